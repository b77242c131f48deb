"""Gather everything that was found in one article."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from quizapp.core.item import Language
from quizapp.core.quantity import read_number
from quizapp.generation.cast import Cast
from quizapp.generation.citations import Citation
from quizapp.generation.claims import Claim
from quizapp.generation.clauses import Clause, clauses_of
from quizapp.generation.document import Document, Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.said_nouns import SaidNouns
from quizapp.generation.torn_quotes import inside_quotations
from quizapp.generation.verbs import VerbLexicon


@dataclass(frozen=True)
class Findings:
    """A document with its figures, actors, claims and cited sources, and the lists to look things up in.

    `counts` says by sentence and start of a figure what it counts, where its author says so in other words.
    """

    document: Document
    figures: tuple[FoundFigure, ...]
    cast: Cast
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]
    lexicon: Lexicon
    verbs: VerbLexicon
    counts: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def clauses(self, sentence: Sentence) -> tuple[Clause, ...]:
        """Return the clauses of a sentence."""
        return clauses_of(sentence, self.verbs)

    def figures_in(self, sentence: int) -> list[FoundFigure]:
        """Return the figures of a sentence."""
        return [figure for figure in self.figures if figure.sentence == sentence]

    def claims_in(self, sentence: int) -> list[Claim]:
        """Return the claims of a sentence."""
        return [claim for claim in self.claims if claim.sentence == sentence]

    def prose(self) -> Iterable[Sentence]:
        """Return the sentences that questions may rest on."""
        return (sentence for sentence in self.document.body if sentence.index in self._usable)

    def is_usable(self, sentence: Sentence) -> bool:
        """Tell whether questions may rest on a sentence: prose of the body, in German with a finite verb."""
        return sentence.index in self._usable

    @cached_property
    def inside(self) -> frozenset[int]:
        """Return the sentences that begin inside an English quotation: their speaker stands in another one."""
        english = self.document.language is Language.EN
        return inside_quotations(self.document.body) if english else frozenset()

    @cached_property
    def values(self) -> frozenset[Decimal]:
        """Return the numbers that the article names, read once: there can be thousands."""
        numbers = (read_number(value, self.document.language) for value in {figure.value for figure in self.figures})
        return frozenset(number.low for number in numbers if number)

    @cached_property
    def said_nouns(self) -> SaidNouns:
        """Return where the article says its nouns, read once."""
        return SaidNouns(self.document.sentences)

    @cached_property
    def _usable(self) -> frozenset[int]:
        german = self.document.language is Language.DE
        return frozenset(
            s.index
            for s in self.document.body
            if s.is_prose and (not german or any(c.verb is not None for c in self.clauses(s)))
        )
