"""Find the right word that somebody most likely meant, German words and usual synonyms included."""

import difflib
from collections.abc import Iterable

from quizapp.formats.slugs import slug
from quizapp.formats.synonyms import CHOICE_SYNONYMS, FALSE_WORDS, FIELD_SYNONYMS, TRUE_WORDS

_CLOSE = 0.7


def nearest_field(found: str, known: Iterable[str]) -> str | None:
    """Return the field that is meant by an unknown one, None where nothing comes close."""
    return _nearest(found, tuple(known), FIELD_SYNONYMS)


def nearest_choice(found: str, known: Iterable[str]) -> str | None:
    """Return the allowed word that is meant by another one, None where nothing comes close."""
    return _nearest(found, tuple(known), CHOICE_SYNONYMS)


def nearest_id(found: str, known: Iterable[str]) -> str | None:
    """Return the id that is meant by one that does not exist, None where nothing comes close."""
    wanted = slug(found)
    near = difflib.get_close_matches(wanted, sorted(known), n=1, cutoff=_CLOSE)
    return near[0] if near else None


def meant_flag(found: str) -> str | None:
    """Return `true` or `false` where a word for yes or no is meant."""
    word = slug(found)
    return "true" if word in TRUE_WORDS else "false" if word in FALSE_WORDS else None


def _nearest(found: str, known: tuple[str, ...], synonyms: dict[str, tuple[str, ...]]) -> str | None:
    word = slug(found).replace("-", "_")
    if word in known:
        return word
    meant = next((synonym for synonym in synonyms.get(word, ()) if synonym in known), None)
    if meant:
        return meant
    near = difflib.get_close_matches(word, (*known, *synonyms), n=8, cutoff=_CLOSE)
    candidates = (choice for close in near for choice in ((close,) if close in known else synonyms.get(close, ())))
    return next((choice for choice in candidates if choice in known), None)
