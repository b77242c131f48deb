"""What became of some people is not asked without the sentence that says by what it came about."""

import pytest

from quizapp.core.item import Cloze, Matching, ShortText, TrueFalse
from quizapp.generation.lone_events import lone_event
from quizapp.generation.tools import Tools
from tests.generation.town import find, made

_TEXT = (
    "In der Brauerei von Wiesenbach explodierte am Montag ein großer Kessel. "
    "Laut Helga Brandner sollen 40 Gäste verletzt worden sein."
)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Insgesamt wurden 40 Gäste verletzt.", "verletzt"),
        ("Laut einem Sprecher der Feuerwehr sollen 40 Gäste evakuiert worden sein.", "evakuiert"),
        ("Nach Angaben der Polizei kamen zwölf Hunde ums Leben.", "ums Leben"),
        ("Helga Brandner sagte, dass 40 Gäste verletzt worden seien.", "verletzt"),
        ("Es gab 40 Verletzte.", "Verletzte"),
        ("Bei der Feier wurden 40 Gäste verletzt.", ""),
        ("Durch den Rauch wurden 40 Gäste verletzt.", ""),
        ("40 Gäste wurden verletzt, als der Kessel platzte.", ""),
        ("In Wiesenbach kamen zwölf Hunde ums Leben.", ""),
        ("Helga Brandner lobte 40 Gäste.", ""),
    ],
)
def test_a_sentence_lacks_its_event(tools: Tools, sentence: str, word: str) -> None:
    findings = find(tools, sentence)

    assert lone_event(findings, findings.document.sentences[-1]) == word


def test_the_sentence_before_leads_to_the_gap(tools: Tools) -> None:
    gaps = [i.body.text for i in made(tools, _TEXT) if isinstance(i.body, Cloze) and "{{40" in i.body.text]

    assert gaps
    assert all("Kessel" in gap for gap in gaps)


def test_it_is_judged_matched_and_asked_nowhere_alone(tools: Tools) -> None:
    items = made(tools, _TEXT)

    shown = [f"{item.stem} {item.body}" for item in items if isinstance(item.body, TrueFalse | Matching | ShortText)]
    assert not [one for one in shown if "Gäste" in one]
