"""Commands and sets are found by a few letters."""

import pytest

from quizapp.core.fuzzy import fuzzy_score


def _best(query: str, *texts: str) -> str:
    scored = [(score, text) for text in texts if (score := fuzzy_score(query, text)) is not None]
    return max(scored)[1]


@pytest.mark.parametrize("text", ["Einstellungen", "EINSTELLUNGEN", "einstellungen"])
def test_case_does_not_matter(text: str) -> None:
    assert fuzzy_score("einst", text) is not None


@pytest.mark.parametrize("query", ["uben", "üben", "ueben", "UEBEN"])
def test_umlauts_are_found_in_every_spelling(query: str) -> None:
    assert fuzzy_score(query, "Üben") is not None


def test_letters_have_to_come_in_their_order() -> None:
    assert fuzzy_score("tsl", "Einstellungen") is None
    assert fuzzy_score("x", "Einstellungen") is None
    assert fuzzy_score("", "Einstellungen") is not None


def test_the_start_of_the_text_and_of_words_counts_more() -> None:
    assert _best("te", "Weiter", "Test", "Größerer Text") == "Test"
    assert _best("oi", "Ordner importieren", "Probleme im Import") == "Ordner importieren"
    assert _best("hoher k", "Hoher Kontrast", "Ohne hohe Karten") == "Hoher Kontrast"
