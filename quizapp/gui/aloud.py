"""Read the page aloud with the system's own speech program: the question, or the article."""

from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from quizapp.gui.main_window import MainWindow
from quizapp.services.voices import Voice

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess

    from quizapp.core.spoken import Speech

_PATIENCE = 500
"""Milliseconds that a program gets to end."""

_PER_LETTER, _SOON = 0.01, 2.0
"""Seconds in which no voice reads a letter, and in which none reads a text however long."""


@runtime_checkable
class Readable(Protocol):
    """A page that can be read aloud."""

    def speech(self) -> "Speech | None":
        """Return what is to be read aloud now, None for nothing."""


class Aloud(QObject):
    """The voice of a window: `action` starts and ends it; it is silent on every other page.

    Without a `voice` the action says what is missing.
    """

    def __init__(self, window: MainWindow, action: QAction, voice: Voice | None) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        self._voice = voice
        self._begun = self._least = 0.0
        action.toggled.connect(self._toggle)
        window.pages.currentChanged.connect(lambda _place: self.offer())
        window.closing.connect(self.stop)
        self.offer()

    @cached_property
    def process(self) -> "QProcess":
        """Return what runs the speech program."""
        from PySide6.QtCore import QProcess

        process = QProcess(self)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        return process

    def offer(self) -> None:
        """Let the action work where there is something to read, and end what is read on the page before."""
        self.stop()
        self._action.setEnabled(self._readable() is not None)

    def stop(self) -> None:
        """End the speech."""
        if "process" not in self.__dict__ or self.process.state() == self.process.ProcessState.NotRunning:
            return
        silence = self._voice.silence() if self._voice else []
        if silence:
            from PySide6.QtCore import QProcess

            QProcess.startDetached(silence[0], silence[1:])
        self.process.kill()
        self.process.waitForFinished(_PATIENCE)

    def _readable(self) -> Readable | None:
        page: object = self._window.pages.currentWidget()
        return page if isinstance(page, Readable) else None

    def _toggle(self, on: bool) -> None:
        page = self._readable()
        speech = page.speech() if on and page else None
        self.stop()
        if speech is None or self._voice is None:
            self._at_rest()
            if speech is not None:
                missing = self.tr("This system has no speech program. On Linux, install the package espeak-ng.")
                self._window.notice.say(missing)
            return
        command, given = self._voice.command(speech.language, speech.text)
        self._begun, self._least = monotonic(), min(_PER_LETTER * len(speech.text), _SOON)
        self.process.start(command[0], command[1:])
        self.process.write(given.encode())
        self.process.closeWriteChannel()

    def _at_rest(self) -> None:
        self._action.setChecked(False)

    def _finish(self, code: int, status: "QProcess.ExitStatus") -> None:
        """Say that nothing was to be heard: without a sound output some programs end at once, and call it well."""
        self._at_rest()
        heard = monotonic() - self._begun > self._least
        if status == self.process.ExitStatus.NormalExit and (code or not heard) and self._voice is not None:
            words = self.tr(
                "{0} read nothing aloud. Does this computer have a sound output, and a voice for the language?"
            )
            self._window.notice.say(words.format(self._voice.name))

    def _fail(self, error: "QProcess.ProcessError") -> None:
        """Say that the program could not be started; that it was ended is no failure."""
        self._at_rest()
        if error == self.process.ProcessError.FailedToStart and self._voice is not None:
            self._window.notice.say(self.tr("{0} could not be started.").format(self._voice.name))
