"""Ask for the figures of a German main clause: how many, when."""

import re

from quizapp.core.facts import FigureKind
from quizapp.generation.attributes import genitive_end, is_behind_participle, is_span_of, looks_like_year
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS
from quizapp.generation.distances import is_distance, is_part_of
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.plurals import plural_nominative
from quizapp.generation.turning import Turning

_INVARIANT = frozenset(
    "Prozent Prozentpunkte Prozentpunkten Euro Cent Dollar US-Dollar Franken Pfund Rubel Yen Złoty Meter Metern "
    "Kilometer Kilometern Hektar "
    "Quadratkilometer Quadratmeter Grad Tonnen Liter Kilogramm Uhr Kronen Millimeter Zentimeter".split()
)
_MEASURES = frozenset(
    "Jahre Jahren Monate Monaten Tage Tagen Stunden "
    "Tonnen Kilogramm Kilo Gramm Liter Kubikmeter Hektar Meter Kilometer".split()
)
"""Units with what they measure right behind them: "20 Jahre Haft", "300 Tonnen Müll"."""
_ACCUSATIVE = frozenset("auf über unter gegen um für durch ohne".split())
_DATIVE = frozenset("mit von bei seit nach aus zu vom zum zur beim binnen".split())
_EASY_HEDGES = frozenset(
    "rund etwa ungefähr circa ca. schätzungsweise bis mindestens höchstens knapp fast über nahezu annähernd "
    "wenigstens maximal".split()
) | {"bis zu", "mehr als", "weniger als"}


_DATE_LEAD = re.compile(
    r"(?P<p>[Aa]m|[Pp]er|[Ii]m\s+Jahre?|[Ii]m|[Ss]eit(?:\s+dem(?:\s+Jahr)?)?|[Bb]is\s+zum|[Bb]is|[Aa]b(?:\s+dem)?|"
    r"[Vv]om|[Uu]m|[Gg]egen|[Zz]um)\s+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w+,?\s+(?:dem|den)\s+)?\Z"
)
_OF_EVENT = re.compile(r"\b(?:seit|nach|vor|bei|mit)\s+(?:dem|der|den)\s[^,]*[A-ZÄÖÜ][\w-]*\Z")
"""An event to which a date right behind it belongs: "seit der Eröffnung des Bades (im Jahr 2010)"."""
_WHEN = {
    "seit": "seit wann",
    "bis": "bis wann",
    "ab": "ab wann",
    "um": "um wie viel Uhr",
    "gegen": "gegen wie viel Uhr",
}


class PartQuestions(Turning):
    """Questions for figures and dates."""

    def how_many(self, figure: FoundFigure) -> str | None:
        """Return the question whose answer is a figure, None where its clause cannot be turned."""
        sentence = self.findings.document.sentences[figure.sentence]
        main = self.main(sentence, sentence.token_at(figure.start))
        if main is None or figure.kind in (
            FigureKind.DATE,
            FigureKind.TIME,
            FigureKind.RANK,
            FigureKind.SCORE,
            FigureKind.FRACTION,
        ):
            return None
        if not figure.unit or figure.unit_start < figure.end or figure.is_vague or looks_like_year(figure.value):
            return None
        if is_part_of(sentence.text, figure) or is_distance(sentence.text, figure):
            return None
        before = sentence.text[: figure.start]
        if before.count("(") > before.count(")"):
            return None
        first = sentence.token_at(figure.whole_start)
        last = sentence.token_at(figure.whole_end - 1) + 1
        if is_behind_participle(sentence, main.verb, first, self.findings.verbs):
            return None
        if self._is_inside_phrase(sentence, first, last) or is_span_of(sentence, first, figure.value):
            return None
        asked = None if self.needs_more(sentence, main) else self._asked(figure, sentence, first)
        if asked is None:
            return None
        words, first = asked
        measured = sentence.tokens[last].text if last < main.end else ""
        if measured == "lang":
            return self.fronted(main, f"{words} lang", first, last + 1)
        if words.startswith("Seit") and re.search(r"\berste[mns]* Mal\b|\berstmals\b", sentence.text):
            return None
        if figure.unit in _MEASURES and measured in self.findings.lexicon.nouns:
            words, last = f"{words} {measured}", last + 1
        owned = genitive_end(sentence, last)
        if last < owned <= main.end and figure.kind in (FigureKind.COUNT, FigureKind.PERCENTAGE):
            words, last = f"{words} {sentence.words(last, owned)}", owned
        return self.fronted(main, words, first, last)

    def _is_inside_phrase(self, sentence: Sentence, first: int, last: int) -> bool:
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
        two_before = tokens[first - 2].text.lower() if first > 1 else ""
        return (
            before in DETERMINERS
            or (
                (two_before in DETERMINERS or two_before in PREPOSITIONS)
                and not tokens[first - 1].is_capitalised
                and before not in PREPOSITIONS
            )
            or (before not in PREPOSITIONS and first > 0 and tokens[first - 1].text[0].isupper() and after == "und")
            or after in ("bis", "oder", "bzw.", "bzw", "beziehungsweise", "statt")
            or (after in ("und", "sowie") and then[:1].isupper())
            or before in ("bzw.", "bzw", "beziehungsweise", "statt")
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
            number = "wie viel" if invariant else "wie viele" if before in _ACCUSATIVE else "wie vielen"
            text = f"{before} {lead}{number} {noun}"
            return text[0].upper() + text[1:], first - 1
        number = "wie viel" if invariant else "wie viele"
        if plural_nominative(noun, self.findings.lexicon) != noun:
            return None  # a dative without a preposition
        text = f"{lead}{number} {noun}"
        return text[0].upper() + text[1:], first

    @staticmethod
    def _is_second_of_two(sentence: Sentence, first: int) -> bool:
        """Tell whether a date ends a span or a pair: "vom 26. auf den 27. Februar", "am 24. und 25. September"."""
        before = sentence.text[: sentence.tokens[first].start]
        return bool(re.search(r"\d\.?\s+(?:und|oder|auf|bis)(?:\s+(?:den|zum|am))?\s*\Z", before))

    @staticmethod
    def _is_attribute(sentence: Sentence, first: int, last: int) -> bool:
        """Tell whether a date belongs to a noun, an adverb or a comparison: "erstmals seit 2005", "mehr als 2019"."""
        tokens = sentence.tokens
        before = tokens[first - 1].text.lower() if first else ""
        after = tokens[last].text if last < len(tokens) else ""
        return (
            before in DETERMINERS
            or before in ("erstmals", "schon", "als", "wie", "von")
            or bool(
                re.search(r"[a-zß](?:ende|ete|te)[nrsm]\Z|ende\Z", after) and after.islower() and before in DETERMINERS
            )
        )

    def when(self, figure: FoundFigure) -> str | None:
        """Return the question whose answer is a date or time."""
        sentence = self.findings.document.sentences[figure.sentence]
        main = self.main(sentence, sentence.token_at(figure.start))
        if main is None or figure.kind not in (FigureKind.DATE, FigureKind.TIME) or self.needs_more(sentence, main):
            return None
        first = sentence.token_at(figure.start)
        last = sentence.token_at(figure.end - 1) + 1
        match = _DATE_LEAD.search(sentence.text[: figure.start])
        word = "wann"
        if match:
            first = sentence.token_at(match.start("p"))
            lead = match.group("p").split()[0].lower()
            word = _WHEN.get(lead, "wann")
            if lead in ("vom", "zum"):
                return None
        elif first != main.start and sentence.tokens[first - 1].text[0].isupper():
            return None
        if last < len(sentence.tokens) and sentence.tokens[last].text in ("bis", "–", "-", "und"):
            return None
        if self._is_second_of_two(sentence, first) or self._is_attribute(sentence, first, last):
            return None
        if _OF_EVENT.search(sentence.words(main.verb, first)) if first > main.verb else False:
            return None
        previous = sentence.tokens[first - 1].text if first else ""
        if (
            first > main.verb + 1
            and previous[:1].isupper()
            and main.verb < first - 2
            and previous in self.findings.lexicon.nouns
            and first != main.start
        ):
            return None
        return self.fronted(main, word[0].upper() + word[1:], first, last)
