"""Find names that are longer than the listed name inside of them: Environment Canada, Korean People's Army."""

from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.country_words import CountryWords
from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.names import Name, NameKind

_LEAST_CONFIDENCE = 0.6
_MOST_WORDS = 6
_INNER = frozenset("of the for and 's ’s von der des für und & -".split())
_PLACES = frozenset(
    "Airport Avenue Bay Beach Bridge Building Center Centre City Coast County District Falls Forest Hall Harbor "
    "Harbour Hill Hills House Island Islands Lake Memorial Mountain Mountains Park Peninsula Province Region "
    "River Road Sea Square State Station Street Town Tower Valley Village".split()
)
_KINDS = {
    NameKind.PERSON: ActorKind.PERSON,
    NameKind.ORGANISATION: ActorKind.ORGANISATION,
    NameKind.PLACE: ActorKind.PLACE,
}
_Words = tuple[str, ...]


class WholeNames:
    """The names of several words that a tagger found once; they are names wherever the article has the same words."""

    def __init__(self, document: Document, names: Sequence[Name], lexicon: Lexicon, countries: CountryWords) -> None:
        self._lexicon = lexicon
        self._countries = countries
        self._listed = (countries.places, lexicon.media, lexicon.organisations)
        self._kinds: dict[_Words, ActorKind] = {}
        if document.language is not Language.EN:
            return
        for name in names:
            words = tuple(token.text for token in document.sentences[name.sentence].tokens[name.start : name.end])
            if self._is_whole(words, name):
                self._kinds.setdefault(words, self._kind(words, name))

    def find(self, sentence: Sentence) -> Iterator[Mention]:
        """Return the places of these names in a sentence, the longest first."""
        words = tuple(token.text for token in sentence.tokens)
        for name in sorted(self._kinds, key=len, reverse=True):
            for start in range(len(words) - len(name) + 1):
                if words[start : start + len(name)] == name:
                    text = sentence.words(start, start + len(name))
                    yield Mention(sentence.index, start, start + len(name), text, self._kinds[name], text)

    def _is_whole(self, words: _Words, name: Name) -> bool:
        return (
            1 < len(words) <= _MOST_WORDS
            and name.confidence >= _LEAST_CONFIDENCE
            and name.kind in _KINDS
            and words[-1][0].isupper()
            and words[0][0].isupper()
            and all(word[0].isupper() or word in _INNER for word in words)
            and not any(word in self._lexicon.english_offices or word == "MP" for word in words)
            and not any(" ".join(words) in names for names in self._listed)
            and self._countries.country_of(" ".join(words)) is None
        )

    def _kind(self, words: _Words, name: Name) -> ActorKind:
        """Return what a name is; taken for a place, it is an organisation where a plain word follows a listed name."""
        if name.kind is NameKind.PLACE and words[-1] in self._lexicon.organisation_words:
            return ActorKind.ORGANISATION
        listed = words[0] in self._countries.places or " ".join(words[:-1]) in self._countries.places
        listed = listed or words[-1] in self._countries.places
        if name.kind is NameKind.PLACE and listed and words[-1] not in _PLACES:
            return ActorKind.ORGANISATION
        return _KINDS[name.kind]
