"""Lay widgets out in lines that wrap, as words do."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Widgets side by side, each line as high as its highest; the next line begins where the width ends."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int | None = None) -> None:
        self._heights: dict[int, int] = {}  # first: Qt invalidates a layout while it is made
        super().__init__(parent)
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addWidget(self, widget: QWidget) -> None:
        # An item that Qt makes can be deleted without Python being told, and its address given to another one.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was reckoned: an item has another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(item.sizeHint().width() + self._gap for item in shown) - self._gap * bool(shown)
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items (or only reckon); return the height taken."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        x, y = inner.x(), inner.y()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        line_height = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _fitted(item, max(inner.width(), 1))
            if line and x + size.width() > inner.right() + 1:
                self._set_line(line, y, line_height, move=move)
                x, y, line, line_height = inner.x(), y + line_height + self._line_gap, [], 0
            line.append((item, x, size))
            x += size.width() + self._gap
            line_height = max(line_height, size.height())
        self._set_line(line, y, line_height, move=move)
        return y + line_height - rect.y() + margins.bottom()

    @staticmethod
    def _set_line(line: list[tuple[QLayoutItem, int, QSize]], y: int, height: int, *, move: bool) -> None:
        if move:
            for item, x, size in line:
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))


def _fitted(item: QLayoutItem, width: int) -> QSize:
    """Return the size an item likes; where that is wider than a line, words go into more lines."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    return QSize(width, max(hint.height(), item.heightForWidth(width)))
