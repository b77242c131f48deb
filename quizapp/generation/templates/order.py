"""Make questions on the order of events: sentences with their dates taken out, to be put in order of time."""

import re
from collections.abc import Iterator

from quizapp.core.facts import FigureKind
from quizapp.core.item import Focus, Language, Level, Ordering
from quizapp.core.quantity import read_date
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import open_words
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.phrases import phrases_for

_LEAD = {
    Language.DE: re.compile(
        r"\s(?:am|im\s+Jahre?|im|seit|vom)\s+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w+,?\s+(?:dem|den)\s+)?\Z"
    ),
    Language.EN: re.compile(r",?\s(?:on|in|since)\s+\Z"),
}
_LONGEST = 150


def order_questions(kit: Kit) -> Iterator[Candidate]:
    """Return one question on the order of at least three events with dates of their own."""
    language = kit.findings.document.language
    events: dict[tuple[int, int, int], tuple[FoundFigure, str]] = {}
    for figure in kit.findings.figures:
        sentence = kit.findings.document.sentences[figure.sentence]
        event = _event(sentence, figure, language)
        date = read_date(figure.value, language) if event else None
        if event and date and date.year and kit.facts.figure_id(figure):
            key = (date.year, date.month or 0, date.day or 0)
            if all(k[:1] != key[:1] or (k[1] and key[1] and k != key) for k in events):
                events[key] = (figure, event)
    if len(events) < 3:
        return
    row = [events[key] for key in sorted(events)][:5]
    phrases = phrases_for(language)
    listed = ", ".join(figure.value for figure, _ in row)
    yield kit.candidate(
        7, "reihenfolge", phrases.order, Ordering(tuple(text for _, text in row)), Focus.FIGURES, Level.UNDERSTAND,
        [kit.facts.figure_id(figure) for figure, _ in row], [figure.sentence for figure, _ in row],
        phrases.order_explained.format(list=listed), 0.68,
    )  # fmt: skip


def _event(sentence: Sentence, figure: FoundFigure, language: Language) -> str | None:
    """Return a sentence without its date, None where it does not stand without it."""
    if figure.kind is not FigureKind.DATE or not sentence.is_prose or len(sentence.text) > _LONGEST:
        return None
    lead = _LEAD[language].search(sentence.text[: figure.start])
    if not lead or lead.start() < 8:
        return None
    text = f"{sentence.text[: lead.start()]}{sentence.text[figure.end :]}"
    return None if open_words(text, language) or re.search(r"\s[,.]|\d{4}", text) else text
