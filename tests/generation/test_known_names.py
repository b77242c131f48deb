"""What anybody fills in without the article is no gap; whoever else the sentence names is asked for instead."""

import pytest

from quizapp.core.item import Cloze
from quizapp.generation.tools import Tools
from tests.generation.town import made


def gap_texts(tools: Tools, sentence: str) -> str:
    return "\n".join(item.body.text for item in made(tools, sentence) if isinstance(item.body, Cloze))


@pytest.mark.parametrize(
    ("sentence", "known", "asked"),
    [
        (
            "Die Astronauten der NASA fliegen am Montag mit 14 Versuchen von Helga Brandner ins Weltall.",
            "{{NASA",
            "{{14}}",
        ),
        ("Das Kinderhilfswerk UNICEF schickte am Montag 40 Zelte nach Altenfeld.", "{{UNICEF", "{{40}}"),
        (
            "Tobias Kellner reiste 2019 in den Bundesstaat Ohio, den er als den schönsten der USA bezeichnete.",
            "{{USA",
            "{{2019}}",
        ),
        (
            "Tobias Kellner sprach am Montag vor dem Hilfswerk der Vereinten Nationen mit 40 Ärzten.",
            "{{Vereint",
            "{{40}}",
        ),
        ("Der US-Präsident Donald Trump lobte am Montag 40 Feuerwehrleute aus Wiesenbach.", "{{Donald", "{{40}}"),
        ("Tobias Kellner fuhr am Montag mit 40 Gästen nach Toulouse (Frankreich) zurück.", "({{Frankreich", "{{40}}"),
        (
            "In einem Referendum am 25. Mai 2008 in Grönland waren die Grönländer für mehr Abstand von Dänemark.",
            "{{Grönland",
            "{{Dänemark",
        ),
        ("Im Airbus saßen am Montag 212 Gäste aus Wiesenbach und den Orten am See.", "{{Airbus", "{{212}}"),
        ("Die US-Raumfahrtbehörde Bluestar zählte am Montag 40 Satelliten über Wiesenbach.", "{{US-Raum", "{{40}}"),
    ],
)
def test_what_anybody_knows_is_no_gap(tools: Tools, sentence: str, known: str, asked: str) -> None:
    found = gap_texts(tools, sentence)

    assert asked in found
    assert known not in found


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Die NASA bestellte am Montag bei der Firma von Helga Brandner 40 Tische.", "{{NASA"),
        ("Tobias Kellner reiste 2019 mit 40 Gästen in die USA und nach Kanada.", "{{USA"),
        ("Der Läufer Emil Sander (Frankreich) gewann am Montag vor 40 Gästen das Rennen.", "{{Frankreich"),
        ("Der Minister Donald Sander lobte am Montag 40 Feuerwehrleute aus Wiesenbach.", "{{Donald Sander"),
    ],
)
def test_the_same_names_are_asked_for_where_nothing_tells_them(tools: Tools, sentence: str, asked: str) -> None:
    assert asked in gap_texts(tools, sentence)
