"""Show foreign text as the plain text that it is: Qt would load local images from anything that looks like HTML."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from quizapp.gui.look import Look
from quizapp.gui.parts.paragraph import Paragraph

if TYPE_CHECKING:
    from quizapp.gui.emphasis import EmphasisLabel

# The standard library's html.escape would bring the names of all HTML characters into every start.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def plain_label(
    text: str, role: str = "body", tone: str = "", *, bold: bool = False, parent: QWidget | None = None
) -> QLabel:
    """Return a wrapping label that never reads markup; `role` is a type role or "muted", `tone` a colour role."""
    label = Paragraph(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    if bold:
        label.setProperty("strong", "true")
    label.setWordWrap(True)
    label.setText(text)
    return label


def line_label(
    text: str, role: str = "body", tone: str = "", *, bold: bool = False, parent: QWidget | None = None
) -> QLabel:
    """Return a plain label that stays on one line."""
    label = plain_label(text, role, tone, bold=bold, parent=parent)
    label.setWordWrap(False)
    return label


def set_tone(widget: QWidget, name: str, value: str) -> None:
    """Change a dynamic property that the style sheet looks at, and let the style look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button_text(text: str) -> str:
    """Return foreign text for a button or menu, where a single & would become a shortcut."""
    return text.replace("&", "&&")


def escape_tooltip(text: str) -> str:
    """Return foreign text for a tooltip: escaped, so that no markup in it is read."""
    return f"<qt>{text.translate(_ESCAPES)}</qt>"


def emphasis_label(look: Look, text: str, role: str = "title", parent: QWidget | None = None) -> "EmphasisLabel":
    """Return a label for a stem or explanation, in which *so* and **so** mark words."""
    from quizapp.gui.emphasis import EmphasisLabel

    return EmphasisLabel(look, text, role, parent)
