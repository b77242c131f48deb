"""Choose how a set is printed: how many questions, versions, layout, article and key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from quizapp.core.print_choices import PrintChoices
from quizapp.gui.labels import line_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.segmented import Segmented

_PLAIN, _COLUMNS, _LARGE = "plain", "columns", "large"
_COUNTS = (5, 10, 15, 20)
_WIDE_TEXT = 130
"""From this text size on, the name of a choice stands above it."""


class PrintOptions(QFrame):
    """A card of choices; `changed` comes with every one of them."""

    changed = Signal()

    def __init__(self, look: Look, choices: PrintChoices, ready: int, parent: QWidget | None = None) -> None:
        """Offer what there is to choose for a set with so many items."""
        super().__init__(parent)
        self._ready = ready
        self._look = look
        self._seed = choices.seed
        self.setProperty("role", "card")
        self._make_controls(choices)
        px = look.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        stacked = look.text_size > _WIDE_TEXT
        grid.setVerticalSpacing(px(6 if stacked else 12))
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Questions"), self.count),
            (self.tr("Versions"), self.versions),
            (self.tr("Layout"), self.layout_choice),
            (self.tr("Print"), self.article),
            ("", self.key),
            (self.tr("Order"), self.mix),
        ]
        for number, (words, control) in enumerate(rows):
            if words:
                label = line_label(words, "body", "muted")
                label.setMinimumHeight(px(40) if isinstance(control, Segmented) and not stacked else px(32))
                grid.addWidget(label, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            place = (2 * number + 1, 0) if stacked else (2 * number, 1)
            grid.addWidget(control, *place, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.addLayout(grid)

    @property
    def choices(self) -> PrintChoices:
        """Return what is chosen now."""
        return PrintChoices(
            versions=int(self.versions.key),
            large=self.layout_choice.key == _LARGE,
            columns=2 if self.layout_choice.key == _COLUMNS else 1,
            article=self.article.isChecked(),
            key=self.key.isChecked(),
            seed=self._seed,
            count=int(self.count.key) or None,
        )

    def shuffle(self) -> None:
        """Shuffle options and versions in another way."""
        self._seed += 1
        self.changed.emit()

    def _make_controls(self, choices: PrintChoices) -> None:
        look = self._look
        counts = [(str(count), str(count)) for count in _COUNTS if count < self._ready]
        self.count = Segmented(look, [*counts, ("0", self.tr("all"))], self.tr("Questions"))
        self.count.choose("0")
        self.count.choose(str(choices.count or 0))
        versions = [("1", self.tr("one")), ("2", "A, B"), ("3", self.tr("A to C")), ("4", self.tr("A to D"))]
        self.versions = Segmented(look, versions, self.tr("Versions"))
        self.versions.choose(str(choices.versions))
        layouts = [
            (_PLAIN, self.tr("normal")),
            (_COLUMNS, self.tr("two columns")),
            (_LARGE, self.tr("large type")),
        ]
        self.layout_choice = Segmented(look, layouts, self.tr("Layout"))
        self.layout_choice.choose(_LARGE if choices.large else _COLUMNS if choices.columns > 1 else _PLAIN)
        self.article = CheckBox(look, self.tr("the article with line numbers"))
        self.article.setChecked(choices.article)
        self.key = CheckBox(look, self.tr("the key in a file of its own"))
        self.key.setChecked(choices.key)
        self.mix = Button(look, self.tr("Shuffle anew"), "secondary", "small", "redo")
        self.mix.setToolTip(
            self.tr("Arrange options and versions in another way, and take other questions where not all are printed")
        )
        self.mix.clicked.connect(self.shuffle)
        for control in (self.count, self.versions, self.layout_choice):
            control.chosen.connect(lambda _key: self.changed.emit())
        for box in (self.article, self.key):
            box.toggled.connect(lambda _on: self.changed.emit())
