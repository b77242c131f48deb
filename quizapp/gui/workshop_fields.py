"""The fields of the form for single values: text, points, a choice, yes or no, a whole number."""

from decimal import Decimal, InvalidOperation
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.item import Focus, ItemType, Level, Option, Order
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.combo_box import ComboBox
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.quiz_words import amount, focus_name, level_name
from quizapp.gui.workshop_text import GrowingText
from quizapp.gui.workshop_words import type_name
from quizapp.services.item_forms import Field

_MOST_NUMBERS = 20


class FormField(QWidget):
    """A field of the form. `edited` tells that the user changed it; `titled` is False where it names itself."""

    edited = Signal()
    titled = True

    def value(self) -> object:
        """Return what stands in the field, as the item has it."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value without telling."""
        raise NotImplementedError

    def _column(self) -> QVBoxLayout:
        """Return the layout of the field, made anew."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        return column


class TextField(FormField):
    """A text; none is None, "" where the item must have one."""

    def __init__(self, look: Look, row: Field, name: str, *, lines: bool = False) -> None:
        super().__init__()
        self._empty = "" if row.required or row.name == "stem" else None
        self.text = GrowingText(look, name, lines=lines)
        self.text.edited.connect(self.edited)
        self._column().addWidget(self.text)
        self.setFocusProxy(self.text)

    def value(self) -> object:
        return self.text.words or self._empty

    def set_value(self, value: object) -> None:
        self.text.set_words(str(value) if value is not None else "")


class PointsField(FormField):
    """A number of points; what is none leaves the value as it was."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._last = Decimal(1)
        self.text = GrowingText(look, name)
        self.text.edited.connect(self.edited)
        self._column().addWidget(self.text)
        self.setFocusProxy(self.text)

    def value(self) -> object:
        try:
            number = Decimal(self.text.words.strip().replace(",", "."))
        except InvalidOperation:
            return self._last
        return number if Decimal(0) <= number <= Decimal(1000) else self._last

    def set_value(self, value: object) -> None:
        if isinstance(value, Decimal) and self.value() != value:
            self._last = value
            self.text.set_words(amount(value))


class ChoiceField(FormField):
    """One of the words of the table; a line for none where the field may be missing."""

    def __init__(self, look: Look, row: Field, name: str) -> None:
        super().__init__()
        self._words = row.words
        self.box = ComboBox(look, name, "medium")
        self.box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(5 if row.name == "type" else 2)
        if not row.required and row.default is None:
            self.box.addItem("–", None)
        for word in row.words or ():
            self.box.addItem(_choice_name(word), word.value)
        self.box.activated.connect(lambda _row: self.edited.emit())
        self._column().addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> object:
        chosen = self.box.currentData()
        return self._words(chosen) if self._words and chosen is not None else None

    def set_value(self, value: object) -> None:
        self.box.setCurrentIndex(self.box.findData(value.value if isinstance(value, StrEnum) else None))


class FlagField(FormField):
    """Yes or no: a check box with its own words."""

    titled = False

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.box = CheckBox(look, name)
        self.box.clicked.connect(lambda _on: self.edited.emit())
        self._column().addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> object:
        return self.box.isChecked()

    def set_value(self, value: object) -> None:
        self.box.setChecked(value is True)


class TruthField(FormField):
    """Whether a statement is true."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        choices = [("true", self.tr("true")), ("false", self.tr("false"))]
        self.segments = Segmented(look, choices, name, 36)
        self.segments.chosen.connect(lambda _key: self.edited.emit())
        self._column().addWidget(self.segments)

    def value(self) -> object:
        return self.segments.key == "true"

    def set_value(self, value: object) -> None:
        self.segments.choose("true" if value is True else "false")


class WholeField(FormField):
    """A whole number, chosen from a list; its first line stands for none where the field may be missing."""

    def __init__(self, look: Look, row: Field, name: str) -> None:
        super().__init__()
        self.box = ComboBox(look, name, "medium")
        if row.default is None and not row.required:
            self.box.addItem(self.tr("by the length of the answer"), None)
        for number in range(row.low, min(row.high, row.low + _MOST_NUMBERS) + 1):
            self.box.addItem(str(number), number)
        self.box.activated.connect(lambda _row: self.edited.emit())
        self._column().addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> object:
        return self.box.currentData()

    def set_value(self, value: object) -> None:
        if isinstance(value, int) and self.box.findData(value) < 0:
            self.box.addItem(str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))


class OptionField(FormField):
    """An option with the feedback for whoever takes it, which a button opens."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.text = GrowingText(look, name)
        self.feedback = GrowingText(look, self.tr("Feedback to: {0}").format(name))
        self.feedback.setPlaceholderText(self.tr("What is told to whoever takes this"))
        self.button = icon_button(look, "hint", self.tr("Feedback"), "small")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        column = self._column()
        column.addLayout(row)
        column.addWidget(self.feedback)
        self.feedback.hide()
        self.setFocusProxy(self.text)
        self.button.clicked.connect(self._open)
        self.text.edited.connect(self.edited)
        self.feedback.edited.connect(self.edited)

    def value(self) -> object:
        return Option(self.text.words, self.feedback.words or None)

    def set_value(self, value: object) -> None:
        option = value if isinstance(value, Option) else Option("")
        self.text.set_words(option.text)
        self.feedback.set_words(option.feedback or "")
        if option.feedback:
            self.feedback.show()

    def _open(self) -> None:
        self.feedback.setVisible(self.feedback.isHidden() or bool(self.feedback.words))
        if not self.feedback.isHidden():
            self.feedback.setFocus()


def _choice_name(word: StrEnum) -> str:
    if isinstance(word, Focus):
        return focus_name(word)
    if isinstance(word, Level):
        return level_name(word)
    if isinstance(word, ItemType):
        return type_name(word)
    orders: dict[str, str] = {
        Order.SHUFFLE.value: QCoreApplication.translate("Workshop", "shuffled"),
        Order.FIXED.value: QCoreApplication.translate("Workshop", "as written"),
        Order.SORTED.value: QCoreApplication.translate("Workshop", "by size"),
    }
    return orders.get(word.value, word.value)
