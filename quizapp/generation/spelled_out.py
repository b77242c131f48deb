"""Find what an abbreviation stands for, where the article says so in brackets."""

import re

_SMALL = r"(?:(?:für|der|des|und|von|zur|zum|for|of|the|and)\s+)?"
_PHRASE = rf"([A-ZÄÖÜ][\wäöüß-]+(?:\s+{_SMALL}[A-ZÄÖÜ][\wäöüß-]+){{0,5}})"


def spelled_out(text: str, abbreviation: str) -> str | None:
    """Return the words before "(ABC)" that ABC stands for: they begin with its first letter and hold the others in
    their order; None where there are none."""
    if not re.fullmatch(r"[A-ZÄÖÜ]{2,6}", abbreviation):
        return None
    found = re.search(rf"{_PHRASE}\s*\(\s*{abbreviation}\s*\)", text)
    if not found:
        return None
    words = found[1].split()
    tails = (" ".join(words[start:]) for start in range(len(words) - 1, -1, -1))
    return next((tail for tail in tails if " " in tail and _holds(tail, abbreviation)), None)


def _holds(words: str, abbreviation: str) -> bool:
    if words[0] != abbreviation[0]:
        return False
    letters = iter(words.upper())
    return all(letter in letters for letter in abbreviation)
