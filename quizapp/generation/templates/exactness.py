"""Ask how exactly the article gives a number: the sentence is shown without the word that says so."""

import re
from collections.abc import Iterator

from quizapp.core.item import Focus, Level, Option, Order, SingleChoice
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.context import dateline_end
from quizapp.generation.distractors import is_exactness
from quizapp.generation.figures import FoundFigure
from quizapp.generation.limits import Limit, is_clear, limit_of
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.leads import lead_of

_MOST_WORDS = 30
_MOVING = re.compile(r"\b(?:ging|geht|gehen|gingen|läuft|lief|verteilt)\b")
_GUESSED = re.compile(r"(?i)\b(?:ge)?schätz|\bestimat")
"""What makes a limit a guess as well: "auf über sechs Millionen geschätzt"."""
_DOUBLE = re.compile(
    r"\b(?:knapp|etwas|gut|nur|"
    r"schätzungsweise|geschätzte?n?|rund|etwa|ungefähr|angeblich|wohl|vermutlich|an estimated|about|around)\s+\Z",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\b(?:bis|und|oder|to|and|or)\b")
_BELONGING = re.compile(r"\b(?:mit|von|with|of) \Z")
_CONDITION = re.compile(r"\b(?:wenn|falls|sofern|wer|if|unless|whoever)\b", re.IGNORECASE)
"""Where a number is a line that is drawn: "wer mehr als 500 Euro verdient"."""


def exactness_questions(kit: Kit, figure: FoundFigure) -> Iterator[Candidate]:
    """Return the question on the hedge of a figure where there is one and it is clear what it says."""
    limit = limit_of(figure.hedge) if figure.softens and is_clear(figure.hedge) else None
    if limit is None or not is_exactness(figure) or not figure.unit or _is_two_sided(kit, figure):
        return
    quoted = _without_hedge(kit, figure)
    if quoted is None:
        return
    phrases = phrases_for(kit.findings.document.language)
    texts = {Limit.ABOUT: phrases.approximate, Limit.LEAST: phrases.lower_bound, Limit.MOST: phrases.upper_bound}
    key = texts[limit]
    beside = [
        text
        for other, text in texts.items()
        if other is not limit and (limit is Limit.ABOUT or other is not Limit.ABOUT)
    ]
    wrong = tuple(Option(text) for text in (phrases.exact, *beside))  # "over 450" is about 450 as well
    sentence = kit.findings.document.sentences[figure.sentence]
    shown = sentence.text[figure.whole_start : figure.whole_end]
    yield kit.candidate(
        6, f"genauigkeit {figure.value}", phrases.exactness.format(value=figure.value, sentence=quoted),
        SingleChoice(Option(key), wrong, Order.SHUFFLE), Focus.FIGURES, Level.EVALUATE,
        (kit.facts.figure_id(figure),), (figure.sentence,), phrases.exactness_explained.format(figure=shown), 0.75,
    )  # fmt: skip


def _is_two_sided(kit: Kit, figure: FoundFigure) -> bool:
    """Tell whether the article gives a number in two ways, or the hedge is another word: "ging über 40 Felder"."""
    text = kit.findings.document.sentences[figure.sentence].text
    value = re.compile(rf"(?<![\d.,]){re.escape(figure.value)}(?![\d]|[.,]\d)")
    hedges = {f.hedge.lower() for f in kit.findings.figures if value.search(f.value)}
    across = figure.hedge.lower() == "über" and _MOVING.search(text)
    guessed = _GUESSED.search(text) and limit_of(figure.hedge) is not Limit.ABOUT
    return bool(
        len(hedges) > 1 or across or guessed or _DOUBLE.search(text[: figure.hedge_start]) or _CONDITION.search(text)
    )


def _without_hedge(kit: Kit, figure: FoundFigure) -> str | None:
    """Return the sentence with an ellipsis for the hedge, None where it cannot be read alone or in a question."""
    sentence = kit.findings.document.sentences[figure.sentence]
    start = dateline_end(sentence.text)
    lead = lead_of(kit, sentence)
    if not is_self_contained(sentence.text[start:]):
        return None
    if lead is None or lead[0] or figure.hedge_start < start or re.search(r"[„“”\"…{|]|\AEs\b", sentence.text):
        return None
    spans = " " in figure.value.replace(" Mi", "Mi") or re.search(r"\d[–-]\d", figure.value)
    if sentence.text[figure.hedge_start - 1 : figure.hedge_start] == "(" or spans:
        return None  # a span is approximate by itself
    if limit_of(figure.hedge) is Limit.MOST and re.search(
        r"\b(?:mit|von|with|of) \Z", sentence.text[: figure.hedge_start]
    ):
        return None  # a line that is drawn: "Orte mit bis zu 500 Einwohnern"
    text = f"{sentence.text[start : figure.hedge_start]}… {sentence.text[figure.start :]}".rstrip(" .!")
    return text if len(text.split()) <= _MOST_WORDS else None
