"""The actions that correct facts and ask for other questions, as a part of the table."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from quizapp.core.kinds import Focus
from quizapp.gui.action_spec import ActionSpec

translate = QCoreApplication.translate

ADDING = {Focus.FIGURES: "fact_figure", Focus.ACTORS: "fact_actor", Focus.SOURCES: "fact_source"}

FACT_ACTIONS = ("fact_edit", *ADDING.values(), "fact_remove", "other_question", "other_distractors", "other_type")
"""The names of all of them."""


class FactActions(Protocol):
    """Actions by their names."""

    def __getitem__(self, name: str) -> QAction:
        """Return an action."""
        ...


def fact_actions() -> tuple[ActionSpec, ...]:
    """Return the actions in the language of the window."""
    return (*_instead(), *_facts())


def _instead() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "other_question",
            "workshop",
            translate("Actions", "Another question on this fact"),
            translate("Actions", "Put another question on the same fact in place of the chosen one"),
            ("Ctrl+Shift+R",),
            "review",
            gap=True,
        ),
        ActionSpec(
            "other_distractors",
            "workshop",
            translate("Actions", "Other wrong options"),
            translate("Actions", "Give the chosen question other wrong options"),
            ("Ctrl+Shift+W",),
            "review",
        ),
        ActionSpec(
            "other_type",
            "workshop",
            translate("Actions", "Another type"),
            translate("Actions", "Ask the chosen question in another type"),
            ("Ctrl+Shift+T",),
            "review",
        ),
    )


def _facts() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            "fact_edit",
            "workshop",
            translate("Actions", "Correct the mark"),
            translate("Actions", "Correct the figure, actor or source at the cursor"),
            ("F2",),
            "workshop",
            local=True,
            gap=True,
        ),
        ActionSpec(
            "fact_figure",
            "workshop",
            translate("Actions", "Add as a figure"),
            translate("Actions", "Take the words selected in the article as a figure"),
            ("Ctrl+Shift+F",),
            "number",
            local=True,
        ),
        ActionSpec(
            "fact_actor",
            "workshop",
            translate("Actions", "Add as an actor"),
            translate("Actions", "Take the words selected in the article as an actor"),
            ("Ctrl+Shift+A",),
            "person",
            local=True,
        ),
        ActionSpec(
            "fact_source",
            "workshop",
            translate("Actions", "Add as a source"),
            translate("Actions", "Take the words selected in the article as a source"),
            ("Ctrl+Shift+U",),
            "source",
            local=True,
        ),
        ActionSpec(
            "fact_remove",
            "workshop",
            translate("Actions", "Remove the mark"),
            translate("Actions", "The words marked at the cursor are no figure, actor or source"),
            ("Shift+Del",),
            "trash",
            local=True,
        ),
    )
