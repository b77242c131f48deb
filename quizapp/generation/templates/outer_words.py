"""Tell which words of a figure stay beside its gap: "Uhr" behind a clock time, a currency before an amount."""

import re
from collections.abc import Sequence

from quizapp.core.item import Language
from quizapp.core.quantity import format_number, read_number

_CURRENCY = re.compile(r"(?P<lead>(?:(?:US|NZ|HK|CA|AU|[A-Z])[ -]?\$|[$€£¥₹])\s?)(?P<value>\d.*)(?P<tail>)")
_CLOCK = re.compile(r"(?P<lead>)(?P<value>\d{1,2}(?:[:.]\d\d)?|[a-zäöü]+)(?P<tail>\s*Uhr)", re.IGNORECASE)
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?")
_LAST_HOUR = 24


def with_outer_words(answers: Sequence[str]) -> str:
    """Return the gap of a text for answers, what nobody is asked for beside it: "{{17:00|17}} Uhr", "US $
    {{300}}"."""
    match = _CURRENCY.fullmatch(answers[0]) or _CLOCK.fullmatch(answers[0])
    if match is None:
        return f"{{{{{'|'.join(answers)}}}}}"
    lead, tail = match["lead"], match["tail"]
    bare = (answer.removeprefix(lead).removesuffix(tail) for answer in answers)
    forms = dict.fromkeys((*bare, *(_clock_forms(match["value"]) if tail else ()), *answers))
    return f"{lead}{{{{{'|'.join(forms)}}}}}{tail}"


def _clock_forms(value: str) -> tuple[str, ...]:
    """Return how else a clock time is written: "16" for "16:00", "12.30" for "12:30", "12" for "zwölf"."""
    number = read_number(value, Language.DE) if value.isalpha() else None
    time = _TIME.fullmatch(format_number(number.low, Language.DE) if number else value)
    if time is None or int(time["hour"]) > _LAST_HOUR:
        return ()
    minute = time["minute"] or "00"
    hours = dict.fromkeys((time["hour"], time["hour"].removeprefix("0") or "0"))
    return (*(hours if minute == "00" else ()), *(f"{one}{point}{minute}" for one in hours for point in ":."))
