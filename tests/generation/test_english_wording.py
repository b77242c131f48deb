"""English questions ask a paper as a paper, keep what is said whole, and take no wrong name that nobody would take."""

import pytest

from quizapp.core.item import Cloze, Language, Matching, MultipleChoice, ShortText, SingleChoice, Status, TrueFalse
from quizapp.generation.tools import Tools
from quizapp.generation.torn_quotes import with_marks
from tests.generation.town import made


def stems(tools: Tools, text: str) -> list[str]:
    return [item.stem for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]


def clozes(tools: Tools, text: str) -> list[str]:
    return [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]


@pytest.mark.parametrize("paper", ["The Guardian", "The Ashcombe Times"])
def test_a_paper_is_asked_for_as_one(tools: Tools, paper: str) -> None:
    text = f"{paper} reported that 40 boats of the rowing club were lost in the storm of the winter."

    assert any(stem.startswith("Which medium reported that 40 boats") for stem in stems(tools, text))


def test_nobody_asks_which_paper_asked(tools: Tools) -> None:
    text = "The Guardian spoke with Rachel Dawson about the storm that had come to the town in the night."

    assert not any("spoke with Rachel Dawson" in stem for stem in stems(tools, text))


def test_a_statement_that_begins_with_what_is_joined(tools: Tools) -> None:
    text = "Rachel Dawson noted what began as a small club of rowers had grown into a school with many boats."

    assert any(stem.startswith("Who noted that what began as") for stem in stems(tools, text))


def test_no_point_stands_before_the_question_mark(tools: Tools) -> None:
    text = 'Rachel Dawson said of the storm in the winter, "The bridge was closed for all of the boats."'

    assert any(stem.endswith('boats"?') for stem in stems(tools, text))


def test_nobody_asks_who_makes_an_arrest(tools: Tools) -> None:
    text = (
        "Police {} the owner of the boats in the harbour of the town on the first night of the festival. Many people "
        "saw how the police came by boat."
    )

    assert not any(stem.startswith("Who arrested") for stem in stems(tools, text.format("arrested")))
    assert any(stem.startswith("Who thanked") for stem in stems(tools, text.format("thanked")))


def test_a_statement_is_no_press_release(tools: Tools) -> None:
    text = (
        "Rachel Dawson told the Guardian in a statement that the old bridge of the town was closed because of a storm."
    )
    bodies = [
        i.body for i in made(tools, text, Language.EN) if isinstance(i.body, SingleChoice) and "channel" in i.stem
    ]

    assert [body.answer.text for body in bodies] == ["in a statement"]
    assert all(option.text != "in a press release" for body in bodies for option in body.distractors)


def test_a_mark_that_a_bracket_ends_is_not_closed_again() -> None:
    assert with_marks('The boat (called "Heron) sank in {{1998}}.') == 'The boat (called "Heron) sank in {{1998}}.'
    assert with_marks('She said "It sank (in 1998).') == 'She said "It sank (in 1998). […]"'


def test_what_a_number_counts_is_not_cut_in_a_list_or_before_another_number(tools: Tools) -> None:
    text = (
        "The school has 540 pupils from Ashcombe, Dover and Kent in this year. Simon Fletcher has read 12 books with "
        "90 pictures. The market has 75 stalls on every day of the week. The library owns 4,200 maps of the coast."
    )
    pairs = [
        pair for item in made(tools, text, Language.EN) if isinstance(item.body, Matching) for pair in item.body.pairs
    ]

    assert ("540", "pupils") in {(pair.left, pair.right) for pair in pairs}
    assert not any(char.isdigit() for pair in pairs for char in pair.right)


def test_a_time_later_than_another_one_needs_its_sentence(tools: Tools) -> None:
    text = (
        "Rachel Dawson opened the race of the rowing club at noon. Four minutes later, Simon Fletcher sank in the bay."
    )

    assert all("at noon" in one for one in clozes(tools, text) if "minutes later" in one)
    assert any("minutes later" in one for one in clozes(tools, text))


def test_a_sentence_that_begins_like_another_one_needs_what_stands_before_it(tools: Tools) -> None:
    text = (
        "Dover rowed against Kent. The first race ended after 40 minutes in the rain. Ashcombe rowed in the evening. "
        "The first race ended after 52 minutes in the wind."
    )

    assert all("Ashcombe rowed" in one for one in clozes(tools, text) if "{{52}}" in one)
    assert any("{{52}}" in one for one in clozes(tools, text))


def test_of_two_that_meet_each_other_one_is_shown(tools: Tools) -> None:
    text = "In the first of the 12 games of the summer, Norway faced Sweden at the old stadium of the town of Ashcombe."
    shown = clozes(tools, text)

    assert any("{{Norway" in one for one in shown)
    assert not any("{{Sweden" in one and "{{Norway" in one for one in shown)


def test_a_set_phrase_tells_its_number(tools: Tools) -> None:
    text = "The pupils of Rachel Dawson know the three branches of government and have read 40 books about the sea."

    assert any("{{40}}" in one for one in clozes(tools, text))
    assert not any("{{three}}" in one for one in clozes(tools, text))


def test_an_opinion_in_an_interview_is_only_suggested(tools: Tools) -> None:
    answer = "Boats in the United Kingdom are mostly built by people from Norway."
    asked = "Why do the boats look so old? Is the wood of the boats so good? Where do the boats come from?"

    def statuses(text: str) -> set[Status]:
        items = made(tools, text, Language.EN)
        return {item.status for item in items if isinstance(item.body, Cloze) and "mostly built" in item.body.text}

    assert statuses(answer) == {Status.READY}
    assert statuses(f"{asked} {answer}") == {Status.SUGGESTED}


def test_a_name_that_says_which_thing_is_meant_is_not_exchanged(tools: Tools) -> None:
    text = (
        "Rachel Dawson sells lemonade in Dover. Every bottle of the Dawson lemonade holds water with sugar and lemons. "
        "Laura Simmons sold many of the bottles to her neighbours in the summer of the year."
    )

    assert not any("lemonade" in statement for statement in false_statements(tools, text))


@pytest.mark.parametrize(("verb", "is_made"), [("has known", False), ("met", False), ("painted", True)])
def test_whom_others_may_know_as_well_is_not_exchanged(tools: Tools, verb: str, is_made: bool) -> None:
    text = (
        f"Rachel Dawson {verb} the owners of all the boats in the harbour of the town. Laura Simmons opened the museum "
        "in the spring of the year. Laura Simmons is old. Rachel Dawson lives in Dover."
    )

    assert any(f"{verb} the" in statement for statement in false_statements(tools, text)) is is_made


def false_statements(tools: Tools, text: str) -> list[str]:
    items = made(tools, text, Language.EN)
    return [item.stem for item in items if isinstance(item.body, TrueFalse) and not item.body.answer]


def test_the_wrong_names_beside_a_list_stand_near_it(tools: Tools) -> None:
    listed = "The guests of the festival were Rachel Dawson, Simon Fletcher, and Laura Simmons."
    between = "The rain came early. It was cold in the town. Nobody had brought a coat. The wind was strong."
    alone = f"{between} Peter Walsh sang. {between} Daniel Morris sold soup. {between} Martha Bishop paid 500 pounds."
    others = "In the kitchen worked Peter Walsh, Daniel Morris, and Martha Bishop."

    def choices(text: str) -> list[MultipleChoice]:
        return [i.body for i in made(tools, text, Language.EN) if isinstance(i.body, MultipleChoice)]

    assert not choices(f"{listed} {alone}")
    assert any(len(body.distractors) >= 3 for body in choices(f"{listed} {others}"))
