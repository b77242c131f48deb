"""Remember what the user set: typed values by the one table of settings."""

from dataclasses import replace

from quizapp.core.grades import GradeTable
from quizapp.core.print_choices import PrintChoices
from quizapp.core.session import RunChoices
from quizapp.core.settings import SettingValue, checked, from_text, setting, to_text
from quizapp.storage import codec, settings
from quizapp.storage.database import Database


class Preferences:
    """The settings of this machine."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> SettingValue:
        """Return the value of a setting, its default where it was never set; UsageError for an unknown name."""
        entry = setting(name)
        text = settings.read(self._database, name)
        return entry.default if text is None else from_text(entry, text)

    def text(self, name: str) -> str:
        """Return the value of a setting that is a text or a choice."""
        return str(self.get(name))

    def number(self, name: str) -> int:
        """Return the value of a setting that is a number."""
        return int(self.get(name))

    def switch(self, name: str) -> bool:
        """Return the value of a setting that is on or off."""
        return bool(self.get(name))

    def grades(self) -> GradeTable:
        """Return the table of grades in force."""
        return GradeTable.read(self.text("grade_limits"))

    def set(self, name: str, value: SettingValue) -> None:
        """Remember a value; UsageError where the setting does not allow it. Writes only what is new."""
        text = to_text(checked(setting(name), value))
        if settings.read(self._database, name) == text:
            return
        with self._database.transaction() as transaction:
            settings.write(transaction, name, text)

    def reset(self, name: str) -> None:
        """Let a setting have its default again."""
        setting(name)
        with self._database.transaction() as transaction:
            settings.forget(transaction, name)

    def run_choices(self) -> RunChoices:
        """Return what was chosen for the last run, the defaults before the first."""
        text = self.text("run_choices")
        try:
            return codec.from_json(RunChoices, text) if text else RunChoices()
        except (ValueError, KeyError, TypeError, AttributeError):
            return RunChoices()

    def print_choices(self) -> PrintChoices:
        """Return what was chosen when something was printed last, the defaults before the first time."""
        text = self.text("print_choices")
        try:
            return codec.from_json(PrintChoices, text) if text else PrintChoices()
        except (ValueError, KeyError, TypeError, AttributeError):
            return PrintChoices()

    def remember_print_choices(self, choices: PrintChoices) -> None:
        """Remember what was chosen for printing; how it was shuffled is not carried over."""
        self.set("print_choices", codec.to_json(replace(choices, seed=0)))

    def remember_run_choices(self, choices: RunChoices) -> None:
        """Remember what was chosen for a run; its seed is not carried over to the next."""
        self.set("run_choices", codec.to_json(replace(choices, seed=None)))
