"""Judge how well typed letters fit a text: for finding commands and sets by a few keys."""

import unicodedata

_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def fuzzy_score(query: str, text: str) -> int | None:
    """Return how well all letters of a query fit a text in their order, higher is better; None where they do not.

    Letters at the start of words and letters side by side count more. Case and accents do not matter.
    """
    wanted = "".join(_plain(query).split())
    best = max((_score(wanted, form) for form in {_plain(text), _spelled(text)}), default=-1)
    return best if best >= 0 else None


def _score(wanted: str, text: str) -> int:
    """Return the score of one spelling, -1 where the letters are not there."""
    place = text.replace(" ", "").find(wanted)
    bonus = 0 if place < 0 else 40 if place == 0 else 20
    score, at, before = 0, 0, -2
    for letter in wanted:
        found = _next(letter, text, at)
        if found < 0:
            return -1
        score += 3 if found == before + 1 else 2 if found == 0 or not text[found - 1].isalnum() else 0
        before, at = found, found + 1
    return score + bonus


def _next(letter: str, text: str, at: int) -> int:
    """Return where a letter comes next: beside the last one, at the start of a word, or anywhere."""
    if text[at : at + 1] == letter:
        return at
    starts = (
        place for place in range(at, len(text)) if text[place] == letter and not text[place - 1 : place].isalnum()
    )
    return next(starts, text.find(letter, at))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _spelled(text: str) -> str:
    return _plain(text.casefold().translate(_SPELLINGS))
