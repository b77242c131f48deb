"""Choose and order the sets of the library as the learner wants to see them."""

from collections.abc import Sequence
from enum import StrEnum

from quizapp.services.library import SetSummary


class ShelfFilter(StrEnum):
    """Which sets are shown."""

    ALL = "all"
    DUE = "due"
    NEW = "new"
    FINISHED = "finished"


class ShelfOrder(StrEnum):
    """What comes first."""

    NEWEST = "newest"
    TITLE = "title"
    PROGRESS = "progress"


def is_due(summary: SetSummary) -> bool:
    """Tell whether items of a set wait for a review."""
    return summary.due > 0


def is_new(summary: SetSummary) -> bool:
    """Tell whether nothing of a set was answered yet."""
    return summary.seen == 0


def is_finished(summary: SetSummary) -> bool:
    """Tell whether every item of a set was right the last time."""
    return 0 < summary.items <= summary.mastered


def progress(summary: SetSummary) -> float:
    """Return the share of a set's items that were right the last time, 0 to 1."""
    return summary.mastered / summary.items if summary.items else 0.0


def arranged(
    summaries: Sequence[SetSummary], shown: ShelfFilter = ShelfFilter.ALL, order: ShelfOrder = ShelfOrder.NEWEST
) -> tuple[SetSummary, ...]:
    """Return the sets to show, in order; the newest first: by the day of the article, else by that of the import."""
    tests = {ShelfFilter.DUE: is_due, ShelfFilter.NEW: is_new, ShelfFilter.FINISHED: is_finished}
    kept = [summary for summary in summaries if shown is ShelfFilter.ALL or tests[shown](summary)]
    kept.sort(key=lambda summary: summary.title.casefold())
    if order is ShelfOrder.NEWEST:
        kept.sort(
            key=lambda summary: (summary.published or f"{summary.imported:%Y-%m-%d}", summary.imported), reverse=True
        )
    if order is ShelfOrder.PROGRESS:
        kept.sort(key=lambda summary: (is_finished(summary), -progress(summary)))
    return tuple(kept)


def _day(summary: SetSummary) -> str:
    return summary.published or f"{summary.imported:%Y-%m-%d}"
