"""English sentences of one clause are turned into questions for their date and for whom something was done to."""

import pytest

from quizapp.core.item import DateEntry, Language, ShortText
from quizapp.generation.tools import Tools
from tests.generation.town import made


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("The new pier of Dover was opened in 1998.", "When was the new pier of Dover opened?", "1998"),
        ("The council sold the old boats on March 14.", "When did the council sell the old boats?", "March 14"),
        (
            "The council sold the old boats on March 14, and nobody in the town was sad.",
            "When did the council sell the old boats?",
            "March 14",
        ),
        ("In May 2007 the old pier burnt down.", "When did the old pier burn down?", "May 2007"),
        ("The last boat left the pier at 22:05 UTC.", "At what time did the last boat leave the pier?", "22:05 UTC"),
    ],
)
def test_a_date_is_asked_for(tools: Tools, text: str, stem: str, answer: str) -> None:
    """The verb stands in its plain form behind "did"; what follows the date is left out where it is another clause."""
    asked = {i.stem: i.body.answer for i in made(tools, text, Language.EN) if isinstance(i.body, DateEntry)}
    assert asked == {stem: answer}


@pytest.mark.parametrize(
    "text",
    [
        "The council has opened the new pier of Dover in 1998.",
        "The boat built in 1998 sank near the old pier of Dover.",
        "The council closed the pier from March 14 to May 2.",
        "She sold the old boats of the council on March 14.",
        "The council of the town, which sold the old boats on March 14, is new.",
    ],
)
def test_no_date_is_asked_for_where_the_clause_is_not_sure(tools: Tools, text: str) -> None:
    """Participles, relative clauses, spans and pronouns make no question."""
    assert not [i for i in made(tools, text, Language.EN) if isinstance(i.body, DateEntry)]


def test_a_person_is_asked_for_to_whom_something_was_done(tools: Tools) -> None:
    """Right behind a verb that is done to people stands whom it was done to."""
    text = "The council criticised Rachel Dawson for the high price of the pier. Rachel Dawson lives in Dover."
    asked = {i.stem: i.body.answer for i in made(tools, text, Language.EN) if isinstance(i.body, ShortText)}
    assert "Rachel Dawson" in asked["Whom did the council criticise for the high price of the pier?"]
