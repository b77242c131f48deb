"""English sentences that point to the one before are asked with it, and figures and dates are called what they are."""

import pytest

from quizapp.core.item import Cloze, Language
from quizapp.generation.context import pointing_words
from quizapp.generation.english_pointing import says_i
from quizapp.generation.tools import Tools
from tests.generation.town import made


def _clozes(tools: Tools, text: str) -> list[tuple[str, str]]:
    return [(i.stem, i.body.text) for i in made(tools, text, Language.EN) if isinstance(i.body, Cloze)]


@pytest.mark.parametrize(
    "text",
    [
        "That failure cost the builders two years.",
        "One was a baker of 78 who had lost her boat.",
        "About 1,100 have already gone since 2010.",
        "Three were brought to the harbour last week.",
        "Few sold well at home.",
        "The rest of the money went to the builders.",
        "Survivors put the number at more than 250.",
        "The company itself put the figure at 71 percent.",
        "Around 80 percent of the town could go under.",
        "Her lawyer argued that six would be enough.",
        "The council closed the pier in November of that year.",
        '"When you have 50 boats, you cannot win on price," he said.',
        "In Britain, however, they were passed around in the schools.",
    ],
)
def test_what_means_something_told_before_points(text: str) -> None:
    """Counted things without their noun, "the figure" and "he" behind a quotation need the sentence before."""
    assert pointing_words(text, Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "That is why the harbour was closed.",
        "Three boats were brought to the harbour last week.",
        "The number of boats rose to 250.",
        "A town in the north was flooded, and half of the town went under.",
        "One of the four boats sank near the pier.",
        "Rachel Dawson argued that six boats would be enough.",
        "The council sold its old boats in the spring.",
        "Navy divers lost their boats in the spring.",
        "The boats were sold for US$40 each.",
        "There was a fire in the harbour of Dover.",
        "The festival runs through March 11 this year.",
        "Dawson, who wore a coat, laughed when she was asked for her name.",
        "The mayor Rachel Dawson said she believes in the new pier.",
    ],
)
def test_what_says_it_itself_does_not_point(text: str) -> None:
    """A number with its noun, and a noun that was introduced, stand alone."""
    assert not pointing_words(text, Language.EN)


def test_a_sentence_is_shown_with_what_it_points_to(tools: Tools) -> None:
    """The gap text brings the sentence before, so that everybody knows what is counted."""
    text = (
        "The council sold its old boats to the people of Dover in the spring. "
        "About 1,100 have been sold to fishermen of the coast since 2010."
    )
    shown = [body for _, body in _clozes(tools, text) if "{{1,100}}" in body]
    assert shown
    assert all("boats" in body for body in shown)


def test_who_writes_of_himself_is_no_gap_text(tools: Tools) -> None:
    """A reporter's "I" is understood by nobody; in a quotation it is the speaker's."""
    assert says_i("I was at the pier in Dover with 40 others.")
    assert not says_i('"I was at the pier," said Rachel Dawson.')
    text = "I came to the harbour of Dover in 1998 with 40 others."
    assert not [body for _, body in _clozes(tools, text) if "{{40}}" in body]


@pytest.mark.parametrize(
    ("text", "gap", "stem"),
    [
        (
            "The new pier of Dover was opened for the public on March 14.",
            "{{March 14}}",
            "Fill in the date that the article gives.",
        ),
        (
            "The new pier of Dover was opened for the public in 1998.",
            "{{1998}}",
            "Fill in the year that the article gives.",
        ),
        (
            "The last boat left the pier of Dover at 6:40 on its way.",
            "{{6:40}}",
            "Fill in the time that the article gives.",
        ),
        (
            "The last boat left the pier of Dover at 22:05 UTC on its way.",
            "{{22:05}} UTC",
            "Fill in the time that the article gives.",
        ),
    ],
)
def test_dates_years_and_times_are_called_so(tools: Tools, text: str, gap: str, stem: str) -> None:
    """What is to be filled in is called what it is."""
    assert stem in [one for one, body in _clozes(tools, text) if gap in body]


def test_a_share_may_be_written_in_another_way(tools: Tools) -> None:
    """ "25 percent" counts for "a quarter"."""
    shown = [body for _, body in _clozes(tools, "In 1998 only a quarter of all boats of Dover were sold.")]
    assert any("{{a quarter|one quarter|25 percent|25%}}" in body for body in shown)


def test_no_two_gaps_ask_for_one_name(tools: Tools) -> None:
    """A name and its short form are one answer."""
    text = "Rachel Dawson, who built 40 boats, lives in Dover. Dawson says that her sister sold 12 of them."
    assert not [b for _, b in _clozes(tools, text) if b.count("{{Rachel Dawson") + b.count("{{Dawson") > 1]


def test_a_lead_says_who_speaks(tools: Tools) -> None:
    """A sentence of nothing but words in quotation marks is no lead, and no gap text."""
    text = '"A bass has nothing to explain." He came to Dover with 40 old boats in the spring of 1998.'
    assert not [body for _, body in _clozes(tools, text) if "{{40}}" in body]
    text = "Rachel Dawson met the people of Dover in the spring. She came to the harbour with 40 old boats in 1998."
    assert [body for _, body in _clozes(tools, text) if "{{40}}" in body and "Dawson" in body]


def test_the_board_of_a_land_is_not_called_by_the_land(tools: Tools) -> None:
    """What a short name stands for begins with a place, which alone is another one."""
    text = (
        "The Ohio Harbour Commission (OHC) closed 40 piers in Ohio in 1998. "
        "The OHC says that 12 of the old piers in Cleveland were sold to Rachel Dawson."
    )
    shown = [body for _, body in _clozes(tools, text) if "{{OHC" in body]
    assert shown
    assert not any("|Ohio|" in body or "|Ohio}}" in body for body in shown)


def test_a_result_is_written_with_either_dash(tools: Tools) -> None:
    """Nobody types the long dash."""
    text = "The team of Dover lost the last match at home by 2–2 in front of 400 people in the spring of 1998."
    assert [body for _, body in _clozes(tools, text) if "{{2–2|2-2}}" in body]
    text = text.replace("2–2", "1–2")
    assert [body for _, body in _clozes(tools, text) if "{{1–2|1-2}}" in body]
