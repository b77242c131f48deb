"""A medium that is told something is not who says it."""

import pytest

from quizapp.generation.tools import Tools
from tests.generation.town import find


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ein Augenzeuge erzählte der Nachrichtenagentur Reuters, Hirten hätten 40 Hunde gesehen.", "Augenzeuge"),
        ("Der Agentur AP sagte ein Nachbar, es seien 40 Hunde gekommen.", "Nachbar"),
        ("Am Montag sagte der AP ein Nachbar, es seien 40 Hunde gekommen.", "Nachbar"),
        ("„Es sind 40 Hunde gekommen“, sagte der Deutschen Presse-Agentur ein Nachbar.", "Nachbar"),
        ("Am Montag meldete der Sender CNN, es seien 40 Hunde gekommen.", "CNN"),
        ("Am Montag meldete die Agentur AP, es seien 40 Hunde gekommen.", "AP"),
        ("Der Spiegel meldete, es seien 40 Hunde gekommen.", "Der Spiegel"),
    ],
)
def test_who_speaks_is_no_medium_in_the_dative(tools: Tools, sentence: str, speaker: str) -> None:
    assert [claim.speaker.name for claim in find(tools, sentence).claims] == [speaker]


def test_reported_speech_behind_it_is_still_of_whoever_spoke(tools: Tools) -> None:
    text = "Ein Augenzeuge erzählte der Agentur AP, Hirten hätten 40 Hunde gesehen. Die Polizei habe gelacht."

    assert [claim.speaker.name for claim in find(tools, text).claims] == ["Augenzeuge", "Augenzeuge"]
