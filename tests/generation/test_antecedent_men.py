""" "Er" is asked about only behind somebody or something masculine that it can mean."""

import pytest

from quizapp.generation.antecedent_men import lacks_man
from quizapp.generation.tools import Tools
from tests.generation.town import find, made


@pytest.mark.parametrize(
    ("lead", "lacks"),
    [
        ("In Ulm mussten die Gäste im Handel nach Festende für Käse der Marke Nordlicht 90 Dollar zahlen.", True),
        ("Die Polizei redete mit den Bäuerinnen am Montag über die Brücke.", True),
        ("In Ulm fiel der Preis für Käse auf 90 Dollar.", False),
        ("Die Polizei suchte nach einem Räuber.", False),
        ("Die Polizei suchte einen 40-jährigen Räuber.", False),
        ("Ein 22-Jähriger floh aus Ulm.", False),
        ("Die Polizei lobte Tobias Kellner.", False),
        ("Die Polizei lobte Helga Brandner.", True),
    ],
)
def test_he_is_a_man_or_masculine(tools: Tools, lead: str, lacks: bool) -> None:
    findings = find(tools, f"{lead} Am Montag lag er mit 89 Punkten vorn.")

    assert lacks_man(findings, findings.document.sentences[-2:]) is lacks


def test_it_is_not_asked_where_nothing_is_meant(tools: Tools) -> None:
    he = "Zum Schluss des Tages lag er mit 89 Punkten noch etwas darunter."
    lead = "In Ulm mussten die Gäste im Handel nach Festende für Käse der Marke Nordlicht 90 Dollar zahlen."

    assert not [item for item in made(tools, f"{lead} {he}") if "{{89}}" in str(item.body)]
    assert [item for item in made(tools, f"In Ulm fiel der Preis auf 90 Dollar. {he}") if "{{89}}" in str(item.body)]
