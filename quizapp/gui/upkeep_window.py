"""Bring the data to the present version before there is a window, and show a small one where that takes longer."""

import threading
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from quizapp.core.upkeep import Stage, Work
from quizapp.gui.i18n import Translation
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button

PATIENCE_MS = 1000
"""So long nobody wonders where the window is."""
_WIDTH = 520


class Upkeep(QObject):
    """The work in a thread of its own, while this one answers events."""

    told = Signal(object, int, int)
    _ended = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._wanted = threading.Event()
        self._wanted.set()
        self._last = (Stage.COPY, 0, 0)
        self._loop = QEventLoop()
        self._ended.connect(self._loop.quit, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Work) -> None:
        """Do the work and raise what it raises; a window is shown where it takes more than a second."""
        window: list[UpkeepWindow] = []
        clock = QTimer(self)
        clock.setSingleShot(True)
        clock.timeout.connect(lambda: window.append(self._show()))
        clock.start(PATIENCE_MS)
        with ThreadPoolExecutor(1, "upkeep") as threads:
            done = threads.submit(work, self._tell)
            done.add_done_callback(lambda _done: self._ended.emit())
            self._loop.exec()
        clock.stop()
        for shown in window:
            shown.leave()
        done.result()

    def _tell(self, stage: Stage, done: int, total: int) -> bool:
        if total or stage is not self._last[0]:
            self._last = (stage, done, total)
        self.told.emit(stage, done, total)
        return self._wanted.is_set()

    def _show(self) -> "UpkeepWindow":
        look = Look("system")
        look.apply_to(self._application)
        window = UpkeepWindow(look, Translation(self._application))
        window.tell(*self._last)
        self.told.connect(window.tell)
        window.stop_wanted.connect(self._wanted.clear)
        window.show()
        return window


class UpkeepWindow(QWidget):
    """Says what is being done, how far it is where that is known, and that nothing is lost; it can be stopped."""

    stop_wanted = Signal()

    def __init__(self, look: Look, translation: Translation) -> None:
        super().__init__()
        self._look = look
        self._translation = translation
        self._stage: Stage | None = None
        self.setWindowTitle("quizapp")
        self.setWindowIcon(QIcon(look.pixmap("quiz", "accent", 64)))
        self.step = plain_label("", "small", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.button = Button(look, self.tr("Stop and close"), "secondary", "medium")
        self.button.clicked.connect(self.close)
        self._compose()

    def tell(self, stage: Stage, done: int, total: int) -> None:
        """Show the stage and how much of it is done; where nobody knows, the bar only moves."""
        if stage is not self._stage:
            self._stage = stage
            self.step.setText(self._words(stage))
            self.bar.setRange(0, 0)
        if total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * done / total))
        self.bar.setAccessibleName(self.step.text())

    def leave(self) -> None:
        """Go without a word, and take the language along: the window that follows has its own."""
        self._translation.withdraw()
        self.hide()
        self.deleteLater()
        self._look.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work first: the window goes when that has ended."""
        event.ignore()
        self.button.setEnabled(False)
        self.step.setText(self.tr("Stopping …"))
        self.stop_wanted.emit()

    def _words(self, stage: Stage) -> str:
        return {
            Stage.COPY: self.tr("Step 1 of 4: writing a backup …"),
            Stage.CHECK: self.tr("Step 2 of 4: checking the backup …"),
            Stage.CHANGE: self.tr("Step 3 of 4: changing the tables …"),
            Stage.COUNT: self.tr("Step 4 of 4: counting the answers anew …"),
        }[stage]

    def _compose(self) -> None:
        look = self._look
        sign = QLabel()
        sign.setPixmap(look.pixmap("quiz", "accent", 32))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(plain_label(self.tr("Your data are being changed for this version …"), "heading"), 1)
        hint = self.tr(
            "This happens once and may take a minute or two. Nothing is lost: a backup is made first, and if this is "
            "interrupted, the next start goes on from there."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(20))
        column.setSpacing(look.px(12))
        column.addLayout(head)
        column.addWidget(plain_label(hint, "body"))
        column.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.addWidget(self.step, 1)
        foot.addWidget(self.button)
        column.addLayout(foot)
        self.setFixedWidth(look.px(_WIDTH))
