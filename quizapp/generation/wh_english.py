"""Ask English questions: only where the asked part is the subject, which needs no change of word order."""

import re

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import Clause
from quizapp.generation.context import dateline_end, open_words
from quizapp.generation.document import Sentence
from quizapp.generation.english_names import asks
from quizapp.generation.english_turning import PERSONAL, date_phrase, is_present, turned
from quizapp.generation.facts import Facts
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.limits import Limit, limit_of
from quizapp.generation.views import is_view
from quizapp.generation.wh import Asked

_VERB = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|became|began|came|drew|fell|found|gave|got|went|grew|"
    r"held|hit|kept|knew|led|left|lost|made|met|paid|put|ran|rose|said|says|saw|sent|set|sold|spoke|spent|stood|took|told|thought|won|wrote|"
    r"broke|brought|built|chose|cut|felt|flew|forced|beat|shot|sought|struck|threw|wore|\w{3,}ed|(?:announce|claim|deni|say|warn|hope|believe|plan|expect|want|need|argue|insist|report|confirm|estimate|add|call|intend|remain|include|show|give)(?:s|es))\Z"
)
_LONGEST = 34


def has_verb(word: str) -> bool:
    """Tell whether a word may be a finite English verb."""
    return _VERB.match(word.strip('.,;:“”"')) is not None


_SECOND = re.compile(
    r", (?:but|yet)\b.*\?\Z|, (?:and yet|and) (?:it|they|he|she|this|that|there)\b.*\?\Z|"
    r",? (?:and yet|and|but|yet) (?:the|its|their|it|they|several|many|some|most|a|an|his|her) "
    r"(?:[\w’'-]+ ){0,5}(?:was|were|had|has|have|is|are|will|"
    r"would|can|could|\w{3,}ed) .*\?\Z"
)
"""A second clause that has nothing to do with what is asked."""
_LIMITS = {Limit.ABOUT: "About", Limit.LEAST: "At least", Limit.MOST: "At most"}
_ADVERBS = frozenset(
    "also later then now reportedly already recently only still again first previously subsequently further".split()
)


_TYING = frozenset("also then further subsequently".split())
"""Adverbs that tie a sentence to the one before it: a question does without."""


_OPENERS = frozenset(
    "When While After Before If Although Though Because Since As Until Once Unless Whereas In At On By For From With "
    "Under During Despite Like Unlike According And But So Yet Or Nor To".split()
)
"""Words behind which a name is no subject of the sentence, or the subject of another clause."""


_PAPER = re.compile(r" (?:Times|Post|News|Herald|Tribune|Journal|Gazette|Telegraph|Magazine|Weekly|Radio|TV)\Z")
_POLICE = frozenset("police Police officers".split())
_POLICED = re.compile(
    r" (?:(?:have|has|had|later|also|then) )?(?:arrest|detain|question|handcuff|charg|raid|investigat)"
)
"""What only the police do."""
_UNJOINED = re.compile(
    r"\A(?P<verb>\w+(?: \w+)?) what (?=(?:began|started|was|is|were|are|had|has|happened|looked|seemed|came)\b)"
)
"""A statement that begins with "what" right behind its verb: a question needs "that" between them."""
_UNFINISHED = re.compile(
    r"\b(?:reply|replied|respond(?:ed)?|answer(?:ed)?|agreed?|disagreed?|refused?|react(?:ed)?|object(?:ed)?|"
    r"apologised?|apologized?|confess(?:ed)?|declined?|won|lost|drew|drawn|conceded?|followed|scored)\?\Z|"
    r"\b(?:won|lost|drew) (?:by|again|on) [\w’' -]+\?\Z|\A\w+ (?:\w+ )?(?:won|lost) \d\S*\?\Z"
)
"""What nobody can answer without knowing to what, or against whom: "Who was quick to reply?"."""
_STOP_INSIDE = re.compile(r"[.,](?P<mark>[\"”’']+)\?\Z")


_SPEAKER_BEHIND = re.compile(r", [^,“”\"]{3,60} (?:said|says|announced|recalled|admits|admitted|explained)\W*\Z")
"""Who says so stands at the end: "… gives up the pier, a person familiar with the talks said."."""


class EnglishWh:
    """The English questions of one article."""

    def __init__(self, findings: Findings, facts: Facts) -> None:
        self._findings = findings
        self._facts = facts

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> Asked | None:
        """Ask for the subject at those tokens."""
        tokens = sentence.tokens
        if sentence.index in self._findings.inside or is_view(self._findings, sentence):
            return None  # what somebody says
        if not self._opens(sentence, start) or end >= len(tokens) - 2:
            return None
        verb = end + 1 if tokens[end].text.lower() in _ADVERBS else end
        if not _VERB.match(tokens[verb].text):
            return None
        word = "Which country" if actor.kind is ActorKind.COUNTRY else "Who"
        if tokens[verb].text in ("are", "were", "have"):
            return None
        behind = sentence.text[tokens[end - 1].end :]
        if (actor.medium and asks(behind)) or (_POLICE & set(actor.names) and _POLICED.match(behind)):
            return None  # the paper itself; who else makes an arrest
        paper = actor.medium == "medium" or (actor.kind is ActorKind.ORGANISATION and _PAPER.search(actor.name))
        word = "Which medium" if paper else word
        first = verb if tokens[end].text.lower() in _TYING else end
        rest = _UNJOINED.sub(r"\g<verb> that what ", sentence.text[tokens[first].start :], count=1)
        if _SPEAKER_BEHIND.search(rest):
            return None
        return self._judged(f"{word} {rest.rstrip(' .!')}?", 0.74)

    def who_said(self, sentence: Sentence, clause: Clause) -> tuple[Asked, str] | None:
        """Return None: English speakers are asked for by name."""
        del sentence, clause
        return None

    def whom(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for the person to whom something was done, right behind a verb that is done to people."""
        mention = next((m for m in actor.mentions if m.sentence == sentence.index and m.start == start), None)
        verb = sentence.tokens[start - 1].text if start else ""
        if actor.kind is not ActorKind.PERSON or mention is None or verb not in PERSONAL:
            return None
        if sentence.index in self._findings.inside or is_view(self._findings, sentence):
            return None
        text = sentence.text[dateline_end(sentence.text) :]
        cut = len(sentence.text) - len(text)
        first, last = sentence.tokens[start].start - cut, sentence.tokens[mention.end - 1].end - cut
        rest = turned(text, first, last)
        return self._judged(f"Whom {rest}?", 0.7) if rest is not None and rest.startswith("did ") else None

    def where(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Return None: an English question for a place turns the word order."""
        del sentence, start, actor
        return None

    def how_many(self, figure: FoundFigure) -> Asked | None:
        """Ask for a number that the sentence begins with."""
        sentence = self._findings.document.sentences[figure.sentence]
        if figure.kind is not FigureKind.COUNT or figure.is_vague or not figure.unit or figure.unit_start < figure.end:
            return None
        first = sentence.token_at(figure.whole_start)
        last = sentence.token_at(figure.whole_end - 1) + 1
        if first != 0 or last >= len(sentence.tokens) - 1:
            return None
        rest = sentence.text[figure.unit_start :].rstrip(" .!")
        limit = limit_of(figure.hedge) if figure.softens else None
        hedge = f"{_LIMITS[limit]} how" if limit else "How"
        return self._judged(f"{hedge} many {rest}?", 0.72)

    def when(self, figure: FoundFigure) -> Asked | None:
        """Ask for the date of a sentence of one clause."""
        sentence = self._findings.document.sentences[figure.sentence]
        if sentence.index in self._findings.inside or is_view(self._findings, sentence) or figure.softens:
            return None
        cut = dateline_end(sentence.text)
        first = date_phrase(sentence.text, figure.start)
        others = [one for one in self._findings.figures_in(sentence.index) if one.kind is figure.kind]
        if first is None or first < cut or len(others) > 1:
            return None
        rest = turned(sentence.text[cut:], first - cut, figure.end - cut)
        word = "At what time" if figure.kind is FigureKind.TIME else "When"
        return self._judged(f"{word} {rest}?", 0.76) if rest is not None and not is_present(rest) else None

    def _opens(self, sentence: Sentence, start: int) -> bool:
        """Tell whether nothing but an article or a title stands before the subject."""
        before = sentence.text[: sentence.tokens[start].start].strip()
        if before.split(" ")[0] in _OPENERS:
            return False
        return before in ("", "The", "Mr", "Mrs", "Ms") or bool(
            re.fullmatch(r"(?:The\s+)?(?:[A-Z][\w'’.-]*\s*){1,5}|The\s+\w+", before)
        )

    @staticmethod
    def _judged(stem: str, confidence: float) -> Asked | None:
        stem = re.sub(r" ?\[\d{1,3}\]", "", stem)  # numbers of notes
        stem = _STOP_INSIDE.sub(r"\g<mark>?", _SECOND.sub("?", stem))
        words = stem.split()
        if _UNFINISHED.search(stem):
            return None
        if not 4 <= len(words) <= _LONGEST or open_words(stem[4:], Language.EN) or stem.count('"') % 2 or ";" in stem:
            return None
        return Asked(stem, confidence)
