"""Offer to go on with a set: what lies on the bench, a file, work that was not saved."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.actions import Actions
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.quiz_words import window_day
from quizapp.services.kept_drafts import KeptDraft

_WIDTH = 360


class DraftSide(QWidget):
    """The right side of the page. `restore_wanted` and `forget_wanted` bring unsaved work, `back_wanted` asks for what
    lies on the bench."""

    restore_wanted = Signal(object)
    forget_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self._at_work = ""
        self._width: int | None = None
        self.kept: tuple[KeptDraft, ...] = ()
        self._part = QWidget()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._part)
        self._build()
        look.changed.connect(self._build)

    def show_work(self, at_work: str, kept: Sequence[KeptDraft]) -> None:
        """Offer to go on with what lies on the bench, "" for nothing, and with what was kept unsaved."""
        self._at_work, self.kept = at_work, tuple(kept)
        self._build()

    def fit(self, width: int | None) -> None:
        """Take a width, None for the usual one."""
        self._width = width
        self.setFixedWidth(self._look.px(_WIDTH) if width is None else max(width, 1))

    def _build(self) -> None:
        old, self._part = self._part, self._right()
        self._whole.replaceWidget(old, self._part)
        old.hide()
        old.deleteLater()
        self.fit(self._width)

    def _right(self) -> QWidget:
        look = self._look
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(plain_label(self.tr("Go on with a set"), "heading"))
        if self._at_work:
            back = Button(look, self.tr("Back to: {0}").format(self._at_work), "tinted", "large", "arrow_right")
            back.clicked.connect(self.back_wanted)
            column.addWidget(back)
        open_set = Button(look, self.tr("Open a set file …"), "secondary", "large", "import")
        open_set.clicked.connect(self._actions["open_set"].trigger)
        column.addWidget(open_set)
        words = self.tr("A set of the library opens with Ctrl+E, or from its menu there.")
        column.addWidget(plain_label(words, "small", "muted"))
        if self.kept:
            column.addSpacing(look.px(8))
            column.addWidget(plain_label(self.tr("Unsaved work"), "heading"))
        for draft in self.kept:
            column.addWidget(self._kept_card(draft))
        column.addStretch(1)
        return side

    def _kept_card(self, draft: KeptDraft) -> QFrame:
        """Return a card with unsaved work, to go on with or to throw away."""
        look = self._look
        card = QFrame()
        card.setProperty("role", "card")
        title = draft.title or self.tr("Set without a title")
        local = draft.kept_at.astimezone()
        clock = f"{QLocale().toString(local.hour)}:{local.minute:02d}"
        words = self.tr("{0}, {1}").format(window_day(draft.kept_at), clock)
        file = draft.file.path.name if draft.file.path else self.tr("no file yet")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(plain_label(title, "body", bold=True))
        names.addWidget(plain_label(f"{file} · {words}", "small", "muted"))
        go_on = Button(look, self.tr("Open"), "tinted", "small")
        go_on.setAccessibleName(self.tr("Open: {0}").format(title))
        go_on.clicked.connect(lambda: self.restore_wanted.emit(draft))
        trash = icon_button(look, "trash", self.tr("Throw away: {0}").format(title), "small")
        trash.clicked.connect(lambda: self.forget_wanted.emit(draft))
        row = QHBoxLayout(card)
        row.setContentsMargins(look.px(14), look.px(10), look.px(10), look.px(10))
        row.addLayout(names, 1)
        row.addWidget(go_on, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(trash, 0, Qt.AlignmentFlag.AlignTop)
        return card
