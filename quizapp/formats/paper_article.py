"""Put the article on paper: paragraphs with marks where evidence begins and ends, and the lines that they fell into."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizapp.core.article import Article, Span
from quizapp.core.errors import Message
from quizapp.core.item import EvidenceMarking, ItemSet
from quizapp.core.plain_data import Data, Record
from quizapp.core.shown_dates import day_text
from quizapp.formats.paper import Say

Lines = Mapping[Span, tuple[int, int]]
"""First and last line of every place that proves something."""

_SLACK = 0.5
"""Points by which a mark may lie above the line that it belongs to."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands on the paper: page, column and height in points from the top."""

    value: int
    page: int
    column: int
    height: float


def evidence_spans(item_set: ItemSet) -> tuple[Span, ...]:
    """Return every place of the article's text that an item is proved by, each once and in order."""
    article = item_set.article
    quotes = [quote for item in item_set.ready for quote in item.evidence]
    quotes += [quote for item in item_set.ready if isinstance(item.body, EvidenceMarking) for quote in item.body.answer]
    places = {article.locate(quote) for quote in quotes}
    return tuple(sorted(place for place in places if place and not place.in_title))


def article_data(item_set: ItemSet, say: Say) -> Record:
    """Return the article: title, line of origin, paragraphs in pieces of text and marks.

    Mark 2n stands behind the first character of the n-th place of `evidence_spans` (before it, it could hang at the end
    of the line above), mark 2n + 1 behind its last.
    """
    article = item_set.article
    marks = [
        mark
        for n, span in enumerate(evidence_spans(item_set))
        for mark in ((span.start + 1, 2 * n), (span.end, 2 * n + 1))
    ]
    return {
        "title": article.title or "",
        "origin": _origin(item_set, say),
        "paragraphs": [list(_pieces(article, paragraph, marks)) for paragraph in article.paragraphs],
    }


def line_ranges(spans: Sequence[Span], lines: Sequence[Spot], marks: Sequence[Spot]) -> Lines:
    """Return first and last line of every span, from where lines and marks stand on the paper."""
    line_of = {mark.value: _line_of(mark, lines) for mark in marks}
    found: dict[Span, tuple[int, int]] = {}
    for number, span in enumerate(spans):
        first, last = line_of.get(2 * number, 0), line_of.get(2 * number + 1, 0)
        if first and last:
            found[span] = (first, max(first, last))
    return found


def line_text(span: Span, lines: Lines, say: Say) -> str:
    """Return where a place stands, in words: lines or the headline; "" where no article was printed."""
    if span.in_title:
        return say(Message.of("sheet-headline"))
    if span not in lines:
        return ""
    first, last = lines[span]
    if first == last:
        return say(Message.of("sheet-line", line=first))
    return say(Message.of("sheet-lines", first=first, last=last))


def _origin(item_set: ItemSet, say: Say) -> str:
    article = item_set.article
    source = ", ".join(filter(None, (article.source, day_text(article.published, item_set.language))))
    parts = (", ".join(article.authors), source, article.url, article.licence)
    shown = " · ".join(part for part in parts if part)
    return say(Message.of("sheet-origin", origin=shown)) if shown else ""


def _pieces(article: Article, paragraph: Span, marks: Sequence[tuple[int, int]]) -> Iterator[Data]:
    """Yield the text of a paragraph in pieces, numbers of marks between them."""
    start = paragraph.start
    for place, mark in sorted(marks, key=lambda entry: (entry[0], -(entry[1] % 2), entry[1])):
        if not paragraph.start <= place <= paragraph.end:
            continue
        if place > start:
            yield article.at(Span(start, place))
        yield mark
        start = place
    if start < paragraph.end:
        yield article.at(Span(start, paragraph.end))


def _line_of(mark: Spot, lines: Sequence[Spot]) -> int:
    above = [
        line
        for line in lines
        if (line.page, line.column) == (mark.page, mark.column) and line.height <= mark.height + _SLACK
    ]
    return max(above, key=lambda line: line.height).value if above else 0
