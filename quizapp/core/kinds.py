"""Name the few values that some fields of an item or a set can have, spelled as in the file."""

from enum import StrEnum


class Language(StrEnum):
    """The language of a set: decides how its numbers and dates are read."""

    DE = "de"
    EN = "en"


class ItemType(StrEnum):
    """The eleven types of the format."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    TRUE_FALSE = "true_false"
    NUMBER = "number"
    DATE = "date"
    SHORT_TEXT = "short_text"
    CLOZE = "cloze"
    MATCHING = "matching"
    ORDERING = "ordering"
    GROUPING = "grouping"
    EVIDENCE = "evidence"


class Focus(StrEnum):
    """What an item asks about."""

    FIGURES = "figures"
    ACTORS = "actors"
    SOURCES = "sources"


class Level(StrEnum):
    """How deep an item goes (PISA reading)."""

    LOCATE = "locate"
    UNDERSTAND = "understand"
    EVALUATE = "evaluate"


class Status(StrEnum):
    """Whether an item is asked (`ready`) or waits for an author (`suggested`)."""

    READY = "ready"
    SUGGESTED = "suggested"


class Order(StrEnum):
    """How options are arranged on screen."""

    SHUFFLE = "shuffle"
    FIXED = "fixed"
    SORTED = "sorted"
