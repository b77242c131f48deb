"""English sentences that hang in the air without the one before are not asked alone."""

import pytest

from quizapp.core.item import Language, ShortText
from quizapp.generation.context import pointing_words
from quizapp.generation.english_dangling import opens_with_known_thing, says_nothing
from quizapp.generation.english_names import extent
from quizapp.generation.lexicon import LEXICON, Lexicon
from quizapp.generation.names import NameKind
from quizapp.generation.tools import Tools
from tests.generation.town import made


@pytest.mark.parametrize(
    "text",
    [
        "Even so, one boat in nine was rotten.",
        "That was where the crew of Dawson left the harbour.",
        "The mayor of Ashby, however, complained that the pumps came late.",
        "The 62-year-old will leave the harbour board in May.",
        "Three painters came the following afternoon.",
        "The pumps were not used during the first seven hours.",
        "Under a motion of the board, all of it must go into pumps.",
        "Officials saw a gap of nine metres between the two.",
        "Counsel Peter Grant argued for seven, citing the age of his client.",
        "After 2019 many left, and today there are fewer than 90.",
        "Councillor Laura Hill, who had voted against it, said on Friday that she was sorry.",
        '"I never really knew," Dawson said.',
        "The reply was that nobody had applied.",
        "Laura Hill put the cost at 9 million pounds.",
    ],
)
def test_what_hangs_in_the_air_points(text: str) -> None:
    assert pointing_words(text, Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "That was the third fire in the harbour.",
        "The 62-year-old baker Laura Hill sold the harbour.",
        "The pumps came in the first seven hours of the fire.",
        "A gap of nine metres opened between the two boats.",
        "Dawson asked for seven boats.",
        "In Ashby, some thirty men stayed behind.",
        '"The harbour is closed," Dawson said.',
        "The cost of the pier was put at 9 million pounds.",
    ],
)
def test_what_says_what_it_means_does_not_point(text: str) -> None:
    assert not pointing_words(text, Language.EN)


def test_a_quotation_without_a_noun_says_nothing() -> None:
    assert says_nothing("I asked for it in writing", "I asked for it in writing", Language.EN)
    whole = "The pumps were bought in the spring of that year by the old council of the town"
    assert not says_nothing(whole, whole, Language.EN)


def test_a_noun_behind_that_is_pointed_at() -> None:
    whole = "The pumps were bought in the spring of that year by the old council of the town"
    assert says_nothing(whole, "That fence is to be examined", Language.EN)
    assert not says_nothing(whole, "That Dawson was late", Language.EN)


def test_a_thing_known_already_needs_the_sentence_before() -> None:
    assert opens_with_known_thing("The stock rose to 18 pounds in early trading.", 0)
    assert not opens_with_known_thing("The stock of Harbour Line rose to 18 pounds.", 0)
    assert not opens_with_known_thing("The stock rose to 18 pounds in early trading.", 1)


def test_a_month_is_no_part_of_a_name() -> None:
    words = "December Laura Hill".split()
    assert extent(words, NameKind.PERSON, "31", Lexicon(LEXICON)) == (1, 3, NameKind.PERSON)


def test_nobody_is_asked_for_with_the_one_who_says_so_behind(tools: Tools) -> None:
    text = "Laura Hill will sell the old pumps of the harbour, a neighbour familiar with the talks said."
    assert not [item.stem for item in made(tools, text, Language.EN) if item.stem.endswith("said?")]


def test_a_group_without_a_name_is_not_typed(tools: Tools) -> None:
    text = "The number of flooded cellars in the old harbour has risen to 107, health officials said on Monday."
    typed = [item.stem for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]
    assert not [stem for stem in typed if "flooded cellars" in stem]
