"""Know whether the desktop asks for less motion, and hear when that changes.

Qt does not tell it up to 6.11. Linux desktops tell it through their portal, Windows by a call of its own; macOS tells
it to its own toolkit only, and there the setting of the program decides.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
from PySide6.QtGui import QGuiApplication

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_STILL = {
    ("org.freedesktop.appearance", "reduced-motion"): "1",
    ("org.gnome.desktop.interface", "enable-animations"): "False",
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
}
"""What the desktops call it, with the value that asks for less motion."""


class DesktopMotion(QObject):
    """What the desktop says; it says nothing until it was asked. `changed` tells that it wants otherwise now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._still: set[tuple[str, str]] = set()
        self.is_reduced = False

    def watch(self) -> None:
        """Ask the desktop, without waiting for its answer, and listen from now on."""
        if sys.platform == "win32":
            QGuiApplication.instance().applicationStateChanged.connect(lambda _state: self._ask_windows())
            self._ask_windows()
        elif sys.platform == "linux" and _has_bus():
            self._ask_portal(QDBusConnection.sessionBus())

    def _ask_portal(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        # The stubs want bytes for the slot, SLOT gives a text.
        heard = SLOT("_hear(QString,QString,QDBusVariant)")
        bus.connect(_SERVICE, _PATH, _SETTINGS, "SettingChanged", self, heard)  # type: ignore[call-overload]
        for key in _STILL:
            question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
            question.setArguments(list(key))
            call = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            call.finished.connect(lambda done, key=key: self._take_answer(key, done))

    def _take_answer(self, key: tuple[str, str], call: QDBusPendingCallWatcher) -> None:
        """Take an answer of the portal; what another desktop calls it is unknown to this one, which is no trouble."""
        if not call.isError() and (told := call.reply().arguments()):
            self._hear(*key, told[0])
        call.deleteLater()

    @Slot(str, str, QDBusVariant)
    def _hear(self, space: str, name: str, value: object) -> None:
        """Take what the portal says of one setting, which may be wrapped several times."""
        while isinstance(value, QDBusVariant):
            value = value.variant()
        key = (space, name)
        if key in _STILL:
            self._still = self._still | {key} if is_still(key, value) else self._still - {key}
            self._take(bool(self._still))

    def _take(self, is_reduced: bool) -> None:
        if is_reduced is not self.is_reduced:
            self.is_reduced = is_reduced
            self.changed.emit()

    def _ask_windows(self) -> None:
        if sys.platform == "win32":
            import ctypes

            animated = ctypes.c_int(1)
            ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
            self._take(not animated.value)


def _has_bus() -> bool:
    """Tell whether there is a session bus; where there is none, asking for it could start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (runtime is not None and (Path(runtime) / "bus").exists())


def is_still(key: tuple[str, str], value: object) -> bool:
    """Tell whether a value that the portal names asks for less motion; KDE writes its factor as "0" or "0.0"."""
    said = str(value)
    return said == _STILL[key] or (_STILL[key] == "0" and said.strip("0.") == "" and "0" in said)
