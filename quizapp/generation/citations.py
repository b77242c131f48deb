"""Find what the article itself names as its sources: "(Quelle: dpa, 1. März)", "(APA)", and media that report."""

import re
from dataclasses import dataclass

from quizapp.core.facts import SourceKind
from quizapp.core.item import Language
from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import AMBIGUOUS, Lexicon
from quizapp.generation.reading import iso_date


@dataclass(frozen=True, slots=True)
class Citation:
    """A named source of a passage. `paragraph`: where it stands; `published` as ISO date where it is given."""

    name: str
    kind: SourceKind
    sentence: int
    paragraph: int
    published: str | None
    is_marked: bool


_MARKED = re.compile(r"\((?:Quellen?|Sources?|Source)\s*:\s*(?P<name>[^(),;]{2,60})(?:,\s*(?P<date>[^()]{4,30}))?\)")
_SIGNED = re.compile(
    r"\((?P<name>[A-Za-zÄÖÜäöü./-]{2,20}(?:/[A-Za-z]+)*)(?:,\s*(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|"
    r"\d{1,2}\.\s?\w+\s\d{4}))\)"
)
_CHANNEL = re.compile(r"Kanal|Post\b|Twitter|Facebook|Telegram|Instagram|Blog|Webseite|Website", re.IGNORECASE)


def find_citations(document: Document, lexicon: Lexicon) -> tuple[Citation, ...]:
    """Return the marked sources in order."""
    found: list[Citation] = []
    for sentence in document.body:
        for pattern in (_MARKED, _SIGNED):
            for match in pattern.finditer(sentence.text):
                name = match.group("name").strip()
                date = iso_date(match.group("date") or "")
                found.append(
                    Citation(
                        name, kind_of(name, lexicon, document.language), sentence.index, sentence.paragraph, date, True
                    )
                )
        found += _in_passing(
            document, sentence, lexicon, {citation.name for citation in found if citation.sentence == sentence.index}
        )
    return tuple(found)


def _in_passing(document: Document, sentence: Sentence, lexicon: Lexicon, known: set[str]) -> list[Citation]:
    """Return media that a sentence names as the way something was said: an interview, a channel, a newspaper told."""
    found: list[Citation] = []
    for match in _PASSING[document.language].finditer(sentence.text):
        name = match.group("name").strip()
        words = name.split()
        forms = [form for n in range(len(words), 0, -1) for form in _forms(words[:n])]
        part = next((form for form in forms if form in lexicon.media), "")
        if part in AMBIGUOUS and sentence.text[match.start("name") - 1] not in "„\"“»'":
            continue
        entry = lexicon.media.get(part)
        if entry and entry.name not in known and not any(c.name == entry.name for c in found):
            found.append(Citation(entry.name, SourceKind(entry.kind), sentence.index, sentence.paragraph, None, False))
    return found


def _forms(words: list[str]) -> tuple[str, str]:
    """Return a name as it stands, and as it is called in the nominative: "der Süddeutschen Zeitung"."""
    return " ".join(words), " ".join((words[0].removesuffix("n"), *words[1:]))


_NAME = r"(?P<name>[A-Za-zÄÖÜäöü][\w.-]*(?:\s+[A-ZÄÖÜ][\w.-]*){0,3})"
_PASSING = {
    Language.DE: re.compile(
        r"(?:(?:[Ii]nterview|[Gg]espräch)\s+(?:mit|in|im)|[Gg]egenüber|[Aa]uf|[Üü]ber|[Vv]ia|[Bb]ei|[Ii]n einem|"
        r"[Zz]itiert|[Ss]o|[Dd]er|[Dd]em|[Ii]n der|[Ii]m)\s+"
        r"(?:(?:dem|der|den|die|das|einem|seinem|ihrem)\s+)?(?:[a-zäöüß-]+(?:en|er)\s+)?(?:(?:Fernsehsender|Sender|"
        r"Radiosender|Nachrichtenagentur|Zeitung|Tageszeitung|"
        r"Nachrichtenmagazin|Magazin|Wochenzeitung|Boulevardzeitung|Kurznachrichtendienst|Online-Portal|Internetseite|"
        r"Blatt)\s+)?[„\"‚'»]?" + _NAME
    ),
    Language.EN: re.compile(
        r"(?:interview with|told|on|via|to|by|the|in|posted on|quoting)\s+(?:the\s+)?(?:newspaper\s+|broadcaster\s+|"
        r"news agency\s+|network\s+)?[“\"]?" + _NAME
    ),
}


def kind_of(name: str, lexicon: Lexicon, language: Language) -> SourceKind:
    """Return the kind of a cited source by the lists, else by its words."""
    known = lexicon.media.get(name)
    if known:
        return SourceKind(known.kind)
    if _CHANNEL.search(name):
        return SourceKind.CHANNEL
    del language
    return SourceKind.AUTHORITY if name in lexicon.organisations else SourceKind.MEDIUM
