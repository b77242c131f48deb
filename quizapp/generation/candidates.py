"""Hold a question that might go into a set, and the kit that every template makes it with."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from random import Random
from typing import TypeVar

from quizapp.core.item import Body, Cloze, Focus, Item, ItemType, Language, Level, Status
from quizapp.generation.facts import Facts, evidence_of
from quizapp.generation.findings import Findings
from quizapp.generation.torn_quotes import with_marks

READY_FROM = 0.6
OptionT = TypeVar("OptionT")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question with what it covers; `template` is the number on the design page, `confidence` from 0 to 1.

    `made` is the question before more answers were taken for right, None where there are no more.
    """

    item: Item
    template: int
    confidence: float
    sentences: tuple[int, ...]
    covers: frozenset[str]
    name: str
    made: Item | None = None

    @property
    def is_ready(self) -> bool:
        """Tell whether it is sure enough to be asked without a look."""
        return self.item.status is Status.READY


@dataclass(frozen=True)
class Kit:
    """What a template works with: the findings, the facts with their ids, and the seed of the draft.

    Another `turn` gives other wrong options wherever there are more than are shown.
    """

    findings: Findings
    facts: Facts
    seed: int
    turn: int = 0

    @cached_property
    def other_forms(self) -> dict[int, list[str]]:
        """Return what was found so far of how else actors are called, by number: it takes long and is asked often."""
        return {}

    @cached_property
    def places(self) -> dict[tuple[int, int, int], tuple[int, int, str]]:
        """Return the gaps of names that were looked for already, by sentence, first word and actor."""
        return {}

    def dice(self, *names: object) -> Random:
        """Return dice of one question: the same for the same seed, turn and names."""
        return Random("-".join(map(str, (self.seed, *([f"turn{self.turn}"] if self.turn else []), *names))))

    def some(self, options: Sequence[OptionT], most: int) -> list[OptionT]:
        """Return at most that many of the options: the first ones, in another turn others in their order."""
        if not self.turn or len(options) <= most:
            return list(options[:most])
        every = itertools.islice(itertools.combinations(options, most), 200)
        rows = list(every)
        return list(rows[self.turn % len(rows)])

    def candidate(
        self,
        template: int,
        name: str,
        stem: str,
        body: Body,
        focus: Focus,
        level: Level,
        about: Iterable[str | None],
        sentences: Sequence[int],
        explanation: str,
        confidence: float,
        note: str = "",
        hint: str | None = None,
        mixed: bool = False,
    ) -> Candidate:
        """Return a question with evidence from whole sentences; unsure ones become suggestions.

        A `mixed` one asks for figures and actors at once.
        """
        ids = tuple(dict.fromkeys(one for one in about if one))
        if isinstance(body, Cloze) and self.findings.document.language is Language.EN:
            body = replace(body, text=with_marks(body.text))
        evidence = tuple(dict.fromkeys(evidence_of(self.findings, n) for n in sentences))
        item = Item(
            "x", stem, body, focus, level, ids, evidence, explanation, hint=hint,
            status=Status.READY if confidence >= READY_FROM else Status.SUGGESTED,
            confidence=Decimal(str(round(confidence, 2))), note=note or None,
        )  # fmt: skip
        return Candidate(item, template, confidence, tuple(sentences), self._covered(item, mixed=mixed), name)

    def _covered(self, item: Item, *, mixed: bool) -> frozenset[str]:
        """Return the facts that the key of an item shows: only figures in a question on one, none in a verdict."""
        if item.type in (ItemType.TRUE_FALSE, ItemType.EVIDENCE) or (
            item.level is Level.EVALUATE and item.focus is Focus.FIGURES
        ):
            return frozenset()
        if mixed:
            return frozenset(item.about)
        figures = {figure.id for figure in self.facts.figures}
        return frozenset(one for one in item.about if (one in figures) == (item.focus is Focus.FIGURES))
