"""Ask the few questions that the system's own dialogs are for, each through one class method that returns values."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class SetFilesQuestion:
    """Which question files, or which folder, to import."""

    @classmethod
    def ask_files(cls, parent: QWidget, folder: str) -> list[Path]:
        """Return the files chosen, none where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Import question sets")
        kinds = QCoreApplication.translate("Dialogs", "Question sets (*.yaml *.yml);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
        return [Path(name) for name in names]

    @classmethod
    def ask_folder(cls, parent: QWidget, folder: str) -> list[Path]:
        """Return the folder chosen, none where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Import all question sets of a folder")
        name = QFileDialog.getExistingDirectory(parent, title, folder)
        return [Path(name)] if name else []


class Complaint:
    """A message that has to be read before anything goes on."""

    @classmethod
    def show(cls, parent: QWidget | None, text: str) -> None:
        """Show a message and wait until it is closed."""
        box = QMessageBox(QMessageBox.Icon.Warning, "quizapp", "", QMessageBox.StandardButton.Ok, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.exec()
