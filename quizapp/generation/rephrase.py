"""Turn German main clauses into questions: the asked part goes to the front, the rest keeps its order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.generation.actors import FoundActor
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS, SUBORDINATORS, Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.offices import is_office

SPEAKER = "\u241f"  # stands where "laut X" may be put in
_CONJUNCTIONS = frozenset("und aber denn doch oder sondern so dann dabei dazu".split())
_AFTER_VERB = frozenset("er sie es sich man dies das ihm ihr ihn ihnen uns".split())
_FRONT_LOWER = frozenset(
    "bereits noch nur nun allein insgesamt zuletzt seit dort hier heute gestern außerdem auch weiterhin zudem jedoch damals "
    "derzeit zugleich unterdessen schließlich allerdings bislang zunächst später danach anschließend dennoch trotzdem erst "
    "währenddessen inzwischen mittlerweile rund etwa schätzungsweise mehr weniger mindestens höchstens über fast knapp ungefähr nach "
    "erstmals künftig ebenfalls zuvor einst jeder jede jedes dieses".split()
)
_INVARIANT = frozenset(
    "Prozent Prozentpunkte Prozentpunkten Euro Cent Dollar US-Dollar Franken Pfund Rubel Yen Złoty Meter Metern Kilometer Kilometern Hektar "
    "Quadratkilometer Quadratmeter Grad Tonnen Liter Kilogramm Uhr Kronen Millimeter Zentimeter".split()
)
_ADDRESSING = frozenset("richten appellieren wenden adressieren schreiben treffen verhandeln sprechen demonstrieren protestieren klagen gewinnen verlieren".split())
_STARTERS = frozenset("doch aber denn jedoch und sondern".split())
_ADVERB = re.compile(r"(?:weit|lich|weise|mals|wärts|falls|maßen|ings|seits|hin|her)\Z")
_ACCUSATIVE = frozenset("auf über unter gegen um für durch ohne".split())
_DATIVE = frozenset("mit von bei seit nach aus zu vom zum zur beim binnen".split())
_EASY_HEDGES = frozenset(
    "rund etwa ungefähr circa ca. schätzungsweise bis mindestens höchstens knapp fast über nahezu annähernd wenigstens maximal".split()
) | {"bis zu", "mehr als", "weniger als"}


@dataclass(frozen=True, slots=True)
class Main:
    """A main clause that can be asked about: tokens before the verb, the verb, the tokens after it."""

    sentence: Sentence
    start: int
    verb: int
    end: int
    after_subordinate: bool

    def words(self, start: int, end: int) -> str:
        """Return the text between two tokens without a closing stop."""
        return self.sentence.words(start, end).rstrip(" .!?…")


class Rephraser:
    """Makes questions from the clauses of one article."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def main(self, sentence: Sentence, place: int) -> Main | None:
        """Return the main clause around a token where it is whole and plain enough to be turned."""
        if sentence.text.count("„") != sentence.text.count("“") or '"' in sentence.text or ";" in sentence.text:
            return None
        clauses = self._findings.clauses(sentence)
        number = next((n for n, c in enumerate(clauses) if c.start <= place < c.end), None)
        if number is None or clauses[number].kind is not ClauseKind.MAIN:
            return None
        clause = clauses[number]
        assert clause.verb is not None
        before = clauses[number - 1] if number else None
        start = clause.start
        while start < clause.verb and sentence.tokens[start].text.lower() in _CONJUNCTIONS:
            start += 1
        if before is not None and not (
            clause.verb == clause.start and before.kind is ClauseKind.SUBORDINATE and number == 1
        ):
            return None
        if start == clause.verb and before is None:
            return None
        end = self._end(sentence, clauses, number)
        following = next((c for c in clauses if c.start >= end), None)
        if following is not None and following.kind is ClauseKind.MAIN and following.opener not in _STARTERS and following.verb != following.start:
            return None
        return Main(sentence, start, clause.verb, end, before is not None)

    def _end(self, sentence: Sentence, clauses: Sequence[Clause], number: int) -> int:
        """Return the end of a clause with the fragments that belong to it."""
        end = clauses[number].end
        for clause in clauses[number + 1 :]:
            if clause.kind is not ClauseKind.FRAGMENT:
                break
            end = clause.end
            if end < len(sentence.tokens) and sentence.tokens[end].text == ")":
                end += 1
        return end

    def tail(self, sentence: Sentence, main: Main) -> str:
        """Return what follows a main clause (a dass-clause, an infinitive), ready to be appended."""
        rest = sentence.text[sentence.tokens[main.end - 1].end :].rstrip(" .!?")
        return rest if rest.startswith((",", " ")) else ""

    # -- who

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
        follower = sentence.tokens[end] if end < len(sentence.tokens) else None
        if follower is not None and follower.is_capitalised and actor.kind in (ActorKind.ORGANISATION, ActorKind.PERSON):
            return None
        verb = self._singular(sentence.tokens[main.verb].text, actor)
        if verb is None:
            return None
        tail = self.tail(sentence, main)
        if first == main.start and after == main.verb and not main.after_subordinate:
            rest = main.words(main.verb + 1, main.end)
        elif first == main.verb + 1:
            rest = main.words(after, main.end) if after < main.end else ""
            if not main.after_subordinate:
                front = self.lowered(main.words(main.start, main.verb))
                if front is None:
                    return None
                rest = self._insert(front, rest)
        else:
            return None
        if len(rest.split()) < 2:
            return None
        if not self._is_complete(sentence, main, tail):
            return None
        return f"{self._who_word(actor)} {verb} {rest}{self._short_tail(tail)}?"

    def who_said(self, sentence: Sentence, clause: Clause) -> tuple[str, str] | None:
        """Return the question for a speaker without a name, and the phrase that names the speaker."""
        main = self.main(sentence, clause.verb if clause.verb is not None else clause.start)
        if main is None or main.after_subordinate:
            return None
        tokens = sentence.tokens
        first, last = main.start, main.verb
        if not self._is_subject(sentence, first, last):
            first, last = main.verb + 1, main.verb + 3
            if not self._is_subject(sentence, first, last) or tokens[first].text.lower() not in ("der", "die", "das", "ein", "eine"):
                return None
        word = tokens[main.verb].text
        verb = self._findings.verbs.singular(word) or word
        rest = main.words(main.verb + 1, main.end) if first == main.start else main.words(last, main.end) if last < main.end else ""
        if first != main.start:
            front = self.lowered(main.words(main.start, main.verb))
            if front is None:
                return None
            rest = self._insert(front, rest)
        tail = self._short_tail(self.tail(sentence, main)) or self._quoted_tail(sentence, main)
        phrase = sentence.words(first, last)
        plain = phrase[0].lower() + phrase[1:] if tokens[first].text.lower() in DETERMINERS or tokens[first].text.endswith("e") else phrase
        if len(f"{rest} {tail}".split()) < 4:
            return None
        return f"Wer {verb} {rest}{tail}?", plain

    def _is_subject(self, sentence: Sentence, first: int, last: int) -> bool:
        """Tell whether tokens look like one noun phrase in the nominative with at least one noun."""
        tokens = sentence.tokens[first:last]
        if not tokens or not any(token.is_capitalised for token in tokens[0 if first else 1 :]) or len(tokens) > 7:
            return False
        head = tokens[0].text.lower()
        if head in PREPOSITIONS or head in ("dem", "den", "des", "einem", "einen", "einer", "eines", "er", "sie", "es") or head in _FRONT_LOWER:
            return False
        if not tokens[-1].is_capitalised or not all(token.is_word for token in tokens):
            return False
        return tokens[0].is_capitalised or head in ("der", "die", "das", "ein", "eine", "mehrere", "viele", "einige")

    @staticmethod
    def _quoted_tail(sentence: Sentence, main: Main) -> str:
        rest = sentence.text[sentence.tokens[main.end - 1].end :].strip(" .")
        return rest if rest.startswith(":") and len(rest.split()) <= 28 else ""

    @staticmethod
    def _who_word(actor: FoundActor) -> str:
        return "Welches Land" if actor.kind is ActorKind.COUNTRY else "Wer"

    def _phrase_start(self, sentence: Sentence, start: int) -> int | None:
        """Return where the subject begins with article, adjectives and titles; None where it is not in the nominative."""
        first = start
        while first > 0:
            word = sentence.tokens[first - 1].text
            if (
                is_office(word, self._findings.lexicon)
                or re.match(r"[a-zäöüß-]+(?:ische|liche|ige|ale|elle|ive|e)\Z", word)
                and word.lower() not in DETERMINERS
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
        if actor.kind is ActorKind.GROUP or self._findings.verbs.singular(verb) != verb.lower():
            return self._findings.verbs.singular(verb)
        return verb

    def _is_complete(self, sentence: Sentence, main: Main, tail: str) -> bool:
        """Tell whether a plural verb further on does not clash with "Wer", and the tail is a clause of its own."""
        del sentence, main
        return tail.count("„") == tail.count("“")

    def _short_tail(self, tail: str) -> str:
        return tail if tail.startswith(",") and len(tail.split()) <= 28 else ""

    def whom(self, sentence: Sentence, start: int, actor: FoundActor) -> str | None:
        """Return the question for somebody addressed: "An wen richtete …?"."""
        main = self.main(sentence, start)
        if main is None or start <= main.verb + 1 or self._needs_more(sentence, main):
            return None
        first = start - 1
        while first > main.verb and sentence.tokens[first].text.lower() in DETERMINERS:
            first -= 1
        word = {"an": "An wen", "mit": "Mit wem", "gegenüber": "Wem gegenüber", "gegen": "Gegen wen"}.get(sentence.tokens[first].text.lower())
        lemmas = {verb.lemma for verb in self._findings.verbs.finite(sentence.tokens[main.verb].text)}
        if word is None or not lemmas & _ADDRESSING or actor.kind not in (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY):
            return None
        last = next(m.end for m in actor.mentions if m.sentence == sentence.index and m.start == start)
        return self._front(main, word, first, last)

    def where(self, sentence: Sentence, start: int, actor: FoundActor) -> str | None:
        """Return the question for the one place of a clause: "Wo …?", "In welchem Land …?"."""
        main = self.main(sentence, start)
        if main is None or self._needs_more(sentence, main):
            return None
        first = start - 1
        if first >= 0 and sentence.tokens[first].text.lower() in ("der", "dem", "den"):
            first -= 1
        if first < 0 or sentence.tokens[first].text.lower() != "in" or sentence.tokens[start - 1].text.lower() not in ("in", "der", "den"):
            return None
        last = next(m.end for m in actor.mentions if m.sentence == sentence.index and m.start == start)
        if first != main.start and (first <= main.verb or sentence.tokens[first - 1].is_capitalised and first - 1 > main.verb + 1):
            return None
        if first == main.start and last != main.verb:
            return None
        return self._front(main, "In welchem Land" if actor.kind is ActorKind.COUNTRY else "Wo", first, last)

    # -- how many, when

    def how_many(self, figure: FoundFigure) -> str | None:
        """Return the question whose answer is a figure, None where its clause cannot be turned."""
        sentence = self._findings.document.sentences[figure.sentence]
        place = sentence.token_at(figure.start)
        main = self.main(sentence, place)
        if main is None or figure.kind in (
            FigureKind.DATE,
            FigureKind.TIME,
            FigureKind.RANK,
            FigureKind.SCORE,
            FigureKind.FRACTION,
        ):
            return None
        if not figure.unit or figure.unit_start < figure.end or figure.is_vague:
            return None
        first = sentence.token_at(figure.whole_start)
        last = sentence.token_at(figure.whole_end - 1) + 1
        if self._is_inside_phrase(sentence, first, last):
            return None
        if self._needs_more(sentence, main):
            return None
        asked = self._asked(figure, sentence, first)
        if asked is None:
            return None
        words, first = asked
        return self._front(main, words, first, last)

    def _needs_more(self, sentence: Sentence, main: Main) -> bool:
        """Tell whether the clause is completed by a following one ("… das erste Mal, dass …")."""
        following = next((c for c in self._findings.clauses(sentence) if c.start >= main.end), None)
        return following is not None and (following.opener in ("dass", "daß", "ob", "als", "sondern") or following.kind is ClauseKind.INFINITIVE)

    def _is_inside_phrase(self, sentence: Sentence, first: int, last: int) -> bool:
        """Tell whether a figure belongs to a larger phrase that cannot be torn: "auf den 1881 m hohen Berg"."""
        tokens = sentence.tokens
        after = tokens[last].text if last < len(tokens) else ""
        then = tokens[last + 1].text if last + 1 < len(tokens) else ""
        if (
            re.match(r"[a-zäöüß]+(?:e|en|er|es|em)\Z", after)
            and then[:1].isupper()
            and not self._findings.verbs.is_finite(after)
        ):
            return True
        before = tokens[first - 1].text.lower() if first else ""
        return (
            before in DETERMINERS
            or (before not in PREPOSITIONS and first > 0 and tokens[first - 1].text[0].isupper() and after == "und")
            or after in ("bis", "oder", "bzw.", "bzw", "beziehungsweise", "statt") or before in ("bzw.", "bzw", "beziehungsweise", "statt")
        )

    def _asked(self, figure: FoundFigure, sentence: Sentence, first: int) -> tuple[str, int] | None:
        """Return the asking words ("Rund wie viele Bewohner") and the token where the asked phrase begins."""
        noun = sentence.text[figure.unit_start : figure.unit_end]
        invariant = noun in _INVARIANT
        hedge = figure.hedge.lower() if figure.softens else ""
        lead = f"{hedge} " if hedge in _EASY_HEDGES else ""
        before = sentence.tokens[first - 1].text.lower() if first else ""
        if before in PREPOSITIONS and first:
            if before in ("auf", "von", "bis", "um") and first > 2 and sentence.tokens[first - 2].text[0].isdigit():
                return None
            noun_before = sentence.tokens[first - 2].text if first > 1 else ""
            if noun_before[:1].isupper() and before not in ("um", "seit", "nach", "vor", "binnen") and first - 1 > 0:
                return None
            number = (
                "wie viel" if invariant else "wie viele" if before in _ACCUSATIVE else "wie vielen"
            )
            text = f"{before} {lead}{number} {noun}"
            return text[0].upper() + text[1:], first - 1
        number = "wie viel" if invariant else "wie viele"
        text = f"{lead}{number} {self._plural_nominative(noun)}"
        return text[0].upper() + text[1:], first

    @staticmethod
    def _plural_nominative(noun: str) -> str:
        return noun

    def when(self, figure: FoundFigure) -> str | None:
        """Return the question whose answer is a date or time."""
        sentence = self._findings.document.sentences[figure.sentence]
        main = self.main(sentence, sentence.token_at(figure.start))
        if main is None or figure.kind not in (FigureKind.DATE, FigureKind.TIME) or self._needs_more(sentence, main):
            return None
        first = sentence.token_at(figure.start)
        last = sentence.token_at(figure.end - 1) + 1
        text = sentence.text[: figure.start]
        match = re.search(
            r"(?P<p>[Aa]m|[Ii]m\s+Jahre?|[Ii]m|[Ss]eit(?:\s+dem(?:\s+Jahr)?)?|[Bb]is\s+zum|[Bb]is|[Aa]b(?:\s+dem)?|[Vv]om|[Uu]m|[Gg]egen|[Zz]um)\s+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w+,?\s+(?:dem|den)\s+)?\Z",
            text,
        )
        word = "wann"
        if match:
            first = sentence.token_at(match.start("p"))
            lead = match.group("p").split()[0].lower()
            word = {
                "seit": "seit wann",
                "bis": "bis wann",
                "ab": "ab wann",
                "um": "um wie viel Uhr",
                "gegen": "gegen wie viel Uhr",
            }.get(lead, "wann")
            if lead in ("vom", "zum"):
                return None
        elif first != main.start and sentence.tokens[first - 1].text[0].isupper():
            return None
        if last < len(sentence.tokens) and sentence.tokens[last].text in ("bis", "–", "-", "und"):
            return None
        previous = sentence.tokens[first - 1].text if first else ""
        if (
            first > main.verb + 1
            and previous[:1].isupper()
            and main.verb < first - 2
            and previous in self._findings.lexicon.nouns
            and first != main.start
        ):
            return None
        return self._front(main, word[0].upper() + word[1:], first, last)

    def _front(self, main: Main, asked: str, first: int, last: int) -> str | None:
        """Return the clause as a question with the asked words in front and without tokens `first` to `last`."""
        verb = self._indicative(main.sentence.tokens[main.verb].text)
        if first == main.start and last <= main.verb and not main.after_subordinate:
            middle = main.words(last, main.verb) if last < main.verb else ""
            lead = f"{asked} {middle}".strip()
            return f"{lead} {verb} {self._insert(SPEAKER, main.words(main.verb + 1, main.end))}?"
        if first <= main.verb:
            return None
        rest = f"{main.words(main.verb + 1, first) if first > main.verb + 1 else ''} {main.words(last, main.end) if last < main.end else ''}".strip()
        rest = re.sub(r"\s+([,)])", r"\1", rest)
        if main.after_subordinate:
            return f"{asked} {verb} {self._insert(SPEAKER, rest)}?"
        front = self.lowered(main.words(main.start, main.verb))
        return None if front is None else f"{asked} {verb} {self._insert(f'{SPEAKER} {front}', rest)}?"

    def _indicative(self, verb: str) -> str:
        """Return the indicative of reported speech; the speaker is named in the question instead."""
        for known in self._findings.verbs.finite(verb):
            if self._findings.verbs.is_subjunctive(verb) and verb.lower() == known.subjunctive:
                return known.present
            if verb.lower() == known.subjunctive_plural and self._findings.verbs.is_subjunctive(verb):
                return known.present_plural
        return verb

    @staticmethod
    def _insert(front: str, rest: str) -> str:
        """Return the rest with the former front behind the pronouns that cling to the verb."""
        words = rest.split()
        at = 0
        while at < len(words) and words[at].lower() in _AFTER_VERB:
            at += 1
        return " ".join((*words[:at], front, *words[at:]))

    def lowered(self, phrase: str) -> str | None:
        """Return a phrase as it stands inside a sentence; None where it must not move (conjunctions)."""
        word = re.split(r"[\s,]", phrase, maxsplit=1)[0]
        lower = word.lower()
        if lower in SUBORDINATORS and lower not in ("seit", "während"):
            return None
        if (
            lower in PREPOSITIONS
            or _ADVERB.search(lower)
            or lower in DETERMINERS
            or lower in _FRONT_LOWER
            or re.match(r"[A-ZÄÖÜ][a-zäöüß]+(?:ische|liche|ige)[rnsm]?\Z", word)
        ):
            return phrase[0].lower() + phrase[1:]
        return phrase
