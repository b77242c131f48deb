"""The country that a whole article is about is filled in, except beside another one."""

import pytest

from quizapp.core.item import Cloze, Language
from quizapp.generation.own_country import countries_in, own_country
from quizapp.generation.tools import Tools
from tests.generation.town import made

_OFTEN = "Viele Norweger backen gern. Das norwegische Brot ist schwarz. Ein Bäcker aus Norwegen zeigte es am Montag. "


def gap_texts(tools: Tools, text: str) -> str:
    return "\n".join(item.body.text for item in made(tools, text) if isinstance(item.body, Cloze))


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("In Norwegen gibt es seit Mai 40 Backstuben mehr als früher.", False),
        ("In Norwegen gibt es seit Mai 40 Backstuben mehr als in Portugal.", True),
        ("Am Montag zählte die norwegische Regierung 40 Backstuben.", False),
    ],
)
def test_the_country_of_the_article_is_no_gap(tools: Tools, sentence: str, asked: bool) -> None:
    found = gap_texts(tools, f"{_OFTEN}{sentence}")

    assert "40" in found
    assert ("{{Norwegen" in found or "{{norwegische}}" in found) is asked


def test_a_country_that_stands_there_once_is_one(tools: Tools) -> None:
    assert "{{Norwegen" in gap_texts(tools, "In Norwegen gibt es seit Mai 40 Backstuben mehr als früher.")


def test_names_adjectives_and_people_count(tools: Tools) -> None:
    lexicon, text = tools.lexicon, "Norwegen, Norwegens, norwegischer Käse, den Norwegern, Portugal und Portugiesen."

    assert own_country(text, lexicon, Language.DE) == "NO"
    assert own_country(f"{text} Nach Portugal.", lexicon, Language.DE) == ""
    assert countries_in("Die Vereinigten Staaten", lexicon, Language.DE) == {"US"}
