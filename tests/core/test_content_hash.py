"""A hash changes with what changes the scoring, and with nothing else."""

from dataclasses import replace
from decimal import Decimal

import pytest

from quizapp.core.content_hash import article_hash, item_hash, set_hash
from quizapp.core.item import Item, Level, NumberEntry, Option, ShortText, SingleChoice, Status, TrueFalse
from tests.core.samples import ARTICLE, FACTS, TRAINS, make_item, texts

ITEM = make_item(SingleChoice(Option("GDL", "gut"), texts("Bahn", "dpa")))
NUMBER = make_item(NumberEntry("3.000", "Züge", "5 %"))


@pytest.mark.parametrize(
    "changed",
    [
        replace(ITEM, explanation="Weil."),
        replace(ITEM, tags=("neu",)),
        replace(ITEM, note="Vom Programm", confidence=Decimal("0.5")),
        replace(ITEM, hint="Absatz 2"),
        replace(ITEM, status=Status.SUGGESTED, level=Level.LOCATE),
        replace(ITEM, evidence=(TRAINS,)),
        replace(ITEM, id="anders"),
        replace(ITEM, points=Decimal("1.00")),
        replace(ITEM, stem=" Frage? "),
        replace(ITEM, body=SingleChoice(Option("GDL"), texts("Bahn", "dpa"))),
    ],
)
def test_an_item_stays_the_same_version(changed: Item) -> None:
    assert item_hash(changed) == item_hash(ITEM)


@pytest.mark.parametrize(
    "changed",
    [
        replace(ITEM, stem="Frage!"),
        replace(ITEM, points=Decimal(2)),
        replace(ITEM, about=("gdl",)),
        replace(ITEM, image="bild.png"),
        replace(ITEM, body=SingleChoice(Option("Bahn"), texts("GDL", "dpa"))),
        replace(ITEM, body=SingleChoice(Option("GDL"), texts("Bahn"))),
        replace(ITEM, body=ShortText(("GDL",))),
    ],
)
def test_an_item_becomes_another_version(changed: Item) -> None:
    assert item_hash(changed) != item_hash(ITEM)


def test_answer_unit_and_tolerance_change_a_number_item() -> None:
    bodies = (NumberEntry("3.001", "Züge", "5 %"), NumberEntry("3.000", "Busse", "5 %"), NumberEntry("3.000", "Züge"))

    assert len({item_hash(item) for item in (NUMBER, *(make_item(body) for body in bodies))}) == 4


def test_proofs_count_only_where_they_are_asked_for() -> None:
    plain, marked = make_item(TrueFalse(True)), make_item(TrueFalse(True, mark_evidence=True))

    assert item_hash(replace(plain, evidence=(TRAINS,))) == item_hash(plain)
    assert item_hash(replace(marked, evidence=(TRAINS,))) != item_hash(marked)
    assert item_hash(make_item(TrueFalse(False, correction="35"))) == item_hash(make_item(TrueFalse(False)))


def test_the_hash_of_an_article_covers_all_of_it() -> None:
    changed = [replace(ARTICLE, text="Anders."), replace(ARTICLE, title="Anders"), replace(ARTICLE, authors=("Wer",))]

    assert len({article_hash(article) for article in (ARTICLE, *changed)}) == 4


def test_the_hash_of_a_set_covers_facts_and_explanations() -> None:
    with_item = replace(FACTS, items=(ITEM,))
    changed = [FACTS, replace(with_item, items=(replace(ITEM, explanation="Weil."),)), replace(with_item, actors=())]

    assert len({set_hash(item_set) for item_set in (with_item, *changed)}) == 4
    assert set_hash(replace(FACTS, items=(ITEM,))) == set_hash(with_item)


def test_hashes_do_not_change_with_a_release() -> None:
    assert item_hash(ITEM) == "8629ed8cb83f04babb2d17811a82a248098d47c290373f02fec3561dbd10891e"
    assert article_hash(ARTICLE) == "b1d3f99ef700af56a4a4157de7b72d818b47235057dae8d2911667bee2ac1635"
    assert set_hash(FACTS) == "5b6349f2fa7122fcefb04acb0390fc43ccd58aa667f42eea3ef2a65e37e88c0a"
