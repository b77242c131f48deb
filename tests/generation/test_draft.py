"""A draft is a whole set: every question proves itself, the same article and seed give the same set."""

import pytest

from quizapp.core.errors import DataError
from quizapp.core.item import Focus, Language
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_writer import write_set
from quizapp.generation.draft import draft_set
from quizapp.generation.tools import Tools
from tests.generation.articles import BRIDGE


def test_every_question_of_a_draft_stands_in_the_article(tools: Tools) -> None:
    item_set = draft_set(BRIDGE, tools=tools).item_set

    assert len(item_set.ready) >= 10
    for item in item_set.items:
        assert item.evidence
        assert all(item_set.article.locate(quote) for quote in item.evidence)
        assert item.focus
        assert item.level
        assert item.about
        assert item.explanation


def test_a_draft_asks_for_figures_actors_and_sources(tools: Tools) -> None:
    item_set = draft_set(BRIDGE, tools=tools).item_set

    assert {item.focus for item in item_set.ready} == set(Focus)
    assert item_set.language is Language.DE


def test_a_written_draft_has_no_error(tools: Tools) -> None:
    result = read_set(write_set(draft_set(BRIDGE, tools=tools).item_set), "entwurf.yaml")

    assert [problem for problem in result.problems if problem.is_error] == []
    assert result.item_set is not None


def test_the_same_article_and_seed_give_the_same_bytes(tools: Tools) -> None:
    first = write_set(draft_set(BRIDGE, seed=3, tools=tools).item_set)

    assert first == write_set(draft_set(BRIDGE, seed=3, tools=Tools()).item_set)


def test_no_more_questions_than_wanted(tools: Tools) -> None:
    assert len(draft_set(BRIDGE, items=4, tools=tools).item_set.ready) == 4


NO_ARTICLES = [
    "",
    "   \n",
    "Nur eine Zeile.",
    "x7f§ " * 300,
    "1 2 3 4 5 6 " * 100,
    "Lorem ipsum dolor sit amet. " * 40,
]


@pytest.mark.parametrize("text", NO_ARTICLES)
def test_what_is_no_article_is_refused_in_words(text: str, tools: Tools) -> None:
    with pytest.raises(DataError) as caught:
        draft_set(text, tools=tools)

    assert caught.value.message.code in ("draft-too-short", "draft-no-prose", "draft-nothing-found")
