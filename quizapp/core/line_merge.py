"""Put together two texts that came from the same one, line by line."""

from difflib import SequenceMatcher
from itertools import pairwise


def merged_lines(base: str, mine: str, theirs: str) -> str | None:
    """Return a text with the changes of both, None where both changed the same lines or lines side by side."""
    before = base.splitlines(keepends=True)
    changes = sorted(_changes(before, mine) | _changes(before, theirs))
    for (_, end, _), (start, _, _) in pairwise(changes):
        if start <= end:
            return None
    for start, end, new in reversed(changes):
        before[start:end] = new
    return "".join(before)


def _changes(before: list[str], after: str) -> set[tuple[int, int, tuple[str, ...]]]:
    """Return which lines, from and to, became which others."""
    lines = after.splitlines(keepends=True)
    matcher = SequenceMatcher(None, before, lines, autojunk=False)
    return {
        (start, end, tuple(lines[new_start:new_end]))
        for tag, start, end, new_start, new_end in matcher.get_opcodes()
        if tag != "equal"
    }
