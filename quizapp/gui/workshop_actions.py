"""The actions of the workshop: open, save, try, add, move, copy, remove, find, go to problems."""

from PySide6.QtCore import QCoreApplication

from quizapp.gui.action_spec import ActionSpec
from quizapp.gui.fact_actions import fact_actions

translate = QCoreApplication.translate


def workshop_actions() -> tuple[ActionSpec, ...]:
    """Return the actions of the workshop's menu in the language of the window."""
    return (*_file(), *_view(), *_questions(), *fact_actions())


def _file() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "workshop",
            "workshop",
            translate("Actions", "Workshop"),
            translate("Actions", "Make and edit question sets"),
            ("Alt+4",),
            "workshop",
        ),
        ActionSpec(
            "edit_set",
            "workshop",
            translate("Actions", "Edit in the workshop"),
            translate("Actions", "Edit the questions of this set"),
            ("Ctrl+E",),
            "workshop",
            gap=True,
        ),
        ActionSpec(
            "open_set",
            "workshop",
            translate("Actions", "Open a set file…"),
            translate("Actions", "Edit a question set from a YAML file"),
            ("Ctrl+Shift+E",),
            "import",
        ),
        ActionSpec(
            "workshop_save",
            "workshop",
            translate("Actions", "Save"),
            translate("Actions", "Write the set to its file and bring the library up to date"),
            ("Ctrl+S",),
            "save",
        ),
        ActionSpec(
            "workshop_save_as",
            "workshop",
            translate("Actions", "Save as…"),
            translate("Actions", "Write the set to another file"),
            ("Ctrl+Shift+S",),
            "save",
        ),
        ActionSpec(
            "trial_run",
            "workshop",
            translate("Actions", "Trial run"),
            translate("Actions", "Answer the questions as a learner does; nothing is counted"),
            ("Ctrl+T",),
            "play",
        ),
    )


def _view() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "workshop_view",
            "workshop",
            translate("Actions", "Form or YAML"),
            translate("Actions", "Go from the form to the YAML text, and back"),
            ("Ctrl+Shift+Y",),
            "table",
            gap=True,
        ),
        ActionSpec(
            "replace",
            "workshop",
            translate("Actions", "Replace"),
            translate("Actions", "Find words in the texts of the set and put others in their place"),
            ("Ctrl+H",),
            "search",
        ),
        ActionSpec(
            "next_problem",
            "workshop",
            translate("Actions", "Next problem"),
            translate("Actions", "Go to the next place with an error or a warning"),
            ("F8",),
            "warning",
        ),
    )


def _questions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "workshop_add",
            "workshop",
            translate("Actions", "Add a question…"),
            translate("Actions", "Add a question of any type behind the chosen one"),
            ("Ctrl+Shift+N",),
            "plus",
            gap=True,
        ),
        ActionSpec(
            "workshop_copy",
            "workshop",
            translate("Actions", "Copy question"),
            translate("Actions", "Put a copy of the chosen question behind it"),
            ("Ctrl+J",),
            "plus",
            local=True,
        ),
        ActionSpec(
            "workshop_up",
            "workshop",
            translate("Actions", "Move up"),
            translate("Actions", "Move the chosen question up"),
            ("Ctrl+Shift+Up",),
            "chevron_up",
            local=True,
        ),
        ActionSpec(
            "workshop_down",
            "workshop",
            translate("Actions", "Move down"),
            translate("Actions", "Move the chosen question down"),
            ("Ctrl+Shift+Down",),
            "chevron_down",
            local=True,
        ),
        ActionSpec(
            "workshop_remove",
            "workshop",
            translate("Actions", "Remove question"),
            translate("Actions", "Take the chosen question out of the set; undo brings it back"),
            ("Ctrl+Del",),
            "trash",
            local=True,
        ),
    )
