"""Lead into the workshop: the page on which a set is begun, the article's file, work that was not saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.gui.lead import Lead, Surroundings
from quizapp.gui.way import Spot
from quizapp.gui.workshop import Workshop

if TYPE_CHECKING:
    from quizapp.gui.draft_page import DraftPage
    from quizapp.services.kept_drafts import KeptDraft


class Drafting(Lead):
    """The page of drafting."""

    def __init__(self, around: Surroundings, workshop: Workshop) -> None:
        super().__init__(around)
        self._workshop = workshop
        workshop.start_wanted.connect(self.open)
        self._window.article_dropped.connect(self.read)

    def open(self) -> None:
        """Show the page."""
        page = self.page()
        self._show_work()
        self._way.go(Spot("draft"))
        page.text.setFocus()

    def offer(self) -> None:
        """Tell of work that was not saved, with the way to it."""
        kept = self._workshop.tools.drafts.all()
        if kept:
            words = self.tr("Unsaved work was kept: {0}").format(kept[0].title or self.tr("a set without a title"))
            self._window.notice.say(words, self.tr("Show"), self.open)

    def page(self) -> "DraftPage":
        """Return the page."""
        return self._pages.get("draft", self._make)

    def read(self, path: Path) -> None:
        """Show the page, and put the text of a file into its field."""

        def act() -> None:
            self.open()
            self._desk.preferences.set("last_folder", str(path.parent))
            self.page().read(path)

        self._guard(act)

    def _show_work(self) -> None:
        bench = self._workshop.bench
        title = bench.item_set.title if bench.item_set else bench.path.name if bench.path else ""
        bench.keep()
        kept = [draft for draft in self._workshop.tools.drafts.all() if draft.key != bench.key]
        self.page().side.show_work(title if bench.is_loaded else "", kept)

    def _forget(self, draft: "KeptDraft") -> None:
        """Throw unsaved work away; it can be had back as long as the words about it are on screen."""
        drafts = self._workshop.tools.drafts
        drafts.forget(draft.key)
        self._show_work()

        def back() -> None:
            drafts.keep(draft)
            self._show_work()

        self._window.notice.say(self.tr("Thrown away: {0}").format(draft.title), self.tr("Undo"), back)

    def _ask_file(self) -> None:
        from quizapp.gui.dialogs import ArticleQuestion

        path = ArticleQuestion.ask(self._window, self._desk.preferences.text("last_folder"))
        if path is not None:
            self.read(path)

    def _make(self) -> "DraftPage":
        page = self._factory.draft()
        page.open_wanted.connect(self._ask_file)
        page.drafted.connect(self._workshop.begin)
        page.side.restore_wanted.connect(self._workshop.restore)
        page.side.forget_wanted.connect(self._forget)
        page.side.back_wanted.connect(self._workshop.open)
        return page
