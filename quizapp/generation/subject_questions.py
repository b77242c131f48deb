"""Ask for the subject of a German main clause: "Wer …?"."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS, ClauseKind
from quizapp.generation.datives import is_dative
from quizapp.generation.document import Sentence
from quizapp.generation.inflection import gender_of
from quizapp.generation.offices import is_office
from quizapp.generation.owners import is_genitive
from quizapp.generation.torn_subjects import acts_in_front, goes_on, is_called_again, is_excepted, is_left_open
from quizapp.generation.turning import Main, Turning

_AUXILIARIES = frozenset(
    "hat habe hatte hätte wird werde würde kann könne könnte soll solle sollte will wolle wollte muss müsse müsste "
    "darf dürfe dürfte mag möge möchte".split()
)
_SINGULAR = (
    "partei",
    "polizei",
    "armee",
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
_NETWORKS = frozenset("Facebook Twitter X YouTube Instagram WhatsApp TikTok LinkedIn Google".split())
_SIDES = re.compile(r"(?:[Vv]erteidigung|[Aa]nklage|[Oo]pposition|[Rr]egierung|[Ff]raktion|[Pp]artei|[Ff]ührung)\Z")
_ADDED = re.compile(r", (?:wobei|weshalb|weswegen|woraufhin|wodurch|womit|was|worauf) ")
"""How a clause begins that adds something to a sentence that is whole without it."""
_OF_NAME = re.compile(r", (?:in |an |mit |bei |zu |für )?d(?:er|ie|as|em|en|eren|essen) ")
"""How a relative clause begins that speaks of the name before it."""
_DAY = re.compile(r"(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\w*\Z|Mittwoch\w*\Z")
_NOMINATIVES = frozenset("das die ein eine dies es sein seine ihr ihre".split())
_OTHER_GENDER = frozenset("das die eine seine ihre".split())
_OF_THINGS = frozenset(
    "zeigen treffen betreffen überraschen freuen ärgern beunruhigen zwingen bringen führen kosten machen stören "
    "erreichen ereilen begleiten beschäftigen erwarten retten schützen erinnern".split()
)
"""Verbs by which a thing does something to somebody."""
_THINGS_DO = frozenset(
    "funktionieren bestehen umfassen liegen kosten messen wiegen dauern enthalten basieren stammen gelten dienen "
    "erstrecken entstehen erscheinen".split()
)
"""What is said of things."""
_REPORTING = re.compile(
    r"\b(?:ge|ver)?(?:be|er)?(?:richte|meld|schr(?:ei|ie)b|zitier|öffentlich|kommentier|titel|enthüll)"
)
"""Verbs of what papers, stations and agencies are there for."""
_BEING = re.compile(r"(?:ist|sind|war|waren|wird|wurde|bleibt|blieb|heißt|gilt|galt)\Z")


class SubjectQuestions(Turning):
    """Questions for subjects that are named."""

    def who(self, sentence: Sentence, start: int, end: int, actor: FoundActor) -> str | None:
        """Return the question whose answer is the subject at tokens `start` to `end`, None where it cannot be made."""
        main = self.main(sentence, start)
        first = self._phrase_start(sentence, start) if main is not None else None
        if main is None or first is None or not self._is_subject(sentence, main, first, start, end, actor):
            return None
        verb = self._singular(sentence.tokens[main.verb].text, actor)
        after = self._behind_name(sentence, end)
        tail = self.tail(sentence, main) if self._goes_on_whole(sentence, main) else ""
        if _ADDED.match(tail) or (after == main.end and _OF_NAME.match(tail)):
            tail = ""
        rest = self._rest(sentence, main, first, after, actor)
        if verb is None or rest is None or tail.count("„") != tail.count("“"):
            return None
        agreeing = self.agreeing(verb, sentence, main, rest)
        if is_excepted(sentence.text, sentence.tokens[main.end - 1].end) or is_called_again(actor, rest):
            return None
        origins = self.findings.cast.actors if _BEING.match(verb) else ()
        if is_left_open(sentence, main.end, after, origins):
            return None
        if agreeing is None or len(rest.split()) < 2 or self._is_unfinished(verb, rest) or ": " in f"{rest}{tail}":
            return None
        rest = f"{agreeing}{self.short_tail(tail)}"
        if actor.kind is not ActorKind.PERSON and self._is_of_a_thing(verb, rest):
            return None
        word = self._who_word(actor, rest)
        if word == "Welches Medium" and not _REPORTING.search(f"{verb} {rest}"):
            word = "Wer"  # a station that makes a film
        if word == "Wer" and verb == "heißt":
            return f"Wie heißt {rest}?" if first == main.verb + 1 == start else None
        if word == "Welche Organisation" and verb != sentence.tokens[main.verb].text:
            return None  # a team that is called by a plural
        return f"{word} {verb} {rest}?" if word and not self._lacks_article(verb, rest) else None

    def _is_subject(self, sentence: Sentence, main: Main, first: int, start: int, end: int, actor: FoundActor) -> bool:
        """Tell whether the name at those tokens, its phrase from token `first`, is whole and the only one to act."""
        after = self._behind_name(sentence, end)
        beside = {sentence.tokens[n].text for n in (first - 1, after) if 0 <= n < len(sentence.tokens)}
        named_on = end < len(sentence.tokens) and sentence.tokens[end].is_capitalised
        return not (
            beside & {"und", "sowie", "oder", "&"}
            or _DAY.search(actor.name)
            or (first > main.verb and self._may_act_before(sentence, main, first))
            or self._is_given(sentence.tokens[first].text, actor)
            or (named_on and actor.kind in (ActorKind.ORGANISATION, ActorKind.PERSON))
            or is_dative(sentence, start, end, main.verb, main.end, actor, self.findings.verbs)
            or is_genitive(sentence.tokens[end - 1].text, actor.names)
            or (first > main.verb and goes_on(sentence.text, sentence.tokens[end - 1].end))
        )

    def _is_given(self, article: str, actor: FoundActor) -> bool:
        """Tell whether "der" before a feminine noun makes a dative of it: "Der Regierung gestattet das Gesetz …"."""
        return (
            article.lower() == "der"
            and gender_of(actor.name.split()[-1], self.findings.lexicon) == "f"
            and (actor.kind is not ActorKind.PERSON)
        )

    def _may_act_before(self, sentence: Sentence, main: Main, first: int) -> bool:
        """Tell whether what stands before the verb may be who acts: a person's name, or a thing that shows or frees
        somebody ("Das Foto zeigt Berger")."""
        opening = sentence.tokens[main.start].text
        if opening.lower() in PREPOSITIONS:
            return False
        named = self.findings.cast.at(sentence.index, main.start, main.start + 1)
        if named is not None and named.kind is ActorKind.PERSON and not named.name.endswith("s"):
            return True
        acting = self.findings.cast.at(sentence.index, main.start, main.verb)
        if acting is not None and sentence.tokens[first].text != "der" and acts_in_front(sentence, main, acting):
            return True
        lemmas = {verb.lemma for verb in self.findings.verbs.finite(sentence.tokens[main.verb].text)}
        clear = sentence.tokens[first].text == "der" and sentence.tokens[main.start].text.lower() in _OTHER_GENDER
        return bool(lemmas & _OF_THINGS) and opening.lower() in _NOMINATIVES and not clear

    def _is_of_a_thing(self, verb: str, rest: str) -> bool:
        """Tell whether a clause says what happens to something, or how it works: "Wer" asks for nobody there."""
        if verb in ("wird", "wurde") or " worden" in rest:
            return any(word in self.findings.verbs.participles for word in re.findall(r"[a-zäöüß]+", rest))
        return any(one.lemma in _THINGS_DO for one in self.findings.verbs.finite(verb))

    def _rest(self, sentence: Sentence, main: Main, first: int, after: int, actor: FoundActor) -> str | None:
        """Return what follows the verb of a question for the phrase between two tokens; None where it is not beside
        the verb."""
        if after < main.end and sentence.tokens[after].text == ",":
            return None  # what says more of the name would be left: "500 Euro muss Berger, der Trainer, zahlen"
        if first == main.start and after == main.verb and not main.after_subordinate:
            return main.words(main.verb + 1, main.end)
        if first != main.verb + 1 or self._is_object(sentence.tokens[main.verb].text, actor):
            return None
        rest = main.words(after, main.end) if after < main.end else ""
        if main.after_subordinate:
            return rest
        front = self.lowered(main.words(main.start, main.verb))
        if front in self.findings.verbs.participles:
            return f"{rest} {front}"  # "Gebaut hat Berger das Haus": the second verb stands in front
        return None if front is None else self.inserted(front, rest)

    def _lacks_article(self, verb: str, rest: str) -> bool:
        """Tell whether the object is an office without article or name, as in headlines: "trifft Bürgermeister in"."""
        words = rest.split()
        named = len(words) > 1 and words[1][:1].isupper()
        return not _BEING.match(verb) and is_office(words[0], self.findings.lexicon) and not named

    def _is_unfinished(self, verb: str, rest: str) -> bool:
        """Tell whether a clause lacks the verb that its first one needs, or only reports what somebody else says."""
        last = rest.rstrip(" ,").split()[-1]
        if verb.lower() in _AUXILIARIES and last[:1].isupper():
            return True
        return self.findings.verbs.is_subjunctive(verb) and verb.lower() not in _AUXILIARIES

    def _goes_on_whole(self, sentence: Sentence, main: Main) -> bool:
        """Tell whether what follows a clause is another one, no afterthought: ", einige schätzen mehr"."""
        following = next((c for c in self.findings.clauses(sentence) if c.start >= main.end), None)
        return following is None or following.kind is not ClauseKind.FRAGMENT

    @staticmethod
    def _is_object(verb: str, actor: FoundActor) -> bool:
        """Tell whether what follows a plural verb is one thing, and so what the verb is about, not who does it."""
        return verb.endswith("en") and actor.name.lower().endswith(_SINGULAR)

    def _who_word(self, actor: FoundActor, rest: str) -> str:
        """Return the asking word; a feminine one where "ihre" follows, none for a country whose gender it tells."""
        if actor.kind is ActorKind.COUNTRY and re.search(r"\A(?:\S+ ){0,2}(?:nicht|keine?n?)\b", rest):
            return ""  # true of many countries
        word = (
            "Welches Land" if actor.kind is ActorKind.COUNTRY else "Welches Medium" if self._is_medium(actor) else "Wer"
        )
        is_body = actor.kind is ActorKind.ORGANISATION
        if not re.search(r"\bihre?[nmrs]?\b", rest) and not (
            is_body and re.search(r", (?:da|weil|bis|als) sie\b", rest)
        ):
            return word
        if actor.name in self.findings.lexicon.institutions:
            return "Welche Seite" if _SIDES.search(actor.name) else "Welche Stelle"
        kinds = {ActorKind.PERSON: "Person", ActorKind.ORGANISATION: "Organisation", ActorKind.GROUP: "Gruppe"}
        return f"Welche {kinds[actor.kind]}" if actor.kind in kinds else ""

    @staticmethod
    def _is_medium(actor: FoundActor) -> bool:
        """Tell whether an actor is a paper, a station or an agency, no network that a firm runs."""
        return bool(actor.medium) and actor.name not in _NETWORKS

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
        if actor.kind is ActorKind.PERSON and self.findings.verbs.singular(verb) not in (None, verb.lower()):
            return None  # several act, so one person is no subject of it
        if actor.kind is ActorKind.GROUP or self.findings.verbs.singular(verb) != verb.lower():
            return self.findings.verbs.singular(verb)
        return verb
