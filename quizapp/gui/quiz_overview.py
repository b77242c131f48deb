"""The right side of a quiz before the answer: the article's card, the run, the keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.item import ItemSet
from quizapp.core.session import Entry
from quizapp.gui.items.base import KeyHelp
from quizapp.gui.key_help import KeyList
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.keycap import Keycap
from quizapp.gui.run_tiles import RunTiles, tally


class QuizOverview(QScrollArea):
    """Article card, tiles and keys below each other."""

    article_asked = Signal()
    position_chosen = Signal(int)
    hand_in_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(look.px(32) - 1, look.px(24) - 1, look.px(32), look.px(24))
        self._column.setSpacing(0)
        self._article_title = plain_label("", "body")
        self._article_about = plain_label("", "small", "muted")
        self.read_button = Button(look, self.tr("Read the article"), "secondary", "medium", "eye")
        self.read_button.clicked.connect(self.article_asked)
        self._run_title = plain_label("", "body", bold=True)
        self.tiles = RunTiles(look)
        self.tiles.position_chosen.connect(self.position_chosen)
        self._tally = plain_label("", "small", "muted")
        self.hand_in_button = Button(look, self.tr("Hand in …"), "secondary", "medium")
        self.hand_in_button.clicked.connect(self.hand_in_asked)
        self._keys_title = plain_label(self.tr("Keys"), "body", bold=True)
        self._keys: KeyList | None = None
        self._fill()
        self.setWidget(ground)

    def show_article(self, item_set: ItemSet, about: str) -> None:
        """Name the article on its card; `about` is its date and source."""
        self._article_title.setText(item_set.article.title or item_set.title)
        self._article_about.setText(about)
        self._article_about.setVisible(bool(about))

    def show_run(self, entries: Sequence[Entry], position: int, reachable: Sequence[bool], *, test: bool) -> None:
        """Show how far the run is."""
        self._run_title.setText(self.tr("Questions") if test else self.tr("Your run"))
        self.tiles.show_run(entries, position, reachable)
        self._tally.setText(tally(entries, test=test))
        self.hand_in_button.setVisible(test)

    def show_keys(self, helps: Sequence[KeyHelp]) -> None:
        """List the keys that work now."""
        if self._keys is not None:
            self._column.removeWidget(self._keys)
            self._keys.hide()
            self._keys.deleteLater()
        self._keys = KeyList(self._look, helps)
        self._column.insertWidget(self._column.count() - 1, self._keys)

    def _fill(self) -> None:
        px = self._look.px
        self._column.addWidget(self._card())
        self._column.addSpacing(px(30))
        for title in (self._run_title, self._keys_title):
            title.setMinimumHeight(px(24))
        self._column.addWidget(self._run_title)
        self._column.addSpacing(px(10))
        self._column.addWidget(self.tiles)
        self._column.addSpacing(px(10))
        self._column.addWidget(self._tally)
        self._column.addSpacing(px(12))
        self._column.addWidget(self.hand_in_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(px(18))
        self._column.addWidget(self._keys_title)
        self._column.addSpacing(px(10))
        self._column.addStretch(1)

    def _card(self) -> QFrame:
        look, px = self._look, self._look.px
        card = QFrame()
        card.setProperty("role", "quiet_card")
        column = QVBoxLayout(card)
        column.setContentsMargins(px(20), px(15), px(20), px(19))
        column.setSpacing(px(4))
        self._article_title.setMinimumHeight(px(24))
        self._article_about.setMinimumHeight(px(24))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.setContentsMargins(0, 0, 0, 0)
        icon = QLabel(card)
        icon.setMinimumHeight(px(24))
        icon.setPixmap(look.pixmap("read", "muted", 20))
        head.addWidget(icon)
        head.addWidget(line_label(self.tr("Article"), "body", bold=True), 1)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.read_button)
        row.addSpacing(px(8))
        row.addWidget(Keycap(look, self.tr("Ctrl")))
        row.addWidget(Keycap(look, "L"))
        row.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._article_title)
        column.addWidget(self._article_about)
        column.addSpacing(px(10))
        column.addLayout(row)
        return card
