"""Make the widget of an item type."""

from PySide6.QtWidgets import QWidget

from quizapp.core.item import ItemSet, ItemType
from quizapp.core.session import Entry
from quizapp.gui.items.base import ItemWidget
from quizapp.gui.items.cloze import ClozeWidget
from quizapp.gui.items.date_entry import DateWidget
from quizapp.gui.items.evidence import EvidenceWidget
from quizapp.gui.items.grouping import GroupingWidget
from quizapp.gui.items.matching import MatchingWidget
from quizapp.gui.items.multiple_choice import MultipleChoiceWidget
from quizapp.gui.items.number_entry import NumberWidget
from quizapp.gui.items.ordering import OrderingWidget
from quizapp.gui.items.short_text import ShortTextWidget
from quizapp.gui.items.single_choice import SingleChoiceWidget
from quizapp.gui.items.true_false import TrueFalseWidget
from quizapp.gui.look import Look


def make(look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> ItemWidget:
    """Return the widget for an entry's item, with what was given so far and the verdict if there is one."""
    widget = _make(look, item_set, entry, parent)
    given = entry.draft if entry.response is None else entry.response
    if given is not None:
        widget.set_response(given)
    if entry.score is not None:
        widget.show_verdict(entry.score)
    return widget


def _make(look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None) -> ItemWidget:
    match entry.item.type:
        case ItemType.SINGLE_CHOICE:
            return SingleChoiceWidget(look, item_set, entry, parent)
        case ItemType.MULTIPLE_CHOICE:
            return MultipleChoiceWidget(look, item_set, entry, parent)
        case ItemType.TRUE_FALSE:
            return TrueFalseWidget(look, item_set, entry, parent)
        case ItemType.NUMBER:
            return NumberWidget(look, item_set, entry, parent)
        case ItemType.DATE:
            return DateWidget(look, item_set, entry, parent)
        case ItemType.SHORT_TEXT:
            return ShortTextWidget(look, item_set, entry, parent)
        case ItemType.CLOZE:
            return ClozeWidget(look, item_set, entry, parent)
        case ItemType.MATCHING:
            return MatchingWidget(look, item_set, entry, parent)
        case ItemType.ORDERING:
            return OrderingWidget(look, item_set, entry, parent)
        case ItemType.GROUPING:
            return GroupingWidget(look, item_set, entry, parent)
        case ItemType.EVIDENCE:
            return EvidenceWidget(look, item_set, entry, parent)
