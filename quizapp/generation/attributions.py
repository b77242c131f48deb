"""Find who claims what in a German article, and which medium a passage rests on: two levels kept apart."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.facts import ActorKind, ClaimKind, SourceKind
from quizapp.generation.attribution_phrases import QUOTE, PhraseAttributions
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import Clause, ClauseKind, clauses_of
from quizapp.generation.document import Document, Sentence
from quizapp.generation.extents import Extents, Spoken
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.noun_speakers import NounSpeakers
from quizapp.generation.owners import is_owner
from quizapp.generation.passives import PassiveAttributions
from quizapp.generation.saying import SHOWING, THINKING, Saying, SayingVerbs
from quizapp.generation.speaker import Speaker
from quizapp.generation.speakers import SpeakerFinder
from quizapp.generation.subjects import OPENERS, Subjects, phrase_end
from quizapp.generation.verbs import VerbLexicon

_PASSED_OVER = frozenset("sich auch zudem außerdem ebenfalls jedoch aber gestern heute nun dann so daraufhin".split())
_LEAST_WORDS = 8  # characters of a statement


class Attributions:
    """Reads the claims of one document, sentence after sentence."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon, verbs: VerbLexicon) -> None:
        self._document = document
        self._cast = cast
        self._verbs = verbs
        self._saying = SayingVerbs(verbs)
        self._nouns = NounSpeakers(lexicon)
        self._speakers = SpeakerFinder(document, cast, lexicon)
        self._subjects = Subjects(cast, self._speakers, self._nouns)
        self._by_phrase = PhraseAttributions(self._speakers, self._nouns)
        self._passives = PassiveAttributions(cast, self._saying, self._by_phrase)
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
            claims = [self._really_of(sentence, claim, last) for claim in self._of(sentence, recent)]
            reaches = 2 if found and found[-1].sentence == sentence.index - 1 else 1
            if not claims and last is not None and sentence.index - last.sentence <= reaches:
                claims = list(self._continued(sentence, last))
            found += claims
            said = [claim for claim in claims if claim.verb not in THINKING or last is None]
            last = said[-1] if said else last
            recent = self._recent(sentence, claims, recent)
        return tuple(found)

    def _recent(self, sentence: Sentence, claims: Sequence[Claim], recent: Sequence[FoundActor]) -> list[FoundActor]:
        if any(claim.speaker.actor is None and claim.speaker.is_person for claim in claims):
            return []  # "Bergers Arzt sagte, … Er": whoever has no name is meant
        speakers = [claim.speaker.actor for claim in claims if claim.speaker.actor]
        persons = [actor for actor in self._cast.all_in(sentence.index) if actor.kind is ActorKind.PERSON]
        order = dict.fromkeys([*speakers, *persons, *recent])
        return [actor for actor in order if actor is not None and actor.kind is ActorKind.PERSON][:4]

    def _really_of(self, sentence: Sentence, claim: Claim, last: Claim | None) -> Claim:
        """Return the claim of whoever reports it: "Die Studie zeige, dass …" is said by the one who spoke before."""
        verb = claim.clause.verb if claim.clause is not None else None
        reported = verb is not None and claim.verb in SHOWING and self._verbs.is_subjunctive(sentence.tokens[verb].text)
        if not reported or last is None or last.speaker.key == claim.speaker.key:
            return claim
        return Claim(sentence.index, last.speaker, Mode.CONTINUED, ClaimKind.STATEMENT, 0, len(sentence.text))

    def _of(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        clauses = clauses_of(sentence, self._verbs)
        taken: set[str] = set()
        for claim in (*self._by_phrase.find(sentence, clauses, recent), *self._verbal(sentence, clauses, recent)):
            key = claim.speaker.key
            words = sentence.text[claim.start : claim.end].strip(" ,–-")
            if key not in taken and len(words) > _LEAST_WORDS and not words.startswith(("und ", "sowie ")):
                taken.add(key)
                yield claim

    def _verbal(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        quotes = tuple(match.span() for match in QUOTE.finditer(sentence.text))
        for number, clause in enumerate(clauses):
            if clause.verb is not None:
                yield from self._passives.find(sentence, clause, recent)
            if clause.verb is None or any(a < sentence.tokens[clause.verb].start < b for a, b in quotes):
                continue
            saying = self._verb_of(sentence, clause)
            if saying is None:
                continue
            speaker = self._subjects.of(sentence, clauses, number, recent)
            if speaker is None:
                yield from self._by_noun(sentence, clauses, number, saying, quotes)
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
            claim = self._extents.claim(Spoken(sentence, clauses, number, saying, speaker, quotes))
            if claim is not None:
                yield claim

    def _by_noun(
        self, sentence: Sentence, clauses: Sequence[Clause], number: int, saying: Saying,
        quotes: tuple[tuple[int, int], ...],
    ) -> Iterator[Claim]:  # fmt: skip
        """Return the claim of a subject that is no actor, where what is said follows word for word or as a clause."""
        clause = clauses[number]
        noun = self._noun_subject(sentence, clause)
        speaker = None if noun is None else self._speakers.known(noun)
        if speaker is None or (saying.lemma in SHOWING and speaker.kind is not SourceKind.STUDY):
            return
        claim = self._extents.claim(Spoken(sentence, clauses, number, saying, speaker, quotes))
        if claim is not None and claim.mode is not Mode.OBJECT:
            yield claim

    def _noun_subject(self, sentence: Sentence, clause: Clause) -> Speaker | None:
        """Return the noun phrase beside a verb of saying: "Beobachter wiesen darauf hin", "so schrieb ein Leser"."""
        assert clause.verb is not None
        subordinate = clause.kind is ClauseKind.SUBORDINATE
        if subordinate and clause.opener not in OPENERS:
            return None
        tokens = sentence.tokens
        if clause.verb + 1 < len(tokens) and tokens[clause.verb + 1].text.lower() in ("er", "sie", "ich", "man", "wir"):
            return None
        for start in (clause.start + subordinate, clause.verb + 1):
            before = start <= clause.verb
            end = clause.verb if before else phrase_end(sentence, clause)
            while start < end and tokens[start].text.lower() in _PASSED_OVER:
                start += 1
            speaker = None if subordinate and not before else self._nouns.subject(sentence, start, end)
            if speaker is None:
                continue
            name = self._cast.at(sentence.index, speaker.end, end)
            beside = name is not None and any(
                m.sentence == sentence.index and m.start == speaker.end and (not before or m.end == clause.verb)
                for m in name.mentions
            )
            if name is not None and beside:
                return replace(speaker, name=f"{speaker.name} {name.name}")
            if not before or subordinate or speaker.end == clause.verb:
                return speaker
        return None

    @staticmethod
    def _is_pronoun(sentence: Sentence, clause: Clause) -> bool:
        """Tell whether the subject is "sie", which with a plural verb means several people."""
        near = sentence.tokens[clause.start : (clause.verb or 0) + 2]
        return any(token.text.lower() == "sie" for token in near)

    def _verb_of(self, sentence: Sentence, clause: Clause) -> Saying | None:
        assert clause.verb is not None
        words = [token.text.lower() for token in sentence.tokens[clause.verb + 1 : clause.end] if token.is_word]
        word = sentence.tokens[clause.verb].text
        before = sentence.tokens[clause.verb - 1].text if clause.verb > clause.start + 1 else ""
        if clause.kind is ClauseKind.SUBORDINATE and before in ("bekannt", "fest", "klar"):
            return self._saying.finite(before + word, [])
        saying = self._saying.finite(word, words)
        if saying:
            return saying
        if word.lower() in ("hat", "haben", "hatte", "hatten", "habe"):
            tail = words[-1:] if clause.kind is ClauseKind.MAIN else [
                token.text.lower() for token in sentence.tokens[clause.start : clause.verb] if token.is_word
            ][-1:]  # fmt: skip
            return self._saying.participle(tail[0], words) if tail else None
        return None

    def _is_owner(self, claim: Claim) -> bool:
        """Tell whether the sentence of a claim names its speaker only as the owner of who really speaks."""
        actor, sentence = claim.speaker.actor, self._document.sentences[claim.sentence]
        here = [m for m in actor.mentions if m.sentence == claim.sentence] if actor is not None else []
        return (
            claim.speaker.is_person
            and actor is not None
            and bool(here)
            and all(is_owner(sentence, m.end, actor.names) for m in here)
        )

    def _continued(self, sentence: Sentence, last: Claim) -> Iterator[Claim]:
        if self._is_owner(last):
            return
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
