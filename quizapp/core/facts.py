"""Hold what an article is about: its figures, its actors, its sources and who claims what.

Values stay the text that the author wrote, in the set's notation; `quantity` reads them where they are compared.
"""

from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """What sort of thing a figure measures."""

    COUNT = "count"
    MONEY = "money"
    PERCENTAGE = "percentage"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    LENGTH = "length"
    AREA = "area"
    TEMPERATURE = "temperature"
    SCORE = "score"
    RANK = "rank"
    FRACTION = "fraction"
    OTHER = "other"


class ActorKind(StrEnum):
    """What sort of being an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    GROUP = "group"
    PRODUCT = "product"
    EVENT = "event"
    OTHER = "other"


class SourceKind(StrEnum):
    """What sort of source an article rests on."""

    AGENCY = "agency"
    MEDIUM = "medium"
    AUTHORITY = "authority"
    STAKEHOLDER = "stakeholder"
    STUDY = "study"
    CHANNEL = "channel"
    PERSON = "person"
    UNNAMED = "unnamed"


class ClaimKind(StrEnum):
    """How a claim is meant by whoever makes it."""

    STATEMENT = "statement"
    ESTIMATE = "estimate"
    DENIAL = "denial"
    DEMAND = "demand"
    WARNING = "warning"
    SPECULATION = "speculation"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, amount or date of the article. `kind` None: read off the value (`quantity.figure_kind`)."""

    id: str
    value: str
    counts: str
    evidence: tuple[str, ...]
    kind: FigureKind | None = None
    unit: str | None = None
    hedge: str | None = None
    said_by: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts or speaks; `role` as the article states it."""

    id: str
    name: str
    kind: ActorKind
    evidence: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    role: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name, the main one first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the article has something from; `published` as written."""

    id: str
    name: str
    kind: SourceKind
    evidence: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name, the main one first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement with its speaker (`said_by`: id of an actor or source) and the source it came through (`via`)."""

    id: str
    said_by: str
    statement: str
    evidence: tuple[str, ...]
    via: str | None = None
    kind: ClaimKind | None = None
    hedge: str | None = None


Fact = Figure | Actor | Source | Claim
