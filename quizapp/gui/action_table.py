"""The one table of what can be done in the window: menu, words, tip, keys and icon of every action."""

from PySide6.QtCore import QCoreApplication

from quizapp.gui.action_spec import ActionSpec
from quizapp.gui.view_actions import view_actions
from quizapp.gui.workshop_actions import workshop_actions

MENUS = ("file", "edit", "view", "practice", "workshop", "help")

translate = QCoreApplication.translate


def menu_titles() -> dict[str, str]:
    """Return the titles of the menus in the language of the window."""
    return {
        "file": translate("Actions", "&File"),
        "edit": translate("Actions", "&Edit"),
        "view": translate("Actions", "&View"),
        "practice": translate("Actions", "&Practise"),
        "workshop": translate("Actions", "&Workshop"),
        "help": translate("Actions", "&Help"),
        "theme": translate("Actions", "Colours"),
    }


def action_table() -> tuple[ActionSpec, ...]:
    """Return the whole table in the language of the window."""
    return (*_file(), *_edit(), *view_actions(), *_practice(), *workshop_actions(), *_help())


def _file() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "draft",
            "file",
            translate("Actions", "New set from an article…"),
            translate("Actions", "Draft questions from the text of an article, tick the good ones, save them as a set"),
            ("Ctrl+N",),
            "workshop",
        ),
        ActionSpec(
            "import_files",
            "file",
            translate("Actions", "Import…"),
            translate("Actions", "Add question sets from YAML files to the library"),
            ("Ctrl+O",),
            "import",
        ),
        ActionSpec(
            "import_folder",
            "file",
            translate("Actions", "Import folder…"),
            translate("Actions", "Add every question set of a folder to the library"),
            ("Ctrl+Shift+O",),
            "import",
        ),
        ActionSpec(
            "print",
            "file",
            translate("Actions", "Print…"),
            translate("Actions", "Make a worksheet of the set to hand out, and its key, as PDF"),
            ("Ctrl+P",),
            "print",
            gap=True,
        ),
        ActionSpec(
            "learners",
            "file",
            translate("Actions", "Learners"),
            translate("Actions", "Choose who learns, add somebody, export or delete what is stored"),
            ("Ctrl+Shift+L",),
            "person",
            gap=True,
        ),
        ActionSpec(
            "backups",
            "file",
            translate("Actions", "Backups"),
            translate("Actions", "Show the backups, and bring an earlier state back"),
            ("Ctrl+Shift+B",),
            "save",
        ),
        ActionSpec(
            "settings",
            "file",
            translate("Actions", "Settings"),
            translate("Actions", "Language, colours, text size"),
            ("Ctrl+,",),
            "settings",
            gap=True,
        ),
        ActionSpec(
            "quit",
            "file",
            translate("Actions", "Quit"),
            translate("Actions", "Close the program; every answer is saved already"),
            ("Ctrl+Q",),
            "cross",
            gap=True,
        ),
    )


def _edit() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "undo",
            "edit",
            translate("Actions", "Undo"),
            translate("Actions", "Take back the last step in the workshop, or bring a removed set back"),
            ("Ctrl+Z",),
            "undo",
        ),
        ActionSpec(
            "redo",
            "edit",
            translate("Actions", "Redo"),
            translate("Actions", "Do again what was taken back in the workshop"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo",
        ),
        ActionSpec(
            "find",
            "edit",
            translate("Actions", "Find"),
            translate("Actions", "Search the library, the article or the set that is open"),
            ("Ctrl+F",),
            "search",
            gap=True,
        ),
        ActionSpec(
            "find_next",
            "edit",
            translate("Actions", "Find next"),
            translate("Actions", "Go to the next place found in the article"),
            ("F3",),
            "chevron_down",
        ),
        ActionSpec(
            "find_previous",
            "edit",
            translate("Actions", "Find previous"),
            translate("Actions", "Go to the place found before"),
            ("Shift+F3",),
            "chevron_left",
        ),
        ActionSpec(
            "remove",
            "edit",
            translate("Actions", "Remove set"),
            translate("Actions", "Take the chosen set out of the library; what was learned with it stays"),
            ("Del",),
            "trash",
            local=True,
            gap=True,
        ),
    )


def _practice() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "practise",
            "practice",
            translate("Actions", "Practise"),
            translate("Actions", "Answer the questions of the set; each answer is explained at once"),
            ("Return", "Enter"),
            "play",
            local=True,
        ),
        ActionSpec(
            "read",
            "practice",
            translate("Actions", "Read"),
            translate("Actions", "Read the article of the set with its facts"),
            ("L",),
            "read",
            local=True,
        ),
        ActionSpec(
            "test",
            "practice",
            translate("Actions", "Test"),
            translate("Actions", "Answer all questions and learn the result at the end"),
            ("T",),
            "quiz",
            local=True,
        ),
        ActionSpec(
            "review_now",
            "practice",
            translate("Actions", "Review what is due"),
            translate("Actions", "Answer the questions that are due today, the shakiest first"),
            ("Ctrl+D",),
            "review",
            gap=True,
        ),
        ActionSpec(
            "review_short",
            "practice",
            translate("Actions", "Review for 5 minutes"),
            translate("Actions", "Answer as much of what is due as fits into five minutes"),
            ("Ctrl+Shift+D",),
            "clock",
        ),
        ActionSpec(
            "resume",
            "practice",
            translate("Actions", "Continue the last run"),
            translate("Actions", "Go on where you left off"),
            ("Ctrl+R",),
            "arrow_right",
            gap=True,
        ),
    )


def _help() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "manual",
            "help",
            translate("Actions", "Manual"),
            translate("Actions", "Read how sets are made, printed and practised"),
            ("Ctrl+F1",),
            "read",
        ),
        ActionSpec(
            "shortcuts",
            "help",
            translate("Actions", "Keyboard shortcuts"),
            translate("Actions", "Show every key that does something"),
            ("F1",),
            "info",
        ),
        ActionSpec(
            "about",
            "help",
            translate("Actions", "About quizapp"),
            translate("Actions", "Version, licences and where your data lie"),
            ("Shift+F1",),
            "info",
        ),
    )
