"""Tell the surname of a person, with the small words that belong to it: "Van der Bellen"."""

import re

_PARTICLES = frozenset("von van de der den del di da dos du la le ten ter zu zur bin ibn al el".split())


def surname(name: str) -> str:
    """Return the last name of a full name, with its particles; the whole name of a king or pope: "Johannes II."."""
    words = name.split()
    if re.fullmatch(r"[IVXL]+\.?", words[-1]):
        return name
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return " ".join(words[first:])
