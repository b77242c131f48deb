"""Ask for the sentences of the article that prove something."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.attempt import Score
from quizapp.core.item import EvidenceMarking, ItemSet
from quizapp.core.response import ListResponse, Response
from quizapp.core.session import Entry
from quizapp.gui.article_view import ArticleView
from quizapp.gui.items.base import RING, ItemWidget, KeyHelp
from quizapp.gui.items.sentence_picker import SentencePicker
from quizapp.gui.look import Look


class EvidenceWidget(ItemWidget):
    """Sentences chosen in the article at the right, repeated here."""

    def __init__(self, look: Look, item_set: ItemSet, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, item_set, entry, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        self.picker = SentencePicker(look, item_set.article, self.body.required, self)
        self.picker.changed.connect(self.response_changed)
        column.addWidget(self.picker)

    @property
    def body(self) -> EvidenceMarking:
        """Return what the item says beyond its stem."""
        assert isinstance(self.item.body, EvidenceMarking)
        return self.item.body

    @property
    def needs_article(self) -> bool:
        return True

    def use_article(self, view: ArticleView) -> None:
        self.picker.use_article(view)

    def response(self) -> Response | None:
        return ListResponse(self.picker.sentences) if self.picker.sentences else None

    def is_complete(self) -> bool:
        return self.picker.is_complete

    def set_response(self, response: Response | None) -> None:
        self.picker.set_sentences(response.entries if isinstance(response, ListResponse) else ())

    def show_verdict(self, _score: Score) -> None:
        self.judged = True
        self.picker.judge(self.body.answer)

    def first_focus(self) -> QWidget:
        return self.picker.view or self

    def key_help(self) -> list[KeyHelp]:
        return self.picker.key_help()

    def article_heading(self) -> str:
        return self.picker.heading()
