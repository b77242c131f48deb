"""Show one sentence that was marked in the article, or the place where the next one will stand."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.items.painting import WrappedText, draw_box, draw_icon
from quizapp.gui.items.state import FILLS, ICONS, ROLES, PartState, spoken
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.parts.painted import smooth_painter


class SentenceCard(QWidget):
    """A card with the words of a marked sentence and a button that takes the mark away."""

    removed = Signal()

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.sentence = sentence
        self.state = PartState.OPEN
        self.remove_button = icon_button(look, "trash", self.tr("Take this mark away"), "small", self)
        self.remove_button.setAccessibleName(self.tr("Take this mark away: {0}").format(sentence))
        self.remove_button.clicked.connect(self.removed)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(sentence)

    def set_state(self, state: PartState) -> None:
        """Show the verdict on this sentence."""
        self.state = state
        self.remove_button.hide()
        self.setAccessibleDescription(spoken(state))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(360), self.heightForWidth(self.look.px(360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(72))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words(width).height + self.look.px(42) + self.look.px(16)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.remove_button.move(self.width() - self.look.px(44), self.look.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = smooth_painter(self)
        judged = self.state is not PartState.OPEN
        role = ROLES[self.state] if judged else "line"
        fill = FILLS.get(self.state, "surface")
        draw_box(painter, self.rect(), look.color(fill), look.color(role), 2 if judged else 1, look.px(12))
        ink = ROLES[self.state] if judged else "accent"
        draw_icon(painter, look, QRect(look.px(16), look.px(15), look.px(20), look.px(22)), self._icon(), ink, 20)
        painter.setFont(look.font("small", bold=True))
        painter.setPen(look.color(ink))
        place = QRect(QPoint(look.px(44), look.px(15)), QSize(self.width() - look.px(90), look.px(22)))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._heading())
        self._words(self.width()).draw(painter, look.px(16), look.px(42), look.color("text"))
        painter.end()

    def _icon(self) -> str:
        return ICONS.get(self.state, "quote")

    def _heading(self) -> str:
        words = {
            PartState.RIGHT: QCoreApplication.translate("SentenceCard", "Your sentence proves it"),
            PartState.WRONG: QCoreApplication.translate("SentenceCard", "Your sentence does not prove it"),
        }
        return words.get(self.state, QCoreApplication.translate("SentenceCard", "Your sentence"))

    def _words(self, width: int) -> WrappedText:
        return WrappedText(self.sentence, self.look.font("body"), width - self.look.px(32), self.look.px(24))


class FreePlace(QWidget):
    """A dashed place that says what to do next."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.text = text
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(360), self.heightForWidth(self.look.px(360)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(64), self._words(width).height + self.look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = smooth_painter(self)
        draw_box(painter, self.rect(), None, look.color("border"), 1.5, look.px(10), dashed=True)
        draw_icon(painter, look, QRect(look.px(16), 0, look.px(20), self.height()), "plus", "muted", 20)
        words = self._words(self.width())
        words.draw(painter, look.px(44), (self.height() - words.height) // 2, look.color("muted"))
        painter.end()

    def _words(self, width: int) -> WrappedText:
        return WrappedText(self.text, self.look.font("body"), width - self.look.px(60), self.look.px(24))
