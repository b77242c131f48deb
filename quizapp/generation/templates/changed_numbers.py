"""Tell which numbers of a sentence can be changed to make a false statement, and what is false of them."""

import re

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.quantity import read_number
from quizapp.generation.attributes import looks_like_year
from quizapp.generation.candidates import Kit
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.limits import Limit, limit_of
from quizapp.generation.magnitudes import is_possible_share
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.told_figures import is_told_figure

_HARD = (FigureKind.DATE, FigureKind.TIME, FigureKind.RANK, FigureKind.FRACTION, FigureKind.SCORE)
_PLAIN = re.compile(r"[\w.,]+(?: (?:Millionen|Milliarden|million|billion))?\Z")
_COMPARED = re.compile(
    r"\b(?:gefolgt|statt|anstatt|anstelle|doppelt|Hälfte|insgesamt|davon|instead of|twice|half|in total)\b|"
    r"\bvon [^,]*\d[^,]* auf \d"
)
"""Numbers that depend on each other: a false one beside them shows itself."""
_NEARLY, _WHOLE = 97, 101
_STRESSED = re.compile(r"\b(?:erst|schon|gerade|gerade einmal|nur|only|just)(?: \w+)? \Z")
"""What says of a number that it is small or large: another one would not fit."""
_NO_SCALE = re.compile(r"-? ?prozentig| (?:°|Grad\b)")
"""What stands behind a share that is a whole ("hundertprozentig"), or behind degrees: twice as many are no temperature
of the same thing."""
_VERSION = re.compile(r"\b(?:Version(?:en)?|[A-ZÄÖÜ][\w-]*|Nr\.|Artikel|Paragra(?:f|ph)en|§) \Z")
"""What stands before a number that is a name: "Version 5.4", "Mesa 17.2"."""


_BOUND = re.compile(
    r"-?(?: ?- ?)?[Jj]ährig| (?:Jahren? alt|years? old|-?year)|-?(?: ?- ?)?year-old|\.? (?:und|bis|oder) \d|\.\d| ?er-"
)
"""What stands behind an age, which another one would not fit, the first of two numbers in their order, a part of one
or of a name ("20er-Karte")."""


def is_changeable(kit: Kit, sentence: Sentence, figure: FoundFigure) -> bool:
    """Tell whether another number in its place makes a statement that only a reader of the article sees through."""
    return figure.kind not in _HARD and not (
        not _PLAIN.match(figure.value)
        or is_told_figure(sentence.text, figure)
        or not is_self_contained(sentence.text)
        or re.match(r"0\d", figure.value)
        or looks_like_year(figure.value)
        or _BOUND.match(sentence.text, figure.end)
        or _COMPARED.search(sentence.text)
        or _STRESSED.search(sentence.text[: figure.start])
        or _NO_SCALE.match(sentence.text, figure.end)
        or _is_named_number(sentence.text, figure)
        or _are_listed(kit, sentence, figure)
        or _are_shares_of_one(kit, sentence, figure)
    )


def _is_named_number(text: str, figure: FoundFigure) -> bool:
    """Tell whether a number belongs to a name ("Mesa 17.2", "in Version 52.4") or to the data of a device."""
    if re.search(r"°|[GMk]Hz\b|\b(?:Frequenz|IDs?|IP)\b", text):
        return True
    return re.search(r"\d\.\d{1,2}\Z", figure.value) is not None and _VERSION.search(text[: figure.start]) is not None


def _are_shares_of_one(kit: Kit, sentence: Sentence, figure: FoundFigure) -> bool:
    """Tell whether a share stands beside the rest of the whole, so that anybody can reckon it: 76 and 24 per cent."""
    if figure.kind is not FigureKind.PERCENTAGE:
        return False
    language = kit.findings.document.language
    shares = [f.value for f in kit.findings.figures_in(sentence.index) if f.kind is FigureKind.PERCENTAGE]
    sizes = [number.low for value in shares if (number := read_number(value, language)) is not None]
    return len(sizes) > 1 and _NEARLY <= sum(sizes) <= _WHOLE


def _are_listed(kit: Kit, sentence: Sentence, figure: FoundFigure) -> bool:
    """Tell whether those who are counted are named in the sentence, so that anybody can count them."""
    right = read_number(figure.value, kit.findings.document.language)
    named = sum(actor.kind is ActorKind.PERSON for actor in kit.findings.cast.all_in(sentence.index))
    return right is not None and 1 < right.low == named


def is_false(kit: Kit, figure: FoundFigure, value: str) -> bool:
    """Tell whether another number makes a statement wrong, and not impossible: more than 5,000 are more than 3,000."""
    language = kit.findings.document.language
    right, wrong = read_number(figure.value, language), read_number(value, language)
    if right is None or wrong is None:
        return False
    limit = limit_of(figure.hedge) if figure.hedge else None
    if figure.kind is FigureKind.PERCENTAGE and not is_possible_share(value, figure.value, language):
        return False
    return not ((limit is Limit.LEAST and wrong.low < right.low) or (limit is Limit.MOST and wrong.low > right.low))
