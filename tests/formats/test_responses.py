"""Responses are read for the questions that they answer; what does not fit is told in its place."""

from pathlib import Path

import pytest

from quizapp.core.item import ItemSet, ItemType
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    TextResponse,
    TruthResponse,
    from_plain,
    misfit,
)
from quizapp.formats.nodes import Listing, Node, Scalar
from quizapp.formats.responses import read_responses
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_tree import read_tree

SETS = Path(__file__).parents[1] / "data" / "sets"


@pytest.fixture(scope="module")
def all_types() -> ItemSet:
    result = read_set((SETS / "all-types.yaml").read_bytes(), "a.yaml", lambda name: (SETS / name).read_bytes())
    assert result.item_set is not None
    return result.item_set


def test_every_type_takes_its_own_shape(all_types: ItemSet) -> None:
    text = """\
responses:
  wer-zaehlt: die Reederei Nordlicht
  was-stimmt: [Der Hafen ist eröffnet., Die Bauzeit war kurz.]
  bauzeit: {answer: false, evidence: Bürgermeisterin Wiebke Hansen lobte die kurze Bauzeit.}
  wie-viele: 12.500
  wann: 2026-02-28
  ja-oder-nein: no
  luecken: [Hansen, '']
  zuordnen: {Wiebke Hansen: lobt, Reederei Nordlicht: zählt}
  reihenfolge:
    - Eröffnung
    - Bau des Anlegers
    - Bericht im Küstenboten
  sortieren:
    handelt: [Wiebke Hansen]
    berichtet: [die Fahrgäste]
  beleg: [Der Anleger kostete]
"""
    responses, problems = read_responses(text, "r.yaml", all_types)

    assert problems == ()
    assert responses == {
        "wer-zaehlt": TextResponse("die Reederei Nordlicht"),
        "was-stimmt": ListResponse(("Der Hafen ist eröffnet.", "Die Bauzeit war kurz.")),
        "bauzeit": TruthResponse(value=False, evidence=("Bürgermeisterin Wiebke Hansen lobte die kurze Bauzeit.",)),
        "wie-viele": TextResponse("12.500"),
        "wann": TextResponse("2026-02-28"),
        "ja-oder-nein": TextResponse("no"),
        "luecken": ListResponse(("Hansen", "")),
        "zuordnen": PairsResponse((("Wiebke Hansen", "lobt"), ("Reederei Nordlicht", "zählt"))),
        "reihenfolge": ListResponse(("Eröffnung", "Bau des Anlegers", "Bericht im Küstenboten")),
        "sortieren": GroupsResponse((("handelt", ("Wiebke Hansen",)), ("berichtet", ("die Fahrgäste",)))),
        "beleg": ListResponse(("Der Anleger kostete",)),
    }


def test_an_empty_value_is_no_answer(all_types: ItemSet) -> None:
    assert read_responses("responses:\n  wann:\n  wie-viele: 3\n", "r.yaml", all_types) == (
        {"wie-viele": TextResponse("3")},
        (),
    )


def test_what_does_not_fit_is_told_in_its_place(all_types: ItemSet) -> None:
    text = """\
responses:
  wan: 2026
  xyzzy: 3
  bauzeit: ja
  wer-zaehlt: [a]
  was-stimmt: a
  zuordnen: {a: b, a: c}
  wann: 2026
  wann: 2027
  sortieren: {a: b}
antworten: {}
"""
    _, problems = read_responses(text, "r.yaml", all_types)

    assert [f"{p.location.line}:{p.location.column} {p.message.code} {p.location.field}" for p in problems] == [
        "2:3 response-unknown-near responses.wan",
        "3:3 response-unknown responses.xyzzy",
        "4:12 not-flag-near responses.bauzeit",
        "5:15 response-shape responses.wer-zaehlt",
        "6:15 response-shape responses.was-stimmt",
        "7:20 repeated-key responses.zuordnen",
        "9:3 repeated-key responses.wann",
        "10:14 response-shape responses.sortieren",
        "11:1 unknown-field antworten",
    ]


@pytest.mark.parametrize("text", ["", "a: b\n", "- a\n", "responses: 3\n", "responses: [a: b\n", b"\xff"])
def test_a_file_without_responses_says_so(text: str | bytes, all_types: ItemSet) -> None:
    responses, problems = read_responses(text, "r.yaml", all_types)

    assert responses == {}
    assert problems


def test_answers_without_the_line_that_begins_them_are_told_once(all_types: ItemSet) -> None:
    _, problems = read_responses("wann: 2026\nwie-viele: 3\n", "r.yaml", all_types)

    assert [(problem.location.line, problem.message.code) for problem in problems] == [(1, "responses-bare")]


@pytest.mark.parametrize("item_type", list(ItemType))
def test_an_answer_of_the_wrong_shape_is_told_with_one_that_fits(item_type: ItemType) -> None:
    example = dict(misfit(item_type).message.params)["example"]
    root = read_tree(str(example), "r.yaml").root

    assert root is not None
    if item_type is not ItemType.TRUE_FALSE:
        from_plain(item_type, plain(root))


def plain(node: Node) -> object:
    if isinstance(node, Listing):
        return [plain(entry) for entry in node.entries]
    return node.text if isinstance(node, Scalar) else {key.text: plain(value) for key, value in node.pairs}
