"""Make questions on the order of events: sentences with their dates taken out, to be put in order of time."""

import re
from collections.abc import Iterator

from quizapp.core.facts import FigureKind
from quizapp.core.item import Focus, Language, Level, Ordering
from quizapp.core.quantity import read_date
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import open_words
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.headings import has_heading
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.subject_front import without_front

_LEAD = {
    Language.DE: re.compile(
        r"\s(?:am|im\s+Jahre?|im|seit|vom)\s+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w+,?\s+(?:dem|den)\s+)?\Z"
    ),
    Language.EN: re.compile(r",?\s(?:on|in|since)\s+\Z"),
}
_FRONT = {
    Language.DE: re.compile(r"\A(?:(?:Am|Im\s+Jahre?|Im)\s+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w+,?\s+(?:dem|den)\s+)?)?\Z"),
    Language.EN: re.compile(r"\A(?:On|In)\s+\Z"),
}
_BARE = re.compile(r"(?<![A-ZÄÖÜ])\b(?!(?:in|im|am|vom|seit|bis|ab|von|nach|vor|und|oder|ende|anfang)\b)[a-zäöüß]+\s\Z")
"""A word behind which a bare year stands as a time: "hatte 2009 beschlossen"."""
_TAKEN_OUT = {
    Language.DE: "An der Stelle „…“ stand, wann es war.",
    Language.EN: "At “…” the sentence said when it was.",
}
_LONGEST = 170
_EVENTS = 5
_MOST_MONTHS = 5
_Key = tuple[int, int, int]
_Event = tuple[FoundFigure, str]


_STATE = re.compile(
    r"\b(?:regelmäßig|jährlich|bereits|ehemals|einst|früher|zuletzt|zunächst|damals|am (?:Schluss|Ende)|gerechnet|"
    r"regularly|annually|already|formerly|at first|in the end)\b|\A(?:In Zeiten|Seit|Since)\b"
)
"""What is so at all times is no event, nor what tells of several times or is only expected."""
_UNSET = re.compile(
    r"\A(?:Frühestens|Spätestens|Erst|Schon|Noch|Seit|Bis|Ab|Zwischen|Kurz|Gegen|Mitte|Ende|Anfang)\b|"
    r"\b(?:seit|bis|ab|zwischen|von)\Z"
)
"""What says something of a time that was taken out."""


def order_questions(kit: Kit) -> Iterator[Candidate]:
    """Return one question on the order of at least three events with dates of their own."""
    language = kit.findings.document.language
    with_year: dict[_Key, _Event] = {}
    without: dict[_Key, _Event] = {}
    for figure in kit.findings.figures:
        sentence = kit.findings.document.sentences[figure.sentence]
        is_told = kit.findings.is_usable(sentence) and not kit.findings.claims_in(sentence.index)
        event = _event(sentence, figure, language) if is_told else None
        date = read_date(figure.value, language) if event else None
        if event is None or date is None or not kit.facts.figure_id(figure):
            continue
        events = with_year if date.year else without
        key = (date.year or 0, date.month or 0, date.day or 0)
        if any(event == text for _, text in events.values()):
            continue
        if all(k[:1] != key[:1] or (k[1] and key[1] and k != key) for k in events) or not date.year:
            events.setdefault(key, (figure, event))
    events = with_year if len(with_year) >= len(without) else _of_one_year(without)
    if len(events) < 3:
        return
    row = [events[key] for key in sorted(events)][:_EVENTS]
    phrases = phrases_for(language)
    listed = ", ".join(figure.value for figure, _ in row)
    stem = f"{phrases.order} {_TAKEN_OUT[language]}" if any("…" in text for _, text in row) else phrases.order
    yield kit.candidate(
        7, "reihenfolge", stem, Ordering(tuple(text for _, text in row)), Focus.FIGURES, Level.UNDERSTAND,
        [kit.facts.figure_id(figure) for figure, _ in row], [figure.sentence for figure, _ in row],
        phrases.order_explained.format(list=listed), 0.72,
    )  # fmt: skip


def _of_one_year(events: dict[_Key, _Event]) -> dict[_Key, _Event]:
    """Return events with day and month whose order no turn of the year can change, none if it may."""
    whole = {key: event for key, event in events.items() if key[1] and key[2]}
    months = [key[1] for key in whole]
    return whole if months and max(months) - min(months) < _MOST_MONTHS else {}


def _event(sentence: Sentence, figure: FoundFigure, language: Language) -> str | None:
    """Return a sentence without its date, None where it does not stand without it."""
    if figure.kind is not FigureKind.DATE or not sentence.is_prose or len(sentence.text) > _LONGEST:
        return None
    before, after = sentence.text[: figure.start], sentence.text[figure.end :]
    lead = _LEAD[language].search(before)
    if lead and lead.start() >= 8:
        text = f"{before[: lead.start()]}{after}"
        text = "" if _UNSET.search(before[: lead.start()]) else text
    elif (
        _FRONT[language].match(before)
        and (before or looks_like_year(figure.value))
        and re.match(r" [a-zäöüß]|, ", after)
    ):
        text = without_front(after.strip()) if language is Language.DE else f"…{after}"
    elif language is Language.DE and looks_like_year(figure.value) and _BARE.search(before):
        text = f"{before.rstrip()}{after}"
    else:
        return None
    if (
        not text
        or open_words(text, language)
        or has_heading(text)
        or not is_self_contained(text)
        or _STATE.search(text)
    ):
        return None
    return (
        None
        if re.search(r"\s[,.]|\d{4}|^… (?:bis|und|–)|\b(?:Jahre?n? (?:später|davor)|des Vorjahres)\b", text)
        else text
    )
