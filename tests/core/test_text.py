"""Texts are the same when a reader sees the same, and what was folded still knows where it came from."""

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizapp.core.article import Article, Span
from quizapp.core.text import INVISIBLE, fold_answer, fold_option, fold_quote, normalise, without_article

ODD = st.text(alphabet="ab „“«»’'\"–- \n\t\u00a0\u202f\u200b\u00adé\u0301u\u0308ß.", max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("„Zug“", '"Zug"'),
        ("«Zug»", '"Zug"'),
        ("Bahn’s", "Bahn's"),
        ("3 – 4 — 5", "3 - 4 - 5"),
        ("  a \n\n b\t", "a b"),
        ("3\u202f000\u00a0Züge", "3 000 Züge"),
        ("Tele\u00adgram\u200b", "Telegram"),
        ("a \u200b b", "a b"),
        ("Zu\u0308ge", "Züge"),
        ("x\u0323\u0302", "x\u0323\u0302"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_a_quote_is_folded(text: str, folded: str) -> None:
    assert fold_quote(text)[0] == folded


@example("a\u0301\u0308")
@given(ODD)
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    folded, origins = fold_quote(text)

    assert len(origins) == len(folded)
    assert list(origins) == sorted(set(origins))
    for character, origin in zip(folded, origins, strict=True):
        assert character == " " or fold_quote(text[origin:])[0][:1] == character


@given(ODD)
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold_quote(text)[0]

    assert fold_quote(folded)[0] == folded
    assert not INVISIBLE.intersection(folded)


def test_a_quote_is_found_whatever_way_its_letters_are_made() -> None:
    apart = Article(unicodedata.normalize("NFD", "Die  Züge fähren hin über Köln."))
    together = Article("Die  Züge fähren hin über Köln.")

    found = apart.locate("Züge fähren")
    assert found is not None
    assert unicodedata.normalize("NFC", apart.at(found)) == "Züge fähren"
    assert together.locate(unicodedata.normalize("NFD", "Züge fähren")) == Span(5, 16)


def test_a_quote_that_ends_in_a_letter_made_of_two_is_found_whole() -> None:
    article = Article("Das Cafe\u0301 ist zu.", title="Cafe\u0301")

    assert [article.at(place) for place in article.find("Café")] == ["Cafe\u0301", "Cafe\u0301"]


def test_a_long_article_is_folded_fast() -> None:
    text = "Die Bahn – so heißt es – meldet „3.000 Züge“.\n\n" * 8_000

    start = time.process_time()
    folded, origins = fold_quote(text)
    assert time.process_time() - start < 1
    assert (len(folded), origins[-1]) == (len(origins), len(text) - 3)


def test_origins_are_a_sequence() -> None:
    origins = fold_quote("  ab  cd")[1]

    assert list(origins) == [2, 3, 4, 6, 7]
    assert (origins[-1], origins[1:3]) == (7, [3, 4])
    with pytest.raises(IndexError):
        origins[5]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (" a\n b ", "a b"),
        ("Zu\u0308ge", "Züge"),
        ("Tele\u200bgram", "Telegram"),
        ("3\u202f000", "3 000"),
        ("„x“", "„x“"),
    ],
)
def test_normal_text_is_in_nfc_and_on_one_line(text: str, plain: str) -> None:
    assert normalise(text) == plain


def test_options_are_the_same_whatever_their_quotation_marks() -> None:
    assert fold_option("„GDL“ – so") == fold_option('"GDL" -  so')
    assert fold_option("`GDL`") == fold_option("'GDL'")
    assert fold_option("GDL") != fold_option("gdl")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("GDL.", "gdl"),
        ("G.D.L.", "gdl"),
        ("„GDL“", "gdl"),
        ("Süd-Korea", "süd korea"),
        ("Straße", "strasse"),
        ("  New-York\u00a0Times! ", "new york times"),
        ("z. B.", "z. b"),
        ("'s", "s"),
    ],
)
def test_an_answer_is_folded(text: str, folded: str) -> None:
    assert fold_answer(text) == folded


def test_capitals_are_kept_on_request() -> None:
    assert fold_answer("Die GDL.", case_sensitive=True) == "Die GDL"


@pytest.mark.parametrize(
    ("text", "bare"), [("die Bahn", "Bahn"), ("The Hague", "Hague"), ("Dieter", "Dieter"), ("die", "die")]
)
def test_an_article_before_a_name_is_dropped(text: str, bare: str) -> None:
    assert without_article(text) == bare
