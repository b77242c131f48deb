"""Hold the lines of a PDF, and leave out those that stand on every page: running heads and page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_MARGIN = 0.12
"""The share of a page, above and below, in which running heads stand."""
_LONGEST_HEAD = 2
_PAGE_NUMBER = re.compile(
    r"(?:Seite|Page|S\.|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*(?:(?:/|von|of)\s*\d{1,4})?\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text, page from 1, block on the page, left edge, height on the page (0 below to 1 above),
    right edge, foot in points, size of its letters in points."""

    text: str
    page: int
    block: int
    left: float
    height: float
    right: float
    foot: float
    size: float

    @property
    def is_marginal(self) -> bool:
        """Tell whether it stands where running heads do."""
        return self.height < _MARGIN or self.height > 1 - _MARGIN


def without_running_heads(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without page numbers and without what the margins of several pages have in common."""
    blocks = Counter((line.page, line.block) for line in lines)
    marginal = {line for line in lines if line.is_marginal and blocks[line.page, line.block] <= _LONGEST_HEAD}
    pages = Counter(place for _, place in {(line.page, _place(line)) for line in marginal})
    return [
        line
        for line in lines
        if line not in marginal or (pages[_place(line)] < 2 and not _PAGE_NUMBER.match(line.text))
    ]


def body_size(lines: Sequence[Line]) -> float:
    """Return the size in which most letters are set."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def _place(line: Line) -> tuple[str, int]:
    """Return where a line stands, and its words with numbers levelled: a page number changes, its head does not."""
    return re.sub(r"\d+", "0", re.sub(r"\s+", " ", line.text)).lower(), round(line.height * 100)
