"""Say what the program is, under which licences, and where the user's data lie."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button


class AboutPage(QScrollArea):
    """Version, licences, data."""

    def __init__(self, look: Look, database: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 32)
        column.setSpacing(12)
        column.addWidget(plain_label("quizapp", "title"))
        column.addWidget(plain_label(self.tr("Version {0}").format(_version()), "muted"))
        words = (
            self.tr("Turns a news article into a quiz in which every question proves itself with a sentence of it."),
            self.tr("Nothing leaves this machine: no account, no network."),
            self.tr("Licence: MIT. Font Atkinson Hyperlegible: SIL Open Font License 1.1. Qt for Python: LGPL 3."),
        )
        for sentence in words:
            column.addWidget(plain_label(sentence, "body"))
        if database is not None:
            column.addWidget(plain_label(self.tr("Your data: {0}").format(database), "body"))
            button = Button(look, self.tr("Open the folder"), "secondary", "medium", "export")
            folder = QUrl.fromLocalFile(str(database.parent))
            button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidget(ground)


def _version() -> str:
    """Return the version of the installed package, a dash where it runs from a checkout."""
    try:
        return version("quizapp")
    except PackageNotFoundError:
        return "–"
