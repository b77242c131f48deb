"""Say which paper a worksheet is made for, and put the small things on it into data: runs, letters, points."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from quizapp.core.emphasis import emphasis_runs
from quizapp.core.errors import Message
from quizapp.core.item import Item, ItemSet, Language
from quizapp.core.notation import format_number
from quizapp.core.plain_data import Data
from quizapp.core.selection import item_seed

Say = Callable[[Message], str]
"""Puts a message into words in the set's language."""

VERSIONS = "ABCD"


@dataclass(frozen=True, slots=True)
class PaperPlan:
    """How a sheet is laid out, and which of the shuffled versions it is ("" where there is only one)."""

    version: str = ""
    seed: int = 0
    article: bool = True
    large: bool = False
    columns: int = 1

    @property
    def dice(self) -> int:
        """Return the seed that arranges this version."""
        return self.seed + max(0, VERSIONS.find(self.version)) if self.version else self.seed


def printed_items(item_set: ItemSet, plan: PaperPlan) -> tuple[Item, ...]:
    """Return the items of a version: those that are ready, in the author's order in the first, shuffled in others."""
    items = item_set.ready
    if plan.version in ("", VERSIONS[0]):
        return items
    shuffled = tuple(sorted(items, key=lambda item: item_seed(plan.dice, item.id)))
    return (*shuffled[1:], shuffled[0]) if shuffled == items else shuffled


def runs(text: str) -> Data:
    """Return a text with its emphasis as the templates set it; line breaks become blanks."""
    return [{"style": style, "text": words} for style, words in emphasis_runs(" ".join(text.split()))]


def letter(place: int) -> str:
    """Return the letter of an option, its number behind z."""
    return chr(ord("a") + place) if place < 26 else str(place + 1)


def points_text(points: Decimal, language: Language) -> str:
    """Return points as they are written in the language."""
    return format_number(points, language)
