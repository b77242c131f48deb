"""Ask for the subject of a German main clause: "Wer …?"."""

import re
from itertools import pairwise

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS, Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.offices import is_office
from quizapp.generation.turning import FRONT_LOWER, Main, Turning

_PASSIVE = frozenset("wird wurde werden wurden werde würde ist sind war waren".split())
_WITH_DATIVE = frozenset(
    "vorgeworfen unterstellt verboten erlaubt nachgesagt zugeschrieben bescheinigt angelastet gekündigt untersagt "
    "mitgeteilt gewährt zugesprochen attestiert geraten empfohlen verwehrt verweigert entzogen zugesagt".split()
)
_AUXILIARIES = frozenset(
    "hat habe hatte hätte wird werde würde kann könne könnte soll solle sollte will wolle wollte muss müsse müsste "
    "darf dürfe dürfte mag möge möchte".split()
)
_SINGULAR = (
    "partei",
    "ung",
    "schaft",
    "heit",
    "keit",
    "ion",
    "tät",
    "ium",
    "amt",
    "rat",
    "bund",
    "gericht",
    "regierung",
)
_SIDES = re.compile(r"(?:[Vv]erteidigung|[Aa]nklage|[Oo]pposition|[Rr]egierung|[Ff]raktion|[Pp]artei|[Ff]ührung)\Z")
_NOMINATIVE = frozenset("der die das ein eine".split())


class SubjectQuestions(Turning):
    """Questions for subjects: named ones and those who speak without a name."""

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> str | None:
        """Return the question whose answer is the subject at tokens `start` to `end`, None where it cannot be made."""
        main = self.main(sentence, start)
        if main is None:
            return None
        first = self._phrase_start(sentence, start)
        if first is None:
            return None
        after = self._behind_name(sentence, end)
        beside = {sentence.tokens[n].text for n in (first - 1, after) if 0 <= n < len(sentence.tokens)}
        if beside & {"und", "sowie", "oder", "&"}:
            return None
        is_named_on = end < len(sentence.tokens) and sentence.tokens[end].is_capitalised
        if is_named_on and actor.kind in (ActorKind.ORGANISATION, ActorKind.PERSON):
            return None
        verb = self._singular(sentence.tokens[main.verb].text, actor)
        if verb is None or self._is_told_something(sentence, main):
            return None
        tail = self.tail(sentence, main) if self._goes_on_whole(sentence, main) else ""
        if first == main.start and after == main.verb and not main.after_subordinate:
            rest = main.words(main.verb + 1, main.end)
        elif first == main.verb + 1 and not self._is_object(sentence.tokens[main.verb].text, actor):
            rest = main.words(after, main.end) if after < main.end else ""
            if not main.after_subordinate:
                front = self.lowered(main.words(main.start, main.verb))
                if front is None:
                    return None
                rest = self.inserted(front, rest)
        else:
            return None
        agreeing = self._agreeing(verb, sentence, main, rest)
        if agreeing is None or len(rest.split()) < 2 or self._is_unfinished(verb, rest) or ": " in f"{rest}{tail}":
            return None
        if tail.count("„") != tail.count("“"):
            return None
        rest = f"{agreeing}{self.short_tail(tail)}"
        word = self._who_word(actor, rest)
        return f"{word} {verb} {rest}?" if word else None

    def _is_unfinished(self, verb: str, rest: str) -> bool:
        """Tell whether a clause lacks the verb that its first one needs, or only reports what somebody else says."""
        last = rest.rstrip(" ,").split()[-1]
        if verb.lower() in _AUXILIARIES and last[:1].isupper():
            return True
        return self.findings.verbs.is_subjunctive(verb) and verb.lower() not in _AUXILIARIES

    def _agreeing(self, verb: str, sentence: Sentence, main: Main, rest: str) -> str | None:
        """Return what follows a verb, a second one singular too where the first was made so ("fürchtete … und
        sprach"); None where the second has no singular."""
        if verb == sentence.tokens[main.verb].text:
            return rest
        for before, word in pairwise(rest.split()):
            if before == "und" and word.endswith("n") and self.findings.verbs.is_finite(word):
                singular = self.findings.verbs.singular(word)
                if singular is None or singular == word:
                    return None
                rest = rest.replace(f"und {word}", f"und {singular}", 1)
        return rest

    def _goes_on_whole(self, sentence: Sentence, main: Main) -> bool:
        """Tell whether what follows a clause is another one, no afterthought: ", einige schätzen mehr"."""
        following = next((c for c in self.findings.clauses(sentence) if c.start >= main.end), None)
        return following is None or following.kind is not ClauseKind.FRAGMENT

    @staticmethod
    def _is_object(verb: str, actor: FoundActor) -> bool:
        """Tell whether what follows a plural verb is one thing, and so what the verb is about, not who does it."""
        return verb.endswith("en") and actor.name.endswith(_SINGULAR)

    def _is_told_something(self, sentence: Sentence, main: Main) -> bool:
        """Tell whether a passive has a dative before it in place of a subject: "Der Kommission wird … vorgeworfen"."""
        words = [token.text.lower() for token in sentence.tokens[main.verb : main.end]]
        return words[0] in _PASSIVE and any(word in _WITH_DATIVE for word in words)

    def who_said(self, sentence: Sentence, clause: Clause) -> tuple[str, str] | None:
        """Return the question for a speaker without a name, and the phrase that names the speaker."""
        main = self.main(sentence, clause.verb if clause.verb is not None else clause.start)
        if main is None or main.after_subordinate:
            return None
        tokens = sentence.tokens
        first, last = main.start, main.verb
        if not self._is_subject(sentence, first, last):
            first, last = main.verb + 1, main.verb + 3
            if not self._is_subject(sentence, first, last) or tokens[first].text.lower() not in _NOMINATIVE:
                return None
        word = tokens[main.verb].text
        if self.findings.verbs.is_subjunctive(word):
            return None  # "Wer habe festgestellt": somebody else reports that it was said
        verb = self.findings.verbs.singular(word) or word
        rest = (
            main.words(main.verb + 1, main.end)
            if first == main.start
            else main.words(last, main.end)
            if last < main.end
            else ""
        )
        if first != main.start:
            front = self.lowered(main.words(main.start, main.verb))
            if front is None:
                return None
            rest = self.inserted(front, rest)
        tail = self.short_tail(self.tail(sentence, main)) or self._quoted_tail(sentence, main)
        agreeing = self._agreeing(verb, sentence, main, rest)
        if agreeing is None or len(f"{rest} {tail}".split()) < 4:
            return None
        return f"Wer {verb} {agreeing}{tail}?", self._plain(sentence, first, last)

    @staticmethod
    def _plain(sentence: Sentence, first: int, last: int) -> str:
        """Return a subject as it stands inside a sentence."""
        phrase, word = sentence.words(first, last), sentence.tokens[first].text
        lowered = word.lower() in DETERMINERS or word.endswith("e")
        return phrase[0].lower() + phrase[1:] if lowered else phrase

    def _is_subject(self, sentence: Sentence, first: int, last: int) -> bool:
        """Tell whether tokens look like one noun phrase in the nominative with at least one noun."""
        tokens = sentence.tokens[first:last]
        if not tokens or not any(token.is_capitalised for token in tokens[0 if first else 1 :]) or len(tokens) > 7:
            return False
        head = tokens[0].text.lower()
        if (
            head in PREPOSITIONS
            or head in ("dem", "den", "des", "einem", "einen", "einer", "eines", "er", "sie", "es")
            or head in FRONT_LOWER
        ):
            return False
        if not tokens[-1].is_capitalised or not all(token.is_word for token in tokens):
            return False
        return tokens[0].is_capitalised or head in ("der", "die", "das", "ein", "eine", "mehrere", "viele", "einige")

    @staticmethod
    def _quoted_tail(sentence: Sentence, main: Main) -> str:
        rest = sentence.text[sentence.tokens[main.end - 1].end :].strip(" .")
        return rest if rest.startswith(":") and len(rest.split()) <= 28 else ""

    def _who_word(self, actor: FoundActor, rest: str) -> str:
        """Return the asking word; a feminine one where "ihre" follows, none for a country whose gender it tells."""
        if actor.kind is ActorKind.COUNTRY and re.search(r"\A(?:\S+ ){0,2}(?:nicht|keine?n?)\b", rest):
            return ""  # true of many countries
        word = "Welches Land" if actor.kind is ActorKind.COUNTRY else "Welches Medium" if actor.medium else "Wer"
        is_body = actor.kind is ActorKind.ORGANISATION
        if not re.search(r"\bihre?[nmrs]?\b", rest) and not (
            is_body and re.search(r", (?:da|weil|bis|als) sie\b", rest)
        ):
            return word
        if actor.name in self.findings.lexicon.institutions:
            return "Welche Seite" if _SIDES.search(actor.name) else "Welche Stelle"
        kinds = {ActorKind.PERSON: "Person", ActorKind.ORGANISATION: "Organisation", ActorKind.GROUP: "Gruppe"}
        return f"Welche {kinds[actor.kind]}" if actor.kind in kinds else ""

    def _phrase_start(self, sentence: Sentence, start: int) -> int | None:
        """Return where the subject begins with article, adjectives and titles; None where it is no nominative."""
        first = start
        while first > 0:
            word = sentence.tokens[first - 1].text
            if is_office(word, self.findings.lexicon) or (
                re.match(r"[a-zäöüß-]+(?:ische|liche|ige|ale|elle|ive|e)\Z", word) and word.lower() not in DETERMINERS
            ):
                first -= 1
            elif word.lower() in ("der", "die", "das", "ein", "eine"):
                return first - 1
            elif word.lower() in PREPOSITIONS or word.lower() in (
                "dem",
                "den",
                "des",
                "einem",
                "einen",
                "einer",
                "eines",
            ):
                return None
            else:
                break
        return first

    @staticmethod
    def _behind_name(sentence: Sentence, end: int) -> int:
        tokens = sentence.tokens
        if end + 2 < len(tokens) and tokens[end].text == "(" and tokens[end + 2].text == ")":
            return end + 3
        return end

    def _singular(self, verb: str, actor: FoundActor) -> str | None:
        if actor.kind is ActorKind.GROUP or self.findings.verbs.singular(verb) != verb.lower():
            return self.findings.verbs.singular(verb)
        return verb
