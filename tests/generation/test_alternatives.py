"""In place of a question another one can be had: never the one shown, and round again to it."""

from dataclasses import replace

import pytest

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.item import Item, ItemSet, ItemType, Option, ShortText, SingleChoice
from quizapp.generation.alternatives import another_question, another_type, other_distractors
from quizapp.generation.gates import passes
from quizapp.generation.pool import breaches
from tests.generation.articles import BRIDGE, HARBOUR
from tests.generation.drafts import drafted, item_of


def in_place(item_set: ItemSet, old: Item, new: Item) -> ItemSet:
    return replace(item_set, items=tuple(new if item.id == old.id else item for item in item_set.items))


def test_other_wrong_options_keep_question_and_key() -> None:
    item_set, basis = drafted(BRIDGE)
    item = item_of(item_set, "auswahl-420-tonnen")
    other = other_distractors(item_set, item, basis)

    assert other is not None
    assert isinstance(item.body, SingleChoice)
    assert isinstance(other.body, SingleChoice)
    assert replace(other, body=item.body) == item
    assert other.body.answer == item.body.answer
    assert {option.text for option in other.body.distractors} != {option.text for option in item.body.distractors}


def test_wrong_options_go_round() -> None:
    item_set, basis = drafted(BRIDGE)
    item = item_of(item_set, "auswahl-420-tonnen")
    shown, here = [item], item
    while (here := other_distractors(item_set, here, basis) or item) != item:
        shown.append(here)
        assert len(shown) < 20

    assert len(shown) > 3
    assert len({repr(one.body) for one in shown}) == len(shown)


def test_wrong_options_of_a_persons_own_give_way_to_those_of_the_program() -> None:
    item_set, basis = drafted(BRIDGE)
    item = item_of(item_set, "auswahl-420-tonnen")
    assert isinstance(item.body, SingleChoice)
    mine = replace(item, body=replace(item.body, distractors=(Option("1 Tonne"), Option("2 Tonnen"))))

    assert other_distractors(in_place(item_set, item, mine), mine, basis) == item


def test_a_question_without_wrong_options_has_no_others() -> None:
    item_set, basis = drafted(BRIDGE)

    assert other_distractors(item_set, item_of(item_set, "zahl-14-kilometer"), basis) is None


def test_another_type_asks_in_the_same_words_under_the_same_id() -> None:
    item_set, basis = drafted(BRIDGE)
    item = item_of(item_set, "auswahl-420-tonnen")
    other = another_type(item_set, item, basis)

    assert other is not None
    assert other.type is ItemType.NUMBER
    assert (other.id, other.stem, other.points) == (item.id, item.stem, item.points)


def test_another_question_asks_for_the_same_fact_in_other_words() -> None:
    item_set, basis = drafted(BRIDGE)
    item = item_of(item_set, "zahl-14-kilometer")
    other = another_question(item_set, item, basis)

    assert other is not None
    assert other.stem != item.stem
    assert "14-kilometer" in other.about
    assert other.id not in {one.id for one in item_set.items}


def test_a_question_of_a_persons_own_without_facts_is_replaced_by_one_on_its_sentence() -> None:
    item_set, basis = drafted(BRIDGE)
    proof = "Das Verkehrsministerium schätzt die Dauer der Sperrung auf etwa 18 Monate."
    own = Item("eigene", "Wie lange bleibt zu?", ShortText(("18 Monate",)), evidence=(proof,))
    alone = replace(item_set, items=(own,))
    other = another_question(alone, own, basis)

    assert other is not None
    assert other.evidence == (proof,)


def test_where_there_is_nothing_else_none_is_given() -> None:
    item_set, basis = drafted(BRIDGE)
    own = Item("eigene", "Welche Farbe hat die Brücke?", ShortText(("rot",)))
    alone = replace(item_set, items=(own,))

    assert another_question(alone, own, basis) is None
    assert another_type(alone, own, basis) is None


@pytest.mark.parametrize("text", [BRIDGE, HARBOUR])
def test_all_that_is_given_passes_every_gate_and_stands_in_the_set_once(text: str) -> None:
    item_set, basis = drafted(text)
    facts = basis.corrected(FactSheet.of(item_set)).facts
    for item in item_set.items:
        for way in (another_question, another_type, other_distractors):
            other = way(item_set, item, basis)
            if other is not None:
                made = in_place(item_set, item, other)

                assert (other.stem, other.body) != (item.stem, item.body)
                assert passes(other, item_set.article, item_set.language)
                assert breaches([other], facts, item_set.article, item_set.language) == set()
                assert len({(one.stem, one.body) for one in made.items}) == len(made.items)
                assert way(item_set, item, basis) == other


CHOIR = """Chor sucht neue Stimmen

Der Chor von Auenfurt hat am Montag einen neuen Leiter gewählt. Thomas Berger führt ihn von Mai an. Der Kassenwart
Markus Weber sprach von 40 neuen Mitgliedern. Auch Stefan Koch lobte die Wahl. „Wir singen im Herbst wieder“, sagte
Andreas Vogel. Das Konzert kostet 1.200 Euro. Die Proben beginnen am 3. Juni 2026.
"""


def test_a_question_of_a_persons_own_gets_wrong_options_of_its_keys_kind() -> None:
    item_set, basis = drafted(CHOIR)
    body = SingleChoice(Option("Thomas Berger"), (Option("der Papst"), Option("eine Katze")))
    proof = "Thomas Berger führt ihn von Mai an."
    own = Item("eigene", "Wer steht bald vor dem Chor?", body, evidence=(proof,))
    other = other_distractors(replace(item_set, items=(own,)), own, basis)

    assert other is not None
    assert isinstance(other.body, SingleChoice)
    assert {option.text for option in other.body.distractors} == {"Markus Weber", "Stefan Koch", "Andreas Vogel"}


def test_a_number_of_a_persons_own_gets_other_numbers() -> None:
    item_set, basis = drafted(BRIDGE)
    body = SingleChoice(Option("14 Kilometer"), (Option("1 Kilometer"), Option("2 Kilometer")))
    own = Item("eigene", "Wie lang ist der Umweg?", body, evidence=("Der Umweg über Altenfeld beträgt 14 Kilometer.",))
    other = other_distractors(replace(item_set, items=(own,)), own, basis)

    assert other is not None
    assert isinstance(other.body, SingleChoice)
    assert all(option.text.endswith(" Kilometer") for option in other.body.distractors)
    assert len(other.body.distractors) == 3
