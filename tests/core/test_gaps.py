"""A cloze text falls into words and gaps, and what is wrong with it is a value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.gaps import Gap, parse_cloze, read_cloze


def test_words_and_gaps_come_by_turns() -> None:
    assert parse_cloze("In {{Kursk | Oblast Kursk}} sind {{8.000}}.") == (
        "In ",
        Gap(("Kursk", "Oblast Kursk")),
        " sind ",
        Gap(("8.000",)),
        ".",
    )


def test_gaps_side_by_side_have_no_words_between_them() -> None:
    assert parse_cloze("{{a}}{{b}}") == (Gap(("a",)), Gap(("b",)))


def test_a_wording_given_twice_counts_once() -> None:
    assert read_cloze("{{a|a|b}}").gaps == (Gap(("a", "b")),)


@pytest.mark.parametrize(
    ("text", "codes", "gaps"),
    [
        ("{{a}} ist gut.", (), 1),
        ("{einfach} {{a}}", (), 1),
        ("Ohne Lücke.", ("cloze-without-gap",), 0),
        ("", ("cloze-without-gap",), 0),
        ("Die {{}} fehlt.", ("cloze-empty-gap",), 1),
        ("Die {{ | }} fehlt.", ("cloze-empty-gap",), 1),
        ("Die {{a|}} fehlt.", ("cloze-empty-alternative",), 1),
        ("Die {{a fehlt.", ("cloze-unclosed",), 0),
        ("{{a}} und {{b fehlt.", ("cloze-unclosed",), 1),
        ("{{a {{b}} fehlt.", ("cloze-unclosed",), 0),
        ("a}} fehlt.", ("cloze-unopened",), 0),
        ("{{a}} und b}} fehlt.", ("cloze-unopened",), 1),
        ("{{}} und {{a", ("cloze-empty-gap", "cloze-unclosed"), 1),
    ],
)
def test_what_is_wrong_is_told(text: str, codes: tuple[str, ...], gaps: int) -> None:
    found = read_cloze(text)

    assert tuple(problem.code for problem in found.problems) == codes
    assert len(found.gaps) == gaps


@given(st.text(alphabet="ab{}| ", max_size=30))
def test_no_text_is_lost_and_none_makes_it_fail(text: str) -> None:
    found = read_cloze(text)

    words = "".join(piece for piece in found.pieces if isinstance(piece, str))
    assert all(piece in text for piece in found.pieces if isinstance(piece, str))
    assert found.gaps or words == text
