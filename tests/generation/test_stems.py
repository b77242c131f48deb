"""Hold which stems of German questions can be asked."""

import pytest

from quizapp.generation.stems import is_sound


@pytest.mark.parametrize(
    "stem",
    [
        "Auf wie viele Wochen bietet der Händler die Boote im Hafen an?",
        "Bei wie viel Prozent lag der Wert der Stadt Rehburg 1965?",
        "Wann liegen die Werte der Stadt für bei 24 Prozent?",
    ],
)
def test_a_stem_that_reads_badly_is_not_asked(stem: str) -> None:
    assert not is_sound(stem, is_figure=True)


@pytest.mark.parametrize(
    "stem", ["Um wie viel Prozent stieg der Umsatz im Herbst?", "Seit wie vielen Jahren fährt die Bahn nach Hofen?"]
)
def test_a_stem_that_reads_well_is_asked(stem: str) -> None:
    assert is_sound(stem, is_figure=True)
