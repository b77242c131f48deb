"""The shipped news is told anew: no sentence and no half sentence of the text that it goes back to."""

import re
from pathlib import Path

import pytest

from quizapp.paths import QUESTIONS, ROOT

SEED = ROOT.parent / "shared" / "seed-article.txt"
LONGEST_RUN = 7
CITATION = re.compile(r"\(Quelle: [^)]*\)")


def words(text: str) -> list[str]:
    return re.findall(r"[\w-]+", CITATION.sub(" ¶ ", text).casefold())


def runs(text: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(text[at : at + length]) for at in range(len(text) - length + 1)}


def retold() -> str:
    return (QUESTIONS / "articles" / "nordkoreanische-soldaten.txt").read_text("utf-8")


@pytest.mark.skipif(not SEED.exists(), reason="the text that the news goes back to lies beside the checkout only")
def test_no_run_of_eight_words_is_taken_over() -> None:
    shared = runs(words(retold()), LONGEST_RUN + 1) & runs(words(SEED.read_text("utf-8")), LONGEST_RUN + 1)

    assert shared == set()


@pytest.mark.skipif(not SEED.exists(), reason="the text that the news goes back to lies beside the checkout only")
def test_no_sentence_begins_as_one_of_the_other_text() -> None:
    plain = re.sub(r"\s+", " ", CITATION.sub("", retold()))
    sentences = re.split(r"(?<=[.!?])\s+", CITATION.sub("", SEED.read_text("utf-8")))
    taken = [text[:60] for text in sentences if len(text) >= 30 and re.sub(r"\s+", " ", text)[:60] in plain]

    assert taken == []


def test_the_news_has_the_length_of_a_lesson() -> None:
    assert 400 <= len(retold().split()) <= 480


@pytest.mark.parametrize("path", sorted((QUESTIONS / "articles").glob("*.txt")), ids=lambda path: path.stem)
def test_every_article_begins_with_its_title_and_its_day(path: Path) -> None:
    title, blank, day = path.read_text("utf-8").splitlines()[:3]

    assert title.startswith("# ")
    assert blank == ""
    assert re.search(r"\b20\d\d$", day)
