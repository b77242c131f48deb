"""Paint a set as a card: title, date, progress ring, questions by focus, buttons."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quizapp.core.kinds import Focus
from quizapp.gui.card_layout import HEIGHT, CardLayout, button_words, card_layout
from quizapp.gui.library_model import SUMMARY
from quizapp.gui.look import Look
from quizapp.gui.parts.mark_toggle import FOCUS_ICONS
from quizapp.gui.parts.painted import paint_box
from quizapp.gui.parts.pill import paint_pill, pill_width
from quizapp.gui.parts.ring import paint_ring
from quizapp.gui.set_words import card_line, due_words, items_words, progress_words
from quizapp.services.library import SetSummary
from quizapp.services.shelf import is_finished, is_new, progress


class CardDelegate(QStyledItemDelegate):
    """Paints the cards. `hovered` is row and button under the pointer, `focused` whether the keyboard is here,
    `cell` the size of a place in the grid."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.hovered: tuple[int, str] = (-1, "")
        self.focused = False
        self.cell = QSize(300, HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        summary = index.data(SUMMARY)
        if not isinstance(summary, SetSummary):
            return
        look = self._look
        places = card_layout(look, option.rect)
        is_here = self.focused and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.color("accent" if is_here else "line")
        paint_box(painter, QRectF(places.card), look.px(12), look.color("surface"), edge, 2 if is_here else 1)
        lines = _paint_title(painter, look, places.title, summary.title)
        places.line.translate(0, max(lines - 2, 0) * look.px(25))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        line = QFontMetrics(look.font("small")).elidedText(
            card_line(summary), Qt.TextElideMode.ElideRight, places.line.width()
        )
        painter.drawText(places.line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        share = progress(summary)
        text = QLocale().toString(round(share * 100)) + "\u00a0%"
        paint_ring(painter, look, QRectF(places.ring), share, text, done=is_finished(summary))
        self._paint_counts(painter, places, summary)
        self._paint_buttons(painter, places, index.row())
        painter.restore()

    def _paint_counts(self, painter: QPainter, places: CardLayout, summary: SetSummary) -> None:
        """Paint how many questions there are by focus, and at the right how many are due, or that the set is new."""
        look, place = self._look, places.counts
        x = float(place.left())
        font = look.font("small")
        metrics = QFontMetrics(font)
        for focus in Focus if any(summary.counts.values()) else ():
            icon = look.pixmap(FOCUS_ICONS[focus], focus.value, 18)
            top = place.center().y() + 1 - icon.deviceIndependentSize().height() / 2
            painter.drawPixmap(round(x), round(top), icon)
            number = str(summary.counts.get(focus, 0))
            painter.setFont(font)
            painter.setPen(look.color("text"))
            x += look.px(22)
            painter.drawText(QRectF(x, place.top(), 80, place.height()), Qt.AlignmentFlag.AlignVCenter, number)
            x += metrics.horizontalAdvance(number) + look.px(16)
        if not any(summary.counts.values()):
            painter.setFont(font)
            painter.setPen(look.color("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, items_words(summary))
        due = due_words(summary)
        word = due or (progress_words(summary) if is_new(summary) else "")
        if word:
            width = pill_width(look, word, bold=bool(due))
            pill = QRectF(place.right() + 1 - width, place.top(), width, place.height())
            paint_pill(painter, look, pill, word, "accent" if due else "sunken")

    def _paint_buttons(self, painter: QPainter, places: CardLayout, row: int) -> None:
        words = button_words()
        for name, place in places.buttons.items():
            hover = self.hovered == (row, name)
            self._paint_button(painter, QRectF(place), name, words[name], hover=hover)

    def _paint_button(self, painter: QPainter, place: QRectF, name: str, word: str, *, hover: bool) -> None:
        look = self._look
        radius = look.px(8)
        ink = "on_soft" if name == "practise" else "hover_text" if hover else "text"
        if name == "practise":
            edge = look.color("accent") if hover else look.edge("accent") if look.theme.outlined else None
            paint_box(painter, place, radius, look.color("accent_soft"), edge)
        elif hover:
            paint_box(painter, place, radius, look.color("sunken"), look.edge("sunken"))
        if name == "more":
            icon = look.pixmap("more", "muted", 18)
            size = icon.deviceIndependentSize()
            corner = QPointF(place.center().x() - size.width() / 2, place.center().y() - size.height() / 2)
            painter.drawPixmap(corner.toPoint(), icon)
            return
        words = place.adjusted(look.px(12), 0, 0, 0)
        if name == "practise":
            icon = look.pixmap("play", "on_soft", 16)
            top = place.center().y() - icon.deviceIndependentSize().height() / 2
            painter.drawPixmap(round(place.left() + look.px(11)), round(top), icon)
            words.adjust(look.px(21), 0, 0, 0)
        painter.setFont(look.font("small"))
        painter.setPen(look.color(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)


def _paint_title(painter: QPainter, look: Look, place: QRect, title: str) -> int:
    """Paint a title on at most three lines, the last ending in three dots where it must; return how many."""
    font = look.font("heading")
    painter.setFont(font)
    painter.setPen(look.color("text"))
    lines = _lines(title, font, place.width(), 3)
    for number, line in enumerate(lines):
        box = QRect(place.left(), place.top() + number * look.px(25), place.width(), look.px(25))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
    return len(lines)


def _lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a text into at most so many lines of a width."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    for _ in range(most - 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    lines = [text[start:end].strip() for start, end in zip([0, *ends], ends, strict=False)]
    rest = text[ends[-1] :].strip() if ends else ""
    return [*lines, QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest else lines
