"""What a sensible pupil writes for an English name, office, day or hour counts, and no meaningless half of a name."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.generation.english_forms import english_wordings
from quizapp.generation.english_held import held_roles, titled
from quizapp.generation.english_moments import month_before_year, other_moments
from quizapp.generation.english_parts import fuller_of, part_names, person_parts
from quizapp.generation.lexicon import LEXICON, Lexicon

WORDS = Lexicon(LEXICON)
TEXT = (
    'The harbour fence, said Ann Dawson, a glazier who lives nearby, fell at 6:20 p.m. "We ran," said Peter Grant, '
    "head of the dockers' union. The mayor, Laura Hill, thanked the volunteers. Another glazier had warned them. "
    "Coach Tom Reed of Milton and coach Jim Fox of Ashby were absent. Mary Lane of Milton College, the lead author, "
    "blamed the wind, and Dr Susan Bell agreed. Dr Bell left early."
)


@pytest.mark.parametrize(
    ("name", "forms", "others"),
    [
        ("Laura Hill", {"mayor", "the mayor"}, set()),
        ("Peter Grant", {"head of the dockers' union"}, {"head"}),
        ("Tom Reed", set(), {"coach", "the coach"}),
        ("Mary Lane", {"lead author", "the author"}, set()),
        ("Ann Dawson", set(), {"a glazier"}),
    ],
)
def test_the_office_counts_that_nobody_else_holds(name: str, forms: set[str], others: set[str]) -> None:
    people = ["Laura Hill", "Peter Grant", "Tom Reed", "Jim Fox", "Mary Lane", "Ann Dawson"]
    found = set(held_roles(TEXT, [name, name.split()[-1]], [one for one in people if one != name], WORDS))
    assert forms <= found
    assert not others & found


def test_a_title_before_the_name_counts() -> None:
    assert "Dr Bell" in titled(TEXT, ["Susan Bell", "Bell"])
    assert titled(TEXT, ["Laura Hill", "Hill"]) == []


@pytest.mark.parametrize(
    ("value", "others"),
    [
        ("6:20 p.m.", {"6:20", "18:20"}),
        ("7:05 a.m.", {"7:05", "07:05"}),
        ("31 December", {"December 31", "31st December", "New Year's Eve"}),
        ("March 2, 2019", {"2 March 2019", "2nd March 2019"}),
    ],
)
def test_a_moment_counts_in_every_way_to_write_it(value: str, others: set[str]) -> None:
    assert others <= set(other_moments(value))


@pytest.mark.parametrize("value", ["1.12", "4:2", "31", "half", "May"])
def test_what_is_no_moment_is_not_turned(value: str) -> None:
    assert other_moments(value) == ()


def test_only_a_month_with_its_year_is_parted() -> None:
    assert month_before_year("August 2021") == "August"
    assert month_before_year("2 August 2021") == month_before_year("Avenue 2021") == ""


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Norwegian Harbour Safety Institute", {"Harbour Safety Institute"}),
        ("UK Ferry Safety Agency", {"UKFSA"}),
        ("MV Astrid", {"Astrid"}),
        ("Stockholm University", {"University of Stockholm"}),
        ("University of Warsaw", {"Warsaw University"}),
        ("Mount Harlow", {"Harlow"}),
        ("James Webb Harbour Telescope", {"Webb Telescope", "James Webb Telescope"}),
    ],
)
def test_a_body_counts_by_the_part_that_tells_it(name: str, others: set[str]) -> None:
    assert others <= set(part_names(name, "A text.", WORDS))


@pytest.mark.parametrize("name", ["Norwegian Airlines", "Milbrook University", "Harbour Road"])
def test_no_part_counts_that_says_something_else(name: str) -> None:
    assert part_names(name, "A text.", WORDS) == []


def test_the_end_of_a_thing_called_after_a_person_does_not_count() -> None:
    forms = ("James Webb Harbour Telescope", "Telescope", "James Telescope", "James Webb")
    kept = english_wordings("A text.", forms, ActorKind.PERSON, WORDS)
    assert kept == ("James Webb Harbour Telescope", "James Webb")


def test_a_body_counts_by_the_words_that_the_article_has_elsewhere() -> None:
    text = "The Norwegian Met Office said so. The Met Office rang. The Meteorological Office wrote."
    assert {"Norwegian Met Office", "Meteorological Office"} <= set(part_names("Met Office", text, WORDS))
    assert fuller_of("Brandal", ["Cement Brandal"]) == ["Cement Brandal"]
    assert fuller_of("York", ["New York"]) == []


def test_the_surname_counts_that_the_article_calls_somebody_by() -> None:
    text = "Ana Solera Munt won. Solera thanked her voters."
    assert {"Solera", "Ana Solera", "Munt"} <= set(person_parts("Ana Solera Munt", [], text))
    assert "Solera" not in person_parts("Ana Solera Munt", ["Rosa Solera"], text)
