"""Foreign text is shown as the text that it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from quizapp.core.emphasis import emphasis_runs
from quizapp.gui.labels import button_text, emphasis_label, escape_tooltip, plain_label
from quizapp.gui.look import Look


def test_a_plain_label_never_reads_markup(qtbot: QtBot) -> None:
    label = plain_label("<b>fett</b> **x**", "small", "muted")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>fett</b> **x**"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("ohne", (("", "ohne"),)),
        ("*so*", (("italic", "so"),)),
        ("a **b** c", (("", "a "), ("bold", "b"), ("", " c"))),
        ("2 * 3 * 4", (("", "2 * 3 * 4"),)),
        ("Kolleg*innen und Schüler*innen", (("", "Kolleg*innen und Schüler*innen"),)),
        ("<i>*x*</i>", (("", "<i>"), ("italic", "x"), ("", "</i>"))),
        ("***x", (("", "***x"),)),
        (r"Kolleg\*innen und \*so\*", (("", "Kolleg*innen und *so*"),)),
    ],
)
def test_only_stars_around_words_are_emphasis(text: str, runs: tuple[tuple[str, str], ...]) -> None:
    assert emphasis_runs(text) == runs


def test_a_stem_is_read_aloud_without_its_stars_and_grows_with_its_text(look: Look, qtbot: QtBot) -> None:
    label = emphasis_label(look, "Was ist *nicht* gesagt worden? " * 6)
    qtbot.addWidget(label)

    assert label.text().startswith("Was ist nicht gesagt")
    assert label.heightForWidth(300) > label.heightForWidth(600) >= 64


def test_an_ampersand_is_no_shortcut_and_a_tooltip_no_markup() -> None:
    assert button_text("Müller & Söhne") == "Müller && Söhne"
    assert escape_tooltip('<img src="x.png">') == "<qt>&lt;img src=&quot;x.png&quot;&gt;</qt>"
    assert QToolTip.text() == ""
