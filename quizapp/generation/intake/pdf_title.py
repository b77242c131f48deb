"""Tell the headline and the date of a PDF apart from its text: by the size of the letters."""

import re
from collections.abc import Sequence

from quizapp.generation.intake.pdf_lines import Line
from quizapp.generation.intake.pdf_paragraphs import joined
from quizapp.generation.reading import iso_date

_LARGER = 1.15
_LOOKED_AT = 25
_LONGEST = 220


def title_and_rest(lines: Sequence[Line], size: float) -> tuple[str | None, str | None, list[Line]]:
    """Return headline and date, each None where there is none, and the lines of the text below.

    What stands above the headline is the head of the page; only a date is taken from there.
    """
    head = [line for line in lines[:_LOOKED_AT] if line.page == lines[0].page]
    largest = max((line.size for line in head), default=0.0)
    places = [n for n, line in enumerate(head) if line.size >= largest * 0.97]
    if not head or largest < size * _LARGER:
        return None, None, list(lines)
    first = last = places[0]
    while last + 1 in places:
        last += 1
    title = joined([line.text for line in lines[first : last + 1]])
    if len(title) > _LONGEST or not re.search(r"[^\W\d_]{2}", title):
        return None, None, list(lines)
    published = next((date for line in lines[:first] if (date := iso_date(re.sub(r"\s+", " ", line.text)))), None)
    return title, published, list(lines[last + 1 :])
