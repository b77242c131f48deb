"""Reckon where everything stands on the card of a set."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QFontMetrics

from quizapp.gui.look import Look

BUTTONS = ("practise", "read", "test")
GAP = 16
HEIGHT = 228


@dataclass(frozen=True, slots=True)
class CardLayout:
    """The places on one card, in the coordinates of the view."""

    card: QRect
    title: QRect
    ring: QRect
    line: QRect
    counts: QRect
    buttons: dict[str, QRect]

    def button_at(self, point: QPoint) -> str:
        """Return the button that a point is on: practise, read, test, more, or "" for none."""
        return next((name for name, place in self.buttons.items() if place.contains(point)), "")


def button_words() -> dict[str, str]:
    """Return the words on the buttons of a card."""
    return {
        "practise": QCoreApplication.translate("Card", "Practise"),
        "read": QCoreApplication.translate("Card", "Read"),
        "test": QCoreApplication.translate("Card", "Test"),
        "more": QCoreApplication.translate("Card", "More"),
    }


def card_layout(look: Look, cell: QRect) -> CardLayout:
    """Return the places on the card that fills a cell of the grid but for the gap at its right and bottom."""
    px = look.px
    card = cell.adjusted(0, 0, -GAP, -GAP)
    left, right, top = card.left() + px(20), card.right() + 1 - px(16), card.top() + px(20)
    ring = QRect(right - px(56), top, px(56), px(56))
    title = QRect(left, top - px(2), ring.left() - px(12) - left, px(52))
    line = QRect(left, top + px(59), right - left, look.line_height("small"))
    bottom = card.bottom() + 1 - px(16) - px(36)
    counts = QRect(left, bottom - px(40), right - left, px(24))
    return CardLayout(card, title, ring, line, counts, _buttons(look, left, right, bottom))


def _buttons(look: Look, left: int, right: int, top: int) -> dict[str, QRect]:
    """Return the places of the buttons, side by side as far as there is room."""
    px = look.px
    metrics = QFontMetrics(look.font("small"))
    words = button_words()
    places: dict[str, QRect] = {}
    for name in BUTTONS:
        icon = px(20) if name == "practise" else 0
        width = metrics.horizontalAdvance(words[name]) + 2 * px(12) + icon
        places[name] = QRect(left, top, width, px(36))
        left += width + px(5 if name == "practise" else 2)
    places["more"] = QRect(right - px(36), top, px(36), px(36))
    return {name: place for name, place in places.items() if name == "more" or place.right() < places["more"].left()}
