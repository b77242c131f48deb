"""Keep the keyboard where it was while a page is made anew in another size or colour."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow

_TRIES, _BETWEEN = 20, 10
"""Parts that are new in a layout are shown some turns later; milliseconds."""

Sign = tuple[str, str]


class KeptFocus(QObject):
    """Gives the focus to the part that is what the focused one was, unless the page did so itself.

    It must hear of another look before the pages do.
    """

    def __init__(self, look: Look, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sign: Sign = ("", "")
        self._place = self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BETWEEN)
        self._timer.timeout.connect(self._give_back)
        look.changed.connect(self._remember)

    def _remember(self) -> None:
        page, focused = self._window.pages.currentWidget(), QApplication.focusWidget()
        if page is None or focused is None or not page.isAncestorOf(focused):
            return
        self._sign = _sign(focused)
        alike = _alike(page, self._sign)
        self._place = alike.index(focused) if focused in alike else 0
        self._tries = _TRIES
        self._timer.start()  # every page has heard of it by then

    def _give_back(self) -> None:
        page, focused = self._window.pages.currentWidget(), QApplication.focusWidget()
        if page is None or (focused is not None and (focused is page or page.isAncestorOf(focused))):
            return
        alike = _alike(page, self._sign)
        self._tries -= 1
        if not alike and self._tries:
            self._timer.start()
        elif alike:
            alike[min(self._place, len(alike) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def _alike(page: QWidget, sign: Sign) -> list[QWidget]:
    """Return what can take the focus on a page and has this kind and name."""
    return [part for part in page.findChildren(QWidget) if _takes_focus(part) and _sign(part) == sign]


def _takes_focus(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _sign(part: QWidget) -> Sign:
    words = part.text() if isinstance(part, QAbstractButton) else ""
    return type(part).__name__, part.accessibleName() or words
