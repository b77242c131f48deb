"""Find the main clauses of a German sentence that can be turned, and put what is asked for to their front."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizapp.generation.attributes import first_part_end, opens_second
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS, SUBORDINATORS, Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.front_words import COUNTS, FRONT_LOWER, LED_ADJECTIVE
from quizapp.generation.headings import has_heading
from quizapp.generation.word_order import subject_first

SPEAKER = "\u241f"  # stands where "laut X" may be put in
_CONJUNCTIONS = frozenset("und aber denn doch oder sondern so dann dabei dazu".split())
_AFTER_VERB = frozenset("er sie es sich man dies das ihm ihr ihn ihnen uns".split())
_NEED_SECOND = frozenset(
    "wurde wurden wird werden kann können konnte konnten soll sollen will wollen muss müssen".split()
)
_OPENS_NOUN = re.compile(r"(?:das|dies) (?:[a-zäöüß-]+(?:e|en|er|es|s) )*[A-ZÄÖÜ]")
_STARTERS = frozenset("doch aber denn jedoch und sondern".split())
_INFLECTED = re.compile(r"(?:end|erst|ster|ste|sten|stes|er|es|ers)\Z")
"""Endings of participles and adjectives; a noun that ends so stands among the nouns."""
_SMALL = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:ate|ale|elle|ene|ue|oße|iche|ische|ige)[nr]? [A-ZÄÖÜ][a-zäöüß]")
"""An adjective before its noun, though a noun may be written alike: "Private Daten"."""
_ADJECTIVE = re.compile(r"(?:bar|sam|haft|los|isch|ig|iv|ell)\Z")
_ADVERB = re.compile(r"(?:weit|lich|weise|mals|wärts|falls|maßen|ings|seits|hin|her|dessen|.dem)\Z")


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


class Turning:
    """What every kind of question needs of the clauses of one article."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings

    def main(self, sentence: Sentence, place: int) -> Main | None:
        """Return the main clause around a token where it is whole and plain enough to be turned."""
        if sentence.text.count("„") != sentence.text.count("“") or '"' in sentence.text or ";" in sentence.text:
            return None
        if has_heading(sentence.text):
            return None
        clauses = self.findings.clauses(sentence)
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
        if " – " in sentence.text[sentence.tokens[clause.verb].end : sentence.tokens[end - 1].end]:
            return None  # an aside inside of the clause
        rest = sentence.text[sentence.tokens[end - 1].end :]
        if re.match(r" – [^–]+ – [a-zäöüß]+\.?\Z", rest):
            return None  # its verb ends behind an aside
        following = next((c for c in clauses if c.start >= end), None)
        if (
            following is not None
            and following.kind is ClauseKind.MAIN
            and not {following.opener, sentence.tokens[following.start].text} & _STARTERS
            and not opens_second(sentence, following)
            and following.verb != following.start
        ):
            return None
        return Main(sentence, start, clause.verb, end, before is not None)

    def _end(self, sentence: Sentence, clauses: Sequence[Clause], number: int) -> int:
        """Return the end of a clause with the fragments that belong to it."""
        end = clauses[number].end
        for clause in clauses[number + 1 :]:
            if clause.kind is not ClauseKind.FRAGMENT:
                break
            behind = [c for c in clauses if c.start >= clause.start]
            is_last = all(c.kind is ClauseKind.FRAGMENT for c in behind)
            opener, closer = sentence.tokens[clause.start], sentence.words(clause.start, clause.end).strip(" .")
            is_gapped = opener.text.lower() in PREPOSITIONS and self._is_actor(closer.split()[-1])
            is_gapped = is_gapped or opener.text[0].isdigit() or opener.text.lower() in COUNTS
            is_gapped = is_gapped or (opener.text in ("der", "die", "das") and any(map(str.isdigit, closer)))
            if is_last and (sentence.tokens[end - 1].text.islower() or is_gapped):
                break  # said afterwards: "… wurden verletzt, zehn weitere sind auf der Flucht"
            end = clause.end
            if end < len(sentence.tokens) and sentence.tokens[end].text == ")":
                end += 1
        return end

    def tail(self, sentence: Sentence, main: Main) -> str:
        """Return what follows a main clause (a dass-clause, an infinitive), ready to be appended."""
        clauses = [c for c in self.findings.clauses(sentence) if c.start >= main.end]
        second = next((c for c in clauses if opens_second(sentence, c)), None)
        stop = sentence.tokens[second.start - 1].start if second is not None else len(sentence.text)
        rest = sentence.text[sentence.tokens[main.end - 1].end : stop].rstrip(" ,.!?")
        return rest if rest.startswith((",", " ")) else ""

    def needs_more(self, sentence: Sentence, main: Main) -> bool:
        """Tell whether the clause is completed by a following one ("… das erste Mal, dass …")."""
        following = next((c for c in self.findings.clauses(sentence) if c.start >= main.end), None)
        return following is not None and (
            following.opener in ("dass", "daß", "ob", "als", "sondern", "was", "wer", "wie")
            or following.kind is ClauseKind.INFINITIVE
        )

    def fronted(self, main: Main, asked: str, first: int, last: int) -> str | None:
        """Return the clause as a question with the asked words in front and without tokens `first` to `last`."""
        verb = self._indicative(main.sentence.tokens[main.verb].text)
        if verb in _NEED_SECOND and main.words(main.verb, main.end).split()[-1][:1].isupper():
            return None  # its second verb stands behind a relative clause
        if main.sentence.tokens[main.verb + 1].text in _NEED_SECOND if main.verb + 1 < main.end else False:
            return None  # the second verb stands in front: "Nicht mehr geben wird es …"
        end = first_part_end(main.sentence, main.verb, main.end, self.findings.verbs)
        if last > end:
            return None  # it is asked for in the second part, which has no beginning of its own
        main = replace(main, end=end)
        if first == main.start and last <= main.verb and not main.after_subordinate:
            middle = main.words(last, main.verb) if last < main.verb else ""
            lead = f"{asked} {middle}".strip()
            return f"{lead} {verb} {self.inserted(SPEAKER, main.words(main.verb + 1, main.end))}?"
        if first <= main.verb:
            return None
        ahead = main.words(main.verb + 1, first) if first > main.verb + 1 else ""
        behind = main.words(last, main.end) if last < main.end else ""
        rest = re.sub(r"\s+([,)])", r"\1", f"{ahead} {behind}".strip())
        if main.after_subordinate:
            return f"{asked} {verb} {self.inserted(SPEAKER, rest)}?"
        front = self.lowered(main.words(main.start, main.verb))
        if front is None:
            return None
        subject = self._subject_behind(main, first)
        if subject and rest.startswith(f"{subject} "):
            return f"{asked} {verb} {subject} {SPEAKER} {front} {rest.removeprefix(f'{subject} ')}?"
        front, rest = subject_first(front, rest)
        return f"{asked} {verb} {self.inserted(f'{SPEAKER} {front}', rest)}?"

    def _subject_behind(self, main: Main, stop: int) -> str:
        """Return the name right behind the verb that acts, where what stands before the verb is no subject."""
        opening = main.sentence.tokens[main.start].text.lower()
        if opening not in PREPOSITIONS and opening not in FRONT_LOWER and not _ADVERB.search(opening):
            return ""
        sentence, start = main.sentence, main.verb + 1
        actor = self.findings.cast.at(sentence.index, start, start + 1)
        mentions = actor.mentions if actor is not None else ()
        end = next((m.end for m in mentions if m.sentence == sentence.index and m.start == start), start)
        if end == start:  # a name that nothing else shows to be one
            nouns = self.findings.lexicon.nouns
            while end < stop and sentence.tokens[end].is_capitalised and sentence.tokens[end].text not in nouns:
                end += 1
            end = end if end - start > 1 else start
        return main.words(start, end) if start < end <= stop else ""

    def _indicative(self, verb: str) -> str:
        """Return the indicative of reported speech; the speaker is named in the question instead."""
        for known in self.findings.verbs.finite(verb):
            if self.findings.verbs.is_subjunctive(verb) and verb.lower() == known.subjunctive:
                return known.present
            if verb.lower() == known.subjunctive_plural and self.findings.verbs.is_subjunctive(verb):
                return known.present_plural
        return verb

    @staticmethod
    def inserted(front: str, rest: str) -> str:
        """Return the rest with the former front behind the pronouns that cling to the verb."""
        words = rest.split()
        at = 0
        while at < len(words) and words[at].lower() in _AFTER_VERB and not _OPENS_NOUN.match(" ".join(words[at:])):
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
            or lower in FRONT_LOWER
            or LED_ADJECTIVE.match(phrase)
        ):
            return phrase[0].lower() + phrase[1:]
        if _INFLECTED.search(word) and not re.search(r" [A-ZÄÖÜ]", phrase) and not self._is_small_inside(word):
            return phrase  # a noun in the plural: an adjective would have its noun behind it
        if _SMALL.match(phrase) and not self._is_actor(word):
            return phrase[0].lower() + phrase[1:]
        return phrase if self._is_noun_or_name(word) else phrase[0].lower() + phrase[1:]

    def _is_noun_or_name(self, word: str) -> bool:
        """Tell whether a word is written with a capital wherever it stands."""
        plain = word.strip("„“\"'(,")
        return (
            plain in self.findings.lexicon.nouns
            or not plain.isalpha()
            or plain[1:] != plain[1:].lower()
            or self._is_actor(plain)
            or not (_INFLECTED.search(plain) or _ADJECTIVE.search(plain) or self._is_small_inside(plain))
        )

    def _is_actor(self, word: str) -> bool:
        return any(word in name.split() for actor in self.findings.cast.actors for name in actor.names)

    def _is_small_inside(self, word: str) -> bool:
        """Tell whether the article writes a word small, or it is a participle: no noun, whatever it begins."""
        lower = word.lower()
        words = (token.text for sentence in self.findings.document.sentences for token in sentence.tokens)
        return lower in self.findings.verbs.participles or any(text == lower for text in words)

    def agreeing(self, verb: str, sentence: Sentence, main: Main, rest: str) -> str | None:
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

    def short_tail(self, tail: str) -> str:
        """Return a clause that follows where it is short enough to be asked along."""
        tail = re.split(r" – (?=(?:doch|aber|und|denn)\b)", tail)[0]
        return tail if tail.startswith(",") and len(tail.split()) <= 28 else ""
