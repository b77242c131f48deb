"""English names that are longer than the listed name in them, possessives, and gaps before a hyphen."""

from quizapp.core.facts import ActorKind
from quizapp.core.item import Cloze
from quizapp.generation.draft import draft_set
from quizapp.generation.tokens import tokenise
from quizapp.generation.tools import Tools

ARTICLE = """Rare bird returns to the coast

Wellington, 4 May 2026. The New Zealand Herald reported on Monday that a rare bird has returned to the coast. A
12-year survey by Fisheries Canada had found no sign of it.

"We are glad to see it again," said Helen Archer, a spokeswoman for Fisheries Canada, "and we will count it again in
June." New Zealand's government wants to protect the coast for 30 years.
"""


def test_an_english_possessive_ending_is_a_token_of_its_own() -> None:
    parted = tokenise("New Zealand's coast", possessives=True)

    assert [token.text for token in parted] == ["New", "Zealand", "'s", "coast"]
    assert "".join("New Zealand's coast"[token.start : token.end] for token in parted) == "NewZealand'scoast"
    assert [token.text for token in tokenise("geht's gut")] == ["geht's", "gut"]


def test_a_country_in_a_longer_name_is_not_taken_for_the_country(tools: Tools) -> None:
    kinds = {actor.name: actor.kind for actor in draft_set(ARTICLE, tools=tools).item_set.actors}

    assert kinds["Fisheries Canada"] is ActorKind.ORGANISATION
    assert "Canada" not in kinds
    assert kinds["New Zealand"] is ActorKind.COUNTRY


def test_no_gap_holds_a_possessive_ending(tools: Tools) -> None:
    texts = [i.body.text for i in draft_set(ARTICLE, tools=tools).item_set.items if isinstance(i.body, Cloze)]

    assert texts
    assert not any("'s}}" in text or "'s|" in text for text in texts)


def test_the_number_of_a_compound_is_asked_for(tools: Tools) -> None:
    texts = [i.body.text for i in draft_set(ARTICLE, tools=tools).item_set.items if isinstance(i.body, Cloze)]

    assert any("{{12}}-year survey" in text for text in texts)
