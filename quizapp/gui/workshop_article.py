"""The article in the workshop, with its figures, actors and sources marked, and the proof of the chosen question."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.article import Article
from quizapp.core.item import Focus, ItemSet
from quizapp.gui.article_view import ArticleView
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.mark_toggle import MarkToggle
from quizapp.gui.quiz_words import focus_name
from quizapp.gui.workshop_text import text_of


class WorkshopArticle(QWidget):
    """The column with the article. Whoever corrects facts in it takes over this widget."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[Article, object] | None = None
        self.toggles: dict[Focus, MarkToggle] = {}
        self.view = ArticleView(look, role="reading_small")
        self._marks = QHBoxLayout()
        self._marks.setSpacing(look.px(8))
        head = QHBoxLayout()
        head.addWidget(line_label(self.tr("Article"), "body", bold=True), 1)
        head.addLayout(self._marks)
        head.setContentsMargins(0, 0, look.px(16), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(12), 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addWidget(self.view, 1)

    @property
    def selected_text(self) -> str:
        """Return the words selected in the article."""
        return self.view.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_set(self, item_set: ItemSet) -> None:
        """Show the article of a set; it stays where it is scrolled to while only its facts change."""
        facts = (item_set.figures, item_set.actors, item_set.sources, item_set.claims)
        if self._shown == (item_set.article, facts):
            return
        bar = self.view.verticalScrollBar()
        place = bar.value() if self._shown and self._shown[0] == item_set.article else 0
        self._shown = (item_set.article, facts)
        self._fill_toggles(item_set)
        self.view.set_article(item_set.article, item_set)
        self._show_marks()
        bar.setValue(place)

    def show_quotes(self, quotes: Sequence[str]) -> None:
        """Tint the places of these quotes and bring the first up."""
        article = self._shown[0] if self._shown else None
        spans = [span for quote in quotes if article and (span := article.locate(quote))]
        if text_of(self.view.document()):
            self.view.show_evidence(spans)

    def _fill_toggles(self, item_set: ItemSet) -> None:
        on = {focus: toggle.isChecked() for focus, toggle in self.toggles.items()}
        for toggle in self.toggles.values():
            self._marks.removeWidget(toggle)
            toggle.hide()
            toggle.deleteLater()
        counts = {
            Focus.FIGURES: len(item_set.figures),
            Focus.ACTORS: len(item_set.actors),
            Focus.SOURCES: len(item_set.sources),
        }
        self.toggles = {
            focus: MarkToggle(self._look, focus, focus_name(focus), count, wordless=True)
            for focus, count in counts.items()
        }
        for focus, toggle in self.toggles.items():
            toggle.setChecked(on.get(focus, True))
            toggle.setToolTip(focus_name(focus))
            toggle.toggled.connect(lambda _on: self._show_marks())
            self._marks.addWidget(toggle)

    def _show_marks(self) -> None:
        self.view.set_marks({focus for focus, toggle in self.toggles.items() if toggle.isChecked()})
