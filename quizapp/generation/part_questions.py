"""Ask for the dates and times of a German main clause: "Wann …?", "Seit wann …?"."""

import re

from quizapp.core.facts import FigureKind
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.turning import Main, Turning
from quizapp.generation.when_words import asking_words, is_measured, is_one_of_two

_DATE_LEAD = re.compile(
    r"(?P<p>[Aa]m|[Pp]er|[Ii]m\s+Jahre?|[Ii]m|[Ss]eit(?:\s+dem(?:\s+Jahr)?)?|[Bb]is\s+zum|[Bb]is|[Aa]b(?:\s+dem)?|"
    r"[Vv]om|[Uu]m|[Gg]egen|[Zz]um)\s+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w+,?\s+(?:dem|den)\s+)?\Z"
)
_ZONE = re.compile(r"Ortszeit|ME(?:S)?Z|UTC|GMT")
"""What belongs to a time of day."""
_OF_EVENT = re.compile(
    r"\b(?:seit|nach|vor|bei|mit)\s+(?:de[mnr]|ihre[mnr]|seine[mnr]|eine[mnr])\s[^,]*[A-ZÄÖÜ][\w-]*\Z"
)
"""An event to which a date right behind it belongs: "seit der Eröffnung des Bades (im Jahr 2010)"."""


class PartQuestions(Turning):
    """Questions for dates and times."""

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
            or before in ("erstmals", "schon", "als", "wie", "von", "allein", "bereits")
            or bool(
                re.search(r"[a-zß](?:ende|ete|te)[nrsm]\Z|ende\Z", after) and after.islower() and before in DETERMINERS
            )
        )

    @staticmethod
    def _behind_time(sentence: Sentence, figure: FoundFigure) -> int:
        """Return the token behind a date or time and the zone that belongs to it."""
        last = sentence.token_at(figure.end - 1) + 1
        while last < len(sentence.tokens) and _ZONE.fullmatch(sentence.tokens[last].text):
            last += 1
        return last

    def _is_behind_noun(self, sentence: Sentence, main: Main, first: int) -> bool:
        """Tell whether a time stands behind a noun that is no name, and may belong to it."""
        previous = sentence.tokens[first - 1].text if first else ""
        return (
            first > main.verb + 1
            and previous[:1].isupper()
            and main.verb < first - 2
            and self.findings.cast.at(sentence.index, first - 1, first) is None
            and first != main.start
        )

    def when(self, figure: FoundFigure) -> str | None:
        """Return the question whose answer is a date or time."""
        sentence = self.findings.document.sentences[figure.sentence]
        main = self.main(sentence, sentence.token_at(figure.start))
        if main is None or figure.kind not in (FigureKind.DATE, FigureKind.TIME) or self.needs_more(sentence, main):
            return None
        first = sentence.token_at(figure.start)
        last = self._behind_time(sentence, figure)
        match = _DATE_LEAD.search(sentence.text[: figure.start])
        before, lead = sentence.text[: figure.start], ""
        behind = sentence.words(last, main.end) if last < main.end else ""
        if match:
            first = sentence.token_at(match.start("p"))
            lead = match.group("p").split()[0].lower()
            if lead in ("vom", "zum"):
                return None
        elif first and sentence.tokens[first - 1].text.lower() in PREPOSITIONS:
            return None  # "für 2019 geplant": what is asked with another word
        elif first != main.start and (sentence.tokens[first - 1].text[0].isupper() or is_measured(before)):
            return None
        if last < len(sentence.tokens) and sentence.tokens[last].text in ("bis", "–", "-", "und", "des", "der"):
            return None  # the beginning of a span, or "am 21. September des Vorjahres"
        if lead == "bis" and re.search(r"\d|\b(?:von|vom|ab|seit)\b", before):
            return None  # the end of a span
        if self._is_second_of_two(sentence, first) or self._is_attribute(sentence, first, last):
            return None
        if _OF_EVENT.search(sentence.words(main.verb, first)) if first > main.verb else False:
            return None
        if self._is_behind_noun(sentence, main, first):
            return None
        ahead = sentence.words(main.start, first) if first > main.start else ""
        word = asking_words(figure, lead, f"{ahead} {behind}")
        if word is None or is_one_of_two(ahead, behind):
            return None
        return self.fronted(main, word[0].upper() + word[1:], first, last)
