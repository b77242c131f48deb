"""The tools above the article: marks, text size, fact sheet, and the button to practise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from quizapp.core.item import Focus, ItemSet
from quizapp.gui.actions import Actions
from quizapp.gui.labels import set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.mark_toggle import MarkToggle


class ReadingTools(QWidget):
    """One row as wide as the text. Where it gets narrow, the toggles lose their words."""

    marks_changed = Signal()
    practise_wanted = Signal()

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self.toggles: dict[Focus, MarkToggle] = {}
        self.practise = Button(look, self.tr("Practise"), "primary", "large", "play")
        self.practise.setToolTip(actions["practise"].toolTip())
        self.size_button = icon_button(look, "text_size", self.tr("Text size"))
        self.print_button = icon_button(look, "print", actions["print"].toolTip())
        self.print_button.setAccessibleName(self.tr("Print"))
        self.facts_button = icon_button(look, "table", actions["facts"].toolTip())
        self.facts_button.setAccessibleName(self.tr("Fact sheet"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        self._row.addWidget(self.facts_button)
        self._row.addWidget(self.size_button)
        self._row.addWidget(self.print_button)
        self._row.addSpacing(4)
        self._row.addWidget(self.practise)
        self._menu = QMenu(self)
        self._menu.addActions([actions[name] for name in ("larger", "smaller", "normal_size")])
        self.size_button.clicked.connect(self._open_menu)
        self.facts_button.clicked.connect(actions["facts"].trigger)
        self.print_button.clicked.connect(actions["print"].trigger)
        self.practise.clicked.connect(self.practise_wanted)

    def show_counts(self, item_set: ItemSet) -> None:
        """Make the toggles for the facts of a set; they follow the actions that do the same."""
        for old in self.toggles.values():
            self._row.removeWidget(old)
            old.deleteLater()
        words = {
            Focus.FIGURES: (self.tr("Figures"), len(item_set.figures)),
            Focus.ACTORS: (self.tr("Actors"), len(item_set.actors)),
            Focus.SOURCES: (self.tr("Sources"), len(item_set.sources)),
        }
        self.toggles = {
            focus: MarkToggle(self._look, focus, word, count) for focus, (word, count) in words.items() if count
        }
        for place, (focus, toggle) in enumerate(self.toggles.items()):
            action = self._actions[f"marks_{focus.value}"]
            toggle.setToolTip(action.toolTip())
            toggle.setChecked(action.isChecked())
            toggle.clicked.connect(lambda on, switch=action: switch.setChecked(on))
            action.toggled.connect(toggle.setChecked)
            self._row.insertWidget(place, toggle)

    def fit(self, width: int) -> None:
        """Take a width: the words of the toggles go first, then text size and printing, which are in the menu too."""
        for step in range(5):
            for toggle in self.toggles.values():
                toggle.set_wordless(step > 0)
            for button in (self.size_button, self.print_button):
                button.setVisible(step < 2)
            set_tone(self.practise, "extent", "large" if step < 3 else "small")
            self.practise.set_icon("play" if step < 4 else "")
            if self._wanted() <= width:
                break
        self._row.activate()  # at once: what is left out now must not squeeze the others for a moment

    def _wanted(self) -> int:
        """Return how wide all parts are side by side."""
        parts = [*self.toggles.values(), self.facts_button, self.size_button, self.print_button, self.practise]
        return sum(part.sizeHint().width() + 8 for part in parts if not part.isHidden()) + 12

    def _open_menu(self) -> None:
        self._menu.popup(self.size_button.mapToGlobal(self.size_button.rect().bottomLeft()))
