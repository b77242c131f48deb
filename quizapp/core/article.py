"""Hold an article and find places in it: paragraphs, sentences, quotes.

Offsets count characters of `Article.text` (or of its title). A single line break inside a paragraph is shown as a
blank, which keeps every offset true.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from quizapp.core.origins import Origins
from quizapp.core.sentences import split_sentences
from quizapp.core.text import end_of_letter, fold_quote


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (end excluded) of an article's text, or of its title."""

    start: int
    end: int
    in_title: bool = False

    def overlaps(self, other: "Span") -> bool:
        """Tell whether both share a character."""
        return self.in_title == other.in_title and self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.in_title == other.in_title and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Article:
    """The text that every question proves itself with. `file` is set where the text stands in a file of its own."""

    text: str
    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    licence: str | None = None
    file: str | None = None

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Return the paragraphs, which blank lines part, without the white space around them."""
        return tuple(Span(match.start(), match.end()) for match in _PARAGRAPH.finditer(self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences in order, the title first where there is one."""
        title = (Span(0, len(self.title), in_title=True),) if self.title else ()
        body = (
            Span(paragraph.start + start, paragraph.start + end)
            for paragraph in self.paragraphs
            for start, end in split_sentences(self.text[paragraph.start : paragraph.end])
        )
        return (*title, *body)

    def at(self, span: Span) -> str:
        """Return the words of a span as they are shown (line breaks as blanks)."""
        source = (self.title or "") if span.in_title else self.text
        return re.sub(r"\s*\n\s*", " ", source[span.start : span.end])

    def find(self, quote: str) -> tuple[Span, ...]:
        """Return every place where a quote stands, white space and typographic quotes folded; text before title."""
        wanted = fold_quote(quote)[0]
        if not wanted:
            return ()
        places = [Span(*place) for place in _places(wanted, self.text, self._folded_text)]
        if self.title:
            places += [Span(*place, in_title=True) for place in _places(wanted, self.title, self._folded_title)]
        return tuple(places)

    def locate(self, quote: str) -> Span | None:
        """Return the first place where a quote stands, None where it does not."""
        return next(iter(self.find(quote)), None)

    def sentence_of(self, span: Span) -> Span | None:
        """Return the sentence that a span lies in, the first of several, None outside of all."""
        return next((sentence for sentence in self.sentences if sentence.overlaps(span)), None)

    @cached_property
    def _folded_text(self) -> tuple[str, Origins]:
        return fold_quote(self.text)

    @cached_property
    def _folded_title(self) -> tuple[str, Origins]:
        return fold_quote(self.title or "")


_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*\S|\S")


def _places(wanted: str, original: str, folded: tuple[str, Origins]) -> list[tuple[int, int]]:
    """Return start and end in the original of every place of `wanted` in the folded text, whole words only."""
    text, origins = folded
    places = []
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if _is_whole(text, at, end):
            places.append((origins[at], end_of_letter(original, origins[end - 1] + 1)))
        at = text.find(wanted, at + 1)
    return places


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether the place does not begin or end inside a word or number."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not before and not after
