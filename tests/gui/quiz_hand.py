"""A hand at the quiz: opens a run on a real database and answers with mouse or keys, as a learner does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.core.item import Item
from quizapp.core.session import Entry, RunChoices, Session
from quizapp.gui.article_view import ArticleView
from quizapp.gui.items.base import ItemWidget
from quizapp.gui.look import Look
from quizapp.gui.quiz_page import QuizPage
from quizapp.storage.database import Database
from tests.gui.quiz_set import Table, lay

WIDE, NARROW = (1176, 752), (796, 552)


class Hand:
    """Everything a test needs to take a quiz through real widgets."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.look = look
        self.qtbot = qtbot
        self.table: Table | None = None
        self.finished: list[Session] = []
        self.pages: list[QuizPage] = []

    def open(
        self,
        *items: Item,
        choices: RunChoices | None = None,
        size: tuple[int, int] = WIDE,
        clock: Callable[[], float] = monotonic,
    ) -> QuizPage:
        """Start a run through these items, all without any, on a page that is shown."""
        self.table = lay(Database.in_memory(), *items)
        return self.show(self.table.start(choices), size=size, clock=clock)

    def show(
        self, session: Session, *, size: tuple[int, int] = WIDE, clock: Callable[[], float] = monotonic
    ) -> QuizPage:
        """Show a run on a page of its own."""
        assert self.table is not None
        self.page = QuizPage(self.look, self.table.practice, self.table.preferences, clock=clock)
        self.page.finished.connect(self.finished.append)
        self.pages.append(self.page)
        self.page.resize(*size)
        self.page.show()
        self.qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.page.start(session)
        QApplication.processEvents()
        return self.page

    @property
    def answer(self) -> ItemWidget:
        """Return the answer widget on screen."""
        return self.page.display.panel.answer

    @property
    def view(self) -> ArticleView:
        """Return the article on the sheet."""
        return self.page.display.sheet.view

    def stored(self, position: int = 0) -> Entry:
        """Return an entry as the database has it."""
        assert self.table is not None
        return self.table.practice.result(self.page.flow.run.session.id).entries[position]

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each in whatever has the focus."""
        for name in keys:
            combination = QKeySequence(name)[0]
            target = QApplication.focusWidget() or self.page
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words into what has the focus."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on a widget, in its middle unless told where."""
        spot = widget.rect().center() if place is None else place
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        QApplication.processEvents()

    def drag(self, widget: QWidget, target: QWidget, *, below: int = 0) -> None:
        """Drag a widget onto the middle of another one, or so many pixels below it."""
        start = widget.mapToGlobal(widget.rect().center())
        end = target.mapToGlobal(target.rect().center() + QPoint(0, below))
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(widget, button, none, widget.mapFromGlobal(start))
        for place in ((start + end) / 2, end):  # the widget may move along
            QTest.mouseMove(widget, widget.mapFromGlobal(place))
        QTest.mouseRelease(widget, button, none, widget.mapFromGlobal(end))
        QApplication.processEvents()

    def click_sentence(self, words: str) -> None:
        """Click on a sentence of the article."""
        span = self.page.flow.run.session.item_set.article.locate(words)
        assert span is not None
        rect = self.view.document().line_rects(span)[0]  # type: ignore[attr-defined]
        top = self.view.verticalScrollBar().value()
        self.click(self.view.viewport(), QPoint(round(rect.left + 30), round(rect.baseline - 5) - top))

    def reach_sentence(self, words: str) -> None:
        """Go to a sentence with the arrow keys and mark it; the view has the focus and nothing at hand yet."""
        article = self.page.flow.run.session.item_set.article
        wanted = article.locate(words)
        assert wanted is not None
        steps = next(at for at, sentence in enumerate(article.sentences) if sentence.overlaps(wanted))
        self.press(*["Down"] * (steps + 1), "Space")

    def check(self) -> None:
        """Click the primary button."""
        self.click(self.page.display.foot.primary)


@contextmanager
def english_numbers() -> Iterator[None]:
    """Write numbers and dates as English does, as the words on screen are English without a translation."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def hand(look: Look, qtbot: QtBot) -> Iterator[Hand]:
    """Return a hand at the quiz."""
    holder = Hand(look, qtbot)
    with english_numbers():
        yield holder
    for page in holder.pages:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or every later test restyles them too
    if holder.table is not None:
        holder.table.database.close()
