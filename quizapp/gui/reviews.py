"""Lead through reviewing: the day at a glance, the sitting, what comes after; keep the number in the rail true."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from quizapp.gui.lead import Lead
from quizapp.gui.way import Spot

if TYPE_CHECKING:
    from quizapp.core.sitting import Sitting
    from quizapp.gui.review_page import ReviewPage
    from quizapp.gui.sitting_page import SittingPage

SHORT = 5
"""The minutes of a short sitting."""


class Reviews(Lead):
    """The pages of reviewing."""

    library_wanted = Signal()

    def watch(self) -> None:
        """Keep the number in the rail true from now on."""
        self._way.moved.connect(self.count)
        self.count()

    def open(self) -> None:
        """Show what is due today."""
        page = self._page()

        def show() -> None:
            page.refresh()
            self._way.go(Spot("review"))
            page.take_focus()

        self._guard(show)

    def begin(self, minutes: int = 0) -> None:
        """Begin a sitting, or go on with the one of today; a short one with `minutes`."""

        def show() -> None:
            sitting = self._desk.review.start(minutes or None)
            page = self._pages.get("sitting", self._make_sitting)
            self._way.go(Spot("sitting"))
            page.start(sitting)

        self._guard(show)

    def count(self) -> None:
        """Show in the rail how many questions are left for today."""
        self._guard(lambda: self._window.rail.set_number("review", self._desk.review.number_due()))

    def refresh(self) -> None:
        """Bring the page and the number up to date after a change elsewhere."""
        self.count()
        if self._way.spot.page == "review":
            self._guard(self._page().refresh)

    def _page(self) -> "ReviewPage":
        return self._pages.get("review", self._make_page)

    def _show_after(self, sitting: "Sitting") -> None:
        """Show how a sitting went and what comes next."""
        page = self._page()

        def show() -> None:
            page.show_after(sitting)
            self._way.go(Spot("review"))
            page.take_focus()

        self._guard(show)

    def _offer_back(self, sitting: "Sitting", words: str) -> None:
        """Offer a sitting again whose only question was set aside."""

        def back() -> None:
            page = self._pages.get("sitting", self._make_sitting)
            page.bring_back(sitting)
            self._way.go(Spot("sitting"))

        self._window.notice.say(words, self.tr("Undo"), lambda: self._guard(back))

    def _make_page(self) -> "ReviewPage":
        page = self._factory.review()
        page.begin_wanted.connect(self.begin)
        page.library_wanted.connect(self.library_wanted)
        page.number_changed.connect(lambda _number: self.count())
        return page

    def _make_sitting(self) -> "SittingPage":
        page = self._factory.sitting()
        page.scheduled.connect(self.count)
        page.finished.connect(self._show_after)
        page.left.connect(lambda: self._show_after(page.sitting))
        page.emptied.connect(self._offer_back)
        return page
