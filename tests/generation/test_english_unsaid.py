"""What an English sentence says of those that only an earlier one names is shown with it or not asked."""

import pytest

from quizapp.core.item import Language, ShortText, SingleChoice
from quizapp.generation.context import pointing_words
from quizapp.generation.tools import Tools
from tests.generation.town import made


@pytest.mark.parametrize(
    "text",
    [
        "Afterwards 31 piers were rebuilt.",
        "All six probably live on the northern pier.",
        "All but nine were against the new pier.",
        "The oldest was nine.",
        "The strongest, at noon, lasted 40 seconds.",
        "The other three boats are longer.",
        "For some, according to the council, a walk of 40 minutes is too far.",
        "For Ashby, with 90 houses, that would come to 4,000 euros.",
        "That is a delicate matter.",
        "The mayor, Laura Hill, said she had heard that too.",
    ],
)
def test_what_an_earlier_sentence_names_points(text: str) -> None:
    assert pointing_words(text, Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "All six boats of the club were sold.",
        "The oldest pier of Ashby was sold in May.",
        "The West, where nine boats lay, was flooded.",
        "For some members of the club the pier is too far away.",
        "If the pier closes, that would cost the town 4,000 euros.",
        "That is a new pier for the boats of Ashby and Milton.",
        "The mayor, Laura Hill, said that the pier was safe.",
    ],
)
def test_what_is_named_in_the_sentence_does_not_point(text: str) -> None:
    assert not pointing_words(text, Language.EN)


def test_no_statement_lacks_its_subject(tools: Tools) -> None:
    text = "The vote on the pier was close, Rachel Dawson said later, and had been put off twice before the summer."
    stems = [item.stem for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]
    assert not any("that later" in stem or "statement that and" in stem for stem in stems)


def test_no_number_is_asked_for_with_the_same_people_beside_it(tools: Tools) -> None:
    text = (
        "The board of Ashby counted 310 young pupils. The rowing club bought 240 oars for the summer. "
        "The harbour of Milton fed 420 hungry children. The council sold 260 tickets for the concert."
    )
    shown = [
        " ".join((body.answer.text, *(one.text for one in body.distractors)))
        for item in made(tools, text, Language.EN)
        if isinstance(body := item.body, SingleChoice) and "refer to" in item.stem
    ]
    assert shown
    assert not any("pupils" in row and "children" in row for row in shown)
