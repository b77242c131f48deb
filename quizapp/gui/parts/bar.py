"""Draw a progress bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.painted import Painted, paint_box, smooth_painter


class Bar(Painted):
    """A bar filled to a share in the colour of a role. The words beside it, or its accessible name, say the number."""

    def __init__(
        self, look: Look, role: str = "accent", height: int = 8, width: int = 240, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._role = role
        self._height = height
        self._width = width
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """Return how far the bar is filled, 0 to 1."""
        return self._share

    def set_share(self, share: float, name: str = "") -> None:
        """Fill the bar to `share`; `name` says it in words."""
        self._share = min(max(share, 0.0), 1.0)
        if name:
            self.setAccessibleName(name)
        self.update()

    def set_role(self, role: str) -> None:
        """Take the colour of another role."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(self._width), self.look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(40), self.look.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        place = QRectF(self.rect())
        radius = place.height() / 2
        paint_box(painter, place, radius, self.look.color("empty"))
        if self._share > 0:
            place.setWidth(max(place.height(), place.width() * self._share))
            paint_box(painter, place, radius, self.look.color(self._role))
        painter.end()
