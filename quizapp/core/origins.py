"""Remember where the characters of a folded text came from, in pieces and not one by one."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import overload


class Origins(Sequence[int]):
    """For each character of a folded text the offset in the original that it came from.

    A piece is a stretch of the folded text that stands in the original as it is: where it begins in both.
    """

    def __init__(self, pieces: Iterable[tuple[int, int]], length: int) -> None:
        ordered = tuple(pieces)
        self._starts = [start for start, _ in ordered]
        self._sources = [source for _, source in ordered]
        self._length = length

    @classmethod
    def of(cls, length: int) -> "Origins":
        """Return the origins of a text that is its own original."""
        return cls(((0, 0),), length)

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> list[int]: ...
    def __getitem__(self, at: int | slice) -> int | list[int]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(self._length))]
        if not -self._length <= at < self._length:
            raise IndexError(at)
        place = at % self._length
        piece = bisect_right(self._starts, place) - 1
        return self._sources[piece] + place - self._starts[piece]

    def kept(self, stretches: Iterable[tuple[int, int]]) -> "Origins":
        """Return the origins of the text that only keeps these stretches (start, end), in order."""
        pieces: list[tuple[int, int]] = []
        length = 0
        for start, end in stretches:
            if start == end:
                continue
            pieces.append((length, self[start]))
            inner = bisect_right(self._starts, start)
            while inner < len(self._starts) and self._starts[inner] < end:
                pieces.append((length + self._starts[inner] - start, self._sources[inner]))
                inner += 1
            length += end - start
        return Origins(pieces, length)
