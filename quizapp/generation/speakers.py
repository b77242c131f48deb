"""Find out who a German noun phrase beside a verb of saying means."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.clauses import PREPOSITIONS
from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.office_speakers import PHRASE, OfficeHolders
from quizapp.generation.offices import is_office
from quizapp.generation.owners import is_owner
from quizapp.generation.speaker import Speaker

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
    "dann so am ihn ihm ihnen es dazu hierzu darauf dabei weiter".split()
)
_PRONOUNS = {"er": "m", "sie": "f", "dieser": "m", "diese": "f", "letzterer": "m"}
_ACTING = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.GROUP)
_APPOSING = frozenset("dem der den einem einer ein eine das die".split())
_BAD_ADJECTIVES = frozenset(
    "der die das den dem des ein eine einer einem einen eines dieser diese dieses seine ihre".split()
)


class SpeakerFinder:
    """Resolves phrases of one document; remembers nothing between calls."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self._document = document
        self._cast = cast
        self._lexicon = lexicon
        self._holders = OfficeHolders(cast)

    def is_place(self, sentence: Sentence, n: int) -> bool:
        """Tell whether a token is the name of a place."""
        named = self._cast.at(sentence.index, n, n + 1) if n < len(sentence.tokens) else None
        return named is not None and named.kind in (ActorKind.PLACE, ActorKind.COUNTRY)

    def at(self, sentence: Sentence, start: int, end: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return who the phrase that begins at token `start` means; `recent`: persons spoken of, the latest first."""
        tokens = sentence.tokens
        while start < end and tokens[start].text.lower() in _SKIP:
            start += 1
        if start >= end:
            return None
        word = tokens[start].text.lower()
        if word in _PRONOUNS and (start + 1 >= end or not tokens[start + 1].is_capitalised or word in ("er", "sie")):
            return self._pronoun(sentence, word, recent, start)
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

    def known(self, speaker: Speaker) -> Speaker:
        """Return the actor whom a noun without one means: "Hagelversicherung" beside "Allgemeine Hagelversicherung"."""
        last = speaker.name.split()[-1]
        same = [
            a for a in self._cast.actors
            if a.kind is ActorKind.ORGANISATION and any(name.split()[-1] == last for name in a.names)
        ]  # fmt: skip
        if speaker.is_person or speaker.kind is SourceKind.STUDY or " " in speaker.name or len(same) != 1:
            return speaker
        return replace(speaker, name=same[0].name, actor=same[0], kind=None)

    def nearest(self, sentence: Sentence, n: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return whom "nach eigenen Angaben" at token `n` means: who acts in the sentence, else who spoke last."""
        here = [a for a in self._cast.all_in(sentence.index) if a.kind in _ACTING]
        person = [a for a in here if a.kind is ActorKind.PERSON]
        opener = sentence.tokens[0].text.lower()
        known = recent if opener in _PRONOUNS or any(t.text in _PRONOUNS for t in sentence.tokens) else ()
        actor = next(iter((*person, *here, *known)), None)
        return Speaker(actor.name, actor, None, actor.kind is ActorKind.PERSON, n + 2) if actor else None

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
        if following and following.is_capitalised and re.search(r"[a-z]er\Z", token.text) and self._is_town(token.text):
            return False  # "das Schweriner Umweltamt"
        return (
            token.is_capitalised
            and token.text.lower() not in _BAD_ADJECTIVES
            and token.text.lower() not in PREPOSITIONS
        )

    def _is_town(self, word: str) -> bool:
        """Tell whether a word in -er is made from the name of a town: Schweriner, Bremer, Münchner."""
        stem = word.removesuffix("er")
        cities = self._lexicon.cities
        return any(name in cities for name in (stem, stem + "en", stem + "e", stem.removesuffix("n") + "en"))

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
            return self._holders.of(sentence, noun, end)
        if actor is None:
            named = self._apposed(sentence, head + 1) if head + 1 < end else None
            if named is not None:
                last = max(m.end for m in named.mentions if m.sentence == sentence.index and m.start == head + 1)
                return Speaker(named.name, named, None, named.kind is ActorKind.PERSON, last)
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
        if following is None or following.kind not in (ActorKind.PERSON, ActorKind.ORGANISATION):
            return None
        last = next(m.end for m in following.mentions if m.sentence == sentence.index and m.start == end)
        bare = [name.removesuffix("s") for actor in self._cast.actors for name in actor.names]
        return None if is_owner(sentence, last, bare) else following

    def apposed(self, sentence: Sentence, comma: int) -> Speaker | None:
        """Return who is named behind the comma after a noun: "des Hauptsponsors, dem Hersteller X,"."""
        tokens = sentence.tokens
        if comma + 1 >= len(tokens) or tokens[comma].text != "," or tokens[comma + 1].text not in _APPOSING:
            return None
        end = next((n for n in range(comma + 1, min(comma + 9, len(tokens))) if tokens[n].text in ",.:"), None)
        actor = self._cast.at(sentence.index, comma + 2, end) if end is not None else None
        return Speaker(actor.name, actor, None, actor.kind is ActorKind.PERSON, end or 0) if actor else None

    def _study(self, sentence: Sentence, head: int) -> Speaker:
        match = PHRASE.match(sentence.text[sentence.tokens[head].start :])
        name = match.group().strip() if match else sentence.tokens[head].text
        end = sentence.token_at(sentence.tokens[head].start + len(name) - 1) + 1
        return Speaker(name if len(name) < 70 else sentence.tokens[head].text, None, SourceKind.STUDY, False, end)

    def _pronoun(self, sentence: Sentence, word: str, recent: Sequence[FoundActor], start: int) -> Speaker | None:
        gender = _PRONOUNS[word]
        here = self._cast.all_in(sentence.index, 0, start) if word not in ("er", "sie") else ()
        for actor in (*reversed(here), *recent):
            if actor.gender in (gender, "") and actor.kind is ActorKind.PERSON:
                return Speaker(actor.name, actor, None, True, start + 1)
        return None
