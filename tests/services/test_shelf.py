"""The order and choice of the sets in the library."""

from dataclasses import replace
from datetime import UTC, datetime

from quizapp.core.item import Language
from quizapp.services.library import SetSummary
from quizapp.services.shelf import ShelfFilter, ShelfOrder, arranged, is_finished, is_new, progress


def _set(
    title: str, published: str | None = None, *, items: int = 4, seen: int = 0, mastered: int = 0, day: int = 1
) -> SetSummary:
    return SetSummary(
        set_id=title,
        title=title,
        language=Language.DE,
        published=published,
        audience=None,
        source=None,
        counts={},
        items=items,
        seen=seen,
        mastered=mastered,
        best=None,
        due=0,
        imported=datetime(2026, 3, day, tzinfo=UTC),
    )


SETS = (
    _set("b alt", "2025-01-01", seen=4, mastered=4),
    _set("C ohne Datum", day=3),
    _set("a neu", "2026-02-01", seen=2, mastered=1),
)


def _titles(sets: tuple[SetSummary, ...]) -> list[str]:
    return [summary.title for summary in sets]


def test_the_newest_comes_first_by_its_article_or_where_that_has_no_date_by_its_import() -> None:
    assert _titles(arranged(SETS)) == ["C ohne Datum", "a neu", "b alt"]


def test_titles_are_sorted_without_regard_to_case() -> None:
    assert _titles(arranged(SETS, order=ShelfOrder.TITLE)) == ["a neu", "b alt", "C ohne Datum"]


def test_progress_puts_started_sets_first_and_finished_ones_last() -> None:
    assert _titles(arranged(SETS, order=ShelfOrder.PROGRESS)) == ["a neu", "C ohne Datum", "b alt"]


def test_the_filters_are_due_new_and_finished() -> None:
    assert _titles(arranged([replace(SETS[0], due=2), *SETS[1:]], ShelfFilter.DUE)) == [SETS[0].title]
    assert arranged(SETS, ShelfFilter.DUE) == ()
    assert _titles(arranged(SETS, ShelfFilter.NEW)) == ["C ohne Datum"]
    assert _titles(arranged(SETS, ShelfFilter.FINISHED)) == ["b alt"]


def test_a_set_without_items_is_new_and_never_finished() -> None:
    empty = _set("leer", items=0)

    assert is_new(empty)
    assert not is_finished(empty)
    assert progress(empty) == 0
