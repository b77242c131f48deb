"""Say over the pages, while files are dragged over the window, what dropping them does, or why nothing comes of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from quizapp.gui.counted import counted
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.painted import paint_box, smooth_painter

_EDGE = 24
_LONGEST_NAME = 60


class DropHint(QFrame):
    """Covers its parent, takes no mouse and no focus."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._room = parent
        self._taken = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = QLabel(self)
        self._words = plain_label("", "title", parent=self)
        self._more = plain_label("", "body", "muted", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * _EDGE, 2 * _EDGE, 2 * _EDGE, 2 * _EDGE)
        column.setSpacing(look.px(12))
        column.addStretch(1)
        for label in (self._icon, self._words, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def tell(self, files: Sequence[Path], sets: Sequence[Path], articles: Sequence[Path]) -> None:
        """Show what comes of dropping the files: sets go before articles, anything else is not taken."""
        self._taken = bool(sets or articles)
        self._words.setText(_words(files, sets, articles))
        self._more.setText(_more(sets, articles))
        icon, ink = ("import", "accent") if self._taken else ("warning", "wrong")
        self._icon.setPixmap(self._look.pixmap(icon, ink, 40))
        self.setGeometry(self._room.rect())
        self.show()
        self.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter: QPainter = smooth_painter(self)
        look = self._look
        ground = look.color("background")
        ground.setAlphaF(0.94)
        painter.fillRect(self.rect(), ground)
        place = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        edge = look.color("accent" if self._taken else "wrong")
        paint_box(painter, place, look.px(16), None, edge, 2, Qt.PenStyle.DashLine)
        painter.end()


def _words(files: Sequence[Path], sets: Sequence[Path], articles: Sequence[Path]) -> str:
    translate = QCoreApplication.translate
    if len(sets) == 1 and sets[0].is_dir():
        return translate("DropHint", "Drop to add the question sets of “{0}”").format(_name(sets[0]))
    if sets:
        one = translate("DropHint", "Drop to add “{0}” to the library").format(_name(sets[0]))
        return counted(len(sets), one, translate("DropHint", "Drop to add {0} files to the library"))
    if articles:
        return translate("DropHint", "Drop to draft questions from “{0}”").format(_name(articles[0]))
    one = translate("DropHint", "“{0}” cannot be opened here").format(_name(files[0]))
    return counted(len(files), one, translate("DropHint", "These {0} files cannot be opened here"))


def _more(sets: Sequence[Path], articles: Sequence[Path]) -> str:
    translate = QCoreApplication.translate
    if sets:
        return translate("DropHint", "Mistakes are shown with line and column; the file stays as it is.")
    if len(articles) > 1:
        return translate("DropHint", "One article at a time: the first one is taken.")
    if articles:
        return translate("DropHint", "The article is only read; the file stays as it is.")
    return translate("DropHint", "Question sets end in .yaml, articles in .txt, .md, .html, .docx, .odt or .pdf.")


def _name(path: Path) -> str:
    """Return the name of a file, its middle left out where it is very long."""
    name = path.name
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"
