"""Name the kinds of runs that can be started: practice, a test, a drill for a date."""

from PySide6.QtCore import QCoreApplication

from quizapp.core.session import Mode, RunChoices

DRILL = "drill"


def kinds() -> list[tuple[str, str]]:
    """Return key and name of each kind."""
    return [
        (Mode.PRACTICE.value, QCoreApplication.translate("RunKinds", "Practise")),
        (Mode.TEST.value, QCoreApplication.translate("RunKinds", "Test")),
        (DRILL, QCoreApplication.translate("RunKinds", "Drill")),
    ]


def kind_of(choices: RunChoices) -> str:
    """Return the key of the kind that choices stand for."""
    return DRILL if choices.drill else choices.mode.value


def mode_of(kind: str) -> Mode:
    """Return how a kind of run is led; a drill is led as practice is."""
    return Mode.PRACTICE if kind == DRILL else Mode(kind)


def note_of(kind: str) -> str:
    """Return what a learner should know of a kind before the start."""
    if kind == Mode.TEST.value:
        return QCoreApplication.translate("RunKinds", "What was right is told at the end.")
    if kind == DRILL:
        return QCoreApplication.translate(
            "RunKinds", "For a test soon: misses come again until they are right. Your reviews keep their days."
        )
    return QCoreApplication.translate("RunKinds", "Each answer is explained at once and goes into your reviews.")


def start_words(kind: str) -> str:
    """Return what the button says that starts a kind of run."""
    if kind == Mode.TEST.value:
        return QCoreApplication.translate("RunKinds", "Start the test")
    if kind == DRILL:
        return QCoreApplication.translate("RunKinds", "Start the drill")
    return QCoreApplication.translate("RunKinds", "Start practising")
