"""A portal and a program that asks it, each on a connection of its own: prints what the program takes it to say."""

from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from PySide6.QtGui import QGuiApplication

from quizapp.gui.desktop_motion import DesktopMotion

PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
GNOME = ("org.gnome.desktop.interface", "enable-animations")


class Portal(QDBusVirtualObject):
    """Knows one setting, as a desktop does that has no word for the others."""

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if tuple(message.arguments()) == GNOME:
            answer = message.createReply()
            answer.setArguments([QDBusVariant(False)])
        else:
            answer = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "no such setting")
        return connection.send(answer)


def main() -> None:
    """Answer once, then change twice; the changes go one after the other as they are heard."""
    application = QGuiApplication([])
    there = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
    portal = Portal()
    there.registerVirtualObject(PATH, portal)
    there.registerService("org.freedesktop.portal.Desktop")
    told = iter((True, False))
    motion = DesktopMotion()

    def heard() -> None:
        print(motion.is_reduced, flush=True)
        animations = next(told, None)
        if animations is None:
            application.quit()
            return
        signal = QDBusMessage.createSignal(PATH, SETTINGS, "SettingChanged")
        signal.setArguments([*GNOME, QDBusVariant(animations)])
        there.send(signal)

    motion.changed.connect(heard)
    motion.watch()
    QTimer.singleShot(20_000, application.quit)
    application.exec()


main()
