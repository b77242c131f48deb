"""What stands on a worksheet and its key, as data for the templates."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from quizapp.core.article import Article, Span
from quizapp.core.errors import Message
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
    Item,
    Matching,
    NumberEntry,
    Option,
    Order,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.formats.paper import PaperPlan, letter, printed_items, runs
from quizapp.formats.paper_article import Spot, article_data, evidence_spans, line_ranges, line_text
from quizapp.formats.worksheet import sheet_data
from quizapp.formats.worksheet_key import key_data
from tests.given_sets import SENTENCES, ferry_set


def say(message: Message) -> str:
    return " ".join((message.code, *dict(message.params).values()))


def form(item: Item, plan: PaperPlan = PaperPlan()) -> dict[str, Any]:  # noqa: B008
    data: Any = sheet_data(replace(ferry_set(), items=(item,)), plan, say, {})
    found: dict[str, Any] = data["items"][0]
    return found


def key(item: Item) -> dict[str, Any]:
    data: Any = key_data(replace(ferry_set(), items=(item,)), PaperPlan(), say, {})
    found: dict[str, Any] = data["items"][0]
    return found


def plain(entries: Any) -> list[str]:
    return ["".join(run["text"] for run in entry) for entry in entries]


def test_options_have_letters_and_numbers_behind_z() -> None:
    assert [letter(0), letter(25), letter(26)] == ["a", "z", "27"]


def test_line_breaks_of_a_text_are_blanks() -> None:
    assert runs("eins\n zwei *drei*") == [{"style": "", "text": "eins zwei "}, {"style": "italic", "text": "drei"}]


def test_every_gap_of_a_cloze_is_as_wide_as_the_longest_answer() -> None:
    cloze = form(Item("q", "", Cloze("Hier {{a|Bürgermeisterin}}, da {{b}}.")))

    assert (cloze["letters"], cloze["gaps"]) == (15, 2)
    assert [piece if isinstance(piece, int) else plain([piece])[0] for piece in cloze["pieces"]] == [
        "Hier ",
        1,
        ", da ",
        2,
        ".",
    ]


def test_a_partner_may_be_wanted_twice_and_stands_on_the_right_once() -> None:
    body = Matching((Pair("Mai", "Frühling"), Pair("April", "Frühling"), Pair("Juli", "Sommer")))

    found = form(Item("q", "Ordne zu.", body))

    assert sorted(plain(entry["text"] for entry in found["right"])) == ["Frühling", "Sommer"]
    assert found["task"] == "sheet-task-matching"


def test_surplus_partners_are_announced() -> None:
    body = Matching((Pair("Mai", "Frühling"),), ("Sommer",))

    assert form(Item("q", "Ordne zu.", body))["task"] == "sheet-task-matching-surplus"


@pytest.mark.parametrize(("article", "label"), [(True, "sheet-proof-lines"), (False, "sheet-proof-words")])
def test_each_proof_that_is_asked_for_has_a_blank(article: bool, label: str) -> None:
    item = Item("q", "Belege.", EvidenceMarking(SENTENCES[:3], 2))

    found = form(item, PaperPlan(article=article))

    assert (found["lines"], found["task"]) == ([f"1. {label}", f"2. {label}"], "sheet-task-proofs 2")


def test_the_second_version_is_never_in_the_order_of_the_first() -> None:
    for count in (2, 3, 4):
        for seed in range(8):
            item_set = replace(ferry_set(), items=ferry_set().items[:count])
            first = printed_items(item_set, PaperPlan("A", seed))
            second = printed_items(item_set, PaperPlan("B", seed))
            assert first == item_set.items
            assert second != first
            assert set(second) == set(first)


def test_an_option_in_fixed_order_keeps_its_place_in_every_version() -> None:
    item = Item("q", "Wer?", SingleChoice(Option("a"), (Option("b"), Option("c")), Order.FIXED))

    letters = [[entry["text"] for entry in form(item, PaperPlan(version))["entries"]] for version in "ABCD"]

    assert letters == [letters[0]] * 4


def test_the_key_tells_what_else_counts() -> None:
    assert plain(key(Item("q", "?", NumberEntry("3")))["notes"]) == ["sheet-notation"]
    assert plain(key(Item("q", "?", NumberEntry("3", None, "5 %")))["notes"]) == ["sheet-tolerance 5 %"]
    assert plain(key(Item("q", "?", DateEntry("2026")))["notes"]) == ["sheet-notation"]
    assert plain(key(Item("q", "?", ShortText(("A",))))["notes"]) == []
    assert plain(key(Item("q", "?", ShortText(("A", "B"), None, True)))["notes"]) == ["sheet-also B", "sheet-case"]
    assert plain(key(Item("q", "?", TrueFalse(True)))["notes"]) == []
    assert plain(key(Item("q", "?", TrueFalse(False)))["notes"]) == []
    assert plain(key(Item("q", "?", TrueFalse(False, "Doch.")))["notes"]) == ["sheet-correction Doch."]
    assert plain(key(Item("q", "?", EvidenceMarking(SENTENCES[:2])))["notes"]) == ["sheet-enough 1 2"]
    assert plain(key(Item("q", "?", EvidenceMarking(SENTENCES[:1])))["notes"]) == []


@pytest.mark.parametrize("seed", range(5))
def test_the_digits_in_the_key_put_the_boxes_of_the_sheet_in_order(seed: int) -> None:
    sequence = ("eins", "zwei", "drei", "vier", "fünf")
    item_set = replace(ferry_set(), items=(Item("q", "Ordne.", Ordering(sequence)),))
    sheet: Any = sheet_data(item_set, PaperPlan(seed=seed), say, {})
    told: Any = key_data(item_set, PaperPlan(seed=seed), say, {})

    boxes = plain(sheet["items"][0]["entries"])
    digits = [int(digit) for digit in plain(told["items"][0]["notes"])[0].partition(" ")[2].split(" – ")]
    assert boxes != list(sequence)
    assert [sequence[digit - 1] for digit in digits] == boxes


@pytest.mark.parametrize("version", "ABCD")
def test_the_letters_of_partners_in_the_key_are_those_of_the_sheet(version: str) -> None:
    pairs = tuple(Pair(f"links{n}", f"rechts{n}") for n in range(5))
    item_set = replace(ferry_set(), items=(Item("q", "Ordne zu.", Matching(pairs, ("übrig",))),))
    sheet: Any = sheet_data(item_set, PaperPlan(version), say, {})
    told: Any = key_data(item_set, PaperPlan(version), say, {})

    letters = {plain([entry["text"]])[0]: entry["letter"] for entry in sheet["items"][0]["right"]}
    answers = plain(told["items"][0]["answers"])
    assert answers == [f"{pair.left} – {letters[pair.right]}) {pair.right}" for pair in pairs]


def test_only_the_rules_for_parts_that_are_needed_stand_in_the_key() -> None:
    item_set = ferry_set()
    few: Any = key_data(replace(item_set, items=item_set.items[:2]), PaperPlan(), say, {})
    all_types: Any = key_data(item_set, PaperPlan(), say, {})

    assert few["credit"] == []
    assert len(all_types["credit"]) == 6


def test_evidence_that_stands_nowhere_is_quoted_without_a_place() -> None:
    item = Item("q", "?", NumberEntry("3"), evidence=("Steht nicht da.",))

    assert key(item)["evidence"] == [{"quote": "Steht nicht da.", "place": ""}]
    assert plain(key(Item("q", "?", EvidenceMarking(("Fehlt.",))))["answers"]) == ["sheet-quote Fehlt."]


def test_marks_stand_behind_the_first_and_the_last_character() -> None:
    item = Item("q", "?", NumberEntry("3"), evidence=("zwei drei", "drei"))
    article = Article("eins zwei drei vier\n\nfünf")

    data: Any = article_data(replace(ferry_set(), items=(item,), article=article), say)

    assert data["paragraphs"] == [["eins z", 0, "wei d", 2, "rei", 1, 3, " vier"], ["fünf"]]
    assert (data["title"], data["origin"]) == ("", "")


def test_a_place_that_two_items_share_is_marked_once() -> None:
    items = tuple(Item(f"q{n}", "?", NumberEntry("3"), evidence=(SENTENCES[1],)) for n in range(2))

    assert len(evidence_spans(replace(ferry_set(), items=items))) == 1


def test_a_mark_belongs_to_the_last_line_that_begins_above_it() -> None:
    lines = [Spot(1, 1, 0, 10.0), Spot(2, 1, 0, 20.0), Spot(3, 1, 1, 10.0), Spot(4, 2, 0, 10.0)]
    spans = (Span(0, 5), Span(6, 9), Span(10, 12))
    marks = [
        Spot(0, 1, 0, 19.0),
        Spot(1, 1, 0, 20.0),
        Spot(2, 1, 1, 11.0),
        Spot(3, 2, 0, 11.0),
        Spot(4, 3, 0, 1.0),
        Spot(5, 3, 0, 1.0),
    ]

    assert line_ranges(spans, lines, marks) == {spans[0]: (1, 2), spans[1]: (3, 4)}


def test_a_place_is_named_by_its_lines() -> None:
    lines = {Span(0, 5): (3, 3), Span(6, 9): (3, 5)}

    assert line_text(Span(0, 5), lines, say) == "sheet-line 3"
    assert line_text(Span(6, 9), lines, say) == "sheet-lines 3 5"
    assert line_text(Span(7, 8), lines, say) == ""
    assert line_text(Span(0, 5, in_title=True), lines, say) == "sheet-headline"


def test_the_sum_of_points_is_that_of_the_ready_items() -> None:
    data: Any = sheet_data(ferry_set(), PaperPlan(), say, {})

    assert data["total"] == "11,5"
    assert sum(item.points for item in ferry_set().ready) == Decimal("11.5")
