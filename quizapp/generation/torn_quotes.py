"""Close quotations that the shown part of an article cuts off, the way a printed quotation is cut: with "[…]"."""

import re
from collections.abc import Sequence

from quizapp.generation.document import Sentence

_LEFT_OUT = "[…]"
_NOTE = re.compile(r" ?\[\d{1,3}\]")
"""The number of a note at the foot of the page."""
_MARK = re.compile(r'(?P<before>^|.)(?P<mark>["“”])(?=(?P<after>.|$))', re.DOTALL)


def with_marks(text: str) -> str:
    """Return an English text with a mark for each one that only its other half stands in: said "It works. […]";
    without the numbers of notes."""
    text = _NOTE.sub("", text)
    if text.count('"') % 2 == 0 and text.count("“") == text.count("”"):
        return text
    is_open = False
    for number, match in enumerate(_MARK.finditer(text)):
        bare = match["mark"] == "“" and not match["before"].isalnum()  # “ behind a letter was set for ”
        opens = bare or (match["mark"] == '"' and _may_open(match["before"], match["after"]))
        if not opens and not is_open:
            if number:
                return text  # marks set wrongly in the article
            opening = "“" if match["mark"] == "”" else '"'
            return with_marks(f"{opening}{_LEFT_OUT} {text}")
        is_open = opens
    if not is_open or _closed_by_bracket(text):
        return text
    closing = "”" if "“" in text else '"'
    return f"{text.rstrip()} {_LEFT_OUT}{closing}"


def _closed_by_bracket(text: str) -> bool:
    """Tell whether the last mark opened inside of a bracket that closes behind it, or a single mark closes it: (called
    "The Wild) or "wild', errors of the article."""
    place = max(text.rfind(mark) for mark in '"“')
    before, behind = text[:place], text[place:]
    if re.match(r"[\"“][^\"'’]{1,40}['’](?!\w)", behind):
        return True
    return before.count("(") > before.count(")") and ")" in behind


def is_torn(text: str) -> bool:
    """Tell whether a quotation in a text begins or ends outside of it."""
    return with_marks(text) != text


def inside_quotations(sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the sentences that begin inside a quotation which an earlier one of their paragraph opened."""
    found: set[int] = set()
    is_open, paragraph = False, -2
    for sentence in sentences:
        is_open = is_open and sentence.paragraph == paragraph
        paragraph = sentence.paragraph
        if is_open:
            found.add(sentence.index)
        for match in _MARK.finditer(sentence.text):
            is_open = match["mark"] == "“" or (match["mark"] == '"' and _may_open(match["before"], match["after"]))
    return frozenset(found)


def _may_open(before: str, after: str) -> bool:
    """Tell whether a straight mark opens: nothing or a space before it, a letter behind it."""
    return (not before or before in " \n([—–-") and bool(after) and after not in " \n.,;:!?)"
