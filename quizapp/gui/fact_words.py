"""Put a fact of the fact sheet into two lines of words."""

from PySide6.QtCore import QCoreApplication

from quizapp.core.facts import Actor, ActorKind, Claim, Fact, Figure, Source, SourceKind
from quizapp.core.item import ItemSet
from quizapp.gui.set_words import day_in

translate = QCoreApplication.translate


def fact_head(item_set: ItemSet, fact: Fact) -> str:
    """Return the first line of a fact: amount, name, or who makes the claim."""
    match fact:
        case Figure(value=value, unit=unit):
            return f"{value}\u00a0{unit}" if unit and unit not in value else value
        case Actor(name=name) | Source(name=name):
            return name
        case Claim(said_by=speaker):
            return _name(item_set, speaker)


def fact_note(item_set: ItemSet, fact: Fact) -> str:
    """Return the second line of a fact: what is counted, the role, the kind of source, the statement."""
    match fact:
        case Figure(counts=counts, said_by=speaker):
            said = translate("Facts", "according to {0}").format(_name(item_set, speaker)) if speaker else ""
            return ", ".join(part for part in (counts, said) if part)
        case Actor(role=role, kind=kind):
            return role or actor_kind(kind)
        case Source(kind=kind, published=published):
            return ", ".join(part for part in (source_kind(kind), day_in(published, item_set.language)) if part)
        case Claim(statement=statement):
            return statement


def actor_kind(kind: ActorKind) -> str:
    """Return the word for a kind of actor."""
    return {
        ActorKind.PERSON: translate("Facts", "person"),
        ActorKind.ORGANISATION: translate("Facts", "organisation"),
        ActorKind.COUNTRY: translate("Facts", "country"),
        ActorKind.PLACE: translate("Facts", "place"),
        ActorKind.GROUP: translate("Facts", "group"),
        ActorKind.PRODUCT: translate("Facts", "product"),
        ActorKind.EVENT: translate("Facts", "event"),
        ActorKind.OTHER: "",
    }[kind]


def source_kind(kind: SourceKind) -> str:
    """Return the words for a kind of source."""
    return {
        SourceKind.AGENCY: translate("Facts", "news agency"),
        SourceKind.MEDIUM: translate("Facts", "news medium"),
        SourceKind.AUTHORITY: translate("Facts", "authority"),
        SourceKind.STAKEHOLDER: translate("Facts", "party involved"),
        SourceKind.STUDY: translate("Facts", "study"),
        SourceKind.CHANNEL: translate("Facts", "online channel"),
        SourceKind.PERSON: translate("Facts", "person"),
        SourceKind.UNNAMED: translate("Facts", "unnamed source"),
    }[kind]


def _name(item_set: ItemSet, fact_id: str) -> str:
    """Return the name of an actor or source, the id itself where it is not listed."""
    fact = item_set.facts.get(fact_id)
    return fact.name if isinstance(fact, Actor | Source) else fact_id
