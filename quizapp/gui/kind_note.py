"""Say what a learner should know of the kind of run that is chosen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.run_kinds import kinds, note_of

_WIDTH = 340  # beside the kinds, in two lines


class KindNote(QStackedWidget):
    """The note on each kind, one of them shown; all take the room of the longest, so that nothing below them moves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._notes = {kind: plain_label(note_of(kind), "small", "muted") for kind, _ in kinds()}
        for note in self._notes.values():
            note.setContentsMargins(look.px(6), 0, 0, 0)
            self.addWidget(note)

    def sizeHint(self) -> QSize:
        width = self._look.px(_WIDTH)
        return QSize(width, max(note.heightForWidth(width) for note in self._notes.values()))

    def text(self) -> str:
        """Return the note that is shown."""
        shown = self.currentWidget()
        assert isinstance(shown, QLabel)
        return shown.text()

    def show_kind(self, kind: str) -> None:
        """Show the note on a kind."""
        self.setCurrentWidget(self._notes[kind])
