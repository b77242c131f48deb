"""Find out who holds a German office that stands beside a verb of saying."""

import re

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.speaker import Speaker

PHRASE = re.compile(
    r"(?P<adj>(?:[a-zäöüß-]+(?:e|er|en|em|es)\s+){0,3})(?P<head>[A-ZÄÖÜ][\w-]*[a-zäöüß][\w-]*)"
    r"(?P<more>(?:\s+(?:der|des|von|vom|für|aus|im|beim|bei|an)\s+(?:(?:der|den|dem|"
    r"des)\s+)?(?:[a-zäöüß-]+(?:en|er|es)\s+){0,2}[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*){0,2})"
)
"""A noun with its attributes: "Sprecher des Ministeriums"."""


_ANY = frozenset("ein eine einer einem eines".split())
_APPOSED = re.compile(r"(?:(?:ein|eine|der|die) )?(?:(?!(?:eine?|der|die) )[a-zäöüß-]+(?:e|er|en) ){0,2}")
"""What stands between a name with its comma and the office behind it: "Singer, ein bekannter Klimaexperte"."""


_SAME_IN_PLURAL = re.compile(r"(?:iker|ler|ner|ter|ger)\Z")
"""Nouns that without an article mean several: "Politiker aus anderen Parteien"."""
_JOINED = re.compile(r" (?:und|sowie) [A-ZÄÖÜ][\w-]*")


class OfficeHolders:
    """Knows who holds which office in one document."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def of(self, sentence: Sentence, noun: int, end: int) -> Speaker:
        """Return who holds an office: named right behind, behind a comma, known by the office, or known by it alone."""
        person = self._person(sentence, noun + 1, noun + 2) or self._before_comma(sentence, noun)
        if person is None:
            person = self._behind_comma(sentence, noun + 1)
        word = sentence.tokens[noun].text
        is_any = {token.text.lower() for token in sentence.tokens[max(0, noun - 3) : noun]} & _ANY
        if person is None and not is_any:
            person = self._holder(word, sentence)
        if person is not None:
            return Speaker(person.name, person, None, True, self._end_of(sentence, person, noun))
        match = PHRASE.match(sentence.text[sentence.tokens[noun].start :])
        name = match.group().strip() if match else word
        before = sentence.tokens[noun - 1].text if noun else ""
        if re.search(r"(?:isch|lich|ig)(?:e|er|en|em)\Z", before):
            stem = re.sub(r"(?:er|en|em|e)\Z", "", before)
            name = f"{stem}{'e' if word.endswith('in') else 'er'} {name}"
        last = noun + len(match.group().split()) if match else noun + 1
        if noun == 0 and _SAME_IN_PLURAL.search(word):
            return self._several(sentence, name, end)
        return Speaker(name, None, SourceKind.PERSON, True, min(end, last))

    @staticmethod
    def _several(sentence: Sentence, name: str, end: int) -> Speaker:
        """Return those whom a noun without article means at the front, with both bodies they are of: "Politiker von X
        und Y"."""
        more = _JOINED.match(sentence.text, len(name)) if " " in name else None
        whole = f"{name}{more.group()}" if more else name
        return Speaker(whole, None, SourceKind.STAKEHOLDER, False, min(end, sentence.token_at(len(whole) - 1) + 1))

    @staticmethod
    def _end_of(sentence: Sentence, person: FoundActor, noun: int) -> int:
        """Return where the office with the name beside it ends."""
        beside = (m.end for m in person.mentions if m.sentence == sentence.index and noun < m.start <= noun + 12)
        return next(beside, noun + 1)

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
        if _APPOSED.fullmatch("".join(f"{token.text} " for token in tokens[n + 1 : noun])) is None:
            return None  # "Berger, meint ein Kenner, sei krank"
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

    def _holder(self, office: str, sentence: Sentence) -> FoundActor | None:
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
