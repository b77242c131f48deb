"""A second try in practice: evidence first, solution later, points of the first, and the schedule hears of both."""

from PySide6.QtWidgets import QApplication

from quizapp.core.attempt import Outcome
from quizapp.core.item import SingleChoice
from quizapp.core.rating import Rating
from quizapp.core.response import TextResponse
from quizapp.core.session import Mode, RunChoices
from quizapp.gui.quiz_page import QuizPage
from quizapp.services.catching_up import caught_up
from quizapp.storage import attempts, review_log
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import Hand, hand

__all__ = ["hand"]

TWICE = RunChoices(shuffle=False, seed=5, second_try=True)


def option(page: QuizPage, *, right: bool) -> str:
    """Return the key of the right option, or of a wrong one."""
    body = sets.SINGLE.body
    assert isinstance(body, SingleChoice)
    texts = page.display.panel.answer.texts  # type: ignore[attr-defined]  # of the rows on screen
    return str(next(number for number, text in enumerate(texts, 1) if (text == body.answer.text) is right))


def test_a_miss_shows_the_evidence_but_not_the_solution(hand: Hand) -> None:
    page = hand.open(sets.SINGLE, choices=TWICE)

    hand.press(option(page, right=False), "Return")

    panel, foot = page.display.panel, page.display.foot
    assert panel.first_miss is not None
    assert panel.verdict_card is None
    assert not panel.answer.judged
    assert "Seebote" not in panel.first_miss.verdict.spoken
    assert page.display.sheet.view._layers.evidence
    assert foot.solution_button.isVisibleTo(page)
    assert not foot.check_button.isEnabled()  # the same answer once more is no second try
    assert hand.stored().score is not None  # what was told is on disk


def test_the_second_try_is_told_kept_and_leaves_the_points(hand: Hand) -> None:
    page = hand.open(sets.SINGLE, choices=TWICE)
    hand.press(option(page, right=False), "Return")

    hand.press(option(page, right=True), "Return")

    card = page.display.panel.verdict_card
    assert card is not None
    assert card.verdict.outcome is Outcome.RIGHT
    assert card.verdict.points == "second try"
    stored = hand.stored()
    assert stored.score is not None
    assert stored.second is not None
    assert (stored.score.outcome, stored.second.score.outcome) == (Outcome.WRONG, Outcome.RIGHT)
    assert hand.table is not None
    assert hand.table.practice.result(page.flow.run.session.id).points == 0
    assert page.display.foot.primary.hasFocus()


def test_the_schedule_hears_of_a_second_try_as_hard(hand: Hand) -> None:
    page = hand.open(sets.SINGLE, choices=TWICE)
    hand.press(option(page, right=False), "Return")
    hand.press(option(page, right=True), "Return")
    assert hand.table is not None
    database, session = hand.table.database, page.flow.run.session

    tries = [entry.attempt.tries for entry in attempts.of_session(database, session.id)]

    assert tries == [1, 2]
    assert review_log.rating_on(caught_up(database, session.learner), session.learner, 1) is Rating.HARD


def test_a_second_miss_shows_the_solution(hand: Hand) -> None:
    page = hand.open(sets.NUMBER, choices=TWICE)
    hand.type("17")
    hand.press("Return")
    assert page.display.panel.first_miss is not None

    hand.press("Ctrl+A")
    hand.type("18")
    hand.press("Return")

    card = page.display.panel.verdict_card
    assert card is not None
    assert card.verdict.outcome is Outcome.WRONG
    assert any("3.600" in note for note in card.verdict.notes)
    assert not page.display.panel.first_miss.isVisibleTo(page)


def test_the_solution_can_be_asked_for_instead(hand: Hand) -> None:
    page = hand.open(sets.SINGLE, choices=TWICE)
    hand.press(option(page, right=False), "Return")

    hand.click(page.display.foot.solution_button)

    assert page.display.panel.verdict_card is not None
    assert page.display.panel.answer.judged
    assert not page.display.foot.solution_button.isVisibleTo(page)
    assert hand.stored().second is None
    hand.press("Return")
    assert hand.finished


def test_a_right_answer_needs_no_second_try(hand: Hand) -> None:
    page = hand.open(sets.SINGLE, choices=TWICE)

    hand.press(option(page, right=True), "Return")

    assert page.display.panel.verdict_card is not None
    assert page.display.panel.first_miss is None


def test_where_the_evidence_is_the_answer_it_stays_hidden(hand: Hand) -> None:
    page = hand.open(sets.EVIDENCE, choices=TWICE)
    hand.click_sentence(sets.UNION)
    hand.click_sentence(sets.MINISTER)
    hand.check()

    assert page.display.panel.first_miss is not None
    assert not page.display.sheet.view._layers.evidence


def test_after_a_crash_a_second_try_is_still_to_be_had(hand: Hand) -> None:
    page = hand.open(sets.SINGLE, sets.NUMBER, choices=TWICE)
    hand.press(option(page, right=False), "Return")
    assert hand.table is not None
    resumed = hand.table.practice.resume(page.flow.run.session.id)
    assert resumed.position == 1

    page = hand.show(resumed)
    page.flow.back()
    QApplication.processEvents()
    assert page.display.panel.first_miss is not None
    hand.press(option(page, right=True), "Return")

    stored = hand.stored()
    assert stored.second is not None
    assert stored.second.score.outcome is Outcome.RIGHT


def test_a_drill_a_test_and_the_usual_practice_have_none(hand: Hand) -> None:
    for choices in (
        RunChoices(shuffle=False),
        RunChoices(shuffle=False, second_try=True, drill=True),
        RunChoices(shuffle=False, second_try=True, mode=Mode.TEST),
    ):
        page = hand.open(sets.NUMBER, choices=choices)
        page.flow.run.answer(TextResponse("17"))

        assert not page.flow.run.second_try_open
