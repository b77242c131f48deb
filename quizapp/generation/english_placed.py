"""Know one English body or place by the two names that an article has: "Coastal Board (CB)", "Ashby" for "Ashby upon
Weir", "Growers Council" for "Growers Council of East Milton"."""

import re

from quizapp.generation.english_run_words import BODY_TAILS
from quizapp.generation.english_states import STATES
from quizapp.generation.lexicon import Lexicon

_LINK = r"(?:de|del|da|do|di|upon|sur)(?: (?:la|le|las|los))?"
_SPOT = re.compile(rf"(?P<town>[A-ZÀ-Ž][\w’'-]+) {_LINK}[- ][A-ZÀ-Ž][\w’'-]+")
_OF_PLACE = re.compile(
    r"(?P<body>(?:[A-Z][\w’'-]* )+(?P<tail>[A-Z]\w+)) of (?:the )?(?:(?:North|South|East|West|Central|Northern|"
    r"Southern|Eastern|Western|Greater|Upper|Lower) )?(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_CONTINENTS = frozenset("Africa America Asia Australia Europe Oceania".split())
_MEMORIAL = re.compile(r" Memorial (?=[A-Z])")
_OF_STATE = re.compile(r"(?P<state>[A-Z]\w+(?: [A-Z]\w+)?) (?P<body>[A-Z]\w+ (?:of|for) .+)")


def same_names(name: str, text: str) -> list[str]:
    """Return what an article calls the same as well: the letters in brackets behind a name, a town without and with
    the water or island that it lies on."""
    found = re.findall(rf"(?<!\w){re.escape(name)} \(([A-Z][A-Za-z&-]{{1,8}})\)", text)
    spot = _SPOT.fullmatch(name)
    if spot is not None and re.search(rf"(?<![\w-]){re.escape(spot['town'])}(?! {_LINK}[- ][A-Z])(?![\w-])", text):
        found.append(spot["town"])
    if " " not in name:
        found += re.findall(rf"(?<![\w-]){re.escape(name)} {_LINK} [A-ZÀ-Ž]\w+(?![\w-])", text)
    return [one for one in dict.fromkeys(found) if one != name]


def without_place(name: str, lists: Lexicon) -> list[str]:
    """Return the name of a body without the place that it is there for, and of a school without "Memorial"."""
    found = [_MEMORIAL.sub(" ", name)] if _MEMORIAL.search(name) else []
    of = _OF_PLACE.fullmatch(name)
    if of is not None and of["tail"] in BODY_TAILS and _is_place(of["place"], lists):
        found.append(of["body"])
    state = _OF_STATE.fullmatch(name)
    if state is not None and _is_place(state["state"], lists):
        found.append(state["body"])
    return found


def _is_place(name: str, lists: Lexicon) -> bool:
    rows = (lists.cities, lists.territories, lists.regions, STATES, _CONTINENTS)
    return any(name in row for row in rows)
