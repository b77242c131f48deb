"""Find who claims what in an English article."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from quizapp.core.facts import ActorKind, ClaimKind, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_statements import Said
from quizapp.generation.english_subjects import EnglishSubjects
from quizapp.generation.lexicon import LEXICON, Lexicon
from quizapp.generation.speaker import Speaker

_ACCORDING = re.compile(r"\b[Aa]ccording to\s+(?:the\s+|a\s+|an\s+)?")
_QUOTE = re.compile(r"[“\"][^“”\"]{8,}[”\"]")
_SHOWING = frozenset(("find", "show", "indicate"))
"""What studies do with what they say; of others it is no speech."""
_SOURCE = re.compile(r"(?P<np>[a-z][\w’'-]*(?: [\w’'-]+){0,5}?)(?=[,.;]|\Z)")


_PLURAL = frozenset(
    "say tell argue believe think insist admit deny warn reckon expect complain allege agree suspect predict maintain "
    "suggest".split()
)
"""Verbs whose form for several subjects is no noun."""
_GOING_ON = frozenset(("saying", "adding", "warning", "arguing", "claiming", "insisting"))


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, tuple[str, ClaimKind]]:
    found: dict[str, tuple[str, ClaimKind]] = {}
    for line in (LEXICON / "saying_en.tsv").read_text(encoding="utf-8").split("\n"):
        if line:
            kind, entries = line.split("\t")
            for entry in entries.split("|"):
                base, *forms = entry.split()
                found.update((form, (base, ClaimKind(kind))) for form in (*forms, *({base} & _PLURAL)))
    return found


class EnglishAttributions:
    """Reads the claims of one document, sentence after sentence."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self._document = document
        self._cast = cast
        self._lexicon = lexicon
        self._subjects = EnglishSubjects(document, cast)
        self._last: Claim | None = None

    def find(self) -> tuple[Claim, ...]:
        """Return the claims in order."""
        found: list[Claim] = []
        recent: list[FoundActor] = []
        last: Claim | None = None
        self._last = None
        for sentence in self._document.body:
            if not sentence.is_prose:
                continue
            claims = list(self._of(sentence, recent))
            text = sentence.text.strip()
            quoted = text[0] in '“"' and text.rstrip(".")[-1:] in '”"'
            if not claims and quoted and last is not None and sentence.index - last.sentence == 1:
                claims = [Claim(sentence.index, last.speaker, Mode.QUOTE, ClaimKind.STATEMENT, 0, len(sentence.text))]
            found += claims
            last = self._last = claims[-1] if claims else last
            persons = [a for a in self._cast.all_in(sentence.index) if a.kind is ActorKind.PERSON]
            speaking = [c.speaker.actor for c in claims if c.speaker.actor and c.speaker.is_person]
            recent = list(dict.fromkeys([*speaking, *persons, *recent]))[:4]
        return tuple(found)

    def _of(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        taken: set[str] = set()
        for claim in (*self._according(sentence), *self._verbal(sentence, recent)):
            if claim.speaker.name == "Wikinews":
                continue  # the article itself
            if claim.speaker.key not in taken and claim.end - claim.start > 8:
                taken.add(claim.speaker.key)
                yield claim

    def _according(self, sentence: Sentence) -> Iterator[Claim]:
        for match in _ACCORDING.finditer(sentence.text):
            start = sentence.token_at(match.end())
            speaker = self._subjects.at(sentence, start, start + 6) or self._called(sentence, match.end())
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
        speaker: Speaker | None = None
        for n, token in enumerate(sentence.tokens):
            known = _verbs().get(token.text) or (("say", ClaimKind.STATEMENT) if token.text in _GOING_ON else None)
            if known is None or any(a < token.start < b for a, b in quotes):
                continue
            base, kind = known
            speaker = self._speaker(sentence, n, base, recent, speaker)
            if speaker is None or (base in _SHOWING and speaker.kind is not SourceKind.STUDY):
                continue
            if base == "call" and not re.match(r"\s+(?:for|on|upon)\b", text[token.end :]):
                kind = ClaimKind.STATEMENT
            claim = Said(sentence, n, speaker, base, kind, tuple(quotes)).claim()
            if claim is not None:
                yield claim

    def _speaker(
        self, sentence: Sentence, n: int, base: str, recent: Sequence[FoundActor], earlier: Speaker | None
    ) -> Speaker | None:  # fmt: skip
        """Return who says what a verb introduces; behind "and" the one who did what stands before."""
        before = sentence.tokens[n - 1].text if n else ""
        if sentence.tokens[n].text in _GOING_ON:
            return (earlier or self._subjects.first(sentence, recent)) if before == "," else None
        if before in ("and", "but"):
            return earlier or self._subjects.first(sentence, recent)
        if sentence.tokens[n].text == base:
            return self._subjects.before(sentence, n, recent)
        if before.lower() == "it" and self._last is not None and sentence.index - self._last.sentence == 1:
            return None if self._last.speaker.is_person else replace(self._last.speaker, end=n)
        found = self._subjects.before(sentence, n, recent)
        return found or (None if base == "tell" else self._subjects.after(sentence, n))

    def _called(self, sentence: Sentence, start: int) -> Speaker | None:
        """Return the source without a name behind "according to": "the event's website"."""
        found = _SOURCE.match(sentence.text, start)
        if found is None:
            return None
        name = found["np"]
        kind = SourceKind.CHANNEL if re.search(r"(?:web ?site|page|blog)\Z", name) else SourceKind.UNNAMED
        return Speaker(name, None, kind, False, sentence.token_at(found.end() - 1) + 1)
