"""Tell the learner's study day: the only place that asks the machine for its time zone."""

from datetime import date, datetime, tzinfo

from quizapp.core.study_day import study_day


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the study day of an aware moment, in the machine's time zone where none is given."""
    local = zone or moment.astimezone().tzinfo
    assert local is not None
    return study_day(moment, local)
