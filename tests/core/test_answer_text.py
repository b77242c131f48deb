"""Keys and responses fit into one line of plain text."""

import pytest

from quizapp.core.item import (
    Body,
    Cloze,
    DateEntry,
    EvidenceMarking,
    Group,
    Grouping,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.presentation import key_text, response_text
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
)
from tests.core.samples import FACTS, make_item, texts


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (SingleChoice(Option("GDL\n so"), texts("Bahn", "dpa")), "GDL so"),
        (MultipleChoice(texts("GDL", "Bahn"), texts("dpa")), "GDL; Bahn"),
        (TrueFalse(True), "✓"),
        (TrueFalse(False), "✗"),
        (TrueFalse(True, mark_evidence=True), "✓; Beleg."),
        (NumberEntry("3.000", "Züge"), "3.000 Züge"),
        (NumberEntry("3.000"), "3.000"),
        (DateEntry("5. März"), "5. März"),
        (ShortText(("Kursk", "Oblast Kursk")), "Kursk / Oblast Kursk"),
        (Cloze("{{a|b}} und {{}} und {{c}}"), "a / b; …; c"),
        (Matching((Pair("GDL", "ruft auf"), Pair("Bahn", "klagt"))), "GDL → ruft auf; Bahn → klagt"),
        (Ordering(("A", "B")), "A → B"),
        (Grouping((Group("X", ("a", "b")), Group("Y", ("c",)))), "X: a, b; Y: c"),
        (EvidenceMarking(('nennt den Streik "unnötig"', "Nirgends")), "nennt den Streik „unnötig“; Nirgends"),
    ],
)
def test_a_key_is_one_line(body: Body, text: str) -> None:
    assert key_text(make_item(body, evidence=("Beleg.",)), FACTS) == text


@pytest.mark.parametrize(
    ("body", "response", "text"),
    [
        (DateEntry("5. März"), None, ""),
        (DateEntry("5. März"), TextResponse(" 5.3. "), "5.3."),
        (TrueFalse(True), TruthResponse(False, ("Satz.",)), "✗; Satz."),
        (Ordering(("A", "B")), ListResponse(("B", "A")), "B → A"),
        (Cloze("{{a}} {{b}}"), ListResponse(("", "b")), "…; b"),
        (Matching((Pair("a", "b"),)), PairsResponse((("a", "c"),)), "a → c"),
        (Grouping((Group("X", ("a",)),)), GroupsResponse((("X", ("a", "b")), ("Y", ()))), "X: a, b"),
    ],
)
def test_a_response_is_one_line(body: Body, response: Response | None, text: str) -> None:
    assert response_text(make_item(body), response) == text
