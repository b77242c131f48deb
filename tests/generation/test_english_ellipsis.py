"""English sentences that leave out what the one before says are shown with it, or not asked about."""

import pytest

from quizapp.core.item import Cloze, Language, ShortText, TrueFalse
from quizapp.generation.context import pointing_words
from quizapp.generation.english_ellipsis import left_out
from quizapp.generation.tools import Tools
from tests.generation.town import made


@pytest.mark.parametrize(
    "text",
    [
        "Rachel Dawson doesn't think so.",
        "Dover leads with eleven, ahead of Milton with ten.",
        "The crews had asked for 7 percent and 18 million.",
        '"I have not slept since Monday," laughed the owner of one.',
        "That would mean 27 million pounds for the harbour.",
        "The others did not.",
    ],
)
def test_what_the_sentence_before_says_is_left_out(text: str) -> None:
    assert left_out(text)
    assert pointing_words(text, Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "Rachel Dawson thinks that the pier is sound.",
        "Dover leads with eleven medals, ahead of Milton with ten.",
        "The crews had asked for 18 million pounds.",
        "Rachel Dawson has two sons, and Simon Fletcher has three.",
        "Dawson, who was born with six fingers, won.",
        '"That would mean the end," said Rachel Dawson.',
    ],
)
def test_a_whole_sentence_leaves_nothing_out(text: str) -> None:
    assert left_out(text) == []


def test_a_number_without_its_noun_is_shown_with_it(tools: Tools) -> None:
    text = "Dover now has five golden anchors in its museum. Milton leads with eleven, ahead of Kelso with nine."
    shown = [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]

    assert any("golden anchors" in one and "{{eleven}}" in one for one in shown)
    assert not any(one.startswith(("Milton leads", "{{Milton")) for one in shown)


def test_no_statement_has_a_number_without_its_noun(tools: Tools) -> None:
    text = "The harbour crews are to get 45 pounds more. Rachel Dawson had asked for 7 percent and 18 million."
    items = made(tools, text, Language.EN)

    assert not any("18 million" in item.stem for item in items if isinstance(item.body, TrueFalse | ShortText))
    assert any("{{45}}" in item.body.text or "{{45" in item.body.text for item in items if isinstance(item.body, Cloze))


def test_what_there_were_differences_of_is_shown(tools: Tools) -> None:
    text = "Rachel Dawson weighed the eggs of both birds in her kitchen. There were differences of less than 12 grams."
    shown = [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]

    assert any("weighed the eggs" in one and "less than {{12}} grams" in one for one in shown)
    assert not any(one.startswith("There were") for one in shown)


def test_he_is_shown_with_somebody_whom_he_can_mean(tools: Tools) -> None:
    text = (
        "The boy from the village of Kelso was caught at the harbour. A computer, some cameras and a radio were taken "
        "away. He is being held for fourteen days and may only see his lawyer."
    )
    shown = [item.body.text for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]

    assert any("{{fourteen}}" in one and "boy" in one for one in shown)
    assert not any(one.startswith("A computer") and "{{fourteen}}" in one for one in shown)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Rachel Dawson was very quick to reply.", "quick to reply"),
        ("Kenya won by 61 runs.", "won by 61 runs"),
    ],
)
def test_nobody_asks_who_did_what_is_unfinished(tools: Tools, text: str, stem: str) -> None:
    more = "Simon Fletcher sold forty boats to the school in Dover."
    stems = [item.stem for item in made(tools, f"{text} {more}", Language.EN) if isinstance(item.body, ShortText)]

    assert any("sold forty boats" in one for one in stems)
    assert not any(stem in one for one in stems)
