"""Let a teacher set from how many per cent on a grade is given; an impossible table is refused with a word."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.core.errors import UsageError
from quizapp.core.grades import GradeTable
from quizapp.gui.labels import line_label, plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.parts.flow_layout import FlowLayout


class GradeEditor(QWidget):
    """A field for each grade but the last. `changed` brings the limits as a text once they can be a table."""

    changed = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._table = GradeTable()
        self.fields: list[QLineEdit] = []
        self.note = plain_label("", "small", "muted")
        fields = QWidget()
        row = FlowLayout(fields, gap=look.px(16), line_gap=look.px(8))
        for grade in range(1, len(self._table.limits) + 1):
            row.addWidget(self._field(look, grade, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(fields)
        column.addWidget(self.note)
        self.setFocusProxy(self.fields[0])
        self.set_limits(self._table.text)

    def set_limits(self, text: str) -> None:
        """Show the limits that are in force."""
        self._table = GradeTable.read(text)
        for field, limit in zip(self.fields, self._table.limits, strict=True):
            field.setText(str(limit))
        self._explain()

    def _field(self, look: Look, grade: int, name: str) -> QWidget:
        whole = QWidget()
        words = line_label(self.tr("{0} from").format(grade), "body")
        field = QLineEdit()
        field.setValidator(QIntValidator(0, 100, field))
        field.setProperty("extent", "medium")
        field.setFixedWidth(look.px(56))
        field.setAccessibleName(self.tr("{0}: grade {1} from how many per cent").format(name, grade))
        field.editingFinished.connect(self._take)
        words.setBuddy(field)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        for part in (words, field, line_label("%", "body")):
            row.addWidget(part)
        self.fields.append(field)
        return whole

    def _take(self) -> None:
        """Take the limits as they stand; those that cannot be a table stay in the fields with the reason below."""
        try:
            table = GradeTable.read(" ".join(field.text() for field in self.fields))
        except UsageError:
            self._say(self.tr("Each grade needs a smaller number than the one before, from 100 down to 1."), wrong=True)
            return
        if table != self._table:
            self._table = table
            self.changed.emit(table.text)
        self._explain()

    def _explain(self) -> None:
        self._say(self.tr("Below {0} % it is a 6.").format(self._table.limits[-1]), wrong=False)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.note.setText(words)
        set_tone(self.note, "tone", "wrong" if wrong else "muted")
        for field in self.fields:
            set_tone(field, "state", "wrong" if wrong else "rest")
