"""Tell whether a question asks for a body by a description of what the article names before: "das zwölfköpfige
Gremium"."""

import re

from quizapp.core.item import Item, Language, ShortText, SingleChoice
from quizapp.generation.candidates import Kit
from quizapp.generation.offices import is_office

_DESCRIBED = re.compile(r"(?P<adjective>[a-zäöüß\d-]{4,}?)(?:e[rnms]?) (?P<noun>[A-ZÄÖÜ][a-zäöüß-]+)")
_SAID_MORE = r"(?:der|die|das|des|von|vom|für|zur|zum|mit|in|im|aus|gegen|um) |[A-ZÄÖÜ„(]"


def asks_for_description(kit: Kit, item: Item) -> bool:
    """Tell whether the answer of a German question only describes a body that the article calls by its name before: a
    noun with its definite article and an adjective, of which nothing was said so far and nothing follows."""
    match item.body:
        case ShortText(answer=(first, *_)):
            name = first
        case SingleChoice(answer=answer):
            name = answer.text
        case _:
            return False
    described = _DESCRIBED.fullmatch(re.sub(r"\A(?:[Dd]er|[Dd]ie|[Dd]as) ", "", name))
    document = kit.findings.document
    if described is None or document.language is not Language.DE:
        return False
    noun, lists = described["noun"], kit.findings.lexicon
    if is_office(noun, lists) or noun in lists.institutions or noun.lower().endswith(lists.organisation_tails):
        return False
    phrase = rf"\b(?:[Dd]er|[Dd]ie|[Dd]as) {re.escape(described['adjective'])}\w* {re.escape(noun)}(?![\w-])"
    first_place = re.search(rf"{phrase}(?! (?:{_SAID_MORE}))", document.article.text)
    return first_place is not None and noun not in document.article.text[: first_place.start()]
