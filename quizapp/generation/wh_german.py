"""Ask German questions: rephrased clauses, with their speaker named and their hedge kept, if they stand alone."""

import re

from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Mode
from quizapp.generation.clauses import Clause
from quizapp.generation.context import open_words, without_links
from quizapp.generation.distractors import STANDING_FOR
from quizapp.generation.document import Sentence
from quizapp.generation.facts import Facts
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.inflection import dative
from quizapp.generation.limits import Limit, limit_of
from quizapp.generation.number_questions import NumberQuestions
from quizapp.generation.part_questions import PartQuestions
from quizapp.generation.perfect_stems import in_perfect
from quizapp.generation.place_questions import PlaceQuestions
from quizapp.generation.sound_wording import lacks_articles, sound
from quizapp.generation.speaker_questions import SpeakerQuestions
from quizapp.generation.stems import is_sound
from quizapp.generation.subject_questions import SubjectQuestions
from quizapp.generation.tied_words import points_back
from quizapp.generation.turning import SPEAKER
from quizapp.generation.wh import Asked
from quizapp.generation.whole_stems import is_whole

_SAID = re.compile(
    r",\s+(?P<verb>sagte|sagt|erklärte|erklärt|meinte|meint|berichtete|berichtet|betonte|betont|so)\s+"
    r"(?P<who>(?:(?:der|die|das)\s+)?(?:[a-zäöüß-]+e\s+)?[A-ZÄÖÜ][^,:]*)\?\Z"
)
_BUT = re.compile(r"\A([^,]*? )(?:aber |(?<=Wer \w{4} )etwa )")
"""What ties the clause to the one before it."""
_BRACKET = re.compile(r" \([^()]*\)")
_POSSESSIVE = re.compile(r"\b[Ss]ein(?:e[rnsm]?)?\b|\b[Ii]hr(?:e[rnsm]?)?\b")
_SUBJECTS = ("Wer ", "Welche")
"""How a question begins whose possessives mean who is asked for."""


class GermanWh:
    """The German questions of one article."""

    def __init__(self, findings: Findings, facts: Facts) -> None:
        self._findings = findings
        self._facts = facts
        self._subjects = SubjectQuestions(findings)
        self._speakers = SpeakerQuestions(findings)
        self._parts = PartQuestions(findings)
        self._places = PlaceQuestions(findings)
        self._numbers = NumberQuestions(findings)

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> Asked | None:
        """Ask for the subject at those tokens."""
        return self._judged(self._subjects.who(sentence, start, end, actor), sentence.index, None)

    def who_said(self, sentence: Sentence, clause: Clause) -> tuple[Asked, str] | None:
        """Ask for a speaker without a name; the phrase that names the speaker comes with the question."""
        made = self._speakers.who_said(sentence, clause)
        asked = self._judged(made[0], sentence.index, None) if made else None
        return (asked, made[1]) if asked and made else None

    def whom(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for somebody addressed."""
        return self._judged(self._places.whom(sentence, start, actor), sentence.index, None)

    def where(self, sentence: Sentence, start: int, actor: FoundActor) -> Asked | None:
        """Ask for the place of a clause."""
        return self._judged(self._places.where(sentence, start, actor), sentence.index, None)

    def how_many(self, figure: FoundFigure) -> Asked | None:
        """Ask for a number."""
        return self._judged(self._numbers.how_many(figure), figure.sentence, figure)

    def when(self, figure: FoundFigure) -> Asked | None:
        """Ask for a date or time."""
        return self._judged(self._parts.when(figure), figure.sentence, figure)

    def _judged(self, made: str | None, sentence: int, figure: FoundFigure | None) -> Asked | None:
        if made is None:
            return None
        about: tuple[str, ...] = ()
        speaker = ""
        if figure is not None:
            spoken = self._speaker(made, sentence, figure)
            if spoken is None:
                return None
            speaker, about = spoken
        stem = re.sub(r"\s+", " ", made.replace(SPEAKER, f" {speaker} " if speaker else " ")).replace(" ?", "?")
        stem = _BUT.sub(r"\1", _SAID.sub(_as_aside, without_links(stem, Language.DE)))
        stem = in_perfect(stem, self._findings.verbs.participles)
        if figure is None:
            if lacks_articles(self._findings.document.sentences[sentence], self._findings):
                return None
            stem = _BRACKET.sub("", stem)
            if not is_whole(stem, self._findings.document.sentences[sentence], self._findings):
                return None
        plain = _POSSESSIVE.sub(" ", stem) if stem.startswith(_SUBJECTS) else stem
        if points_back(self._findings, self._findings.document.sentences[sentence], stem):
            return None
        if not is_sound(stem, figure is not None) or open_words(plain, Language.DE):
            return None
        if figure is not None:
            sound_stem = sound(stem, figure, self._findings.document.sentences[sentence], self._findings)
            return Asked(_hedged(sound_stem, figure), 0.82, "", about) if sound_stem else None
        return Asked(stem, 0.72, "", about)

    def _speaker(self, made: str, sentence: int, figure: FoundFigure) -> tuple[str, tuple[str, ...]] | None:
        """Return "laut X" where somebody gives the figure and the question does not say so, and the ids involved; None
        where the speaker cannot be named so: a common noun without its article, one that only the article makes clear.
        """
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
        named = dative(claim.speaker.name, self._findings.lexicon, claim.speaker.is_person)
        last = named.rpartition(" ")[2]
        is_common = claim.speaker.actor is None or not claim.speaker.actor.is_sure
        if last in STANDING_FOR or (is_common and named.split()[0] not in ("der", "dem", "den")):
            return None
        return f"laut {named}", about


_LIMITS = {Limit.ABOUT: "ungefähr", Limit.LEAST: "mindestens"}


def _hedged(stem: str, figure: FoundFigure) -> str:
    """Return a question with what the word before the number makes of it: "Mindestens wie viele Gäste kamen?"."""
    limit = limit_of(figure.hedge) if figure.softens else None
    if limit not in _LIMITS:
        return stem
    word = _LIMITS[limit]
    asked = re.search(r"\b[Ww]ie viel", stem)
    if asked is None:
        return f"{stem[:-1]} ({word})?"
    before, after = stem[: asked.start()], stem[asked.end() :]
    return f"{before}{word if before else word.capitalize()} wie viel{after}"


def _as_aside(match: re.Match[str]) -> str:
    """Return who says so as a clause that a question can end with: ", wie die Ärztin sagt"."""
    verb = "sagt" if match["verb"] == "so" else match["verb"]
    return f", wie {match['who']} {verb}?"
