"""Wrapped lines stand as far apart as the type scale says, and a page has the room for all of them."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.paragraph import Paragraph

LONG = "Mehr als zwanzig Aufgaben bekommst du an keinem Tag, und der Rest verteilt sich auf die nächsten."


def shown(qtbot: QtBot, label: QLabel, width: int) -> QLabel:
    qtbot.addWidget(label)
    label.ensurePolished()
    label.resize(width, label.heightForWidth(width))
    label.show()
    return label


def test_each_further_line_adds_a_line_of_the_type_role(look: Look, qtbot: QtBot) -> None:
    label = shown(qtbot, plain_label(LONG, "small"), 320)
    one = plain_label("Eine Zeile", "small")
    qtbot.addWidget(one)
    one.ensurePolished()

    more = label.height() - one.heightForWidth(320)

    assert more > 0
    assert more % look.line_height("small") == 0


def test_lines_grow_with_the_text_size(look: Look, qtbot: QtBot) -> None:
    look.set_text_size(200)
    label = shown(qtbot, plain_label(LONG, "body"), 700)

    assert label.height() - label.fontMetrics().height() >= look.line_height("body")
    assert look.line_height("body") == 48


def test_a_single_line_is_as_high_as_in_any_label(look: Look, qtbot: QtBot) -> None:
    label, other = Paragraph("Eine Zeile"), QLabel("Eine Zeile")
    for each in (label, other):
        each.setWordWrap(True)
        qtbot.addWidget(each)
        each.ensurePolished()

    assert label.sizeHint().height() == other.sizeHint().height()


def test_all_lines_are_painted_in_the_tone_of_the_label(look: Look, qtbot: QtBot) -> None:
    label = shown(qtbot, plain_label(LONG, "body", "wrong"), 320)
    picture = label.grab().toImage()
    wrong = look.color("wrong").rgb()

    rows = {y for y in range(picture.height()) for x in range(picture.width()) if picture.pixel(x, y) == wrong}

    assert max(rows) > label.height() - look.line_height("body")
    assert min(rows) < look.line_height("body")
