"""Remember what the user set: typed values by the one table of settings."""

from dataclasses import replace
from typing import TypeVar

from quizapp.core.grades import GradeTable
from quizapp.core.print_choices import PrintChoices
from quizapp.core.run_choices import RunChoices
from quizapp.core.settings import SettingValue, checked, from_text, setting, to_text
from quizapp.storage import settings
from quizapp.storage.database import Database

Choices = TypeVar("Choices", RunChoices, PrintChoices)


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
        return self._choices(RunChoices, "run_choices")

    def print_choices(self) -> PrintChoices:
        """Return what was chosen when something was printed last, the defaults before the first time."""
        return self._choices(PrintChoices, "print_choices")

    def remember_print_choices(self, choices: PrintChoices) -> None:
        """Remember what was chosen for printing; how it was shuffled is not carried over."""
        self._remember("print_choices", replace(choices, seed=0))

    def remember_run_choices(self, choices: RunChoices) -> None:
        """Remember what was chosen for a run; its seed is not carried over to the next."""
        self._remember("run_choices", replace(choices, seed=None))

    def _choices(self, kind: type[Choices], name: str) -> Choices:
        from quizapp.storage import codec

        text = self.text(name)
        try:
            return codec.from_json(kind, text) if text else kind()
        except (ValueError, KeyError, TypeError, AttributeError):
            return kind()

    def _remember(self, name: str, choices: RunChoices | PrintChoices) -> None:
        from quizapp.storage import codec

        self.set(name, codec.to_json(choices))
