from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from quizapp.core.attempt import Certainty, Outcome
from quizapp.core.item import Cloze, DateEntry, Item, NumberEntry, ShortText, TrueFalse
from quizapp.core.rating import Answer, Rating, is_typed, rating, rating_of_day

DAY = date(2026, 5, 4)
CHOSEN = Answer(DAY, typed=False, outcome=Outcome.RIGHT, share=Decimal(1))
TYPED = replace(CHOSEN, typed=True)
MISS = replace(CHOSEN, outcome=Outcome.WRONG, share=Decimal(0))
AGAIN, HARD, GOOD, EASY = Rating


@pytest.mark.parametrize(
    ("answer", "at_first", "later"),
    [
        (MISS, AGAIN, AGAIN),
        (replace(MISS, outcome=Outcome.UNANSWERED), AGAIN, AGAIN),
        (TYPED, GOOD, GOOD),
        (CHOSEN, HARD, GOOD),
        (replace(CHOSEN, certainty=Certainty.GUESSED), AGAIN, HARD),
        (replace(CHOSEN, certainty=Certainty.RATHER), HARD, GOOD),
        (replace(CHOSEN, certainty=Certainty.SURE), GOOD, GOOD),
        (replace(TYPED, certainty=Certainty.GUESSED), GOOD, GOOD),
        (replace(TYPED, hint=True), HARD, HARD),
        (replace(TYPED, tries=2), HARD, HARD),
        (replace(CHOSEN, hint=True), HARD, HARD),
        (replace(CHOSEN, hint=True, certainty=Certainty.GUESSED), AGAIN, HARD),
        (replace(TYPED, outcome=Outcome.PARTLY, share=Decimal("0.75")), HARD, HARD),
        (replace(TYPED, outcome=Outcome.PARTLY, share=Decimal("0.74")), AGAIN, AGAIN),
        (replace(CHOSEN, easy=True), EASY, EASY),
        (replace(CHOSEN, easy=True, hint=True), HARD, HARD),
        (replace(TYPED, easy=True, tries=2), HARD, HARD),
        (replace(MISS, easy=True), AGAIN, AGAIN),
    ],
)
def test_an_answer_has_the_rating_of_the_table(answer: Answer, at_first: Rating, later: Rating) -> None:
    assert (rating(answer, first=True), rating(answer, first=False)) == (at_first, later)


@pytest.mark.parametrize(
    ("answers", "decided"),
    [
        ((TYPED, TYPED), GOOD),
        ((MISS, TYPED), AGAIN),
        ((MISS, replace(TYPED, tries=2)), HARD),
        ((MISS, replace(MISS, tries=2)), AGAIN),
        ((TYPED, MISS), AGAIN),
        ((TYPED, MISS, TYPED), AGAIN),
        ((replace(TYPED, easy=True), TYPED), EASY),
        ((MISS, replace(TYPED, easy=True)), AGAIN),
    ],
)
def test_the_first_answer_decides_the_day_but_a_second_try_lifts_and_a_later_miss_counts(
    answers: tuple[Answer, ...], decided: Rating
) -> None:
    assert rating_of_day(answers, first=False) == decided


def test_numbers_dates_texts_and_gaps_without_a_bank_are_typed() -> None:
    bodies = (NumberEntry("3"), DateEntry("2026"), ShortText(("Ada",)), Cloze("{{a}}"))

    assert [is_typed(Item("x", "?", body)) for body in bodies] == [True] * 4
    assert not is_typed(Item("x", "?", Cloze("{{a}}", ("b",))))
    assert not is_typed(Item("x", "?", TrueFalse(answer=True)))
