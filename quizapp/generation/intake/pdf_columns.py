"""Put the blocks of a page into the order in which a person reads them: column by column."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from quizapp.generation.intake.pdf_lines import Line

_ONE_LINE = 18.0
"""A side of less height, in points, is one line: a date beside a name, and no column."""
_MOST_BLOCKS = 1000


@dataclass(frozen=True, slots=True)
class Block:
    """Where block number `index` of a page lies, in points; `top` is larger than `foot`."""

    index: int
    left: float
    foot: float
    right: float
    top: float


def by_columns(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of all pages in reading order."""
    ordered: list[Line] = []
    for _, found in groupby(lines, key=lambda line: line.page):
        page = list(found)
        blocks: dict[int, list[Line]] = {}
        for line in page:
            blocks.setdefault(line.block, []).append(line)
        places = [_block(number, part) for number, part in blocks.items()]
        ordered += [line for number in in_reading_order(places) for line in blocks[number]]
    return ordered


def in_reading_order(blocks: Sequence[Block]) -> list[int]:
    """Return the numbers of the blocks in reading order.

    Where a white strip runs down through all of them, what is left of it comes first; else where one runs across,
    what is above the widest such strip. (A recursive XY-cut; Nagy and Seth 1984.)
    """
    waiting = [list(blocks)]
    order: list[int] = []
    while waiting:
        part = waiting.pop()
        cut = _cut(part) if 1 < len(part) <= _MOST_BLOCKS else None
        if cut is None:
            order += [block.index for block in sorted(part, key=lambda block: (-block.top, block.left))]
        else:
            waiting += reversed(cut)
    return order


def _cut(blocks: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """Return the blocks parted at a white strip, None where there is none."""
    across = sorted(blocks, key=lambda block: block.left)
    edge = across[0].right
    for number, block in enumerate(across[1:], 1):
        if block.left > edge and _is_column(across[:number], blocks) and _is_column(across[number:], blocks):
            return across[:number], across[number:]
        edge = max(edge, block.right)
    return _cut_across(sorted(blocks, key=lambda block: -block.top))


def _cut_across(down: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """Return the blocks parted at the widest strip that runs across: heads and feet come off before paragraphs do."""
    edge, widest, place = down[0].foot, 0.0, 0
    for number, block in enumerate(down[1:], 1):
        if edge - block.top > widest:
            widest, place = edge - block.top, number
        edge = min(edge, block.foot)
    return (down[:place], down[place:]) if place else None


def _is_column(part: Sequence[Block], whole: Sequence[Block]) -> bool:
    return _height(part) >= min(_ONE_LINE, 0.9 * _height(whole))


def _height(blocks: Sequence[Block]) -> float:
    return max(block.top for block in blocks) - min(block.foot for block in blocks)


def _block(number: int, lines: Sequence[Line]) -> Block:
    return Block(
        number,
        min(line.left for line in lines),
        min(line.foot for line in lines),
        max(line.right for line in lines),
        max(line.foot + line.size for line in lines),
    )
