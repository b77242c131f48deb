"""Small numbers that the sentence tells are no gaps: lists, pairs, groups that are known, sayings; others stay gaps."""

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze
from quizapp.generation.tools import Tools
from tests.generation.town import find, made


def gaps(tools: Tools, sentence: str) -> set[str]:
    """Return what gap texts on a sentence take out."""
    clozes = [item.body for item in made(tools, sentence) if isinstance(item.body, Cloze)]
    return {p.alternatives[0] for c in clozes for p in parse_cloze(c.text) if isinstance(p, Gap)}


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        (
            "Im Rathaus der Gemeinde sind mindestens zwei neue Säle geplant: ein Saal für Konzerte, der im Keller "
            "liegt, und ein weiterer Saal für den Rat der Gemeinde.",
            "zwei",
        ),
        ("Der Streit der zwei Kontrahenten dauerte in der Gemeinde viele Jahre lang.", "zwei"),
        ("Am Fluss hielten zwei Ruderer an, die beiden wollten in der Gemeinde etwas essen.", "zwei"),
        ("Im Rathaus wurden zwei getrennte Eingänge für die Gäste der Gemeinde gebaut.", "zwei"),
        ("Die drei Vereine der Gemeinde wollen im Herbst am Fluss ein Fest feiern.", "drei"),
        ("Das neue Bad am Fluss soll für alle vier Schulen der Gemeinde offen sein.", "vier"),
        ("Am Fluss wurden in der Nacht zwei der drei Boote der Gemeinde gestohlen.", "zwei"),
        (
            "Die Ruderer am Fluss verpassten die Top Ten, nur Helga Brandner kam noch unter die besten zehn Boote.",
            "zehn",
        ),
        ("Mit dem Bad am Fluss schlägt die Gemeinde zwei Fliegen mit einer Klappe.", "zwei"),
    ],
)
def test_a_number_that_the_sentence_tells_is_no_gap(tools: Tools, sentence: str, number: str) -> None:
    assert number not in gaps(tools, sentence)


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Am Fluss sank ein Boot der Gemeinde, die drei Menschen das Leben gekostet hat.", "drei"),
        ("Im Rathaus der Gemeinde sollen im Herbst drei neue Säle für Konzerte gebaut werden.", "drei"),
        ("Beide Vereine der Gemeinde verloren am Fluss zwei Boote in der Nacht.", "zwei"),
        ("Die vier Meter hohe Mauer am Fluss der Gemeinde wurde in der Nacht zerstört.", "vier"),
    ],
)
def test_a_number_that_only_the_article_tells_is_a_gap(tools: Tools, sentence: str, number: str) -> None:
    assert number in gaps(tools, sentence)


def test_a_word_that_is_no_number_is_no_figure(tools: Tools) -> None:
    text = "Der Rat der Gemeinde hat den Lärm am Fluss außer Acht gelassen und Neun Monate lang gewartet."

    assert [figure.value for figure in find(tools, text).figures] == ["Neun"]


def test_a_day_is_no_gap_beside_the_same_day_with_its_year(tools: Tools) -> None:
    text = "Das Fest der Gemeinde beginnt am 23. August und nicht, wie es hieß, nach dem 23. August 2011 am Fluss."

    assert not {"23. August", "23. August 2011"} & gaps(tools, text)
