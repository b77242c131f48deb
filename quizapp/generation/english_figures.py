"""Tell English numbers that are none, and ages that stand behind a name without a word for them."""

import re

_AGED = re.compile(r"(?:[A-Z][\w’'-]+|\b(?:man|woman|boy|girl|son|daughter|driver|student|suspect|victim)), \Z")
_CLOSED = re.compile(r"(?:,|\.(?:\s|\Z)|;| and [A-Z])")
_AGED_WORD = re.compile(r"\b(?:aged|age) \Z")
_MOST_YEARS = 110
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\d), \Z")
_ZONE = re.compile(r" (?:UTC|GMT)\b")


def is_age(text: str, start: int, end: int) -> bool:
    """Tell whether a number between commas behind a person is an age: "Rachel Dawson, 34, said"."""
    value = text[start:end]
    if not value.isdigit() or not 0 < int(value) <= _MOST_YEARS:
        return False
    before = text[:start]
    if _AGED_WORD.search(before):
        return True
    listed = re.search(r"\d, \Z", before) or re.match(r", \d", text[end:]) or _MONTH.search(before)
    return not listed and _AGED.search(before) is not None and _CLOSED.match(text[end:]) is not None


def is_no_figure(text: str, start: int, end: int, value: str) -> bool:
    """Tell whether digits are a clock time in figures only, or the number of a line, or "a third" is one more:
    "0952 UTC", "the number 28", "two boats sank and a third"."""
    if is_third_one(text, start, end):
        return True
    if re.fullmatch(r"\d{4}", value) and _ZONE.match(text[end:]):
        return True
    return re.fullmatch(r"number \d+", value) is not None and re.search(r"\b[Tt]he \Z", text[:start]) is not None


_ORDERED = re.compile(r"[Aa] (?:third|fifth)")
_SHARE = re.compile(
    r"%|\b(?:per ?cent|half|halves|quarters?|thirds|fifths|share|proportion|fraction|part|majority|most|rest)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:about|around|almost|nearly|roughly|some|over|under|than|by|to|just|only|least|most|approximately) \Z",
    re.IGNORECASE,
)
_MANY = re.compile(r" (?:of|were|are|have|do|live|say|think|believe|more|less|fewer|higher|lower|larger|smaller|as)\b")
_ONE = re.compile(r" (?:is|was|has)\b")
_COUNTED = re.compile(r"\b(?:two|second|both|another|2)\b", re.IGNORECASE)


def is_third_one(text: str, start: int, end: int) -> bool:
    """Tell whether "a third" is one more behind two others, and no part: nothing says of what."""
    if not _ORDERED.fullmatch(text[start:end].strip()):
        return False
    before, behind = text[:start], text[end:]
    if _HEDGED.search(before) or _MANY.match(behind) or _SHARE.search(before) or _SHARE.search(behind):
        return False
    return _ONE.match(behind) is not None or _COUNTED.search(before) is not None
