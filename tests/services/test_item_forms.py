"""A form gets its fields from the table and gives back items; whatever it does, the file can hold it."""

from dataclasses import replace

import pytest

from quizapp.core.item import BODY_TYPES, ItemSet, ItemType, Option, ShortText, SingleChoice, Status
from quizapp.services import item_forms
from quizapp.services.item_forms import form_fields
from quizapp.services.workbench import Workbench
from tests.formats.small_sets import HEAD, read_whole

SET = HEAD.format(language="de") + "".join(
    f"  - id: {name}\n    type: single_choice\n    stem: Wer nennt {name}?\n    answer: Bahn\n"
    "    distractors: [GDL, dpa]\n    evidence: Die Bahn nennt rund 3.000 Züge.\n"
    for name in "abc"
)


@pytest.fixture
def item_set() -> ItemSet:
    return read_whole(SET)


def names(item_set: ItemSet) -> str:
    return "".join(item.id for item in item_set.items)


def test_every_type_has_a_field_for_every_value(item_set: ItemSet) -> None:
    for item_type in ItemType:
        item = item_forms.with_type(item_set.items[0], item_type)

        assert isinstance(item.body, BODY_TYPES[item_type])
        assert list(item_forms.field_values(item)) == [row.name for row in form_fields(item_type)]


def test_a_value_goes_where_it_belongs(item_set: ItemSet) -> None:
    item = item_set.items[0]

    assert item_forms.with_value(item, "hint", "Lies.").hint == "Lies."
    assert item_forms.with_value(item, "answer", Option("dpa")).body == SingleChoice(
        Option("dpa"), (Option("GDL"), Option("dpa"))
    )
    assert item_forms.with_value(item, "type", "short_text").body == ShortText(("Bahn",))


@pytest.mark.parametrize("there", list(ItemType))
def test_another_type_and_back_keeps_the_key_where_both_have_one(item_set: ItemSet, there: ItemType) -> None:
    item = item_set.items[0]
    back = item_forms.with_type(item_forms.with_type(item, there), ItemType.SINGLE_CHOICE)
    keyless = (ItemType.TRUE_FALSE, ItemType.EVIDENCE)

    assert isinstance(back.body, SingleChoice)
    assert there in keyless or back.body.answer == Option("Bahn")


@pytest.mark.parametrize("item_type", list(ItemType))
def test_a_new_question_can_be_written_and_finished_in_the_form(item_set: ItemSet, item_type: ItemType) -> None:
    bench = Workbench.of(item_set)
    new = item_forms.new_item(item_set, item_type, "Neue Frage")
    assert bench.change("Hinzufügen", item_forms.inserted(item_set, new, "a"))
    bench.check()

    assert bench.in_step
    assert bench.item_set is not None
    assert names(bench.item_set) == "aneue-fragebc"
    assert new.status is Status.SUGGESTED
    assert bench.change("Ändern", item_forms.with_item(bench.item_set, replace(new, stem="Anders")))
    assert "stem: Anders" in bench.text


def test_a_copy_has_an_id_of_its_own(item_set: ItemSet) -> None:
    copy = item_forms.duplicate(item_set, item_set.items[0])
    more = item_forms.inserted(item_set, copy, "a")

    assert copy.id == "a-2"
    assert item_forms.duplicate(more, item_set.items[0]).id == "a-3"
    assert [item.id for item in more.items] == ["a", "a-2", "b", "c"]


def test_questions_move_as_far_as_the_ends(item_set: ItemSet) -> None:
    assert names(item_forms.moved(item_set, "a", 1)) == "bac"
    assert names(item_forms.moved(item_set, "a", 99)) == "bca"
    assert names(item_forms.moved(item_set, "c", -1)) == "cab"


def test_status_and_removal_mean_the_questions_named(item_set: ItemSet) -> None:
    suggested = item_forms.with_status(item_set, ("b",), Status.SUGGESTED)

    assert [item.status for item in suggested.items] == [Status.READY, Status.SUGGESTED, Status.READY]
    assert names(item_forms.without_items(item_set, ("a", "c"))) == "b"


def test_a_quote_is_found_in_its_paragraph(item_set: ItemSet) -> None:
    article = item_set.article

    assert item_forms.paragraph_of(article, "Drei Züge") == 0
    assert item_forms.paragraph_of(article, "Die GDL nennt keine Zahl.") == 1
    assert item_forms.paragraph_of(article, "(Quelle: dpa)") == 2
    assert item_forms.paragraph_of(article, "Das steht nicht da.") is None
