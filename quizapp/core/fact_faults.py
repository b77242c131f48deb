"""Tell what keeps a fact, as a person has put it, from being taken into a set."""

from enum import StrEnum

from quizapp.core.facts import Actor, Claim, Fact, Figure, FigureKind, Source
from quizapp.core.item import ItemSet
from quizapp.core.quantity import read_date, read_number

_MOMENTS = (FigureKind.DATE, FigureKind.TIME)


class FactFault(StrEnum):
    """What is wrong with a fact."""

    NO_VALUE = "no-value"
    NO_NUMBER = "no-number"
    NO_DATE = "no-date"
    NO_COUNTS = "no-counts"
    NO_NAME = "no-name"
    NAME_TAKEN = "name-taken"
    NO_PROOF = "no-proof"
    NO_STATEMENT = "no-statement"


def fault_of(fact: Fact, item_set: ItemSet) -> FactFault | None:
    """Return the first thing that is wrong, None where the fact can be taken."""
    found = _own_fault(fact, item_set)
    if found is None and not (fact.evidence and all(item_set.article.locate(quote) for quote in fact.evidence)):
        return FactFault.NO_PROOF
    return found


def _own_fault(fact: Fact, item_set: ItemSet) -> FactFault | None:
    match fact:
        case Figure():
            return _figure_fault(fact, item_set)
        case Actor(name=name):
            taken = {actor.name for actor in item_set.actors if actor.id != fact.id}
        case Source(name=name):
            taken = {source.name for source in item_set.sources if source.id != fact.id}
        case Claim(statement=statement):
            return None if statement.strip() else FactFault.NO_STATEMENT
    if not name.strip():
        return FactFault.NO_NAME
    return FactFault.NAME_TAKEN if name in taken else None


def _figure_fault(figure: Figure, item_set: ItemSet) -> FactFault | None:
    if not figure.value.strip():
        return FactFault.NO_VALUE
    date = read_date(figure.value, item_set.language)
    number = read_number(figure.value, item_set.language)
    if figure.kind in _MOMENTS and date is None:
        return FactFault.NO_DATE
    if figure.kind not in _MOMENTS and number is None and (figure.kind is not None or date is None):
        return FactFault.NO_NUMBER
    return None if figure.counts.strip() else FactFault.NO_COUNTS
