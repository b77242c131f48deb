"""Tell to which study day a moment belongs: a day lasts until four in the morning, so a late evening is one day."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

ROLL_OVER = timedelta(hours=4)


def study_day(moment: datetime, zone: tzinfo) -> date:
    """Return the study day of an aware moment for a learner in a time zone."""
    return (moment.astimezone(zone).replace(tzinfo=None) - ROLL_OVER).date()


def day_end(day: date, zone: tzinfo) -> datetime:
    """Return the moment at which a study day is over, in UTC."""
    local = datetime.combine(day + timedelta(days=1), time()) + ROLL_OVER
    return local.replace(tzinfo=zone).astimezone(UTC)
