"""English numbers are gaps as a whole, and none where the words beside them tell them."""

import pytest

from quizapp.core.article import Article
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language
from quizapp.core.quantity import read_number
from quizapp.generation.document import document_of
from quizapp.generation.figures import find_figures
from quizapp.generation.tools import Tools
from tests.generation.town import made


def gaps(tools: Tools, text: str) -> list[tuple[str, ...]]:
    """Return the accepted answers of every gap that is made of a text."""
    bodies = [item.body for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]
    return [piece.alternatives for body in bodies for piece in parse_cloze(body.text) if isinstance(piece, Gap)]


def shown_of(tools: Tools, text: str) -> list[str]:
    """Return the gap texts that are made of a text."""
    return [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]


def test_a_number_and_a_half_is_one_figure() -> None:
    (found,) = find_figures(document_of(Article("He swam for more than two and a half hours."), Language.EN))

    assert (found.value, found.unit) == ("two and a half", "hours")


def test_a_number_and_a_half_is_one_gap(tools: Tools) -> None:
    found = gaps(tools, "Rachel Dawson swam for more than two and a half hours before the boat found her.")

    assert ("two and a half", "two-and-a-half", "2.5") in found


def test_a_half_behind_its_noun_is_no_gap(tools: Tools) -> None:
    found = gaps(tools, "The shop of Rachel Dawson was closed for a day and a half after 45 bottles had burst.")

    assert ("45",) in found
    assert not any("a half" in one[0] for one in found)


def test_half_a_thing_is_no_half_percent(tools: Tools) -> None:
    found = gaps(tools, "Rachel Dawson bought 45 sheep and half a hectare of land near the harbour of Dover.")

    assert ("45",) in found
    assert not any("50%" in one for one in found)


def test_a_fifth_is_twenty_percent_too(tools: Tools) -> None:
    found = gaps(tools, "The number of guests has fallen by a fifth in three years, Rachel Dawson said on Monday.")

    assert ("a fifth", "one fifth", "one-fifth", "20 percent", "20%") in found


@pytest.mark.parametrize("sign", ["EC$", "R$", "NT$", "US$"])
def test_a_currency_is_not_torn(tools: Tools, sign: str) -> None:
    found = gaps(tools, f"Rachel Dawson sold the harbour of Dover for {sign}96 million to a friend of the mayor.")

    assert (f"{sign}96 million",) in found
    number = read_number(f"{sign}96 million", Language.EN)
    assert number is not None
    assert number.low == 96_000_000


@pytest.mark.parametrize(
    "text",
    [
        "Two guards, a man and a woman, were taken to Dover after 45 boats had gone.",
        "Three visitors, a baker, his wife and their son, were taken to Dover after 45 boats had gone.",
        "The mayor spoke for 45 minutes after two trains had collided near the harbour of Dover.",
        "The mayor spoke for 45 minutes after two buses had been sent down the same lane in Dover.",
        "The trade of 45 boats is one of the five pillars of the town, as the mayor of Dover knows.",
    ],
)
def test_what_the_words_beside_a_number_tell_is_no_gap(tools: Tools, text: str) -> None:
    found = gaps(tools, text)

    assert ("45",) in found
    assert not any(one[0].lower() in ("two", "three", "five") for one in found)


def test_a_number_of_order_is_no_gap(tools: Tools) -> None:
    found = gaps(tools, "Number nine batsman Simon Fletcher hit 45 balls over the fence of the ground in Dover.")

    assert ("45",) in found
    assert ("nine",) not in found


def test_a_state_behind_its_town_is_no_gap(tools: Tools) -> None:
    shown = shown_of(tools, "Rachel Dawson sold 45 boats to a school in Kelso, Ontario and went home in 1998.")

    assert any("{{45}}" in one and "in Kelso, Ontario and" in one for one in shown)
    assert not any("{{Ontario" in one for one in shown)
