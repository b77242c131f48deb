"""Reviewing through the whole window: the number due, a sitting by keys, what comes again, what is set aside."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.app import Window, build
from quizapp.core.key_response import key_response
from quizapp.core.rating import Rating
from quizapp.core.session import RunChoices
from quizapp.gui.quiz_commands import QUIZ_KEYS
from quizapp.gui.review_page import ReviewPage
from quizapp.gui.sitting_page import SittingPage
from quizapp.gui.tour_hands import give
from quizapp.services.desk import Desk
from quizapp.services.practice import Practice
from quizapp.services.sittings import NextTime
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG_AGO = datetime.now(UTC) - timedelta(days=30)


def practise(database: Database, set_id: str, *, right: bool = True, at: datetime = LONG_AGO) -> int:
    """Answer every item of a set at some time in the past; return how many there are."""
    practice = Practice(database, default_learner(database, at), lambda: at)
    run = practice.start(set_id, RunChoices())
    for position in range(len(run.entries)):
        run = practice.move(run, position)
        run = practice.answer(run, key_response(run.current.item) if right else None, seconds=20)
    practice.hand_in(run)
    return len(run.entries)


def shown(window: Window) -> QWidget:
    page = window.window.pages.currentWidget()
    assert page is not None
    return page


def review_page(window: Window) -> ReviewPage:
    window.controller.navigation.reviews.open()
    page = shown(window)
    assert isinstance(page, ReviewPage)
    return page


def sitting_page(window: Window) -> SittingPage:
    page = shown(window)
    assert isinstance(page, SittingPage)
    return page


def number_in_rail(window: Window) -> int:
    return window.window.rail._buttons["review"].number


def answer(page: SittingPage, *, right: bool) -> None:
    """Answer the question that is shown and check it by keys; a wrong one is given up."""
    if right:
        give(page.display.panel.answer, page.display.sheet.view, key_response(page.flow.run.entry.item))
        QTest.keyClick(page, Qt.Key.Key_Return)
    else:
        page.flow.give_up()
    QApplication.processEvents()


@pytest.fixture
def learned(database: Database, filled: Desk) -> int:
    """Let two sets be learned a month ago; return how many items are due."""
    return practise(database, "werft") + practise(database, "hafen", right=False)


@pytest.fixture
def learned_window(qapp: QApplication, qtbot: QtBot, filled: Desk, learned: int) -> Callable[[], Window]:
    """Return the program, opened after the learning."""
    built: list[Window] = []

    def open_it() -> Window:
        made = build(qapp, filled)
        built.append(made)
        qtbot.addWidget(made.window)
        made.window.resize(1280, 800)
        made.window.show()
        qtbot.waitExposed(made.window)
        return made

    yield open_it  # type: ignore[misc]
    for made in built:
        made.window.close()
        made.look.deleteLater()
        made.translation.set_language("en")
        made.translation.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def test_before_anything_was_learned_the_page_leads_to_the_library(window: Window) -> None:
    page = review_page(window)

    assert page.empty.isVisibleTo(page)
    assert not page.hero.isVisibleTo(page)
    assert number_in_rail(window) == 0


def test_the_rail_and_the_page_say_how_much_is_due(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    page = review_page(window)

    assert number_in_rail(window) == min(learned, 20)
    assert page.hero.number.text() == str(min(learned, 20))
    assert page.hero.begin.isVisibleTo(page)


def test_a_sitting_by_keys_ends_with_what_comes_next(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)

    for _ in range(learned):
        answer(page, right=True)
        QTest.keyClick(page, Qt.Key.Key_Return)
        QApplication.processEvents()

    after = shown(window)
    assert isinstance(after, ReviewPage)
    assert after.hero.head.text() == "Für heute fertig"
    assert number_in_rail(window) == 0


def test_the_number_in_the_rail_follows_each_answer(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)

    seen = [number_in_rail(window)]
    for right in (True, False):
        answer(page, right=right)
        seen.append(number_in_rail(window))
        QTest.keyClick(page, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert seen == [learned, learned - 1, learned - 2]
    page.bury()
    QApplication.processEvents()
    assert number_in_rail(window) == learned - 3
    page.bring_back(page.sitting)


def test_a_miss_comes_again_in_the_same_sitting(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    missed = page.sitting.card

    answer(page, right=False)

    assert len(page.sitting.entries) == learned + 1
    assert "kommt gleich und morgen wieder" in page.display.foot.progress.text()
    met = 0
    for _ in range(learned):
        QTest.keyClick(page, Qt.Key.Key_Return)
        QApplication.processEvents()
        met += page.sitting.card == missed
        answer(page, right=True)
    assert met == 1


def test_a_question_set_aside_is_not_asked_and_can_be_taken_back(
    learned_window: Callable[[], Window], learned: int
) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    gone = page.sitting.card

    page.suspend()

    assert len(page.sitting.entries) == learned - 1
    assert gone not in {page.sitting.card}
    page.flow.leave()
    after = review_page(window)
    assert number_in_rail(window) == learned - 1
    after.take_back.click()
    assert number_in_rail(window) == learned


def test_what_is_buried_is_not_asked_today(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()

    sitting_page(window).bury()

    assert number_in_rail(window) in (learned, learned - 1)
    sitting_page(window).flow.leave()
    assert number_in_rail(window) == learned - 1


@pytest.mark.parametrize("deed", ["bury", "suspend"])
def test_setting_a_question_aside_is_undone_at_once(
    learned_window: Callable[[], Window], learned: int, deed: str
) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    gone = page.sitting.card
    getattr(page, deed)()
    assert page.display.notice.isVisibleTo(page)
    assert page.display.panel.answer.isAncestorOf(window.window.focusWidget() or page)  # answering goes on undisturbed

    page.display.notice.buttons[0].click()

    assert page.sitting.card == gone
    assert len(page.sitting.entries) == learned
    page.flow.leave()
    assert number_in_rail(window) == learned


@pytest.mark.parametrize("deed", ["bury", "suspend"])
def test_setting_the_only_question_aside_is_undone_at_once(
    learned_window: Callable[[], Window], filled: Desk, deed: str
) -> None:
    filled.review.set_cap(1)
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    gone = page.sitting.card
    getattr(page, deed)()
    assert isinstance(shown(window), ReviewPage)
    notice = window.window.notice
    assert notice.isVisible()

    notice._button.click()

    assert sitting_page(window).sitting.card == gone
    answer(sitting_page(window), right=True)
    sitting_page(window).flow.primary()
    assert isinstance(shown(window), ReviewPage)


def test_the_keys_of_a_sitting_set_aside(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    window.window.activateWindow()
    QApplication.processEvents()

    for key, modifiers in ((Qt.Key.Key_B, CONTROL), (Qt.Key.Key_X, CONTROL | SHIFT)):
        QTest.keyClick(window.window.focusWidget() or page, key, modifiers)

    assert len(page.sitting.entries) == learned - 2


def test_no_key_of_a_sitting_is_one_of_the_window(learned_window: Callable[[], Window]) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    own = {action.shortcut().toString() for action in sitting_page(window).actions()} - {""}
    elsewhere = {
        keys.toString()
        for action in window.window.actions()
        if action.isEnabled() and action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        for keys in action.shortcuts()
    }

    assert len(own) == len(QUIZ_KEYS)
    assert own & elsewhere == set()


def test_the_offer_to_undo_goes_with_the_next_answer(learned_window: Callable[[], Window]) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    page.bury()

    answer(page, right=True)

    assert not page.display.notice.isVisibleTo(page)


def test_what_was_forgotten_many_times_is_to_be_read_once_more(
    learned_window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    told = NextTime(Rating.AGAIN, 1, may_be_easy=False, is_leech=True)
    monkeypatch.setattr(page._sittings, "next_time", lambda _sitting: told)

    answer(page, right=False)

    assert "Lies die Stelle noch einmal" in page.display.notice.words.text()
    assert page.display.notice.isVisibleTo(page)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not page.display.notice.isVisibleTo(page)


def test_a_sitting_that_was_left_stands_where_it_was(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    answer(sitting_page(window), right=True)
    window.window.close()

    again = learned_window()

    page = review_page(again)
    assert page.hero.begin.text() == "Weiter"
    assert number_in_rail(again) == learned - 1


def test_only_five_minutes_takes_what_fits(learned_window: Callable[[], Window], learned: int) -> None:
    window = learned_window()

    review_page(window).hero.short.click()

    assert sitting_page(window).sitting.limit == timedelta(minutes=5)


def test_after_five_minutes_the_sitting_ends_kindly_and_can_be_gone_on_with(
    learned_window: Callable[[], Window], learned: int
) -> None:
    window = learned_window()
    review_page(window).hero.short.click()
    page = sitting_page(window)
    page.flow.run.session = replace(page.sitting, started=page.sitting.started - timedelta(minutes=5))
    answer(page, right=True)

    assert "fünf Minuten sind um" in page.display.notice.words.text()
    assert page.display.foot.primary.text() == "Beenden"
    page.flow.primary()

    after = shown(window)
    assert isinstance(after, ReviewPage)
    assert after.hero.about.text().startswith("Fünf Minuten geschafft: 1 Aufgabe, davon 1 gleich gewusst · etwa")
    assert number_in_rail(window) == learned - 1
    after.hero.begin.click()
    assert len(sitting_page(window).sitting.entries) == learned - 1


def test_the_daily_number_is_kept_and_an_impossible_one_refused(learned_window: Callable[[], Window]) -> None:
    window = learned_window()
    page = review_page(window)

    page.cap.field.setText("3")
    page.cap.field.editingFinished.emit()
    kept = number_in_rail(window)
    page.cap.field.setText("0")
    page.cap.field.editingFinished.emit()

    assert kept == 3
    assert number_in_rail(window) == 3
    assert page.cap.note.property("tone") == "wrong"
    assert page.cap.field.text() == "0"


def test_an_answer_can_be_called_easy_by_its_key(learned_window: Callable[[], Window]) -> None:
    window = learned_window()
    review_page(window).hero.begin.click()
    page = sitting_page(window)
    answer(page, right=True)
    before = page.display.foot.progress.text()
    assert page.easy_button is not None
    assert page.easy_button.isVisibleTo(page)

    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert page.display.foot.progress.text() != before
    assert page.display.foot.progress.text().startswith("Leicht")
    assert not page.easy_button.isVisibleTo(page)
