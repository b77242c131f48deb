"""The small painted widgets: measures, keyboard, names, focus ring."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.core.item import Focus
from quizapp.gui.look import Look
from quizapp.gui.parts.bar import Bar
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.keycap import Keycap, keycap_row
from quizapp.gui.parts.mark_toggle import MarkToggle
from quizapp.gui.parts.pill import Pill
from quizapp.gui.parts.ring import Ring
from quizapp.gui.parts.segmented import Segmented

RINGS = Path(__file__).with_name("ring_in_a_window.py")


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def ground(qtbot: QtBot, look: Look) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    return widget


def test_a_ring_and_a_bar_say_and_show_how_far_it_is(ground: QWidget, look: Look) -> None:
    ring, bar = Ring(look, parent=ground), Bar(look, parent=ground)
    ring.resize(ring.sizeHint())
    bar.resize(100, 8)
    ring.set_progress(0.4, "40 %")
    bar.set_share(0.5, "halb")

    assert (ring.accessibleName(), bar.accessibleName()) == ("40 %", "halb")
    assert {"#2a4cc7", "#eceef2"} <= _colours(ring)
    assert bar.grab().toImage().pixelColor(30, 4).name() == "#2a4cc7"
    assert bar.grab().toImage().pixelColor(70, 4).name() == "#eceef2"
    ring.set_progress(1, "100 %", done=True)
    assert "#14683a" in _colours(ring)
    bar.set_share(7)
    assert bar.share == 1


def test_pills_and_keycaps_grow_with_their_words_and_the_text(ground: QWidget, look: Look) -> None:
    short, long = Pill(look, "neu", "sunken", parent=ground), Pill(look, "sehr viel länger", parent=ground)
    key = Keycap(look, "Strg", parent=ground)

    assert long.sizeHint().width() > short.sizeHint().width()
    assert (short.sizeHint().height(), key.sizeHint().height()) == (24, 26)
    look.set_text_size(200)
    assert (short.sizeHint().height(), key.sizeHint().height()) == (48, 52)
    assert len(keycap_row(look, "Strg+Umschalt++", ground).findChildren(Keycap)) == 3


def test_segments_are_chosen_by_click_and_arrow_keys(ground: QWidget, look: Look, qtbot: QtBot) -> None:
    row = Segmented(look, [("a", "Alle"), ("b", "Neu"), ("c", "Fertig")], "Zeigen", parent=ground)
    row.resize(row.sizeHint())
    ground.show()
    told: list[str] = []
    row.chosen.connect(told.append)

    qtbot.mouseClick(row.segments[2], Qt.MouseButton.LeftButton)
    row.segments[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.segments[2], Qt.Key.Key_Left)

    assert told == ["c", "b"]
    assert row.key == "b"
    row.choose("a")
    assert told == ["c", "b"]
    assert row.accessibleName() == "Zeigen"


def test_segments_take_more_rows_where_there_is_no_room(ground: QWidget, look: Look) -> None:
    row = Segmented(look, [("a", "wie das System"), ("b", "dunkel"), ("c", "hoher Kontrast")], "Farben")
    column = QVBoxLayout(ground)
    column.addWidget(row)
    column.addStretch()
    ground.resize(200, 300)
    ground.show()

    assert row.width() <= 200
    assert row.height() >= 2 * 32
    assert len({segment.y() for segment in row.segments}) > 1


def test_a_toggle_without_its_word_keeps_its_name(ground: QWidget, look: Look, qtbot: QtBot) -> None:
    toggle = MarkToggle(look, Focus.SOURCES, "Quellen", 4, parent=ground)
    wide = toggle.sizeHint()
    toggle.set_wordless(True)

    assert wide.height() == 36
    assert toggle.sizeHint().height() == 32
    assert toggle.sizeHint().width() < wide.width()
    assert toggle.accessibleName() == "Quellen: 4"
    toggle.resize(toggle.sizeHint())
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert toggle.isChecked()
    assert "#dbf1f1" in _colours(toggle)


def test_a_check_box_is_hit_anywhere_and_by_space(ground: QWidget, look: Look, qtbot: QtBot) -> None:
    box = CheckBox(look, "Weniger Bewegung", ground)
    box.resize(box.sizeHint())
    ground.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    assert "#2a4cc7" in _colours(box)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_an_icon_button_is_named_by_its_tip(look: Look, ground: QWidget) -> None:
    button = icon_button(look, "cross", "Schließen", parent=ground)

    assert (button.toolTip(), button.accessibleName(), button.text()) == ("Schließen", "Schließen", "")


def test_a_flow_breaks_into_lines_and_passes_over_what_is_hidden(ground: QWidget) -> None:
    flow = FlowLayout(ground, gap=10, line_gap=6)
    labels = [QLabel() for _ in range(4)]
    for label in labels:
        label.setFixedSize(90, 20)
        flow.addWidget(label)

    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(200) == 46
    assert flow.heightForWidth(90) == 4 * 20 + 3 * 6
    ground.show()
    labels[0].hide()
    flow.setGeometry(QRect(0, 0, 200, 100))
    assert [label.pos().toTuple() for label in labels[1:]] == [(0, 0), (100, 0), (0, 26)]
    assert flow.takeAt(0) is not None
    assert flow.count() == 3
    assert flow.takeAt(9) is None


def test_the_ring_follows_the_focus_in_a_process_of_its_own() -> None:
    """Beside what hundreds of earlier tests leave alive in one process, Qt crashed here in two whole runs."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(RINGS)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=RINGS.parents[2])

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "2 passed" in ended.stdout


def test_a_button_is_pressed_by_return_and_by_space(ground: QWidget, look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Beginnen", parent=ground)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    button.setEnabled(False)
    qtbot.keyClick(button, Qt.Key.Key_Return)

    assert len(clicks) == 3
