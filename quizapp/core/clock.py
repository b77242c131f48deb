"""Read clock times as German and English write them: 18 Uhr, 18.30 Uhr, 6:30 p.m., halb sieben, half past six."""

import re
from dataclasses import dataclass

from quizapp.core.item import Language
from quizapp.core.number_words import read_words
from quizapp.core.patterns import pattern


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day. `minute` None: only the hour was given; `open_half` says that it may mean morning or evening
    (6:30 without a.m. or p.m., halb sieben)."""

    hour: int
    minute: int | None = None
    open_half: bool = False


def find_clock(text: str, language: Language) -> tuple[ClockTime, str] | None:
    """Return the clock time that stands in the text and the text without it, None where none stands there."""
    for form, build in _FORMS:
        for match in pattern(rf"(?<![\w.,:]){form}{_ZONE}(?![\w:])").finditer(text):
            time = build(match, language)
            if time:
                return time, f"{text[: match.start()]} {text[match.end() :]}"
    return None


def _digital(match: re.Match[str], language: Language) -> ClockTime | None:
    """Build 18:00, 18.30 Uhr, 6:30 p.m., 18 Uhr 30, 6 pm; a bare number is no time, 18.30 only where no day could be
    meant."""
    minute, clock = match.group("minute") or match.group("after"), match.group("clock")
    half = _half(match.group("half"))
    if not clock and not half:
        alone = match.group() == match.string.strip() and int(minute or 0) > 12
        if match.group("mark") != ":" and not (match.group("mark") == "." and alone):
            return None
    return _time(int(match.group("hour")), int(minute) if minute else None, half, clock, language)


def _worded(match: re.Match[str], language: Language) -> ClockTime | None:
    """Build sechs Uhr, six o'clock, six p.m."""
    hour, half, clock = _whole(match.group("hour"), language), _half(match.group("half")), match.group("clock")
    return _time(hour, None, half, clock, language) if hour is not None and (half or clock) else None


def _relative(match: re.Match[str], language: Language) -> ClockTime | None:
    """Build halb sieben, Viertel nach sechs, half past six, quarter to seven."""
    hour = _whole(match.group("hour"), language)
    name = " ".join(match.group("name").casefold().split())
    if hour is None or not 1 <= hour <= 24:
        return None
    total = hour * 60 + _SHIFTS[name]
    half = _half(match.group("half"))
    time = _time(total // 60 % 24, total % 60, half, None, Language.EN)
    return time if time is None or half or hour <= 12 else ClockTime(time.hour, time.minute)


def _named(match: re.Match[str], _: Language) -> ClockTime | None:
    """Build Mittag and midnight."""
    return ClockTime(12 if match.group().casefold() in ("mittags", "noon", "midday") else 0, 0)


def _whole(words: str, language: Language) -> int | None:
    if words.isdecimal():
        return int(words)
    read = read_words(words, language)
    return int(read.value) if read and read.value == int(read.value) else None


def _half(words: str | None) -> str | None:
    """Return am or pm for the words that say which half of the day is meant."""
    if not words:
        return None
    plain = words.casefold().replace(".", "").replace(" ", "")
    return "pm" if plain in _EVENING else "am"


def _time(hour: int, minute: int | None, half: str | None, clock: str | None, language: Language) -> ClockTime | None:
    if hour > 24 or (hour == 24 and minute) or (half and not 1 <= hour <= 24):
        return None
    if half and hour <= 12:
        return ClockTime(hour % 12 + (12 if half == "pm" else 0), minute)
    german = language is Language.DE or (clock or "").casefold() in ("uhr", "h")
    return ClockTime(hour % 24, minute, open_half=not half and not german and 1 <= hour <= 12)


_EVENING = frozenset(("pm", "abends", "nachmittags", "intheevening", "intheafternoon", "mittags", "atnight"))
_HALF = (
    r"(?:\s*(?P<half>[ap]\.?\s?m\b\.?|morgens|früh|vormittags|mittags|nachmittags|abends|nachts|"
    r"in the morning|in the afternoon|in the evening|at night))"
)
_ZONE = r"(?:\s*\(?(?:MEZ|MESZ|UTC|GMT|CET|CEST|EST|ET|BST|Ortszeit|local time)\b\)?)?"
_SHIFTS = {
    "halb": -30,
    "viertel nach": 15,
    "viertel vor": -15,
    "dreiviertel": -15,
    "half past": 30,
    "quarter past": 15,
    "quarter to": -15,
    "a quarter past": 15,
    "a quarter to": -15,
}
_FORMS = (
    (
        (
            r"(?P<name>halb|viertel nach|viertel vor|dreiviertel|half past|(?:a )?quarter past|(?:a )?quarter to)\s+"
            rf"(?P<hour>[0-9]{{1,2}}|[^\W\d_]+)(?:\s+(?:uhr|o'clock))?{_HALF}?"
        ),
        _relative,
    ),
    (
        (
            r"(?P<hour>[0-9]{1,2})(?:(?P<mark>[:.])(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![.][0-9]))?"
            rf"(?:\s*(?P<clock>uhr|h|o'clock)(?:\s*(?P<after>[0-5][0-9])(?![.:]?[0-9]))?)?{_HALF}?"
        ),
        _digital,
    ),
    (rf"(?P<hour>[^\W\d_]+)(?:\s+(?P<clock>uhr|o'clock))?{_HALF}?", _worded),
    (r"(?:mittags|mitternachts?|noon|midday|midnight)", _named),
)
