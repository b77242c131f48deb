"""What breaks a hard rule does not pass."""

from dataclasses import replace

import pytest

from quizapp.core.article import Article
from quizapp.core.item import Item, Language, Option, SingleChoice
from quizapp.generation.distractors import number_distractors
from quizapp.generation.draft import draft_set
from quizapp.generation.gates import passes
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools
from tests.generation.articles import BRIDGE, HARBOUR

ARTICLE = Article("Der Fluss ist 14 Kilometer lang.")
ITEM = Item(
    "x",
    "Wie lang ist der Fluss?",
    SingleChoice(Option("14 Kilometer"), (Option("12 Kilometer"), Option("18 Kilometer"))),
    evidence=("Der Fluss ist 14 Kilometer lang.",),
)


def test_a_sound_question_passes() -> None:
    assert passes(ITEM, ARTICLE, Language.DE)


@pytest.mark.parametrize(
    "broken",
    [
        replace(ITEM, evidence=("Der Fluss ist 15 Kilometer lang.",)),
        replace(ITEM, evidence=()),
        replace(ITEM, stem="Wie lang ist , der Fluss?"),
        replace(ITEM, body=SingleChoice(Option("Polizei"), (Option("polizei"), Option("Stadt")))),
        replace(ITEM, body=SingleChoice(Option("Rio"), (Option("Rio de Janeiro"), Option("Lima")))),
        replace(ITEM, body=SingleChoice(Option("14"), (Option("12"),))),
    ],
)
def test_a_broken_question_is_thrown_away(broken: Item) -> None:
    assert not passes(broken, ARTICLE, Language.DE)


def test_wrong_numbers_are_written_like_the_right_one() -> None:
    tools = Tools()
    findings = tools.find(read_article(BRIDGE))
    figure = next(f for f in findings.figures if f.value == "3.400")

    wrong = number_distractors(findings, figure, __import__("random").Random(1))

    assert len(wrong) == 3
    assert all(text.endswith("00") and text != "3.400" for text in wrong)


def test_an_english_article_gives_english_questions() -> None:
    item_set = draft_set(HARBOUR).item_set

    assert item_set.language is Language.EN
    assert item_set.article.published == "2019-05-07"
    assert len(item_set.ready) >= 5
    assert all("Artikel" not in item.stem for item in item_set.items)
