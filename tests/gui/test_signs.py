"""No state hangs on its colour alone: an icon, a word, an underline or the width of a frame says the same."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from quizapp.core.attempt import Outcome
from quizapp.core.item import Focus
from quizapp.gui.items.answer_row import ChoiceRow
from quizapp.gui.items.state import ICONS, PartState, note, spoken
from quizapp.gui.look import Look
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS, MarkToggle, paint_underline
from quizapp.gui.quiz_words import OUTCOME_ICONS, verdict_word
from quizapp.gui.theme import NAMES


def ink(focus: Focus) -> tuple[int, ...]:
    """Return which pixels of an underline are inked at all, whatever the colour."""
    image = QImage(60, 6, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_underline(painter, focus, QColor("black"), 2, 58, 3)
    painter.end()
    return tuple(int(image.pixelColor(x, 3).lightness() < 128) for x in range(60))


def test_the_three_kinds_of_marks_are_told_by_their_underline() -> None:
    assert all(ink(one) != ink(other) for one, other in combinations(Focus, 2))
    assert len({FOCUS_ICONS[focus] for focus in Focus}) == len(Focus)


def test_each_outcome_has_a_word_and_a_sign_of_its_own() -> None:
    judged = [outcome for outcome in Outcome if outcome is not Outcome.UNANSWERED]

    assert len({OUTCOME_ICONS[outcome] for outcome in judged}) == len(judged)
    assert len({verdict_word(outcome) for outcome in judged}) == len(judged)


def test_each_judged_part_says_what_it_is() -> None:
    judged = (PartState.RIGHT, PartState.WRONG, PartState.MISSED, PartState.PARTLY)

    assert len({spoken(state) for state in judged}) == len(judged)
    assert ICONS[PartState.RIGHT] != ICONS[PartState.WRONG] != ICONS[PartState.PARTLY]
    assert note(PartState.RIGHT) != note(PartState.MISSED)  # the same sign, but not the same word


@pytest.mark.parametrize("theme", NAMES)
def test_a_switch_that_is_on_has_a_heavier_frame(look: Look, qtbot: QtBot, theme: str) -> None:
    look.set_theme(theme)
    widths = []
    for on in (False, True):
        toggle = MarkToggle(look, Focus.ACTORS, "Akteure", 4)
        qtbot.addWidget(toggle)
        toggle.setChecked(on)
        toggle.resize(toggle.sizeHint())
        picture = toggle.grab().toImage()
        edge = look.color("actors" if on else "border").rgb()
        middle = picture.height() // 2
        widths.append(sum(picture.pixel(x, middle) == edge for x in range(4)))

    assert widths == [1, 2]


@pytest.mark.parametrize("theme", NAMES)
def test_a_chosen_answer_has_a_heavier_frame_and_bold_words(look: Look, qtbot: QtBot, theme: str) -> None:
    look.set_theme(theme)
    frames = []
    for on in (False, True):
        row = ChoiceRow(look, "1", "Antwort")
        qtbot.addWidget(row)
        row.resize(400, 56)
        row.setChecked(on)
        picture = row.grab().toImage()
        edge = look.color("accent" if on else "border").rgb()
        frames.append(sum(picture.pixel(x, 28) == edge for x in range(4)))

    assert frames == [1, 2]
