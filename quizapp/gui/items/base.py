"""Say what every item widget can do: take and give a response, show a verdict, answer to keys."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import Item, ItemSet
from quizapp.core.response import Response
from quizapp.core.session import Entry
from quizapp.gui.look import Look

if TYPE_CHECKING:
    from quizapp.gui.article_view import ArticleView


RING = 4  # what every widget leaves around its parts for the focus ring


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """Keys and what they do; `joint` stands between the keys, as in "1 to 4"."""

    keys: tuple[str, ...]
    text: str
    joint: str = ""


class ItemWidget(QWidget):
    """The answer part of one question; a subclass an item type."""

    response_changed = Signal()
    submitted = Signal()

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.item_set = item_set
        self.entry = entry
        self.judged = False

    @property
    def item(self) -> Item:
        """Return the item that is asked."""
        return self.entry.item

    @property
    def needs_article(self) -> bool:
        """Tell whether the answer is given in the article at the right."""
        return False

    def use_article(self, view: "ArticleView") -> None:
        """Take the article in which sentences are chosen; only asked for where `needs_article`."""

    def response(self) -> Response | None:
        """Return what was given so far, None when nothing was."""
        raise NotImplementedError  # every type of item has its own

    def given(self) -> Response | None:
        """Return what counts when the learner says that this is the answer, untouched parts included."""
        return self.response()

    def is_complete(self) -> bool:
        """Tell whether there is enough to be checked."""
        return self.response() is not None

    def set_response(self, response: Response | None) -> None:
        """Show a response that was given before."""
        raise NotImplementedError  # every type of item has its own

    def show_verdict(self, score: Score) -> None:
        """Lock the answer and paint the verdict on each of its parts."""
        raise NotImplementedError  # every type of item has its own

    def key_help(self) -> list[KeyHelp]:
        """Return the keys that answer this item."""
        return []

    def progress(self) -> str:
        """Return how far a compound answer is, "" where that goes without saying."""
        return ""

    def article_heading(self) -> str:
        """Return the words over the article while sentences are chosen in it."""
        return ""

    def take_key(self, _event: QKeyEvent) -> bool:
        """Act on a plain key pressed outside text fields; tell whether it meant anything here."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept() if self.take_key(event) else event.ignore()

    def first_focus(self) -> QWidget:
        """Return the part that the keyboard starts at."""
        return self
