"""Hold what lies on an article's words (marks, evidence, hits, chosen sentences) and paint it behind and above them."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from quizapp.core.article import Article, Span
from quizapp.core.fact_places import Mark, evidence_of, marks_of, without_overlaps
from quizapp.core.item import Focus, ItemSet
from quizapp.gui import article_painter as paint
from quizapp.gui.article_document import ArticleDocument, LineRect
from quizapp.gui.look import Look
from quizapp.gui.sentence_choice import SentenceChoice


class ArticleLayers:
    """The layers of one article, from the back: evidence and sentences, marks, hits; then lines and the frame."""

    def __init__(self, look: Look, paper: ArticleDocument) -> None:
        self._look = look
        self._paper = paper
        self.item_set: ItemSet | None = None
        self.kinds: frozenset[Focus] = frozenset()
        self.evidence: tuple[Span, ...] = ()
        self.fact: str | None = None
        self.hits: tuple[Span, ...] = ()
        self.hit = -1
        self.choosing = False
        self.choice = SentenceChoice(())
        self._every: tuple[Mark, ...] = ()
        self._marks: tuple[Mark, ...] = ()

    def start(self, article: Article, facts: ItemSet | None, *, with_title: bool) -> None:
        """Take another article and forget what lay on the one before."""
        self.item_set = facts
        self.evidence, self.fact, self.hits, self.hit = (), None, (), -1
        self.choice = SentenceChoice.of(article, with_title=with_title)
        self.set_kinds(self.kinds)

    def set_kinds(self, kinds: frozenset[Focus]) -> None:
        """Mark these kinds everywhere."""
        self.kinds = kinds
        every = marks_of(self.item_set) if self.item_set else ()
        self._every = every
        self._marks = without_overlaps(mark for mark in every if not kinds or mark.focus in kinds)

    def set_fact(self, fact_id: str | None) -> None:
        """Take a fact as the current one, with the sentence that proves it as evidence."""
        fact = self.item_set.facts.get(fact_id) if self.item_set and fact_id else None
        self.fact = fact.id if fact else None
        self.evidence = evidence_of(self.item_set, fact)[:1] if self.item_set and fact else ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks in sight: of the kinds asked for, and all inside the evidence; those of the current fact
        there go before others that they overlap with."""
        own = without_overlaps(mark for mark in self._every if mark.fact_id == self.fact and self._proves(mark))
        seen = (mark for mark in self._marks if mark.focus in self.kinds or self._proves(mark))
        return (*own, *(mark for mark in seen if not any(mark.span.overlaps(other.span) for other in own)))

    def mark_at(self, place: Span | None) -> Mark | None:
        """Return the mark that a place lies in."""
        return next((mark for mark in self.marks if place and mark.span.overlaps(place)), None)

    def step_fact(self, by: int) -> str | None:
        """Return the fact marked next in the text, or before, seen from the current one; None where nothing is."""
        order = list(dict.fromkeys(mark.fact_id for mark in self._marks if mark.focus in self.kinds))
        if not order:
            return None
        if self.fact not in order:
            return order[0 if by > 0 else -1]
        return order[min(max(order.index(self.fact) + by, 0), len(order) - 1)]

    def paint_behind(self, painter: QPainter, band: tuple[float, float]) -> None:
        """Paint what lies behind the words, inside a band of heights of the document."""
        look = self._look
        hover = self.choice.at_hand if self.choosing else None
        if hover and hover not in self.choice.chosen:
            paint.paint_tint(painter, look, self._rects(hover, band), "sunken")
        for span in (*self.evidence, *self.choice.chosen):
            rects = self._rects(span, band)
            paint.paint_tint(painter, look, rects, "accent_soft")
            paint.paint_bar(painter, look, rects)
        for mark in self.marks:
            paint.paint_mark(painter, look, self._rects(mark.span, band), mark.focus)
        for number, hit in enumerate(self.hits):
            paint.paint_hit(painter, look, self._rects(hit, band), current=number == self.hit)

    def paint_above(self, painter: QPainter, band: tuple[float, float]) -> None:
        """Paint what lies above the words: underlines and the frame of the current fact."""
        look = self._look
        for mark in self.marks:
            paint.paint_mark_line(painter, look, self._rects(mark.span, band), mark.focus)
        for span in self.choice.chosen:
            paint.paint_sentence_line(painter, look, self._rects(span, band), chosen=True)
        hover = self.choice.at_hand if self.choosing else None
        if hover:
            paint.paint_sentence_line(painter, look, self._rects(hover, band), chosen=hover in self.choice.chosen)
        for mark in self.marks:
            if mark.fact_id == self.fact and self._proves(mark):
                paint.paint_frame(painter, look, self._rects(mark.span, band))

    def _proves(self, mark: Mark) -> bool:
        return any(span.contains(mark.span) for span in self.evidence)

    def _rects(self, span: Span, band: tuple[float, float]) -> Sequence[LineRect]:
        """Return the stretches of lines of a span that touch the band."""
        top, bottom = band
        return [
            rect
            for rect in self._paper.line_rects(span)
            if rect.baseline + rect.height >= top and rect.baseline - 2 * rect.height <= bottom
        ]
