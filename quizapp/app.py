"""Build the program from its parts and run it: arguments, database, services, look, language, window."""

import argparse
import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.core.errors import DatabaseDamagedError, QuizError
from quizapp.core.upkeep import UpkeepStoppedError, Work
from quizapp.gui.actions import Actions
from quizapp.gui.controller import Controller
from quizapp.gui.i18n import Translation
from quizapp.gui.kept_focus import KeptFocus
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.motion import Motion
from quizapp.gui.parts.focus_ring import FocusRing
from quizapp.gui.ready import Ready
from quizapp.services.desk import Desk, open_desks

CANNOT_START = 2
OPEN_AGAIN = 75
"""The window was closed for another one on the same database: for another learner, or on a backup."""

_GIVE_WAY = 0.0005
"""Seconds for which work in the background may keep Python from the window. Painting asks for it dozens of times, so
with the five milliseconds of old each loading of a library in a thread was seen as a standstill."""


@dataclass(frozen=True, slots=True)
class Window:
    """The program on one open database: what a tour or a picture needs to drive it."""

    application: QApplication
    window: MainWindow
    controller: Controller
    look: Look
    translation: Translation
    desk: Desk
    motion: Motion


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments and return its exit code."""
    chosen = _parser().parse_args(arguments)
    if chosen.tour is not None:
        from quizapp.tour import run_tour

        return run_tour(chosen.tour)
    application = QApplication(sys.argv[:1])
    place = paths.database(chosen.db)
    try:
        return _run_on(application, place, chosen)
    except UpkeepStoppedError:
        return 0
    except DatabaseDamagedError as error:
        return _run_on_backup(application, place, chosen, error)
    except QuizError as error:
        _complain(error)
        return CANNOT_START


def _run_on(application: QApplication, place: Path, chosen: argparse.Namespace) -> int:
    with open_desks(place, lambda work: _bring_up_to_date(application, work)) as desk:
        while (code := _run(application, desk(), chosen)) == OPEN_AGAIN:
            chosen.file = None
        return code


def _bring_up_to_date(application: QApplication, work: Work) -> None:
    from quizapp.gui.upkeep_window import Upkeep

    Upkeep(application).run(work)


def _run_on_backup(
    application: QApplication, place: Path, chosen: argparse.Namespace, damage: DatabaseDamagedError
) -> int:
    """Offer the newest backup in the place of a database that is damaged, the older ones where it is damaged too."""
    from quizapp.gui.damage_question import DamageQuestion
    from quizapp.services.backups import backups_of, restore_damaged

    complaint: QuizError = damage
    for backup in backups_of(place):
        if not DamageQuestion.ask(complaint, backup):
            return CANNOT_START
        try:
            restore_damaged(place, backup.path, lambda: datetime.now(UTC))
            return _run_on(application, place, chosen)
        except QuizError as error:
            complaint = error
    _complain(complaint)
    return CANNOT_START


def build(application: QApplication, desk: Desk) -> Window:
    """Build the window on an open desk; it is not shown yet."""
    sys.setswitchinterval(_GIVE_WAY)
    application.setApplicationName("quizapp")
    application.setApplicationDisplayName("quizapp")
    application.setDesktopFileName("quizapp")
    preferences = desk.preferences
    translation = Translation(application, preferences.text("language"))
    look = Look(preferences.text("theme"), preferences.number("text_size"))
    application.setStyle("Fusion")
    look.apply_to(application)
    FocusRing(look, application)
    actions = Actions(application)
    window = MainWindow(look, actions)
    translation.setParent(window)  # its words go with the window
    window.restore_geometry_text(preferences.text("window_geometry"))
    KeptFocus(look, window)
    controller = Controller(window, look, translation, desk, actions)
    motion = Motion(look, preferences, window)
    controller.navigation.setting_changed.connect(motion.apply)
    controller.start()
    return Window(application, window, controller, look, translation, desk, motion)


def _run(application: QApplication, desk: Desk, chosen: argparse.Namespace) -> int:
    """Show the window, and do everything else once it stands."""
    built = build(application, desk)
    ready = Ready(built.window)
    ready.reached.connect(_collect_garbage_again)
    if chosen.quit_when_ready:
        ready.reached.connect(built.window.close)
    else:
        ready.reached.connect(lambda: _settle(built, chosen.file))
    built.window.show()
    code = application.exec()
    if not built.controller.opens_again:
        return code
    built.look.deleteLater()
    built.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return OPEN_AGAIN


def _collect_garbage_again() -> None:
    """Let Python clean up from now on, but leave alone what was made while the program started (see main.py)."""
    gc.freeze()
    gc.enable()


def _settle(built: Window, file: Path | None) -> None:
    from quizapp.gui.warming import Warming

    built.controller.work_behind(paths.QUESTIONS)
    Warming(built.window, *built.controller.navigation.statistics.pieces_ahead()).start()
    built.motion.watch()
    built.controller.navigation.people.name_window()
    if file is not None:
        built.controller.import_paths([file])


def _complain(error: QuizError) -> None:
    """Say why the program cannot start."""
    from quizapp.gui.dialogs import Complaint
    from quizapp.services.wording import Wording, system_language

    Complaint.show(None, Wording(system_language()).text(error.message))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Open the window of quizapp.")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a question set or a folder to import")
    parser.add_argument("--db", metavar="FILE", help="another database than the user's own")
    parser.add_argument("--quit-when-ready", action="store_true", help="end once the window is painted (for measuring)")
    parser.add_argument(
        "--tour", type=Path, metavar="FOLDER", help="do the main job by itself and leave pictures there"
    )
    return parser
