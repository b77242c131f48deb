"""Ask for the number of a plain German main clause: "Wie viele Busse fahren …?", "Um wie viel Prozent stieg …?"."""

import re

from quizapp.core.facts import FigureKind
from quizapp.generation.attributes import genitive_end, is_behind_participle, is_span_of, looks_like_year
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS
from quizapp.generation.distances import is_distance, is_part_of
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.limits import Limit, limit_of
from quizapp.generation.plurals import plural_nominative
from quizapp.generation.turning import Main, Turning

_INVARIANT = frozenset(
    "Prozent Prozentpunkte Prozentpunkten Euro Cent Dollar US-Dollar Franken Pfund Rubel Yen Złoty Meter Metern "
    "Kilometer Kilometern Hektar "
    "Quadratkilometer Quadratmeter Grad Tonnen Liter Kilogramm Uhr Kronen Millimeter Zentimeter".split()
)
_UNCOUNTED = frozenset("Prozent Euro Cent Dollar US-Dollar Franken Pfund Rubel Yen Złoty Grad Uhr".split())
_TIMES = frozenset("Jahre Jahren Monate Monaten Wochen Tage Tagen Stunden Minuten Sekunden".split())
_MEASURES = _TIMES | frozenset("Tonnen Kilogramm Kilo Gramm Liter Kubikmeter Hektar Meter Kilometer".split())
"""Units with what they measure right behind them: "20 Jahre Haft", "300 Tonnen Müll"."""
_MONEY = frozenset("Euro Dollar US-Dollar Franken Pfund Rubel Yen Kronen".split())
_ACCUSATIVE = frozenset("auf über unter gegen um für durch ohne".split())
_OF_NOUN = frozenset("zwischen aus von mit ohne über unter ab".split())
_NOT_WITH_TIMES = frozenset("in bis ab von vor".split())
_COMPARING = re.compile(
    r" (?:in Folge|in Serie|hintereinander|später|zuvor|vorher|lang|alt|entfernt|mehr|weniger|höher|niedriger|größer|"
    r"kleiner|schneller|teurer|billiger|zu \w+|als|weiter|flussabwärts|(?:nord|süd|nörd|öst|west)\w*lich)\b"
)
_ADJECTIVE = re.compile(r"(?:lich|ig|isch|end|[^t]t|ert)e[nrs]?\Z")
_BESIDE = frozenset("plus minus mal bis bzw. bzw beziehungsweise statt anstatt als gegenüber × x".split())
"""What stands between two numbers that belong together."""
_ARTICLES = frozenset("der die das dem den des einer eines einem einen eine".split())
_IS = re.compile(r"(?:ist|sind|war|waren|seien|sei)\Z")
_AWAY = re.compile(r"(?: [\wäöüß-]+){0,5} entfernt\b")
_PARTICLE = re.compile(r"\A,[^.]*\b(?:auf|an|ein|aus|ab|vor|zu|mit|nach|bei|um|zurück|fest|statt|teil)\.?\Z")
_KINDS = frozenset((FigureKind.DATE, FigureKind.TIME, FigureKind.RANK, FigureKind.SCORE, FigureKind.FRACTION))


class NumberQuestions(Turning):
    """Questions for the numbers of one article."""

    def how_many(self, figure: FoundFigure) -> str | None:
        """Return the question whose answer is a figure, None where its clause cannot be turned."""
        sentence = self.findings.document.sentences[figure.sentence]
        main = self.main(sentence, sentence.token_at(figure.start))
        if main is None or figure.kind in _KINDS or not self._may_be_hedged(figure):
            return None
        if not self._is_whole(figure, sentence):
            return None
        first = sentence.token_at(figure.whole_start)
        last = sentence.token_at(figure.whole_end - 1) + 1
        if self._is_inside_phrase(sentence, main.verb, first, last) or self._is_coordinated(sentence, main, first):
            return None
        asked = None if self.needs_more(sentence, main) else self._asked(figure, sentence, main, first)
        if asked is None:
            return None
        words, first = asked
        return self._worded(figure, main, words, first, last)

    def _worded(self, figure: FoundFigure, main: Main, words: str, first: int, last: int) -> str | None:
        """Return the question with what belongs to the counted noun: "Jahre Haft", "Anhänger des Vereins"."""
        sentence = main.sentence
        measured = sentence.tokens[last].text if last < main.end else ""
        if _PARTICLE.search(sentence.text[sentence.tokens[main.end - 1].end :]):
            return None  # the verb ends behind an insertion: "halten sich, sagt er, 40 Gäste auf"
        if measured == "lang":
            return self.fronted(main, f"{words} lang", first, last + 1)
        if first != main.start and measured in _OF_NOUN:
            return None  # what belongs to the counted noun would be torn from it: "Kinder zwischen 6 und 9 Jahren"
        if _COMPARING.match(sentence.text, figure.whole_end) or _AWAY.match(sentence.text, figure.whole_end):
            return None
        if words.startswith("Seit") and re.search(r"\berste[mns]* Mal\b|\berstmals\b", sentence.text):
            return None
        if figure.unit in _MEASURES | _MONEY and self._is_measured(sentence, last, main.end):
            words, last = f"{words} {measured}", last + 1
        at_end = not sentence.words(last, main.end).strip(" .") if last < main.end else True
        is_predicate = _IS.match(sentence.tokens[main.verb].text) and at_end and first > main.verb
        if is_predicate and sentence.tokens[main.start].text.lower() in _ARTICLES:
            return None  # "Wie viele Menschen sind die Minderheit?"
        owned = genitive_end(sentence, last)
        if last < owned <= main.end and figure.kind in (FigureKind.COUNT, FigureKind.PERCENTAGE):
            words, last = f"{words} {sentence.words(last, owned)}", owned
        elif figure.kind is FigureKind.PERCENTAGE and words.startswith("Wie"):
            return None  # of whom is not said
        return self.fronted(main, words, first, last)

    def _is_measured(self, sentence: Sentence, last: int, end: int) -> bool:
        """Tell whether the noun behind a measure is what it measures: "drei Euro Parkgebühren", no name of somebody."""
        word = sentence.tokens[last].text if last < end else ""
        named = self.findings.cast.at(sentence.index, last, last + 1) if word else None
        return word[:1].isupper() and word.isalpha() and word[1:].islower() and named is None

    @staticmethod
    def _may_be_hedged(figure: FoundFigure) -> bool:
        """Tell whether a question can say what the word before the number makes of it; a maximum sounds odd there."""
        if figure.hedge.lower() == "über" and figure.unit in _TIMES:
            return False  # "über 90 Minuten" may be the whole time, not more of it
        return not figure.softens or limit_of(figure.hedge) in (Limit.ABOUT, Limit.LEAST)

    @staticmethod
    def _is_whole(figure: FoundFigure, sentence: Sentence) -> bool:
        """Tell whether a figure is a number with its own unit behind it, in no bracket and no part of a span."""
        before = sentence.text[: figure.start]
        return (
            bool(figure.unit)
            and re.search(r"[A-ZÄÖÜ]", figure.unit) is not None
            and figure.unit_start >= figure.end
            and not figure.is_vague
            and not looks_like_year(figure.value)
            and not is_part_of(sentence.text, figure)
            and not is_distance(sentence.text, figure)
            and before.count("(") <= before.count(")")
        )

    def _is_coordinated(self, sentence: Sentence, main: Main, first: int) -> bool:
        """Tell whether a figure stands in the second of two parts: "muss nah sein und nicht mehr als 9 Euro kosten"."""
        between = [sentence.tokens[n].text for n in range(main.verb + 1, first)]
        return bool({"und", "oder", "sowie", "sondern", "als"} & set(between)) or is_behind_participle(
            sentence, main.verb, first, self.findings.verbs
        )

    def _is_inside_phrase(self, sentence: Sentence, verb: int, first: int, last: int) -> bool:
        """Tell whether a figure belongs to a larger phrase that cannot be torn: "auf den 1881 m hohen Berg"."""
        tokens = sentence.tokens
        after = tokens[last].text if last < len(tokens) else ""
        then = tokens[last + 1].text if last + 1 < len(tokens) else ""
        if (
            re.match(r"[a-zäöüß]+(?:e|en|er|es|em)\Z", after)
            and then[:1].isupper()
            and not self.findings.verbs.is_finite(after)
        ):
            return True
        before = tokens[first - 1].text.lower() if first else ""
        is_small = first > 0 and tokens[first - 1].text.islower()
        if is_small and first - 1 != verb and _ADJECTIVE.search(before):
            return True
        two_before = tokens[first - 2].text.lower() if first > 1 else ""
        is_second = then.islower() and self.findings.verbs.is_finite(then)
        is_joined = after in ("und", "sowie", "oder") and not is_second
        return (
            before in DETERMINERS
            or (two_before in _ARTICLES and before in PREPOSITIONS)
            or (
                (two_before in DETERMINERS or two_before in PREPOSITIONS)
                and not tokens[first - 1].is_capitalised
                and before not in PREPOSITIONS
            )
            or is_joined
            or after in _BESIDE
            or before in _BESIDE
            or is_span_of(sentence, first, tokens[first].text)
        )

    def _asked(self, figure: FoundFigure, sentence: Sentence, main: Main, first: int) -> tuple[str, int] | None:
        """Return the asking words ("Wie viele Bewohner") and the token where the asked phrase begins."""
        noun = sentence.text[figure.unit_start : figure.unit_end]
        invariant = noun in _INVARIANT
        before = sentence.tokens[first - 1].text.lower() if first else ""
        if before in PREPOSITIONS and first:
            if not self._may_be_asked_with(before, noun, sentence, main, first):
                return None
            number = "wie viel" if noun in _UNCOUNTED else "wie viele" if before in _ACCUSATIVE else "wie vielen"
            text = f"{before} {number} {noun}"
            return text[0].upper() + text[1:], first - 1
        ahead = sentence.tokens[first - 1].text if first else ""
        if invariant and figure.softens and ahead[:1].isupper() and first - 2 == main.verb:
            return None  # it says how large the noun before it is: "Strafen bis zu 90 Euro"
        words = noun.split()
        if figure.kind is FigureKind.COUNT and re.match(r"betr[aäu]g", sentence.tokens[main.verb].text):
            return None  # "Wie hoch ist …" would ask for it
        if self._is_given(sentence, main, first, noun):
            return f"Wie vielen {noun}", first
        if plural_nominative(words[-1], self.findings.lexicon) != words[-1]:
            return None  # a dative without a preposition
        if any(word.islower() and word.endswith(("en", "er")) for word in words[:-1]):
            return None  # an adjective in the dative or genitive
        return f"{'Wie viel' if noun in _UNCOUNTED else 'Wie viele'} {noun}", first

    def _is_given(self, sentence: Sentence, main: Main, first: int, noun: str) -> bool:
        """Tell whether something is done to those who are counted: "bietet 40 Gästen Platz", "40 Menschen droht …"."""
        verb = sentence.tokens[main.verb].text
        seated = re.search(r"\b(?:biet|bot)", sentence.words(main.verb, main.end)) and "Platz" in sentence.text
        single = first == main.start and self.findings.verbs.singular(verb) == verb.lower()
        return noun.endswith("n") and noun not in _INVARIANT and (bool(seated) or single)

    @staticmethod
    def _may_be_asked_with(before: str, noun: str, sentence: Sentence, main: Main, first: int) -> bool:
        """Tell whether a preposition can stand before "wie viel": it opens the clause or stands behind the verb, and
        belongs to no noun before it."""
        words = sentence.tokens
        ahead = words[first - 2].text if first > 1 else ""
        if before == "bis" or (noun in _TIMES and before in _NOT_WITH_TIMES):
            return False
        if before == "mit" and noun in _INVARIANT:
            return False
        if before in ("auf", "von", "um") and first > 2 and ahead[:1].isdigit():
            return False
        if before == "auf" and re.search(r"\bvon\b", sentence.words(main.verb, main.end)):
            return False  # it rose from one number to another
        belongs = ahead[:1].isupper() or ahead in (")", "“")
        return not belongs or before in ("um", "seit", "nach", "vor", "binnen") or first - 1 == main.start
