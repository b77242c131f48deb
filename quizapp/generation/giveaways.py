"""Keep questions of a set from giving each other away: by showing the very sentence without the other's gap.

Two gap texts on one sentence cannot stand beside each other, nor can one beside another that shows its figures in the
sentences that lead to a gap; names may stand there, since without them the lead would not be understood. Questions
with a question word are asked beside a gap text on their sentence: they ask for what was read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import (
    Cloze,
    DateEntry,
    Item,
    ItemType,
    Level,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    ShortText,
    SingleChoice,
)
from quizapp.generation.candidates import Candidate
from quizapp.generation.figure_grammar import WORDS

_SHORTEST_KEY = 2
_BEHIND, _BEFORE = r"(?<![\w.,])", r"(?![\w]|[.,]\d)"
_SENTENCE = 4
_GAP = re.compile(r"(\{\{.*?\}\})")
OMITTED = "[…]"
_WHO_SPOKE, _STATEMENTS, _EXACTNESS = 13, 10, 6  # the numbers of the templates


Key = tuple[re.Pattern[str], ...]
"""Words that give a key away where all of them are shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a question asks for and what it shows before it is answered, in small letters, and its sentences."""

    keys: tuple[Key, ...]
    text: str
    sentences: frozenset[int]
    whole: bool
    """Whether sentences of the article are shown as they stand, but for gaps."""
    only: frozenset[str] = frozenset()
    """The facts of a question with one answer."""
    gaps: frozenset[str] = frozenset()
    """The facts of a gap text."""
    parts: frozenset[str] = frozenset()
    """The facts of a question on several statements and who makes them."""
    speaks: bool = False
    """Whether it is asked who says something."""
    proves: bool = False
    """Whether the sentence that answers a question is asked for, or a statement made of it is judged."""
    judged: bool = False
    """Whether a statement is judged."""
    weighs: bool = False
    """Whether it is asked how exactly a number is given."""
    used: frozenset[int] = frozenset()
    """The sentences with those that lead to them."""
    places: frozenset[str] = frozenset()
    """What is taken out of a gap text, each with the words before it."""

    def is_given_by(self, other: "Shown") -> bool:
        """Tell whether both show whole sentences, or both ask in words of their own, and the other shows this key."""
        alike = (other.whole and self.whole) or (bool(self.only and other.only) and not (self.whole or other.whole))
        return alike and any(all(word.search(other.text) for word in key) for key in self.keys)

    def asks_the_same(self, other: "Shown") -> bool:
        """Tell whether two questions have one and the same answer, or two gap texts a gap at one place."""
        if self.gaps and other.gaps and self.used & other.used:
            return self.gaps <= other.gaps or other.gaps <= self.gaps or bool(self.places & other.places)
        same = self.is_part_of(other) or other.is_part_of(self) or self.settles(other) or other.settles(self)
        return bool(self.sentences & other.sentences) and same

    def settles(self, other: "Shown") -> bool:
        """Tell whether one verdict on a sentence decides another one, or shows the word that says how exact it is."""
        if self.parts & other.parts:
            return True  # the statements of one question stand in the other as well
        return (self.judged and other.judged) or (self.weighs and other.whole and not other.gaps)

    def is_part_of(self, other: "Shown") -> bool:
        """Tell whether the one answer is also that of another question, one of its statements, or what it proves."""
        same = self.only == other.only or (self.speaks and self.only <= other.parts)
        return bool(self.only) and (same or (self.proves and bool(self.only & other.asked)))

    @property
    def asked(self) -> frozenset[str]:
        """Return every fact that is asked for."""
        return self.only | self.gaps | self.parts


def shown_by(candidate: Candidate) -> Shown:
    """Return what a question asks for and what it shows."""
    item = candidate.item
    keys = tuple(
        tuple(_pattern(word) for word in key) for key in _keys(candidate.made or item) if all(map(_is_telling, key))
    )
    # What stands before the sentence with the gap or the statement is there to understand it.
    leads = item.type is ItemType.CLOZE or candidate.template == _WHO_SPOKE
    sentences = candidate.sentences[-1:] if leads else candidate.sentences
    whole = item.type in (ItemType.CLOZE, ItemType.TRUE_FALSE, ItemType.MATCHING)
    only = candidate.covers if _has_one_answer(item) else frozenset[str]()
    judged = item.type is ItemType.TRUE_FALSE
    proves = judged or (item.type is ItemType.EVIDENCE and item.level is Level.UNDERSTAND)
    if proves:
        only = frozenset(item.about)  # a true statement shows what is asked elsewhere
    gaps = candidate.covers if isinstance(item.body, Cloze) else frozenset[str]()
    return Shown(
        keys, " ".join(_visible(item)).lower(), frozenset(sentences), whole, only, gaps,
        candidate.covers if candidate.template == _STATEMENTS else frozenset(), candidate.template == _WHO_SPOKE,
        proves, judged, candidate.template == _EXACTNESS, frozenset(candidate.sentences),
        _places(item.body) if isinstance(item.body, Cloze) else frozenset(),
    )  # fmt: skip


def _places(body: Cloze) -> frozenset[str]:
    """Return what is taken out of a text, each with the words before it."""
    found, before = set(), ""
    for piece in parse_cloze(body.text):
        words = piece if isinstance(piece, str) else piece.alternatives[0]
        if isinstance(piece, Gap):
            found.add(f"{before[-_NEAR:]}{words}")
        before += words
    return frozenset(found)


_NEAR = 24  # characters before a gap that tell its place in the article


def _has_one_answer(item: Item) -> bool:
    """Tell whether a question is answered by one number, date or name."""
    if isinstance(item.body, Cloze):
        return sum(isinstance(piece, Gap) for piece in parse_cloze(item.body.text)) == 1
    return isinstance(item.body, SingleChoice | NumberEntry | DateEntry | ShortText)


def gives_away(first: Shown, second: Shown) -> bool:
    """Tell whether one of two questions on the same sentence shows the key of the other, or both ask for the same."""
    if first.asks_the_same(second):
        return True
    return bool(first.sentences & second.sentences) and (first.is_given_by(second) or second.is_given_by(first))


def holes(candidate: Candidate, chosen: Sequence[Candidate]) -> int:
    """Return how many words the sentences that lead to a gap show although other questions ask for them."""
    if not isinstance(candidate.item.body, Cloze):
        return 0
    lead = candidate.sentences[:-1]
    asked = [
        other.made or other.item
        for other in chosen
        if other.item.type is ItemType.CLOZE and other.sentences[-1] in lead
    ]
    words = {key[0] for item in asked for key in _keys(item) if _is_figure(key[0])}
    text, found = candidate.item.body.text, 0
    for word in sorted(words, key=lambda one: (-len(one), one)):
        text, taken = _without(word, text)
        found += taken
    return found


def shows_figure(one: Candidate, other: Candidate) -> bool:
    """Tell whether a gap text shows a figure that another one asks for in any of its sentences."""
    if not isinstance(one.item.body, Cloze) or not set(one.sentences) & set(other.sentences):
        return False
    text = " ".join(_visible(one.item)).lower()
    return any(_is_figure(word) and _pattern(word).search(text) for key in _keys(other.item) for word in key)


def _without(word: str, text: str) -> tuple[str, int]:
    """Return a gap text without the first place of a word that is outside of gaps, and whether there was one."""
    pieces = _GAP.split(text)
    for place in range(0, len(pieces), 2):
        pieces[place], taken = _pattern(word, re.IGNORECASE).subn(OMITTED, pieces[place], count=1)
        if taken:
            return "".join(pieces), taken
    return text, 0


def _is_figure(word: str) -> bool:
    return _is_telling(word) and (any(map(str.isdigit, word)) or word.islower() or _is_number(word))


def _is_number(word: str) -> bool:
    """Tell whether a word that opens a sentence is a number: "Neun"."""
    return any(re.fullmatch(pattern, word, re.IGNORECASE) for pattern in WORDS.values())


def _is_telling(word: str) -> bool:
    return len(word) >= _SHORTEST_KEY or word.isdigit()


def _pattern(word: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(f"{_BEHIND}{re.escape(word.lower())}{_BEFORE}", flags)


def _keys(item: Item) -> list[tuple[str, ...]]:
    match item.body:
        case SingleChoice(answer=Option(text=text)):
            return [(text,)]
        case MultipleChoice(answer=options):
            return [(option.text,) for option in options]
        case NumberEntry(answer=answer) | DateEntry(answer=answer):
            return [(answer,)]
        case ShortText(answer=answers):
            return [(answer,) for answer in answers]
        case Cloze(text=text):
            return [(form,) for piece in parse_cloze(text) if isinstance(piece, Gap) for form in piece.alternatives]
        case Matching(pairs=pairs):
            return [(pair.right,) if _is_sentence(pair.left) else (pair.left, pair.right) for pair in pairs]
    return []


def _visible(item: Item) -> list[str]:
    match item.body:
        case Cloze(text=text):
            return [item.stem, *(piece for piece in parse_cloze(text) if isinstance(piece, str))]
        case Matching(pairs=pairs):
            return [item.stem, *(pair.left for pair in pairs if _is_sentence(pair.left))]
    return [item.stem]


def _is_sentence(text: str) -> bool:
    """Tell whether a text is long enough to say something about the names in it."""
    return text.count(" ") >= _SENTENCE
