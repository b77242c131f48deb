"""No sentence that leads to a gap shows what another gap text asks for: two become one, or one goes."""

import re

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.estimates.estimator import estimated
from quizapp.generation.facts import build_facts
from quizapp.generation.giveaways import holes
from quizapp.generation.lead_holes import without_holes
from quizapp.generation.pool import candidates
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

ARTICLE = (
    "Die Stadtwerke Lindenau haben am 7. März 2019 bei einem Hersteller im Norden 48 Busse und 65 Anhänger für 310 "
    "Millionen Euro bestellt, wie Tobias Kellner sagte. Sie ersetzen seit dem 12. Mai auf 17 Linien rund 52 alte "
    "Fahrzeuge und fahren täglich 9.400 Menschen zu 230 Haltestellen im ganzen Land und an der Küste."
)


@pytest.fixture(scope="module")
def kit() -> Kit:
    findings = Tools().find(read_article(f"{ARTICLE}\n\n{'Die Stadt liegt an einem See. ' * 8}", Language.DE, "Busse"))
    return Kit(findings, build_facts(findings), 0)


@pytest.fixture(scope="module")
def pool(kit: Kit) -> list[Candidate]:
    return estimated(candidates(kit), kit)


def widest(pool: list[Candidate], sentence: int) -> Candidate:
    """Return the gap text on a sentence with most gaps, all of them in it."""
    mine = [one for one in pool if isinstance(one.item.body, Cloze) and one.sentences[-1] == sentence]
    return max(mine, key=lambda one: (one.item.focus.value == "figures", len(gaps(one)), one.sentences))


def gaps(one: Candidate) -> list[str]:
    assert isinstance(one.item.body, Cloze)
    return [piece.alternatives[0] for piece in parse_cloze(one.item.body.text) if isinstance(piece, Gap)]


def test_two_texts_with_many_gaps_become_one_with_fewer(kit: Kit, pool: list[Candidate]) -> None:
    first, second = widest(pool, 1), widest(pool, 2)
    assert holes(second, [first, second])

    settled = without_holes([first, second], pool, kit)

    both = next(one for one in settled if "bestellt" in str(one.item.body) and "Haltestellen" in str(one.item.body))
    assert 4 < len(gaps(both)) <= 7
    assert not any(holes(one, settled) for one in settled)
    assert all(re.search(re.escape(gap), ARTICLE) for gap in gaps(both))


def test_texts_that_hide_nothing_of_each_other_stay(kit: Kit, pool: list[Candidate]) -> None:
    first = widest(pool, 1)

    assert without_holes([first], pool, kit) == [first]
