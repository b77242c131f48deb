"""Tell which words of an English sentence are the statement of whoever speaks in it."""

import re
from dataclasses import dataclass

from quizapp.core.facts import ClaimKind, SourceKind
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.context import dateline_end
from quizapp.generation.document import Sentence
from quizapp.generation.speaker import Speaker

WEAK = frozenset(
    "believe think hope suspect post call ask note describe suggest conclude maintain observe find expect praise "
    "reply respond reveal recall joke laugh learn complain order reckon".split()
)
"""What is speech only with a clause or a quotation behind it."""
_SHORTEST, _FEWEST_BEFORE, _NEAR_QUOTE = 12, 4, 30
_THAT = re.compile(r"\s*(?:,\s*)?(?:that\s+)?")
_LATER_THAT = re.compile(
    r"\s+(?:(?!(?:is|was|are|were|be|has|had|have|will|would|can|could|should|may|might|must)\b)[^\s,;:.“”\"]+\s+){0,6}?"
    r"that\s+"
)
"""Behind when and where it was said; not "says it is crucial that"."""
_TOLD_WHOM = re.compile(
    r"\s+(?:(?!that\b)[^\s,;:.“”\"]+\s+){1,6}?(?:that\s+|(?=(?:he|she|it|they|there|his|her|their|its|the|a|an|\d\S*)\s))"
)
"""Who was told something, before what it was: "told the council that", "told the Post he"."""
_TOLD_THAT = re.compile(r"\s+(?:(?:[^\s,;:“”\"]|,(?=\d))+\s+){1,14}?that\s+")
_AT_END = re.compile(
    r"\A\s*(?:\Z|[.,;]|(?:early|late|later)?\s*(?=[.,;]|\Z)|(?:early|late|later)?\s*(?:on|in|at|during|after|when|outside|afterwards|yesterday|today|last|"
    r"this|earlier|through|via)\b)"
)
_JOINED = re.compile(r", (?:and|but|while|whereas|although|though) ")
_STRAIGHT = re.compile(r"\A(?:\s*[,:]?\s*(?:that\s+)?)?\Z")
_OF_PEOPLE = frozenset(("ask", "call", "describe", "praise", "blame"))
"""Verbs with people behind them: "asked those that came"."""
_NO_SUBJECT = re.compile(r"(?:later|then|earlier|again|afterwards|yesterday|today)?,? ?(?:and|but|or) ")
"""What no clause begins with: "said later, and had been seen"."""
_NAMING = frozenset(("call", "describe"))


@dataclass(frozen=True, slots=True)
class Said:
    """A verb of saying in a sentence, with who does it; `quotes` are the quotations of the sentence."""

    sentence: Sentence
    verb: int
    speaker: Speaker
    base: str
    kind: ClaimKind
    quotes: tuple[tuple[int, int], ...]

    def claim(self) -> Claim | None:
        """Return what is said, None where nothing is."""
        return self._quoted_before() or self._put_behind() or self._behind()

    @property
    def _text(self) -> str:
        return self.sentence.text

    @property
    def _start(self) -> int:
        return self.sentence.tokens[self.verb].start

    @property
    def _end(self) -> int:
        return self.sentence.tokens[self.verb].end

    def _made(self, mode: Mode, start: int, end: int) -> Claim:
        return Claim(self.sentence.index, self.speaker, mode, self.kind, start, end, self.base)

    def _quoted_before(self) -> Claim | None:
        text = self._text
        spoken = [q for q in self.quotes if q[1] <= self._start and not re.search(r"[.;:]\s", text[q[1] : self._start])]
        if spoken and text[spoken[-1][1] - 2] in ",?!" and not any(q[0] >= self._end for q in self.quotes):
            return self._made(Mode.QUOTE, *spoken[-1])
        closed = text[self._end : self._end + 1] in (",", ";")
        if closed and self.speaker.end <= self.verb and self.quotes and self.quotes[0][1] <= self._start:
            return self._made(Mode.QUOTE, *self.quotes[0])
        return None

    def _put_behind(self) -> Claim | None:
        """Return the statement that stands before who says so: "…, she said", "…, he added, in a village"."""
        text = self._text
        rest = text[self._end :].strip(" .,")
        behind = self.speaker.end > self.verb
        if not behind and len(rest.split()) >= _FEWEST_BEFORE - 1 and not self._is_inserted():
            return None
        before = text[: self._start].rstrip(" ,")
        if not behind:
            cut = before.rfind(",")
            if cut <= _SHORTEST - 2:
                return None  # "Anna Berger laughed."
            if _JOINED.match(before, cut):
                return None  # "The pier is shut, and the council warned"
            before = before[:cut]
        quoted = self.quotes and self.quotes[0][1] <= self._start
        start = dateline_end(text)
        long = len(before) - start > _SHORTEST
        return self._made(Mode.QUOTE if quoted else Mode.PHRASE, start, len(before)) if long else None

    def _is_inserted(self) -> bool:
        """Tell whether the statement ends in a comma before the speaker, and no other one follows the verb."""
        before = self._text[: self._start]
        head, comma, subject = before.rpartition(",")
        whole = (
            len(head.split()) > _FEWEST_BEFORE and not head.startswith(_OPENING) and len(subject.split()) <= _SUBJECT
        )
        return bool(comma) and whole and _AT_END.match(self._text[self._end :]) is not None

    def _behind(self) -> Claim | None:
        text = self._text
        quote = next((q for q in self.quotes if q[0] >= self._end), None)
        if quote is not None and quote[0] - self._end < _NEAR_QUOTE and self._leads_to(text[self._end : quote[0]]):
            return self._made(Mode.QUOTE, *quote)
        told = None
        if self.base == "tell":
            told = _TOLD_THAT.match(text[self._end :]) or _TOLD_WHOM.match(text[self._end :])
        if told is not None:
            return self._made(Mode.CLAUSE, self._end + told.end(), len(text))
        later = _LATER_THAT.match(text[self._end :]) if self.base not in _OF_PEOPLE else None
        that = later or _THAT.match(text[self._end :])
        start = self._end + (that.end() if that else 0)
        if self.base in WEAK and later is None and self.speaker.kind is not SourceKind.STUDY:
            return None
        if self.base == "tell":
            return None
        found = self.speaker.kind is SourceKind.STUDY and self.base in _FINDING
        if _NO_SUBJECT.match(text[start:]):
            return self._made(Mode.OBJECT, start, len(text))  # it belongs to what stands before
        clause = later or self.base in _CLAUSED or found
        return self._made(Mode.CLAUSE if clause else Mode.OBJECT, start, len(text))

    def _leads_to(self, between: str) -> bool:
        """Tell whether nothing but whom it was said to stands between the verb and the quotation."""
        short = len(between.split()) <= _TO_WHOM
        if self.base in _NAMING:
            return short
        return _STRAIGHT.match(between) is not None or (short and between.rstrip()[-1:] in ",:")


_CLAUSED = frozenset(("say", "state", "claim"))
_FINDING = frozenset(("find", "show", "indicate", "suggest", "reveal", "conclude"))
_OPENING = ("According", "After", "When", "While", "Although", "As ", "In ", "On ", "If ", "But ", "For ", "At ")
_SUBJECT, _TO_WHOM = 8, 5
