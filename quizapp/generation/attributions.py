"""Find who claims what in a German article, and which medium a passage rests on: two levels kept apart."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind, ClaimKind
from quizapp.generation.attribution_phrases import QUOTE, PhraseAttributions
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import Clause, ClauseKind, clauses_of
from quizapp.generation.document import Document, Sentence
from quizapp.generation.extents import Extents, Spoken, follows_quote
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.saying import Saying, SayingVerbs
from quizapp.generation.speakers import Speaker, SpeakerFinder
from quizapp.generation.verbs import VerbLexicon

_SUBJECT_PRONOUNS = frozenset(("er", "sie"))
"""Behind a verb they are its subject, whatever stands before it."""


class Attributions:
    """Reads the claims of one document, sentence after sentence."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon, verbs: VerbLexicon) -> None:
        self._document = document
        self._cast = cast
        self._verbs = verbs
        self._saying = SayingVerbs(verbs)
        self._speakers = SpeakerFinder(document, cast, lexicon)
        self._by_phrase = PhraseAttributions(self._speakers)
        self._extents = Extents(verbs)

    def find(self) -> tuple[Claim, ...]:
        """Return the claims in order."""
        found: list[Claim] = []
        recent: list[FoundActor] = []
        last: Claim | None = None
        for sentence in self._document.sentences:
            if sentence.in_title or not sentence.is_prose:
                continue
            if last and self._document.sentences[last.sentence].paragraph != sentence.paragraph:
                last = None
            claims = list(self._of(sentence, recent))
            if not claims and last is not None and sentence.index - last.sentence <= 2:
                claims = list(self._continued(sentence, last))
            found += claims
            last = claims[-1] if claims else last
            recent = self._recent(sentence, claims, recent)
        return tuple(found)

    def _recent(self, sentence: Sentence, claims: Sequence[Claim], recent: Sequence[FoundActor]) -> list[FoundActor]:
        speakers = [claim.speaker.actor for claim in claims if claim.speaker.actor]
        persons = [actor for actor in self._cast.all_in(sentence.index) if actor.kind is ActorKind.PERSON]
        order = dict.fromkeys([*speakers, *persons, *recent])
        return [actor for actor in order if actor is not None and actor.kind is ActorKind.PERSON][:4]

    def _of(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        clauses = clauses_of(sentence, self._verbs)
        taken: set[str] = set()
        for claim in (*self._by_phrase.find(sentence, clauses, recent), *self._verbal(sentence, clauses, recent)):
            key = claim.speaker.key
            words = sentence.text[claim.start : claim.end].strip(" ,–-")
            if key not in taken and len(words) > 8 and not words.startswith(("und ", "sowie ")):
                taken.add(key)
                yield claim

    def _verbal(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        quotes = [match.span() for match in QUOTE.finditer(sentence.text)]
        for number, clause in enumerate(clauses):
            if clause.verb is not None:
                yield from self._passive(sentence, clause, recent)
            if clause.verb is None or any(a < sentence.tokens[clause.verb].start < b for a, b in quotes):
                continue
            saying = self._verb_of(sentence, clause)
            if saying is None:
                continue
            speaker = self._subject(sentence, clauses, number, recent)
            if speaker is None:
                continue
            word = sentence.tokens[clause.verb].text
            singular = self._verbs.singular(word)
            if (
                speaker.is_person
                and singular not in (None, word.lower())
                and speaker.end <= clause.verb + 2
                and self._is_pronoun(sentence, clause)
            ):
                continue
            claim = self._extents.claim(Spoken(sentence, clauses, number, saying, speaker, tuple(quotes)))
            if claim is not None:
                yield claim

    @staticmethod
    def _is_pronoun(sentence: Sentence, clause: Clause) -> bool:
        """Tell whether the subject is "sie", which with a plural verb means several people."""
        near = sentence.tokens[clause.start : (clause.verb or 0) + 2]
        return any(token.text.lower() == "sie" for token in near)

    def _verb_of(self, sentence: Sentence, clause: Clause) -> Saying | None:
        assert clause.verb is not None
        words = [token.text.lower() for token in sentence.tokens[clause.verb + 1 : clause.end] if token.is_word]
        saying = self._saying.finite(sentence.tokens[clause.verb].text, words)
        if saying:
            return saying
        word = sentence.tokens[clause.verb].text.lower()
        if word in ("hat", "haben", "hatte", "hatten", "habe"):
            tail = words[-1:] if clause.kind is ClauseKind.MAIN else [
                token.text.lower() for token in sentence.tokens[clause.start : clause.verb] if token.is_word
            ][-1:]  # fmt: skip
            return self._saying.participle(tail[0], words) if tail else None
        return None

    def _subject(
        self, sentence: Sentence, clauses: Sequence[Clause], number: int, recent: Sequence[FoundActor]
    ) -> Speaker | None:
        clause = clauses[number]
        assert clause.verb is not None
        if clause.kind is ClauseKind.SUBORDINATE:
            if clause.opener not in ("wie", "so"):
                return None
            return self._speakers.at(sentence, clause.start + 1, clause.verb, recent)
        if (
            clause.verb == clause.start
            and number
            and clauses[number - 1].verb is None
            and not follows_quote(sentence, clause)
        ):
            return self._apposed(sentence, clauses, number, recent)
        behind = sentence.tokens[clause.verb + 1] if clause.verb + 1 < len(sentence.tokens) else None
        if behind is not None and behind.text in _SUBJECT_PRONOUNS:
            return self._speakers.at(sentence, clause.verb + 1, self._phrase_end(sentence, clause), recent)
        before = self._speakers.at(sentence, clause.start, clause.verb, recent) if clause.verb > clause.start else None
        return before or self._speakers.at(sentence, clause.verb + 1, self._phrase_end(sentence, clause), recent)

    def _apposed(
        self, sentence: Sentence, clauses: Sequence[Clause], number: int, recent: Sequence[FoundActor]
    ) -> Speaker | None:
        """Return the subject before an apposition: "Matthias Freude, Präsident des Amtes, erklärte"."""
        clause = clauses[number]
        assert clause.verb is not None
        first = number - 1
        while first and clauses[first - 1].verb is None:
            first -= 1
        for actor in self._cast.all_in(sentence.index, clauses[first].start, clause.start):
            if actor.kind is ActorKind.PERSON:
                return Speaker(actor.name, actor, None, True, clause.start)
        return self._speakers.at(sentence, clauses[first].start, clause.start, recent) or self._speakers.at(
            sentence, clause.verb + 1, self._phrase_end(sentence, clause), recent
        )

    def _passive(self, sentence: Sentence, clause: Clause, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        """Return who is named with "von" beside a passive: "wurde von der Polizei bestätigt"."""
        assert clause.verb is not None
        tokens = sentence.tokens
        span = range(clause.start, clause.end)
        words = [tokens[n].text.lower() for n in span]
        if not any(word in ("wurde", "wurden", "worden", "wird", "werden") for word in words):
            return
        found = [saying for word in words if (saying := self._saying.participle(word, words))]
        if not found:
            return
        for n in span:
            if tokens[n].text.lower() in ("von", "vom", "durch", "seitens"):
                speaker = self._by_phrase.speaker_after(sentence, n + 1, recent)
                if speaker:
                    yield Claim(
                        sentence.index,
                        speaker,
                        Mode.PASSIVE,
                        found[-1].kind,
                        0,
                        len(sentence.text),
                        found[-1].lemma,
                        clause,
                    )
        listed = re.search(r",\s+darunter\s+", sentence.text)
        if listed:
            for actor in self._cast.all_in(sentence.index, sentence.token_at(listed.end())):
                if actor.kind is not ActorKind.PLACE or any(m.country for m in actor.mentions):
                    yield Claim(
                        sentence.index,
                        Speaker(actor.name, actor, None, False, 0),
                        Mode.PASSIVE,
                        found[-1].kind,
                        0,
                        listed.start(),
                        found[-1].lemma,
                        clause,
                    )

    @staticmethod
    def _phrase_end(sentence: Sentence, clause: Clause) -> int:
        return min(len(sentence.tokens), max(clause.end, (clause.verb or 0) + 2))

    def _continued(self, sentence: Sentence, last: Claim) -> Iterator[Claim]:
        text = sentence.text.strip()
        quoted = text[0] in '„»"“' and text.rstrip(".")[-1] in '“”«»"'
        clauses = clauses_of(sentence, self._verbs)
        main = next((c for c in clauses if c.kind is ClauseKind.MAIN and c.verb is not None), None)
        reported = (
            main is not None and main.verb is not None and self._verbs.is_subjunctive(sentence.tokens[main.verb].text)
        )
        if quoted or reported:
            mode = Mode.QUOTE if quoted else Mode.CONTINUED
            yield Claim(sentence.index, last.speaker, mode, ClaimKind.STATEMENT, 0, len(sentence.text), "")
