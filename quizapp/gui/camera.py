"""Take pictures of the window once nothing moves in it any more."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

_ROUNDS = 4
_QUICK = 85  # little compression: as many bytes again, a tenth of the time


class Camera:
    """Takes numbered pictures of one window into a folder."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.pictures: list[Path] = []

    def take(self, name: str) -> Path:
        """Let the window come to rest, picture it and return the file."""
        settle()
        path = self._folder / f"{len(self.pictures) + 1:02}-{name}.png"
        picture(self._window, path)
        self.pictures.append(path)
        return path


def picture(window: QWidget, path: Path) -> None:
    """Picture a window into a file."""
    if not window.grab().save(str(path), "PNG", _QUICK):
        raise OSError(f"{path} could not be written")


def settle() -> None:
    """Let everything happen that is due."""
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def wait_for(signal: SignalInstance, act: Callable[[], object], *, seconds: float = 30.0) -> bool:
    """Do something and wait for a signal that follows; tell whether it came in time."""
    loop = QEventLoop()
    came: list[bool] = []

    def end(*_: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(end)
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    act()
    if not came:
        loop.exec()
    signal.disconnect(end)
    return bool(came)
