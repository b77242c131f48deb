"""Lead corrections of facts and wishes for other questions through the workshop."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.core.item import Focus, ItemSet
from quizapp.gui.fact_actions import ADDING
from quizapp.gui.fact_corrections import FactCorrections
from quizapp.gui.regenerating import WISHES, Regenerating
from quizapp.gui.tasks import Tasks
from quizapp.gui.workshop_bench import WorkshopBench
from quizapp.services.preferences import Preferences
from quizapp.services.redrafting import Redrafter, Wish

if TYPE_CHECKING:
    from quizapp.gui.workshop_page import WorkshopPage


class WorkshopFacts(QObject):
    """What lasts longer than the page: the article as it was read, and what goes on. `told`: there is something to
    say to the user."""

    told = Signal(str)

    def __init__(
        self,
        bench: WorkshopBench,
        page: Callable[[], "WorkshopPage"],
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._page = page
        self._tasks = Tasks(self)
        self.corrections = FactCorrections(self._tasks, Redrafter(names=preferences.text("names")), self)
        self.regenerating = Regenerating(self.corrections, lambda: bench.item_set, bench.change, self)
        self.regenerating.made.connect(lambda item_id: page().choose(item_id))
        self.regenerating.told.connect(self.told)

    def attach(self, page: "WorkshopPage") -> None:
        """Take the corrections of a page that was made anew."""
        page.article.facts_changed.connect(self._take)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do."""

        def adding(focus: Focus) -> Callable[[], object]:
            return lambda: self._page().article.add(focus)

        def asking(wish: Wish) -> Callable[[], object]:
            return lambda: self._ask(wish)

        return {
            "fact_edit": lambda: self._page().article.edit_at_hand(),
            "fact_remove": lambda: self._page().article.remove_at_hand(),
            **{name: adding(focus) for focus, name in ADDING.items()},
            **{name: asking(wish) for name, wish in WISHES.items()},
        }

    def close(self) -> None:
        """End what goes on."""
        self.corrections.cancel()
        self._tasks.close()

    def _take(self, label: str, item_set: ItemSet) -> None:
        if not self._bench.change(label, item_set):
            self._page().article.refuse()

    def _ask(self, wish: Wish) -> None:
        page = self._page()
        page.form.flush()
        if page.chosen is not None:
            self.regenerating.ask(page.chosen.id, wish)
