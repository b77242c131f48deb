"""Search words in the article: a field, how many places there are, and buttons to go through them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.article_view import ArticleView
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.parts.search_field import SearchField


class FindBar(QWidget):
    """The bar below the tools, hidden until it is asked for. Return goes on, Escape closes."""

    closed = Signal()

    def __init__(self, look: Look, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.field = SearchField(look, self.tr("Search in the article"), self.tr("Empty the search"), "medium")
        self.field.escape_empties = False
        self._count = line_label("", "small", "muted")
        self._earlier = icon_button(look, "chevron_up", self.tr("Find previous"))
        self._later = icon_button(look, "chevron_down", self.tr("Find next"))
        self._close = icon_button(look, "cross", self.tr("Close the search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for button in (self._earlier, self._later, self._close):
            row.addWidget(button)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self.step(1))
        self._earlier.clicked.connect(lambda: self.step(-1))
        self._later.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_search)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says about the places found."""
        return self._count.text()

    def open(self) -> None:
        """Show the bar and take the focus."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def step(self, by: int) -> None:
        """Go to the next or the previous place."""
        self._view.step_hit(by)
        self._show_count()

    def close_search(self) -> None:
        """Hide the bar and take the marks away."""
        self.hide()
        self._view.find_words("")
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._view.find_words(self.field.text())
        self._show_count()

    def _show_count(self) -> None:
        at, count = self._view.hits
        words = self.tr("{0} of {1}").format(at, count) if count else self.tr("nothing found")
        self._count.setText(words if self.field.text().strip() else "")
        for button in (self._earlier, self._later):
            button.setEnabled(count > 0)
