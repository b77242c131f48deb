"""Correct one fact: a card with its fields, a button that takes it, one that drops it, and what is wrong in place."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.fact_faults import fault_of
from quizapp.core.fact_places import focus_of
from quizapp.core.facts import Claim, Fact, Figure
from quizapp.core.item import Focus, ItemSet
from quizapp.gui.fact_form import FactForm
from quizapp.gui.fact_forms import SourceForm, form_for
from quizapp.gui.fact_kinds import fault_words
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS


class FactEditor(QFrame):
    """The card. `accepted` brings the fact as it should be, and for a source the ids of the claims that come through
    it, else None; `dropped` the id of one that is none; `closed` tells that the user wants nothing more."""

    accepted = Signal(object, object)
    dropped = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._item_set: ItemSet | None = None
        self.fact: Fact | None = None
        self.is_new = False
        self.form: FactForm | None = None
        self.setProperty("role", "card")
        self._sign = QLabel()
        self.title = line_label("", "body", bold=True)
        self.close_button = icon_button(look, "cross", self.tr("Close"), "small")
        self.fault = plain_label("", "small", "wrong")
        self.take = Button(look, self.tr("Apply"), "primary", "medium", "check")
        self.drop = Button(look, "", "quiet", "medium", "trash")
        self._scroll = QScrollArea()
        self._compose()
        self.close_button.clicked.connect(self.closed)
        self.take.clicked.connect(self._accept)
        self.drop.clicked.connect(lambda: self.dropped.emit(self.fact.id if self.fact else ""))

    def open(self, item_set: ItemSet, fact: Fact, *, new: bool = False) -> None:
        """Show a fact of a set, or a new one that is proposed."""
        self._item_set, self.fact, self.is_new = item_set, fact, new
        focus = focus_of(fact)
        self._sign.setPixmap(self._look.pixmap(FOCUS_ICONS[focus], focus.value, 20))
        self.title.setText(self._title(fact))
        self.drop.setText(self._none_word(fact))
        self.drop.setVisible(not new)
        self.take.setText(self.tr("Add") if new else self.tr("Apply"))
        self.form = form_for(self._look, fact, item_set)
        self.form.submitted.connect(self._accept)
        self.form.edited.connect(lambda: self._say(""))
        self._scroll.setWidget(self.form)
        self._say("")
        self.updateGeometry()

    def focus_first(self) -> None:
        """Go to the first field by the keyboard."""
        if self.form is not None:
            self.form.setFocus()
            self.form.focusNextChild()

    def sizeHint(self) -> QSize:
        """Want all fields in sight; the layout gives what there is."""
        inside = self.form.sizeHint().height() if self.form else 0
        around = self.take.sizeHint().height() + self.close_button.sizeHint().height() + self._look.px(60)
        fault = self.fault.heightForWidth(max(self.width() - self._look.px(32), 100)) if self.fault.text() else 0
        return QSize(super().sizeHint().width(), inside + around + fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _accept(self) -> None:
        if self.form is None or self._item_set is None:
            return
        fact = self.form.fact()
        fault = fault_of(fact, self._item_set)
        if fault is not None:
            self._say(fault_words(fault))
            return
        through = self.form.claims_through() if isinstance(self.form, SourceForm) else None
        self.accepted.emit(fact, through)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.updateGeometry()

    def _title(self, fact: Fact) -> str:
        if isinstance(fact, Claim):
            return self.tr("Statement")
        new = {
            Focus.FIGURES: self.tr("New figure"),
            Focus.ACTORS: self.tr("New actor"),
            Focus.SOURCES: self.tr("New source"),
        }
        old = {Focus.FIGURES: self.tr("Figure"), Focus.ACTORS: self.tr("Actor"), Focus.SOURCES: self.tr("Source")}
        return (new if self.is_new else old)[focus_of(fact)]

    def _none_word(self, fact: Fact) -> str:
        if isinstance(fact, Claim):
            return self.tr("Not a statement")
        if isinstance(fact, Figure):
            return self.tr("Not a figure")
        return self.tr("Not an actor") if focus_of(fact) is Focus.ACTORS else self.tr("Not a source")

    def _compose(self) -> None:
        px = self._look.px
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._sign)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        head.setContentsMargins(0, 0, px(4), 0)
        buttons = FlowLayout(gap=px(8))
        buttons.addWidget(self.take)
        buttons.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(8), px(12))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.fault)
        column.addLayout(buttons)
        self.fault.hide()
