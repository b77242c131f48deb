"""Say what a correction of the facts did to the questions."""

from PySide6.QtCore import QCoreApplication

from quizapp.core.item import Focus, ItemType
from quizapp.core.redraft import Redraft
from quizapp.gui.counted import counted
from quizapp.services.redrafting import Wish

translate = QCoreApplication.translate


def correction_words(made: Redraft) -> str:
    """Return what became of the questions, in a line."""
    parts = (
        (len(made.added), translate("Corrections", "1 new question"), translate("Corrections", "{0} new questions")),
        (len(made.remade), translate("Corrections", "1 made anew"), translate("Corrections", "{0} made anew")),
        (len(made.gone), translate("Corrections", "1 gone"), translate("Corrections", "{0} gone")),
        (
            len(made.waiting),
            translate("Corrections", "1 of your own waits as a suggestion"),
            translate("Corrections", "{0} of your own wait as suggestions"),
        ),
        (
            len(made.flagged),
            translate("Corrections", "1 of your own to check"),
            translate("Corrections", "{0} of your own to check"),
        ),
    )
    told = [counted(count, one, many.replace("{0}", str(count))) for count, one, many in parts if count]
    return ", ".join(told) + "." if told else translate("Corrections", "No question had to change.")


def unnamed_words(focus: Focus) -> str:
    """Return that the words selected name nothing of a kind, and what to do."""
    if focus is Focus.FIGURES:
        return translate("Corrections", "No number or date can be read in the words selected: select all of it.")
    if focus is Focus.ACTORS:
        return translate("Corrections", "The words selected name nobody: select a name.")
    return translate("Corrections", "The words selected name no source: select a name.")


def no_other_words(wish: Wish, item_type: ItemType) -> str:
    """Return that there is nothing in place of a question, and what to do."""
    if wish is Wish.QUESTION:
        return translate("Corrections", "There is no other question on this fact. Add a fact, or write one yourself.")
    if wish is Wish.TYPE:
        return translate("Corrections", "This can be asked in no other type. Try another question on this fact.")
    if item_type in (ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE):
        return translate("Corrections", "The article has no other wrong options for this question. Write one yourself.")
    return translate("Corrections", "This question has no wrong options. Try another type.")
