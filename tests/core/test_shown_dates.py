"""A date is written out as the language does."""

import pytest

from quizapp.core.item import Language
from quizapp.core.shown_dates import day_text


@pytest.mark.parametrize(
    ("published", "german", "english"),
    [
        ("2026-03-05", "5. März 2026", "5 March 2026"),
        ("2026-03", "März 2026", "March 2026"),
        ("Frühjahr 2026", "Frühjahr 2026", "Frühjahr 2026"),
        (None, "", ""),
    ],
)
def test_an_iso_date_is_written_out_and_anything_else_kept(published: str | None, german: str, english: str) -> None:
    assert (day_text(published, Language.DE), day_text(published, Language.EN)) == (german, english)
