"""Normalise, fold and compare words: what counts as the same text."""

import unicodedata

_QUOTES = {**dict.fromkeys("„“”«»‟″", '"'), **dict.fromkeys("‚‘’‹›‛′`´", "'")}
_DASHES = dict.fromkeys("–—‐‑−", "-")
_FOLDED = {**_QUOTES, **_DASHES}
INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")


def fold_quote(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the text with white space, quotation marks and dashes folded, and for each of its characters the offset
    of the character in the original that it came from (zero-width characters and soft hyphens fall out)."""
    folded: list[str] = []
    origins: list[int] = []
    for offset, character in enumerate(text):
        if character in INVISIBLE:
            continue
        shown = " " if character.isspace() else _FOLDED.get(character, character)
        if shown == " " and (not folded or folded[-1] == " "):
            continue
        folded.append(shown)
        origins.append(offset)
    while folded and folded[-1] == " ":
        folded.pop()
        origins.pop()
    return "".join(folded), tuple(origins)


def normalise(text: str) -> str:
    """Return the text in NFC without zero-width characters, white space folded to single blanks and stripped."""
    visible = "".join(character for character in unicodedata.normalize("NFC", text) if character not in INVISIBLE)
    return " ".join(visible.split())
