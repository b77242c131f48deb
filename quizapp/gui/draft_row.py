"""Show one drafted question with a tick: asked, or kept as a suggestion."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.answer_text import key_text
from quizapp.core.emphasis import plain_words
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Item, ItemSet, Status
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS
from quizapp.gui.parts.pill import Pill
from quizapp.gui.quiz_words import focus_name, level_name


class DraftRow(QFrame):
    """A card with the question, its key and the sentence that proves it. `ticked` tells that the tick changed."""

    ticked = Signal()

    def __init__(self, look: Look, item: Item, item_set: ItemSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = item.id
        self.setProperty("role", "card")
        stem = question_words(item)
        self.tick = CheckBox(look)
        self.tick.setChecked(item.status is Status.READY)
        self.tick.setAccessibleName(self.tr("Ask this question: {0}").format(stem))
        self.tick.toggled.connect(lambda _on: self.ticked.emit())
        words = QVBoxLayout()
        words.setSpacing(look.px(6))
        words.addLayout(self._pills(look, item))
        words.addWidget(plain_label(stem, "body", bold=True))
        words.addWidget(plain_label(self.tr("Answer: {0}").format(key_text(item, item_set)), "small"))
        for quote in item.evidence[:2]:
            words.addWidget(plain_label(f"„{quote}“", "small", "muted"))
        if item.note:
            words.addWidget(plain_label(item.note, "small", "notice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(12))
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _pills(self, look: Look, item: Item) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        if item.focus is not None:
            row.addWidget(Pill(look, focus_name(item.focus), item.focus.value, FOCUS_ICONS[item.focus]))
        if item.level is not None:
            row.addWidget(Pill(look, level_name(item.level), "sunken"))
        if item.confidence is not None:
            sure = QLocale().toString(round(item.confidence * 100))
            row.addWidget(Pill(look, self.tr("{0} % sure").replace("{0}", sure), "sunken"))
        row.addStretch(1)
        return row


def question_words(item: Item) -> str:
    """Return what is asked; the gaps of a gap text as lines."""
    if not isinstance(item.body, Cloze):
        return plain_words(item.stem)
    text = "".join("____" if isinstance(piece, Gap) else piece for piece in parse_cloze(item.body.text))
    return " ".join(filter(None, (plain_words(item.stem), text)))
