"""Know the numbers that cannot be asked for with "Wie viele": parts of something, and distances from something."""

import re

from quizapp.generation.figures import FoundFigure

_FROM = re.compile(r"\s+(?:nach|vor|hinter|über|unter|nachdem|bevor|entfernt)\b")
_LIES = re.compile(r"\b(?:liegt|lag|liegen|lagen|läge)\s+(?:\w+\s+)?(?:unter|über|bei)\s+\Z")


def is_part_of(text: str, figure: FoundFigure) -> bool:
    """Tell whether a number counts a part of something: "drei der Züge"."""
    return re.search(r"\b(?:der|von)\b", text[figure.end : figure.unit_start]) is not None


def is_distance(text: str, figure: FoundFigure) -> bool:
    """Tell whether a number only says how far something is from something else ("drei Jahre nach dem Fund", "200 Dollar
    über dem Preis"), or stands behind a preposition that a question would lose ("liegt unter 1.000 Exemplaren")."""
    if _FROM.match(text, figure.unit_end):
        return True
    return _LIES.search(text, 0, figure.start) is not None
