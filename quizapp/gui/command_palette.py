"""Find any command, any set and any place in a text by typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from quizapp.gui.command_model import OFFER, CommandModel, Offer
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box
from quizapp.gui.parts.search_field import SearchField

_WIDTH = 560
_ROWS = 9
_ROW = 44


class OfferDelegate(QStyledItemDelegate):
    """Paints an offer: icon, words, what it is about, keys."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(200), self._look.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer = index.data(OFFER)
        if not isinstance(offer, Offer):
            return
        look, px = self._look, self._look.px
        place = QRect(option.rect)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            edge = look.color("accent") if look.theme.outlined else None
            paint_box(painter, QRectF(place), px(8), look.color("accent_soft"), edge)
        icon = look.pixmap(offer.icon or "arrow_right", "on_soft" if here else "muted", 18)
        top = place.center().y() - icon.deviceIndependentSize().height() / 2 + 1
        painter.drawPixmap(place.left() + px(12), round(top), icon)
        inner = place.adjusted(px(42), 0, -px(12), 0)
        side = offer.keys or offer.note
        small = QFontMetrics(look.font("label"))
        side = small.elidedText(side, Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.setFont(look.font("label"))
        painter.setPen(look.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, side)
        font = look.font("body")
        room = inner.width() - small.horizontalAdvance(side) - px(12)
        painter.setFont(font)
        painter.setPen(look.color("on_soft" if here else "text"))
        words = QFontMetrics(font).elidedText(offer.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class CommandPalette(QFrame):
    """A panel over the window. Arrow keys choose, Return does it, Escape and a click beside it close."""

    def __init__(
        self, look: Look, offers: Sequence[Offer], more: Callable[[str], Sequence[Offer]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._before: QWidget | None = None
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Commands"))
        self.field = SearchField(look, self.tr("Search or type a command"), self.tr("Empty the search"))
        self.model = CommandModel(offers, more, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(OfferDelegate(look, self))
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._nothing = plain_label(self.tr("Nothing fits. Try another word."), "small", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._act)
        self.list.entered.connect(self.list.setCurrentIndex)
        window.installEventFilter(self)
        self._search("")

    def open(self) -> None:
        """Show the panel and take the focus, until it is given back."""
        self._before = self._window.focusWidget()
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.close()
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.model.shown:
            row = min(max(self.list.currentIndex().row() + step, 0), len(self.model.shown) - 1)
            self.list.setCurrentIndex(self.model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self.list.currentIndex())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._give_focus_back()
            return True
        return False

    def _search(self, query: str) -> None:
        self.model.search(query)
        if self.model.shown:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(bool(self.model.shown))
        self._nothing.setVisible(not self.model.shown)
        self._place()

    def _act(self, index: QModelIndex) -> None:
        if index.isValid():
            offer = self.model.shown[index.row()]
            self._give_focus_back()
            offer.act()

    def _give_focus_back(self) -> None:
        """Close, and let the keyboard work where it worked before."""
        before, self._before = self._before, None
        self.close()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def _place(self) -> None:
        """Stand below the top bar, at its right end."""
        top, row = self._look.px(32) + 14, self._look.px(_ROW)
        width = min(self._look.px(_WIDTH), self._window.width() - 48)
        room = (self._window.height() - top - 24 - 28 - self.field.sizeHint().height()) // row
        self.list.setFixedHeight(min(len(self.model.shown), _ROWS, max(room, 2)) * row)
        height = self.sizeHint().height()
        self.setGeometry(self._window.width() - width - 24, top, width, height)
