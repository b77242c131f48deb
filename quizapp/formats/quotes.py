"""Look quotes up in an article, and find the sentence that is meant where one does not stand there."""

import difflib
from dataclasses import dataclass, field
from functools import cached_property

from quizapp.core.article import Article, Span
from quizapp.core.text import fold_quote

_CLOSE = 0.5
_CANDIDATES = 5
_MOST_PROPOSALS = 200
_LONGEST_COMPARED = 1000


@dataclass
class Quotes:
    """An article as a place to look quotes up in; each quote is looked up once, and only so many are guessed at."""

    article: Article
    _found: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    _proposals: int = 0

    def find(self, quote: str) -> tuple[Span, ...]:
        """Return where a quote stands."""
        found = self._found.get(quote)
        if found is None:
            found = self._found[quote] = self.article.find(quote)
        return found

    def sentences_of(self, quote: str) -> frozenset[Span]:
        """Return the sentences that a quote touches, wherever it stands."""
        places = self.find(quote)
        return frozenset(home for home in self._sentences if any(home.overlaps(place) for place in places))

    def nearest(self, quote: str) -> str | None:
        """Return the sentence of the article that is most like a quote, None where none comes close."""
        self._proposals += 1
        if self._proposals > _MOST_PROPOSALS:
            return None
        wanted = fold_quote(quote)[0][:_LONGEST_COMPARED]
        words = set(wanted.split())
        likely = sorted(self._folded_sentences, key=lambda entry: -len(words & entry[2]))[:_CANDIDATES]
        matcher = difflib.SequenceMatcher(b=wanted, autojunk=False)
        best, best_ratio = None, _CLOSE
        for sentence, folded, _ in likely:
            matcher.set_seq1(folded[:_LONGEST_COMPARED])
            if matcher.real_quick_ratio() > best_ratio and (ratio := matcher.ratio()) > best_ratio:
                best, best_ratio = sentence, ratio
        return self.article.at(best) if best else None

    @cached_property
    def _sentences(self) -> tuple[Span, ...]:
        return self.article.sentences

    @cached_property
    def _folded_sentences(self) -> tuple[tuple[Span, str, frozenset[str]], ...]:
        folded = ((sentence, fold_quote(self.article.at(sentence))[0]) for sentence in self._sentences)
        return tuple((sentence, text, frozenset(text.split())) for sentence, text in folded)
