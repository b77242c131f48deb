"""Quantities have a kind and a size, and reading them costs nothing before the first one is read."""

import subprocess
import sys

import pytest

from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.core.quantity import figure_kind, sort_key, sort_keys

DE, EN = Language.DE, Language.EN


@pytest.mark.parametrize(
    ("value", "unit", "language", "kind"),
    [
        ("3.000", "Züge", DE, FigureKind.COUNT),
        ("zwölf", None, DE, FigureKind.COUNT),
        ("1500", None, DE, FigureKind.COUNT),
        ("1799", None, DE, FigureKind.COUNT),
        ("1800", None, DE, FigureKind.DATE),
        ("2100", None, DE, FigureKind.DATE),
        ("2101", None, DE, FigureKind.COUNT),
        ("2026", None, DE, FigureKind.DATE),
        ("2026", "Züge", DE, FigureKind.COUNT),
        ("2.026", None, DE, FigureKind.COUNT),
        ("5. März 2026", None, DE, FigureKind.DATE),
        ("1950er", None, DE, FigureKind.DATE),
        ("03/05/2026", None, EN, FigureKind.DATE),
        ("18 Uhr", None, DE, FigureKind.TIME),
        ("25 %", None, DE, FigureKind.PERCENTAGE),
        ("25", "Prozent", DE, FigureKind.PERCENTAGE),
        ("25", "per cent", EN, FigureKind.PERCENTAGE),
        ("3 Mio. Euro", None, DE, FigureKind.MONEY),
        ("20", "€", DE, FigureKind.MONEY),
        ("$3 million", None, EN, FigureKind.MONEY),
        ("5", "Prozentpunkte", DE, FigureKind.COUNT),
        ("viele", "Züge", DE, FigureKind.COUNT),
        ("2:1", None, DE, FigureKind.COUNT),
        ("35", "Stunden", DE, FigureKind.COUNT),
    ],
)
def test_the_kind_of_a_figure_is_read_off_its_value(
    value: str, unit: str | None, language: Language, kind: FigureKind
) -> None:
    assert figure_kind(value, unit, language) is kind


@pytest.mark.parametrize(
    "ordered",
    [
        ("3", "12", "1.000", "2 Mio."),
        ("-5", "0", "ein Viertel", "0,5", "anderthalb"),
        ("90 Minuten", "2 Stunden", "1 Tag"),
        ("7-8", "7-9", "8"),
        ("1950er", "2024", "März 2025", "5. März 2025", "2026"),
        ("8 Uhr", "8:30", "18 Uhr"),
        ("19. Jahrhundert", "1950er"),
        ("fünf Züge", "sechs Züge"),
    ],
)
def test_quantities_are_sorted_by_size(ordered: tuple[str, ...]) -> None:
    keys = sort_keys(ordered, DE)

    assert keys is not None
    assert list(keys) == sorted(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    "texts",
    [
        ("3", "viele"),
        ("ein Streik", "ein Krieg"),
        ("Bahn", "GDL"),
        ("5. März", "3 Züge"),
        ("drei Männer, die das sagten", "vier Frauen, die das sagten"),
    ],
)
def test_texts_that_are_not_all_quantities_have_no_size(texts: tuple[str, ...]) -> None:
    assert sort_keys(texts, DE) is None


def test_one_quantity_has_a_key_of_its_own() -> None:
    assert sort_key("zwölf", DE) == sort_key("12", DE)
    assert sort_key("5. März", DE) == sort_key("5.3.", DE)
    assert sort_key("Bahn", DE) is None


def test_a_number_is_larger_in_the_notation_of_its_language() -> None:
    assert sort_key("3.000", EN) == sort_key("3", EN)
    assert sort_key("3.000", DE) == sort_key("3000", DE)


def test_importing_the_door_loads_neither_babel_nor_text2num() -> None:
    code = "import sys, quizapp.core.scoring; print([name for name in ('babel', 'text_to_num') if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
