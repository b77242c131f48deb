"""Turn a share of the points into a German school grade by a table of per cents."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from quizapp.core.errors import Message, UsageError


@dataclass(frozen=True, slots=True)
class GradeTable:
    """The least whole per cent for the grades 1 to 5, from the best down; below the last it is a 6."""

    limits: tuple[int, int, int, int, int] = (87, 73, 59, 45, 18)

    def __post_init__(self) -> None:
        falling = all(better > worse for better, worse in zip(self.limits, self.limits[1:], strict=False))
        if not falling or not 0 < self.limits[-1] < self.limits[0] <= 100:
            raise UsageError(Message.of("grades-not-falling", found=", ".join(map(str, self.limits))))

    @classmethod
    def read(cls, text: str) -> "GradeTable":
        """Return the table whose limits stand in a text, apart by blanks; UsageError where they cannot be limits."""
        words = text.split()
        if len(words) != len(cls().limits) or not all(word.isascii() and word.isdigit() for word in words):
            raise UsageError(Message.of("grades-not-falling", found=text))
        best, good, fair, enough, poor = map(int, words)
        return cls((best, good, fair, enough, poor))

    @property
    def text(self) -> str:
        """Return the limits as `read` takes them."""
        return " ".join(map(str, self.limits))

    def grade(self, share: Decimal) -> int:
        """Return the grade for a share of 0 to 1, which counts as the whole per cent that is shown for it."""
        reached = whole_per_cent(share)
        return next((number for number, limit in enumerate(self.limits, 1) if reached >= limit), 6)


def whole_per_cent(share: Decimal) -> int:
    """Return a share of 0 to 1 in whole per cent, halves rounded up."""
    return int((share * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))
