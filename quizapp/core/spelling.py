"""Compare how words are spelled: umlauts and their stand-ins, slips of the pen."""

import re
import unicodedata

from quizapp.core.text import expand_umlauts


def same_spelling(left: str, right: str) -> bool:
    """Tell whether two folded texts are the same where ae, oe, ue and ss count as ä, ö, ü and ß, and accents that
    German does not have are left out (Pelé, Erdoğan)."""
    return left == right or spelled_out(left) == spelled_out(right)


def spelled_out(text: str) -> str:
    """Return folded text in plain letters: umlauts as ae, oe, ue, other letters without their accents."""
    plain = expand_umlauts(text).translate(_STROKES)
    if plain.isascii():
        return plain
    return "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))


def collapse_umlauts(text: str) -> str:
    """Return folded text with ae, oe and ue written as the umlaut they stand for, not in words such as neue, Israel."""
    return _SPELLED.sub(lambda match: _UMLAUT[match.group()], text.replace("ß", "ss"))


def without_dots(text: str) -> str:
    """Return collapsed text with a, o and u for the umlauts."""
    return text.translate(_BARE)


def differs_in_umlaut(left: str, right: str) -> bool:
    """Tell whether two folded texts are the same but for an umlaut, as Große and Größe: then they are other words."""
    left, right = collapse_umlauts(left), collapse_umlauts(right)
    return left != right and without_dots(left) == without_dots(right)


def typos_between(left: str, right: str, limit: int) -> int | None:
    """Return how many slips (a letter more, less, other, or two swapped) part two folded texts, None above the limit.

    A slip never changes an umlaut or a digit: where ignoring the dots brings the words closer, they are other words.
    """
    if _digits(left) != _digits(right):
        return None
    spelled = spelled_out(left), spelled_out(right)
    if sorted(spelled[0]) == sorted(spelled[1]):
        return edit_distance(*spelled, limit)
    left, right = collapse_umlauts(left), collapse_umlauts(right)
    distance = edit_distance(left, right, limit)
    if distance is None or edit_distance(without_dots(left), without_dots(right), limit) != distance:
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


_BARE = str.maketrans("äöü", "aou")
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_UMLAUT = {"ae": "ä", "oe": "ö", "ue": "ü"}
_SPELLED = re.compile(
    r"(?<!isr)(?<!mich)(?<!raph)(?<!raf)ae|(?<!\bj)(?<!\bn)(?<!\bb)oe|(?<![aeq])(?<!man)(?<!sam)ue", re.IGNORECASE
)
