"""The one table of settings: name, kind, default and what is allowed; the settings page is built from it.

The message tables hold the words of a setting as `setting-NAME`, `setting-NAME-help` and `setting-NAME-CHOICE`.
"""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.errors import Message, UsageError
from quizapp.core.grades import GradeTable

SettingValue = str | int | bool


class SettingKind(StrEnum):
    """What sort of value a setting takes: how it is shown and stored."""

    CHOICE = "choice"
    NUMBER = "number"
    SWITCH = "switch"
    TEXT = "text"
    GRADES = "grades"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices` for a choice; `low` to `high` in steps of `step` for a number; `page` False: remembered
    by the program, not shown among the settings."""

    name: str
    kind: SettingKind
    default: SettingValue
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    page: bool = True

    @property
    def code(self) -> str:
        """Return the message code of the setting's name."""
        return f"setting-{self.name.replace('_', '-')}"

    @property
    def help_code(self) -> str:
        """Return the message code of the sentence that explains the setting."""
        return f"{self.code}-help"

    def choice_code(self, choice: str) -> str:
        """Return the message code of one of its choices."""
        return f"{self.code}-{choice}"


SETTINGS = (
    Setting("language", SettingKind.CHOICE, "system", choices=("system", "de", "en")),
    Setting("theme", SettingKind.CHOICE, "system", choices=("system", "light", "dark", "contrast")),
    Setting("text_size", SettingKind.NUMBER, 100, low=80, high=200, step=10),
    Setting("reduced_motion", SettingKind.CHOICE, "system", choices=("system", "true", "false")),
    Setting("retention", SettingKind.NUMBER, 90, low=70, high=97),
    Setting("grade_limits", SettingKind.GRADES, GradeTable().text),
    Setting("daily_cap", SettingKind.NUMBER, 20, low=1, high=500, page=False),
    Setting("names", SettingKind.CHOICE, "automatic", choices=("automatic", "embedded")),
    Setting("marks_figures", SettingKind.SWITCH, True),
    Setting("marks_actors", SettingKind.SWITCH, True),
    Setting("marks_sources", SettingKind.SWITCH, True),
    Setting("run_choices", SettingKind.TEXT, "", page=False),
    Setting("print_choices", SettingKind.TEXT, "", page=False),
    Setting("window_geometry", SettingKind.TEXT, "", page=False),
    Setting("window_state", SettingKind.TEXT, "", page=False),
    Setting("learner", SettingKind.TEXT, "", page=False),
    Setting("last_folder", SettingKind.TEXT, "", page=False),
    Setting("reading_places", SettingKind.TEXT, "", page=False),
    Setting("library_order", SettingKind.CHOICE, "newest", choices=("newest", "title", "progress"), page=False),
    Setting("statistics_period", SettingKind.CHOICE, "quarter", choices=("month", "quarter", "year"), page=False),
    Setting("statistics_lines", SettingKind.CHOICE, "focus", choices=("focus", "level"), page=False),
    Setting("statistics_set", SettingKind.TEXT, "", page=False),
)


def setting(name: str) -> Setting:
    """Return a setting by its name; UsageError where there is none."""
    found = next((entry for entry in SETTINGS if entry.name == name), None)
    if found is None:
        raise UsageError(Message.of("setting-unknown", name=name))
    return found


def checked(entry: Setting, value: SettingValue) -> SettingValue:
    """Return a value that the setting allows; UsageError for any other, which is never changed silently."""
    if not _allows(entry, value):
        raise UsageError(Message.of("setting-impossible", name=entry.name, found=value, expected=allowed(entry)))
    return value


def allowed(entry: Setting) -> str:
    """Return in one line what a setting allows."""
    if entry.kind is SettingKind.CHOICE:
        return ", ".join(entry.choices)
    if entry.kind is SettingKind.NUMBER:
        return f"{entry.low}, {entry.low + entry.step} … {entry.high}"
    if entry.kind is SettingKind.GRADES:
        return GradeTable().text
    return "true, false" if entry.kind is SettingKind.SWITCH else "…"


def to_text(value: SettingValue) -> str:
    """Return a value as it is stored."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def from_text(entry: Setting, text: str) -> SettingValue:
    """Return what a stored text means; the default where it is not (or no longer) allowed."""
    value = _value(entry, text)
    return value if value is not None and _allows(entry, value) else entry.default


def _value(entry: Setting, text: str) -> SettingValue | None:
    if entry.kind is SettingKind.NUMBER:
        return int(text) if text.isascii() and text.isdigit() else None
    if entry.kind is SettingKind.SWITCH:
        return {"true": True, "false": False}.get(text)
    return text


def _allows(entry: Setting, value: SettingValue) -> bool:
    if entry.kind is SettingKind.NUMBER:
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return is_number and entry.low <= int(value) <= entry.high and (int(value) - entry.low) % entry.step == 0
    if entry.kind is SettingKind.SWITCH:
        return isinstance(value, bool)
    if entry.kind is SettingKind.GRADES:
        return isinstance(value, str) and _are_limits(value)
    return isinstance(value, str) and (entry.kind is SettingKind.TEXT or value in entry.choices)


def _are_limits(text: str) -> bool:
    try:
        GradeTable.read(text)
    except UsageError:
        return False
    return True
