"""The right side of the workshop: the switch between form, YAML and article, and what it shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.parts.segmented import Segmented

LIST, FORM, YAML, ARTICLE = "list", "form", "yaml", "article"


class WorkshopSide(QWidget):
    """The side. `view_chosen` tells that another view was chosen, `step_wanted` asks for the next question (1) or the
    one before (-1)."""

    view_chosen = Signal(str)
    step_wanted = Signal(int)

    def __init__(self, look: Look, form: QWidget, yaml: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.place = line_label("", "small", "muted")
        self.previous = icon_button(look, "chevron_left", self.tr("Previous question"), "small")
        self.next = icon_button(look, "chevron_right", self.tr("Next question"), "small")
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.views = QStackedWidget()
        self.pages = {FORM: form, YAML: yaml}
        for page in self.pages.values():
            self.views.addWidget(page)
        self._head = QHBoxLayout()
        self._head.setSpacing(look.px(8))
        self.switch = self._switch()
        self._head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addStretch(1)
        self._head.addWidget(self.previous)
        self._head.addWidget(self.place)
        self._head.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(12), look.px(12))
        column.setSpacing(look.px(10))
        column.addLayout(self._head)
        column.addWidget(self.views, 1)

    @property
    def view(self) -> str:
        """Return which view is shown."""
        return self.switch.key

    def show_view(self, key: str) -> None:
        """Show a view without telling."""
        key = key if key in self.pages else FORM
        self.switch.choose(key)
        self.views.setCurrentWidget(self.pages[key])
        for button in (self.previous, self.next):
            button.setVisible(key != YAML)

    def show_place(self, words: str, *, first: bool, last: bool) -> None:
        """Say which question of how many is shown, or where the cursor is."""
        self.place.setText(words)
        self.previous.setEnabled(not first)
        self.next.setEnabled(not last)

    def take(self, key: str, page: QWidget | None) -> None:
        """Have the article or the list of questions as a view of its own, or no longer."""
        had = self.pages.pop(key, None)
        if page is None and had is not None:
            self.views.removeWidget(had)
        if page is not None:
            self.pages[key] = page
            if self.views.indexOf(page) < 0:
                self.views.addWidget(page)
        if (had is None) != (page is None):
            view = self.view
            old, self.switch = self.switch, self._switch()
            self._head.replaceWidget(old, self.switch)
            old.hide()
            old.deleteLater()
            self.show_view(view)

    def _switch(self) -> Segmented:
        words = {
            LIST: self.tr("Questions"),
            FORM: self.tr("Form"),
            YAML: "YAML",
            ARTICLE: self.tr("Article"),
        }
        choices = [(key, word) for key, word in words.items() if key in self.pages]
        switch = Segmented(self._look, choices, self.tr("What is shown"), 36)
        switch.choose(FORM)
        switch.chosen.connect(self._choose)
        return switch

    def _choose(self, key: str) -> None:
        self.show_view(key)
        self.view_chosen.emit(key)
