"""Ask whether a backup shall take the place of a database that is damaged."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from quizapp.core.errors import QuizError
from quizapp.gui.i18n import Translation
from quizapp.gui.report_words import moment_words
from quizapp.services.backups import Backup
from quizapp.services.wording import Wording, system_language


class DamageQuestion:
    """Whether to go on with a backup; asked before there is a window."""

    @classmethod
    def ask(cls, damage: QuizError, backup: Backup) -> bool:
        """Return whether the user agrees."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        translation = Translation(application)
        agrees = cls._ask(damage, backup)
        translation.withdraw()
        return agrees

    @classmethod
    def _ask(cls, damage: QuizError, backup: Backup) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, "quizapp", "", QMessageBox.StandardButton.Close)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(Wording(system_language()).text(damage.message))
        words = QCoreApplication.translate(
            "DamageQuestion", "The newest backup is of {0}. The damaged file is kept in the folder of the backups."
        )
        box.setInformativeText(words.format(moment_words(backup.at)))
        text = QCoreApplication.translate("DamageQuestion", "Go on with the backup")
        agree = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(agree)
        box.exec()
        return box.clickedButton() is agree
