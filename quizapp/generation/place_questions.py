"""Ask for the place of a German main clause, and for whom it speaks to: "Wo …?", "Mit wem …?"."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import DETERMINERS
from quizapp.generation.document import Sentence
from quizapp.generation.turning import Main, Turning

_ADDRESSING = frozenset(
    "richten appellieren wenden adressieren schreiben treffen verhandeln sprechen demonstrieren protestieren klagen "
    "gewinnen verlieren".split()
)
_RELATIVE = re.compile(r", (?:in |an |mit |bei |zu |für |auf )?d(?:er|ie|en|eren|essen|enen) ")
"""How a relative clause begins that belongs to a noun of the question; a town would be "das"."""
_OF_TOWN = re.compile(r", (?:das|wo|dem|in dem|welches)\b")


class PlaceQuestions(Turning):
    """Questions for places and those addressed."""

    def whom(self, sentence: Sentence, start: int, actor: FoundActor) -> str | None:
        """Return the question for somebody addressed: "An wen richtete …?"."""
        main = self.main(sentence, start)
        if main is None or start <= main.verb + 1 or self.needs_more(sentence, main):
            return None
        first = start - 1
        while first > main.verb and sentence.tokens[first].text.lower() in DETERMINERS:
            first -= 1
        word = {"an": "An wen", "mit": "Mit wem", "gegenüber": "Wem gegenüber", "gegen": "Gegen wen"}.get(
            sentence.tokens[first].text.lower()
        )
        lemmas = {verb.lemma for verb in self.findings.verbs.finite(sentence.tokens[main.verb].text)}
        if (
            word is None
            or not lemmas & _ADDRESSING
            or actor.kind not in (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY)
        ):
            return None
        last = next(m.end for m in actor.mentions if m.sentence == sentence.index and m.start == start)
        return self.fronted(main, word, first, last)

    def where(self, sentence: Sentence, start: int, actor: FoundActor) -> str | None:
        """Return the question for the one place of a clause: "Wo …?", "In welchem Land …?"."""
        main = self.main(sentence, start)
        if main is None or self.needs_more(sentence, main):
            return None
        first = start - 1
        if first >= 0 and sentence.tokens[first].text.lower() in ("der", "dem", "den"):
            first -= 1
        if (
            first < 0
            or sentence.tokens[first].text.lower() != "in"
            or sentence.tokens[start - 1].text.lower() not in ("in", "der", "den")
        ):
            return None
        last = next(m.end for m in actor.mentions if m.sentence == sentence.index and m.start == start)
        if self._is_one_of_several(sentence, main, first, last):
            return None
        if first != main.start and (
            first <= main.verb or (sentence.tokens[first - 1].is_capitalised and first - 1 > main.verb + 1)
        ):
            return None
        if first == main.start and last != main.verb:
            return None
        asked = self.fronted(main, self._word(actor), first, last)
        tail = self.short_tail(self.tail(sentence, main))
        if _OF_TOWN.match(tail) or re.search(r"\b(?:nicht|keine?[mnrs]?|nie)\b", asked or ""):
            return None  # where something is not the case is true of most places
        return f"{asked[:-1]}{tail}?" if asked and _RELATIVE.match(tail) else asked

    def _word(self, actor: FoundActor) -> str:
        """Return the question word for a place that says of what size it is, so that nobody types a larger one."""
        if actor.kind is ActorKind.COUNTRY:
            return "In welchem Land"
        return "In welcher Stadt" if actor.name in self.findings.lexicon.cities else "Wo"

    @staticmethod
    def _is_one_of_several(sentence: Sentence, main: Main, first: int, last: int) -> bool:
        """Tell whether a place stands beside another one, or only a part of the clause happens there."""
        tokens = sentence.tokens
        after = tokens[last].text if last < len(tokens) else ""
        before = tokens[first - 1].text.lower() if first else ""
        behind = sentence.words(last, main.end) if last < main.end else ""
        return (
            after in ("und", "oder", "sowie", "bzw.", "bis")
            or before in ("auch", "etwa", "sogar", "insbesondere", "besonders", "nur", "und", "oder", "statt", "als")
            or re.search(r"\b(?:und|sowie|oder) (?:bei[m]?|i[nm]|a[nm]|auf|mit|durch|nach)\b", behind) is not None
            or re.search(r"\(\d|(?:,[^,]*){3}", sentence.words(main.start, main.end)) is not None
        )
