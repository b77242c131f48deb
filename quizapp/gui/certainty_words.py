"""Say how well somebody judged the own answers."""

from PySide6.QtCore import QCoreApplication

from quizapp.core.attempt import Certainty
from quizapp.core.certainty_marks import CertaintyMarks


def marks_words(told: CertaintyMarks) -> str:
    """Return the marks in words."""
    marks = str(told.marks).replace("-", "\N{MINUS SIGN}")
    return QCoreApplication.translate("CertaintyWords", "Certainty marks: {0} of {1}").format(marks, told.most)


def right_words(told: CertaintyMarks) -> str:
    """Return how many answers of each certainty were right."""
    names = {
        Certainty.SURE: QCoreApplication.translate("CertaintyWords", "sure: {0} of {1} right"),
        Certainty.RATHER: QCoreApplication.translate("CertaintyWords", "rather sure: {0} of {1} right"),
        Certainty.GUESSED: QCoreApplication.translate("CertaintyWords", "guessed: {0} of {1} right"),
    }
    return " · ".join(names[certainty].format(*counts) for certainty, counts in told.right.items())


def marks_tip() -> str:
    """Return what the marks mean."""
    return QCoreApplication.translate(
        "CertaintyWords",
        "Right answers bring 3 marks where you were sure, 2 where rather sure, 1 where you guessed;"
        " wrong ones take 6, 2 or none. Points and grade stay as they are.",
    )
