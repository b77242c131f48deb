"""An article finds its paragraphs, its sentences and the places of a quote."""

import pytest

from quizapp.core.article import Article, Span

ARTICLE = Article("Die Bahn streikt.\nSeit gestern.\n\n \nEs fahren 30 Züge.", title="Die Bahn streikt")


def test_blank_lines_part_paragraphs() -> None:
    assert [ARTICLE.at(span) for span in ARTICLE.paragraphs] == [
        "Die Bahn streikt. Seit gestern.",
        "Es fahren 30 Züge.",
    ]


def test_the_title_is_the_first_sentence() -> None:
    assert [ARTICLE.at(span) for span in ARTICLE.sentences] == [
        "Die Bahn streikt",
        "Die Bahn streikt.",
        "Seit gestern.",
        "Es fahren 30 Züge.",
    ]
    assert len(Article("Ohne Titel.").sentences) == 1


def test_a_quote_is_found_in_the_text_before_the_title() -> None:
    assert ARTICLE.find("Die Bahn streikt") == (Span(0, 16), Span(0, 16, in_title=True))
    assert ARTICLE.locate("streikt. Seit") == Span(9, 22)


@pytest.mark.parametrize("quote", ["Bahnen", "ie Bahn", "Bah", "3 Züge", "0 Züge", "", "  "])
def test_parts_of_words_and_nothing_are_not_found(quote: str) -> None:
    assert ARTICLE.locate(quote) is None


def test_a_quote_that_stands_several_times_has_all_its_places() -> None:
    assert [place.start for place in Article("Zug um Zug, Zugzwang, Zug").find("Zug")] == [0, 7, 22]


def test_the_sentence_of_a_place_is_told() -> None:
    place = ARTICLE.locate("30 Züge")

    assert place is not None
    sentence = ARTICLE.sentence_of(place)
    assert sentence is not None
    assert ARTICLE.at(sentence) == "Es fahren 30 Züge."
    assert ARTICLE.sentence_of(Span(31, 33)) is None


def test_spans_know_what_they_share() -> None:
    assert Span(0, 5).overlaps(Span(4, 9))
    assert not Span(0, 5).overlaps(Span(5, 9))
    assert not Span(0, 5).overlaps(Span(0, 5, in_title=True))
    assert Span(0, 5).contains(Span(1, 5))
    assert not Span(0, 5).contains(Span(1, 6))
