"""Let a learner say what is wrong with a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button


class ObjectionPanel(QFrame):
    """A card with a field; what is sent stays with the answer and goes to the author."""

    sent = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        column.setSpacing(look.px(10))
        heading = plain_label(self.tr("What is wrong with this question?"), "heading", parent=self)
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setPlainText(text)
        self.field.setFixedHeight(look.px(88))
        self.field.setAccessibleName(heading.text())
        heading.setBuddy(self.field)
        self.send_button = Button(look, self.tr("Keep the objection"), "tinted", "medium", parent=self)
        self.cancel_button = Button(look, self.tr("Cancel"), "quiet", "medium", parent=self)
        self.send_button.clicked.connect(lambda: self.sent.emit(self.field.toPlainText().strip()))
        self.cancel_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.send_button)
        if text:
            self.take_back_button = Button(look, self.tr("Take it back"), "quiet", "medium", "undo", parent=self)
            self.take_back_button.clicked.connect(lambda: self.sent.emit(""))
            QWidget.setTabOrder(self.send_button, self.take_back_button)
            QWidget.setTabOrder(self.take_back_button, self.cancel_button)
            row.addWidget(self.take_back_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addWidget(heading)
        column.addWidget(
            plain_label(
                self.tr("Your objection is kept with your answer and reaches the author with your result."),
                "small",
                "muted",
            )
        )
        column.addWidget(self.field)
        column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys from the quiz behind; Ctrl+Return sends from within the text, Return what has the focus."""
        focus = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send_button.click()
        elif is_enter and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() == Qt.Key.Key_Backspace or is_enter or event.text():
            event.accept()
        else:
            event.ignore()
