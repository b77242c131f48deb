"""English reports of attacks, races and audits: others beside those counted, places in a race, offices before names."""

import pytest

from quizapp.core.article import Article
from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.item import Language, ShortText
from quizapp.generation.context import pointing_words
from quizapp.generation.document import document_of
from quizapp.generation.figures import find_figures
from quizapp.generation.templates.obvious import is_obvious_body
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
        "So far this year 131 boats have burned in Dover, three times as much as in the same period of 2011.",
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


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Kelso beat Dover Rovers 5–4 on penalties.", "5–4", FigureKind.SCORE),
        ("Kelso beat Dover Rovers 5-4.", "5-4", FigureKind.SCORE),
        ("Kelso has children aged 10-18 in its school.", "10-18", FigureKind.COUNT),
        ("A 1,850-kilometre pipe is to be built.", "1,850", FigureKind.COUNT),
    ],
)
def test_a_result_behind_a_name_and_a_long_number_are_whole(text: str, value: str, kind: FigureKind) -> None:
    found = find_figures(document_of(Article(text), Language.EN))

    assert [(one.value, one.kind) for one in found] == [(value, kind)]


def test_the_whole_name_behind_an_office_is_the_gap(tools: Tools) -> None:
    text = "Iranian oil minister Gholamhossein Nozari sold 45 boats to the museum of ships in Dover."

    assert any("{{Gholamhossein Nozari|Nozari}}" in one for one in shown_of(tools, text))


def test_a_capital_that_stands_for_its_land_is_no_gap(tools: Tools) -> None:
    text = "Washington has imposed a tax of 45 dollars on all boats which Rachel Dawson sends to her friends."
    shown = shown_of(tools, text)

    assert any("{{45}}" in one for one in shown)
    assert not any("{{Washington" in one for one in shown)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("West Yorkshire Police", "Three men were detained at a scrapyard.", True),
        ("Weather Service", "Winds of 40 knots were expected.", True),
        ("West Yorkshire Police", "The new car is too small for tall officers.", False),
        ("Dover Gazette", "Three men were detained at a scrapyard.", False),
    ],
)
def test_what_a_body_is_there_for_tells_it(name: str, text: str, expected: bool) -> None:
    assert is_obvious_body(name, text) is expected


def test_an_hour_does_not_swallow_the_end_of_its_sentence(tools: Tools) -> None:
    text = "The whales were seen by Rachel Dawson at about 9 a.m. Staff of the museum kept 120 of them wet until noon."
    shown = shown_of(tools, text)

    assert any("at about {{9 a.m|9 a.m.|9 am|9am}}." in one for one in shown)


def test_an_hour_is_accepted_without_its_points(tools: Tools) -> None:
    text = "The pier of Dover was closed at 11:30 p.m. on Monday by Rachel Dawson and 45 of her friends."

    assert any("at {{11:30 p.m.|11:30 pm|11:30pm}} on Monday" in one for one in shown_of(tools, text))
