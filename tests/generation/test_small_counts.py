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
        (
            "Im Rathaus sind zwei neue Pläne fertig: der Plan 2.0, der nach dem Plan 1.1. auch den Keller einschließt, "
            "und ein weiterer Plan ohne Namen.",
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
        (
            "Mit Ulm, Bonn, Fürth und Trier nehmen an dem Rennen am Fluss im Sommer auch vier neue Vereine teil.",
            "vier",
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
        ("An der Brücke, zwischen Rathaus und Markt der Gemeinde sanken in der Nacht drei Boote.", "drei"),
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


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("Das erste Rennen der Ruderer am Fluss begann wie geplant um 10 Uhr im alten Hafen.", "10 Uhr"),
        ("Um 11.20 Uhr meldete Helga Brandner, dass am Fluss in Wiesenbach ein Boot gesunken sei.", "11.20 Uhr"),
        ("Wer erst um 7 Uhr zum Rathaus am Fluss kam, bekam keinen Platz im Saal der Gemeinde.", "7 Uhr"),
        ("Das neue Bad am Fluss der Gemeinde ist im Sommer von 8 bis 18 Uhr geöffnet.", "18 Uhr"),
        ("Grund der Klage ist die Verletzung eines Rechts der Schüler (Schulgesetz SchulG 2000) am Fluss.", "2000"),
        ("Das große Fest der Gemeinde (15. - 18.05.2012) hat am Fluss einen neuen Platz bekommen.", "15"),
        ("Das neue Bad am Fluss in Wiesenbach soll im Juli und August 2012 gebaut werden.", "August 2012"),
        ("Der Verein am Fluss in Wiesenbach will seit 2003 um den von Ulm damals verlorenen 2.", "2003"),
        ("Im Bad am Fluss in Wiesenbach dürfen Kinder unter 18 Jahren nur mit den Eltern schwimmen.", "18"),
    ],
)
def test_a_figure_that_nobody_asks_for_is_no_gap(tools: Tools, sentence: str, gap: str) -> None:
    assert gap not in gaps(tools, sentence)


def test_the_hour_of_an_event_is_a_gap(tools: Tools) -> None:
    assert "10 Uhr" in gaps(tools, "Kurz vor 10 Uhr stürzte am Fluss in Wiesenbach das Dach des alten Bades ein.")


def test_two_numbers_that_begin_alike_are_both_gaps(tools: Tools) -> None:
    text = "Das neue Bad am Fluss der Gemeinde kostet 20 Millionen Euro und soll im Sommer 20 Becken haben."

    assert {"20", "20 Millionen"} <= gaps(tools, text)
