"""Put the words of the field on screen: focus, level, verdict, points, per cent, time."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from quizapp.core.attempt import Outcome
from quizapp.core.grades import whole_per_cent
from quizapp.core.item import Focus, Language, Level
from quizapp.services.wording import Wording

OUTCOME_ICONS = {
    Outcome.RIGHT: "check",
    Outcome.PARTLY: "partial",
    Outcome.WRONG: "cross",
    Outcome.UNANSWERED: "minus",
}
OUTCOME_TONES = {
    Outcome.RIGHT: "right",
    Outcome.PARTLY: "notice",
    Outcome.WRONG: "wrong",
    Outcome.UNANSWERED: "wrong",
}


def focus_name(focus: Focus) -> str:
    """Return the name of a focus."""
    return {
        Focus.FIGURES: QCoreApplication.translate("Words", "Figures"),
        Focus.ACTORS: QCoreApplication.translate("Words", "Actors"),
        Focus.SOURCES: QCoreApplication.translate("Words", "Sources"),
    }[focus]


def level_name(level: Level) -> str:
    """Return the name of a level."""
    return {
        Level.LOCATE: QCoreApplication.translate("Words", "Locate"),
        Level.UNDERSTAND: QCoreApplication.translate("Words", "Understand"),
        Level.EVALUATE: QCoreApplication.translate("Words", "Evaluate"),
    }[level]


def verdict_word(outcome: Outcome) -> str:
    """Return the verdict as a learner reads it."""
    return {
        Outcome.RIGHT: QCoreApplication.translate("Verdict", "Right"),
        Outcome.PARTLY: QCoreApplication.translate("Verdict", "Partly right"),
        Outcome.WRONG: QCoreApplication.translate("Verdict", "Not yet"),
        Outcome.UNANSWERED: QCoreApplication.translate("Verdict", "Not answered"),
    }[outcome]


def amount(number: Decimal) -> str:
    """Return points as the window's language writes them, two places at most and no empty ones."""
    text = f"{number.quantize(Decimal('0.01')):f}"
    return (text.rstrip("0").rstrip(".") or "0").replace(".", QLocale().decimalPoint())


def points(number: Decimal) -> str:
    """Return an amount of points with its word."""
    if number == 1:
        return QCoreApplication.translate("Words", "1 point")
    return QCoreApplication.translate("Words", "{0} points").format(amount(number))


def points_of(number: Decimal, maximum: Decimal) -> str:
    """Return how many points of how many."""
    if maximum == 1:
        return QCoreApplication.translate("Words", "{0} of 1 point").format(amount(number))
    return QCoreApplication.translate("Words", "{0} of {1} points").format(amount(number), amount(maximum))


def per_cent(share: Decimal) -> str:
    """Return a share from 0 to 1 in whole per cent."""
    return QCoreApplication.translate("Words", "{0} %").format(whole_per_cent(share))


def window_day(moment: datetime) -> str:
    """Return the local day of a moment as the window's language writes it."""
    local = moment.astimezone()
    form = QCoreApplication.translate("Words", "d MMMM yyyy", "format of a date")
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def minutes(seconds: float) -> str:
    """Return a span of time as minutes and seconds."""
    whole = max(0, round(seconds))
    clock = f"{whole // 60}:{whole % 60:02d}"
    return QCoreApplication.translate("Words", "{0} minutes").format(clock)


def window_wording() -> Wording:
    """Return the words of messages in the window's language."""
    german = QLocale().language() == QLocale.Language.German
    return Wording(Language.DE if german else Language.EN)
