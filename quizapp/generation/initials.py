"""Give English names of persons the initials that stand before them: "Rachel M. Dawson", "T. Rachel Dawson"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.names import Name, NameKind

_INITIAL = re.compile(r"[A-Z]\Z")
_WITH_POINT = re.compile(r"[A-Z]\.\Z")


def with_initials(document: Document, names: Iterable[Name], lexicon: Lexicon) -> list[Name]:
    """Return the names, each person with the initial before it and the given name before that, none inside another."""
    long = [_lengthened(document.sentences[name.sentence], name, lexicon) for name in names]
    return [name for name in long if not any(_is_inside(name, other) for other in long)]


def _lengthened(sentence: Sentence, name: Name, lexicon: Lexicon) -> Name:
    if name.kind is not NameKind.PERSON:
        return name
    name = replace(name, end=_behind_initial(sentence, name, lexicon))
    start = _before_initial(sentence, name.start)
    if start == name.start:
        return name
    given = sentence.tokens[start - 1].text if start else ""
    is_given = given[:1].isupper() and given.split("-")[0] in lexicon.first_names
    single = name.end - name.start == 1
    if is_given:
        return replace(name, start=start - 1)
    return name if single else replace(name, start=start)


def _before_initial(sentence: Sentence, start: int) -> int:
    """Return where an initial before a place begins; the place itself where none stands there."""
    words = [token.text for token in sentence.tokens[max(start - 2, 0) : start]]
    if words and _WITH_POINT.match(words[-1]):
        return start - 1
    if len(words) > 1 and words[-1] == "." and _INITIAL.match(words[-2]) and sentence.tokens[start - 2].text != "I":
        return start - 2
    return start


def _behind_initial(sentence: Sentence, name: Name, lexicon: Lexicon) -> int:
    """Return where a name ends that was cut behind its initial: "Rachel M" before ". Dawson"."""
    words = [token.text for token in sentence.tokens[name.end - 1 : name.end + 2]]
    cut = len(words) > 2 and _INITIAL.match(words[0]) and words[1] == "." and name.end - name.start > 1
    return name.end + 2 if cut and words[2] in lexicon.last_names else name.end


def _is_inside(name: Name, other: Name) -> bool:
    """Tell whether a name is a part of a longer one."""
    return (
        name.sentence == other.sentence
        and other.start <= name.start
        and name.end <= other.end
        and (name.start, name.end) != (other.start, other.end)
    )
