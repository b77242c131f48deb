"""Know the names and figures of an article by their words: what the traits of a question are read from."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings


class Scene:
    """The findings of an article, looked up by the words that a question takes out or asks for."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.language: Language = findings.document.language
        self.text = findings.document.article.text
        self.words = sum(len(sentence.tokens) for sentence in findings.document.sentences)
        self.sentences = len(findings.document.sentences)

    def actor(self, words: str) -> FoundActor | None:
        """Return the actor whom these words name, by the whole name or the end of it."""
        return self._named.get(words.lower()) or self._ends.get(words.lower())

    def figure(self, words: str) -> FoundFigure | None:
        """Return the figure with this value."""
        return self._figures.get(words.lower())

    def rivals(self, actor: FoundActor, sentences: tuple[int, ...]) -> list[FoundActor]:
        """Return the other actors of the same kind that these sentences name."""
        here = {other for number in sentences for other in self.findings.cast.all_in(number)}
        return [other for other in here if other.kind is actor.kind and other != actor]

    @cached_property
    def kinds(self) -> Counter[ActorKind]:
        """Return how many actors of each kind there are."""
        return Counter(actor.kind for actor in self.findings.cast.actors)

    @cached_property
    def figure_kinds(self) -> Counter[FigureKind]:
        """Return how many figures of each kind there are."""
        return Counter(figure.kind for figure in self.findings.figures)

    @cached_property
    def ranks(self) -> Mapping[int, float]:
        """Return for the number of each actor how much of the cast is named more often than it, from 0 to 1."""
        counts = sorted((len(actor.mentions) for actor in self.findings.cast.actors), reverse=True)
        places = {count: counts.index(count) / len(counts) for count in set(counts)}
        return {actor.number: places[len(actor.mentions)] for actor in self.findings.cast.actors}

    @cached_property
    def _named(self) -> Mapping[str, FoundActor]:
        return {name.lower(): actor for actor in reversed(self.findings.cast.actors) for name in actor.names}

    @cached_property
    def _ends(self) -> Mapping[str, FoundActor]:
        return {name.rpartition(" ")[2]: actor for name, actor in reversed(list(self._named.items())) if " " in name}

    @cached_property
    def _figures(self) -> Mapping[str, FoundFigure]:
        return {figure.value.lower(): figure for figure in reversed(self.findings.figures)}
