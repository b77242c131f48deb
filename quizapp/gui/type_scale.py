"""Hold the sizes of type at 100 %: pixels, line height and weight by role."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TypeSize:
    """A size of type: pixels of the font and of its line, and whether it is bold unless asked otherwise."""

    size: int
    line: int
    bold: bool = False
    code: bool = False


TYPE_SCALE: dict[str, TypeSize] = {
    "display": TypeSize(40, 48, bold=True),
    "title": TypeSize(24, 32, bold=True),
    "heading": TypeSize(18, 24, bold=True),
    "reading": TypeSize(18, 28),
    "reading_quiz": TypeSize(17, 28),
    "reading_small": TypeSize(16, 26),
    "body": TypeSize(16, 24),
    "small": TypeSize(14, 20),
    "label": TypeSize(13, 18),
    "code": TypeSize(14, 19, code=True),
}
