"""Find who speaks beside an English verb of saying: a name, a pronoun, or a noun such as "a spokesman for the bank"."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_speaker_words import NOUN_PHRASE_AFTER, NOUN_PHRASE_BEFORE, PAPER, PERSON_HEAD, SEVERAL
from quizapp.generation.speaker import Speaker

_LONGEST_APPOSITION = 34
_PRONOUNS = {"he": "m", "she": "f"}
_PASSED_OVER = frozenset(
    "long repeatedly has have had also later recently reportedly then further previously still once only".split()
)
_RELATIVE = frozenset("which that whom what who".split())
_SPOKEN_FOR = re.compile(r"\b(?:for|of|from|at|with|by|to|in) (?:the |its |their )?(?:[\w’'-]+ ){0,3}\Z")
_ASIDE = re.compile(r"(?: \([^()]{2,14}\)|, \d{1,3},)\Z")
_PART = re.compile(r"\b(?:in|by|from|to|of|with|through) (?:(?:a|an|the|its|their) )?\Z", re.IGNORECASE)
_OF_PERSON = re.compile(r"\b(?:for|of|from|to|with|by) (?:Mr |Mrs |Ms |President )?\Z")
_VERBAL = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|said|who|which|that)\b")
_EARLY = 8
"""Among how many words the subject of a sentence begins."""
_GOES_ON = re.compile(r"\A\W*(?:He|She|His|Her)\b|\b(?:he|she)\b|\A[“\"]")


class EnglishSubjects:
    """Knows who can speak in the sentences of one document."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self._document = document
        self._cast = cast

    def before(self, sentence: Sentence, verb: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return the subject that stands before a verb."""
        tokens = sentence.tokens
        n = verb - 1
        while n >= 0 and (tokens[n].text.lower() in _PASSED_OVER or re.fullmatch(r"[a-z]{3,}ly", tokens[n].text)):
            n -= 1
        n = self._before_aside(sentence, n)
        if n < 0:
            return None
        if tokens[n].text.lower() in _PRONOUNS:
            return None if n and tokens[n - 1].text.lower() in _RELATIVE else self._pronoun(sentence, n, recent)
        several = SEVERAL.search(sentence.text[: tokens[n].end])
        if several is not None:
            return _speaker(several["np"], n + 1)
        named = self._named(sentence, n)
        if named is not None:
            return named
        if tokens[n].text == ",":
            return self._apposed(sentence, n)
        if PAPER.fullmatch(tokens[n].text):
            lead = sentence.text[: sentence.text.find(paper_phrase(sentence, n))]
            part = _PART.search(lead) is not None  # "In a short statement posted on its page"
            return None if part else Speaker(paper_phrase(sentence, n), None, SourceKind.STUDY, False, n + 1)
        return self._noun(sentence, n, recent)

    def first(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return the subject that a sentence begins with: a person, a body or a pronoun."""
        tokens = sentence.tokens
        if tokens[0].text.lower() in _PRONOUNS:
            return self._pronoun(sentence, 0, recent)
        for actor in self._cast.all_in(sentence.index, 0, _EARLY):
            speaks = actor.kind in (ActorKind.PERSON, ActorKind.ORGANISATION)
            mention = next(m for m in actor.mentions if m.sentence == sentence.index)
            before = sentence.text[: tokens[mention.start].start]
            if speaks and not _SPOKEN_FOR.search(before) and not re.search(r'["“,]', before):
                return _of_actor(actor, mention.end)
        return None

    @staticmethod
    def _before_aside(sentence: Sentence, n: int) -> int:
        """Return the word before an age or an abbreviation: "her son, 16, said", "the Harbour Board (HB) said"."""
        text = sentence.text[: sentence.tokens[n].end] if n >= 0 else ""
        aside = _ASIDE.search(text)
        return sentence.token_at(aside.start() - 1) if aside else n

    def after(self, sentence: Sentence, verb: int) -> Speaker | None:
        """Return the speaker behind the verb: ", said KCNA"."""
        before = sentence.text[: sentence.tokens[verb].start].rstrip()
        if not before or before[-1] not in ',”"':
            return None
        noun = NOUN_PHRASE_AFTER.match(sentence.text, sentence.tokens[verb].end)
        found = self.at(sentence, verb + 1, verb + 6)
        if noun is not None and (found is None or not self._begins_with(sentence, verb + 1, found)):
            return _speaker(noun["np"], sentence.token_at(noun.end() - 1) + 1)
        return found

    def at(self, sentence: Sentence, start: int, end: int) -> Speaker | None:
        """Return the speaker who is named or the paper that stands among tokens."""
        actors = self._cast.all_in(sentence.index, start, end)
        if actors:
            persons = [a for a in actors if a.kind is ActorKind.PERSON]
            return _of_actor(persons[0] if persons else actors[0], start + 1)
        for n in range(start, min(end, len(sentence.tokens))):
            if PAPER.fullmatch(sentence.tokens[n].text):
                return Speaker(paper_phrase(sentence, n), None, SourceKind.STUDY, False, n + 1)
            if sentence.tokens[n].text in ",.;":
                break
        return None

    def _begins_with(self, sentence: Sentence, start: int, speaker: Speaker) -> bool:
        """Tell whether a name stands at a place, offices before it passed over."""
        mentions = [m for m in speaker.actor.mentions if m.sentence == sentence.index] if speaker.actor else []
        between = [sentence.words(start, m.start) for m in mentions if m.start >= start]
        return any(not _SPOKEN_FOR.search(f"{words} ") and "," not in words for words in between)

    def _pronoun(self, sentence: Sentence, n: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return the person whom "he" means: the one named before in the sentence, else in those just before."""
        gender = _PRONOUNS[sentence.tokens[n].text.lower()]
        here = [a for a in self._cast.all_in(sentence.index, 0, n) if a.kind is ActorKind.PERSON]
        here = [a for a in here if a.gender in (gender, "")]
        if len(here) > 1:
            return None
        person = here[0] if here else next((a for a in recent if a.gender in (gender, "")), None)
        if person is None or not (here or self._is_near(person, sentence)):
            return None
        return Speaker(person.name, person, None, True, n + 1)

    def _is_near(self, person: FoundActor, sentence: Sentence) -> bool:
        """Tell whether a person is named just before, or what stands between goes on with that person."""
        last = max((m.sentence for m in person.mentions if m.sentence < sentence.index), default=-1)
        between = self._document.sentences[last + 1 : sentence.index]
        return last >= 0 and all(_GOES_ON.search(one.text) for one in between)

    def _named(self, sentence: Sentence, n: int) -> Speaker | None:
        """Return the actor whose name ends at a token, but not where somebody else only belongs to it."""
        for actor in self._cast.all_in(sentence.index, max(0, n - 8), n + 1):
            for mention in actor.mentions:
                if mention.sentence == sentence.index and mention.end == n + 1:
                    before = sentence.text[: sentence.tokens[mention.start].start]
                    noun = NOUN_PHRASE_BEFORE.search(sentence.text[: sentence.tokens[n].end])
                    if actor.kind is ActorKind.PERSON and not _OF_PERSON.search(before):
                        return _of_actor(actor, n + 1)
                    if noun and _SPOKEN_FOR.search(before) and noun.start("np") < len(before):
                        return _speaker(noun["np"], n + 1)
                    return None if _SPOKEN_FOR.search(before) and not noun else _of_actor(actor, n + 1)
        return None

    def _apposed(self, sentence: Sentence, comma: int) -> Speaker | None:
        """Return the person before an apposition: "John Burrows, head of the panel, and of the board, said"; or behind
        one: "a spokesman, John Burrows, said"."""
        tokens = sentence.tokens
        for opening in range(comma, max(-1, comma - _LONGEST_APPOSITION), -1):
            if tokens[opening].text != ",":
                continue
            for actor in self._cast.all_in(sentence.index):
                mine = [m for m in actor.mentions if m.sentence == sentence.index and m.end == opening]
                if mine and not (opening == comma and self._is_of_role(sentence, mine[0].start, comma)):
                    person = actor.kind is ActorKind.PERSON
                    if person or "," not in (token.text for token in tokens[opening + 1 : comma]):
                        return _of_actor(actor, opening)
        return None

    def _is_of_role(self, sentence: Sentence, start: int, comma: int) -> bool:
        """Tell whether a name only belongs to the office of a person named before it: "Vera Hill, editor at the Post,
        said"."""
        before = sentence.text[: sentence.tokens[start].start]
        office = before.rpartition(", ")[2]
        if not _SPOKEN_FOR.search(before) or office == before or _VERBAL.search(office):
            return False
        opening = sentence.token_at(len(before) - len(office) - 2)
        persons = (a for a in self._cast.all_in(sentence.index, 0, comma) if a.kind is ActorKind.PERSON)
        return any(m.sentence == sentence.index and m.end == opening for a in persons for m in a.mentions)

    def _noun(self, sentence: Sentence, n: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return who is called by a noun: "two survivors", "a spokesman for the bank"."""
        found = NOUN_PHRASE_BEFORE.search(sentence.text[: sentence.tokens[n].end])
        if found is None:
            return None
        definite = re.fullmatch(r"[Tt]he (?P<noun>[a-z-]+)", found["np"])
        if definite and PERSON_HEAD.fullmatch(definite["noun"]) and not definite["noun"].endswith("s"):
            held = [a for a in recent[:1] if a.role and self._is_near(a, sentence)]
            if held:
                return Speaker(held[0].name, held[0], None, True, n + 1)
        return _speaker(found["np"], n + 1)


def _speaker(phrase: str, end: int) -> Speaker:
    """Return whoever is called by a phrase, without its article."""
    name = re.sub(r"\A(?:the|a|an) ", "", phrase.partition(" who ")[0].strip(), flags=re.IGNORECASE)
    return Speaker(name[0].lower() + name[1:] if name[1:2].islower() and " " not in name else name, None,
                   SourceKind.UNNAMED, False, end)  # fmt: skip


def paper_phrase(sentence: Sentence, noun: int) -> str:
    """Return what a study or report is called, its noun with up to two words before it."""
    start = noun
    while start > 0 and re.fullmatch(r"[A-Za-z'’-]+", sentence.tokens[start - 1].text) and noun - start < 2:
        if sentence.tokens[start - 1].text.lower() in _NO_PART:
            break
        start -= 1
    return sentence.words(start, noun + 1)


_NO_PART = frozenset("the a an to of in that by and this".split())


def _of_actor(actor: FoundActor, end: int) -> Speaker | None:
    if actor.kind is ActorKind.PLACE and not actor.country:
        return None
    return Speaker(actor.name, actor, None, actor.kind is ActorKind.PERSON, end)
