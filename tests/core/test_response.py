"""Responses become plain data and come back as they were; other shapes are refused."""

import pytest

from quizapp.core.errors import DataError
from quizapp.core.item import ItemType
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Plain,
    Response,
    TextResponse,
    TruthResponse,
    from_plain,
    to_plain,
)

CASES: list[tuple[ItemType, Response, Plain]] = [
    (ItemType.SINGLE_CHOICE, TextResponse("GDL"), "GDL"),
    (ItemType.NUMBER, TextResponse("dreitausend"), "dreitausend"),
    (ItemType.MULTIPLE_CHOICE, ListResponse(("Bahn", "GDL")), ["Bahn", "GDL"]),
    (ItemType.CLOZE, ListResponse(("Kursk", "")), ["Kursk", ""]),
    (ItemType.TRUE_FALSE, TruthResponse(True), True),
    (ItemType.TRUE_FALSE, TruthResponse(False, ("Satz.",)), {"answer": False, "evidence": ["Satz."]}),
    (ItemType.MATCHING, PairsResponse((("a", "b"),)), {"a": "b"}),
    (ItemType.GROUPING, GroupsResponse((("A", ("a", "b")),)), {"A": ["a", "b"]}),
]


@pytest.mark.parametrize(("item_type", "response", "plain"), CASES)
def test_a_response_comes_back_as_it_was(item_type: ItemType, response: Response, plain: Plain) -> None:
    assert to_plain(response) == plain
    assert from_plain(item_type, plain) == response


@pytest.mark.parametrize(
    ("item_type", "plain"),
    [
        (ItemType.NUMBER, 3000),
        (ItemType.SHORT_TEXT, ["GDL"]),
        (ItemType.MULTIPLE_CHOICE, "GDL"),
        (ItemType.ORDERING, [1, 2]),
        (ItemType.TRUE_FALSE, "true"),
        (ItemType.TRUE_FALSE, {"answer": "true"}),
        (ItemType.TRUE_FALSE, {"answer": True, "proof": []}),
        (ItemType.TRUE_FALSE, {"answer": True, "evidence": "Satz."}),
        (ItemType.MATCHING, ["a", "b"]),
        (ItemType.MATCHING, {"a": 1}),
        (ItemType.GROUPING, {"A": "a"}),
    ],
)
def test_another_shape_is_refused(item_type: ItemType, plain: object) -> None:
    with pytest.raises(DataError) as refused:
        from_plain(item_type, plain)

    assert dict(refused.value.message.params)["type"] == item_type.value
