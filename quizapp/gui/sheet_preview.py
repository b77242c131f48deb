"""Show the pages of a sheet one below the other, as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look

_WIDEST = 720


class SheetPreview(QScrollArea):
    """Pages as pictures; words in their place while there are none. The arrow keys scroll."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures: list[QPixmap] = []
        self.pages: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the worksheet"))
        ground = QWidget()
        ground.setProperty("role", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(look.px(8), look.px(8), look.px(16), look.px(8))
        self._column.setSpacing(look.px(16))
        self.words = plain_label("", "muted")
        self._column.addWidget(self.words)
        self._column.addStretch(1)
        self.setWidget(ground)

    def say(self, text: str) -> None:
        """Show words instead of pages."""
        self._drop_pages()
        self.words.setText(text)
        self.words.show()

    def show_pages(self, pictures: Sequence[bytes]) -> None:
        """Show pages, given as PNG; the place that is looked at stays."""
        place = self.verticalScrollBar().value()
        self._drop_pages()
        self.words.hide()
        for number, data in enumerate(pictures, 1):
            picture = QPixmap()
            picture.loadFromData(data, "PNG")
            page = QLabel()
            page.setFrameShape(QFrame.Shape.Box)
            page.setProperty("role", "paper")
            page.setAccessibleName(self.tr("Page {0} of {1}").format(number, len(pictures)))
            self._pictures.append(picture)
            self.pages.append(page)
            self._column.insertWidget(number, page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right() - 2
        width = max(1, min(room, self._look.px(_WIDEST)))
        ratio = self.devicePixelRatioF()
        for page, picture in zip(self.pages, self._pictures, strict=True):
            scaled = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            page.setPixmap(scaled)

    def _drop_pages(self) -> None:
        for page in self.pages:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages.clear()
        self._pictures.clear()
