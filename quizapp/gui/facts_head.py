"""The head of the article in the workshop: its name, switches with counts for the marks, the list of all facts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.core.item import Focus, ItemSet
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import icon_button
from quizapp.gui.parts.mark_toggle import MarkToggle


class FactsHead(QWidget):
    """One row. `marks_changed`: other kinds are marked; `list_wanted`: the list is wanted in place of the article."""

    marks_changed = Signal()
    list_wanted = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.toggles: dict[Focus, MarkToggle] = {}
        self.list_button = icon_button(look, "table", self.tr("List of all facts"), "small")
        self.list_button.setCheckable(True)
        self.list_button.clicked.connect(self.list_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(8))
        self._row.addWidget(line_label(self.tr("Article"), "body", bold=True))
        self._row.addStretch(1)
        self._row.addWidget(self.list_button)

    @property
    def kinds_on(self) -> set[Focus]:
        """Return the kinds that are to be marked."""
        return {focus for focus, toggle in self.toggles.items() if toggle.isChecked()}

    def show_counts(self, item_set: ItemSet) -> None:
        """Make the switches for the facts of a set; they stay on or off."""
        on = {focus: toggle.isChecked() for focus, toggle in self.toggles.items()}
        for toggle in self.toggles.values():
            self._row.removeWidget(toggle)
            toggle.hide()
            toggle.deleteLater()
        counts = (
            (Focus.FIGURES, self.tr("Figures"), len(item_set.figures)),
            (Focus.ACTORS, self.tr("Actors"), len(item_set.actors)),
            (Focus.SOURCES, self.tr("Sources"), len(item_set.sources)),
        )
        self.toggles = {
            focus: MarkToggle(self._look, focus, word, count, wordless=True) for focus, word, count in counts
        }
        for place, (focus, toggle) in enumerate(self.toggles.items(), 2):
            toggle.setChecked(on.get(focus, True))
            toggle.setToolTip(toggle.text())
            toggle.toggled.connect(lambda _on: self.marks_changed.emit())
            self._row.insertWidget(place, toggle)
