"""Normalise, fold and compare words: what counts as the same text."""

import re
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
    visible = unicodedata.normalize("NFC", text).translate(_DROPPED)
    return " ".join(visible.split())


def fold_option(text: str) -> str:
    """Return what two options have in common when they are the same: normalised, quotation marks and dashes folded."""
    return normalise(text).translate(_PLAIN)


def fold_answer(text: str, case_sensitive: bool = False) -> str:
    """Return what two typed answers have in common when they are the same: options' folding, letters without case,
    hyphens as blanks, no quotation marks around, no full stop behind, no points inside abbreviations."""
    plain = fold_option(text)
    plain = re.sub(r"\b(?:[^\W\d_]\.){2,}", lambda match: match.group().replace(".", ""), plain)
    plain = " ".join(re.sub(r"(?<=\w)-(?=\w)", " ", plain).split()).strip("\"' ")
    plain = re.sub(r"[\s.,;:!?\"']+$", "", plain)
    return plain if case_sensitive else plain.casefold()


def without_article(text: str) -> str:
    """Return the text without a leading German or English article."""
    return _ARTICLE.sub("", text, count=1)


def expand_umlauts(text: str) -> str:
    """Return the text with ä, ö, ü and ß spelled ae, oe, ue and ss."""
    return text.translate(_EXPANDED)


def collapse_umlauts(text: str) -> str:
    """Return folded text with ae, oe and ue written as the umlaut they stand for, not in words such as neue, Israel."""
    return _SPELLED.sub(lambda match: _UMLAUT[match.group()], text.replace("ß", "ss"))


def same_spelling(left: str, right: str) -> bool:
    """Tell whether two folded texts are the same where ae, oe, ue and ss count as ä, ö, ü and ß."""
    return expand_umlauts(left) == expand_umlauts(right)


def differs_in_umlaut(left: str, right: str) -> bool:
    """Tell whether two folded texts are the same but for an umlaut, as Große and Größe: then they are other words."""
    left, right = collapse_umlauts(left), collapse_umlauts(right)
    return left != right and left.translate(_BARE) == right.translate(_BARE)


def typos_between(left: str, right: str, limit: int) -> int | None:
    """Return how many slips (a letter more, less, other, or two swapped) part two folded texts, None above the limit.

    A slip never changes an umlaut or a digit: where ignoring the dots brings the words closer, they are other words.
    """
    left, right = collapse_umlauts(left), collapse_umlauts(right)
    if _digits(left) != _digits(right):
        return None
    distance = edit_distance(left, right, limit)
    if distance is None or edit_distance(left.translate(_BARE), right.translate(_BARE), limit) != distance:
        return None
    return distance


def edit_distance(left: str, right: str, limit: int) -> int | None:
    """Return the Damerau-Levenshtein distance (adjacent letters swapped count one), None above the limit."""
    if abs(len(left) - len(right)) > limit:
        return None
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, first in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, second in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (first != second))
            if i > 1 and j > 1 and first == right[j - 2] and left[i - 2] == second:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return None
    return row[-1] if row[-1] <= limit else None


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


_DROPPED = dict.fromkeys(map(ord, INVISIBLE))
_PLAIN = str.maketrans(_FOLDED)
_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"})
_BARE = str.maketrans("äöü", "aou")
_UMLAUT = {"ae": "ä", "oe": "ö", "ue": "ü"}
_SPELLED = re.compile(r"(?<!isr)(?<!mich)(?<!raph)(?<!raf)ae|(?<!\bj)(?<!\bn)(?<!\bb)oe|(?<![aeq])(?<!man)(?<!sam)ue")
_ARTICLE = re.compile(r"^(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|the|an|a)\s+(?=\S)", re.IGNORECASE)
