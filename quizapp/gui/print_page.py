"""Print a set: choices on the left, the sheet as it will come out on the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from quizapp.core.errors import QuizError
from quizapp.core.item import ItemSet
from quizapp.core.print_choices import PrintChoices
from quizapp.gui.counted import counted
from quizapp.gui.items.keys import is_return
from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout
from quizapp.gui.parts.progress_strip import ProgressStrip
from quizapp.gui.print_options import PrintOptions
from quizapp.gui.sheet_preview import SheetPreview
from quizapp.gui.tasks import Tasks
from quizapp.services import printing
from quizapp.services.printing import Preview
from quizapp.services.wording import Wording

LoadImage = Callable[[str], bytes | None]
_DOTS = 110
_LEAST_PREVIEW = 200


class PrintPage(QWidget):
    """The choices and the preview. `save_wanted` and `paper_wanted` bring the choices, `closed` asks to go back;
    `sheet_shown` tells that the preview is that of the choices."""

    save_wanted = Signal(object)
    paper_wanted = Signal(object)
    cancel_saving = Signal()
    sheet_shown = Signal()
    closed = Signal()

    def __init__(self, look: Look, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tasks = tasks
        self._wording = wording
        self._choices = PrintChoices()
        self._parts: list[QWidget] = []
        self._busy = False
        self._stale = False
        self._needed = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        look.changed.connect(self._build_anew)

    def show_set(self, item_set: ItemSet, load_image: LoadImage, choices: PrintChoices) -> None:
        """Show what can be chosen for a set, with what was chosen last, and the sheet."""
        self.item_set = item_set
        self.load_image = load_image
        self._choices = choices
        self._build()
        self.save_button.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the printing is."""
        self._enable(on=False)
        self.strip.show_progress(self.tr("Setting the pages …"), done, total)

    def hide_progress(self) -> None:
        """Show that the printing is over."""
        self.strip.hide()
        self._enable(on=True)
        self.save_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_return(event) and isinstance(focused, QPushButton):
            focused.click()
        elif is_return(event):
            self.save_button.click()
        else:
            super().keyPressEvent(event)

    def _build_anew(self) -> None:
        """Make all parts again in another size or colour; what is chosen stays."""
        if self._parts:
            self._choices = self.options.choices
            self._build()

    def _build(self) -> None:
        for old in self._parts:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.options = PrintOptions(self._look, self._choices, len(self.item_set.ready))
        self.options.changed.connect(self._show_sheet)
        self.preview = SheetPreview(self._look)
        self.strip = ProgressStrip(self._look)
        self.strip.cancel_wanted.connect(self.cancel_saving)
        self._parts = [self._left(), self.preview]
        self._row.addWidget(self._parts[0], 5)
        self._row.addWidget(self.preview, 6)
        self.preview.setMinimumWidth(1)
        for part in self._parts:
            part.show()
        self._make_room()
        self._show_sheet()

    def _make_room(self) -> None:
        """Leave the preview out where large letters in a small window leave no room for it."""
        if not self._parts:
            return
        has_room = self.width() - self._needed >= _LEAST_PREVIEW
        self._parts[0].setMinimumWidth(self._needed if has_room else 0)
        self.preview.setVisible(has_room)

    def _left(self) -> QWidget:
        px = self._look.px
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(24), px(16), px(16), px(16))
        column.setSpacing(px(16))
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(plain_label(self.tr("Print worksheet"), "title"))
        self.about = plain_label(self.item_set.title, "muted")
        head.addWidget(self.about)
        column.addLayout(head)
        column.addWidget(self.options)
        column.addWidget(self.strip)
        column.addWidget(self._buttons())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        self._needed = ground.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        return scroll

    def _buttons(self) -> QWidget:
        look = self._look
        self.save_button = Button(look, self.tr("Save PDF…"), "primary", "large", "save")
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.options.choices))
        self.paper_button = Button(look, self.tr("Print…"), "secondary", "large", "print")
        self.paper_button.setToolTip(self.tr("Send the worksheets to a printer; the key is in the PDF"))
        self.paper_button.clicked.connect(lambda: self.paper_wanted.emit(self.options.choices))
        self.back_button = Button(look, self.tr("Back"), "quiet", "large")
        self.back_button.clicked.connect(self.closed)
        holder = QWidget()
        flow = FlowLayout(holder, look.px(12))
        flow.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        for button in (self.save_button, self.paper_button, self.back_button):
            flow.addWidget(button)
        return holder

    def _show_sheet(self) -> None:
        """Set the sheet anew behind the window; while that goes on, only the last change counts."""
        if self._busy:
            self._stale = True
            return
        self._busy, self._stale = True, False
        item_set, load_image, choices = self.item_set, self.load_image, self.options.choices
        dots = round(_DOTS * max(1.0, self.devicePixelRatioF()))
        if not self.preview.pages:
            self.preview.say(self.tr("Setting the pages …"))
        task = self._tasks.start(lambda _progress: printing.preview(item_set, choices, load_image, dots))
        task.succeeded.connect(self._sheet_set)
        task.failed.connect(self._sheet_failed)

    def _sheet_set(self, shown: Preview) -> None:
        if not self._end():
            self._enable(on=self.strip.isHidden())
            self.preview.show_pages((*shown.sheet, *shown.key))
            self._tell_length(shown)
            self.sheet_shown.emit()

    def _sheet_failed(self, error: QuizError) -> None:
        if not self._end():
            self._enable(on=False)
            self.about.setText(self.item_set.title)
            self.preview.say(self._wording.text(error.message))

    def _enable(self, *, on: bool) -> None:
        self.save_button.setEnabled(on)
        self.paper_button.setEnabled(on)

    def _tell_length(self, shown: Preview) -> None:
        """Say how many pages there are to copy for each learner, and how many the key has."""
        sheet = counted(len(shown.sheet), self.tr("1 page"), self.tr("{0} pages"))
        key = counted(len(shown.key), self.tr("key: 1 page"), self.tr("key: {0} pages")) if shown.key else ""
        self.about.setText(" · ".join(filter(None, (self.item_set.title, sheet, key))))

    def _end(self) -> bool:
        """Note that a sheet is there; begin anew where something was changed meanwhile, and tell so."""
        self._busy = False
        if self._stale:
            self._show_sheet()
            return True
        return False
