"""Join the halves of English names that "and" is a part of: "the River Rescue and Pilot Centre", "League of Blue Star
and Green Star Unions", "School of Design and Trade"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_run_words import BODY_TAILS, SPOT_TAILS
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.names import Name, NameKind

_TAILS = BODY_TAILS | SPOT_TAILS | {"Gallery", "Museum", "Library", "School", "College", "Societies", "Unions"}
_TEACHING = frozenset("University College School Institute Institution Academy Faculty".split())
_OF = re.compile(r"(?:.* )?(?P<head>[A-Z]\w+) (?:of|for) (?:the )?(?P<what>[A-Z].*)\Z")


def with_joined(document: Document, names: Iterable[Name], lexicon: Lexicon) -> list[Name]:
    """Return the names of an English document, those that are halves of one name as that name."""
    found: list[Name] = []
    for name in sorted(names, key=lambda one: (one.sentence, one.start)):
        sentence = document.sentences[name.sentence]
        before = found[-1] if found and found[-1].sentence == name.sentence else None
        if before is not None and name.start < before.end:
            continue  # a part of what was joined
        if before is not None and _are_halves(sentence, before, name, lexicon):
            found[-1] = replace(before, end=name.end, kind=NameKind.ORGANISATION)
        else:
            found.append(replace(name, end=_end(sentence, name, lexicon)))
    return found


def _are_halves(sentence: Sentence, first: Name, second: Name, lexicon: Lexicon) -> bool:
    """Tell whether "and" between two names is a part of one: only the second says what kind of body they are."""
    one, other = sentence.words(first.start, first.end), sentence.words(second.start, second.end)
    if sentence.words(first.end, second.start) != "and" or other.split()[-1] not in _TAILS:
        return False
    of = _OF.match(one)
    if of is not None and of["head"] in BODY_TAILS | _TEACHING:
        return not _is_place(of["what"], lexicon)
    definite = first.start > 0 and sentence.tokens[first.start - 1].text in ("the", "The")
    known = one.isupper() or one in lexicon.organisations or _is_place(one, lexicon)
    return definite and one.split()[-1] not in _TAILS and not known


def _end(sentence: Sentence, name: Name, lexicon: Lexicon) -> int:
    """Return where a body ends whose last words were left out: "School of Design" before "and Trade"."""
    of = _OF.match(sentence.words(name.start, name.end))
    tokens, end = sentence.tokens, name.end
    if of is None or of["head"] not in _TEACHING or sentence.words(end, end + 1) != "and":
        return end
    after = end + 1
    while after < len(tokens) and re.fullmatch(r"[A-Z][a-z]+", tokens[after].text):
        after += 1
    return after if after - end == _ONE_MORE and not _is_place(of["what"], lexicon) else end


_ONE_MORE = 2


def _is_place(name: str, lexicon: Lexicon) -> bool:
    return name in lexicon.cities or name in lexicon.territories
