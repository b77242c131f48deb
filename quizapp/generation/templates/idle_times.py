"""Tell the times that nobody asks for: when a report came, when something began as planned, when a place is open."""

import re

from quizapp.core.facts import FigureKind
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Mode
from quizapp.generation.figures import FoundFigure

_PART = re.compile(r"[,;:.](?=\s)|\s[–-]\s")
_IDLE = re.compile(
    r"(?i:\b(?:wie (?:geplant|vorgesehen|üblich|immer|angekündigt)|planmäßig|pünktlich|traditionell|"
    r"(?:ge)?öffne\w*|geschlossen|schlie(?:ß|ss)t|schlie(?:ß|ss)en|schloss(?:en)?|öffnungszeit\w*|"
    r"einlass|anpfiff|anstoß|angepfiffen|beginn|beginnt|beginnen|begann|begannen|startschuss|"
    r"überträgt|übertragen|ausgestrahlt|gesendet|sendet|sendung|"
    r"findet|finden|stattfindet|stattfinden|warte\w*|ausharr\w*|schlange))\b"
)
"""What was planned, is open, is broadcast, or is waited for at that time."""
_ANYBODY = re.compile(r"\A(?:Wer|Man)\b")
"""A sentence on nobody in particular."""
_SPAN = re.compile(r"\bvon (?:\d{1,2}(?:[:.]\d\d)?(?: Uhr)?) bis \Z")
_SAYING = frozenset((Mode.CLAUSE, Mode.SUBJUNCTIVE, Mode.QUOTE))


def is_idle_time(kit: Kit, figure: FoundFigure) -> bool:
    """Tell whether a clock time says when something was said, or belongs to what goes by a plan."""
    if figure.kind is not FigureKind.TIME:
        return False
    text = kit.findings.document.sentences[figure.sentence].text
    before = text[: figure.start]
    part = f"{_PART.split(before)[-1]}{_PART.split(text[figure.end :], maxsplit=1)[0]}"
    reported = any(
        claim.mode in _SAYING and not claim.start <= figure.start < claim.end
        for claim in kit.findings.claims_in(figure.sentence)
    )
    return reported or bool(_IDLE.search(part) or _ANYBODY.match(text) or _SPAN.search(before))
