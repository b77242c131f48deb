"""Chain the answers of a result, so that a changed one is found, and give the whole a short code to read out.

The code proves one thing: the file handed in later is the one whose code was read out in the room.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that is taken for another letter when read out
LENGTH = 8


def digest(content: Mapping[str, object]) -> str:
    """Return the SHA-256 of plain values as canonical JSON, in hexadecimal digits."""
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def links(head: Mapping[str, object], answers: Iterable[Mapping[str, object]]) -> list[str]:
    """Return the link of each answer: the digest of the link before, the first one's of the head, and of the answer."""
    before, chain = digest(head), []
    for answer in answers:
        before = digest({"before": before, "answer": answer})
        chain.append(before)
    return chain


def receipt(head: Mapping[str, object], answers: Iterable[Mapping[str, object]]) -> str:
    """Return the eight characters of a result."""
    last = [digest(head), *links(head, answers)][-1]
    number = int(last[:10], 16)
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))
