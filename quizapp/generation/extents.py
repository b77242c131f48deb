"""Tell which words of a sentence are the statement that a verb of saying introduces."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.saying import THINKING, Saying
from quizapp.generation.speaker import Speaker
from quizapp.generation.verbs import VerbLexicon

_COMPLEMENTS = frozenset("dass daß ob wie warum wann".split())
_NO_CONDITIONS = frozenset("dass daß ob wie was wer".split())
_SECOND_SUBJUNCTIVE = frozenset("würden könnten hätten wären müssten".split())


_TELLING = frozenset(
    "sagen erklären meinen behaupten betonen versichern ankündigen ergänzen hinzufügen beteuern".split()
)
_ONLY_PAST = frozenset(
    "hatte hatten wurde wurden konnte konnten musste mussten durfte durften brachte brachten dachte dachten".split()
)
_POINTING = frozenset("das dies dieses so was wie".split())


@dataclass(frozen=True, slots=True)
class Spoken:
    """A clause with a verb of saying: its number among the clauses, its speaker, the quotations of the sentence."""

    sentence: Sentence
    clauses: Sequence[Clause]
    number: int
    saying: Saying
    speaker: Speaker
    quotes: tuple[tuple[int, int], ...]

    @property
    def clause(self) -> Clause:
        """Return the clause of the verb of saying."""
        return self.clauses[self.number]

    @property
    def verb(self) -> int:
        """Return the place of its finite verb."""
        return self.clause.verb if self.clause.verb is not None else self.clause.start

    @property
    def bounds(self) -> tuple[int, int]:
        """Return the first character of the clause and the one behind it."""
        tokens = self.sentence.tokens
        return tokens[self.clause.start].start, tokens[self.clause.end - 1].end

    def claim(self, mode: Mode, first: int, last: int) -> Claim:
        """Return the claim whose statement stands between two characters."""
        return Claim(
            self.sentence.index, self.speaker, mode, self.saying.kind, first, last, self.saying.lemma, self.clause
        )


class Extents:
    """Finds the statements of verbs of saying."""

    def __init__(self, verbs: VerbLexicon) -> None:
        self._verbs = verbs

    def claim(self, spoken: Spoken) -> Claim | None:
        """Return the claim of a clause, None where its verb says nothing here."""
        start, end = spoken.bounds
        text = spoken.sentence.text
        if spoken.clause.kind is ClauseKind.SUBORDINATE and spoken.clause.opener not in ("wie", "so"):
            said = self._behind(spoken)
            return None if said is None or said.mode is Mode.OBJECT else said
        if spoken.clause.kind is ClauseKind.SUBORDINATE:
            first, last = (end + 1, len(text)) if start < 3 else (0, start)
            return replace(spoken.claim(Mode.PHRASE, first, last), cue=(start, end))
        if spoken.clause.opener == "so" and spoken.verb == spoken.clause.start + 1 and start > 3:
            quoted = any(b <= start for _, b in spoken.quotes)
            last = start if end >= len(text) - 2 else len(text)
            return spoken.claim(Mode.QUOTE if quoted and last == start else Mode.PHRASE, 0, last)
        if spoken.verb == spoken.clause.start and start > 10 and self._follows_statement(spoken):
            mode = Mode.QUOTE if any(b <= start for _, b in spoken.quotes) else Mode.PHRASE
            return spoken.claim(mode, 0, start)
        return self._behind(spoken)

    @staticmethod
    def _follows_statement(spoken: Spoken) -> bool:
        """Tell whether what stands before the verb is said, and no condition or the subject with its apposition."""
        if not spoken.number:
            return True
        opening = spoken.clauses[0]
        if opening.kind is ClauseKind.SUBORDINATE and opening.opener not in _NO_CONDITIONS and not any(
            clause.kind is ClauseKind.MAIN for clause in spoken.clauses[: spoken.number]
        ):  # fmt: skip
            return False
        before = spoken.clauses[spoken.number - 1]
        quoted = follows_quote(spoken.sentence, spoken.clause)
        has_main = any(c.kind is ClauseKind.MAIN and c.verb is not None for c in spoken.clauses[: spoken.number])
        if before.opener not in _NO_CONDITIONS and not has_main and not quoted:
            return False  # a subject with its relative clause, no statement
        conditional = before.kind is ClauseKind.SUBORDINATE and spoken.number == 1
        if conditional and before.opener not in _NO_CONDITIONS:
            return False
        aside = before.verb is None or (before.kind is ClauseKind.SUBORDINATE and before.opener not in _COMPLEMENTS)
        apposed = aside and spoken.speaker.end <= spoken.clause.start
        return not apposed or follows_quote(spoken.sentence, spoken.clause)

    def _behind(self, spoken: Spoken) -> Claim | None:
        """Return the claim whose statement follows: a clause, a quotation, reported speech, an object."""
        text, tokens = spoken.sentence.text, spoken.sentence.tokens
        after = self._complement(spoken)
        if after is not None and after.kind is ClauseKind.SUBORDINATE and after.opener in _COMPLEMENTS:
            return spoken.claim(Mode.CLAUSE, tokens[after.start].start, len(text))
        quote = next((q for q in spoken.quotes if q[0] >= tokens[spoken.verb].end - 1), None)
        if quote is not None:
            return spoken.claim(Mode.QUOTE, quote[0], len(text) if text[quote[1] :].strip(" .") else quote[1])
        if after is not None and self._is_reported(spoken, after):
            return spoken.claim(Mode.SUBJUNCTIVE, tokens[after.start].start, len(text))
        if after is not None and after.kind is ClauseKind.INFINITIVE and after.opener not in ("um", "ohne", "statt"):
            return spoken.claim(Mode.INFINITIVE, tokens[after.start].start, self._end_before_main(spoken, after))
        if spoken.clause.opener in ("das", "dies") and (spoken.clause.start, spoken.verb) == (0, 1):
            return spoken.claim(Mode.OBJECT, 0, len(text))  # "Das teilte die Polizei mit": the sentence before it
        if spoken.saying.is_weak or spoken.verb + 1 >= spoken.clause.end:
            return None
        first = max(spoken.verb + 1, spoken.speaker.end if spoken.speaker.end > spoken.verb else 0)
        return spoken.claim(Mode.OBJECT, tokens[min(first, len(tokens) - 1)].start, len(text))

    @staticmethod
    def _end_before_main(spoken: Spoken, after: Clause) -> int:
        """Return where the statement ends: before a main clause that follows it."""
        main = next((c for c in spoken.clauses if c.start > after.start and c.kind is ClauseKind.MAIN), None)
        tokens = spoken.sentence.tokens
        return len(spoken.sentence.text) if main is None else tokens[main.start - 1].start

    @staticmethod
    def _complement(spoken: Spoken) -> Clause | None:
        """Return the clause that holds what is said: appositions, "ohne … zu …", relative clauses are passed over."""
        following = spoken.clauses[spoken.number + 1 :]
        told = [c for c in following if c.verb is not None or c.kind is not ClauseKind.FRAGMENT]
        for place, clause in enumerate(told):
            aside = clause.kind is ClauseKind.INFINITIVE and clause.opener in ("um", "ohne", "statt", "anstatt")
            relative = clause.kind is ClauseKind.SUBORDINATE and clause.opener not in _COMPLEMENTS
            if place + 1 < len(told) and (aside or relative):
                continue
            return clause
        return None

    def _is_reported(self, spoken: Spoken, after: Clause) -> bool:
        if after.kind is not ClauseKind.MAIN or after.verb is None:
            return False
        word = spoken.sentence.tokens[after.verb].text
        end = spoken.bounds[1]
        told = spoken.saying.lemma in _TELLING and after.verb > after.start and spoken.clause.opener not in _POINTING
        looks_past = re.search(r"(?:te|ten|ie\w+en|gingen|blieben)\Z", word) and word not in _ONLY_PAST
        if told and looks_past and spoken.sentence.tokens[after.start - 1].text == ",":
            return True  # "sagte Berger, die Käufer hielten sich zurück": past and second subjunctive look alike
        colon = ":" in spoken.sentence.text[end : end + 2]
        colon = colon and spoken.saying.lemma not in THINKING  # "erwartete keine Hilfe: Die Stadt …" goes on itself
        return colon or self._verbs.is_subjunctive(word) or word in _SECOND_SUBJUNCTIVE


def follows_quote(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a quotation ends right before a clause."""
    return any(token.text in '“”«»"' for token in sentence.tokens[max(0, clause.start - 2) : clause.start])
