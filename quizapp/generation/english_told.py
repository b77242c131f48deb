"""Tell which English names anybody fills in without the article: Earth, the capital, the founder of a known firm."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.english_states import STATES
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention

_WORLD = frozenset("Earth Moon Sun World Mars Internet Web Bible God Jesus Christmas Easter Olympics".split())
_POWER = (
    r"(?:U\.S\.|US|USA|United States|American|British|UK|German|French|Russian|Chinese|Ukrainian|Turkish|Israeli|"
    r"North Korean|America['’]s|Russia['’]s|Germany['’]s|France['’]s|Ukraine['’]s|China['’]s)"
)
_FIRM = (
    r"(?:Facebook|Meta|Tesla|SpaceX|Microsoft|Apple|Amazon|Alibaba|WikiLeaks|Virgin|"
    r"Wikipedia)"
)
_HEAD = r"(?:(?:[Vv]ice |[Ff]ormer )?[Pp]resident|[Cc]hancellor|[Pp]rime [Mm]inister|[Pp]remier)"
_MAKER = r"(?:co-)?(?:[Ff]ounder|[Cc]o-[Ff]ounder|[Cc]reator|[Oo]wner|[Cc]hief|[Bb]oss|[Cc]hief [Ee]xecutive|CEO)"
_WELL_KNOWN = re.compile(rf"\b(?:{_POWER} {_HEAD}|{_FIRM}(?:['’]s)? {_MAKER}|{_MAKER} of {_FIRM},?|Pope|King|Queen) \Z")
_MADE_BY = re.compile(rf"(?:['’]s)? {_MAKER},? [A-Z]")
_CAPITAL = re.compile(r"\bcapital(?: city)?,?(?: of| in| at)? \Z")
_IS_CAPITAL = re.compile(r",? (?:the|its|their|is the|was the) (?:[\w’'-]+ )?capital\b")
_SEATS = {
    "New York": r"U\.N\.|\bUN\b|United Nations|Wall Street|Broadway|Manhattan|Central Park",
    "New York City": r"U\.N\.|\bUN\b|United Nations|Wall Street|Broadway|Manhattan|Central Park",
    "Brussels": r"European Union|\bEU\b|NATO|European Commission",
    "Geneva": r"World Health Organi[sz]ation|\bWHO\b|Red Cross",
    "The Hague": r"International Criminal Court|\bICC\b",
    "Rome": r"Vatican|Colosseum",
    "Moscow": r"Kremlin|Red Square",
    "Washington": r"White House|Capitol|Pentagon|World Bank",
    "Paris": r"Eiffel Tower|Louvre|Élysée",
    "London": r"Buckingham Palace|Downing Street|Westminster|Big Ben|Tower Bridge",
    "Berlin": r"Bundestag|Reichstag|Brandenburg Gate",
}
"""Towns with what everybody knows to be there."""
_FELLOWS = tuple(
    frozenset(line.split("/"))
    for line in (
        "Google/Bing/Yahoo/Yahoo!/DuckDuckGo",
        "Facebook/Twitter/YouTube/Instagram/WhatsApp/TikTok/Snapchat",
        "Democrats/Republicans/Democratic Party/Republican Party",
        "Labour/Labour Party/Conservatives/Conservative Party/Tories/Liberal Democrats",
        "Boeing/Airbus",
        "Apple/Microsoft/Google/Amazon",
        "Coca-Cola/Pepsi",
        "Oxford/Cambridge",
        "Israel/Palestine",
        "England/Wales/Scotland",
        "Hillary Clinton/Bernie Sanders/Donald Trump",
    )
)
"""Names of which one comes to everybody's mind beside another one."""


def is_known_without(sentence: Sentence, actor: FoundActor, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether the words of a sentence say to anybody which name is missing at a mention."""
    before = sentence.text[: sentence.tokens[mention.start].start]
    after = sentence.text[sentence.tokens[mention.end - 1].end :]
    text = sentence.words(mention.start, mention.end)
    if text in _WORLD or _has_fellow(text, f"{before} {after}"):
        return True
    if actor.kind is ActorKind.PERSON:
        return _WELL_KNOWN.search(before) is not None or re.search(r"\b[Cc]o-?\Z", before) is not None
    if actor.kind is ActorKind.ORGANISATION:
        return re.fullmatch(_FIRM, text) is not None and _MADE_BY.match(after) is not None
    if any(
        len(word) > 4 and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", f"{before} {after}") for word in _parts(text)
    ):
        return True  # the province of the same name
    if text in _SEATS and re.search(_SEATS[text], f"{before} {after}"):
        return True
    town = _TOWN_BEFORE.search(before)
    if town is not None and (text in STATES or (town["town"] in lexicon.cities and _is_land(text, actor, lexicon))):
        return True  # "Seattle, Washington"
    is_seat = actor.kind is ActorKind.PLACE and (bool(actor.country) or text in lexicon.cities)
    return is_seat and (_CAPITAL.search(before) is not None or _IS_CAPITAL.match(after) is not None)


_TOWN_BEFORE = re.compile(r"(?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?), \Z")


def _is_land(text: str, actor: FoundActor, lexicon: Lexicon) -> bool:
    return actor.kind is ActorKind.COUNTRY or text in lexicon.territories or text in lexicon.regions


def _parts(text: str) -> list[str]:
    """Return the words of a name that has several, with capital letters."""
    return [word for word in text.split() if word[0].isupper()] if " " in text else []


def _has_fellow(text: str, rest: str) -> bool:
    """Tell whether a name that always comes along with this one stands in the rest of the sentence."""
    others = [name for row in _FELLOWS if text in row for name in row - {text}]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", rest) for name in others)
