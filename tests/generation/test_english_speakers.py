"""English claims are found behind appositions, after whoever is told, and of studies that find something."""

import pytest

from quizapp.core.item import Language
from quizapp.generation.claims import Mode
from quizapp.generation.findings import Findings
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

LEAD = (
    "The mayor Thomas Keller and the doctor Helen Brander have lived for many years in the small town of Meadowford, "
    "where the river has its bed and where in summer a feast is held that everybody likes to visit with friends. "
)


def find(tools: Tools, sentence: str) -> Findings:
    return tools.find(read_article(f"{LEAD}\n\n{sentence}", Language.EN, "From the town"))


def test_what_somebody_was_told_is_the_statement(tools: Tools) -> None:
    found = find(tools, "Helen Brander told the town council that the old bridge was too weak for trucks.")

    claim = found.claims[0]
    assert (claim.speaker.name, claim.mode) == ("Helen Brander", Mode.CLAUSE)
    assert claim.statement(found.document) == "the old bridge was too weak for trucks."


def test_a_long_apposition_is_passed_over(tools: Tools) -> None:
    sentence = (
        "Helen Brander, director of the clinic, and chair of the board of trustees, says the pier must be closed."
    )

    assert [claim.speaker.name for claim in find(tools, sentence).claims] == ["Helen Brander"]


def test_a_poll_finds_something(tools: Tools) -> None:
    found = find(tools, "A recent poll found only a quarter of the citizens wanted a new pier.")

    assert [claim.speaker.name for claim in found.claims] == ["recent poll"]


@pytest.mark.parametrize(
    "sentence",
    ["The police found a boat near the old pier on Monday.", "Helen Brander showed the guests the old pier."],
)
def test_who_finds_or_shows_a_thing_says_nothing(tools: Tools, sentence: str) -> None:
    assert find(tools, sentence).claims == ()


def test_a_quotation_before_its_speaker_is_the_statement(tools: Tools) -> None:
    found = find(tools, '"We have shared out all the fields fairly," Helen Brander said in an interview.')

    claim = found.claims[0]
    assert claim.mode is Mode.QUOTE
    assert claim.statement(found.document).startswith('"We have shared')
