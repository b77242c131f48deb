"""Keep what an article holds, so that its facts can be corrected again and again and questions made from them."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from quizapp.core.article import Article
from quizapp.core.fact_sheet import FactSheet
from quizapp.core.item import Item, Language
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.correcting import Corrected, corrected
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import passing, rated
from quizapp.generation.provenance import content, is_masked_form, wording
from quizapp.generation.reading import Reading
from quizapp.generation.tools import Tools

KeptT = TypeVar("KeptT")
TURNS = 12
_KEPT = 6


class Basis:
    """An article with its findings. What is made from a list of facts is kept for the lists used last."""

    def __init__(self, article: Article, language: Language, seed: int, tools: Tools) -> None:
        self.article = article
        self.language = language
        self.seed = seed
        self.findings = tools.find(Reading(article, language))
        self._facts = build_facts(self.findings)
        self._corrected: dict[FactSheet, Corrected] = {}
        self._made: dict[tuple[FactSheet, int], list[Candidate]] = {}
        self._pools: dict[FactSheet, list[Candidate]] = {}

    def corrected(self, sheet: FactSheet) -> Corrected:
        """Return the findings in which a list of facts holds."""
        if sheet not in self._corrected:
            _forget_first(self._corrected)
            self._corrected[sheet] = corrected(self.findings, self._facts, sheet)
        return self._corrected[sheet]

    def made(self, sheet: FactSheet, turn: int) -> list[Candidate]:
        """Return every question that a list of facts allows, good or not."""
        if (sheet, turn) not in self._made:
            for old in list(self._made)[: max(len(self._made) - _KEPT * TURNS, 0)]:
                del self._made[old]
            now = self.corrected(sheet)
            self._made[(sheet, turn)] = rated(Kit(now.findings, now.facts, self.seed, turn))
        return self._made[(sheet, turn)]

    def pool(self, sheet: FactSheet) -> list[Candidate]:
        """Return the questions that pass every gate."""
        if sheet not in self._pools:
            _forget_first(self._pools)
            self._pools[sheet] = self.passing(self.made(sheet, 0), sheet)
        return self._pools[sheet]

    def pool_on(self, sheet: FactSheet, facts: Collection[str]) -> list[Candidate]:
        """Return the questions on any of these facts that pass every gate."""
        if sheet in self._pools:
            return [one for one in self._pools[sheet] if not set(one.item.about).isdisjoint(facts)]
        return self.passing([one for one in self.made(sheet, 0) if not set(one.item.about).isdisjoint(facts)], sheet)

    def passing(self, every: Sequence[Candidate], sheet: FactSheet) -> list[Candidate]:
        """Return those of the questions that pass every gate."""
        return passing(every, self.corrected(sheet).facts, self.article, self.language)

    def origin(self, item: Item, sheet: FactSheet) -> Candidate | None:
        """Return the question as it was made, None where a person has worded or changed it."""
        wanted = content(item)
        made = self.made(sheet, 0)
        same = next((c for c in made if content(c.item) == wanted or is_masked_form(item, c.item)), None)
        if same is not None or not any(wording(c.item) == wording(item) for c in made):
            return same
        turned = (c for turn in range(1, TURNS) for c in self.made(sheet, turn))
        return next((c for c in turned if content(c.item) == wanted), None)


def _forget_first(kept: dict[FactSheet, KeptT]) -> None:
    if len(kept) >= _KEPT:
        del kept[next(iter(kept))]
