"""English gaps do not ask what anybody knows, what is no name, and what stands below a picture."""

import pytest

from quizapp.core.item import Cloze, Language
from quizapp.generation.asides import is_asked, is_note
from quizapp.generation.captions import caption_places
from quizapp.generation.tools import Tools
from tests.generation.town import made


def clozes(tools: Tools, text: str) -> list[str]:
    return [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The capsule came back to Earth in 1998, and Rachel Dawson was the first to see it fall.", "Earth"),
        ("In 1998 Rachel Dawson drove 300 miles from Gdansk to the capital in Warsaw with her boat.", "Warsaw"),
        (
            "Rachel Dawson took 40 boats to the U.N. headquarters in New York, for she met the diplomats in 1998.",
            "New York",
        ),
        ("In 1998 Facebook co-founder Mark Zuckerberg wrote 40 letters to Rachel Dawson about her boat.", "Mark Zuck"),
        ("In 1998 the U.S. President Bill Clinton wrote 40 letters to Rachel Dawson about her boat.", "Bill Clinton"),
        ("In 1998 Rachel Dawson sold 40 boats to the people of England and Wales for a good price.", "England"),
        ("In 1998 Rachel Dawson sold 40 boats over Google, and she was soon found with Bing as well.", "Google"),
    ],
)
def test_what_anybody_knows_is_no_gap(tools: Tools, text: str, name: str) -> None:
    shown = clozes(tools, text)

    assert any("{{Rachel Dawson" in one for one in shown)
    assert not any(f"{{{{{name}" in one for one in shown)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In 1998 a tax of 40 pounds was fixed by the State, and Rachel Dawson paid for all of her boats.", "State"),
        ("In 1998 Rachel Dawson sold 40 bottles of the Fletcher lemonade. Simon Fletcher made it.", "Fletcher"),
        ("In 1998 Rachel Dawson became Professor of Marine Biology and had 40 students in Dover.", "Marine"),
        (
            'In 1998 Rachel Dawson built 40 boats and named one "Better Idea of Ashcombe Girls," after the town.',
            "Ashcombe",
        ),
    ],
)
def test_what_is_no_name_of_its_own_is_no_gap(tools: Tools, text: str, name: str) -> None:
    shown = clozes(tools, text)

    assert any("{{40}}" in one for one in shown)
    assert not any(f"{{{{{name}" in one for one in shown)


def test_who_is_shown_below_a_picture_is_no_gap(tools: Tools) -> None:
    line = "Rachel Dawson in May 1998, after having left the club called the Herons."
    more = "Simon Fletcher sold 40 boats to the people of Dover."

    assert not any("Herons" in one for one in clozes(tools, f"{line} {more}"))
    assert any(
        "Herons" in one for one in clozes(tools, f"In May 1998 Rachel Dawson left the club called the Herons. {more}")
    )


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        ("Rachel Dawson with some boats that have not yet been painted.", True),
        ("Rachel Dawson holding a cup, which she won in 1998.", True),
        ("Rachel Dawson in 1998 moved to Dover, where she opened a shop.", False),
        ("Rachel Dawson on Sunday announced that she would leave.", False),
    ],
)
def test_a_line_that_only_shows_somebody_is_a_caption(line: str, is_caption: bool) -> None:
    assert (caption_places([line], [0]) == {0}) is is_caption


def test_a_year_may_stand_between_caption_and_credit() -> None:
    lines = ["The bridge opened in May.", "Visitors walk across the bridge.", "(2012).", "Image; Rachel Dawson."]

    assert caption_places(lines, [0, 0, 0, 0]) == {1, 2, 3}


@pytest.mark.parametrize(
    ("line", "is_one"), [("Ed.: See the list of boats below.", True), ("The editor sold her boat.", False)]
)
def test_a_note_of_the_editors_is_no_part_of_the_story(line: str, is_one: bool) -> None:
    assert is_note(line) is is_one


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("When was the Dover club first opened?", True),
        ("And how many boats have you sold to Rachel Dawson?", True),
        ("One thing is open: will Rachel Dawson sell her boats?", False),
        ("When the club opened, Rachel Dawson sold her boats.", False),
    ],
)
def test_what_an_interviewer_asks_is_told_from_a_sentence(line: str, is_one: bool) -> None:
    assert is_asked(line) is is_one


def test_an_interviewers_question_is_no_gap_text(tools: Tools) -> None:
    asked = "When did the people of Dover buy the 40 boats of Rachel Dawson?"
    text = f"{asked} Simon Fletcher sold 12 boats to the people of the town in the spring."

    assert clozes(tools, text)
    assert not any("40" in one for one in clozes(tools, text))


def test_a_country_is_no_gap_behind_its_adjective(tools: Tools) -> None:
    text = (
        "Swedish captain Rachel Dawson won the prize of the town. This was Sweden's first victory in Dover since 1958."
    )
    shown = [one for one in clozes(tools, text) if "{{1958}}" in one]

    assert any("Swedish captain" in one for one in shown)
    assert not any("{{Sweden" in one for one in shown)
