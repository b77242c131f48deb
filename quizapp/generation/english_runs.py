"""Give English names the words in capital letters beside them, and find those that no tagger knows by what they show:
"Mahmud" before "Kareem", "Harbour Safety Board (HSB)", "the operator Skylane"."""

import re
from collections.abc import Iterable, Iterator

from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_names import HEADS as NAMED_HEADS
from quizapp.generation.english_run import SURE, Run
from quizapp.generation.english_run_words import BODY_TAILS, INNER, OPENERS, SAYING, SPOT_TAILS
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.names import Name, NameKind
from quizapp.generation.tokens import Token

_ADDRESSES = frozenset("Mr Mrs Ms Dr".split())
_HEADS = BODY_TAILS | SPOT_TAILS | NAMED_HEADS
"""Nouns that a name goes on behind with "of"."""


def with_runs(document: Document, names: Iterable[Name], lexicon: Lexicon) -> list[Name]:
    """Return the names of an English document, longer ones and further ones among them, none inside another."""
    given = [name for name in names if name.kind is not NameKind.OTHER or name.end - name.start > 1]
    inside = _words_inside(document)
    found: list[Name] = []
    shorts: set[str] = set()
    for sentence in document.sentences:
        here = [name for name in given if name.sentence == sentence.index]
        runs = [Run(sentence, start, end, lexicon) for start, end in _runs(sentence, inside, lexicon)]
        covered = [(run.start, run.end) for run in runs]
        for run in runs:
            shorts |= run.shorts()
            found += run.names([name for name in here if run.start < name.end and name.start < run.end])
        found += [name for name in here if not any(a < name.end and name.start < b for a, b in covered)]
    found = [name for name in found if not _has_town_behind(document, name, found)]
    return [name for name in found if _word(document, name) not in shorts] + [
        Name(sentence.index, n, n + 1, NameKind.ORGANISATION, SURE)
        for sentence in document.sentences
        for n, token in enumerate(sentence.tokens)
        if token.text in shorts
    ]


def _has_town_behind(document: Document, name: Name, found: list[Name]) -> bool:
    """Tell whether what was taken for one name is a person with the town behind: "Vera Hill of Milton"."""
    tokens = document.sentences[name.sentence].tokens
    persons = (one for one in found if one.kind is NameKind.PERSON and one.sentence == name.sentence)
    return any(one.start == name.start and one.end < name.end and tokens[one.end].text == "of" for one in persons)


def _word(document: Document, name: Name) -> str:
    return document.sentences[name.sentence].words(name.start, name.end)


def _words_inside(document: Document) -> frozenset[str]:
    """Return the words that stand in capitals where no sentence begins: they are names at its beginning as well."""
    return frozenset(
        token.text
        for sentence in document.body
        for before, token in zip(sentence.tokens, sentence.tokens[1:], strict=False)
        if token.text[:1].isupper() and before.text not in '"“”:.'
    )


def _is_capital(token: Token) -> bool:
    text = token.text
    return text[:1].isupper() and (text[1:2] != "." or len(text) == 2) and re.match(r"[^\W\d_]", text) is not None


def _runs(sentence: Sentence, inside: frozenset[str], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where words in capitals stand side by side, with "of" and the like between two of them."""
    tokens, n = sentence.tokens, 0
    while n < len(tokens):
        if (
            tokens[n].text.rstrip(".") in _ADDRESSES
            or not _is_capital(tokens[n])
            or _is_opening(sentence, n, inside, lexicon)
        ):
            n += 1
            continue
        end = n + 1
        while end < len(tokens):
            pair = [token.text for token in tokens[end : end + 2]]
            glue = 2 if pair == ["of", "the"] else 1 if pair[0] in INNER else 0
            after = end + glue
            beside = after < len(tokens) and _is_capital(tokens[after]) and _are_beside(sentence, end, after)
            named = beside and tokens[after].text.rstrip(".") in _ADDRESSES
            if not beside or named or (pair[0] == "of" and tokens[end - 1].text not in _HEADS):
                break
            end = after + 1
        yield n, end
        n = end


def _are_beside(sentence: Sentence, end: int, after: int) -> bool:
    return all(
        sentence.text[sentence.tokens[k - 1].end : sentence.tokens[k].start] == " " for k in range(end, after + 1)
    )


def _is_opening(sentence: Sentence, n: int, inside: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether a word is in capitals for nothing but that a sentence or quotation begins with it."""
    begins = n == 0 or sentence.tokens[n - 1].text in '"“”:.!?—–'
    if not begins:
        return False
    word = sentence.tokens[n].text
    if word.lower() in OPENERS or word.endswith("ing"):
        return True
    behind = sentence.text[sentence.tokens[n].end :]
    if SAYING.match(behind) and (word.isupper() or not word.endswith("s")):
        return False
    known = word in inside or word in lexicon.first_names or word in lexicon.cities or word.isupper()
    following = sentence.tokens[n + 1] if n + 1 < len(sentence.tokens) else None
    named = following is not None and _is_capital(following)
    return not known and not (named and word not in lexicon.english_offices)
