"""Put the lines of a PDF together to paragraphs: hyphens at line ends mended, columns and pages joined."""

import re
from collections.abc import Sequence

from quizapp.generation.intake.pdf_lines import Line

_SMALL_PRINT = 0.84
_OTHER_SIZE = 0.08
_INDENT = 0.8
_GAP = 1.75
_SHORT_LINE = 0.8
_SENTENCE_END = re.compile(r"[.!?…:][\"“”’»«')\]]*\Z")
_HYPHEN_END = re.compile(r"(?<=[^\W\d_])[-\u2010\xad]\Z")
_COMPLETION = re.compile(r"(?:und|oder|bzw|sowie|and|or|to|bis)\b")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}


def paragraphs(lines: Sequence[Line], size: float) -> list[str]:
    """Return the paragraphs; `size` is that of the text, clearly smaller print is left out."""
    kept = [line for line in lines if line.size >= size * _SMALL_PRINT]
    groups: list[list[Line]] = []
    for line in kept:
        if groups and not _begins_anew(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [text for text in (joined([line.text for line in group]) for group in groups) if text]


def joined(texts: Sequence[str]) -> str:
    """Return lines as one text, words that were parted at a line's end whole again."""
    whole = ""
    for text in map(_clean, texts):
        parted = _HYPHEN_END.search(whole)
        if not whole or not parted:
            whole = f"{whole} {text}" if whole else text
        elif _COMPLETION.match(text):
            whole = f"{whole[: parted.start()]}- {text}"
        elif text[:1].islower():
            whole = whole[: parted.start()] + text
        else:
            whole = f"{whole[: parted.start()]}-{text}"
    return re.sub(r"[\xad\u2010]", "-", whole).strip()


def _begins_anew(group: list[Line], line: Line) -> bool:
    """Tell whether a line begins a new paragraph."""
    last = group[-1]
    if abs(line.size - last.size) > _OTHER_SIZE * max(line.size, last.size, 1):
        return True
    is_open = not _SENTENCE_END.search(last.text)
    if (line.page, line.block) != (last.page, last.block):
        return not (is_open and _goes_on(group, line))
    if last.foot - line.foot > _GAP * max(line.size, 1):
        return True
    width = max(part.right for part in group) - min(part.left for part in group)
    if not is_open and last.right - min(part.left for part in group) < _SHORT_LINE * width:
        return True
    return line.left > last.left + _INDENT * line.size and not is_open


def _goes_on(group: list[Line], line: Line) -> bool:
    """Tell whether an unfinished sentence goes on in another block: next column, next page."""
    last = group[-1]
    if _HYPHEN_END.search(last.text) or line.text[:1].islower():
        return True
    return len(group) > 1 and last.text[-1:] not in ".!?"


def _clean(text: str) -> str:
    for sign, letters in _LIGATURES.items():
        text = text.replace(sign, letters)
    return re.sub(r"\s+", " ", text).strip()
