"""The foot of the article in the workshop: what can be done, what was done, and what goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.item import Focus
from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS


class FactsFoot(QWidget):
    """A line of words; buttons while words are selected; a button to cancel while a correction goes on."""

    add_wanted = Signal(object)
    cancel_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self.note = plain_label("", "small", "muted")
        self.cancel = Button(look, self.tr("Cancel"), "link", "small")
        self.cancel.clicked.connect(self.cancel_wanted)
        words = {
            Focus.FIGURES: self.tr("As a figure"),
            Focus.ACTORS: self.tr("As an actor"),
            Focus.SOURCES: self.tr("As a source"),
        }
        self.adding = {
            focus: Button(look, word, "secondary", "small", FOCUS_ICONS[focus]) for focus, word in words.items()
        }
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=look.px(8))
        for focus, button in self.adding.items():
            button.clicked.connect(lambda _on=False, wanted=focus: self.add_wanted.emit(wanted))
            flow.addWidget(button)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.note, 1)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(4))
        column.addLayout(line)
        column.addWidget(self._buttons)
        self.show_adding(on=False)
        self.show_busy(on=False)

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say what came of something, until something else is done."""
        self._said = words
        set_tone(self.note, "tone", "wrong" if wrong else "muted")
        self.note.setText(words or self._hint())

    def show_adding(self, *, on: bool) -> None:
        """Offer to take the selected words in."""
        self._buttons.setVisible(on)
        if on:
            self.say(self.tr("Take the selected words in:"))
        elif self._said == self.tr("Take the selected words in:") or not self._said:
            self.say("")

    def show_busy(self, *, on: bool) -> None:
        """Tell that a correction goes on."""
        self.cancel.setVisible(on)
        if on:
            self.say(self.tr("The questions follow …"))
        elif self._said == self.tr("The questions follow …"):
            self.say("")

    def _hint(self) -> str:
        return self.tr("Click a mark to correct it; select words to add what is missing.")
