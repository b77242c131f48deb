"""Open the whole program on services, and close it as a user does."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.app import Window, build
from quizapp.services.desk import Desk


@contextmanager
def whole_program(application: QApplication, qtbot: QtBot, desk: Desk) -> Iterator[Window]:
    """Show the program at 1280 x 800; afterwards nothing of it is left, no language and no style."""
    built = build(application, desk)
    qtbot.addWidget(built.window)
    built.window.resize(1280, 800)
    built.window.show()
    qtbot.waitExposed(built.window)
    built.window.activateWindow()
    try:
        yield built
    finally:
        built.window.close()
        built.look.deleteLater()
        built.translation.set_language("en")
        built.translation.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setStyleSheet("")
