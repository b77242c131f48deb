"""Words of an article are found however they are spelled."""

import pytest

from quizapp.core.article import Article
from quizapp.core.word_search import occurrences

ARTICLE = Article("Die Größe der Fähre überrascht in Südkorea.\n\nIn Málaga heißt sie „Straße\nam Kai (neu)“.", "Fähre")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("suedkorea", ["Südkorea"]),
        ("Südkorea", ["Südkorea"]),
        ("sudkorea", ["Südkorea"]),
        ("SÜDKOREA", ["Südkorea"]),
        ("groesse", ["Größe"]),
        ("strasse am", ["Straße am"]),
        ("malaga", ["Málaga"]),
        ("ueberrascht in", ["überrascht in"]),
        ("(neu)", ["(neu)"]),
        ("Kai .", []),
        ("  ", []),
    ],
)
def test_accents_case_and_umlauts_are_folded(typed: str, found: list[str]) -> None:
    places = occurrences(ARTICLE, typed, with_title=False)

    assert [ARTICLE.at(place) for place in places] == found


def test_the_title_comes_first_where_it_is_shown() -> None:
    assert [place.in_title for place in occurrences(ARTICLE, "faehre", with_title=True)] == [True, False]
    assert [place.in_title for place in occurrences(ARTICLE, "faehre", with_title=False)] == [False]


def test_what_is_spelled_with_ae_is_found_with_an_umlaut() -> None:
    article = Article("Herr Mueller und Frau Müller.")

    assert [article.at(place) for place in occurrences(article, "müller", with_title=False)] == ["Mueller", "Müller"]
