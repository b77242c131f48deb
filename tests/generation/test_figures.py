"""Figures are found with value, unit and hedge, and numbers of names are not."""

import pytest

from quizapp.core.article import Article
from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.generation.document import document_of
from quizapp.generation.figures import FoundFigure, find_figures


def figures(text: str, language: Language = Language.DE) -> list[FoundFigure]:
    return list(find_figures(document_of(Article(text), language)))


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("Rund 2.400 Bewohner mussten gehen.", "2.400", "Bewohner", FigureKind.COUNT),
        ("Der Schaden beträgt 1,5 Milliarden Euro.", "1,5 Milliarden", "Euro", FigureKind.MONEY),
        ("Die Zahl stieg um zwölf Prozent.", "zwölf", "Prozent", FigureKind.PERCENTAGE),
        ("Die Fahrt dauerte sechseinhalb Stunden.", "sechseinhalb", "Stunden", FigureKind.DURATION),
        ("Am 5. März 2024 begann der Umbau.", "5. März 2024", "", FigureKind.DATE),
        ("Seit 1998 steht das Haus leer.", "1998", "", FigureKind.DATE),
        ("Das Fest beginnt um 18:30 Uhr.", "18:30 Uhr", "", FigureKind.TIME),
        ("Ein 54-jähriger Lehrer gewann.", "54", "Jahre", FigureKind.AGE),
        ("Die Mannschaft siegte mit 3:1.", "3:1", "", FigureKind.SCORE),
        ("Der Verein liegt auf Platz 7.", "7", "Platz", FigureKind.RANK),
        ("Der Pegel erreichte 42.000.", "42.000", "", FigureKind.COUNT),
    ],
)
def test_a_figure_has_its_value_unit_and_kind(text: str, value: str, unit: str, kind: FigureKind) -> None:
    found = figures(text)

    assert [(f.value, f.unit, f.kind) for f in found] == [(value, unit, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Das Gerät läuft mit Windows 10.",
        "Das Gas heißt CO2.",
        "Nach Artikel 5 ist das verboten.",
        "Er flog mit einer Boeing 747.",
    ],
)
def test_numbers_of_names_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "hedge", "softens"),
    [
        ("Es kamen rund 300 Gäste.", "rund", True),
        ("Es kamen mehr als 300 Gäste.", "mehr als", True),
        ("Es kamen nur 300 Gäste.", "nur", False),
        ("Es kamen 300 Gäste.", "", False),
    ],
)
def test_a_hedge_stays_with_its_figure(text: str, hedge: str, softens: bool) -> None:
    (found,) = figures(text)

    assert (found.hedge, found.softens) == (hedge, softens)


def test_joined_figures_share_their_unit() -> None:
    found = figures("Die Werte stiegen um 62 beziehungsweise 46 Prozent.")

    assert [(f.value, f.unit) for f in found] == [("62", "Prozent"), ("46", "Prozent")]


def test_english_figures_are_found() -> None:
    found = figures("About 1,240 seals were counted on May 4, and 12% were pups.", Language.EN)

    assert [(f.value, f.hedge) for f in found] == [("1,240", "About"), ("May 4", ""), ("12", "")]
