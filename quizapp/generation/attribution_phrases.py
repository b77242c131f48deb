"""Find claims that a phrase attributes: "laut X", "X zufolge", "so X", "nach Angaben von X"."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ClaimKind, SourceKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import Clause, ClauseKind
from quizapp.generation.cue_ends import goes_on_behind, phrase_end
from quizapp.generation.document import Sentence
from quizapp.generation.noun_speakers import NounSpeakers
from quizapp.generation.speaker import Speaker
from quizapp.generation.speakers import SpeakerFinder

_VIEWS = (
    r"(?:Angaben?|Ansicht|Einschätzung|Meinung|Auffassung|Darstellung|Berechnungen|Informationen|Aussagen?|Worten|"
    r"Schätzungen?|Erkenntnissen|Überzeugung|Mitteilung|Berichten?|Prognosen|Recherchen|Auskunft|Vorstellungen|Willen|"
    r"Meldungen|Lesart|Ermittlungen|Ermittlungsstand|Zählung|Umfragen?|Erhebungen|Analysen?)"
)
_ADJECTIVES = r"(?:(?:de[mnr]|eine[mr]|ihre[mnr]|seine[mnr])\s+)?(?:[a-zäöüß-]+\s+){0,2}"
_BY = re.compile(
    r"(?:^|(?<=[\s(„,]))(?P<cue>[Ll]aut|[Gg]emäß|[Ss]eitens|(?:[Nn]ach|[Ll]aut)\s+"
    + _ADJECTIVES
    + _VIEWS
    + r"|[Aa]us\s+Sicht|[Aa]us\s+Kreisen|[Vv]on\s+Seiten)\s+(?=\S)"
)
_SIDE = re.compile(r"[Ss]eitens|[Vv]on\s+Seiten")
_IT_WAS_SAID = re.compile(r"\b(?:hieß|heißt|verlautet|verlautete|betont|erklärt|bestätigt|mitgeteilt)\b")
_REPORTED = re.compile(
    r"(?:^|(?<=[\s(„,]))(?<!je )[Nn]ach\s+(?:"
    + _ADJECTIVES
    + r")(?P<noun>[\w-]*(?:angaben|berichten|informationen)|"
    + _VIEWS
    + r")\b"
)
_SAYS_IT = re.compile(
    r"(?:^|(?<=[\s(„,]))(?:[Ii]n|[Aa]us)\s+(?P<phrase>(?:einem|einer|dem|der|den|ihrem|ihrer|seinem|seiner)?\s*[^,;:„]{4,90}?)"
    r"\s+(?:heißt es|hieß es|verlautet|verlautete|geht hervor|ging hervor|geht(?=[^,:]{0,20}\bhervor\b))"
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
_ATTRIBUTE = re.compile(r"\s*(?:der|des|von|vom|einer|eines|mehrerer|einiger|[a-zäöüß-]+er)\s+\S", re.IGNORECASE)
"""What stands between "Angaben" and whose they are."""
_OF_PERSON = re.compile(
    r"\s+(?:von|vom|aus|des)\s+(?:de[mnr]\s+)?(?:[a-zäöüß-]+e[nr]\s+)?[A-ZÄÖÜ][\w-]+(?![\w-])|"
    r",\s+(?:(?:dem|der)\s+)?[^,;:]{3,70}?(?:[Cc]hef|[Ll]eiter|[Ss]precher|[Pp]räsident|[Dd]irektor|[Vv]orsitzende|"
    r"[Vv]orsitzende[nr]|[Mm]itarbeiter|[Mm]inister)(?:s|in)?\b[^,;:]{0,60},"
)
"""What says more of a person right behind the name: "von der Feuerwehr", ", dem Leiter der Schule,"."""
_OWN = re.compile(r"(?:eigene[nrm]|seine[nrm]|ihre[nrm]|dessen|deren)\s")
_IN_PHRASE = re.compile(r"der|des|dem|den|die|einem|einer|eines|von|vom|und|[a-zäöüß-]+(?:en|er|em|es)")
_BEFORE_NOUN = frozenset("dem den einem einer eines".split())
_BARE = re.compile(r"(?:angaben|berichten|meldungen|informationen|Angaben|Berichten|Meldungen|Informationen)\Z")
QUOTE = re.compile(r"[„»«“\"”][^„“”»«\"]{12,}?[“”«»\"]")


class PhraseAttributions:
    """Reads phrases of attribution in the sentences of one document."""

    def __init__(self, speakers: SpeakerFinder, nouns: NounSpeakers) -> None:
        self._speakers = speakers
        self._nouns = nouns

    def find(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        """Return the claims of a sentence that a phrase attributes."""
        yield from self._laut(sentence, clauses, recent)
        yield from self._reported(sentence, recent)
        yield from self._document(sentence)
        yield from self._zufolge(sentence, clauses, recent)
        yield from self._so(sentence, clauses, recent)

    def _laut(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        for match in _BY.finditer(sentence.text):
            if _SIDE.match(match["cue"]) and _is_done(sentence.text, match.start()):
                continue  # "Hilfe seitens der Stadt" is no word of the town
            start = sentence.token_at(match.end())
            speaker = self.speaker_after(sentence, start, recent)
            if _OWN.match(sentence.text, match.end()):
                speaker = self._speakers.nearest(sentence, start, recent)
            elif speaker is None and _ATTRIBUTE.match(sentence.text, match.end()) is None:
                speaker = None if match["cue"].lower() not in ("laut", "gemäß") else self._source(sentence, start)
            elif speaker is None:
                speaker = self._source(sentence, start)
            if speaker:
                last = sentence.tokens[min(speaker.end, len(sentence.tokens)) - 1].end
                more = _OF_PERSON.match(sentence.text, last) if speaker.is_person else None
                if not speaker.is_person and self._speakers.is_place(sentence, speaker.end):
                    last = sentence.tokens[speaker.end].end  # "laut Feuerwehr Wien"
                end = phrase_end(sentence, clauses, match.start(), more.end() if more else last)
                yield self._whole(sentence, speaker, match.start(), end, "laut")

    def _source(self, sentence: Sentence, start: int) -> Speaker | None:
        """Return the noun that a phrase rests on: whoever is named behind its comma, else the noun itself."""
        tokens = sentence.tokens
        while start < len(tokens) and tokens[start].text.lower() in ("von", "vom"):
            start += 1
        speaker = self._nouns.source(sentence, start, min(len(tokens), start + 12))
        return (
            None if speaker is None else self._speakers.apposed(sentence, speaker.end) or self._speakers.known(speaker)
        )

    def _reported(self, sentence: Sentence, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        """Return reports without a name: "nach Behördenangaben", "nach ersten Meldungen", "nach eigenen Angaben"."""
        for match in _REPORTED.finditer(sentence.text):
            if _ATTRIBUTE.match(sentence.text, match.end()):
                continue
            end = sentence.token_at(match.end() - 1) + 1
            speaker: Speaker | None = Speaker(match["noun"], None, SourceKind.UNNAMED, False, end)
            if _OWN.search(match.group()):
                speaker = self._speakers.nearest(sentence, end - 1, recent)
            if speaker is not None:
                yield self._whole(sentence, speaker, match.start(), match.end(), "laut")

    def _document(self, sentence: Sentence) -> Iterator[Claim]:
        """Return papers that say something: "In einem Schreiben des Amtes heißt es, …"."""
        for match in _SAYS_IT.finditer(sentence.text):
            start = sentence.token_at(match.start("phrase"))
            speaker = self._source(sentence, start)
            if speaker is not None and speaker.kind in (SourceKind.STUDY, SourceKind.UNNAMED):
                end = sentence.text.find(",", match.end())
                colon = sentence.text.find(":", match.end())
                first = min((n for n in (end, colon) if n > 0), default=match.end())
                yield Claim(
                    sentence.index, speaker, Mode.PHRASE, ClaimKind.STATEMENT, first + 1, len(sentence.text), "heißen"
                )

    def _zufolge(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        for match in _ACCORDING_AFTER.finditer(sentence.text):
            end = sentence.token_at(match.start())
            begin = self._phrase_start(sentence, clauses, end)
            if _OWN.match(sentence.tokens[begin].text.lower() + " "):
                own = self._speakers.nearest(sentence, begin, recent)
                if own:
                    yield self._whole(sentence, own, sentence.tokens[begin].start, match.end(), "zufolge")
                continue
            found = (self._speakers.at(sentence, start, end, recent) for start in range(begin, end))
            speaker = next((one for one in found if one), None) or self._nouns.source(sentence, begin, end)
            if speaker:
                yield self._whole(sentence, speaker, sentence.tokens[begin].start, match.end(), "zufolge")

    @staticmethod
    def _phrase_start(sentence: Sentence, clauses: Sequence[Clause], end: int) -> int:
        """Return where the noun phrase before "zufolge" begins: at its article or adjectives, within its clause."""
        begin = max((c.start for c in clauses if c.start < end), default=0)
        start = end
        while start > begin and end - start < 9:
            token = sentence.tokens[start - 1]
            behind_noun = start - 2 >= begin and sentence.tokens[start - 2].is_capitalised
            attached = (
                token.is_capitalised
                or re.match(r"[a-z]+-[A-ZÄÖÜ]", token.text)
                or _IN_PHRASE.fullmatch(token.text)
                or (behind_noun and token.text in ("am", "im", "in", "bei", "für", "zu", "zur", "zum", "über"))
            )
            if not attached or not token.is_word:
                break
            start -= 1
            if token.text in _BEFORE_NOUN and (start == begin or sentence.tokens[start - 1].text[:1].islower()):
                break
        for n in range(end - 1, start, -1):  # what stands before the last bare plural is another phrase
            before = sentence.tokens[n - 1]
            opening = n == 1 and before.text.endswith(("en", "er"))  # "Ukrainischen Berichten zufolge"
            if _BARE.search(sentence.tokens[n].text) and before.is_capitalised and not opening:
                return n
        return min(start, end - 1)

    def _so(self, sentence: Sentence, clauses: Sequence[Clause], recent: Sequence[FoundActor]) -> Iterator[Claim]:
        for match in _SO.finditer(sentence.text):
            start = sentence.token_at(match.end())
            speaker = self._speakers.at(sentence, start, len(sentence.tokens), recent)
            clause = next((c for c in clauses if c.start <= start < c.end), None)
            if clause is None or match.start() <= 10:
                continue
            if speaker is None and clause.verb is None:
                speaker = self._nouns.subject(sentence, start, clause.end)
            if speaker is None:
                continue
            if clause.kind is not ClauseKind.MAIN or clause.start >= start - 1:
                mode = mode_of(sentence.text[: match.start()])
                closed = goes_on_behind(sentence, clauses, clause)
                end = len(sentence.text) if closed and mode is Mode.PHRASE else match.start() + 1
                cue = (match.start(), closed or len(sentence.text)) if mode is Mode.PHRASE else None
                yield Claim(sentence.index, speaker, mode, ClaimKind.STATEMENT, 0, end, "so", clause, cue)

    def speaker_after(self, sentence: Sentence, start: int, recent: Sequence[FoundActor]) -> Speaker | None:
        """Return who is named from token `start`, an article before the name passed over."""
        tokens = sentence.tokens
        while start < len(tokens) and (tokens[start].text.lower() + " ") in _ARTICLES:
            start += 1
        return self._speakers.at(sentence, start, min(len(tokens), start + 10), recent)

    def noun_after(self, sentence: Sentence, start: int) -> Speaker | None:
        """Return the person without a name from token `start`: "von einem Vertreter der Firma"."""
        speaker = self._source(sentence, start)
        return speaker if speaker is not None and speaker.is_person and not speaker.is_named else None

    def _whole(self, sentence: Sentence, speaker: Speaker, start: int, end: int, verb: str) -> Claim:
        """Return the claim that a whole sentence makes, its phrase of attribution at either end left out of it."""
        text = sentence.text
        first = end if start < 3 else 0
        last = start if end >= len(text) - 3 else len(text)
        return Claim(sentence.index, speaker, Mode.PHRASE, ClaimKind.STATEMENT, first, last, verb, cue=(start, end))


def _is_done(text: str, start: int) -> bool:
    """Tell whether "seitens" names who does something, nobody who says it: "Seitens der Stadt wurde gebaut"."""
    return _IT_WAS_SAID.search(text) is None and (start > 0 or _PASSIVE.search(text) is not None)


_PASSIVE = re.compile(r"\b(?:wird|werden|wurden?|worden)\b")


def mode_of(text: str) -> Mode:
    """Return whether words before an attribution are quoted."""
    return Mode.QUOTE if QUOTE.search(text) else Mode.PHRASE
