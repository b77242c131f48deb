"""Know what the word before a number makes of it: an approximate one, a minimum or a maximum."""

from enum import StrEnum


class Limit(StrEnum):
    """What a hedge says about a number."""

    ABOUT = "about"
    LEAST = "least"
    MOST = "most"


_HEDGES = {
    Limit.ABOUT: (
        "rund|etwa|ungefähr|circa|ca.|zirka|schätzungsweise|knapp|fast|gut|nahezu|annähernd|beinahe|knappe|knappen|"
        "gegen|um die|about|around|approximately|roughly|some|nearly|almost|estimated|an estimated|close to"
    ),
    Limit.LEAST: (
        "mindestens|wenigstens|über|mehr als|deutlich über|deutlich mehr als|weit mehr als|weit über|etwas mehr als|"
        "etwas über|over|above|at least|more than|well over|far more than|no fewer than|just over"
    ),
    Limit.MOST: (
        "höchstens|maximal|unter|bis zu|weniger als|under|below|at most|up to|less than|fewer than|no more than|"
        "just under"
    ),
}
_LIMITS = {hedge: limit for limit, hedges in _HEDGES.items() for hedge in hedges.split("|")}
_BOTH = "gut gegen unter under below knapp knappe knappen fast nahezu beinahe nearly almost"
_THRESHOLDS = frozenset(_BOTH.split()) | {
    "weniger als", "less than", "fewer than", "just under", "just over", "etwas über", "etwas mehr als"
}  # fmt: skip
"""What is both ("gut 15" is 15 and more, "knapp 15" less), or draws a line that is exact ("unter 7,5 Tonnen")."""


def limit_of(hedge: str) -> Limit | None:
    """Return what a hedge makes of its number, None where it only counts or stresses."""
    return _LIMITS.get(hedge.lower())


def is_clear(hedge: str) -> bool:
    """Tell whether a hedge is of one kind only, so that it can be asked which."""
    return hedge.lower() in _LIMITS and hedge.lower() not in _THRESHOLDS
