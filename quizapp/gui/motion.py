"""Let things glide, or not: as the learner set it, else as the desktop wants it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.gui.look import Look
from quizapp.services.preferences import Preferences

if TYPE_CHECKING:
    from quizapp.gui.desktop_motion import DesktopMotion

SETTING = "reduced_motion"


class Motion(QObject):
    """Keeps the look in step with the setting, which is `system`, `true` or `false`, and with the desktop."""

    def __init__(self, look: Look, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self._desktop: DesktopMotion | None = None
        self.apply()

    def watch(self) -> None:
        """Follow the desktop from now on; what asks it is loaded only here, when the window stands."""
        from quizapp.gui.desktop_motion import DesktopMotion

        self._desktop = DesktopMotion(self)
        self._desktop.changed.connect(self.apply)
        self._desktop.watch()

    def apply(self) -> None:
        """Put the setting in force."""
        wish = self._preferences.text(SETTING)
        follows = wish == "system"
        is_still = self._desktop is not None and self._desktop.is_reduced
        self._look.reduced_motion = is_still if follows else wish == "true"
