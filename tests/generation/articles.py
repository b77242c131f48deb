"""Read the short articles of our own invention that the generator is tested with."""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parents[1] / "data" / "articles"


def article(name: str) -> str:
    """Return the text of an article of tests/data/articles."""
    return (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")


BRIDGE = article("bruecke")
HARBOUR = article("harbour")
