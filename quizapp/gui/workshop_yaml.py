"""The set as YAML text: the editor, the words it offers, and the list of problems, always in step with the bench."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.core.errors import Problem
from quizapp.gui.look import Look
from quizapp.gui.quiz_words import window_wording
from quizapp.gui.workshop_bench import WorkshopBench
from quizapp.gui.yaml_completion import YamlCompletion
from quizapp.gui.yaml_editor import YamlEditor
from quizapp.gui.yaml_find import FindReplace
from quizapp.gui.yaml_problems import ProblemList
from quizapp.services.yaml_hints import question_at, question_line

_ROOM_FOR_LIST = 140


class YamlView(QWidget):
    """The view. `moved` tells that the cursor stands elsewhere."""

    moved = Signal()

    def __init__(self, look: Look, bench: WorkshopBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bench = bench
        self.editor = YamlEditor(look)
        self.completion = YamlCompletion(self.editor)
        self.finder = FindReplace(look, self.editor)
        self.problems = ProblemList(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.finder)
        column.addWidget(self.editor, 1)
        column.addWidget(self.problems)
        self.editor.typed.connect(self._take)
        self.editor.cursorPositionChanged.connect(self.moved)
        self.problems.wanted.connect(self._go_to_problem)
        self.problems.mend_wanted.connect(self._mend)
        bench.edited.connect(self.refresh)
        bench.checked.connect(self.show_checked)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list out where it would leave no lines of text: the text itself shows what is wrong."""
        super().resizeEvent(event)
        self.problems.setVisible(self.height() >= self._look.px(_ROOM_FOR_LIST))

    @property
    def place(self) -> tuple[int, int]:
        """Return line and column of the cursor."""
        return self.editor.place

    @property
    def question(self) -> str:
        """Return the id of the question that the cursor stands in, "" for none."""
        return question_at(self.editor.text, self.editor.place[0])

    def show_question(self, item_id: str) -> None:
        """Bring the lines of a question up, unless the cursor stands in them."""
        if item_id and self.question != item_id:
            line = question_line(self.editor.text, item_id)
            if line:
                self.editor.go_to(line)

    def take_focus(self) -> None:
        """Let the user type."""
        self.editor.setFocus()

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the cursor at a place of the text."""
        self.editor.go_to(line, column)
        self.editor.setFocus()

    def next_problem(self) -> None:
        """Go to the first problem behind the cursor, round the end."""
        places = [(found.location.line, found.location.column) for found in self._found()]
        if places:
            self.go_to(*next((place for place in places if place > self.place), places[0]))

    def refresh(self) -> None:
        """Show the text as it is on the bench."""
        if not self._bench.is_loaded:
            return
        self.editor.set_text(self._bench.bench.text)
        if self._bench.bench.is_checked:
            self.show_checked()
        else:
            self.editor.show_problems(())
            self.problems.show_waiting()

    def show_checked(self) -> None:
        """Show the problems of the text as it is now."""
        wording = window_wording()
        found = tuple((problem, wording.text(problem.message)) for problem in self._found())
        self.editor.show_problems(found)
        self.problems.show_problems(found)

    def _found(self) -> tuple[Problem, ...]:
        return self._bench.bench.problems if self._bench.is_loaded else ()

    def _take(self) -> None:
        self._bench.type_text(self.editor.text)
        if self.editor.hasFocus():
            self.completion.offer()

    def _go_to_problem(self, problem: object) -> None:
        if isinstance(problem, Problem):
            self.go_to(problem.location.line, problem.location.column)

    def _mend(self, problem: object) -> None:
        if isinstance(problem, Problem):
            self._bench.mend(problem)
            self.go_to(problem.location.line, problem.location.column)
