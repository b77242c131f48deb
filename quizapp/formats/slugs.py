"""Make ids out of words."""

import re
import unicodedata
from collections.abc import Container

LONGEST_ID = 64
WELL_FORMED = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "œ": "oe", "ł": "l"})
_PROPOSED_WORDS = 6
_PROPOSED_LENGTH = 40


def slug(text: str) -> str:
    """Return the text as an id, umlauts spelled out; "" where nothing of it can stand in one."""
    spelled = unicodedata.normalize("NFC", text).lower().translate(_SPELLED)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:LONGEST_ID].rstrip("-")


def proposed_id(text: str, fallback: str, taken: Container[str]) -> str:
    """Return an id made of the first words of a text, or of the fallback, that is not taken yet."""
    words = slug(text[:200]).split("-")[:_PROPOSED_WORDS]
    while len("-".join(words)) > _PROPOSED_LENGTH and len(words) > 1:
        words.pop()
    return free_id("-".join(words)[:_PROPOSED_LENGTH] or fallback, taken)


def free_id(wanted: str, taken: Container[str]) -> str:
    """Return the id itself, or with the first number behind it that makes it free."""
    number = 2
    found = wanted
    while found in taken:
        suffix = f"-{number}"
        found = wanted[: LONGEST_ID - len(suffix)] + suffix
        number += 1
    return found
