"""Normalise and fold words: what counts as the same text."""

import re
import unicodedata
from collections.abc import Iterator

from quizapp.core.origins import Origins

INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")


def fold_quote(text: str) -> tuple[str, Origins]:
    """Return the text in NFC with white space, quotation marks and dashes folded, and for each of its characters the
    offset of the character in the original that it came from (zero-width characters and soft hyphens fall out; a
    letter whose accent stands apart comes from the letter, see `end_of_letter`)."""
    plain, origins = text, Origins.of(len(text))
    if any(mark in plain for mark in INVISIBLE):
        plain, origins = _kept(plain, origins, [match.span() for match in _VISIBLE.finditer(plain)])
    if not unicodedata.is_normalized("NFC", plain):
        plain, origins = _composed(plain, origins)
    plain = fold_marks(plain)
    for blank in _BLANKS if not plain.isascii() else _PLAIN_BLANKS:
        plain = plain.replace(blank, " ")
    if "  " in plain or plain[:1] == " " or plain[-1:] == " ":
        plain, origins = _kept(plain, origins, list(_squeezed(plain)))
    return plain, origins


def end_of_letter(text: str, end: int) -> int:
    """Return the offset behind the accents that stand apart behind a letter which ends at `end`."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def fold_marks(text: str) -> str:
    """Return the text with typographic quotation marks, apostrophes and dashes as plain ones, letter for letter."""
    if text.isascii():
        return text.replace("`", "'")
    for mark, plain in _FOLDED.items():
        text = text.replace(mark, plain)
    return text


def normalise(text: str) -> str:
    """Return the text in NFC without zero-width characters, white space folded to single blanks and stripped."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        for mark in INVISIBLE:
            text = text.replace(mark, "")
    return " ".join(text.split())


def excerpt(text: str) -> str:
    """Return the text on one line, cut where it is too long to be quoted in a message."""
    plain = normalise(text)
    return plain if len(plain) <= _EXCERPT else f"{plain[: _EXCERPT - 1].rstrip()}…"


def fold_option(text: str) -> str:
    """Return what two options have in common when they are the same: normalised, quotation marks and dashes folded."""
    return fold_marks(normalise(text))


def fold_answer(text: str, case_sensitive: bool = False) -> str:
    """Return what two typed answers have in common when they are the same: options' folding, letters without case,
    hyphens as blanks, no quotation marks around, no full stop behind, no points inside abbreviations."""
    plain = fold_option(text)
    plain = re.sub(r"\b(?:[^\W\d_]\.){2,}", lambda match: match.group().replace(".", ""), plain)
    plain = " ".join(re.sub(r"(?<=\w)-(?=\w)", " ", plain).split())
    plain = plain.strip("\"' ").rstrip(" .,;:!?\"'")
    return plain if case_sensitive else plain.casefold()


def without_article(text: str) -> str:
    """Return the text without a leading German or English article."""
    return _ARTICLE.sub("", text, count=1)


def expand_umlauts(text: str) -> str:
    """Return the text with ä, ö, ü and ß spelled ae, oe, ue and ss."""
    return text.translate(_EXPANDED)


def _composed(text: str, origins: Origins) -> tuple[str, Origins]:
    """Return the text with letters and their accents that stand apart put together."""
    letters: list[str] = []
    stretches: list[tuple[int, int]] = []
    position = 0
    for match in _APART.finditer(text):
        letter = unicodedata.normalize("NFC", match.group())
        letters += (text[position : match.start()], letter)
        start, end = match.span()
        # Accents that no letter takes in stand last; what comes first comes from the letter.
        stretches += ((position, start), (start, start + 1), (end - len(letter) + 1, end))
        position = end
    stretches.append((position, len(text)))
    return "".join((*letters, text[position:])), origins.kept(stretches)


def _kept(text: str, origins: Origins, stretches: list[tuple[int, int]]) -> tuple[str, Origins]:
    """Return only these stretches of a text, with their origins."""
    return "".join(text[start:end] for start, end in stretches), origins.kept(stretches)


def _squeezed(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that remain when runs of blanks become one and those at both ends vanish."""
    end = len(text.rstrip(" "))
    start = len(text) - len(text.lstrip(" "))
    while start < end:
        double = text.find("  ", start, end)
        if double < 0:
            yield start, end
            return
        yield start, double + 1
        start = double + 1
        while text[start] == " ":
            start += 1


_EXCERPT = 120
_FOLDED = {**dict.fromkeys("„“”«»‟″", '"'), **dict.fromkeys("‚‘’‹›‛′`´", "'"), **dict.fromkeys("–—‐‑−", "-")}
_PLAIN_BLANKS = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f"
_BLANKS = f"{_PLAIN_BLANKS}\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_VISIBLE = re.compile(f"[^{''.join(sorted(INVISIBLE))}]+")
_APART = re.compile(r"\w[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"})
_ARTICLE = re.compile(r"^(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|the|an|a)\s+(?=\S)", re.IGNORECASE)
