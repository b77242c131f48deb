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


@pytest.mark.parametrize(
    "line",
    [
        "Abbildung 1: Die alte Brücke über den See",
        "Die alte Brücke im März. Foto: Ina Voss/Auenfurter Zeitung",
        "Die alte Brücke (© Ina Voss)",
        "Von Ina Voss und Karl Osten, Auenfurt",
        "By Ina Voss",
        "Wir verwenden Cookies, um unsere Seite zu verbessern. Bitte stimmen Sie zu.",
        "This website uses cookies to work better.",
        "Start | Politik | Sport | Kultur",
        "Lesen Sie auch: Schwimmbad öffnet wieder",
        "Lesedauer: 4 Minuten",
        "4 Min. Lesezeit",
        "Artikel teilen",
        "Impressum",
        "© 2024 Auenfurter Zeitung. Alle Rechte vorbehalten.",
        "Anzeige",
    ],
)
def test_what_stands_around_an_article_is_left_out(line: str) -> None:
    article = read_article(f"Brücke gesperrt\n\n{line}\n\n{BODY}").article

    assert (article.title, article.text) == ("Brücke gesperrt", BODY)


@pytest.mark.parametrize(
    "line",
    [
        "Der Gerichtshof entschied, dass Seiten Cookies nur nach Zustimmung setzen dürfen.",
        "Von Ina Voss war am Montag nichts zu hören.",
        "Das Foto: Darauf ist die Brücke zu sehen, wie sie vor dem Umbau war.",
        "Nach Angaben der Stadt sind 12 | 14 | 16 Busse im Einsatz, sagte sie.",
        "Die Brücke kostet 4,2 Millionen Euro. (Quelle: dpa, 14. März 2024)",
        "Weitere Artikel in dem Vertrag regeln die Kosten.",
    ],
)
def test_sentences_that_only_look_like_boilerplate_stay(line: str) -> None:
    assert line in read_article(f"Brücke gesperrt\n\n{line}\n\n{BODY}").article.text


@pytest.mark.parametrize(
    "line",
    [
        "Stand: 14.03.2024, 10:15 Uhr",
        "Veröffentlicht am 14. März 2024",
        "Published: March 14, 2024 at 10:15 pm",
        "14.03.2024 | 10:15 Uhr",
    ],
)
def test_the_date_of_a_head_may_have_a_word_before_and_a_time_behind(line: str) -> None:
    assert read_article(f"Brücke gesperrt\n\n{line}\n\n{BODY}").article.published == "2024-03-14"
