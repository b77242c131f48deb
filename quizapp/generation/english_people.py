"""Tell whether an English text speaks of somebody who is not named: "the boy", "an official", "her lawyer"."""

import re

from quizapp.generation.english_run_words import OFFICE_NOUNS
from quizapp.generation.english_speaker_words import PERSON_HEAD

_OTHERS = frozenset(
    "baby bride buyer cyclist fraudster gunman hijacker intruder killer leader mayor motorist native newcomer patient "
    "pedestrian pensioner person policeman policewoman robber seller shooter skater stranger swimmer teenager thief "
    "toddler winner youth".split()
)
_SPOKEN = re.compile(r"[“\"][^“”\"]*[”\"]")


def names_somebody(text: str) -> bool:
    """Tell whether a noun for one person stands in a text, outside of its quotations."""
    words = re.findall(r"[a-z]{3,}", _SPOKEN.sub(" ", text).lower())
    return any(word in OFFICE_NOUNS or word in _OTHERS or PERSON_HEAD.fullmatch(word) for word in words)
