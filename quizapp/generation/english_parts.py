"""Say by which part of its name an English body, ship or person is called as well: "Meteorological Institute" for
"Norwegian Meteorological Institute", "Halsnes" for "MF Halsnes", "UKHSA", "University of Milton"."""

import re
from collections.abc import Sequence

from quizapp.generation.english_placed import without_place
from quizapp.generation.english_run_words import BODY_TAILS
from quizapp.generation.lexicon import Lexicon

_SHIP = re.compile(r"(?:MV|MF|MS|MY|SS|HMS|USS|RMS|HMCS|HMAS|RV|USCGC|FV) (?P<own>[A-Z].+)")
_SPOT = re.compile(r"(?:Cerro|Mount|Mt\.?|Monte|Mont|Lake|Cape|Sierra|Río|Rio|Isla|Lago|Pico|Piz) (?P<own>[A-Z][\w-]+)")
_UNIVERSITY = re.compile(r"(?P<town>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?P<kind>University|College)")
_UNIVERSITY_OF = re.compile(r"(?P<kind>University|College) of (?P<town>[A-Z][\w-]+(?: [A-Z][\w-]+)?)")
_SMALL = frozenset("of for the and in on at de".split())
_FIRMS = frozenset("Airlines Airways Broadcasting Express Telegraph Post Times News Herald Press Airline Air".split())
"""What goes on behind an adjective that belongs to the name: "Norwegian Airlines"."""
_DIRECTIONS = frozenset(
    "East West North South Northern Southern Eastern Western Central Upper Lower New Old Great".split()
)
_FEWEST_LETTERS, _MOST_LETTERS = 3, 6
_LAND_WORDS = ("UK", "U.K.", "US", "U.S.", "United Kingdom", "United States", "EU")


def part_names(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return how else a body, ship, spot or thing called after a person is named."""
    found = [match["own"] for pattern in (_SHIP, _SPOT) if (match := pattern.fullmatch(name))]
    bare = without_land(name, lists)
    found += [bare] if bare else []
    for pattern, wording in ((_UNIVERSITY, "{kind} of {town}"), (_UNIVERSITY_OF, "{town} {kind}")):
        match = pattern.fullmatch(name)
        if match is not None and (match["town"] in lists.cities or match["town"] in lists.territories):
            found.append(wording.format(**match.groupdict()))
    body = name.split()[-1] in BODY_TAILS | lists.organisation_words or is_after_person(name, lists)
    found += [letters for one in (name, bare) if one and body for letters in initials(one)]
    found += [*_after_person(name, lists), *_longer(name, text, lists), *without_place(name, lists)]
    return [one for one in dict.fromkeys(found) if one != name]


def without_land(name: str, lists: Lexicon) -> str:
    """Return the name of a body without the adjective or letters of its country, an empty text where nothing is left
    that says which body it is: "National Science Centre" for "Polish National Science Centre"."""
    first, _, rest = name.partition(" ")
    lands = {country.english_adjective for country in lists.countries}
    if first not in lands and first not in _LAND_WORDS:
        return ""
    words = rest.split()
    return rest if len(words) > 1 and words[0][0].isupper() and not _FIRMS & set(words) else ""


def initials(name: str) -> list[str]:
    """Return the letters that a name of three words or more is shortened to: "UKHSA", "JWST"."""
    words = [word for word in re.split(r"[ -]", name) if word and word not in _SMALL]
    letters = "".join(word if word in ("UK", "US", "EU", "UN") else word[0] for word in words)
    capitals = all(word[0].isupper() for word in words)
    return [letters] if capitals and len(words) >= _FEWEST_LETTERS and len(letters) <= _MOST_LETTERS else []


def is_after_person(name: str, lists: Lexicon) -> bool:
    """Tell whether a name is that of a thing called after somebody: "Ann Webb Space Telescope"."""
    words = name.split()
    return (
        len(words) > _FEWEST_LETTERS - 1
        and words[0] in lists.first_names
        and words[1] in lists.last_names
        and words[-1] not in lists.last_names
        and words[-1] not in lists.first_names
        and _is_english(words[-1])
    )


def _is_english(word: str) -> bool:
    return re.fullmatch(r"[A-Z][a-z]+(?:er|or|re|pe|ge|ne|ty|on|al|um|ll|ry|ce|ol|rt|st|rd|ip|ft)", word) is not None


def _after_person(name: str, lists: Lexicon) -> list[str]:
    """Return a thing called after a person without the given name, without what stands between: "Webb Telescope"."""
    if not is_after_person(name, lists):
        return []
    given, last, *rest = name.split()
    thing = rest[-1]
    return [f"{given} {last} {thing}", f"{last} {' '.join(rest)}", f"{last} {thing}", f"{given} {last}", last]


def _longer(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the longer name that a text has once for what it then calls shortly: "Icelandic Met Office" for "Met
    Office", and the same body with a word written out: "Meteorological Office"."""
    own = name.split()
    lands = {country.english_adjective for country in lists.countries}
    before = [
        match for match in re.findall(rf"(?<![\w-])([A-Z][a-z]+) {re.escape(name)}(?!\w)", text) if match in lands
    ]
    found = [f"{word} {name}" for word in dict.fromkeys(before)]
    if len(own) > 1:
        for word in dict.fromkeys(re.findall(rf"(?<![\w-])([A-Z][a-z]+) {re.escape(own[-1])}(?!\w)", text)):
            if (
                word != own[-2]
                and min(len(word), len(own[-2])) > 2
                and (word.startswith(own[-2]) or own[-2].startswith(word))
            ):
                found.append(" ".join((*own[:-2], word, own[-1])))
    return found


def fuller_of(name: str, others: Sequence[str]) -> list[str]:
    """Return the one longer name of others that ends in a name: "Cement Brückl" for "Brückl", no "New Ulm"."""
    found = [other for other in others if other.endswith(f" {name}") and other.split()[0] not in _DIRECTIONS]
    return found if len(found) == 1 else []


def is_thing(name: str, text: str, lists: Lexicon) -> bool:
    """Tell whether a name that a tagger takes for a person is none: a town, a prize that has "the" before it, a firm
    that the article calls by its first word alone."""
    words = name.split()
    if len(words) == 1 or is_after_person(name, lists):
        return False
    if name in lists.cities or words[-1] in BODY_TAILS:
        return True
    places = [match.start() for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)]
    definite = [re.search(r"\b[Tt]he \Z", text[max(0, place - 4) : place]) is not None for place in places]
    rest = text.replace(name, "")
    first, last = (re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", rest) for word in (words[0], words[-1]))
    by_first = first is not None and last is None and words[0] not in lists.first_names
    return (bool(places) and all(definite)) or (
        by_first and words[-1] not in lists.last_names | lists.first_names.keys()
    )


def is_meaningless(form: str, name: str, lists: Lexicon, text: str) -> bool:
    """Tell whether a form of a name says nothing: the end of a thing called after a person ("Ann Telescope"), a part of
    a thing that its article does not call so ("Cup" for "Amber Cup")."""
    if is_thing(name, text, lists):
        alone = re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text.replace(name, "")) is not None
        return form != name and form in name and not alone
    return is_after_person(name, lists) and form != name and name.split()[1] not in form.split()


def person_parts(name: str, others: Sequence[str], text: str) -> list[str]:
    """Return each part of a person's name that a text has alone, and the given name with it: "Erra" and "Ana Erra" of
    "Ana Erra Mora"; nothing that belongs to `others`."""
    words = name.split()
    if re.fullmatch(r"(?!Al-|El-)[A-Z]\w{1,3}-[A-Za-z]\w+", words[-1]):
        return []  # the given name stands behind the surname: "Chen Mei-ling"
    taken = {word for other in others if not set(other.split()) <= set(words) for word in other.split()}
    own = [word for word in words[1:] if word[0].isupper() and len(word) > 2 and word not in taken]
    alone = [word for word in own if word == words[-1] or _stands_alone(word, words, text)]
    pairs = [f"{words[0]} {word}" for word in alone if word != words[1] or len(words) > 2]
    return [*alone, *pairs]


def _stands_alone(word: str, words: Sequence[str], text: str) -> bool:
    found = re.finditer(
        rf"(?:(?P<before>[A-Z][\w.-]+) )?(?<![\w-]){re.escape(word)}(?:s|['’]s)?(?![\w-])(?: (?P<behind>[A-Z]\w+))?",
        text,
    )
    return any(match["before"] not in words and match["behind"] not in words for match in found)
