"""Hold the German grades to their table."""

from decimal import Decimal

import pytest

from quizapp.core.errors import UsageError
from quizapp.core.grades import GradeTable, whole_per_cent


@pytest.mark.parametrize(
    ("share", "grade"),
    [("1", 1), ("0.87", 1), ("0.8649", 2), ("0.865", 1), ("0.73", 2), ("0.59", 3), ("0.45", 4), ("0.18", 5), ("0", 6)],
)
def test_a_grade_begins_at_its_per_cent(share: str, grade: int) -> None:
    assert GradeTable().grade(Decimal(share)) == grade


def test_halves_of_a_per_cent_are_rounded_up() -> None:
    assert [whole_per_cent(Decimal(share)) for share in ("0.125", "0.1249", "0.665")] == [13, 12, 67]


@pytest.mark.parametrize(
    "limits", [(87, 87, 59, 45, 18), (50, 60, 70, 80, 90), (101, 73, 59, 45, 18), (87, 73, 59, 45, 0)]
)
def test_a_table_that_does_not_fall_is_refused(limits: tuple[int, int, int, int, int]) -> None:
    with pytest.raises(UsageError):
        GradeTable(limits)
