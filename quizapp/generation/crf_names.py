"""Find names with the conditional random field that ships with the program."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from quizapp.core.item import Language
from quizapp.generation.document import Document
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.name_features import NameFeatures
from quizapp.generation.names import Name, from_labels
from quizapp.generation.word_classes import WordClasses
from quizapp.paths import ASSETS

MODELS = ASSETS / "models"
_CLASSES = {Language.DE: MODELS / "word-classes-de.tsv.gz"}


class _Tagger(Protocol):
    def open(self, name: str) -> object: ...

    def tag(self, xseq: Sequence[Sequence[str]]) -> list[str]: ...

    def marginal(self, y: str, t: int) -> float: ...


class CrfNames:
    """The embedded finder; the model is read when it is made."""

    def __init__(self, language: Language, lexicon: Lexicon) -> None:
        import pycrfsuite  # a compiled package: only where names are looked for

        classes = _CLASSES.get(language)
        self._features = NameFeatures(lexicon, WordClasses.load(classes) if classes else WordClasses({}))
        self._tagger = cast(_Tagger, pycrfsuite.Tagger())
        self._tagger.open(str(model_of(language)))

    def names(self, document: Document) -> tuple[Name, ...]:
        """Return the names of every sentence; headlines in capitals are left alone."""
        found: list[Name] = []
        for sentence in document.sentences:
            words = [token.text for token in sentence.tokens]
            if words and not sentence.text.isupper():
                labels = self._tagger.tag(self._features.of_sentence(words))
                sure = [1.0 if label == "O" else self._tagger.marginal(label, n) for n, label in enumerate(labels)]
                found += from_labels(sentence.index, labels, sure)
        return tuple(found)


def model_of(language: Language) -> Path:
    """Return the file of a language's name model."""
    return MODELS / f"names-{language}.crfsuite"
