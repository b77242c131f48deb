"""Tell which English mentions are less than a name: products of a firm, a court of a land, the rest behind "and"."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.english_names import is_in_longer_name
from quizapp.generation.english_run_words import BODY_TAILS, SPOT_TAILS
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention

_MORE_OF_NAME = re.compile(
    r" (?:(?:for|of) (?:the )?[A-Z]|[A-Z][a-z]+ (?:of|for|Museum|Program|Center|University|School|House)\b)"
)
_COMMON = re.compile(
    r"[A-Z][\w’'-]+ (?:court|police|government|council|army|navy|parliament|embassy|ministry|authorities|officials|"
    r"media|press|team|side|club|league|party|church|company|airline|bank|university|hospital|senate|border|coast|capital)\Z"
)
"""A common noun with the land or town before it."""
_AMONG = re.compile(
    r"\b(?:among them|including|such as) (?P<names>(?:(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*,? (?:and )?)*)\Z"
)
_LISTED = re.compile(r"(?:,|,? and) (?:the )?[A-Z]")
_AND = re.compile(r"(?:\A|[ .])(?P<word>[A-Z][\w’'-]+) and \Z")
_TAILS = BODY_TAILS | SPOT_TAILS | {"Gallery", "Museum", "Library", "School", "College"}


def is_no_gap(sentence: Sentence, mention: Mention, actor: FoundActor, lexicon: Lexicon) -> bool:
    """Tell whether a mention should not be taken out, for it is no whole name of its own."""
    behind = sentence.text[sentence.tokens[mention.end - 1].end :]
    if actor.name == "Wikinews" or (_is_seat(actor, lexicon) and _GOVERNING.match(behind)):
        return True  # the article itself; a capital that stands for its land
    from_town = actor.kind is ActorKind.PERSON and mention.end - mention.start > 1 and behind.startswith(" of ")
    goes_on = actor.kind in (ActorKind.ORGANISATION, ActorKind.PERSON) and _MORE_OF_NAME.match(behind) is not None
    if (goes_on and not from_town) or is_in_longer_name(sentence, mention, actor.kind, lexicon):
        return True  # but "Vera Hill" of "Vera Hill of Milton" is whole
    return _is_product_or_rest(sentence, mention, actor)


def _is_seat(actor: FoundActor, lexicon: Lexicon) -> bool:
    return actor.kind is not ActorKind.PERSON and any(actor.name in land.seats for land in lexicon.countries)


_GOVERNING = re.compile(
    r" (?:has|had|have|said|says|will|would|currently|also|announced|imposed|denies|denied|rejected|accused|accuses|"
    r"wants|hopes|insists|agreed|expects|buys|sent|called|plans)\b"
)


def _is_product_or_rest(sentence: Sentence, mention: Mention, actor: FoundActor) -> bool:
    text = sentence.words(mention.start, mention.end)
    among = _AMONG.search(sentence.text[: sentence.tokens[mention.start].start])
    if among and (among["names"] or _LISTED.match(sentence.text[sentence.tokens[mention.end - 1].end :])):
        return True  # "among them Oslo, Hamburg and Kiel": which of them
    if text.endswith("s") and text[:-1] in actor.names and actor.kind is not ActorKind.GROUP:
        return True  # "Polaroids"
    if actor.kind is ActorKind.ORGANISATION and _COMMON.match(text) and not actor.medium:
        return True
    before = _AND.search(sentence.text[: sentence.tokens[mention.start].start])
    joined = before is not None and (before["word"] in _FIELDS or text.split()[0] in _FIELDS)
    return joined and text.split()[-1] in _TAILS and actor.kind is not ActorKind.PERSON


_FIELDS = frozenset(
    "Space Food Science Arts Art Culture Trade Industry Energy Water Fire Police Health Safety Children Women Labour "
    "Justice Peace Education Research Technology Engineering Agriculture Fisheries Forestry Environment Climate "
    "Defence Security Parks Fish Air Land Sea Marine Sports Youth Families Customs Immigration Planning Housing "
    "Transport Commerce Economy Finance Power Light Radio Television Medicine Music Literature".split()
)
"""Words for what a body is there for, which stand before "and" in its name: "Space and Rocket Center"."""
