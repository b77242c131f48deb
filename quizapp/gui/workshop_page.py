"""The workshop: the article with its facts, the questions, and the chosen one as form, YAML and preview."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.core.item import Item, ItemSet
from quizapp.gui.actions import Actions
from quizapp.gui.fact_corrections import FactCorrections
from quizapp.gui.facts_pane import FactsPane
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.workshop_bench import WorkshopBench
from quizapp.gui.workshop_columns import WorkshopColumns
from quizapp.gui.workshop_edits import WorkshopEdits
from quizapp.gui.workshop_form import ItemForm
from quizapp.gui.workshop_head import WorkshopHead
from quizapp.gui.workshop_list import DraftColumn
from quizapp.gui.workshop_model import DraftModel
from quizapp.gui.workshop_preview import LearnerPreview
from quizapp.gui.workshop_side import YAML, WorkshopSide
from quizapp.gui.workshop_words import draft_lines, question_number, quotes_of
from quizapp.gui.workshop_yaml import YamlView

_SIDE_BY_SIDE = 860
_SHORT = 440
_PLACE_AFTER = 120  # ms without a key


class WorkshopPage(QWidget):
    """The page. What is shown follows the bench; `view_changed` tells that form, YAML or article was chosen."""

    view_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        actions: Actions,
        bench: WorkshopBench,
        corrections: FactCorrections,
        load_image: Callable[[str], bytes | None],
        bring_image: Callable[[QWidget], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._bench = bench
        self.edits = WorkshopEdits(bench, self)
        self.head = WorkshopHead(look, actions)
        self.article = FactsPane(look, corrections, actions)
        self.model = DraftModel()
        self.drafts = DraftColumn(look, actions, self.model)
        self.form = ItemForm(look, lambda: bench.item_set, lambda: self.article.selected_text, bring_image)
        self.preview = LearnerPreview(look, load_image)
        self.yaml = YamlView(look, bench)
        self.barred = plain_label("", "small", "wrong")
        self._form_page = QWidget()
        self._form_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.side = WorkshopSide(look, self._form_page, self.yaml)
        self._body = QHBoxLayout()
        self._columns = WorkshopColumns(look, self._body, self.article, self.drafts, self.side)
        self._seen: ItemSet | None = None
        self._place_timer = QTimer(self)
        self._place_timer.setSingleShot(True)
        self._place_timer.setInterval(_PLACE_AFTER)
        self._place_timer.timeout.connect(self._settle_cursor)
        self._compose()
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> Item | None:
        """Return the question chosen."""
        item_set, name = self._bench.item_set, self.drafts.view.current_id
        return next((item for item in item_set.items if item.id == name), None) if item_set else None

    def choose(self, item_id: str) -> None:
        """Choose a question."""
        self.drafts.view.choose(item_id)

    def step(self, by: int) -> None:
        """Choose the question behind or before the chosen one."""
        row = self.model.row_of(self.drafts.view.current_id) + by
        if 0 <= row < len(self.model.lines):
            self.choose(self.model.lines[row].item.id)

    def show_view(self, view: str) -> None:
        """Show the form, the YAML or the article."""
        self.form.flush()
        self.side.show_view(view)
        self._arrange()
        self._show_place()
        if view == YAML:
            self.yaml.show_question(self.drafts.view.current_id)
            self.yaml.take_focus()
        self.view_changed.emit(view)

    def show_line(self, line: int, column: int = 1) -> None:
        """Show a place of the YAML."""
        self.show_view(YAML)
        self.yaml.go_to(line, column)

    def refresh(self) -> None:
        """Show the set and its problems as they are on the bench."""
        item_set = self._bench.item_set
        current = self.drafts.view.current_id
        place = self.model.row_of(current)
        self._show_lines(item_set)
        if self.drafts.view.current_id == "" and self.model.lines:
            row = max(self.model.row_of(current), min(place, len(self.model.lines) - 1), 0)
            self.choose(self.model.lines[row].item.id)
        if item_set is not self._seen:
            self._seen = item_set
            if item_set is not None:
                self.article.show_set(item_set)
            self._show_chosen()
        else:
            self._show_preview()
            self._show_barred()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose(self) -> None:
        look = self._look
        form_column = QVBoxLayout(self._form_page)
        form_column.setContentsMargins(0, 0, 0, 0)
        form_column.setSpacing(look.px(8))
        form_column.addWidget(self.barred)
        form_column.addLayout(self._form_row, 1)
        self._form_row.setSpacing(look.px(12))
        self._form_row.addWidget(self.form, 5)
        self._form_row.addWidget(self.preview, 4)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.article)
        self._body.addWidget(self.drafts)
        self._body.addWidget(self.side, 1)
        sheet = QFrame()
        sheet.setProperty("role", "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sheet)

    def _connect(self) -> None:
        bench, edits = self._bench, self.edits
        bench.edited.connect(self.refresh)
        bench.checked.connect(self.refresh)
        self.model.ticked.connect(edits.tick)
        self.model.moved.connect(edits.move_to)
        self.drafts.add_wanted.connect(lambda name: edits.add(name, self.drafts.view.current_id))
        self.drafts.view.current_moved.connect(self._show_chosen)
        self.drafts.view.clicked.connect(lambda _index: self._show_proof(again=True))
        edits.made.connect(self.choose)
        self.form.changed.connect(lambda name, value: edits.set_field(self.form.item_id, name, value))
        self.side.step_wanted.connect(self.step)
        self.side.view_chosen.connect(self.show_view)
        self.yaml.moved.connect(self._follow_cursor)

    def _show_lines(self, item_set: ItemSet | None) -> None:
        current = self.drafts.view.current_id
        checked = self._bench.is_loaded and self._bench.bench.is_checked
        lines = draft_lines(item_set, self._bench.bench.problems) if item_set and self._bench.is_loaded else ()
        if not checked:  # what was found before keeps its room, unseen, so that nothing jumps while one types
            known = {line.item.id: line.remarks for line in self.model.lines}
            lines = tuple(replace(line, remarks=known.get(line.item.id, ())) for line in lines)
        self.drafts.view.show_remarks(on=checked)
        self.model.set_lines(lines)
        self.drafts.view.choose(current)
        readable = item_set is not None or not checked
        self.drafts.show_count(len(lines), sum(line.is_ready for line in lines), readable=readable)

    def _show_chosen(self) -> None:
        item = self.chosen
        self.form.show_item(item)
        self._show_proof()
        self._show_preview()
        self._show_place()
        self._show_barred()

    def _show_proof(self, *, again: bool = False) -> None:
        self.article.show_quotes(quotes_of(self.chosen), again=again)

    def _show_preview(self) -> None:
        item_set, item = self._bench.item_set, self.chosen
        if item_set is None or not self._bench.is_loaded or not self._bench.bench.is_checked:
            return
        number = item_set.items.index(item) if item else -1
        errors = [found for found in self._bench.bench.problems if found.is_error]
        mine = any(question_number(found) == number for found in errors)
        self.preview.show_item(item_set, item, has_errors=mine and self._bench.bench.in_step)

    def _show_barred(self) -> None:
        """Grey what is made from the set while the text that was typed cannot be read."""
        loaded = self._bench.is_loaded
        barred = loaded and self._bench.bench.is_checked and not self._bench.bench.in_step
        words = self.tr("The YAML text has errors. Mend them there first; what you see is the set before.")
        self.barred.setText(words if barred else "")
        self.barred.setVisible(barred)
        for part in (self.form, self.preview, self.drafts):
            part.setEnabled(not barred)

    def _follow_cursor(self) -> None:
        """Choose the question that the cursor of the YAML stands in; not at every key."""
        self._place_timer.start()

    def _settle_cursor(self) -> None:
        self._show_place()
        if self.yaml.editor.hasFocus():
            name = self.yaml.question
            if name and name != self.drafts.view.current_id:
                self.choose(name)

    def _show_place(self) -> None:
        if self.side.view == YAML:
            line, column = self.yaml.place
            self.side.show_place(self.tr("Line {0}, column {1}").format(line, column), first=True, last=True)
            return
        row, count = self.model.row_of(self.drafts.view.current_id), len(self.model.lines)
        words = self.tr("{0} of {1}").format(row + 1, count) if row >= 0 else ""
        self.side.show_place(words, first=row <= 0, last=row == count - 1)

    def _arrange(self) -> None:
        """Give each column its room, or make it a view of its own where there is none."""
        self._columns.arrange(self.width(), yaml=self.side.view == YAML)
        self.head.set_narrow(narrow=self._columns.narrow, tiny=self._columns.tiny)
        self.side.place.setVisible(not self._columns.tiny)
        self.preview.setVisible(self.height() >= self._look.px(_SHORT))
        directions = QBoxLayout.Direction
        beside = self._columns.room >= self._look.px(_SIDE_BY_SIDE)
        self._form_row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
