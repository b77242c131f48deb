"""Turn a scored entry of a run into what the schedule of reviews hears of it."""

from datetime import date

from quizapp.core.rating import Answer, is_typed
from quizapp.core.review_queue import Card
from quizapp.core.session import Entry, Mode, Session
from quizapp.storage.reviews import Reviewed


def heard_again(session: Session, set_id: str, entry: Entry, day: date) -> Reviewed:
    """Return the second try at an entry as the schedule sees it: it lifts a miss to Hard at most."""
    assert entry.second is not None
    score = entry.second.score
    answer = Answer(day, is_typed(entry.item), score.outcome, score.share, hint=entry.hint, tries=2)
    return Reviewed(Card(set_id, entry.item.id), answer, not session.choices.drill)


def heard_of(session: Session, set_id: str, entry: Entry, day: date, *, sitting: bool = False) -> Reviewed:
    """Return a scored entry as the schedule sees it.

    A drill for a deadline does not move the schedule, nor does an item of a test that was never looked at.
    """
    assert entry.score is not None
    unseen = session.choices.mode is Mode.TEST and entry.response is None and entry.seconds == 0
    answer = Answer(
        day=day,
        typed=is_typed(entry.item),
        outcome=entry.score.outcome,
        share=entry.score.share,
        hint=entry.hint,
        certainty=entry.certainty,
    )
    return Reviewed(Card(set_id, entry.item.id), answer, not session.choices.drill and not unseen, sitting)
