"""Less motion: as it was set, else as the desktop says it through its portal, on a real session bus."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.gui import desktop_motion
from quizapp.gui.desktop_motion import DesktopMotion, is_still
from quizapp.gui.look import Look
from quizapp.gui.motion import Motion
from quizapp.services.desk import Desk

APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")
KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
PORTAL = Path(__file__).parent / "portal_program.py"


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask no real desktop."""
    monkeypatch.setattr(DesktopMotion, "watch", lambda _self: None)


@pytest.mark.parametrize(("wish", "still"), [("true", True), ("false", False)])
def test_what_was_set_counts_whatever_the_desktop_says(
    look: Look, filled: Desk, qtbot: QtBot, desktop: None, wish: str, still: bool
) -> None:
    filled.preferences.set("reduced_motion", wish)
    motion = Motion(look, filled.preferences, look)
    motion.watch()
    assert motion._desktop is not None

    motion._desktop._take(not still)

    assert look.reduced_motion is still


def test_the_desktop_is_followed_back_and_forth(look: Look, filled: Desk, desktop: None) -> None:
    filled.preferences.set("reduced_motion", "system")
    motion = Motion(look, filled.preferences, look)
    motion.watch()
    assert look.reduced_motion is False
    assert motion._desktop is not None

    motion._desktop._hear(*GNOME, False)
    assert look.reduced_motion is True

    motion._desktop._hear("org.gnome.desktop.interface", "clock-format", "24h")
    assert look.reduced_motion is True

    motion._desktop._hear(*GNOME, True)
    assert look.reduced_motion is False


@pytest.mark.parametrize(
    ("key", "value", "still"),
    [
        (APPEARANCE, 1, True),
        (APPEARANCE, 0, False),
        (GNOME, False, True),
        (GNOME, True, False),
        (KDE, "0", True),
        (KDE, "0.0", True),
        (KDE, "0.5", False),
        (KDE, "1", False),
        (KDE, "", False),
    ],
)
def test_each_desktop_says_it_in_its_own_words(key: tuple[str, str], value: object, still: bool) -> None:
    assert is_still(key, value) is still


def test_where_there_is_no_bus_none_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    asked: list[object] = []
    monkeypatch.setattr(DesktopMotion, "_ask_portal", lambda _self, bus: asked.append(bus))

    DesktopMotion().watch()
    assert asked == []

    (tmp_path / "bus").touch()
    assert desktop_motion._has_bus()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
@pytest.mark.skipif(sys.platform != "linux", reason="the portal is Linux's")
def test_the_portal_is_asked_and_heard_on_a_real_bus() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(PORTAL)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout.split() == ["True", "False", "True"], done.stderr
