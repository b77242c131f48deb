"""Say to somebody who has answered nothing yet what can be done here, each with the button that does it."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from quizapp.gui.actions import Actions
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button


class FirstSteps(QFrame):
    """A card below the sets, gone with the first answer."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self.setProperty("role", "card")
        self.buttons: dict[str, Button] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(12))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(16), look.px(16))
        column.setSpacing(look.px(12))
        column.addWidget(plain_label(self.tr("How to begin"), "heading"))
        column.addLayout(self._grid)
        self._step(
            "read",
            "read",
            self.tr("Read the article of a set. Its figures, actors and sources can be marked."),
            self.tr("Read"),
        )
        self._step(
            "practise",
            "play",
            self.tr("Practise: after each answer the article shows the sentence that proves it."),
            self.tr("Practise"),
        )
        self._step(
            "draft",
            "workshop",
            self.tr("You teach? Turn an article of your own into questions, correct them, print them."),
            self.tr("New set"),
        )
        self._step(
            "manual",
            "info",
            self.tr("The pages for teachers lead through a first set step by step."),
            self.tr("Manual"),
        )

    def _step(self, action: str, icon: str, words: str, deed: str) -> None:
        look, row = self._look, self._grid.rowCount()
        sign = QLabel()
        sign.setPixmap(look.pixmap(icon, "accent", 20))
        button = Button(look, deed, "secondary", "small")
        button.setToolTip(self._actions[action].toolTip())
        button.clicked.connect(self._actions[action].trigger)
        self.buttons[action] = button
        self._grid.addWidget(sign, row, 0)
        self._grid.addWidget(plain_label(words, "body"), row, 1)
        self._grid.addWidget(button, row, 2)
