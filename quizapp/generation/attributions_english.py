"""Find who claims what in an English article."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quizapp.core.facts import ActorKind, ClaimKind, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import LEXICON, Lexicon
from quizapp.generation.speaker import Speaker

_ACCORDING = re.compile(r"\b[Aa]ccording to\s+(?:the\s+|a\s+|an\s+)?")
_QUOTE = re.compile(r"[“\"][^“”\"]{8,}[”\"]")
_LONGEST_APPOSITION = 34
_PRONOUNS = {"he": "m", "she": "f"}
_STUDY = re.compile(
    r"\b(study|report|survey|poll|research|investigation|statement|document|analysis|paper|review)\b", re.IGNORECASE
)
_WEAK = frozenset(
    "believe think hope suspect post call ask note describe suggest conclude maintain observe find expect praise "
    "reply respond reveal".split()
)
_SHOWING = frozenset(("find", "show", "indicate"))
"""What studies do with what they say; of others it is no speech."""
_TOLD = re.compile(r"\s+(?:[^\s,;:.]+\s+){1,6}?that\s+")
"""Who was told something, before what it was: "told the council that"."""
_THAT = re.compile(r"\s*(?:,\s*)?(?:that\s+)?")
_BETWEEN = re.compile(
    r"(?:\s+(?:has|have|had|also|later|recently|reportedly|yesterday|today|then|further|previously))*\s+"
)


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, tuple[str, ClaimKind]]:
    found: dict[str, tuple[str, ClaimKind]] = {}
    for line in (LEXICON / "saying_en.tsv").read_text(encoding="utf-8").split("\n"):
        if line:
            kind, entries = line.split("\t")
            for entry in entries.split("|"):
                base, *forms = entry.split()
                found.update((form, (base, ClaimKind(kind))) for form in forms)
    return found


class EnglishAttributions:
    """Reads the claims of one document, sentence after sentence."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self._document = document
        self._cast = cast
        self._lexicon = lexicon

    def find(self) -> tuple[Claim, ...]:
        """Return the claims in order."""
        found: list[Claim] = []
        recent: list[FoundActor] = []
        last: Claim | None = None
        for sentence in self._document.body:
            if not sentence.is_prose:
                continue
            claims = list(self._of(sentence, recent))
            text = sentence.text.strip()
            quoted = text[0] in '“"' and text.rstrip(".")[-1:] in '”"'
            if not claims and quoted and last is not None and sentence.index - last.sentence == 1:
                claims = [Claim(sentence.index, last.speaker, Mode.QUOTE, ClaimKind.STATEMENT, 0, len(sentence.text))]
            found += claims
            last = claims[-1] if claims else last
            persons = [a for a in self._cast.all_in(sentence.index) if a.kind is ActorKind.PERSON]
            speaking = [c.speaker.actor for c in claims if c.speaker.actor and c.speaker.is_person]
            recent = list(dict.fromkeys([*speaking, *persons, *recent]))[:4]
        return tuple(found)

    def _of(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        taken: set[str] = set()
        for claim in (*self._according(sentence), *self._verbal(sentence, recent)):
            if claim.speaker.key not in taken and claim.end - claim.start > 8:
                taken.add(claim.speaker.key)
                yield claim

    def _according(self, sentence: Sentence) -> Iterator[Claim]:
        for match in _ACCORDING.finditer(sentence.text):
            start = sentence.token_at(match.end())
            speaker = self._speaker_at(sentence, start, start + 6)
            if speaker is None:
                continue
            end = sentence.text.find(",", match.end())
            first = end + 1 if match.start() < 3 and end > 0 else 0
            last = len(sentence.text) if first else match.start()
            cue = (match.start(), end if first else len(sentence.text.rstrip(".")))
            yield Claim(sentence.index, speaker, Mode.PHRASE, ClaimKind.STATEMENT, first, last, "according to", cue=cue)

    def _verbal(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        text = sentence.text
        quotes = [m.span() for m in _QUOTE.finditer(text)]
        for n, token in enumerate(sentence.tokens):
            known = _verbs().get(token.text)
            if known is None or any(a < token.start < b for a, b in quotes):
                continue
            base, kind = known
            speaker = self._before(sentence, n, recent) or self._after(sentence, n)
            if speaker is None or (base in _SHOWING and speaker.kind is not SourceKind.STUDY):
                continue
            claim = self._statement(sentence, n, speaker, base, kind, quotes)
            if claim is not None:
                yield claim

    def _before(self, sentence: Sentence, verb: int, recent: Sequence[FoundActor]) -> Speaker | None:
        tokens = sentence.tokens
        n = verb - 1
        while n >= 0 and tokens[n].text.lower() in (
            "has",
            "have",
            "had",
            "also",
            "later",
            "recently",
            "reportedly",
            "then",
            "further",
            "previously",
            "still",
        ):
            n -= 1
        if n < 0:
            return None
        word = tokens[n].text.lower()
        if word in _PRONOUNS:
            person = next((a for a in recent if a.gender in (_PRONOUNS[word], "")), None)
            return Speaker(person.name, person, None, True, n + 1) if person else None
        for actor in self._cast.all_in(sentence.index, max(0, n - 8), n + 1):
            for mention in actor.mentions:
                if mention.sentence == sentence.index and mention.end == n + 1:
                    return self._of_actor(actor, n + 1)
        if tokens[n].text == ",":
            return self._apposed(sentence, n)
        if _STUDY.fullmatch(tokens[n].text):
            return Speaker(self._phrase(sentence, n), None, SourceKind.STUDY, False, n + 1)
        return None

    def _apposed(self, sentence: Sentence, comma: int) -> Speaker | None:
        """Return the person before an apposition: "John Burrows, head of the panel, and of the board, said"."""
        tokens = sentence.tokens
        for opening in range(comma - 1, max(-1, comma - _LONGEST_APPOSITION), -1):
            if tokens[opening].text != ",":
                continue
            for actor in self._cast.all_in(sentence.index):
                if any(m.sentence == sentence.index and m.end == opening for m in actor.mentions):
                    person = actor.kind is ActorKind.PERSON
                    if person or "," not in (token.text for token in tokens[opening + 1 : comma]):
                        return self._of_actor(actor, opening)
        return None

    def _after(self, sentence: Sentence, verb: int) -> Speaker | None:
        """Return the speaker behind the verb: ", said KCNA"."""
        before = sentence.text[: sentence.tokens[verb].start].rstrip()
        if not before or before[-1] not in ',”"':
            return None
        return self._speaker_at(sentence, verb + 1, verb + 6)

    def _speaker_at(self, sentence: Sentence, start: int, end: int) -> Speaker | None:
        actors = self._cast.all_in(sentence.index, start, end)
        if actors:
            persons = [a for a in actors if a.kind is ActorKind.PERSON]
            return self._of_actor(persons[0] if persons else actors[0], start + 1)
        for n in range(start, min(end, len(sentence.tokens))):
            if _STUDY.fullmatch(sentence.tokens[n].text):
                return Speaker(self._phrase(sentence, n), None, SourceKind.STUDY, False, n + 1)
            if sentence.tokens[n].text in ",.;":
                break
        return None

    @staticmethod
    def _phrase(sentence: Sentence, noun: int) -> str:
        start = noun
        while start > 0 and re.fullmatch(r"[A-Za-z'’-]+", sentence.tokens[start - 1].text) and noun - start < 2:
            if sentence.tokens[start - 1].text.lower() in (
                "the",
                "a",
                "an",
                "to",
                "of",
                "in",
                "that",
                "by",
                "and",
                "this",
            ):
                break
            start -= 1
        return sentence.words(start, noun + 1)

    @staticmethod
    def _of_actor(actor: FoundActor, end: int) -> Speaker | None:
        if actor.kind is ActorKind.PLACE and not actor.country:
            return None
        return Speaker(actor.name, actor, None, actor.kind is ActorKind.PERSON, end)

    def _statement(
        self, sentence: Sentence, verb: int, speaker: Speaker, base: str, kind: ClaimKind, quotes: list[tuple[int, int]]
    ) -> Claim | None:  # fmt: skip
        text, token = sentence.text, sentence.tokens[verb]
        rest = text[token.end :].strip(" .,")
        spoken = [q for q in quotes if q[1] <= token.start and not re.search(r"[.;:]\s", text[q[1] : token.start])]
        if spoken and text[spoken[-1][1] - 2] in ",?!" and not any(q[0] >= token.end for q in quotes):
            return Claim(sentence.index, speaker, Mode.QUOTE, kind, *spoken[-1], base)
        closed = text[token.end : token.end + 1] in (",", ";")
        if closed and speaker.end <= verb and quotes and quotes[0][1] <= token.start:
            return Claim(sentence.index, speaker, Mode.QUOTE, kind, *quotes[0], base)
        if speaker.end > verb or len(rest.split()) < 3:
            before = text[: token.start].rstrip(" ,")
            if speaker.end <= verb:
                cut = before.rfind(",")
                before = before[:cut] if cut > 10 else before
            mode = Mode.QUOTE if quotes and quotes[0][1] <= token.start else Mode.PHRASE
            return Claim(sentence.index, speaker, mode, kind, 0, len(before), base) if len(before) > 12 else None
        quote = next((q for q in quotes if q[0] >= token.end), None)
        if quote is not None and quote[0] - token.end < 30:
            return Claim(sentence.index, speaker, Mode.QUOTE, kind, quote[0], quote[1], base)
        told = _TOLD.match(text[token.end :]) if base == "tell" else None
        if told is not None:
            return Claim(sentence.index, speaker, Mode.CLAUSE, kind, token.end + told.end(), len(text), base)
        that = _THAT.match(text[token.end :])
        start = token.end + (that.end() if that else 0)
        has_that = bool(re.match(r"\s+that\s", text[token.end :]))
        if base in _WEAK and not has_that and speaker.kind is not SourceKind.STUDY:
            return None
        mode = Mode.CLAUSE if has_that or base in ("say", "state", "claim") else Mode.OBJECT
        return Claim(sentence.index, speaker, mode, kind, start, len(text), base)
