"""Ask for one option of several."""

from PySide6.QtWidgets import QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import ItemSet, SingleChoice
from quizapp.core.presentation import options
from quizapp.core.response import Response, TextResponse
from quizapp.core.session import Entry
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.look import Look


class SingleChoiceWidget(RowsWidget):
    """Rows of which one is chosen."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        texts = [option.text for option in options(entry.item, entry.seed, item_set.language)]
        super().__init__(look, item_set, entry, parent, texts, several=False)

    def response(self) -> Response | None:
        return TextResponse(self.chosen[0]) if self.chosen else None

    def set_response(self, response: Response | None) -> None:
        self.choose((response.text,) if isinstance(response, TextResponse) else ())

    def show_verdict(self, _score: Score) -> None:
        body = self.item.body
        assert isinstance(body, SingleChoice)
        self.judge((body.answer.text,))
