"""Find the subject of a German verb of saying: before it, behind it, over an apposition or a relative clause."""

from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.clauses import PREPOSITIONS, RELATIVES, Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.extents import follows_quote
from quizapp.generation.noun_speakers import NounSpeakers
from quizapp.generation.owners import is_owner_behind
from quizapp.generation.speaker import Speaker
from quizapp.generation.speakers import SpeakerFinder

OPENERS = frozenset("wie so während nachdem obwohl indem weil als wobei".split())
"""Words that open a subordinate clause whose subject follows them."""
_SUBJECT_PRONOUNS = frozenset(("er", "sie"))
"""Behind a verb they are its subject, whatever stands before it."""
_SUBJECT_ARTICLES = frozenset("der die das ein eine er sie es".split())
_OBJECT_ARTICLES = frozenset("den dem des einen einem eines".split())
_GENDERS = {"der": ("m", ""), "die": ("f", ""), "das": ("",), "welcher": ("m", ""), "welche": ("f", "")}


class Subjects:
    """Finds the subjects of the clauses of one document."""

    def __init__(self, cast: Cast, speakers: SpeakerFinder, nouns: NounSpeakers) -> None:
        self._cast = cast
        self._speakers = speakers
        self._nouns = nouns

    def of(
        self, sentence: Sentence, clauses: Sequence[Clause], number: int, recent: Sequence[FoundActor]
    ) -> Speaker | None:
        """Return who the subject of a clause with a finite verb is; `recent`: persons spoken of, the latest first."""
        clause = clauses[number]
        assert clause.verb is not None
        if clause.kind is ClauseKind.SUBORDINATE:
            if clause.opener in RELATIVES:
                return self._antecedent(sentence, clause)
            if clause.opener not in OPENERS:
                return None
            return self._speakers.at(sentence, clause.start + 1, clause.verb, recent)
        if sentence.tokens[clause.start].text.lower() == "es" and clause.verb == clause.start + 1:
            return None  # whoever was named before, or nobody
        if (
            clause.verb == clause.start
            and number
            and (clauses[number - 1].verb is None or _is_aside(clauses, number))
            and not follows_quote(sentence, clause)
        ):
            return self._apposed(sentence, clauses, number, recent)
        end = phrase_end(sentence, clause)
        tokens = sentence.tokens
        after = clause.verb + 1 + (clause.verb + 2 < len(tokens) and tokens[clause.verb + 1].text == "auch")
        behind = tokens[after] if after < len(tokens) else None
        if behind is not None and behind.text in _SUBJECT_PRONOUNS:
            named = self._named_before(sentence, clause, recent) if behind.text == "sie" else None
            return named or self._speakers.at(sentence, after, end, recent)
        is_object = sentence.tokens[clause.start].text.lower() in _OBJECT_ARTICLES
        may_precede = clause.verb > clause.start and not is_object
        before = self._speakers.at(sentence, clause.start, clause.verb, recent) if may_precede else None
        is_other = _is_of_owner(sentence, before) or self._nouns.is_told(sentence, clause.start, before)
        return (None if is_other else before) or self._behind(sentence, clause, recent)

    def _behind(self, sentence: Sentence, clause: Clause, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return the subject behind a verb, also behind a medium that is told something: "sagte der Agentur AP ein
        Nachbar"."""
        start, end = (clause.verb or 0) + 1, phrase_end(sentence, clause)
        found = self._speakers.at(sentence, start, end, recent)
        if found is None or not self._nouns.is_told(sentence, start, found):
            return found
        return self._speakers.at(sentence, found.end, end, recent) or self._nouns.subject(sentence, found.end, end)

    def _named_before(self, sentence: Sentence, clause: Clause, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return the subject that a clause begins with: "Der Minister bezeichnete sie als …" has its own."""
        assert clause.verb is not None
        first = sentence.tokens[clause.start]
        word = first.text.lower()
        if not first.is_capitalised or word in PREPOSITIONS or word in _OBJECT_ARTICLES:
            return None
        found = self._speakers.at(sentence, clause.start, clause.verb, recent) if clause.verb > clause.start else None
        return found if found is not None and found.end <= clause.verb else None

    def _antecedent(self, sentence: Sentence, clause: Clause) -> Speaker | None:
        """Return who a relative clause with its pronoun as subject is about: "Berger, der sagte, …"."""
        tokens = sentence.tokens
        assert clause.verb is not None
        if clause.opener not in _GENDERS or clause.start < 2:
            return None
        following = tokens[clause.start + 1]
        if following.text.lower() in _SUBJECT_ARTICLES or (following.is_capitalised and clause.verb > clause.start + 1):
            return None
        comma = clause.start - 1
        for actor in self._cast.all_in(sentence.index, 0, comma):
            if any(m.sentence == sentence.index and m.end == comma for m in actor.mentions):
                person = actor.kind is ActorKind.PERSON
                if not person or actor.gender in _GENDERS[clause.opener]:
                    return Speaker(actor.name, actor, None, person, clause.start)
        return self._nouns.before(sentence, comma, clause.opener, clause.start)

    def _apposed(
        self, sentence: Sentence, clauses: Sequence[Clause], number: int, recent: Sequence[FoundActor]
    ) -> Speaker | None:
        """Return the subject before an apposition: "Matthias Freude, Präsident des Amtes, erklärte"."""
        clause = clauses[number]
        assert clause.verb is not None
        first = number - 1 - _is_aside(clauses, number)
        while first and clauses[first - 1].verb is None:
            first -= 1
        start = clauses[first].start
        behind = self._behind(sentence, clause, recent)
        if sentence.tokens[start].text.lower() in _OBJECT_ARTICLES or self._is_subject_behind(sentence, clause):
            return behind
        stop = clauses[number - 1].start if _is_aside(clauses, number) else clause.start
        for actor in self._cast.all_in(sentence.index, start, stop):
            if actor.kind is ActorKind.PERSON:
                return Speaker(actor.name, actor, None, True, clause.start)
        return self._speakers.at(sentence, start, clause.start, recent) or behind

    def _is_subject_behind(self, sentence: Sentence, clause: Clause) -> bool:
        """Tell whether a person without a name follows the verb: "Der Plan, meint ein Kenner, sei gut"."""
        assert clause.verb is not None
        after = clause.verb + 1
        if after >= len(sentence.tokens) or sentence.tokens[after].text not in ("ein", "eine"):
            return False
        noun = self._nouns.subject(sentence, after, phrase_end(sentence, clause))
        return noun is not None and noun.is_person


def _is_of_owner(sentence: Sentence, speaker: Speaker | None) -> bool:
    """Tell whether a sentence names a person only as the owner of who or what really is the subject."""
    actor = speaker.actor if speaker is not None else None
    return actor is not None and actor.kind is ActorKind.PERSON and is_owner_behind(sentence, actor)


def _is_aside(clauses: Sequence[Clause], number: int) -> bool:
    """Tell whether a relative clause stands between the subject and its verb: "Berger, der …, sagte"."""
    before = clauses[number - 1]
    relative = before.kind is ClauseKind.SUBORDINATE and before.opener in RELATIVES
    return relative and number > 1 and clauses[number - 2].verb is None


def phrase_end(sentence: Sentence, clause: Clause) -> int:
    """Return where the words behind the verb of a clause end."""
    return min(len(sentence.tokens), max(clause.end, (clause.verb or 0) + 2))
