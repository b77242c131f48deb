"""Keep the sentences that lead to a gap whole: two gap texts that cannot stand together become one, or one goes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.item import Cloze
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.estimates.weak_gaps import filled_in
from quizapp.generation.giveaways import gives_away, holes, shown_by, shows_figure
from quizapp.generation.merged_gaps import is_full, merged


def without_holes(chosen: Sequence[Candidate], pool: Sequence[Candidate], kit: Kit) -> list[Candidate]:
    """Return the questions so that no sentence leading to a gap shows what another one asks for.

    Two such gap texts become one with fewer gaps, or one of them gives way to other questions of the pool: whichever
    asks for most of their facts.
    """
    kept = list(chosen)
    while holed := next((one for one in kept if holes(one, kept)), None):
        lead = next(other for other in kept if other is not holed and holes(holed, [other]))
        place = min(next(n for n, one in enumerate(kept) if one is other) for other in (holed, lead))
        rest = [one for one in kept if one is not holed and one is not lead]
        clash = _Clash(lead, holed, rest, pool if lead.is_ready and holed.is_ready else (), kit)
        kept = [*rest[:place], *clash.settled(), *rest[place:]]
    return kept


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two gap texts of which the first asks for what the second shows, the other questions, and all that were made."""

    lead: Candidate
    one: Candidate
    rest: Sequence[Candidate]
    pool: Sequence[Candidate]
    kit: Kit

    def settled(self) -> list[Candidate]:
        """Return the questions in place of the two that ask for most of their facts, ready ones before others."""
        ways = [self._filled(way) for way in ([self.lead], [self.one], *([both] for both in self._joined()))]
        return max(ways, key=self._worth)

    def _worth(self, way: Sequence[Candidate]) -> tuple[bool, int, int, int]:
        """Return what is better the greater it is: ready ones, facts, few questions, and who acts and speaks."""
        facts = self._facts(way)
        figures = {figure.id for figure in self.kit.facts.figures}
        return any(one.is_ready for one in way), len(facts), -len(way), len(facts - figures)

    def _facts(self, way: Sequence[Candidate]) -> frozenset[str]:
        """Return which of the facts of the two are asked for."""
        asked = frozenset(fact for one in (*self.rest, *way) for fact in one.covers)
        return (self.lead.covers | self.one.covers) & asked

    def _joined(self) -> Iterator[Candidate]:
        """Yield the gap texts that can be made of others on the sentences of the two."""
        for first in self._alike(self.lead):
            for second in self._alike(self.one):
                both = merged(first, second, self.kit.findings.document.language, full=True)
                eased = _eased(both, self.kit) if both is not None else None
                if eased is not None and _fits(eased, self.rest):
                    yield eased

    def _alike(self, one: Candidate) -> list[Candidate]:
        """Return the gap texts of the pool on the sentence of one."""
        same = (other for other in self.pool if other.sentences[-1:] == one.sentences[-1:] and other.is_ready)
        return [other for other in same if isinstance(other.item.body, Cloze)]

    def _filled(self, way: list[Candidate]) -> list[Candidate]:
        """Return some questions with those of the pool on facts of the two that they do not ask for."""
        while lost := (self.lead.covers | self.one.covers) - self._facts(way):
            kept = [*self.rest, *way]
            free = [one for one in self.pool if one.is_ready and one.covers & lost and _fits(one, kept)]
            if not free:
                break
            way = [*way, max(free, key=lambda one: (len(one.covers & lost), one.confidence))]
        return way


def _eased(one: Candidate, kit: Kit) -> Candidate | None:
    """Return a gap text with so many of its gaps filled in that there is enough to go by: those in brackets, then
    numbers in words, then names, then figures; None where that cannot be."""
    while is_full(text := getattr(one.item.body, "text", "")):
        gaps = [
            (text[: match.start()].endswith("("), match[1].islower(), match[1][:1].isalpha())
            for match in _GAP.finditer(text)
        ]
        least = max(range(len(gaps)), key=lambda n: (gaps[n], -n))
        less = filled_in(one, [n == least for n in range(len(gaps))], kit)
        if less is one:
            return None
        one = less
    return one


_GAP = re.compile(r"\{\{([^{}|]*)[^{}]*\}\}")


def _fits(one: Candidate, kept: Sequence[Candidate]) -> bool:
    """Tell whether a question gives none of the others away, and no sentence before a gap shows what is asked."""
    shown, together = shown_by(one), [*kept, one]
    if any(
        gives_away(shown, shown_by(other)) or shows_figure(one, other) or shows_figure(other, one) for other in kept
    ):
        return False
    return not any(holes(other, [one]) for other in kept) and not holes(one, together)
