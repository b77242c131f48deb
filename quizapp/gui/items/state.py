"""Name the states that an answer part can be in once it is judged, with their words, icons and colours."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class PartState(Enum):
    """What is known of a part: nothing yet (OPEN), or the verdict on it."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    PARTLY = "partly"
    ASIDE = "aside"


ROLES = {
    PartState.OPEN: "border",
    PartState.RIGHT: "right",
    PartState.WRONG: "wrong",
    PartState.MISSED: "right",
    PartState.PARTLY: "notice",
    PartState.ASIDE: "line",
}
FILLS = {PartState.RIGHT: "right_soft", PartState.WRONG: "wrong_soft", PartState.PARTLY: "notice_soft"}
ICONS = {
    PartState.RIGHT: "check",
    PartState.WRONG: "cross",
    PartState.MISSED: "check",
    PartState.PARTLY: "partial",
}


def note(state: PartState) -> str:
    """Return the words at the right end of a judged option: whose answer it was, or that it is the solution."""
    if state in (PartState.RIGHT, PartState.WRONG):
        return QCoreApplication.translate("Verdict", "your answer")
    if state is PartState.MISSED:
        return QCoreApplication.translate("Verdict", "right answer")
    return ""


def spoken(state: PartState) -> str:
    """Return what a screen reader says of a judged part."""
    words = {
        PartState.RIGHT: QCoreApplication.translate("Verdict", "your answer, right"),
        PartState.WRONG: QCoreApplication.translate("Verdict", "your answer, wrong"),
        PartState.MISSED: QCoreApplication.translate("Verdict", "right answer, not chosen"),
        PartState.PARTLY: QCoreApplication.translate("Verdict", "your answer, partly right"),
    }
    return words.get(state, "")
