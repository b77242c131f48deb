"""What is asked is chosen on one page, remembered, and started by one Return."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.core.item import Focus, Level
from quizapp.core.session import Mode, Only, RunChoices
from quizapp.gui.camera import settle
from quizapp.gui.i18n import Translation
from quizapp.gui.look import Look
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.start_panel import StartPanel
from quizapp.storage.database import Database
from tests.gui import quiz_set as sets


@pytest.fixture
def table() -> Iterator[sets.Table]:
    with Database.in_memory() as database:
        yield sets.lay(database)


@pytest.fixture
def panel(look: Look, qtbot: QtBot, table: sets.Table) -> Iterator[StartPanel]:
    shown = StartPanel(look, table.practice, table.preferences)
    shown.resize(1000, 700)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    yield shown
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def take(control: Segmented, key: str) -> None:
    segment = next(segment for segment in control.segments if segment.key == key)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)


def test_one_return_starts_with_what_was_chosen_last(panel: StartPanel, table: sets.Table) -> None:
    wish = RunChoices(
        Mode.TEST, 5, frozenset({Focus.ACTORS, Focus.FIGURES}), only=Only.UNSEEN, minutes=10, shuffle=False
    )
    table.preferences.remember_run_choices(wish)
    told: list[tuple[str, RunChoices]] = []
    panel.chosen.connect(lambda set_id, choices: told.append((set_id, choices)))

    panel.open(sets.item_set())
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)

    assert told == [("lindsee", wish)]


def test_everything_that_is_chosen_is_told_and_remembered(panel: StartPanel, table: sets.Table) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)

    take(panel.mode, Mode.TEST.value)
    take(panel.count, "5")
    take(panel.minutes, "20")
    panel.focuses[2].click()
    panel.levels[Level.LOCATE].click()
    panel.shuffle.click()
    panel.certainty.click()
    panel.start_button.click()

    expected = RunChoices(
        Mode.TEST,
        5,
        frozenset({Focus.FIGURES, Focus.ACTORS}),
        frozenset({Level.UNDERSTAND}),
        shuffle=False,
        minutes=20,
        certainty=True,
    )
    assert panel.choices == expected
    assert table.preferences.run_choices() == expected


def test_the_number_of_questions_is_told_at_once(panel: StartPanel) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    assert panel.fits.text() == "13 questions"

    panel.focuses[0].click()

    actors_and_sources = sum(item.focus is not Focus.FIGURES for item in sets.ITEMS)
    assert panel.fits.text() == f"{actors_and_sources} questions"


def test_where_nothing_fits_nothing_starts(panel: StartPanel) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    told: list[str] = []
    panel.chosen.connect(lambda set_id, _: told.append(set_id))

    take(panel.only, Only.MISSED.value)
    assert not panel.start_button.isEnabled()
    panel.start()

    assert told == []
    assert panel.fits.text() == "No question fits these choices."


def test_a_clock_is_offered_for_a_test_only(panel: StartPanel) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    assert not panel.minutes.isVisible()

    take(panel.mode, Mode.TEST.value)

    assert panel.minutes.isVisible()


def test_escape_goes_back(panel: StartPanel) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))

    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)

    assert closed == [True]


def test_a_drill_is_led_as_practice_and_says_what_it_leaves_alone(panel: StartPanel, table: sets.Table) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    take(panel.mode, "drill")
    assert "Your reviews keep their days" in panel.note.text()
    assert panel.start_button.text() == "Start the drill"
    assert not panel.minutes.isVisible()
    panel.start_button.click()

    assert (panel.choices.mode, panel.choices.drill) == (Mode.PRACTICE, True)
    assert table.preferences.run_choices().drill


def test_who_asks_to_practise_after_a_drill_practises(panel: StartPanel, table: sets.Table) -> None:
    table.preferences.remember_run_choices(RunChoices(drill=True))

    panel.open(sets.item_set(), Mode.PRACTICE)

    assert not panel.choices.drill
    assert "goes into your reviews" in panel.note.text()


def test_the_same_number_gives_everybody_the_same_order(panel: StartPanel, table: sets.Table) -> None:
    told: list[RunChoices] = []
    panel.chosen.connect(lambda _set_id, choices: told.append(choices))
    panel.open(sets.item_set(), Mode.PRACTICE)
    assert panel.choices.seed is None
    panel.seed.setFocus()
    QTest.keyClicks(panel.seed, "4x2")  # letters are refused
    QTest.keyClick(panel.seed, Qt.Key.Key_Return)

    orders = [[entry.item.id for entry in table.start(told[0]).entries] for _learner in range(2)]

    assert told[0].seed == 42
    assert orders[0] == orders[1]
    panel.open(sets.item_set(), Mode.PRACTICE)
    assert panel.choices.seed is None  # the next run is mixed anew


def test_a_run_that_is_not_shuffled_has_no_number(panel: StartPanel) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    panel.seed.setText("42")

    panel.shuffle.setChecked(False)

    assert not panel.seed.isEnabled()
    assert panel.choices.seed is None


def test_a_second_try_is_offered_in_practice_only(panel: StartPanel) -> None:
    panel.open(sets.item_set(), Mode.PRACTICE)
    assert panel.second_try.isVisibleTo(panel)

    take(panel.mode, Mode.TEST.value)

    assert not panel.second_try.isVisibleTo(panel)


@pytest.mark.parametrize("width", [560, 796, 1176])
def test_nothing_above_the_clock_moves_when_another_kind_is_chosen(
    panel: StartPanel, qapp: QApplication, width: int
) -> None:
    words = Translation(qapp, "de")
    panel.resize(width, 900)
    panel.open(sets.item_set(), Mode.PRACTICE)
    places = []
    for kind in ("practice", "drill", "test", "practice"):
        take(panel.mode, kind)
        settle()
        parts = (panel.mode, panel.note, panel.count, panel.only)
        places.append([part.mapTo(panel, QPoint(0, 0)).y() for part in parts])
    words.set_language("en")

    assert places[1:] == places[:1] * 3
