"""Let the tagged names of a document agree: one word is one kind of name wherever it stands."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from quizapp.core.item import Language
from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_names import extent
from quizapp.generation.initials import with_initials
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.names import Name, NameKind

_ENOUGH = 1.3
"""How sure all tags of a word must be together: more than one tag can be."""
_AGREED = 0.98
_WHOLE = 0.7
"""How sure the tag of a whole name must be so that its last word alone is that person."""
_DEPARTMENTS = frozenset("Council Department Ministry States Education Health Defence Defense Justice Finance".split())
_FIRM = re.compile(
    r"(?:händler|unternehmen|konzern|hersteller|anbieter|firma|betreiber|agentur|portal|netzwerk|zeitung|zeitschrift|"
    r"magazin|sender|riese|brauerei|stiftung|klub|verlag)s?\Z",
    re.IGNORECASE,
)
"""A noun right before the name of a firm: "der Getränkehersteller X"."""


def is_firm(word: str) -> bool:
    """Tell whether the name of a firm or medium may follow a noun: "Getränkehersteller"."""
    return word[:1].isupper() and _FIRM.search(word) is not None


_ADDRESS = r"(?:Mr|Mrs|Ms|Dr|Prof|Professor|Judge|Justice|Senator|Sir|Sergeant|Inspector|Captain|Colonel|General)\.?"


class RepeatedNames:
    """Makes the names of one document agree."""

    def __init__(self, document: Document, names: Iterable[Name], lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        bounded = [self._bounded(name) for name in names]
        self._names = with_initials(document, bounded, lexicon) if document.language is Language.EN else bounded
        self._votes = self._counted()
        self._last_names = frozenset(self._of_persons())

    def find(self) -> tuple[Name, ...]:
        """Return the names, those of one word of the kind that most of their tags have, and where no tag was."""
        taken: dict[int, set[int]] = defaultdict(set)
        found: list[Name] = []
        for name in self._names:
            taken[name.sentence] |= set(range(name.start, name.end))
            found.append(self._agreed(name))
        for sentence in self._document.sentences:
            free = taken[sentence.index]
            found += (name for name in self._missed(sentence) if name.start not in free)
        return tuple(sorted(found, key=lambda name: (name.sentence, name.start)))

    def _bounded(self, name: Name) -> Name:
        """Return a name cut before a number with what it counts, and behind what is no part of a person's name."""
        words = [token.text for token in self._document.sentences[name.sentence].tokens[name.start : name.end]]
        if self._document.language is Language.EN:
            tokens = self._document.sentences[name.sentence].tokens
            before = tokens[name.start - 1].text if name.start else ""
            start, end, kind = extent(words, name.kind, before, self._lexicon)
            name, words = (
                Name(name.sentence, name.start + start, name.start + end, kind, name.confidence),
                words[start:end],
            )
        number = next((n for n, word in enumerate(words) if n and word.isdigit() and n + 1 < len(words)), None)
        counted = words[number + 1] if number is not None else ""
        nouns = self._lexicon.nouns
        if number is not None and (counted in nouns or counted.removesuffix("e") in nouns):
            return Name(name.sentence, name.start, name.start + number, name.kind, max(name.confidence, 0.7))
        first = self._lexicon.first_names
        if name.kind is NameKind.PERSON and len(words) > 2 and words[0] not in first:
            given = next((n for n, word in enumerate(words[1:-1], 1) if word in first), 0)
            if given and any(self._is_place_or_body(word) or word in nouns for word in words[:given]):
                return Name(name.sentence, name.start + given, name.end, name.kind, name.confidence)
        return name

    def _is_place_or_body(self, word: str) -> bool:
        """Tell whether a word before a given name belongs to the office: "Minister of Education Laura Bell"."""
        lists = self._lexicon
        known = word in lists.cities or word in lists.territories or word in lists.organisation_words
        return known or word in _DEPARTMENTS

    def _counted(self) -> dict[str, dict[NameKind, float]]:
        """Return how sure the tags of each word that is a name alone are, by kind."""
        votes: dict[str, dict[NameKind, float]] = defaultdict(lambda: defaultdict(float))
        for name in self._names:
            if name.end - name.start == 1 and name.kind is not NameKind.COUNTRY_ADJECTIVE:
                votes[self._word(name)][name.kind] += name.confidence
        return votes

    def _of_persons(self) -> Iterator[str]:
        """Yield the last words of whole names of persons, but those that a place or body is called by as well."""
        lists = self._lexicon
        for name in self._names:
            words = [token.text for token in self._document.sentences[name.sentence].tokens[name.start : name.end]]
            whole = name.kind is NameKind.PERSON and len(words) > 1
            whole = whole and (words[0] in lists.first_names or self._is_addressed(words[-1]))
            if whole and name.confidence >= _WHOLE and not self._is_listed(words[-1]):
                yield words[-1]

    def _is_addressed(self, word: str) -> bool:
        """Tell whether an English article has a word behind "Professor" or the like: somebody's surname."""
        if self._document.language is not Language.EN:
            return False
        return re.search(rf"\b{_ADDRESS} {re.escape(word)}(?!\w)", self._document.article.text) is not None

    def _is_listed(self, word: str) -> bool:
        lists = self._lexicon
        return any(
            word in names
            for names in (lists.nouns, lists.cities, lists.regions, lists.territories, lists.organisations, lists.media)
        )

    def _word(self, name: Name) -> str:
        return self._document.sentences[name.sentence].tokens[name.start].text

    def _kind(self, word: str) -> NameKind | None:
        """Return the kind of a word that is a name often enough, None where it is too seldom or a common noun."""
        if word in self._last_names:
            return NameKind.PERSON
        votes = self._votes.get(word)
        lists = self._lexicon
        if not votes or sum(votes.values()) < _ENOUGH or len(word) < 3 or not word[0].isupper():
            return None
        if word in lists.nouns or word in lists.institutions or word in lists.regions or word in lists.territories:
            return None
        known = word in lists.organisations or word in lists.media or word in lists.cities
        if not known and (word in lists.first_names or word in lists.last_names) and votes.get(NameKind.PERSON):
            return NameKind.PERSON
        return max(votes, key=lambda kind: (votes[kind], kind.value))

    def _agreed(self, name: Name) -> Name:
        single = name.end - name.start == 1
        kind = self._kind(self._word(name)) if single else None
        if kind is None and single and self._is_firm(self._document.sentences[name.sentence], name.start):
            kind = NameKind.ORGANISATION
        if kind is None or name.kind is NameKind.COUNTRY_ADJECTIVE:
            return name
        return Name(name.sentence, name.start, name.end, kind, max(name.confidence, _AGREED))

    def _missed(self, sentence: Sentence) -> Iterator[Name]:
        for n, token in enumerate(sentence.tokens):
            kind = self._kind(token.text)
            if kind is None and self._is_firm(sentence, n):
                kind = NameKind.ORGANISATION
            if kind is not None:
                yield Name(sentence.index, n, n + 1, kind, _AGREED)

    def _is_firm(self, sentence: Sentence, n: int) -> bool:
        """Tell whether a word that is no noun stands right behind the noun of a firm."""
        word = sentence.tokens[n].text
        before = sentence.tokens[n - 1].text if n else ""
        lists = self._lexicon
        return (
            self._document.language is Language.DE
            and word[:1].isupper()
            and word.isalpha()
            and len(word) > 3
            and is_firm(before)
            and not {word, word.removesuffix("s"), word.removesuffix("n")} & lists.nouns
            and word not in lists.institutions
            and word not in lists.first_names
        )
