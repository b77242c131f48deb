"""Hold items and item sets: what a teacher writes in a question file, as frozen values.

The names of the attributes are the names of the fields in the file. Numbers and dates stay text as written.
"""

from dataclasses import dataclass
from decimal import Decimal

from quizapp.core.article import Article
from quizapp.core.facts import Actor, Claim, Fact, Figure, Source
from quizapp.core.kinds import Focus as Focus
from quizapp.core.kinds import ItemType as ItemType
from quizapp.core.kinds import Language as Language
from quizapp.core.kinds import Level as Level
from quizapp.core.kinds import Order as Order
from quizapp.core.kinds import Status as Status


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice item, with what a learner who takes it is told."""

    text: str
    feedback: str | None = None


@dataclass(frozen=True, slots=True)
class SingleChoice:
    """One key among distractors. `order` None: sorted when all are numbers or dates, else shuffled."""

    answer: Option
    distractors: tuple[Option, ...]
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """Several keys among distractors."""

    answer: tuple[Option, ...]
    distractors: tuple[Option, ...]
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement to judge; with `mark_evidence` the proving sentence is asked for too."""

    answer: bool
    correction: str | None = None
    mark_evidence: bool = False


@dataclass(frozen=True, slots=True)
class NumberEntry:
    """A typed number; `tolerance` absolute or in per cent, as written."""

    answer: str
    unit: str | None = None
    tolerance: str | None = None


@dataclass(frozen=True, slots=True)
class DateEntry:
    """A typed date or clock time, as exact as the key states it."""

    answer: str


@dataclass(frozen=True, slots=True)
class ShortText:
    """A typed name or word; every entry of `answer` counts. `typos` None: 1 from five letters on, else 0."""

    answer: tuple[str, ...]
    typos: int | None = None
    case_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Cloze:
    """A text with `{{gaps|alternatives}}`; `distractors` turns the gaps into one word bank."""

    text: str
    distractors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A left side and the right side that belongs to it."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs to find; `distractors` are right sides without a partner."""

    pairs: tuple[Pair, ...]
    distractors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ordering:
    """Entries in their right order."""

    sequence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group and what belongs into it."""

    name: str
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Entries to put into groups; `distractors` belong nowhere."""

    groups: tuple[Group, ...]
    distractors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceMarking:
    """Sentences of the article to mark; `required` of the `answer` have to be found."""

    answer: tuple[str, ...]
    required: int = 1


Body = (
    SingleChoice
    | MultipleChoice
    | TrueFalse
    | NumberEntry
    | DateEntry
    | ShortText
    | Cloze
    | Matching
    | Ordering
    | Grouping
    | EvidenceMarking
)

BODY_TYPES: dict[ItemType, type[Body]] = {
    ItemType.SINGLE_CHOICE: SingleChoice,
    ItemType.MULTIPLE_CHOICE: MultipleChoice,
    ItemType.TRUE_FALSE: TrueFalse,
    ItemType.NUMBER: NumberEntry,
    ItemType.DATE: DateEntry,
    ItemType.SHORT_TEXT: ShortText,
    ItemType.CLOZE: Cloze,
    ItemType.MATCHING: Matching,
    ItemType.ORDERING: Ordering,
    ItemType.GROUPING: Grouping,
    ItemType.EVIDENCE: EvidenceMarking,
}
_TYPE_OF_BODY = {body: item_type for item_type, body in BODY_TYPES.items()}


@dataclass(frozen=True, slots=True)
class Item:
    """One question: what is common to all types here, what belongs to its type in `body`."""

    id: str
    stem: str
    body: Body
    focus: Focus | None = None
    level: Level | None = None
    about: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    explanation: str | None = None
    hint: str | None = None
    points: Decimal = Decimal(1)
    tags: tuple[str, ...] = ()
    status: Status = Status.READY
    confidence: Decimal | None = None
    note: str | None = None
    image: str | None = None
    image_alt: str | None = None

    @property
    def type(self) -> ItemType:
        """Return the type, which the body decides."""
        return _TYPE_OF_BODY[type(self.body)]


@dataclass(frozen=True, slots=True)
class ItemSet:
    """One question file: an article, the facts found in it, and the items."""

    id: str
    title: str
    language: Language
    article: Article
    items: tuple[Item, ...]
    format: int = 1
    audience: str | None = None
    authors: tuple[str, ...] = ()
    licence: str | None = None
    tags: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    actors: tuple[Actor, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def ready(self) -> tuple[Item, ...]:
        """Return the items that learners are asked."""
        return tuple(item for item in self.items if item.status is Status.READY)

    @property
    def facts(self) -> dict[str, Fact]:
        """Return every figure, actor, source and claim by its id."""
        every: tuple[Fact, ...] = (*self.figures, *self.actors, *self.sources, *self.claims)
        return {fact.id: fact for fact in every}
