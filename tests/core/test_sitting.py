from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from given_sets import ferry_set

from quizapp.core import sitting as sittings
from quizapp.core.attempt import Outcome, Score
from quizapp.core.errors import Message
from quizapp.core.review_queue import Card
from quizapp.core.session import Entry, RunChoices
from quizapp.core.sitting import Place, Sitting

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)


def sitting(count: int = 6) -> Sitting:
    item_set = ferry_set()
    entries = tuple(Entry(item, "hash", number) for number, item in enumerate(item_set.items[:count]))
    places = tuple(Place("faehren" if number % 2 else "andere", 7) for number in range(count))
    return Sitting("s", "l", replace(item_set, items=()), RunChoices(), 1, NOW, entries, places=places)


def answer(state: Sitting, outcome: Outcome, seconds: float = 10) -> Sitting:
    score = Score(Decimal(outcome is Outcome.RIGHT), Decimal(1), outcome, Message("x"))
    state = state.with_entry(state.position, replace(state.current, score=score, seconds=seconds))  # type: ignore[assignment]
    return sittings.numbered(state)


def ids(state: Sitting) -> list[str]:
    return [entry.item.id for entry in state.entries]


def test_a_miss_comes_again_after_a_few_others() -> None:
    state = sittings.with_miss_again(answer(sitting(), Outcome.WRONG), 99)

    assert ids(state) == ["zahl", "wahl", "datum", "name", "mehrere", "zahl", "stimmt"]
    assert (state.places[5], state.entries[5].seed) == (Place("andere", 7, again=True), 99)
    assert state.places[0].number == 0


def test_a_miss_near_the_end_comes_at_the_end_and_what_is_right_never() -> None:
    late = replace(sitting(3), position=2)

    assert ids(sittings.with_miss_again(answer(late, Outcome.PARTLY), 1)) == ["zahl", "wahl", "datum", "datum"]
    assert ids(sittings.with_miss_again(answer(late, Outcome.RIGHT), 1)) == ["zahl", "wahl", "datum"]


def test_an_answer_keeps_its_number_when_entries_come_and_go() -> None:
    state = answer(replace(sitting(), position=2), Outcome.RIGHT)
    state = sittings.without(state, Card("andere", "zahl"))
    state = answer(replace(state, position=0), Outcome.WRONG)

    assert ids(state) == ["wahl", "datum", "name", "mehrere", "stimmt"]
    assert [place.number for place in state.places] == [1, 0, None, None, None]
    assert state.first_answers == state.entries[:2]


def test_a_card_set_aside_is_not_asked_again_but_its_answer_stays() -> None:
    state = sittings.with_miss_again(answer(sitting(), Outcome.WRONG), 1)
    left = sittings.without(state, state.card)

    assert ids(left) == ["zahl", "wahl", "datum", "name", "mehrere", "stimmt"]
    assert left.position == 0


def test_leaving_out_the_entry_at_hand_goes_to_the_next() -> None:
    state = replace(sitting(), position=5)
    left = sittings.without(state, state.card)

    assert left.position == 4
    assert sittings.without(sitting(), Card("andere", "zahl")).current.item.id == "wahl"


def test_when_the_time_is_over_nothing_new_comes() -> None:
    state = replace(sitting(), limit=timedelta(minutes=5))

    assert len(sittings.within_limit(answer(state, Outcome.RIGHT, 299), NOW).entries) == 6
    assert len(sittings.within_limit(answer(state, Outcome.RIGHT, 300), NOW).entries) == 1
    assert len(sittings.within_limit(answer(sitting(), Outcome.RIGHT, 9999), NOW).entries) == 6


def test_a_sitting_that_is_over_holds_what_was_answered() -> None:
    state = sittings.over(answer(sitting(), Outcome.RIGHT), NOW)

    assert (ids(state), state.finished) == (["zahl"], NOW)
    assert state.run_id == "s-7"
    assert sittings.standing_at(sitting(), 3, ferry_set()).card == Card("faehren", "name")
