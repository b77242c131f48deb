"""A surname alone counts where nobody else of the article has it; a person is no group and no adverb a name."""

import pytest

from quizapp.core.item import ShortText
from quizapp.generation.draft import draft_set
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

ARTICLE = (
    "Am Hafen\n\nDer Hafenmeister Anton Brodersen öffnete am Montag vor 300 Menschen den neuen Kai. Die Ärztin Paula "
    "Hinrichs behandelte dort {others}. Rhetorisch war der Abend ein Erfolg. "
    "Der Forscher lobte das Wetter. "
    "Am Ende des Abends fuhren alle mit der letzten Fähre nach Hause, und auf dem Deich wurde es wieder still."
)


@pytest.mark.parametrize(
    ("others", "alone"),
    [("zwölf Gäste", True), ("den Koch Mila Hinrichs und zwölf Gäste", False)],
)
def test_a_surname_counts_unless_somebody_else_has_it(tools: Tools, others: str, alone: bool) -> None:
    items = draft_set(ARTICLE.format(others=others), tools=tools).item_set.items
    keys = [item.body.answer for item in items if isinstance(item.body, ShortText)]
    asked = [key for key in keys if "Paula Hinrichs" in key]

    assert asked
    assert all(("Hinrichs" in key) is alone for key in asked)


def test_one_researcher_is_no_group_and_an_adverb_no_name(tools: Tools) -> None:
    cast = tools.find(read_article(ARTICLE.format(others="zwölf Gäste"))).cast
    names = {actor.name for actor in cast.actors}

    assert "Anton Brodersen" in names
    assert not names & {"Forscher", "Rhetorisch"}
