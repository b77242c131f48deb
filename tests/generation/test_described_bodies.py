"""Bodies that an article only describes where it takes them up again."""

import pytest

from quizapp.core.item import Item, Option, ShortText, SingleChoice
from quizapp.generation.candidates import Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.templates.described_bodies import asks_for_description
from quizapp.generation.tools import Tools
from tests.generation.town import find

TAKEN_UP = "Über den Bau entscheidet der Gartenrat. Das siebenköpfige Gremium kündigte an, den Plan bald zu prüfen."


@pytest.mark.parametrize(
    ("text", "name", "is_described"),
    [
        (TAKEN_UP, "siebenköpfiges Gremium", True),
        (TAKEN_UP, "das siebenköpfige Gremium", True),
        (TAKEN_UP, "Gartenrat", False),
        (f"Ein Gremium tagt. {TAKEN_UP}", "siebenköpfiges Gremium", False),
        (TAKEN_UP.replace("Gremium", "Gremium der Stadt"), "siebenköpfiges Gremium", False),
        ("Die örtliche Polizei kündigte an, den Fall bald zu prüfen.", "örtliche Polizei", False),
    ],
)
def test_nobody_is_asked_for_the_description_of_a_body(tools: Tools, text: str, name: str, is_described: bool) -> None:
    findings = find(tools, text)
    kit = Kit(findings, build_facts(findings), 0)

    assert asks_for_description(kit, Item("q1", "Wer?", ShortText((name,)))) is is_described
    assert asks_for_description(kit, Item("q1", "Wer?", SingleChoice(Option(name), ()))) is is_described
