"""What is written can be read back as the same set, and the same set is always the same bytes."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.core.item import ItemSet, ShortText
from quizapp.formats import scalars
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_writer import write_set
from tests.formats.any_sets import NASTY, sets, texts
from tests.formats.small_sets import HEAD, item, read_whole

SETS = Path(__file__).parents[1] / "data" / "sets"
IMAGE = b"\x89PNG\r\n\x1a\n"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(sets())
def test_what_is_written_reads_back_as_the_same_set(item_set: ItemSet) -> None:
    text = write_set(item_set, "schema.json")
    result = read_set(text.encode(), "a.yaml", lambda _: IMAGE)

    assert [problem for problem in result.problems if problem.is_error] == []
    assert result.item_set == item_set
    assert result.item_set is not None
    assert write_set(result.item_set, "schema.json") == text


@settings(max_examples=300, deadline=None)
@given(texts)
def test_every_yaml_parser_reads_a_written_text_back(text: str) -> None:
    block = scalars.block(text, 2)
    values = [f"a: {scalars.inline(text)}\n", f"- {scalars.inline(text)}\n", f"{scalars.key(text)} a\n"]
    values += [f"a: {block}\n"] if block else []
    values += [f"a: {written}\n"] if (written := scalars.brackets((text, text))) else []

    for value in values:
        for loader in (yaml.CBaseLoader, yaml.BaseLoader):
            data = yaml.load(value, Loader=loader)
            assert data in ({"a": text}, [text], {text: "a"}, {"a": [text, text]}), value


@pytest.mark.parametrize("text", NASTY)
def test_nasty_texts_survive_in_a_question(text: str) -> None:
    made = replace(item("id: a\ntype: short_text\nstem: x\nanswer: x"), body=ShortText((text, "x")), stem=text)
    item_set = replace(read_whole(HEAD.format(language="de") + "  []\n"), items=(made,))

    assert read_whole(write_set(item_set)) == item_set


def test_writing_is_minimal_and_ordered() -> None:
    question = (
        "tags: [a, 'b']\npoints: 1\nstatus: ready\nanswer: '3.000'\nstem: \"Wie viele?\"\ntype: number\n"
        "evidence: [Die Bahn nennt rund 3.000 Züge.]\nid: a"
    )
    lines = question.replace("\n", "\n    ")
    text = write_set(read_whole(HEAD.format(language="de") + f"  - {lines}\n"), "../schema.json")

    assert text == (
        "# yaml-language-server: $schema=../schema.json\n"
        + HEAD.format(language="de").replace("article:", "\narticle:").replace("actors:", "\nactors:")
        .replace("sources:", "\nsources:").replace("questions:", "\nquestions:")
        + "  - id: a\n    type: number\n    stem: Wie viele?\n    answer: 3.000\n"
        "    evidence: Die Bahn nennt rund 3.000 Züge.\n    tags: [a, b]\n"
    )  # fmt: skip


def test_an_article_in_a_file_stays_there() -> None:
    data = (SETS / "all-types.yaml").read_bytes()
    load = lambda name: (SETS / name).read_bytes()  # noqa: E731
    first = read_set(data, "a.yaml", load).item_set
    assert first is not None
    text = write_set(first)

    assert "file: articles/faehrhafen.txt" in text
    assert "text: |" not in text
    assert read_set(text, "a.yaml", load).item_set == first


@settings(max_examples=50, deadline=None)
@given(st.text(st.sampled_from("a \n\t"), min_size=1, max_size=10))
def test_blocks_keep_every_blank(text: str) -> None:
    block = scalars.block(text, 4)
    if block:
        assert yaml.load(f"k:\n  a: {block}\n  b: c\n", Loader=yaml.CBaseLoader) == {"k": {"a": text, "b": "c"}}
