"""The window follows the desktop while it is open: dark, light, high contrast; and glides only where that is wanted."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, Qt, Signal
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from quizapp.core.article import Article
from quizapp.gui import look as look_module
from quizapp.gui.article_view import ArticleView
from quizapp.gui.look import Look
from quizapp.gui.view_actions import THEMES


class Accessibility(QObject):
    """What a desktop says of its contrast."""

    contrastPreferenceChanged = Signal()  # noqa: N815  # Qt's name
    wish = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.wish


class Desktop(QObject):
    """A desktop whose colours change at a word; it stands in for QGuiApplication and its style hints."""

    colorSchemeChanged = Signal()  # noqa: N815  # Qt's name
    scheme = Qt.ColorScheme.Light

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Accessibility(self)

    def styleHints(self) -> "Desktop":
        return self

    def font(self) -> QFont:
        return QFont()

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> Accessibility:
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit()

    def want_contrast(self, wish: Qt.ContrastPreference) -> None:
        self.contrast.wish = wish
        self.contrast.contrastPreferenceChanged.emit()


@pytest.fixture
def desktop(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    made = Desktop()
    monkeypatch.setattr(look_module, "QGuiApplication", made)
    return made


def test_a_desktop_that_turns_dark_and_light_again_is_followed(desktop: Desktop, qtbot: QtBot) -> None:
    look = Look("system")

    with qtbot.waitSignal(look.changed):
        desktop.turn(Qt.ColorScheme.Dark)
    assert look.theme.name == "dark"

    with qtbot.waitSignal(look.changed):
        desktop.turn(Qt.ColorScheme.Light)
    assert look.theme.name == "light"


def test_a_desktop_that_turns_to_high_contrast_and_back_is_followed(desktop: Desktop, qtbot: QtBot) -> None:
    look = Look("system")

    with qtbot.waitSignal(look.changed):
        desktop.want_contrast(Qt.ContrastPreference.HighContrast)
    assert look.theme.name == "contrast"

    with qtbot.waitSignal(look.changed):
        desktop.want_contrast(Qt.ContrastPreference.NoPreference)
    assert look.theme.name == "light"


@pytest.mark.parametrize("chosen", [name for name in THEMES if name != "system"])
def test_a_theme_that_was_chosen_stays_whatever_the_desktop_does(desktop: Desktop, qtbot: QtBot, chosen: str) -> None:
    look = Look(chosen)

    with qtbot.assertNotEmitted(look.changed):
        desktop.turn(Qt.ColorScheme.Dark)
        desktop.want_contrast(Qt.ContrastPreference.HighContrast)
    assert look.theme.name == chosen


@pytest.mark.parametrize("still", [True, False])
def test_the_article_glides_only_where_motion_is_wanted(look: Look, qtbot: QtBot, still: bool) -> None:
    look.reduced_motion = still
    article = Article("\n\n".join(f"Absatz Nummer {number} steht hier." for number in range(80)))
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.set_article(article)
    view.show()
    span = article.locate("Absatz Nummer 70 steht hier.")
    assert span is not None
    running = QAbstractAnimation.State.Running

    view.bring(span)

    assert (view._glide.state() == running) is not still
    assert (view.verticalScrollBar().value() > 0) is still
