"""Let the questions of a set follow corrections of its facts, and offer others in place of one.

What an article holds is found once and kept, so that a correction is answered at once; loading the language tools and
reading a long article takes a moment: `prepare` does that ahead, beside the window.
"""

import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from quizapp.core.article import Span
from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Fact
from quizapp.core.item import Focus, Item, ItemSet
from quizapp.core.redraft import Redraft

if TYPE_CHECKING:
    from quizapp.generation.basis import Basis
    from quizapp.generation.tools import Tools


class Wish(StrEnum):
    """What is wanted in place of a question."""

    QUESTION = "question"
    DISTRACTORS = "distractors"
    TYPE = "type"


class Redrafter:
    """Corrects facts and remakes questions. May be called from any thread; one call waits for the other. `names` says
    what finds names, as for a draft."""

    def __init__(self, tools: "Tools | None" = None, seed: int = 0, names: str = "embedded") -> None:
        self._tools = tools
        self._seed = seed
        self._names = names
        self._basis: Basis | None = None
        self._lock = threading.RLock()

    def is_prepared(self, item_set: ItemSet) -> bool:
        """Tell whether the article of a set has been read, so that an answer takes no time."""
        basis = self._basis
        return basis is not None and basis.article == item_set.article and basis.language is item_set.language

    def prepare(self, item_set: ItemSet) -> None:
        """Read the article of a set, and make the questions that its facts allow."""
        with self._lock:
            self._of(item_set).pool(FactSheet.of(item_set))

    def correct(self, item_set: ItemSet, sheet: FactSheet) -> Redraft:
        """Return the set with corrected facts and the questions that follow from them."""
        from quizapp.generation.redraft import redraft  # loaded late: the window must not wait for language tools

        with self._lock:
            return redraft(item_set, sheet, self._of(item_set))

    def instead(self, item_set: ItemSet, item_id: str, wish: Wish) -> Item | None:
        """Return another question in place of one, None where there is no other; asked again it goes round."""
        from quizapp.generation import alternatives

        ways: dict[Wish, Callable[[ItemSet, Item, Basis], Item | None]] = {
            Wish.QUESTION: alternatives.another_question,
            Wish.DISTRACTORS: alternatives.other_distractors,
            Wish.TYPE: alternatives.another_type,
        }
        item = next(item for item in item_set.items if item.id == item_id)
        with self._lock:
            return ways[wish](item_set, item, self._of(item_set))

    def proposal(self, item_set: ItemSet, span: Span, focus: Focus) -> Fact | None:
        """Return the fact that marked words of the article name, with an id that is free; None where they name none."""
        from quizapp.generation import proposals

        ways = {
            Focus.FIGURES: proposals.proposed_figure,
            Focus.ACTORS: proposals.proposed_actor,
            Focus.SOURCES: proposals.proposed_source,
        }
        with self._lock:
            findings = self._of(item_set).findings
            return ways[focus](findings, item_set.article, span, item_set.facts)

    def _of(self, item_set: ItemSet) -> "Basis":
        from quizapp.generation.basis import Basis
        from quizapp.generation.tools import Tools

        if self._tools is None:
            self._tools = Tools(self._names)
        if self._basis is None or not self.is_prepared(item_set):
            self._basis = Basis(item_set.article, item_set.language, self._seed, self._tools)
        return self._basis
