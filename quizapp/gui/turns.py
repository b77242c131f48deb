"""Do work in pieces, each in a turn of the event loop of its own, so that the window answers in between."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Pieces of work that wait for their turn; new ones take the place of those that are left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: deque[Callable[[], object]] = deque()
        # A timer, not a call that is queued: those that queue each other are all done before the next click is heard.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_next)

    def take(self, *pieces: Callable[[], object]) -> None:
        """Do these one after the other, beginning with the next turn."""
        self._pieces = deque(pieces)
        self._timer.start()

    def stop(self) -> None:
        """Leave what is not done yet."""
        self._pieces.clear()
        self._timer.stop()

    def _do_next(self) -> None:
        piece = self._pieces.popleft()
        try:
            piece()
        finally:  # only now: what came in meanwhile is older than the next piece, and is heard before it
            if self._pieces:
                self._timer.start()
