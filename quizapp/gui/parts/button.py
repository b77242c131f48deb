"""Make push buttons of the four kinds, with icons that follow the look."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from quizapp.gui.items.keys import is_return
from quizapp.gui.look import Look

_INK = {"primary": "on_accent", "tinted": "on_soft", "link": "accent", "icon": "muted"}


class Button(QPushButton):
    """A push button: kind primary, secondary, tinted, quiet, link or icon; size large (40), medium (36), small (32).

    A button of kind icon has no words: its name is its tooltip and its accessible name.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        kind: str = "secondary",
        size: str = "medium",
        icon: str = "",
        *,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("" if kind == "icon" else text, parent)
        self._look = look
        self._kind = kind
        self._icon = icon
        self._trailing = trailing
        self.setProperty("kind", kind)
        self.setProperty("extent", size)
        self.setAutoDefault(False)
        if icon and kind != "icon":
            self.setProperty("trim", "right" if trailing else "left")
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if kind == "icon":
            self.set_name(text)
        self._draw_icon()
        look.changed.connect(self._draw_icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.click() if is_return(event) and not event.isAutoRepeat() else super().keyPressEvent(event)

    def set_name(self, name: str) -> None:
        """Name a button without words, for the pointer and for those who listen."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw_icon()

    def _draw_icon(self) -> None:
        if not self._icon:
            self.setIcon(QIcon())
            return
        bare = self._kind == "icon"
        size = 18 if bare and self.property("extent") == "small" else 20
        left, right = (0, 0) if bare else (6, 0) if self._trailing else (0, 4)
        ink = _INK.get(self._kind, "text")
        self.setIcon(self._look.icon(self._icon, ink, size, left, right))
        self.setIconSize(QSize(self._look.px(size) + self._look.px(left) + self._look.px(right), self._look.px(size)))


def icon_button(look: Look, icon: str, name: str, size: str = "medium", parent: QWidget | None = None) -> Button:
    """Return a button that shows only an icon."""
    return Button(look, name, "icon", size, icon, parent=parent)
