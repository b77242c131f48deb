"""Choose before a run what is asked: everything on one page, started by one Return with what was chosen last."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.item import Focus, ItemSet, Level
from quizapp.core.session import Mode, Only, RunChoices
from quizapp.gui.choice_rows import ChoiceRows
from quizapp.gui.items.keys import is_return
from quizapp.gui.kind_note import KindNote
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.mark_toggle import MarkToggle
from quizapp.gui.parts.segmented import Segmented
from quizapp.gui.quiz_words import focus_name, level_name
from quizapp.gui.run_kinds import DRILL, kind_of, kinds, mode_of, start_words
from quizapp.gui.seed_field import SeedField
from quizapp.gui.start_foot import StartFoot
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences

_COUNTS = (5, 10, 20)
_MINUTES = (5, 10, 20, 45)
_NARROW = 540


class StartPanel(QWidget):
    """The choices for a run through one set. `chosen` brings them with the set's id, and they are remembered."""

    chosen = Signal(str, object)
    closed = Signal()

    def __init__(self, look: Look, practice: Practice, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._practice = practice
        self._preferences = preferences
        self._item_set: ItemSet | None = None
        self._wish = RunChoices()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._parts: list[QWidget] = []
        look.changed.connect(self.build_anew)

    def open(self, item_set: ItemSet, mode: Mode | None = None) -> None:
        """Show what can be chosen for a set, with what was chosen last; `mode` is what the learner asked for."""
        self._item_set = item_set
        wish = self._preferences.run_choices()
        self._wish = replace(wish, mode=mode, drill=False) if mode else wish
        self._build()
        self.start_button.setFocus()

    def build_anew(self) -> None:
        """Make all parts again in another size, colour or language; what is chosen stays."""
        if self._item_set is not None:
            self._wish = self.choices
            self._build()

    @property
    def choices(self) -> RunChoices:
        """Return what is chosen now."""
        focuses = frozenset(toggle.focus for toggle in self.focuses if toggle.isChecked())
        levels = frozenset(level for level, box in self.levels.items() if box.isChecked())
        mode = mode_of(self.mode.key)
        return RunChoices(
            mode=mode,
            count=int(self.count.key) or None,
            focuses=frozenset() if len(focuses) in (0, len(self.focuses)) else focuses,
            levels=frozenset() if len(levels) in (0, len(self.levels)) else levels,
            only=Only(self.only.key),
            shuffle=self.shuffle.isChecked(),
            seed=self.seed.seed,
            minutes=(int(self.minutes.key) or None) if mode is Mode.TEST else None,
            certainty=self.certainty.isChecked(),
            drill=self.mode.key == DRILL,
            second_try=self.second_try.isChecked(),
        )

    def start(self) -> None:
        """Remember the choices and begin; nothing happens where no item fits."""
        if self._item_set is not None and self.start_button.isEnabled():
            minutes = int(self.minutes.key) or None
            self._preferences.remember_run_choices(replace(self.choices, minutes=minutes))
            self.chosen.emit(self._item_set.id, self.choices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts:
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_return(event):
            self.closed.emit() if QApplication.focusWidget() is self.cancel_button else self.start()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        assert self._item_set is not None
        px = self._look.px
        self._make_controls()
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(24), px(16), px(32), px(8))
        column.setSpacing(0)
        column.addWidget(plain_label(self.tr("What shall be asked?"), "title"))
        column.addSpacing(px(4))
        column.addWidget(plain_label(self._item_set.title, "muted"))
        column.addSpacing(px(16))
        self.rows = self._card()
        narrow = QHBoxLayout()  # a column alone would reckon the card's height for the width of the page
        narrow.addWidget(self.rows, 1000)
        narrow.addStretch(1)
        column.addLayout(narrow)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        self._parts = [scroll, self._foot()]
        self._column.addWidget(self._parts[0], 1)
        self._column.addWidget(self._parts[1])
        for part in self._parts:
            part.show()  # at once, so that the button can take the focus
        self._place()
        self._show_fitting()

    def _make_controls(self) -> None:
        assert self._item_set is not None
        look, wish, ready = self._look, self._wish, self._item_set.ready
        self.mode = self._segmented(kinds(), self.tr("Kind"), kind_of(wish))
        self.note = KindNote(look)
        counts = [(str(count), str(count)) for count in _COUNTS if count < len(ready)]
        self.count = self._segmented([*counts, ("0", self.tr("all"))], self.tr("Number"), str(wish.count or 0))
        self.only = self._segmented(
            [
                (Only.ALL.value, self.tr("all")),
                (Only.UNSEEN.value, self.tr("new ones")),
                (Only.MISSED.value, self.tr("mistakes")),
            ],
            self.tr("Which"),
            wish.only.value,
        )
        minutes = [(str(number), self.tr("{0} min").format(number)) for number in _MINUTES]
        self.minutes = self._segmented([("0", self.tr("none")), *minutes], self.tr("Clock"), str(wish.minutes or 0))
        self.focuses = [
            MarkToggle(look, focus, focus_name(focus), count)
            for focus in Focus
            if (count := sum(item.focus is focus for item in ready))
        ]
        present = [level for level in Level if any(item.level is level for item in ready)]
        self.levels = {level: CheckBox(look, level_name(level)) for level in present}
        self.shuffle = CheckBox(look, self.tr("Shuffle the questions"))
        self.seed = SeedField(look)
        self.shuffle.toggled.connect(self.seed.setEnabled)
        self.certainty = CheckBox(look, self.tr("Say how sure I am"))
        self.second_try = CheckBox(look, self.tr("Second try after a mistake"))
        self.second_try.setToolTip(
            self.tr("The evidence is shown, the solution not yet; the points are those of the first try")
        )
        self._show_wish()
        for box in (*self.focuses, *self.levels.values(), self.shuffle, self.certainty):
            box.toggled.connect(self._show_fitting)

    def _show_wish(self) -> None:
        wish = self._wish
        for toggle in self.focuses:
            toggle.setChecked(not wish.focuses or toggle.focus in wish.focuses)
        for level, box in self.levels.items():
            box.setChecked(not wish.levels or level in wish.levels)
        self.shuffle.setChecked(wish.shuffle)
        self.seed.setEnabled(wish.shuffle)
        self.seed.setText("" if wish.seed is None else str(wish.seed))
        self.certainty.setChecked(wish.certainty)
        self.second_try.setChecked(wish.second_try)

    def _segmented(self, options: list[tuple[str, str]], name: str, key: str) -> Segmented:
        control = Segmented(self._look, options, name, 40)
        known = [option for option, _ in options]
        control.choose(key if key in known else known[-1])
        control.chosen.connect(self._show_fitting)
        return control

    def _card(self) -> ChoiceRows:
        rows: list[tuple[str, Sequence[QWidget]]] = [
            (self.tr("Kind"), [self.mode, self.note]),
            (self.tr("Number"), [self.count]),
            (self.tr("Focus"), self.focuses),
            (self.tr("Level"), list(self.levels.values())),
            (self.tr("Which"), [self.only]),
            (self.tr("Clock"), [self.minutes]),
            (self.tr("Also"), [self.shuffle, self.seed, self.certainty, self.second_try]),
        ]
        return ChoiceRows(self._look, rows)

    def _foot(self) -> StartFoot:
        foot = self._start_foot = StartFoot(self._look)
        self.fits, self.cancel_button, self.start_button = foot.fits, foot.cancel_button, foot.start_button
        self.cancel_button.clicked.connect(self.closed)
        self.start_button.clicked.connect(self.start)
        return foot

    def _place(self) -> None:
        """Put words and parts below each other where the page is narrow."""
        narrow = self.width() < self._look.px(_NARROW)
        self.rows.place(narrow=narrow)
        self._start_foot.place(narrow=narrow)

    def _show_fitting(self, *_: object) -> None:
        """Say how many items are asked with these choices, and whether there is a clock to choose."""
        assert self._item_set is not None
        choices = self.choices
        self.rows.show_row(self.minutes, on=choices.mode is Mode.TEST)
        self.second_try.setVisible(self.mode.key == Mode.PRACTICE.value)
        fitting = self._practice.fitting(self._item_set.id, choices)
        asked = min(fitting, choices.count or fitting)
        self.note.show_kind(self.mode.key)
        self.start_button.setText(start_words(self.mode.key))
        self.start_button.setEnabled(asked > 0)
        if asked == 0:
            self.fits.setText(self.tr("No question fits these choices."))
        elif asked == 1:
            self.fits.setText(self.tr("1 question"))
        else:
            self.fits.setText(self.tr("{0} questions").format(asked))
