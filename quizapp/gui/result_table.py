"""Show the items of a finished run as a table that opens an item by click or Return."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quizapp.core.attempt import Outcome
from quizapp.gui.items.keys import is_return
from quizapp.gui.items.painting import draw_icon
from quizapp.gui.look import Look
from quizapp.gui.quiz_words import OUTCOME_ICONS, OUTCOME_TONES
from quizapp.gui.result_model import OBJECTION_ROLE, OUTCOME_ROLE, Column, ResultModel

_SHARES = {Column.QUESTION: 364, Column.GIVEN: 232, Column.KEY: 240}
_FIXED = {Column.NUMBER: 52, Column.OUTCOME: 36, Column.POINTS: 92, Column.OPEN: 76}
_ROOM_FOR_KEY = 420  # with less the right answer is told with the item only
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ResultDelegate(QStyledItemDelegate):
    """Paints a cell: signs for the verdict, the learner's wrong answer in its colour."""

    def __init__(self, look: Look, view: "ResultTable") -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._look.px(60), self._look.px(53))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = self._look
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        column, outcome = Column(index.column()), index.data(OUTCOME_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self._view.hovered:
            painter.fillRect(rect, look.color("sunken"))
        if state & QStyle.StateFlag.State_HasFocus or (self._view.hasFocus() and index.row() == self._view.current_row):
            painter.fillRect(rect, look.color("accent_soft"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        if column is Column.OUTCOME:
            draw_icon(painter, look, rect, OUTCOME_ICONS[outcome], OUTCOME_TONES[outcome], 18)
        elif column is Column.OPEN:
            draw_icon(painter, look, rect, "quote", "muted", 18)
        else:
            self._words(painter, rect, index, column, outcome)
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        column: Column,
        outcome: Outcome,
    ) -> None:
        look = self._look
        painter.setFont(look.font("body"))
        wrong = column is Column.GIVEN and outcome in (Outcome.WRONG, Outcome.UNANSWERED)
        ink = "muted" if column is Column.NUMBER else OUTCOME_TONES[outcome] if wrong else "text"
        painter.setPen(look.color(ink))
        right = column is Column.POINTS
        room = rect.adjusted(0 if right else look.px(20 if column is Column.NUMBER else 0), 0, -look.px(12), 0)
        if index.data(OBJECTION_ROLE):
            flag = QRect(room.right() - look.px(24), room.top(), look.px(24), room.height())
            draw_icon(painter, look, flag, "flag", "accent", 16)
            room.setRight(flag.left() - look.px(6))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | _MIDDLE, words)


class ResultHeader(QHeaderView):
    """The head of the table: small muted words on the card itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.setFixedHeight(look.px(40))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        look = self._look
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        words = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal) or "")
        number, right = logical_index == Column.NUMBER, logical_index == Column.POINTS
        room = rect.adjusted(look.px(20) if number else 0, 0, -look.px(12) if right else 0, 0)
        painter.drawText(room, (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | _MIDDLE, words)
        painter.restore()


class ResultTable(QTableView):
    """As high as its rows: the page around it scrolls. `opened` brings the item's place in the run."""

    opened = Signal(int)
    row_shown = Signal(QRect)

    def __init__(self, look: Look, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self.hovered = -1
        self.setModel(model)
        self.setItemDelegate(ResultDelegate(look, self))
        self.setHorizontalHeader(ResultHeader(look, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(53))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Questions of the run"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        model.modelReset.connect(self._fit)
        self._fit()

    @property
    def current_row(self) -> int:
        """Return the row that the keyboard is at, -1 for none."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (is_return(event) or event.key() == Qt.Key.Key_Space) and self.current_row >= 0:
            self.opened.emit(self._model.position(self.current_row))
            return
        super().keyPressEvent(event)
        self.viewport().update()
        if self.current_row >= 0:
            self.row_shown.emit(self.visualRect(self.currentIndex()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._model.position(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        px = self._look.px
        free = self.viewport().width() - sum(px(width) for width in _FIXED.values())
        for column, width in _FIXED.items():
            self.setColumnWidth(column, px(width))
        self.setColumnHidden(Column.KEY, free < px(_ROOM_FOR_KEY))
        shares = {column: share for column, share in _SHARES.items() if not self.isColumnHidden(column)}
        for column, share in shares.items():
            self.setColumnWidth(column, max(px(72), free * share // sum(shares.values())))

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(40) + self._model.rowCount() * self._look.px(53) + 1)
