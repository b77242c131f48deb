"""Ask German questions: rephrased clauses, with their speaker named and their hedge kept, if they stand alone."""

import re

from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Mode
from quizapp.generation.clauses import Clause
from quizapp.generation.context import open_words, without_links
from quizapp.generation.document import Sentence
from quizapp.generation.facts import Facts
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.inflection import dative
from quizapp.generation.part_questions import PartQuestions
from quizapp.generation.subject_questions import SubjectQuestions
from quizapp.generation.turning import SPEAKER
from quizapp.generation.wh import Asked

_SHORTEST, _LONGEST = 5, 34
_SHORTEST_NEGATED = 8
_FEWEST_NOUNS = 2
_LOOSE = re.compile(r"\b(?:man|seine?[nmrs]?|ihre?[nmrs]?)\b")
"""Words that need more than one noun beside them to say who is meant."""
_CAPITAL = re.compile(r"(?<=\s)[A-ZÄÖÜ0-9][\w.-]+")
_NEGATED = re.compile(r"\b(?:nicht|keine?[mnrs]?)\b")
_BROKEN = re.compile(r"\bnicht (?:nur|mehr)\?|\s[,)]|\bnoch nur\b|\(\s|„\s|\s“|\(\)|\b(\w+)\s+\1\b|,\?|,,")
_SAID = re.compile(
    r",\s+(?P<verb>sagte|sagt|erklärte|erklärt|meinte|meint|berichtete|berichtet|betonte|betont|so)\s+"
    r"(?P<who>(?:(?:der|die|das)\s+)?(?:[a-zäöüß-]+e\s+)?[A-ZÄÖÜ][^,:]*)\?\Z"
)
_ITS_VERB = re.compile(r"\b(?:ge|ga|gi|gä)b|handel|\bgeh|ging|\bk[ao]mm?|gel[aiu]ng|hei?ß|regn|schnei|dauer|fehl|hagel")
_UNCLEAR = re.compile(
    r"\AWer \w+ das (?:der|die|den|dem|einem|einer|im|am|auf|in|mit|gegenüber)\b|"
    r"\b[Dd](?:as|em) (?:Duo|Trio|Paar|Gerät|Team)\b|\b[Ii]m jüngsten (?![A-ZÄÖÜ])|\bgibt es eine?n? |\bgab es eine?n? "
)
"""What only the article makes clear, or what is true of many."""
_STRAY = re.compile(r",\s+(?:sagte|erklärte|hieß|so|teilte|berichtete|meinte)\b")


class GermanWh:
    """The German questions of one article."""

    def __init__(self, findings: Findings, facts: Facts) -> None:
        self._findings = findings
        self._facts = facts
        self._subjects = SubjectQuestions(findings)
        self._parts = PartQuestions(findings)

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> Asked | None:
        """Ask for the subject at those tokens."""
        return self._judged(self._subjects.who(sentence, start, end, actor), sentence.index, None)

    def who_said(self, sentence: Sentence, clause: Clause) -> tuple[Asked, str] | None:
        """Ask for a speaker without a name; the phrase that names the speaker comes with the question."""
        made = self._subjects.who_said(sentence, clause)
        asked = self._judged(made[0], sentence.index, None) if made else None
        return (asked, made[1]) if asked and made else None

    def whom(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for somebody addressed."""
        return self._judged(self._parts.whom(sentence, start, actor), sentence.index, None)

    def where(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for the place of a clause."""
        return self._judged(self._parts.where(sentence, start, actor), sentence.index, None)

    def how_many(self, figure: FoundFigure) -> Asked | None:
        """Ask for a number."""
        return self._judged(self._parts.how_many(figure), figure.sentence, figure)

    def when(self, figure: FoundFigure) -> Asked | None:
        """Ask for a date or time."""
        return self._judged(self._parts.when(figure), figure.sentence, figure)

    def _judged(self, made: str | None, sentence: int, figure: FoundFigure | None) -> Asked | None:
        if made is None:
            return None
        about: tuple[str, ...] = ()
        speaker = ""
        if figure is not None:
            speaker, about = self._speaker(made, sentence, figure)
        stem = re.sub(r"\s+", " ", made.replace(SPEAKER, f" {speaker} " if speaker else " ")).replace(" ?", "?")
        stem = _SAID.sub(_as_aside, without_links(stem, Language.DE))
        plain = re.sub(r"\b[Ss]ein(?:e[rnsm]?)?\b|\b[Ii]hr(?:e[rnsm]?)?\b", " ", stem) if figure is None else stem
        if (
            _BROKEN.search(stem)
            or (figure is None and _UNCLEAR.search(stem))
            or (len(_CAPITAL.findall(stem)) < _FEWEST_NOUNS and _LOOSE.search(stem))
            or _STRAY.search(stem)
            or not _SHORTEST <= len(stem.split()) <= _LONGEST
            or (_NEGATED.search(stem) and len(stem.split()) < _SHORTEST_NEGATED)
            or open_words(plain, Language.DE)
            or (re.match(r"(?:\S+ ){0,9}\w+ es\b", stem) and not _ITS_VERB.search(stem))
        ):
            return None
        return Asked(stem, 0.74 if figure else 0.72, "", about)

    def _speaker(self, made: str, sentence: int, figure: FoundFigure) -> tuple[str, tuple[str, ...]]:
        """Return "laut X" where somebody gives the figure and the question does not say so, and the ids involved."""
        claims = [
            c
            for c in self._findings.claims_in(sentence)
            if c.start <= figure.start < c.end or c.verb in ("laut", "zufolge")
        ]
        if not claims:
            return "", ()
        claim = claims[0]
        said_by = self._facts.speaker_ids.get(claim.speaker.key)
        about = (said_by,) if said_by else ()
        names = claim.speaker.actor.names if claim.speaker.actor else (claim.speaker.name,)
        if (
            claim.mode in (Mode.OBJECT, Mode.INFINITIVE, Mode.PASSIVE)
            or claim.verb in ("laut", "zufolge")
            or any(name in made for name in names)
        ):
            return "", about
        return f"laut {dative(claim.speaker.name, self._findings.lexicon, claim.speaker.is_person)}", about


def _as_aside(match: re.Match[str]) -> str:
    """Return who says so as a clause that a question can end with: ", wie die Ärztin sagt"."""
    verb = "sagt" if match["verb"] == "so" else match["verb"]
    return f", wie {match['who']} {verb}?"
