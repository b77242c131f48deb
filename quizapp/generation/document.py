"""Hold an article cut into sentences and tokens: what every finder works on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.core.article import Article, Span
from quizapp.core.item import Language
from quizapp.generation.asides import aside_places
from quizapp.generation.tokens import Token, tokenise

_SHORTEST_SENTENCE = 4
_ADDRESS = re.compile(r"https?://|pic\.twitter|t\.co/|(?:^|\s)[@#]\w{3,}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; token places count characters of `text`. `is_prose` is false for headings and lists."""

    index: int
    span: Span
    text: str
    tokens: tuple[Token, ...]
    paragraph: int
    is_prose: bool

    @property
    def in_title(self) -> bool:
        """Tell whether this is the headline."""
        return self.span.in_title

    def words(self, start: int, end: int) -> str:
        """Return the text from token `start` up to token `end` (excluded)."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if start < end else ""

    def token_at(self, offset: int) -> int:
        """Return the number of the token that holds or follows a character."""
        return next((n for n, token in enumerate(self.tokens) if token.end > offset), len(self.tokens))


@dataclass(frozen=True)
class Document:
    """An article with its sentences, the title first where there is one."""

    article: Article
    language: Language
    sentences: tuple[Sentence, ...]

    @property
    def body(self) -> Sequence[Sentence]:
        """Return the sentences without the title."""
        return tuple(sentence for sentence in self.sentences if not sentence.in_title)


def document_of(article: Article, language: Language) -> Document:
    """Cut an article into sentences and tokens."""
    starts = [span.start for span in article.paragraphs]
    sentences: list[Sentence] = []
    paragraph = 0
    for span in article.sentences:
        if not span.in_title:
            while paragraph + 1 < len(starts) and starts[paragraph + 1] <= span.start:
                paragraph += 1
        source = (article.title or "") if span.in_title else article.text
        text = source[span.start : span.end].replace("\n", " ")
        tokens = tokenise(text, possessives=language is Language.EN)
        number = -1 if span.in_title else paragraph
        sentences.append(Sentence(len(sentences), span, text, tokens, number, _is_prose(text, tokens, span.in_title)))
    return Document(article, language, tuple(_without_asides(sentences) if language is Language.EN else sentences))


def _without_asides(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences, captions, notes and an interviewer's questions marked as no prose."""
    places = aside_places([one.text for one in sentences], [one.paragraph for one in sentences])
    return [replace(one, is_prose=one.is_prose and one.index not in places) for one in sentences]


def _is_prose(text: str, tokens: tuple[Token, ...], in_title: bool) -> bool:
    ends = bool(re.search(r"[.!?…][\"“”»’')\]]*\Z", text))
    letters = [c for c in text if c.isalpha()]
    shouted = len(letters) > 20 and sum(c.isupper() for c in letters) > 0.6 * len(letters)
    glued = re.search(r"(?<![\w-])[A-ZÄÖÜ]{3,}[a-zäöü]{3,}|[a-zäöüß]{3,}[A-ZÄÖÜ][a-zäöü]{2,}.*\d\.\d\d", text)
    signed = re.match(r"\((?:APA|dpa|red|ag|Reuters|AFP)[^)]*\)", text)
    return (
        not in_title
        and not signed
        and not _is_headline(text, tokens)
        and ends
        and not glued
        and len(tokens) >= _SHORTEST_SENTENCE
        and not shouted
        and len(text) <= 900
    )


def _is_headline(text: str, tokens: tuple[Token, ...]) -> bool:
    """Tell whether a short line with a dash is a headline ("26 Verletzte – 50 Festnahmen"), or a bracket opens it,
    or an address of the web stands in it."""
    return (" – " in text and len(tokens) <= 8) or text.startswith("(") or _ADDRESS.search(text) is not None
