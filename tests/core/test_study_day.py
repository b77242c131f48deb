from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from quizapp.core.study_day import day_end, study_day

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2026-05-04 12:00", date(2026, 5, 4)),
        ("2026-05-04 23:59", date(2026, 5, 4)),
        ("2026-05-05 03:59", date(2026, 5, 4)),
        ("2026-05-05 04:00", date(2026, 5, 5)),
        ("2026-03-29 03:30", date(2026, 3, 28)),
        ("2026-03-29 04:00", date(2026, 3, 29)),
        ("2026-10-25 03:59", date(2026, 10, 24)),
        ("2026-10-25 04:00", date(2026, 10, 25)),
        ("2026-01-01 01:00", date(2025, 12, 31)),
    ],
)
def test_a_study_day_lasts_until_four_in_the_morning_by_the_clock_on_the_wall(local: str, day: date) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=BERLIN)

    assert study_day(moment.astimezone(UTC), BERLIN) == day


def test_the_same_moment_belongs_to_different_days_in_different_places() -> None:
    moment = datetime(2026, 5, 4, 2, 30, tzinfo=UTC)

    assert study_day(moment, BERLIN) == date(2026, 5, 4)
    assert study_day(moment, ZoneInfo("America/New_York")) == date(2026, 5, 3)


@pytest.mark.parametrize("day", [date(2026, 5, 4), date(2026, 3, 28), date(2026, 10, 24), date(2026, 12, 31)])
def test_a_day_ends_where_the_next_begins(day: date) -> None:
    end = day_end(day, BERLIN)

    assert study_day(end, BERLIN) == day + timedelta(days=1)
    assert study_day(end - timedelta(seconds=1), BERLIN) == day
