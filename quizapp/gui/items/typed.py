"""Ask for a typed answer: what number, date and short text share."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.attempt import Outcome, Score
from quizapp.core.item import ItemSet
from quizapp.core.response import Response, TextResponse
from quizapp.core.session import Entry
from quizapp.gui.items.base import RING, ItemWidget
from quizapp.gui.items.field import Field
from quizapp.gui.items.state import PartState
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look

STATES = {Outcome.RIGHT: PartState.RIGHT, Outcome.PARTLY: PartState.PARTLY}


class TypedWidget(ItemWidget):
    """One large field with the words "Your answer" above it."""

    def __init__(
        self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None, unit: str, example: str
    ) -> None:
        super().__init__(look, item_set, entry, parent)
        self.field = Field(look, "answer", unit, self)
        self.field.set_example(example)
        self.field.textChanged.connect(lambda _: self.response_changed.emit())
        self.field.submitted.connect(self.submitted)
        label = plain_label(QCoreApplication.translate("TypedWidget", "Your answer"), "small", "muted", bold=True)
        label.setBuddy(self.field)
        self.field.setAccessibleName(", ".join(filter(None, (label.text(), unit))))
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(look.px(8))
        column.addWidget(label)
        column.addWidget(self.field)

    def response(self) -> Response | None:
        text = self.field.text().strip()
        return TextResponse(text) if text else None

    def set_response(self, response: Response | None) -> None:
        self.field.setText(response.text if isinstance(response, TextResponse) else "")

    def show_verdict(self, score: Score) -> None:
        self.judged = True
        self.field.set_state(STATES.get(score.outcome, PartState.WRONG))

    def first_focus(self) -> QWidget:
        return self.field
