"""Ask the few questions that the system's own dialogs are for, each through one class method that returns values."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from quizapp.services.articles import ENDINGS

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


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
    def ask_one(cls, parent: QWidget, folder: str) -> Path | None:
        """Return the one file chosen, None where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Open a question set")
        kinds = QCoreApplication.translate("Dialogs", "Question sets (*.yaml *.yml);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None

    @classmethod
    def ask_folder(cls, parent: QWidget, folder: str) -> list[Path]:
        """Return the folder chosen, none where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Import all question sets of a folder")
        name = QFileDialog.getExistingDirectory(parent, title, folder)
        return [Path(name)] if name else []


class SheetQuestion:
    """Where a worksheet shall be kept."""

    @classmethod
    def ask(cls, parent: QWidget, proposal: str) -> Path | None:
        """Return the PDF file named, None where the user thought better of it. Files that are there are not asked
        about: several versions have other names than the one chosen."""
        title = QCoreApplication.translate("Dialogs", "Save the worksheet")
        kinds = QCoreApplication.translate("Dialogs", "PDF files (*.pdf)")
        option = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(parent, title, proposal, kinds, options=option)
        if not name:
            return None
        return Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")


class ArticleQuestion:
    """Which article to draft from, and where to keep the draft."""

    @classmethod
    def ask(cls, parent: QWidget, folder: str) -> Path | None:
        """Return the file chosen, None where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Open an article")
        articles = QCoreApplication.translate("Dialogs", "Articles ({0})")
        every = QCoreApplication.translate("Dialogs", "All files (*)")
        kinds = f"{articles.replace('{0}', ' '.join(f'*{ending}' for ending in ENDINGS))};;{every}"
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None

    @classmethod
    def ask_target(cls, parent: QWidget, proposal: str) -> Path | None:
        """Return the question file named, None where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Save the question set")
        kinds = QCoreApplication.translate("Dialogs", "Question sets (*.yaml)")
        name, _ = QFileDialog.getSaveFileName(parent, title, proposal, kinds)
        if not name:
            return None
        return Path(name) if name.lower().endswith((".yaml", ".yml")) else Path(f"{name}.yaml")


class PrinterQuestion:
    """Which printer, and how many copies."""

    @classmethod
    def ask(cls, parent: QWidget) -> "QPrinter | None":
        """Return the printer as it was set up, None where the user thought better of it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded late: few windows ever print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setDocName("quizapp")
        return printer if QPrintDialog(printer, parent).exec() else None


class ReplaceQuestion:
    """Whether files that are there may be replaced."""

    @classmethod
    def ask(cls, parent: QWidget, paths: Sequence[Path]) -> bool:
        """Return whether the user agrees."""
        box = QMessageBox(QMessageBox.Icon.Question, "quizapp", "", QMessageBox.StandardButton.Cancel, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(QCoreApplication.translate("Dialogs", "These files are there already. Replace them?"))
        box.setInformativeText("\n".join(path.name for path in paths))
        replace = box.addButton(
            QCoreApplication.translate("Dialogs", "Replace"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.exec()
        return box.clickedButton() is replace


class ImageQuestion:
    """Which picture belongs to a question."""

    @classmethod
    def ask(cls, parent: QWidget, folder: str) -> Path | None:
        """Return the file chosen, None where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Choose a picture")
        kinds = QCoreApplication.translate("Dialogs", "Pictures (*.png *.jpg *.jpeg *.webp)")
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None


class ForeignChangeQuestion:
    """What shall become of a file that another program changed while it is worked on."""

    @classmethod
    def ask(cls, parent: QWidget, path: Path) -> str:
        """Return merge, theirs or mine; "" where the user puts it off."""
        box = QMessageBox(QMessageBox.Icon.Question, "quizapp", "", QMessageBox.StandardButton.Cancel, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(QCoreApplication.translate("Dialogs", "{0} was changed by another program.").format(path.name))
        box.setInformativeText(
            QCoreApplication.translate(
                "Dialogs", "You have changes of your own that are not saved. Undo brings back what you do not choose."
            )
        )
        words = {
            "merge": QCoreApplication.translate("Dialogs", "Merge both"),
            "theirs": QCoreApplication.translate("Dialogs", "Take the file"),
            "mine": QCoreApplication.translate("Dialogs", "Keep mine"),
        }
        role = QMessageBox.ButtonRole.AcceptRole
        buttons = {key: box.addButton(text, role) for key, text in words.items()}
        box.exec()
        return next((key for key, button in buttons.items() if box.clickedButton() is button), "")


class Complaint:
    """A message that has to be read before anything goes on."""

    @classmethod
    def show(cls, parent: QWidget | None, text: str) -> None:
        """Show a message and wait until it is closed."""
        box = QMessageBox(QMessageBox.Icon.Warning, "quizapp", "", QMessageBox.StandardButton.Ok, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.exec()
