"""The frame of the window: top bar with menus and command field, rail, and the page that is shown."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenuBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from quizapp.gui.actions import Actions
from quizapp.gui.command_field import CommandField
from quizapp.gui.drop_hint import DropHint
from quizapp.gui.look import Look
from quizapp.gui.parts.notice_bar import NoticeBar
from quizapp.gui.rail import Rail

_SIZE = (1280, 800)
_LEAST = (520, 420)
_TITLE_BAR = 40
"""What the system puts around a window is only known once it is shown; its title is no higher than this."""
_SET_ENDINGS = (".yaml", ".yml")


class MainWindow(QMainWindow):
    """The frame. It shows pages and knows none of them."""

    paths_dropped = Signal(list)
    article_dropped = Signal(object)
    closing = Signal()

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self._look = look
        self._actions = actions
        self.setWindowTitle("quizapp")
        self.setWindowIcon(QIcon(look.pixmap("quiz", "accent", 64)))
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.command_field = CommandField(look, "", "")
        self.rail = Rail(look)
        self.pages = QStackedWidget()
        self._compose()
        self.notice = NoticeBar(look, self.pages)
        self.drop_hint: DropHint | None = None
        self.command_field.clicked.connect(actions["palette"].trigger)
        self.addActions([action for action in actions if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut])
        self.retranslate()
        look.changed.connect(self._fit)

    def retranslate(self) -> None:
        """Fill menus, rail and command field in the language of the window."""
        self._actions.retranslate()
        self._actions.fill(self.menus)
        self.menus.setAccessibleName(self.tr("Menus"))
        keys = (
            self._actions["palette"].shortcut().toString(self._actions["palette"].shortcut().SequenceFormat.NativeText)
        )
        self.command_field.set_words(self.tr("Search or type a command"), keys)
        self.rail.clear()
        self.rail.setAccessibleName(self.tr("Pages"))
        self.rail.add("library", "library", self.tr("Library"), self._actions["library"].toolTip())
        self.rail.add("review", "review", self.tr("Review"), self._actions["review"].toolTip())
        self.rail.add("statistics", "chart", self.tr("Statistics"), self._actions["statistics"].toolTip())
        self.rail.add("draft", "workshop", self.tr("Workshop"), self._actions["workshop"].toolTip())
        self.rail.add("settings", "settings", self.tr("Settings"), self._actions["settings"].toolTip(), at_foot=True)

    def take_page(self, page: QWidget) -> None:
        """Have a page among those that can be shown; its parts are dressed by that, which takes a while."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)

    def show_page(self, page: QWidget, place: str) -> None:
        """Show a page; `place` is its button in the rail."""
        self.take_page(page)
        self.pages.setCurrentWidget(page)
        self.notice.raise_()  # the pages raise the one they show
        self.notice.turn_page(int(page.property("foot") or 0))
        self.rail.show_current(place)

    def drop_page(self, page: QWidget) -> None:
        """Forget a page."""
        self.pages.removeWidget(page)
        page.deleteLater()

    def geometry_text(self) -> str:
        """Return place and size of the window, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Take place and size that were remembered; where there are none, be no larger than the screen."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(text.encode("ascii"))))
        else:
            room = self.screen().availableSize() - QSize(0, _TITLE_BAR)
            self.resize(QSize(*_SIZE).boundedTo(room))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping does. Files that are not taken are refused with each move: so their leaving is told."""
        if not _files(event):
            return
        event.acceptProposedAction()
        if self.drop_hint is not None:
            self.drop_hint.deleteLater()
        self.drop_hint = DropHint(self._look, self.pages)
        self.drop_hint.tell(_files(event), _paths(event), _articles(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _paths(event) or _articles(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_drag()
        found, articles = _paths(event), _articles(event)
        if found or articles:
            event.acceptProposedAction()
        if found:
            self.paths_dropped.emit(found)
        elif articles:
            self.article_dropped.emit(articles[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _end_drag(self) -> None:
        if self.drop_hint is not None:
            self.drop_hint.hide()
            self.drop_hint.deleteLater()
            self.drop_hint = None

    def _compose(self) -> None:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(10, 8, 32, 8)
        row.setSpacing(16)
        row.addWidget(self.menus)
        row.addStretch(1)
        row.addWidget(self.command_field, 2)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self.pages, 1)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(body, 1)
        self.setCentralWidget(ground)
        self._fit()

    def _fit(self) -> None:
        self._bar.setFixedHeight(self._look.px(32) + 16)


def _paths(event: QDropEvent) -> list[Path]:
    """Return the YAML files and folders that are dragged."""
    return [path for path in _files(event) if path.suffix.lower() in _SET_ENDINGS or path.is_dir()]


def _articles(event: QDropEvent) -> list[Path]:
    """Return the files that are dragged and may hold an article."""
    from quizapp.services.articles import ENDINGS

    return [path for path in _files(event) if path.suffix.lower() in ENDINGS and not path.is_dir()]


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
