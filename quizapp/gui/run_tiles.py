"""Show the items of a run as tiles: what is done, how it went, where the run stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from quizapp.core.attempt import Outcome
from quizapp.core.session import Entry
from quizapp.gui.items.keys import is_return
from quizapp.gui.items.painting import draw_icon
from quizapp.gui.look import Look
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.painted import paint_box, smooth_painter
from quizapp.gui.quiz_words import OUTCOME_ICONS, OUTCOME_TONES, verdict_word


class Tile(QAbstractButton):
    """A square of 36 with a number, or a sign once judged."""

    def __init__(self, look: Look, number: int, entry: Entry, here: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.number = number
        self.entry = entry
        self.here = here
        self.setProperty("radius", 8)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Question {0}").format(number))
        self.setAccessibleDescription(", ".join(self._states()))
        self.setToolTip(", ".join([self.accessibleName(), *self._states()]))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(36), self.look.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.click() if is_return(event) else super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = smooth_painter(self)
        outcome = self.entry.score.outcome if self.entry.score else None
        tone = OUTCOME_TONES[outcome] if outcome else ""
        given = not outcome and self.entry.response is not None
        fill = f"{tone}_soft" if tone else "accent_soft" if given else "surface"
        hover = self.isEnabled() and self.underMouse()
        edge = "accent" if self.here else tone if tone and (hover or look.theme.outlined) else ""
        edge = edge or ("muted" if hover else f"{tone}_soft" if tone else "accent_soft" if given else "line")
        width = 2 if self.here else 1
        paint_box(painter, QRectF(self.rect()), look.px(8), look.color(fill), look.color(edge), width)
        if outcome:
            draw_icon(painter, look, self.rect(), OUTCOME_ICONS[outcome], tone, 18)
        else:
            painter.setFont(look.font("small", bold=self.here or given))
            painter.setPen(look.color("accent" if self.here else "on_soft" if given else "muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))
        if self.entry.later:
            side = look.px(14)
            draw_icon(painter, look, QRect(self.width() - side, 0, side, side), "flag", "notice", 12)
        painter.end()

    def _states(self) -> list[str]:
        states = [self.tr("current")] if self.here else []
        if self.entry.score:
            states.append(verdict_word(self.entry.score.outcome))
        else:
            states.append(self.tr("open") if self.entry.response is None else self.tr("answered"))
        if self.entry.later:
            states.append(self.tr("marked for later"))
        return states


class RunTiles(QWidget):
    """All tiles of a run in lines of six, of ten where there are many."""

    position_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.tiles: list[Tile] = []
        self._flow = FlowLayout(self, look.px(8))

    def show_run(self, entries: Sequence[Entry], position: int, reachable: Sequence[bool]) -> None:
        """Show a run; only tiles that can be gone to react."""
        for tile in self.tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [
            Tile(self._look, number + 1, entry, number == position, self) for number, entry in enumerate(entries)
        ]
        for number, (tile, usable) in enumerate(zip(self.tiles, reachable, strict=True)):
            tile.setEnabled(usable)
            tile.clicked.connect(lambda _=False, number=number: self.position_chosen.emit(number))
            self._flow.addWidget(tile)
        columns = 6 if len(entries) <= 24 else 10
        self.setMaximumWidth(columns * self._look.px(44) - self._look.px(8) + 1)
        self.updateGeometry()


def tally(entries: Sequence[Entry], *, test: bool) -> str:
    """Return in words how far the run is."""
    answered = [entry for entry in entries if entry.response is not None or entry.score is not None]
    if test:
        return QCoreApplication.translate("RunTiles", "{0} of {1} answered").format(len(answered), len(entries))
    outcomes = [entry.score.outcome for entry in entries if entry.score]
    parts = [
        (QCoreApplication.translate("RunTiles", "{0} right"), outcomes.count(Outcome.RIGHT)),
        (QCoreApplication.translate("RunTiles", "{0} partly"), outcomes.count(Outcome.PARTLY)),
        (QCoreApplication.translate("RunTiles", "{0} wrong"), outcomes.count(Outcome.WRONG)),
        (QCoreApplication.translate("RunTiles", "{0} without answer"), outcomes.count(Outcome.UNANSWERED)),
    ]
    told = ", ".join(words.format(count) for words, count in parts if count)
    words = QCoreApplication.translate("RunTiles", "{0} answered").format(
        len(answered) - outcomes.count(Outcome.UNANSWERED)
    )
    return f"{words}: {told}" if told else words
