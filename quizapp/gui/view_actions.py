"""The actions of the view menu: places, marks, sizes, colours."""

from PySide6.QtCore import QCoreApplication

from quizapp.gui.action_spec import ActionSpec

THEMES = ("system", "light", "dark", "contrast")

translate = QCoreApplication.translate


def view_actions() -> tuple[ActionSpec, ...]:
    """Return the actions of the view menu in the language of the window."""
    return (*_places(), *_marks(), *_sizes(), *_themes())


def _places() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "library",
            "view",
            translate("Actions", "Library"),
            translate("Actions", "Show all question sets"),
            ("Alt+1",),
            "library",
        ),
        ActionSpec(
            "review",
            "view",
            translate("Actions", "Review"),
            translate("Actions", "Show what is due today and what comes after"),
            ("Alt+2",),
            "review",
        ),
        ActionSpec(
            "statistics",
            "view",
            translate("Actions", "Statistics"),
            translate("Actions", "Show how you get on: accuracy, what was kept, what comes"),
            ("Alt+3",),
            "chart",
        ),
        ActionSpec(
            "back",
            "view",
            translate("Actions", "Back"),
            translate("Actions", "Go back to the page before"),
            ("Alt+Left",),
            "chevron_left",
        ),
        ActionSpec(
            "palette",
            "view",
            translate("Actions", "Search or run a command"),
            translate("Actions", "Find any command or set by typing"),
            ("Ctrl+K",),
            "search",
        ),
    )


def _marks() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "marks_figures",
            "view",
            translate("Actions", "Mark figures"),
            translate("Actions", "Mark the figures in the article"),
            ("Ctrl+1",),
            "number",
            checkable=True,
            gap=True,
        ),
        ActionSpec(
            "marks_actors",
            "view",
            translate("Actions", "Mark actors"),
            translate("Actions", "Mark the actors in the article"),
            ("Ctrl+2",),
            "person",
            checkable=True,
        ),
        ActionSpec(
            "marks_sources",
            "view",
            translate("Actions", "Mark sources"),
            translate("Actions", "Mark the sources in the article"),
            ("Ctrl+3",),
            "source",
            checkable=True,
        ),
        ActionSpec(
            "next_fact",
            "view",
            translate("Actions", "Next mark"),
            translate("Actions", "Go to the fact marked next in the article"),
            ("Alt+Down",),
            "chevron_down",
        ),
        ActionSpec(
            "previous_fact",
            "view",
            translate("Actions", "Previous mark"),
            translate("Actions", "Go to the fact marked before in the article"),
            ("Alt+Up",),
            "chevron_up",
        ),
        ActionSpec(
            "facts",
            "view",
            translate("Actions", "Fact sheet"),
            translate("Actions", "Show the facts of the article beside it"),
            ("Ctrl+B",),
            "table",
            checkable=True,
        ),
        ActionSpec(
            "read_aloud",
            "view",
            translate("Actions", "Read aloud"),
            translate("Actions", "Read the question or the article aloud with the system's voice, or stop"),
            ("Ctrl+Shift+V",),
            "speaker",
            checkable=True,
            gap=True,
        ),
    )


def _sizes() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "larger",
            "view",
            translate("Actions", "Larger text"),
            translate("Actions", "Make everything larger"),
            ("Ctrl++", "Ctrl+="),
            "plus",
            gap=True,
        ),
        ActionSpec(
            "smaller",
            "view",
            translate("Actions", "Smaller text"),
            translate("Actions", "Make everything smaller"),
            ("Ctrl+-",),
            "minus",
        ),
        ActionSpec(
            "normal_size",
            "view",
            translate("Actions", "Normal text size"),
            translate("Actions", "Show text at 100 %"),
            ("Ctrl+0",),
            "text_size",
        ),
        ActionSpec(
            "full_screen",
            "view",
            translate("Actions", "Full screen"),
            translate("Actions", "Use the whole screen, or no longer"),
            ("F11",),
            "eye",
            checkable=True,
            gap=True,
        ),
    )


def _themes() -> tuple[ActionSpec, ...]:
    words = {
        "system": translate("Actions", "Colours of the system"),
        "light": translate("Actions", "Light"),
        "dark": translate("Actions", "Dark"),
        "contrast": translate("Actions", "High contrast"),
    }
    icons = {"system": "settings", "light": "sun", "dark": "moon", "contrast": "partial"}
    tip = translate("Actions", "Change the colours of the window")
    return tuple(
        ActionSpec(
            f"theme_{name}", "view", words[name], tip, (f"Ctrl+Shift+{number}",), icons[name], False, True, "theme"
        )
        for number, name in enumerate(THEMES, 1)
    )
