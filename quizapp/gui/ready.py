"""Tell when the window can be used."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from quizapp.gui.main_window import MainWindow


class Ready(QObject):
    """Tells once that the window was painted and answers events."""

    reached = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.pages.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.pages.removeEventFilter(self)
            QTimer.singleShot(0, self.reached.emit)
        return super().eventFilter(watched, event)
