import json
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from given_sets import ferry_set
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.attempt import Part
from quizapp.core.errors import Message
from quizapp.core.item import Focus, Item, ItemSet, Level, NumberEntry
from quizapp.core.session import Mode, Only, RunChoices
from quizapp.storage import codec
from quizapp.storage.attempts import Verdict


@cache
def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Return values of a type with every field filled, not only those without a default."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return st.one_of([anything(argument) for argument in arguments])
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(anything(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(anything, arguments))
    if origin is frozenset:
        return st.frozensets(anything(arguments[0]))
    if kind is Decimal:
        return st.decimals(allow_nan=False, allow_infinity=False, places=2)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{entry.name: anything(hints[entry.name]) for entry in fields(kind)})
    if kind is NoneType:
        return st.none()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    return st.from_type(kind)


@pytest.mark.parametrize("kind", [Item, ItemSet, RunChoices, Verdict, Part, Message])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_every_value_comes_back_equal(kind: type[object], data: st.DataObject) -> None:
    value = data.draw(anything(kind))
    stored = codec.to_json(value)

    assert codec.from_json(kind, stored) == value
    assert codec.to_json(codec.from_json(kind, stored)) == stored


def test_fields_with_their_default_are_left_out() -> None:
    stored = json.loads(codec.to_json(Item("zahl", "Wie viele?", NumberEntry("3"))))

    assert stored == {"id": "zahl", "stem": "Wie viele?", "body": {"answer": "3"}, "type": "number"}


def test_a_set_of_all_types_comes_back_equal() -> None:
    assert codec.from_json(ItemSet, codec.to_json(ferry_set())) == ferry_set()


def test_sets_of_choices_are_stored_in_one_order() -> None:
    choices = RunChoices(Mode.TEST, 5, frozenset(Focus), frozenset({Level.LOCATE}), Only.MISSED, seed=3, minutes=20)

    assert json.loads(codec.to_json(choices))["focuses"] == ["actors", "figures", "sources"]
    assert codec.from_json(RunChoices, codec.to_json(choices)) == choices
