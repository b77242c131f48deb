"""Ask whether a statement holds, and where the item wants it for the sentence that proves it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import ItemSet, TrueFalse
from quizapp.core.response import Response, TruthResponse
from quizapp.core.session import Entry
from quizapp.gui.article_view import ArticleView
from quizapp.gui.items.base import KeyHelp
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.items.sentence_picker import SentencePicker
from quizapp.gui.look import Look


class TrueFalseWidget(RowsWidget):
    """Two rows, and below them the marked sentence where one is asked for."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        self._words = {
            QCoreApplication.translate("TrueFalseWidget", "True"): True,
            QCoreApplication.translate("TrueFalseWidget", "False"): False,
        }
        super().__init__(look, item_set, entry, parent, tuple(self._words), several=False)
        self._picker: SentencePicker | None = None
        if self.needs_article:
            self._picker = SentencePicker(look, item_set.article, 1, self)
            self._picker.changed.connect(self.response_changed)
            self.column.addSpacing(look.px(8))
            self.column.addWidget(self._picker)

    @property
    def body(self) -> TrueFalse:
        """Return what the item says beyond its stem."""
        assert isinstance(self.item.body, TrueFalse)
        return self.item.body

    @property
    def needs_article(self) -> bool:
        return self.body.mark_evidence

    def use_article(self, view: ArticleView) -> None:
        if self._picker:
            self._picker.use_article(view)

    def response(self) -> Response | None:
        if not self.chosen:
            return None
        return TruthResponse(self._words[self.chosen[0]], self._picker.sentences if self._picker else ())

    def is_complete(self) -> bool:
        return bool(self.chosen) and (self._picker is None or self._picker.is_complete)

    def set_response(self, response: Response | None) -> None:
        given = response if isinstance(response, TruthResponse) else None
        self.choose([text for text, value in self._words.items() if given and value is given.value])
        if self._picker:
            self._picker.set_sentences(given.evidence if given else ())

    def show_verdict(self, _score: Score) -> None:
        self.judge([text for text, value in self._words.items() if value is self.body.answer])
        if self._picker:
            self._picker.judge(self.item.evidence)

    def key_help(self) -> list[KeyHelp]:
        return [*super().key_help(), *(self._picker.key_help() if self._picker else [])]

    def article_heading(self) -> str:
        return self._picker.heading() if self._picker else ""
