"""Turn a scored entry of a run into what stands beside its attempt for the schedule of reviews."""

from datetime import date

from quizapp.core.rating import is_typed
from quizapp.core.session import Entry, Mode, Session
from quizapp.storage.review_log import Noted


def noted_of(session: Session, entry: Entry, day: date, *, sitting: bool = False) -> Noted:
    """Return what is noted of an answer, or of a second try at it, which lifts a miss to Hard at most.

    A drill for a deadline does not move the schedule, nor does an item of a test that was never looked at.
    """
    unseen = session.choices.mode is Mode.TEST and entry.response is None and entry.seconds == 0
    return Noted(day, not session.choices.drill and not unseen, is_typed(entry.item), sitting)
