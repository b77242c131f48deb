"""Ask for every option that is right."""

from PySide6.QtWidgets import QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import ItemSet, MultipleChoice
from quizapp.core.presentation import options
from quizapp.core.response import ListResponse, Response
from quizapp.core.session import Entry
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.look import Look


class MultipleChoiceWidget(RowsWidget):
    """Rows of which several can be ticked."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        texts = [option.text for option in options(entry.item, entry.seed, item_set.language)]
        super().__init__(look, item_set, entry, parent, texts, several=True)

    def response(self) -> Response | None:
        return ListResponse(self.chosen) if self.chosen else None

    def set_response(self, response: Response | None) -> None:
        self.choose(response.entries if isinstance(response, ListResponse) else ())

    def show_verdict(self, _score: Score) -> None:
        body = self.item.body
        assert isinstance(body, MultipleChoice)
        self.judge([option.text for option in body.answer])

    def progress(self) -> str:
        return self.tr("{0} chosen").format(len(self.chosen)) if self.chosen else ""
