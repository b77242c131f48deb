r"""Part a text into runs of the small subset of emphasis: *so* and **so**; a literal star is \*."""

import re

Runs = tuple[tuple[str, str], ...]
"""Runs of ("", "italic" or "bold", words)."""

_EMPHASIS = re.compile(r"(?<![\w*])(?P<stars>\*{1,2})(?=\S)(?P<words>[^*\n]+?)(?<=\S)(?P=stars)(?![\w*])")
_STAR = "\ue000"
"""Stands for a literal star while the others are read; no keyboard has it."""


def emphasis_runs(text: str) -> Runs:
    """Split a text into runs, none of them empty; stars that emphasise nothing stay words."""
    text = text.replace(r"\*", _STAR)
    runs: list[tuple[str, str]] = []
    end = 0
    for match in _EMPHASIS.finditer(text):
        runs.append(("", text[end : match.start()]))
        runs.append(("bold" if match["stars"] == "**" else "italic", match["words"]))
        end = match.end()
    runs.append(("", text[end:]))
    return tuple((kind, words.replace(_STAR, "*")) for kind, words in runs if words)


def plain_words(text: str) -> str:
    """Return a text without its emphasis."""
    return "".join(words for _, words in emphasis_runs(text))
