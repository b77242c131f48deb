"""Show the chosen question as a learner will see it, with the real answer widget."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.item import Item, ItemSet, Language
from quizapp.core.session import Entry
from quizapp.gui.item_image import ItemImage
from quizapp.gui.items.base import ItemWidget
from quizapp.gui.items.factory import make
from quizapp.gui.labels import emphasis_label, line_label, plain_label
from quizapp.gui.look import Look


class LearnerPreview(QFrame):
    """The card; `answer` is the widget of the question shown, None where it cannot be shown yet."""

    def __init__(self, look: Look, load_image: Callable[[str], bytes | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._load_image = load_image
        self._shown: tuple[Item, Language] | None = None
        self.answer: ItemWidget | None = None
        self.setProperty("role", "quiet_card")
        icon = QLabel()
        icon.setPixmap(look.pixmap("eye", "muted", 18))
        head = QHBoxLayout()
        head.addWidget(line_label(self.tr("Preview"), "small", "muted", bold=True), 1)
        head.addWidget(icon)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(12), look.px(8), look.px(8))
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.setAccessibleName(self.tr("Preview of the question"))

    def show_item(self, item_set: ItemSet, item: Item | None, *, has_errors: bool) -> None:
        """Show a question; one with errors is not shown, as no learner will ever meet it so."""
        if item is None or has_errors:
            self._shown = None
            words = self.tr("The preview comes back when the errors are mended.") if item else ""
            self._fill(plain_label(words, "small", "muted"))
            self.answer = None
            return
        if self._shown == (item, item_set.language):
            return
        self._shown = (item, item_set.language)
        ground = QWidget()
        self.answer = make(self._look, item_set, Entry(item, "", 1), ground)
        above: list[QWidget] = [emphasis_label(self._look, _stem(item), "body", ground)]
        if item.image:
            above.append(ItemImage(self._look, self._load_image(item.image), item.image_alt or "", ground))
        if self.answer.needs_article:
            above.append(plain_label(self.tr("The learner marks the sentences in the article."), "small", "muted"))
        self._fill(*above, self.answer)

    def _fill(self, *parts: QWidget) -> None:
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, self._look.px(8), self._look.px(8))
        column.setSpacing(self._look.px(10))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._area.setWidget(ground)


def _stem(item: Item) -> str:
    return item.stem or QCoreApplication.translate("QuestionPanel", "Fill the gaps.")
