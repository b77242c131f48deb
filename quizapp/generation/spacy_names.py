"""Find names with a spaCy pipeline that the user has installed, in place of the model that ships with the program."""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module, metadata, util
from typing import Protocol, cast

from quizapp.core.errors import Message, UsageError
from quizapp.core.item import Language
from quizapp.generation.document import Document, Sentence
from quizapp.generation.names import Name, NameFinder, NameKind

AUTOMATIC = "automatic"
EMBEDDED = "embedded"
"""What a choice of names can be, besides the name or folder of a pipeline."""
_SIZES = ("trf", "lg", "md", "sm")
_KINDS = {
    **dict.fromkeys(("PER", "PERSON"), NameKind.PERSON),
    "ORG": NameKind.ORGANISATION,
    **dict.fromkeys(("LOC", "GPE", "FAC"), NameKind.PLACE),
    **dict.fromkeys(("MISC", "NORP", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART"), NameKind.OTHER),
}
_UNUSED = ("parser", "senter", "tagger", "morphologizer", "lemmatizer", "attribute_ruler", "textcat")
_CONFIDENCE = 0.95
"""Pipelines do not say how sure they are of a name: taken for sure, not for certain."""


class _Entity(Protocol):
    @property
    def start_char(self) -> int: ...
    @property
    def end_char(self) -> int: ...
    @property
    def label_(self) -> str: ...


class _Doc(Protocol):
    @property
    def ents(self) -> Sequence[_Entity]: ...


class _Meta(Protocol):
    @property
    def assigns(self) -> Sequence[str]: ...


class Pipeline(Protocol):
    """What is asked of a spaCy pipeline."""

    @property
    def lang(self) -> str: ...  # noqa: D102
    @property
    def pipe_names(self) -> Sequence[str]: ...  # noqa: D102

    def pipe(self, texts: Iterable[str]) -> Iterable[_Doc]:
        """Return the texts, analysed."""
        ...

    def get_pipe_meta(self, name: str) -> _Meta:
        """Return what a component is for."""
        ...


class SpacyNames:
    """Finds names with a pipeline; labels that no actor has (dates, amounts) are passed over."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline

    def names(self, document: Document) -> tuple[Name, ...]:
        """Return the names of every sentence; headlines in capitals are left alone."""
        sentences = [sentence for sentence in document.sentences if sentence.tokens and not sentence.text.isupper()]
        analysed = self._pipeline.pipe([sentence.text for sentence in sentences])
        return tuple(
            name
            for sentence, found in zip(sentences, analysed, strict=True)
            for name in _names_of(sentence, found.ents)
        )


def finder_of(choice: str, language: Language) -> NameFinder | None:
    """Return the finder that a choice asks for, None for the embedded one.

    "automatic" takes an installed pipeline of the language, and the embedded finder where there is none or where it
    cannot be loaded. A pipeline that is named serves its own language only; UsageError where it cannot be loaded.
    """
    if choice == EMBEDDED:
        return None
    if choice != AUTOMATIC:
        pipeline = load(choice)
        return SpacyNames(pipeline) if pipeline.lang == language else None
    name = installed(language)
    try:
        return SpacyNames(load(name)) if name else None
    except UsageError:
        return None


def installed(language: Language) -> str | None:
    """Return the name of the largest pipeline of a language that is installed, None where there is none.

    Pipelines announce themselves, so that nothing has to be loaded to look.
    """
    if util.find_spec("spacy") is None:
        return None
    names = {entry.name for entry in metadata.entry_points(group="spacy_models")}
    fitting = sorted(name for name in names if name.split("_")[0] == language)
    return min(fitting, key=_size, default=None)


def load(name: str) -> Pipeline:
    """Return a pipeline by its name or folder; UsageError where it cannot be loaded or finds no names."""
    try:
        pipeline = cast(Pipeline, import_module("spacy").load(name, exclude=list(_UNUSED)))
    except (ImportError, OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        reason = str(error).split("\n")[0]
        raise UsageError(Message.of("names-pipeline-missing", name=name, reason=reason)) from error
    if not any("doc.ents" in pipeline.get_pipe_meta(part).assigns for part in pipeline.pipe_names):
        raise UsageError(Message.of("names-pipeline-without-names", name=name))
    return pipeline


def _size(name: str) -> tuple[int, str]:
    size = name.rsplit("_", 1)[-1]
    return (_SIZES.index(size) if size in _SIZES else len(_SIZES), name)


def _names_of(sentence: Sentence, entities: Iterable[_Entity]) -> Iterator[Name]:
    """Yield the names on our own tokens; a token that is cut by an entity belongs to it whole."""
    for entity in entities:
        kind = _KINDS.get(entity.label_)
        if kind is None:
            continue
        inside = [
            number
            for number, token in enumerate(sentence.tokens)
            if token.end > entity.start_char and token.start < entity.end_char
        ]
        if inside:
            yield Name(sentence.index, inside[0], inside[-1] + 1, kind, _CONFIDENCE)
