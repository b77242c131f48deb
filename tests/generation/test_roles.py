"""Offices are named as they stand alone, whatever case the article has them in."""

import pytest

from quizapp.generation.roles import nominative


@pytest.mark.parametrize(
    ("written", "alone"),
    [
        ("Vorstandsvorsitzenden", "Vorstandsvorsitzender"),
        ("Präsidenten", "Präsident"),
        ("Historikers", "Historiker"),
        ("Ministerin", "Ministerin"),
        ("Chef", "Chef"),
    ],
)
def test_an_office_is_named_in_the_nominative(written: str, alone: str) -> None:
    assert nominative(written) == alone
