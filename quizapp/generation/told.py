"""Tell whether the words around a name say which name it is: "ukrainisch" beside Ukraine, "Genossen" beside SPÖ."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.known_with import is_known_with
from quizapp.generation.lexicon import Lexicon

PARTIES = {
    "SPÖ": "sozialdemokrat genosse rot",
    "SPD": "sozialdemokrat genosse",
    "ÖVP": "volkspartei konservativ schwarz",
    "FPÖ": "freiheitlich blaue",
    "Grüne": "grün",
    "Grünen": "grün",
    "Die Grünen": "grün",
    "CDU": "christdemokrat",
    "CSU": "christsozial bayerisch",
    "FDP": "liberal freidemokrat",
    "AfD": "rechtspopulist rechte",
    "Tour de France": "radrundfahrt radrennen",
    "Hamas": "radikalislamisch radikal-islamisch",
    "Nato": "militärbündnis",
    "NATO": "militärbündnis",
    "FIFA": "weltfußballverband",
    "UEFA": "fußballunion",
    "Volkswagen": "golf passat polo touareg",
    "Amnesty International": "ai",
    "VW": "golf passat polo touareg abgas betrugssoftware diesel wolfsburg",
    "Google": "android chromecast",
    "Samsung": "galaxy",
    "Apple": "iphone ipad macbook icloud",
    "Microsoft": "windows xbox",
    "Sony": "playstation",
    "Steve Jobs": "apple",
    "Facebook": "zuckerberg",
    "Lara Croft": "tomb",
    "München": "bayern",
    "Ukraine": "klitschko",
    "Angela Merkel": "bundeskanzlerin kanzlerin",
    "Israel": "hamas gazastreifen palästinens",
    "ORF": "orf",
}
"""Parties, firms, persons and the like with the words that anybody calls them by."""
_SHORTEST = {ActorKind.PLACE: 4, ActorKind.COUNTRY: 4}
_SHORTEST_PEOPLE, _LONG = 4, 12
_PLAIN = str.maketrans("äöü", "aou")
_LESS = re.compile(r"(?:ien|ei|en|a|e|s)\Z")


def is_told(actor: FoundActor, rest: str, lexicon: Lexicon) -> bool:
    """Tell whether the rest of a sentence gives an actor away to anybody."""
    lower = rest.lower()
    words = set(re.findall(r"\w+", lower))
    stems = [stem for name in actor.names for stem in PARTIES.get(name, "").split()]
    if any(word.startswith(stem) for word in words for stem in stems):
        return True
    if is_known_with(actor.names, rest, lexicon):
        return True
    name = _telling(actor)
    stem = _LESS.sub("", name).translate(_PLAIN)
    if len(stem) > 3 and any(word.translate(_PLAIN).startswith(stem) and word != name for word in words):
        return True  # also "Grönländer" beside "Grönland"
    if "-" in name and stem in lower.translate(_PLAIN):
        return True  # "nordrhein-westfälisch"
    begins = name[:_LONG] if actor.kind is ActorKind.ORGANISATION else ""
    if len(begins) == _LONG and any(word.startswith(begins) and word != name for word in words):
        return True  # "Regierungspräsident" beside "Regierungspräsidium"
    country = next((c for c in lexicon.countries if actor.country and c.code == actor.country), None)
    if country is None:
        return False
    if actor.kind is ActorKind.COUNTRY and any(seat.lower() in words for seat in country.seats):
        return True
    people = country.german_people.lower().removesuffix("n")
    if len(people) > _SHORTEST_PEOPLE and any(people in word for word in words if word != name):
        return True  # "Deutschtürke" beside "Türkei"
    adjectives = (country.german_adjective.lower(), country.english_adjective.lower())
    return any(word.startswith(adjective) for word in words for adjective in adjectives if len(adjective) > 3)


def _telling(actor: FoundActor) -> str:
    """Return the word of a name that others are built with ("Stronachs"), an empty text for a name of several words."""
    words = actor.name.lower().split()
    word = words[-1] if actor.kind is ActorKind.PERSON else words[0] if len(words) == 1 else ""
    return word if len(word) >= _SHORTEST.get(actor.kind, 6) else ""
