"""Find claims that a phrase attributes: "laut X", "X zufolge", "so X", "nach Angaben von X"."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ClaimKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.speakers import Speaker, SpeakerFinder

_BY = re.compile(
    r"(?:^|(?<=[\s(„,]))(?P<cue>[Ll]aut|[Gg]emäß|[Ss]eitens|(?:[Nn]ach|[Ll]aut)\s+(?:eigenen\s+|neuesten\s+|ersten\s+|übereinstimmenden\s+)?(?:Angaben?|Ansicht|Einschätzung|Meinung|Auffassung|"
    r"Darstellung|Berechnungen|Informationen|Aussagen?|Worten|Schätzungen?|Erkenntnissen|Überzeugung|Mitteilung|Bericht(?:en)?|Prognosen|Recherchen|Auskunft)|[Aa]us\s+Sicht|[Aa]us\s+Kreisen|[Vv]on\s+Seiten)"
    r"\s+(?=\S)"
)
_ACCORDING_AFTER = re.compile(r"\s+zufolge\b")
_SO = re.compile(r"(?:^|[,“\"”»–-])\s*[Ss]o\s+(?=(?:der|die|das|ein|eine|dpa|auch)\b|[A-ZÄÖÜ])")
_ARTICLES = (
    "der ",
    "die ",
    "das ",
    "dem ",
    "den ",
    "des ",
    "von ",
    "vom ",
    "einer ",
    "eines ",
    "einem ",
    "seiner ",
    "ihrer ",
)
QUOTE = re.compile(r"[„»«“\"”][^„“”»«\"]{12,}?[“”«»\"]")


class PhraseAttributions:
    """Reads phrases of attribution in the sentences of one document."""

    def __init__(self, speakers: SpeakerFinder) -> None:
        self._speakers = speakers

    def find(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        """Return the claims of a sentence that a phrase attributes."""
        yield from self._laut(sentence, recent)
        yield from self._zufolge(sentence, clauses, recent)
        yield from self._so(sentence, clauses, recent)

    def _laut(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        for match in _BY.finditer(sentence.text):
            speaker = self.speaker_after(sentence, sentence.token_at(match.end()), recent)
            if speaker:
                last = sentence.tokens[min(speaker.end, len(sentence.tokens)) - 1]
                yield self._whole(sentence, speaker, match.start(), last.end, "laut")

    def _zufolge(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        for match in _ACCORDING_AFTER.finditer(sentence.text):
            end = sentence.token_at(match.start())
            begin = max((c.start for c in clauses if c.start <= end), default=0)
            for start in range(max(begin, end - 8), end):
                speaker = self._speakers.at(sentence, start, end, recent)
                if speaker:
                    yield self._whole(sentence, speaker, sentence.tokens[start].start, match.end(), "zufolge")
                    break

    def _so(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        for match in _SO.finditer(sentence.text):
            start = sentence.token_at(match.end())
            speaker = self._speakers.at(sentence, start, len(sentence.tokens), recent)
            clause = next((c for c in clauses if c.start <= start < c.end), None)
            if speaker is None or clause is None or match.start() <= 10:
                continue
            if clause.kind is not ClauseKind.MAIN or clause.start >= start - 1:
                mode = mode_of(sentence.text[: match.start()])
                yield Claim(sentence.index, speaker, mode, ClaimKind.STATEMENT, 0, match.start() + 1, "so", clause)

    def speaker_after(self, sentence: Sentence, start: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return who is named from token `start`, an article before the name passed over."""
        tokens = sentence.tokens
        while start < len(tokens) and (tokens[start].text.lower() + " ") in _ARTICLES:
            start += 1
        return self._speakers.at(sentence, start, min(len(tokens), start + 10), recent)

    def _whole(self, sentence: Sentence, speaker: Speaker, start: int, end: int, verb: str) -> Claim:
        """Return the claim that a whole sentence makes, its phrase of attribution at either end left out of it."""
        text = sentence.text
        first = end if start < 3 else 0
        last = start if end >= len(text) - 3 else len(text)
        return Claim(sentence.index, speaker, Mode.PHRASE, ClaimKind.STATEMENT, first, last, verb)


def mode_of(text: str) -> Mode:
    """Return whether words before an attribution are quoted."""
    return Mode.QUOTE if QUOTE.search(text) else Mode.PHRASE
