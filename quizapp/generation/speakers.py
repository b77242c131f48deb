"""Find out who a German noun phrase beside a verb of saying means."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.clauses import PREPOSITIONS
from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.offices import is_office


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: an actor of the article, or a source without one (a study, somebody known by office only)."""

    name: str
    actor: FoundActor | None = None
    kind: SourceKind | None = None
    is_person: bool = False
    end: int = 0

    @property
    def key(self) -> str:
        """Return what tells speakers apart."""
        return f"actor-{self.actor.number}" if self.actor else self.name.lower()


_STUDIES = re.compile(
    r"(?:Studie|Umfrage|Untersuchung|Bericht|Berichte|Prognose|Prognosen|Gutachten|Report|Statistik|Statistiken|"
    r"Erhebung|Analyse|"
    r"Messungen|Berechnungen|Angaben|Medienberichten|Medienberichte|Presseberichten|Zeitungsberichten|"
    r"Weltklimabericht|Auswertung|Befragung|Protokoll|Dokument|Memorandum)(?:s|es|en)?\Z"
)
_UNNAMED = frozenset(
    "Spekulationen Gerüchten Gerüchte Medienberichten Medienberichte Presseberichten Zeitungsberichten Angaben "
    "Berichten Berichte Quellen Kreisen Insidern Beobachtern Beobachter".split()
)
_SKIP = frozenset(
    "auch jedoch aber dagegen hingegen unterdessen indessen zudem außerdem ebenfalls wiederum sich gestern heute nun "
    "dann so am".split()
)
_PRONOUNS = {"er": "m", "sie": "f", "dieser": "m", "diese": "f", "letzterer": "m"}
_PHRASE = re.compile(
    r"(?P<adj>(?:[a-zäöüß-]+(?:e|er|en|em|es)\s+){0,3})(?P<head>[A-ZÄÖÜ][\w-]*[a-zäöüß][\w-]*)"
    r"(?P<more>(?:\s+(?:der|des|von|vom|für|aus|im|in|beim|bei|an|am)\s+(?:(?:der|den|dem|"
    r"des)\s+)?(?:[a-zäöüß-]+(?:en|er|es)\s+){0,2}[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*){0,2})"
)
_BAD_ADJECTIVES = frozenset(
    "der die das den dem des ein eine einer einem einen eines dieser diese dieses seine ihre".split()
)


class SpeakerFinder:
    """Resolves phrases of one document; remembers nothing between calls."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self._document = document
        self._cast = cast
        self._lexicon = lexicon

    def at(self, sentence: Sentence, start: int, end: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return who the phrase that begins at token `start` means; `recent`: persons spoken of, the latest first."""
        tokens = sentence.tokens
        while start < end and tokens[start].text.lower() in _SKIP:
            start += 1
        if start >= end:
            return None
        word = tokens[start].text.lower()
        if word in _PRONOUNS and (start + 1 >= end or not tokens[start + 1].is_capitalised or word in ("er", "sie")):
            return self._pronoun(word, recent, start)
        head = next((n for n in range(start, min(end, start + 6)) if self._may_be_head(sentence, n)), None)
        if (
            head is not None
            and word in ("der", "die")
            and any(tokens[n].text.lower() in PREPOSITIONS for n in range(start, head))
        ):
            return self._described(sentence, head, end)
        if head is None or any(
            tokens[n].text.lower() in PREPOSITIONS or not tokens[n].is_word for n in range(start, head)
        ):
            return None
        return self._named(sentence, start, head, end)

    def _may_be_head(self, sentence: Sentence, n: int) -> bool:
        token = sentence.tokens[n]
        following = sentence.tokens[n + 1] if n + 1 < len(sentence.tokens) else None
        if (
            n == 0
            and following
            and following.is_capitalised
            and re.search(r"(?:isch|lich|ig|iv|al|ell|ere?|[^aeiou]t)e[nrs]?\Z", token.text)
        ):
            return any(
                m.sentence == sentence.index and m.start == 0 for actor in self._cast.actors for m in actor.mentions
            )
        if any(m.sentence == sentence.index and m.start == n for actor in self._cast.actors for m in actor.mentions):
            return True
        return (
            token.is_capitalised
            and token.text.lower() not in _BAD_ADJECTIVES
            and token.text.lower() not in PREPOSITIONS
        )

    def _named(self, sentence: Sentence, start: int, head: int, end: int) -> Speaker | None:
        tokens = sentence.tokens
        actor = self._cast.at(sentence.index, start, head + 1)
        noun = next(
            (
                n
                for n in range(head, min(head + 3, end))
                if tokens[n].is_capitalised and is_office(tokens[n].text, self._lexicon)
            ),
            None,
        )
        if noun is not None and (actor is None or actor.kind is not ActorKind.PERSON):
            return self._office(sentence, noun, end)
        if actor is not None:
            return self._of_actor(sentence, actor, head)
        text = tokens[head].text
        if text in _UNNAMED:
            return Speaker(text, None, SourceKind.UNNAMED, False, head + 1)
        if _STUDIES.search(text):
            return self._study(sentence, head)
        return None

    def _described(self, sentence: Sentence, head: int, end: int) -> Speaker | None:
        """Return a person behind a long attribute: "die in New York geborene Lopez"."""
        for n in range(head, min(end, head + 8)):
            if sentence.tokens[n].text in (",", ":", ";", "."):
                return None
            person = self._cast.at(sentence.index, n, n + 1)
            if person and person.kind is ActorKind.PERSON:
                return Speaker(person.name, person, None, True, n + 1)
        return None

    def _of_actor(self, sentence: Sentence, actor: FoundActor, head: int) -> Speaker | None:
        mention = next(
            m
            for m in actor.mentions
            if (m.sentence == sentence.index and m.start <= head < m.end)
            or (m.start == head and m.sentence == sentence.index)
        )
        if actor.kind is ActorKind.PLACE and not mention.country:
            return None
        if actor.kind is ActorKind.PERSON or actor.kind in (
            ActorKind.ORGANISATION,
            ActorKind.GROUP,
            ActorKind.COUNTRY,
            ActorKind.PLACE,
        ):
            follower = self._apposed(sentence, mention.end)
            if actor.kind is not ActorKind.PERSON and follower is not None:
                return Speaker(follower.name, follower, None, True, mention.end)
            return Speaker(actor.name, actor, None, actor.kind is ActorKind.PERSON, mention.end)
        return None

    def _apposed(self, sentence: Sentence, end: int) -> FoundActor | None:
        """Return a person or medium named right behind a common noun: "der Fernsehsender KBS"."""
        following = self._cast.at(sentence.index, end, end + 1)
        return following if following and following.kind in (ActorKind.PERSON, ActorKind.ORGANISATION) else None

    def _office(self, sentence: Sentence, noun: int, end: int) -> Speaker:
        """Return who holds an office: named right behind, behind a comma, known by the office, or known by it alone."""
        person = self._person(sentence, noun + 1, noun + 2) or self._before_comma(sentence, noun)
        if person is None:
            person = self._behind_comma(sentence, noun + 1)
        word = sentence.tokens[noun].text
        if person is None:
            person = self.holder(word, sentence)
        if person is not None:
            return Speaker(person.name, person, None, True, end)
        match = _PHRASE.match(sentence.text[sentence.tokens[noun].start :])
        name = match.group().strip() if match else word
        before = sentence.tokens[noun - 1].text if noun else ""
        if re.search(r"(?:isch|lich|ig)(?:e|er|en|em)\Z", before):
            stem = re.sub(r"(?:er|en|em|e)\Z", "", before)
            name = f"{stem}{'e' if word.endswith('in') else 'er'} {name}"
        return Speaker(name, None, SourceKind.PERSON, True, end)

    def _behind_comma(self, sentence: Sentence, n: int) -> FoundActor | None:
        tokens = sentence.tokens
        for place in range(n, min(n + 12, len(tokens) - 1)):
            if tokens[place].text == "(":
                return None
            if tokens[place].text == ",":
                return self._person(sentence, place + 1, place + 2)
            if tokens[place].text in (":", ".", "„", '"', ";"):
                return None
        return None

    def _before_comma(self, sentence: Sentence, noun: int) -> FoundActor | None:
        """Return the person that the office is an apposition to: "Stephen Singer, ein Klimaexperte"."""
        tokens = sentence.tokens
        n = noun - 1
        while n >= 0 and tokens[n].text != "," and noun - n < 5:
            n -= 1
        if n < 1 or tokens[n].text != ",":
            return None
        for actor in self._cast.all_in(sentence.index):
            if actor.kind is ActorKind.PERSON and any(
                m.sentence == sentence.index and m.end == n for m in actor.mentions
            ):
                return actor
        return None

    def _person(self, sentence: Sentence, start: int, end: int) -> FoundActor | None:
        found = self._cast.at(sentence.index, start, end + 1)
        if found is None or found.kind is not ActorKind.PERSON:
            return None
        first = min(m.start for m in found.mentions if m.sentence == sentence.index and start <= m.start)
        between = {t.text for t in sentence.tokens[start:first]}
        return found if between <= {"Dr.", "Prof.", "Dr", "Herr", "Frau"} else None

    def holder(self, office: str, sentence: Sentence) -> FoundActor | None:
        """Return the one person whose role the article states with that office before this sentence."""
        lower = office.lower().removesuffix("s").removesuffix("en") if office.endswith("ens") else office.lower()
        holders = [
            actor
            for actor in self._cast.actors
            if actor.role
            and actor.role.sentence <= sentence.index
            and (
                actor.role.head.lower().endswith(lower)
                or (lower.endswith("en") and actor.role.head.lower().endswith(lower[:-2]))
            )
        ]
        return holders[0] if len(holders) == 1 else None

    def _study(self, sentence: Sentence, head: int) -> Speaker:
        match = _PHRASE.match(sentence.text[sentence.tokens[head].start :])
        name = match.group().strip() if match else sentence.tokens[head].text
        return Speaker(name if len(name) < 70 else sentence.tokens[head].text, None, SourceKind.STUDY, False, head + 1)

    def _pronoun(self, word: str, recent: Sequence[FoundActor], start: int) -> Speaker | None:
        gender = _PRONOUNS[word]
        for actor in recent:
            if actor.gender in (gender, "") and actor.kind is ActorKind.PERSON:
                return Speaker(actor.name, actor, None, True, start + 1)
        return None
