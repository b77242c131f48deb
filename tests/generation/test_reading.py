"""An article is read with title and date, without the boilerplate around it."""

import pytest

from quizapp.core.errors import DataError
from quizapp.core.item import Language
from quizapp.generation.reading import iso_date, read_article

BODY = (
    "Die Stadt hat am Dienstag die alte Brücke gesperrt. Der Umbau dauert nach dem Plan der Stadt ein ganzes Jahr. "
    "Viele Menschen müssen nun einen weiten Weg um den See fahren, und der Bus kommt nur noch einmal in der Stunde."
)


def test_title_and_date_stand_above_the_text() -> None:
    article = read_article(f"14.3.2024\nBrücke gesperrt\n\n{BODY}").article

    assert (article.title, article.published, article.text) == ("Brücke gesperrt", "2024-03-14", BODY)


def test_a_heading_with_a_hash_is_the_title() -> None:
    assert read_article(f"# Brücke gesperrt.\n\n{BODY}").article.title == "Brücke gesperrt."


def test_headings_of_sources_at_the_end_are_left_out() -> None:
    article = read_article(f"{BODY}\n\nQuellen:\n\nWeitere\nArtikel").article

    assert article.text == BODY


def test_the_language_is_recognised() -> None:
    english = "The town has closed the old bridge over the lake. " * 8

    assert read_article(BODY).language is Language.DE
    assert read_article(english).language is Language.EN


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("1.11.2024", "2024-11-01"),
        ("Freitag, 1. November 2024", "2024-11-01"),
        ("November 1, 2024", "2024-11-01"),
        ("2024-11-01", "2024-11-01"),
        ("1.13.2024", None),
        ("Am 1.11.2024 begann es", None),
    ],
)
def test_a_line_that_is_a_date_is_read(line: str, date: str | None) -> None:
    assert iso_date(line) == date


def test_foreign_text_is_refused() -> None:
    with pytest.raises(DataError):
        read_article("Le maire de la ville annonce que le pont sera fermé pendant un an. " * 8)
