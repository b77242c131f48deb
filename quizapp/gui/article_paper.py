"""Show an article as a page of text that paints its layers, scrolls to its places and keeps its place."""

from enum import Enum, auto

from PySide6.QtCore import QEasingCurve, QMimeData, QPoint, QPointF, QPropertyAnimation, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from quizapp.core.article import Article, Span
from quizapp.core.item import ItemSet
from quizapp.gui.article_document import ArticleDocument
from quizapp.gui.article_layers import ArticleLayers
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import smooth_painter

_GLIDE = 160  # ms


class Bring(Enum):
    """How a span is brought up: just into sight, with the paragraph before it at the top, or its line at the top."""

    INTO_SIGHT = auto()
    TO_TOP = auto()
    LINE_TO_TOP = auto()


class ArticlePaper(QTextEdit):
    """The text of an article, read only, with what lies on it. `role` is its type role."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, role: str) -> None:
        super().__init__(parent)
        self._look = look
        self._article: Article | None = None
        self._heading, self._about = True, ""
        self._paper = ArticleDocument(look, role, self)
        self._layers = ArticleLayers(look, self._paper)
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(_GLIDE)
        self.setDocument(self._paper)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setProperty("role", "article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article"))
        look.changed.connect(self._set_anew)

    def set_article(
        self, article: Article, facts: ItemSet | None = None, *, heading: bool = True, about: str = ""
    ) -> None:
        """Show an article; `facts` is the set whose facts are marked, `about` a small line below the title."""
        self._article = article
        self._heading, self._about = heading, about
        self._layers.start(article, facts, with_title=heading)
        self._fill(article)
        self._set_foot()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def top_place(self) -> Span | None:
        """Return the first character in sight, to come back to it."""
        return self._paper.offset(self.cursorForPosition(QPoint(16, 12)).position())

    def bring(self, span: Span, how: Bring = Bring.TO_TOP, *, gently: bool = True) -> None:
        """Scroll to a span; gently where motion is welcome and the view is in sight."""
        rects = self._paper.line_rects(span)
        if not rects:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = rects[0].baseline - rects[0].height, rects[-1].baseline + rects[-1].height / 2
        if how is Bring.TO_TOP:
            target = self._paper.paragraph_top(span, before=1) - 8
        elif how is Bring.LINE_TO_TOP:
            target = top
        elif top < bar.value():
            target = top - height / 4
        elif bottom > bar.value() + height:
            target = bottom - height * 3 / 4
        else:
            return
        self._scroll(round(target), gently=gently)

    def paintEvent(self, event: QPaintEvent) -> None:
        band = (float(self.verticalScrollBar().value()), float(self.verticalScrollBar().value() + self.height()))
        painter = self._painter()
        self._layers.paint_behind(painter, band)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        self._layers.paint_above(painter, band)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_foot()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only, with a plain blank where the screen shows one that does not break."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText().replace("\u00a0", " "))
        return data

    def _place_at(self, position: QPointF) -> Span | None:
        """Return the character under the pointer, None beside the text."""
        point = position.toPoint() + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        hit = self._paper.documentLayout().hitTest(QPointF(point), Qt.HitTestAccuracy.ExactHit)
        return self._paper.offset(hit) if hit >= 0 else None

    def _fill(self, article: Article) -> None:
        """Set the text, with the cursor at its start: the view would keep it in sight wherever the text pushed it."""
        self._paper.fill(article, title=self._heading, about=self._about)
        self.setTextCursor(QTextCursor(self._paper))

    def _painter(self) -> QPainter:
        painter = smooth_painter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return painter

    def _scroll(self, target: int, *, gently: bool) -> None:
        self._glide.stop()
        bar = self.verticalScrollBar()
        target = min(max(target, bar.minimum()), bar.maximum())
        if not gently or self._look.reduced_motion or not self.isVisible():
            bar.setValue(target)
            return
        self._glide.setStartValue(bar.value())
        self._glide.setEndValue(target)
        self._glide.start()

    def _set_foot(self) -> None:
        """Leave room below the text, so that the last sentence can rise to the top when it is evidence."""
        rising = bool(self._layers.evidence) and self._layers.fact is None
        self._paper.set_foot(max(self.viewport().height() - 80, 0) if rising else self._look.px(40))

    def _set_anew(self) -> None:
        """Set the text again after a change of the look, at the same place."""
        if self._article is None:
            return
        top = self.top_place()
        self._fill(self._article)
        self._set_foot()
        rects = self._paper.line_rects(top) if top else []
        if rects:
            self._scroll(round(rects[0].baseline - rects[0].height), gently=False)
        self.viewport().update()
