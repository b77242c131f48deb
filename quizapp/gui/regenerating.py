"""Put another question in place of one: on the same fact, with other wrong options, or of another type."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from quizapp.core.item import Item, ItemSet
from quizapp.gui.correction_words import no_other_words
from quizapp.gui.fact_corrections import FactCorrections
from quizapp.services.redrafting import Wish

WISHES = {
    "other_question": Wish.QUESTION,
    "other_distractors": Wish.DISTRACTORS,
    "other_type": Wish.TYPE,
}
"""What each action wants."""


class Regenerating(QObject):
    """Asks for other questions and hands them over. `change` puts a set on the bench under a label; `made` brings the
    id of the question that stands there now, `told` what there is to say."""

    made = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        corrections: FactCorrections,
        item_set: Callable[[], ItemSet | None],
        change: Callable[[str, ItemSet], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._corrections = corrections
        self._item_set = item_set
        self._change = change
        corrections.offered.connect(self._take)

    def ask(self, item_id: str, wish: Wish) -> None:
        """Find another question in place of one."""
        item_set = self._item_set()
        if item_set is not None:
            self._corrections.show_set(item_set)
            self._corrections.ask_instead(item_id, wish)

    def _take(self, item_id: str, wish_word: str, new: Item | None) -> None:
        item_set, wish = self._item_set(), Wish(wish_word)
        old = next((item for item in item_set.items if item.id == item_id), None) if item_set else None
        if item_set is None or old is None:
            return
        if new is None:
            self.told.emit(no_other_words(wish, old.type))
            return
        items = tuple(new if item.id == item_id else item for item in item_set.items)
        self._change(self._label(wish), replace(item_set, items=items))
        self.made.emit(new.id)

    def _label(self, wish: Wish) -> str:
        return {
            Wish.QUESTION: self.tr("another question"),
            Wish.DISTRACTORS: self.tr("other wrong options"),
            Wish.TYPE: self.tr("another type"),
        }[wish]
