"""Ask for a German speaker without a name: "Wer teilte mit, dass …?"."""

import re

from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS, Clause
from quizapp.generation.document import Sentence
from quizapp.generation.front_words import FRONT_LOWER
from quizapp.generation.turning import Main, Turning

_NOMINATIVE = frozenset("der die das ein eine".split())


class SpeakerQuestions(Turning):
    """Questions for those who speak and are called by an office or a common noun."""

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
            last = self._with_attribute(sentence, last, main.end)
            if tokens[last].text in ("der", "des"):
                return None  # whose it is would be left behind: "die Redaktion | des „Boten“"
        if {token.text for token in tokens[first:last]} & {"und", "sowie", "oder"}:
            return None  # two answer it, and each alone would be half right
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
        agreeing = self.agreeing(verb, sentence, main, rest)
        if agreeing is None or len(f"{rest} {tail}".split()) < 4:
            return None
        return f"Wer {verb} {agreeing}{tail}?", self._plain(sentence, first, last)

    @staticmethod
    def _with_attribute(sentence: Sentence, last: int, end: int) -> int:
        """Return where a noun phrase ends with the genitive behind it: "ein Sprecher | der Neuen Union"."""
        tokens = sentence.tokens
        if last >= end or tokens[last].text not in ("der", "des", "von", "vom"):
            return last
        n = last + 1
        while n < end and re.fullmatch(r"[a-zäöüß-]+(?:en|er)", tokens[n].text):
            n += 1
        first = n
        while n < end and tokens[n].is_capitalised:
            n += 1
        return n if n > first else last

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
