"""English reports of attacks, races and audits: others beside those counted, places in a race, offices before names."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language, ShortText
from quizapp.generation.context import pointing_words
from quizapp.generation.tools import Tools
from tests.generation.test_english_halves import shown_of
from tests.generation.town import find, made


@pytest.mark.parametrize(
    "text",
    [
        "At least twelve people were killed and eighteen others injured in Dover.",
        "The storm killed four fishermen and injured another 12 in the harbour of Dover.",
        "A man was killed and several others were taken to the hospital of Dover.",
        "Marco Bellini was third in the race to Dover.",
        "At the time of the storm the pier was closed.",
    ],
)
def test_others_beside_those_counted_stand_alone(text: str) -> None:
    assert pointing_words(text, Language.EN) == []


@pytest.mark.parametrize(
    "text",
    [
        "Eighteen others were taken to the hospital of Dover.",
        "Marco Bellini was third, eleven seconds behind.",
        "Ruth Fletcher took the bronze in Dover, another 20 seconds back.",
        "At the time nobody in Dover had a boat.",
        "Rachel Dawson does not agree.",
    ],
)
def test_what_a_race_or_a_talk_is_about_is_needed(text: str) -> None:
    assert pointing_words(text, Language.EN)


def test_who_was_third_is_asked_with_the_race(tools: Tools) -> None:
    text = "Rachel Dawson won the boat race of Dover after 142 miles. Ruth Fletcher was third, eleven seconds behind."
    items = made(tools, text, Language.EN)

    assert not any("third" in item.stem for item in items if isinstance(item.body, ShortText))
    assert any("boat race" in one and "{{eleven}}" in one for one in shown_of(tools, text))


def test_the_site_of_the_article_is_no_gap(tools: Tools) -> None:
    text = "In 1998 the doctor told Wikinews in Dover that 45 boats had been sold by Rachel Dawson."
    shown = shown_of(tools, text)

    assert any("{{45}}" in one and "Wikinews" in one for one in shown)
    assert not any("{{Wikinews" in one for one in shown)


def test_who_says_nothing_is_not_asked_for(tools: Tools) -> None:
    text = "A spokeswoman of the Dover Gazette declined to comment. Rachel Dawson sold 45 boats to the Dover Gazette."
    shown = shown_of(tools, text)

    assert any("{{45}}" in one for one in shown)
    assert not any("declined" in one for one in shown)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ben Ashcroft is expected to start, his team manager Doug Pratt said.", "team manager"),
        ("Ben Ashcroft is expected to start, the launch director Doug Pratt said.", "launch director"),
    ],
)
def test_an_office_has_the_noun_before_it(tools: Tools, text: str, role: str) -> None:
    actors = find(tools, text, Language.EN).cast.actors

    assert [actor.role.title for actor in actors if actor.name == "Doug Pratt" and actor.role] == [role]


def test_an_office_in_capitals_is_no_part_of_the_name(tools: Tools) -> None:
    text = "The audit, released on Wednesday by State Auditor Dave Yost, does not accuse the mayor of taking money."
    persons = {actor.name for actor in find(tools, text, Language.EN).cast.actors if actor.kind is ActorKind.PERSON}

    assert "Dave Yost" in persons
    assert any("State Auditor {{Dave Yost|Yost}}" in one for one in shown_of(tools, text))
