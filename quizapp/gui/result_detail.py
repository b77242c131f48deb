"""Look at one item of a finished run again: the answer, why it counted, the evidence in the article."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from quizapp.core.attempt import Outcome, Score
from quizapp.core.errors import Message, StorageError
from quizapp.core.session import Session
from quizapp.gui.items.keys import is_return
from quizapp.gui.look import Look
from quizapp.gui.quiz_display import evidence_spans
from quizapp.gui.quiz_frame import QuizFrame
from quizapp.gui.quiz_run import LoadImage
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.verdict_text import verdict_of
from quizapp.services.practice import Practice


class ResultDetail(QuizFrame):
    """The quiz once more, judged: `closed` goes back to the table; what is objected to is kept."""

    closed = Signal()
    changed = Signal(object)

    def __init__(
        self, look: Look, practice: Practice, parent: QWidget | None = None, load_image: LoadImage | None = None
    ) -> None:
        super().__init__(look, parent)
        self._practice = practice
        self._load_image = load_image
        self._session: Session | None = None
        self._order: tuple[int, ...] = ()
        self._position = 0
        self.strip.as_way_back(self.tr("Back to the result"))
        self.strip.left.connect(self.closed)
        self.foot.primary_clicked.connect(self.go_on)
        self.foot.objection_asked.connect(self._open_objection)
        self.sheet.overview.position_chosen.connect(self._show_place)

    @property
    def position(self) -> int:
        """Return the place in the run of the item that is shown."""
        return self._position

    def open(self, session: Session, order: tuple[int, ...], position: int) -> None:
        """Show an item of a run; `order` is that of the table, in which "Continue" goes on."""
        if self._session is None or self._session.id != session.id:
            self.sheet.set_article(session.item_set)
            self.strip.title.set_whole(session.item_set.title)
        self._session, self._order = session, order
        self.show_item(position)

    def show_item(self, position: int) -> None:
        """Show another item of the run."""
        session = self._session
        assert session is not None
        self._position = position
        entry = session.entries[position]
        image = entry.item.image and self._load_image and self._load_image(session.item_set.id, entry.item.image)
        score = entry.score or Score(Decimal(0), entry.item.points, Outcome.UNANSWERED, Message.of("score-unanswered"))
        self.panel.show_entry(session.item_set, entry, image=image or None)
        self.sheet.begin(marking=False)
        self.panel.judge(score, verdict_of(entry.item, session.item_set, entry.response, score, window_wording()))
        self.panel.show_objection(entry.objection or "")
        self.sheet.show_evidence(evidence_spans(session.item_set, entry.item))
        told = [session.entries[at] for at in session.told]
        place, count = session.told.index(position), len(told)
        self.strip.set_place(place + 1, count, self._order.index(position) + 1)
        self.sheet.overview.show_run(told, place, [number != place for number in range(count)], test=False)
        self.sheet.overview.show_keys([])
        last = self._order[-1] == position
        self.foot.set_offers(hint=False, objection=True)
        self.foot.set_progress("")
        self.foot.go_on(self.tr("Back to the result") if last else self.tr("Continue"))
        self.show_tab("question")
        self.order_tabs()
        self.foot.primary.setFocus()

    def _show_place(self, place: int) -> None:
        """Show the item whose tile was chosen."""
        assert self._session is not None
        self.show_item(self._session.told[place])

    def go_on(self) -> None:
        """Show the next item of the table, after the last the table itself."""
        at = self._order.index(self._position) + 1
        if at < len(self._order):
            self.show_item(self._order[at])
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
        elif is_return(event) and isinstance(focus, QPushButton) and focus.isEnabled():
            focus.click()
        elif is_return(event):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _open_objection(self) -> None:
        assert self._session is not None
        panel = self.panel.open_objection(self._session.entries[self._position].objection or "")
        panel.sent.connect(self._object, Qt.ConnectionType.UniqueConnection)

    def _object(self, text: str) -> None:
        assert self._session is not None
        try:
            self._session = self._practice.object(self._session, self._position, text)
        except StorageError as error:
            again = (self.tr("Try again"), lambda: self._object(text))
            self.notice.tell(window_wording().text(error.message), (again,), wrong=True)
            return
        self.panel.close_objection()
        self.panel.show_objection(text)
        self.foot.set_progress(self.tr("Objection kept. Thank you.") if text else self.tr("Objection taken back."))
        self.changed.emit(self._session)
