"""Ask German questions: rephrased clauses, with their speaker named and their hedge kept, if they stand alone."""

import re

from quizapp.core.item import Language
from quizapp.generation.actors import FoundActor
from quizapp.generation.attributions import Mode
from quizapp.generation.context import open_words
from quizapp.generation.document import Sentence
from quizapp.generation.facts import Facts
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.inflection import dative
from quizapp.generation.rephrase import Rephraser
from quizapp.generation.wh import Asked

_LONGEST = 34
_BROKEN = re.compile(r"\s[,)]|\(\s|„\s|\s“|\(\)|\b(\w+)\s+\1\b|,\?|,,")
_STRAY = re.compile(r",\s+(?:sagte|erklärte|hieß|so|teilte|berichtete|meinte)\b")


class GermanWh:
    """The German questions of one article."""

    def __init__(self, findings: Findings, facts: Facts) -> None:
        self._findings = findings
        self._facts = facts
        self._rephraser = Rephraser(findings)

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> Asked | None:
        """Ask for the subject at those tokens."""
        return self._judged(self._rephraser.who(sentence, start, end, actor), sentence.index, None)

    def how_many(self, figure: FoundFigure) -> Asked | None:
        """Ask for a number."""
        return self._judged(self._rephraser.how_many(figure), figure.sentence, figure)

    def when(self, figure: FoundFigure) -> Asked | None:
        """Ask for a date or time."""
        return self._judged(self._rephraser.when(figure), figure.sentence, figure)

    def _judged(self, stem: str | None, sentence: int, figure: FoundFigure | None) -> Asked | None:
        if stem is None or _BROKEN.search(stem) or _STRAY.search(stem) or not 4 <= len(stem.split()) <= _LONGEST:
            return None
        stem = re.sub(r"\s+", " ", stem)
        if open_words(stem, Language.DE):
            return None
        if figure is None:
            return Asked(stem, 0.72)
        named, about = self._with_speaker(stem, sentence, figure)
        return Asked(named, 0.74 if named else 0.5, "", about) if named else None

    def _with_speaker(self, stem: str, sentence: int, figure: FoundFigure) -> tuple[str, tuple[str, ...]]:
        """Name who gives a figure, where somebody does and the question does not say so."""
        claims = [
            c
            for c in self._findings.claims_in(sentence)
            if c.start <= figure.start < c.end or c.verb in ("laut", "zufolge")
        ]
        if not claims:
            return stem, ()
        claim = claims[0]
        said_by = self._facts.speaker_ids.get(claim.speaker.key)
        about = (said_by,) if said_by else ()
        if claim.mode is Mode.OBJECT or claim.verb in ("laut", "zufolge") or claim.speaker.name in stem or any(
            name in stem for name in (claim.speaker.actor.names if claim.speaker.actor else ())
        ):  # fmt: skip
            return stem, about
        name = dative(claim.speaker.name, self._findings.lexicon, claim.speaker.is_person)
        return f"{stem[:-1]} laut {name}?", about
