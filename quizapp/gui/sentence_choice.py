"""Hold which sentences of an article are chosen, and which one the pointer or the arrow keys are at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.core.article import Article, Span


@dataclass(frozen=True, slots=True)
class SentenceChoice:
    """Sentences to choose from, those chosen in reading order, and the one at hand (-1: none)."""

    sentences: tuple[Span, ...]
    chosen: tuple[Span, ...] = ()
    at: int = -1

    @classmethod
    def of(cls, article: Article, *, with_title: bool) -> "SentenceChoice":
        """Return the choice among the sentences of an article."""
        return cls(tuple(span for span in article.sentences if with_title or not span.in_title))

    @property
    def at_hand(self) -> Span | None:
        """Return the sentence at hand."""
        return self.sentences[self.at] if 0 <= self.at < len(self.sentences) else None

    def point_at(self, place: Span | None) -> "SentenceChoice":
        """Return the choice with the sentence at hand that holds this place."""
        found = (number for number, sentence in enumerate(self.sentences) if place and sentence.overlaps(place))
        return replace(self, at=next(found, -1))

    def step(self, by: int) -> "SentenceChoice":
        """Return the choice with the next or an earlier sentence at hand; it stops at both ends."""
        if self.at < 0:
            start = self.sentences.index(self.chosen[0]) if self.chosen else 0 if by > 0 else len(self.sentences) - 1
            return replace(self, at=start)
        return replace(self, at=min(max(self.at + by, 0), len(self.sentences) - 1))

    def toggle(self) -> "SentenceChoice":
        """Return the choice with the sentence at hand chosen, or no longer."""
        here = self.at_hand
        if here is None:
            return self
        if here in self.chosen:
            return self.choose([span for span in self.chosen if span != here])
        return self.choose([*self.chosen, here])

    def choose(self, spans: Sequence[Span]) -> "SentenceChoice":
        """Return the choice with the sentences that hold these spans chosen, in reading order."""
        chosen = tuple(sentence for sentence in self.sentences if any(sentence.overlaps(span) for span in spans))
        return replace(self, chosen=chosen)
