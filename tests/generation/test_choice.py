"""What a set is chosen of: sure questions, every fact once, and levels that would else be missing."""

from dataclasses import replace

import pytest

from quizapp.core.item import Cloze, Item, Level, Status, TrueFalse
from quizapp.generation import draft
from quizapp.generation.candidates import Candidate
from quizapp.generation.choice import choose
from quizapp.generation.draft import draft_set
from quizapp.generation.pool import rated
from quizapp.generation.tools import Tools
from tests.generation.articles import BRIDGE


def gap_text(number: int, confidence: float, *facts: str, sentence: int | None = None) -> Candidate:
    place = number if sentence is None else sentence
    item = Item(f"x{number}", "Ergänze.", Cloze(f"Der Ort {number} hat {{{{{number}00}}}} Häuser."), level=Level.LOCATE)
    return Candidate(item, 18, confidence, (place,), frozenset(facts), f"luecke {number}")


def verdict(number: int, confidence: float) -> Candidate:
    item = Item(f"w{number}", f"Der Weg {number} ist neu.", TrueFalse(answer=True), level=Level.UNDERSTAND)
    return Candidate(item, 18, confidence, (number,), frozenset(), f"wahr {number}")


def test_of_two_questions_on_one_fact_the_surer_one_is_taken() -> None:
    sure, unsure = gap_text(1, 0.9, "a"), gap_text(2, 0.55, "a")

    assert choose([unsure, sure], 30) == [sure]


def test_a_fact_is_asked_for_again_only_by_a_sure_question() -> None:
    first, again = gap_text(1, 0.9, "a"), gap_text(2, 0.8, "a")

    assert choose([first, again], 30) == [first, again]
    assert choose([first, replace(again, confidence=0.6)], 30) == [first]


def test_a_question_of_a_rare_level_comes_before_the_last_facts_to_locate() -> None:
    places = [gap_text(n, 0.8, f"fact{n}") for n in range(1, 9)]

    chosen = choose([*places, verdict(20, 0.8), verdict(21, 0.8)], 6)

    assert sum(one.item.level is Level.UNDERSTAND for one in chosen) == 2
    assert sum(one.item.level is Level.LOCATE for one in chosen) == 4


def test_suggestions_ask_only_for_facts_that_no_ready_question_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubtful(*names: str) -> None:
        def half(kit: draft.Kit) -> list[Candidate]:
            made = rated(kit)
            return [
                replace(one, item=replace(one.item, status=Status.SUGGESTED)) if one.item.type in names else one
                for one in made
            ]

        monkeypatch.setattr(draft, "rated", half)

    doubtful("short_text", "single_choice", "number", "date")
    item_set = draft_set(BRIDGE, tools=Tools()).item_set
    asked = {fact for item in item_set.ready if item.type == "cloze" for fact in item.about}
    suggested = [item for item in item_set.items if item.status is Status.SUGGESTED]

    assert suggested
    assert all(not set(item.about) <= asked for item in suggested)


def test_a_statement_does_not_shut_out_the_only_question_on_a_fact() -> None:
    others = [gap_text(n, 0.9, f"f{n}") for n in (2, 3)]
    only = gap_text(1, 0.8, "a")
    judged = verdict(1, 0.8)
    judged = replace(judged, item=replace(judged.item, about=("a",)))

    assert only in choose([judged, only, *others], 30)
