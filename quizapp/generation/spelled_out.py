"""Find what an abbreviation stands for and what a name is shortened to, where the article says so in brackets."""

import re
from collections.abc import Sequence

from quizapp.core.given_names import GIVEN_NAMES

_SMALL = r"(?:(?:für|der|des|und|von|zur|zum|for|of|the|and)\s+)?"
_PHRASE = rf"([A-ZÄÖÜ][\wäöüß-]+(?:\s+{_SMALL}[A-ZÄÖÜ][\wäöüß-]+){{0,5}})"


def spelled_out(text: str, abbreviation: str) -> str | None:
    """Return the words before "(ABC)" that ABC stands for: they begin with its first letter and hold the others in
    their order; None where there are none."""
    if not re.fullmatch(r"[A-ZÄÖÜ]{2,6}", abbreviation):
        return None
    found = re.search(rf"{_PHRASE}\s*\(\s*{abbreviation}\s*\)", text)
    if not found:
        return None
    words = found[1].split()
    tails = [" ".join(words[start:]) for start in range(len(words) - 1, -1, -1)]
    held = next((tail for tail in tails if " " in tail and _holds(tail, abbreviation)), None)
    return (
        held
        or next((tail for tail in reversed(tails) if begins_so(tail, abbreviation)), None)
        or _body(words, abbreviation)
    )


def _body(words: Sequence[str], abbreviation: str) -> str | None:
    """Return an adjective and a noun that name a body, which the letters stand for in another language: "Nordische
    Befreiungsfront (NLA)"."""
    is_body = len(words) > 1 and _ADJECTIVE.search(words[-2]) and _BODY.search(words[-1])
    return " ".join(words[-2:]) if is_body and words[-2][0] == abbreviation[0] else None


_ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|al|ig)(?:e|en|er|es)\Z")
_BODY = re.compile(
    r"(?:armee|partei|front|bewegung|union|organisation|verband|bund|rat|allianz|liga|agentur|behörde)s?\Z", re.I
)


def _holds(words: str, abbreviation: str) -> bool:
    if words[0] != abbreviation[0]:
        return False
    letters = iter(words.upper())
    return all(letter in letters for letter in abbreviation)


def begins_so(words: str, abbreviation: str) -> bool:
    """Tell whether letters begin with those of an adjective and its compound, the last one being lost: "BVG" for
    "Berliner Verkehrsbetriebe"."""
    parts = words.split()
    if len(parts) != _OF_TWO or not re.search(r"[a-zäöüß]{2}(?:er|e|en|es)\Z", parts[0]) or len(parts[1]) < _COMPOUND:
        return False
    if parts[0] in GIVEN_NAMES:
        return False  # "Dieter Hofmeister"
    initials = "".join(word[0] for word in parts)
    return initials.isupper() and len(abbreviation) == _OF_TWO + 1 and abbreviation.startswith(initials)


_OF_TWO, _COMPOUND = 2, 9  # words, and letters that a compound has at least


def abbreviation_of(text: str, name: str) -> str | None:
    """Return the abbreviation in brackets behind a name: "Staatssekretariat für Wirtschaft (Seco)", else None."""
    found = re.search(rf"(?<!\w){re.escape(name)}\w?\s*\(\s*([A-ZÄÖÜ][\wÄÖÜ-]{{1,9}})\s*\)", text)
    if found is not None and found[1].lower()[0] == name.lower()[0] and (" " in name or found[1].isupper()):
        return found[1]
    if "-" in name or " " in name:
        return None
    letters = {word for word in _LETTERS.findall(text) if _stands_for(word, name)}
    return letters.pop() if len(letters) == 1 else None


_LETTERS = re.compile(r"(?<![\w-])[A-ZÄÖÜ](?:[a-zäöü]?[A-ZÄÖÜ]){1,4}(?![\w-])")
"""Abbreviations in capitals, a small letter between them at most: "LRH", "VfGH"."""
_TAILS = {"gerichtshof": "GH", "rechnungshof": "RH", "gericht": "G", "amt": "A", "ministerium": "M", "bank": "B"}
"""What the compounds end in that are written with letters, and the letters for it."""


def _stands_for(letters: str, name: str) -> bool:
    """Tell whether letters stand in a compound in their order, the first one first, the last ones for its tail."""
    tail = next((letters_of for tail, letters_of in _TAILS.items() if name.endswith(tail)), None)
    rest = iter(name.lower())
    return (
        tail is not None
        and letters.endswith(tail)
        and letters[0] == name[0]
        and all(letter in rest for letter in letters.lower())
    )
