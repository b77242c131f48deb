"""Let the window speak German or English, and change over while it is open."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.core.kinds import Language

_LOCALES = {Language.DE: QLocale(QLocale.Language.German), Language.EN: QLocale(QLocale.Language.English)}


class Translation(QObject):
    """The language of the window. `changed` comes after the translators and the locale were exchanged."""

    changed = Signal()

    def __init__(self, application: QApplication, wish: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.language = self._resolve(wish)
        self._install()

    def set_language(self, wish: str) -> None:
        """Speak another language: de, en, or system for what the desktop speaks."""
        language = self._resolve(wish)
        if language is not self.language:
            self.language = language
            self._install()
            self.changed.emit()

    def withdraw(self) -> None:
        """Take the words away again: another language may follow, and what it lacks must not be heard in this one."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def _resolve(self, wish: str) -> Language:
        if wish != "system":
            return Language(wish)
        return Language.DE if self._system.language() == QLocale.Language.German else Language.EN

    def _install(self) -> None:
        """Exchange our own words and Qt's (in its dialogs), and how numbers and dates are written."""
        self.withdraw()
        QLocale.setDefault(_LOCALES[self.language])
        code = self.language.value
        theirs = (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        ours = (f"quizapp_{code}", str(paths.ASSETS / "i18n"))
        for name, folder in (theirs, ours):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
