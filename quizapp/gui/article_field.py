"""Take an article in: typed, pasted from a web page or a word processor, or dropped as a file."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from quizapp.core.article import Article
from quizapp.services import articles


class ArticleField(QPlainTextEdit):
    """The field. `file_given` names an article's file that was dropped or pasted, `page_given` brings the article of
    a page after its words stand in the empty field."""

    file_given = Signal(object)
    page_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return article_file(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Read a file; put a page into an empty field with its headline marked, without what stood around it."""
        path = article_file(source)
        if path is not None:
            self.file_given.emit(path)
            return
        found = page_article(source) if not self.toPlainText().strip() else None
        if found is None:
            super().insertFromMimeData(source)
            return
        self.selectAll()
        self.insertPlainText(articles.as_text(found))
        self.page_given.emit(found)


def article_file(source: QMimeData) -> Path | None:
    """Return the first file among what is dropped or pasted that an article can be read from."""
    named = (Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    return next((path for path in named if is_article_file(path)), None)


def is_article_file(path: Path) -> bool:
    """Tell whether a file is called like one that an article is kept in."""
    return path.suffix.lower() in articles.ENDINGS


def page_article(source: QMimeData) -> Article | None:
    """Return the article in copied HTML, None where there is none."""
    found = articles.read_page(source.html()) if source.hasHtml() else None
    return found if found is not None and found.text.strip() else None
