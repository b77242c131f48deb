"""Find the sentences of an article that a learner marked or that a quote stands in."""

from collections.abc import Iterable

from quizapp.core.article import Article, Span


def sentences_of(article: Article, span: Span) -> tuple[Span, ...]:
    """Return every sentence that shares a character with a span."""
    return tuple(sentence for sentence in article.sentences if sentence.overlaps(span))


def quoted_sentences(article: Article, quotes: Iterable[str]) -> frozenset[Span]:
    """Return the sentences that the first place of each quote lies in."""
    places = (article.locate(quote) for quote in quotes)
    return frozenset(sentence for place in places if place for sentence in sentences_of(article, place))


def marked_sentences(
    article: Article, marks: Iterable[str], wanted: frozenset[Span]
) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Return the sentences that marks mean, each once and in the order of marking, and the marks that stand nowhere.

    A part of a sentence means that sentence. Where the same sentence stands twice, the wanted one is meant.
    """
    sentences: dict[Span, None] = {}
    strangers: dict[str, None] = {}
    for mark in marks:
        found = _meant(article, mark, wanted)
        sentences |= dict.fromkeys(found)
        if not found and mark.strip():
            strangers[mark] = None
    return tuple(sentences), tuple(strangers)


def _meant(article: Article, mark: str, wanted: frozenset[Span]) -> tuple[Span, ...]:
    places = [sentences_of(article, place) for place in article.find(mark)]
    for sentences in places:
        if wanted.issuperset(sentences) and len({article.at(sentence) for sentence in _firsts(places)}) == 1:
            return sentences
    return places[0] if places else ()


def _firsts(places: list[tuple[Span, ...]]) -> list[Span]:
    return [sentences[0] for sentences in places if sentences]
