"""Show one learner with what can be done: switch to them, rename, export, delete after a second click."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.gui.counted import counted
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.pill import Pill
from quizapp.services.learners import LONGEST_NAME, Profile


class LearnerRow(QFrame):
    """A card. All signals bring the id, `renamed` the new name as well.

    `forgotten_by`: the day from which on no backup holds a learner who is deleted now; told before the second click.
    """

    switch_wanted = Signal(str)
    export_wanted = Signal(str)
    delete_wanted = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, look: Look, profile: Profile, forgotten_by: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = profile.learner.id
        self._name = profile.learner.pseudonym
        self.setProperty("role", "card")
        self.setAccessibleName(self._name)
        self.title = line_label(self._name, "heading")
        self.field = QLineEdit(self._name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("New name of {0}").format(self._name))
        self.field.hide()
        self.switch_button = Button(look, self.tr("Learn as {0}").format(self._name), "tinted", "medium", "person")
        self.switch_button.setVisible(not profile.here)
        self.rename_button = icon_button(look, "workshop", self.tr("Rename {0}").format(self._name))
        self.export_button = icon_button(look, "export", self.tr("Export all data of {0}").format(self._name))
        self.delete_button = icon_button(look, "trash", self.tr("Delete {0}").format(self._name))
        self.sure_button = Button(look, self.tr("Delete for good"), "secondary", "medium", "trash")
        self.sure_button.hide()
        day = QLocale().toString(
            QDate(forgotten_by.year, forgotten_by.month, forgotten_by.day), QLocale.FormatType.LongFormat
        )
        words = self.tr("All answers, reviews and statistics go at once. Backups from before will be gone by {0}.")
        self.warning = plain_label(words.format(day), "small")
        self.warning.hide()
        self._look = look
        self._buttons = (
            self.switch_button,
            self.rename_button,
            self.export_button,
            self.delete_button,
            self.sure_button,
        )
        self._lay_out(look, profile)
        self.switch_button.clicked.connect(lambda: self.switch_wanted.emit(self._id))
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(self._id))
        self.rename_button.clicked.connect(self.rename)
        self.delete_button.clicked.connect(self.ask)
        self.field.returnPressed.connect(lambda: self.renamed.emit(self._id, self.field.text()))
        self.sure_button.clicked.connect(lambda: self.delete_wanted.emit(self._id))

    def rename(self) -> None:
        """Let the name be typed; Return keeps it, Escape does not."""
        self.title.hide()
        self.field.setText(self._name)
        self.field.show()
        self.field.selectAll()
        self.field.setFocus()

    def ask(self) -> None:
        """Ask for a second click before anything is deleted."""
        self.delete_button.hide()
        self.warning.show()
        self.sure_button.show()
        self.sure_button.setAccessibleDescription(self.warning.text())
        self._place()
        self.sure_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put what can be done beside the name, or below where there is little room."""
        buttons = [button for button in self._buttons if not button.isHidden()]
        wanted = sum(button.sizeHint().width() + self._look.px(8) for button in buttons)
        beside = self.width() >= wanted + self._look.px(280)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._deeds.setMinimumWidth(wanted if beside else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.field.isVisible() or self.sure_button.isVisible()):
            self._rest()
        else:
            super().keyPressEvent(event)

    def _rest(self) -> None:
        self.field.hide()
        self.title.show()
        self.sure_button.hide()
        self.warning.hide()
        self.delete_button.show()
        self._place()
        self.rename_button.setFocus()

    def _lay_out(self, look: Look, profile: Profile) -> None:
        px = look.px
        many = self.tr("{0} answers").replace("{0}", QLocale().toString(profile.answers))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.title)
        head.addWidget(self.field, 1)
        if profile.here:
            head.addWidget(Pill(look, self.tr("learns now")))
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(line_label(counted(profile.answers, self.tr("1 answer"), many), "small", "muted"))
        words.addWidget(self.warning)
        self._deeds = QWidget()
        flow = FlowLayout(self._deeds, gap=px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(20), px(14), px(16), px(14))
        self._row.setSpacing(px(8))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._deeds, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in self._buttons:
            flow.addWidget(button)
