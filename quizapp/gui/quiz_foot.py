"""The foot below a question: hint or objection at the left, the one primary button at the right."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button


class QuizFoot(QWidget):
    """80 high; the primary button stays where it is, whatever it says."""

    hint_asked = Signal()
    objection_asked = Signal()
    solution_asked = Signal()
    primary_clicked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.px
        self.hint_button = Button(look, self.tr("Hint"), "quiet", "large", "hint", parent=self)
        self.hint_button.setToolTip(self.tr("Show the hint ({0})").format("Ctrl+H"))
        self.hint_button.clicked.connect(self.hint_asked)
        self.objection_button = Button(look, self.tr("Report an objection"), "quiet", "large", "flag", parent=self)
        self.objection_button.setToolTip(self.tr("Tell the author what is wrong with this question"))
        self.objection_button.clicked.connect(self.objection_asked)
        self.solution_button = Button(look, self.tr("Show the answer"), "quiet", "large", "eye", parent=self)
        self.solution_button.setToolTip(self.tr("Show the solution without a second try"))
        self.solution_button.clicked.connect(self.solution_asked)
        self.solution_button.hide()
        self.progress = line_label("", "small", "muted", parent=self)
        self.check_button = Button(look, "", "primary", "large", parent=self)
        self.next_button = Button(
            look, self.tr("Continue"), "primary", "large", "arrow_right", trailing=True, parent=self
        )
        for button in (self.check_button, self.next_button):
            button.clicked.connect(self.primary_clicked)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(12), px(40), px(20))
        row.setSpacing(px(8))
        row.addWidget(self.hint_button)
        row.addWidget(self.objection_button)
        row.addWidget(self.solution_button)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(self.check_button)
        row.addWidget(self.next_button)
        offers = (self.hint_button, self.objection_button, self.solution_button)
        self._offers = {button: button.text() for button in offers}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_low(self, low: bool) -> None:
        """Take less room where the window is low."""
        px = self._look.px
        self._row.setContentsMargins(px(8), px(4 if low else 12), px(40), px(6 if low else 20))

    @property
    def primary(self) -> Button:
        """Return the primary button that is shown."""
        return self.next_button if self.next_button.isVisibleTo(self) else self.check_button

    def ask(self, words: str, *, enabled: bool) -> None:
        """Show the button that hands the answer in, with these words."""
        self.check_button.setText(words)
        self.check_button.setEnabled(enabled)
        self._swap(self.check_button, self.next_button)
        self._fit()

    def go_on(self, words: str) -> None:
        """Show the button that goes on."""
        self.next_button.setText(words)
        self._swap(self.next_button, self.check_button)
        self._fit()

    def set_progress(self, words: str) -> None:
        """Say how far the answer is."""
        self.progress.setText(words)
        self._fit()

    def set_offers(self, *, hint: bool, objection: bool, solution: bool = False) -> None:
        """Show the buttons at the left that mean something now."""
        self.hint_button.setVisible(hint)
        self.objection_button.setVisible(objection)
        self.solution_button.setVisible(solution)
        self.progress.setContentsMargins(self._look.px(4 if hint or objection or solution else 16), 0, 0, 0)
        self._fit()

    def add_offer(self, button: Button) -> None:
        """Put another button beside hint and objection."""
        self._row.insertWidget(2, button)
        self._offers[button] = button.text()

    def _fit(self) -> None:
        """Let the offers do without words where there is no room for all; their names stay for who listens."""
        for short in (False, True):
            for button, words in self._offers.items():
                button.setText("" if short else words)
                button.setAccessibleName(words)
            parts = (*self._offers, self.progress, self.primary)
            wanted = sum(part.sizeHint().width() + self._look.px(8) for part in parts if not part.isHidden())
            if wanted + self._look.px(48) <= self.width():
                return

    def _swap(self, shown: Button, hidden: Button) -> None:
        """Show one primary button in the place of the other; the focus goes along."""
        had_focus = hidden.hasFocus()
        shown.setVisible(True)
        if had_focus:
            shown.setFocus()
        hidden.setVisible(False)
