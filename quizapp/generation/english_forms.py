"""Know what else an English name may be called: "UK" for "United Kingdom", "Home Office" for "UK Home Office"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.generation.english_parts import is_meaningless
from quizapp.generation.lexicon import Lexicon

_SAME = tuple(
    tuple(line.split("/"))
    for line in (
        "United Kingdom/UK/U.K./Britain/Great Britain",
        "United States/US/U.S./USA/America/United States of America",
        "South Korea/Republic of Korea/Korea Republic",
        "North Korea/DPRK",
        "Russia/Russian Federation",
        "Netherlands/Holland",
        "Czech Republic/Czechia",
        "United Arab Emirates/UAE/Emirates",
        "Myanmar/Burma",
        "Turkey/Türkiye",
        "Ivory Coast/Côte d'Ivoire",
        "European Union/EU",
        "United Nations/UN/U.N.",
        "Los Angeles/LA/L.A.",
        "New York City/New York/NYC",
        "Washington, D.C./Washington/Washington DC",
    )
)
"""Whole names of one place or body."""
_INSIDE = tuple(
    tuple(line.split("/"))
    for line in (
        "United Kingdom/UK/U.K.",
        "United States/US/U.S.",
        "United Nations/UN/U.N.",
        "European Union/EU",
        "Los Angeles/LA/L.A.",
    )
)
"""Words that may stand for each other at the beginning of a longer name; behind a direction also: "East L.A."."""
_DIRECTION = r"(?:East|West|North|South|Central|Downtown|Greater) "
_DIRECTIONS = frozenset("East West North South Northern Southern Eastern Western Central Upper Lower New Old".split())
_NEEDS_PLACE = frozenset("County City State Island Islands Republic Government Embassy Team Open".split())
_SHORTEST_LETTERS = 2
_PAPERS = frozenset("Weekly Times Post Herald Tribune News Today Daily Journal Gazette Observer Review Open".split())
"""Last words of titles, of which nothing can be left out or said in another way."""
_TEAM = re.compile(r"(?:Team (?P<after>[A-Z].*)|(?P<before>[A-Z].*) [Tt]eam)\Z")
_OF_KIND = re.compile(
    r"(?P<own>[A-Z][\w’'-]{3,}(?: [A-Z][\w’'-]+)?) (?:River|Lake|Mountains?|Road|Street|Avenue|Basin|Valley|Peninsula)"
)
_FOREIGN = re.compile(
    r"(?:Europäisch|Vereinte|Vereinigte|Internationale|Nationale|Deutsche)\w* |[äöüß]|\A(?:UNO|IWF|IStGH)\Z"
)
"""German names of bodies that the lists have beside the English ones."""
_STATE = re.compile(
    r"\b(?:Seattle|Spokane|Tacoma|Olympia|Vancouver|Bellevue|Everett), Washington\b|\b[Ss]tate of Washington|"
    r"\bGovernor of Washington\b|\bWashington State\b"
)
"""The state, not the capital."""
_NORTH = re.compile(r"\bNorth Korea")


def english_forms(text: str, names: Sequence[str], kind: ActorKind, lexicon: Lexicon) -> list[str]:
    """Return the other English names of whoever has these names, those that the article has first."""
    found = [form for name in names for form in _forms(text, name, kind, lexicon)]
    return sorted(dict.fromkeys(form for form in found if form not in names), key=lambda form: form not in text)


def _forms(text: str, name: str, kind: ActorKind, lexicon: Lexicon) -> Iterator[str]:
    for row in _SAME:
        if name in row and not (name == "Washington" and _STATE.search(text)):
            yield from row
    if name in ("South Korea", "Korea") and not _NORTH.search(text):
        yield from ("Korea", "South Korea", "Korea Republic")
    if name.split()[-1] in _PAPERS:
        return
    yield from _swapped(name)
    if kind is ActorKind.COUNTRY:
        return
    yield from _without_country(name, lexicon)
    yield from _without_kind(name, lexicon)
    team = _TEAM.fullmatch(name)
    if team is not None:
        land = team["after"] or team["before"]
        adjectives = [country.english_adjective for country in lexicon.countries if country.english == land]
        yield from (land, *(f"{adjective} team" for adjective in adjectives))


def _swapped(name: str) -> Iterator[str]:
    """Yield a longer name with another word for the place that it begins with."""
    for row in _INSIDE:
        for word in row:
            if re.match(rf"(?:{_DIRECTION})?{re.escape(word)}(?: |\Z)", name):
                yield from (name.replace(word, other, 1) for other in row if other != word)
                return


def _without_country(name: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield a name without the country that it begins with, where what is left still says which body it is."""
    words = name.split()
    lands = [" ".join(words[:count]) for count in (2, 1) if " ".join(words[:count]) in _lands(lexicon)]
    rest = name[len(lands[0]) :].strip() if lands else ""
    if rest and rest.split()[-1] not in _NEEDS_PLACE and rest[0].isupper():
        yield rest


def _without_kind(name: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the name of a river or road without that word: "Nogwara" for "Nogwara River"."""
    found = _OF_KIND.fullmatch(name)
    if found is not None and found["own"] not in lexicon.cities and found["own"] not in lexicon.territories:
        yield found["own"]


def _lands(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.territories | {word for row in _INSIDE for word in row}


def is_right_form(form: str, shown: str, text: str) -> bool:
    """Tell whether a wording may count for an English name: not "East" for "East L.A.", no German name of it."""
    if form == shown or not form[0].isupper():
        return True
    kind = _OF_KIND.fullmatch(shown)
    if kind is not None and form == kind["own"] and form not in _DIRECTIONS:
        return True
    if form not in text and _FOREIGN.search(form):
        return False
    if form in _DIRECTIONS or re.search(rf"(?<![\w-]){re.escape(form)}/", text) or _is_tail(form, shown, text):
        return False
    return (
        re.search(rf"(?<![\w&]){re.escape(form)}(?![\w&])", text) is not None
        or (form.isupper() and len(form) > _SHORTEST_LETTERS)
        or "." in form
        or _share_a_word(form, shown)
        or any(form in row for row in (*_SAME, *_INSIDE))
    )


def _is_tail(form: str, shown: str, text: str) -> bool:
    """Tell whether a form is only the first word of a name, that of a place, or the last one, which the article never
    uses for it: "Square" of a square; or what lies in another part of a land: "Ohio" for the north of it."""
    if shown.startswith(f"{form} ") and " " not in form:
        return re.search(rf"(?:, |\b(?:in|from) ){re.escape(form)}(?![\w-]| [A-Z])", text) is not None
    if not shown.endswith(f" {form}") or shown.startswith("Team "):
        return False
    if shown.split()[0] in _DIRECTIONS:
        return form != "Korea"
    alone = re.search(rf"\b[Tt]he {re.escape(form)}(?![\w-]| [A-Z])", text) is not None
    return " " not in form and not alone and shown not in (*(f"{word} {form}" for row in _INSIDE for word in row),)


def _is_place_in(form: str, name: str, text: str) -> bool:
    """Tell whether a form is only the place that another name of the same body begins with: "Ohio" of its board."""
    return " " not in form and name.startswith(f"{form} ") and _is_tail(form, name, text)


def _share_a_word(form: str, shown: str) -> bool:
    return bool(set(form.lower().split()) & set(shown.lower().split()))


def english_wordings(
    text: str, forms: Iterable[str], kind: ActorKind, lexicon: Lexicon, shown: str = ""
) -> tuple[str, ...]:
    """Return the wordings of an English name that count, with what else it may be called."""
    known = tuple(dict.fromkeys(forms))
    if kind in (ActorKind.PERSON, ActorKind.GROUP):
        whole = max(known, key=lambda form: len(form.split()))
        return tuple(form for form in known if not is_meaningless(form, whole, lexicon, text))
    every = (*known, *english_forms(text, known, kind, lexicon))
    fitting = (form for form in every if is_right_form(form, shown or known[0], text))
    return tuple(form for form in fitting if form == shown or not any(_is_place_in(form, n, text) for n in known))
