"""The fields of the form that speak of the article and the folder: quotes, facts, picture."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from quizapp.core.item import ItemSet
from quizapp.gui.fact_words import fact_head, fact_note
from quizapp.gui.labels import button_text, line_label, plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.workshop_fields import FormField
from quizapp.gui.workshop_rows import RowsField, TextRow
from quizapp.services import item_forms


class QuoteRow(TextRow):
    """A quote of the article, with the word where it stands."""

    def __init__(self, look: Look, name: str, item_set: Callable[[], ItemSet | None]) -> None:
        super().__init__(look, name)
        self._item_set = item_set
        self.place = plain_label("", "small")
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.place)
        self.text.textChanged.connect(self.show_place)
        self.show_place()

    def show_place(self) -> None:
        """Say where the quote stands, or that it does not."""
        item_set, words = self._item_set(), self.text.words
        self.place.setVisible(bool(words))
        if item_set is None or not words:
            return
        number = item_forms.paragraph_of(item_set.article, words)
        if number is None:
            self.place.setText(self.tr("does not stand in the article word for word"))
        elif number == 0:
            self.place.setText(self.tr("stands in the title"))
        else:
            self.place.setText(self.tr("stands in the article, paragraph {0}").format(number))
        set_tone(self.place, "tone", "wrong" if number is None else "right")


class QuotesField(RowsField):
    """Quotes of the article, typed or taken from what is selected there."""

    def __init__(
        self, look: Look, name: str, item_set: Callable[[], ItemSet | None], selection: Callable[[], str]
    ) -> None:
        super().__init__(look, name, lambda found, words: QuoteRow(found, words, item_set))
        self._selection = selection
        self.take_button = Button(look, self.tr("Take the words selected in the article"), "quiet", "small", "quote")
        self.take_button.clicked.connect(self.take)
        self.note = line_label("", "small", "notice")
        self.note.hide()
        self._foot.addWidget(self.take_button)
        column = self.layout()
        assert column is not None
        column.addWidget(self.note)

    def take(self) -> None:
        """Add what is selected in the article."""
        words = " ".join(self._selection().split())
        self.note.setText(self.tr("Select words in the article first."))
        self.note.setVisible(not words)
        if words:
            self.add_value(words)


class FactsField(FormField):
    """The facts that a question asks about, ticked in a menu."""

    def __init__(self, look: Look, name: str, item_set: Callable[[], ItemSet | None]) -> None:
        super().__init__()
        self._item_set = item_set
        self._chosen: tuple[str, ...] = ()
        self.words = plain_label("", "small", "muted")
        self.button = Button(look, self.tr("Choose …"), "secondary", "small")
        self.button.setAccessibleName(self.tr("Choose: {0}").format(name))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)

    def value(self) -> object:
        return self._chosen

    def set_value(self, value: object) -> None:
        self._chosen = tuple(str(each) for each in value) if isinstance(value, tuple) else ()
        item_set = self._item_set()
        facts = item_set.facts if item_set else {}
        names = [fact_head(item_set, facts[name]) if item_set and name in facts else name for name in self._chosen]
        self.words.setText(", ".join(names) or self.tr("none"))

    def _fill(self) -> None:
        self.menu.clear()
        item_set = self._item_set()
        if item_set is None:
            return
        for fact in item_set.facts.values():
            words = f"{fact_head(item_set, fact)} – {fact_note(item_set, fact)}"
            action = self.menu.addAction(button_text(words[:80]))
            action.setCheckable(True)
            action.setChecked(fact.id in self._chosen)
            action.triggered.connect(lambda on=False, name=fact.id: self._tick(name, on=on))

    def _tick(self, name: str, *, on: bool) -> None:
        kept = tuple(known for known in self._chosen if known != name)
        self.set_value((*kept, name) if on else kept)
        self.edited.emit()


class ImageField(FormField):
    """A picture beside the set; one from elsewhere is copied there."""

    def __init__(self, look: Look, name: str, bring: Callable[[QWidget], str | None]) -> None:
        super().__init__()
        self._bring = bring
        self._name: str | None = None
        self.words = plain_label("", "small", "muted")
        self.button = Button(look, self.tr("Choose …"), "secondary", "small")
        self.button.setAccessibleName(self.tr("Choose: {0}").format(name))
        self.trash = icon_button(look, "trash", self.tr("Remove"), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.trash)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self._choose)
        self.trash.clicked.connect(lambda: self._take(None))

    def value(self) -> object:
        return self._name

    def set_value(self, value: object) -> None:
        self._name = str(value) if value else None
        self.words.setText(self._name or self.tr("none"))
        self.trash.setVisible(self._name is not None)

    def _choose(self) -> None:
        name = self._bring(self)
        if name is not None:
            self._take(name)

    def _take(self, name: str | None) -> None:
        self.set_value(name)
        self.edited.emit()
