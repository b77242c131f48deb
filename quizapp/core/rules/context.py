"""Hold what every item rule may look at: the set, its language, its names, its article."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from quizapp.core.facts import Actor, ActorKind, Fact, Figure, Source, SourceKind
from quizapp.core.item import Item, ItemSet, Language
from quizapp.core.linguist import Linguist
from quizapp.core.quantity import Number, SortKey, read_number, sort_keys
from quizapp.core.rules.language_words import VOCABULARY
from quizapp.core.rules.tokens import fold, folded_tokens, tokens
from quizapp.core.rules.vocabulary import Vocabulary
from quizapp.core.text import expand_umlauts


@dataclass(frozen=True)
class Context:
    """One set as the rules see it. Not slotted: what is costly is worked out once and kept."""

    item_set: ItemSet
    linguist: Linguist

    @property
    def language(self) -> Language:
        """Return the language of the set."""
        return self.item_set.language

    @property
    def words(self) -> Vocabulary:
        """Return the words to look for."""
        return VOCABULARY[self.language]

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Return every fact by its id."""
        return self.item_set.facts

    @cached_property
    def imperatives(self) -> frozenset[str]:
        """Return the folded verbs that an instruction begins with."""
        return frozenset(fold(word) for word in self.words.imperatives)

    @cached_property
    def _article_words(self) -> str:
        """Return the folded words of title and text with one blank between them and around."""
        article = self.item_set.article
        words = (*folded_tokens(article.title or ""), *folded_tokens(article.text))
        return f" {' '.join(words)} "

    @cached_property
    def article_spelling(self) -> dict[str, str]:
        """Return the words of the article that have ä, ö, ü or ß, by how they look without; none that stands both
        ways."""
        found = set(tokens(self.item_set.article.text))
        return {plain: word for word in found if (plain := expand_umlauts(word)) != word and plain not in found}

    @cached_property
    def _names(self) -> tuple[tuple[tuple[str, ...], Actor | Source], ...]:
        """Return the words of each name with whom it names, longest names first."""
        bearers: tuple[Actor | Source, ...] = (*self.item_set.actors, *self.item_set.sources)
        named = [(self.bare(name), fact) for fact in bearers for name in fact.names]
        return tuple(sorted((pair for pair in named if pair[0]), key=lambda pair: -len(pair[0])))

    def number(self, text: str) -> Number | None:
        """Return the number that a text gives, read once."""
        if text not in self._numbers:
            self._numbers[text] = read_number(text, self.language)
        return self._numbers[text]

    @cached_property
    def _numbers(self) -> dict[str, Number | None]:
        return {}

    def by_size(self, options: tuple[str, ...]) -> tuple[SortKey, ...] | None:
        """Return what options are sorted by, None where they are not all numbers or all dates; read once."""
        if options not in self._sizes:
            self._sizes[options] = sort_keys(options, self.language)
        return self._sizes[options]

    @cached_property
    def _sizes(self) -> dict[tuple[str, ...], tuple[SortKey, ...] | None]:
        return {}

    def bare(self, text: str) -> tuple[str, ...]:
        """Return the folded words without a leading article."""
        found = folded_tokens(text)
        return found[1:] if len(found) > 1 and found[0] in self.words.articles else found

    def lemmas(self, text: str, shortest: int = 4) -> frozenset[str]:
        """Return the dictionary forms of the words that carry meaning."""
        if (text, shortest) not in self._lemmas:
            self._lemmas[text, shortest] = frozenset(self._lemmas_of(text, shortest))
        return self._lemmas[text, shortest]

    def _lemmas_of(self, text: str, shortest: int) -> Iterator[str]:
        for word in tokens(text):
            for part in word.split("-"):
                if len(part) >= shortest and fold(part) not in self._stop_words and not part.isdigit():
                    yield fold(self.linguist.lemma(part))

    @cached_property
    def _lemmas(self) -> dict[tuple[str, int], frozenset[str]]:
        return {}

    @cached_property
    def _stop_words(self) -> frozenset[str]:
        return frozenset(fold(word) for word in self.words.stop_words)

    def named(self, text: str) -> tuple[Actor | Source, ...]:
        """Return whom a short text names, with the words for an office or kind before the name or without."""
        bare = self.bare(text)
        for name, _ in self._names:
            before = bare[: -len(name)]
            if bare[-len(name) :] == name and not (before and before[-1] in self.words.genitives):
                return tuple(fact for other, fact in self._names if other == name)
        return ()

    def kind_of(self, text: str) -> str | None:
        """Return the sort of thing an option is: number, date, person, body, place, thing; None where unknown."""
        sizes = self.by_size((text,))
        if sizes:
            return "date" if sizes[0][0] else "number"
        for fact in self.named(text):
            return _CLASSES[fact.kind]
        kind = self.linguist.kind_of_name(text)
        return _CLASSES[kind] if kind else None

    def figures(self, item: Item, text: str) -> tuple[Figure, ...]:
        """Return the figures with the value of an option, those that the item is about where it says so."""
        mine = tuple(fact for name in item.about if isinstance(fact := self.facts.get(name), Figure))
        number = self.number(text)
        if number is None:
            return ()
        same = tuple(
            figure
            for figure in mine or self.item_set.figures
            if (value := self.number(figure.value))
            and (value.low, value.high, value.kind) == (number.low, number.high, number.kind)
        )
        return tuple(figure for figure in same if set(figure.evidence) & set(item.evidence)) or same

    def stands_in_article(self, text: str) -> bool:
        """Tell whether the words stand in the article side by side, whatever their case."""
        return self.article_has(folded_tokens(text))

    def article_has(self, words: tuple[str, ...]) -> bool:
        """Tell whether folded words stand in the article side by side."""
        return bool(words) and f" {' '.join(words)} " in self._article_words


_CLASSES: dict[ActorKind | SourceKind, str] = {
    ActorKind.PERSON: "person",
    SourceKind.PERSON: "person",
    ActorKind.COUNTRY: "place",
    ActorKind.PLACE: "place",
    ActorKind.ORGANISATION: "body",
    ActorKind.GROUP: "body",
    SourceKind.AGENCY: "body",
    SourceKind.MEDIUM: "body",
    SourceKind.AUTHORITY: "body",
    SourceKind.STAKEHOLDER: "body",
    SourceKind.UNNAMED: "body",
    ActorKind.PRODUCT: "thing",
    ActorKind.EVENT: "thing",
    ActorKind.OTHER: "thing",
    SourceKind.STUDY: "thing",
    SourceKind.CHANNEL: "thing",
}
