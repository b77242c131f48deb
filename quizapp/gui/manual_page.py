"""Read the manual in the window: its pages as buttons above, the page that is open below."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from quizapp import paths
from quizapp.core.item import Language
from quizapp.gui.labels import plain_label, set_tone
from quizapp.gui.look import Look
from quizapp.gui.manual_document import ManualDocument
from quizapp.gui.parts.button import Button
from quizapp.gui.parts.flow_layout import FlowLayout

FIRST = "index.md"
_WIDEST = 820
_WIDE_TEXT = 130
"""From this text size on only the overview has a button: it links to all pages, and they need the room."""
_ENTRY = re.compile(r"^\d+\. \[([^\]]+)\]\(([a-z-]+\.md)\)", re.MULTILINE)


class ManualPage(QWidget):
    """The manual in one language; what its contents page lists, and the field reference."""

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._docs = paths.ROOT / "docs"
        self._folder = self._docs / language.value
        self.page = self._folder / FIRST
        self.buttons: dict[Path, Button] = {}
        self._share = 0.0
        self.browser = QTextBrowser()
        self._document = ManualDocument(look, self._docs, self)
        self.browser.setDocument(self._document)
        self.browser.setOpenLinks(False)
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.viewport().installEventFilter(self)
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.setProperty("role", "article")
        self.browser.setAccessibleName(self.tr("Manual"))
        self.browser.setMaximumWidth(look.px(_WIDEST))
        self.browser.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._show_place())
        self.browser.verticalScrollBar().valueChanged.connect(self._note_place)
        self.browser.anchorClicked.connect(self._follow)
        px = look.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(24), px(16), px(32), px(8))
        self._column.setSpacing(px(12))
        self._column.addWidget(plain_label(self.tr("Manual"), "title"))
        self._column.addWidget(self._contents(language))
        self._column.addWidget(self.browser, 1)
        look.changed.connect(self._dress)
        self._show_buttons()
        self.open(self.page)

    def open(self, page: Path) -> None:
        """Show a page from its beginning."""
        self.page = page
        self._share = 0.0
        self._set_page()
        for place, button in self.buttons.items():
            set_tone(button, "kind", "tinted" if place == page else "secondary")
            button.setAccessibleDescription(self.tr("open") if place == page else "")
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the page anew where it has become wider or narrower."""
        if isinstance(event, QResizeEvent) and event.oldSize().width() != event.size().width():
            self._set_page()
        return super().eventFilter(watched, event)

    def _contents(self, language: Language) -> QWidget:
        """Return a button for every page."""
        entries = [(self.tr("Overview"), self._folder / FIRST)]
        text = (self._folder / FIRST).read_text(encoding="utf-8")
        entries += [(title, self._folder / name) for title, name in _ENTRY.findall(text)]
        entries.append((self.tr("All fields"), self._docs / f"field-reference.{language.value}.md"))
        holder = QWidget()
        flow = FlowLayout(holder, self._look.px(8))
        flow.setContentsMargins(2, 2, 2, 2)
        for title, page in entries:
            button = Button(self._look, title, "secondary", "small")
            button.clicked.connect(lambda _on=False, page=page: self.open(page))
            self.buttons[page] = button
            flow.addWidget(button)
        return holder

    def _dress(self) -> None:
        """Take on other letters or colours."""
        self._show_buttons()
        self.browser.setMaximumWidth(self._look.px(_WIDEST))
        self._set_page()

    def _show_buttons(self) -> None:
        for place, button in self.buttons.items():
            button.setVisible(self._look.text_size <= _WIDE_TEXT or place.name == FIRST)

    def _set_page(self) -> None:
        """Set the page that is open for the present letters and width; the place in it stays."""
        share = self._share
        room = self.browser.viewport().width() - self._look.px(24)
        self._document.fill(self.page, max(1, room))
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self._share = share
        self._show_place()

    def _show_place(self) -> None:
        """Go to the place that was looked at, also when the page turns out longer than it was."""
        bar = self.browser.verticalScrollBar()
        bar.setValue(round(self._share * bar.maximum()))

    def _note_place(self, value: int) -> None:
        longest = self.browser.verticalScrollBar().maximum()
        if longest:
            self._share = value / longest

    def _follow(self, url: QUrl) -> None:
        """Open another page of the manual here, anything else with the system's own program."""
        target = (self.page.parent / url.path()).resolve()
        if url.isRelative() and target in self.buttons:
            self.open(target)
        elif not url.isRelative():
            QDesktopServices.openUrl(url)
