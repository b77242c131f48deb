"""Change settings: the page is made from the one table of settings, and every change is in force at once."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import Message
from quizapp.core.item import Language
from quizapp.core.settings import SETTINGS, Setting, SettingKind, SettingValue, setting
from quizapp.gui.grade_editor import GradeEditor
from quizapp.gui.labels import line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button, icon_button
from quizapp.gui.parts.check_box import CheckBox
from quizapp.gui.parts.segmented import Segmented
from quizapp.services.preferences import Preferences
from quizapp.services.wording import Wording

_WIDTH = 720


class SettingsPage(QScrollArea):
    """The settings in one card. `changed` names what was set, after it is on disk; `was_reset` brings what was there
    before a reset."""

    changed = Signal(str)
    was_reset = Signal(object)

    def __init__(self, look: Look, preferences: Preferences, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self._wording = Wording(language)
        self.controls: dict[str, QWidget] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 16, 32, 32)
        column.setSpacing(20)
        column.addWidget(plain_label(self.tr("Settings"), "title"))
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(24, 20, 24, 20)
        self._rows.setSpacing(24)
        for entry in SETTINGS:
            if entry.page:
                self._rows.addWidget(self._row(entry))
        # Side by side with nothing: a column would reckon the card's height for its own width, not for the card's.
        narrow = QHBoxLayout()
        narrow.addWidget(self._card, 1000)
        narrow.addStretch(1)
        column.addLayout(narrow)
        reset = Button(look, self.tr("Reset all to the defaults"), "quiet", "medium", "undo")
        reset.clicked.connect(self._reset)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidget(ground)
        look.changed.connect(self._fit)
        self._fit()

    def show_values(self) -> None:
        """Show the values as they are now."""
        for entry in SETTINGS:
            control = self.controls.get(entry.name)
            value = self._preferences.get(entry.name)
            if isinstance(control, Segmented):
                control.choose(str(value))
            elif isinstance(control, CheckBox):
                control.setChecked(bool(value))
            elif isinstance(control, Stepper):
                control.set_value(int(value))
            elif isinstance(control, GradeEditor):
                control.set_limits(str(value))

    def take_focus(self) -> None:
        """Give the keyboard to the first setting."""
        self.focus_setting(next(iter(self.controls)))

    def focus_setting(self, name: str) -> None:
        """Go to a setting by the keyboard."""
        control = self.controls[name]
        target = control.chosen_segment if isinstance(control, Segmented) else control
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, entry: Setting) -> QWidget:
        """Return name, explanation and control of a setting."""
        name, note = self._words(entry.code), self._words(entry.help_code)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        control = self._control(entry, name)
        control.setAccessibleDescription(note)
        control.setToolTip(note)
        self.controls[entry.name] = control
        if entry.kind is not SettingKind.SWITCH:
            column.addWidget(plain_label(name, "body", bold=True))
        else:
            column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(plain_label(note, "small", "muted"))
        if entry.kind is not SettingKind.SWITCH:
            column.addSpacing(4)
            wide = entry.kind is SettingKind.GRADES
            column.addWidget(control, 0, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft)
        return row

    def _control(self, entry: Setting, name: str) -> QWidget:
        value = self._preferences.get(entry.name)
        if entry.kind is SettingKind.CHOICE:
            choices = [(choice, self._words(entry.choice_code(choice))) for choice in entry.choices]
            segmented = Segmented(self._look, choices, name)
            segmented.choose(str(value))
            segmented.chosen.connect(lambda key: self._set(entry, key))
            return segmented
        if entry.kind is SettingKind.NUMBER:
            stepper = Stepper(self._look, entry, name, int(value))
            stepper.changed.connect(lambda number: self._set(entry, number))
            return stepper
        if entry.kind is SettingKind.GRADES:
            editor = GradeEditor(self._look, name)
            editor.set_limits(str(value))
            editor.changed.connect(lambda limits: self._set(entry, limits))
            return editor
        box = CheckBox(self._look, name)
        box.setChecked(bool(value))
        box.clicked.connect(lambda on: self._set(entry, bool(on)))
        return box

    def _set(self, entry: Setting, value: SettingValue) -> None:
        self._preferences.set(entry.name, value)
        self.changed.emit(entry.name)

    def _reset(self) -> None:
        values = {entry.name: self._preferences.get(entry.name) for entry in SETTINGS if entry.page}
        before = {name: value for name, value in values.items() if value != setting(name).default}
        for name in before:
            self._preferences.reset(name)
        self.was_reset.emit(before)
        for name in before:
            self.changed.emit(name)
        self.show_values()

    def _words(self, code: str) -> str:
        return self._wording.text(Message(code))

    def _fit(self) -> None:
        self._card.setMaximumWidth(self._look.px(_WIDTH))


class Stepper(QWidget):
    """A number between two buttons."""

    changed = Signal(int)

    def __init__(self, look: Look, entry: Setting, name: str, value: int) -> None:
        super().__init__()
        self._entry = entry
        self._value = value
        self._number = line_label("", "body", bold=True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setMinimumWidth(look.px(72))
        self.less = icon_button(look, "minus", self.tr("{0}: less").format(name))
        self.more = icon_button(look, "plus", self.tr("{0}: more").format(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.less, self._number, self.more):
            row.addWidget(part)
        self.setFocusProxy(self.more)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.set_value(value)

    def set_value(self, value: int) -> None:
        """Show a number."""
        self._value = value
        self._number.setText(f"{QLocale().toString(value)}\u00a0%")
        self.less.setEnabled(value > self._entry.low)
        self.more.setEnabled(value < self._entry.high)

    def _step(self, by: int) -> None:
        self.set_value(min(max(self._value + by * self._entry.step, self._entry.low), self._entry.high))
        self.changed.emit(self._value)
