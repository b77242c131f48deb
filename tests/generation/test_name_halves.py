"""Half a name is no gap: what is left standing of it, or its abbreviation, tells the rest."""

import pytest

from quizapp.core.item import Cloze
from quizapp.generation.tools import Tools
from tests.generation.town import made


def gap_texts(tools: Tools, sentence: str) -> str:
    return "\n".join(item.body.text for item in made(tools, sentence) if isinstance(item.body, Cloze))


@pytest.mark.parametrize(
    ("sentence", "half"),
    [
        ("Die Firma lobte Minister Frank-Walter Seiwald am Montag für 14 Bäume.", "{{Seiwald"),
        ("Die Bahn fuhr am Montag mit 40 Gästen von Altenfeld nach Long Island zurück.", "Long {{"),
        ("Am Montag lobte der Bund Deutscher und Wiener Hundefreunde in Altenfeld 40 Gäste.", "{{Bund Deutscher}}"),
        ("Die Lissabon Post zählte am Montag 40 Gäste auf dem Markt.", "{{Lissabon}}"),
        ("Nach Angaben des TÜV Nord gab es am Montag in Altenfeld 40 Fehler.", "{{TÜV"),
        ("Die Japan Mountain Agency meldete am Montag 40 Beben in der Nähe von Altenfeld.", "{{Japan"),
        (
            "Ein Reporter der Deutschen Presse Agentur (dpa) zählte am Montag in Altenfeld 40 Busse.",
            "{{Deutschen Presse Agentur",
        ),
    ],
)
def test_half_a_name_is_no_gap(tools: Tools, sentence: str, half: str) -> None:
    found = gap_texts(tools, sentence)

    assert "40}}" in found or "14}}" in found
    assert half not in found


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Die Firma lobte Minister Frank-Walter Seiwald am Montag für 14 Bäume.", "{{Frank-Walter Seiwald"),
        ("Die Bahn fuhr am Montag mit 40 Gästen von Altenfeld nach Island zurück.", "{{Island"),
    ],
)
def test_a_whole_name_is_one(tools: Tools, sentence: str, whole: str) -> None:
    assert whole in gap_texts(tools, sentence)
