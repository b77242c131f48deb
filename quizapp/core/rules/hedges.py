"""Check that a hedge of the article (rund, höchstens, at least) is kept, and kept alike by all options (rule 5)."""

import re
from collections.abc import Iterator

from quizapp.core.errors import Message
from quizapp.core.item import DateEntry, Item, ShortText
from quizapp.core.quantity import Number
from quizapp.core.rules.choice import Choice, choice_of, typed_key
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import fold

_WORDS_BEFORE = 3


def hedges(item: Item, context: Context) -> Iterator[Message]:
    """Rule 5: the source's hedge stands in the stem or in all options, of a typed key in stem or explanation."""
    choice = choice_of(item)
    if choice:
        yield from _in_options(item, choice, context)
    elif not isinstance(item.body, DateEntry | ShortText):
        for key in typed_key(item):
            hedge = _hedge_of(item, key, context)
            if hedge and not _keeps(f"{item.stem} {item.explanation or ''}", hedge):
                yield Message.of("rule-05-hedge-lost", hedge=hedge, key=key)


def hedge_class(hedge: str) -> str:
    """Return what a hedge says: about, least, most; "" where it says nothing of the kind."""
    folded = fold(hedge)
    return next((name for name, pattern in _CLASSES.items() if pattern.search(folded)), "")


def _in_options(item: Item, choice: Choice, context: Context) -> Iterator[Message]:
    numbers = [context.number(option) for option in choice.options]
    if not all(numbers):
        return
    classes = {
        option: hedge_class(number.hedge) for option, number in zip(choice.options, numbers, strict=True) if number
    }
    for key in choice.keys:
        if classes[key] and any(not classes[other] for other in choice.distractors):
            yield Message.of("rule-05-hedge-in-key", key=key)
        elif any(classes[other] for other in choice.distractors) and not classes[key]:
            yield Message.of("rule-05-hedge-in-distractor", key=key)
        else:
            hedge = _hedge_of(item, key, context)
            if hedge and not _keeps(f"{item.stem} {key}", hedge):
                yield Message.of("rule-05-hedge-lost", hedge=hedge, key=key)


def _hedge_of(item: Item, key: str, context: Context) -> str:
    """Return the hedge that the facts or the evidence give to the key's number, "" where there is none."""
    number = context.number(key)
    if number is None:
        return ""
    listed = [figure.hedge for figure in context.figures(item, key) if figure.hedge and hedge_class(figure.hedge)]
    quoted = [_before(number, quote, context) for quote in item.evidence]
    return next((hedge for hedge in (*listed, *quoted) if hedge), "")


def _before(number: Number, quote: str, context: Context) -> str:
    """Return the hedge in front of the number in the quote; "" where the number stands somewhere without one."""
    pieces = quote.replace("(", " ").replace(")", " ").split()
    hedges = []
    for at, piece in enumerate(pieces):
        found = context.number(piece) or context.number(" ".join(pieces[at : at + 2]))
        if found and (found.low, found.high) == (number.low, number.high) and not found.hedge:
            words = " ".join(pieces[max(0, at - _WORDS_BEFORE) : at])
            match = _LAST_HEDGE.search(words)
            hedges.append(match.group() if match else "")
    return hedges[0] if hedges and all(hedges) else ""


def _keeps(text: str, hedge: str) -> bool:
    """Tell whether the text holds a hedge that says the same."""
    pattern = _CLASSES.get(hedge_class(hedge))
    return pattern is None or pattern.search(fold(text)) is not None


_ABOUT = (
    r"rund|etwa|circa|zirka|ca\.?|ungefaehre?[nrsm]?|annaehernd|schaetzungsweise|geschaetzte?[nrsm]?|schaetzung|"
    r"knapp|gut|fast|nahezu|"
    r"beinahe|um die|gegen|wohl|vermutlich|gerundete?[nrsm]?|about|around|roughly|approximately|approximate|approx\.?|"
    r"nearly|almost|some|an estimated|estimated?|estimates?|close to|slightly over|just under|rounded"
)
_LEAST = (
    r"mehr als|ueber|mindestens|wenigstens|zumindest|untergrenze|more than|over|above|at least|no fewer than|no "
    r"less than|"
    r"lower limit|well over|upwards of"
)
_MOST = (
    r"weniger als|unter|bis zu|hoechstens|maximal|obergrenze|less than|fewer than|under|below|up to|at most|no "
    r"more than|"
    r"upper limit|as many as|as much as|within"
)
_CLASSES = {
    name: re.compile(rf"(?<!\w)(?:{words})(?!\w)")
    for name, words in (("least", _LEAST), ("most", _MOST), ("about", _ABOUT))
}
_SPOKEN = rf"{_LEAST}|{_MOST}|{_ABOUT}|über|annähernd|ungefähr|schätzungsweise|höchstens"
_LAST_HEDGE = re.compile(rf"(?<!\w)(?:{_SPOKEN})$", re.IGNORECASE)
