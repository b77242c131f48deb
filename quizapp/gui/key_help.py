"""List keys and what they do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from quizapp.gui.items.base import KeyHelp
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.keycap import Keycap


class KeyList(QWidget):
    """Keycaps at the left, words at the right, a line each."""

    def __init__(self, look: Look, helps: Sequence[KeyHelp], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnMinimumWidth(0, look.px(92))
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(helps):
            words = plain_label(entry.text, "small", "muted", parent=self)
            grid.addWidget(self._caps(look, entry), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignVCenter)

    def _caps(self, look: Look, entry: KeyHelp) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        keys = dict.fromkeys(entry.keys) if entry.joint else entry.keys
        for number, key in enumerate(keys):
            if number and entry.joint:
                row.addWidget(line_label(entry.joint, "small", "muted", parent=holder))
            row.addWidget(Keycap(look, key, parent=holder))
        return holder


def common_keys(*, hint: bool, test: bool, typed: bool) -> list[KeyHelp]:
    """Return the keys that work with this item beside its own; `typed`: the keyboard begins in a text field, which
    keeps plain keys to itself."""
    control = QCoreApplication.translate("Keys", "Ctrl")
    enter = QCoreApplication.translate("Keys", "Return")
    save = QCoreApplication.translate("Keys", "next question")
    check = QCoreApplication.translate("Keys", "check and go on")
    keys = [
        KeyHelp((enter,), save if test else check),
        KeyHelp((control, "."), QCoreApplication.translate("Keys", "mark for later")),
    ]
    if test and not typed:
        back = QCoreApplication.translate("Keys", "Backspace")
        keys.append(KeyHelp((back,), QCoreApplication.translate("Keys", "previous question")))
    if hint and not test:
        keys.append(KeyHelp((control, "H"), QCoreApplication.translate("Keys", "show the hint")))
    return keys
