"""English questions ask for the right speaker, by the right name, and with options of one kind."""

import pytest

from quizapp.core.item import EvidenceMarking, Language, ShortText, SingleChoice
from quizapp.generation.english_articles import with_article
from quizapp.generation.english_bodies import fuller_names
from quizapp.generation.tools import Tools
from tests.generation.town import find, made, proposed


def test_who_speaks_is_the_person_not_the_body_of_the_office(tools: Tools) -> None:
    text = (
        '"It would have been much worse at night," Ruth Fletcher, editor at large at the Dover Gazette, said. '
        '"Had it happened five hours earlier, I think the whole harbour would have burned down."'
    )
    speakers = {claim.speaker.name for claim in find(tools, text, Language.EN).claims}

    assert speakers == {"Ruth Fletcher"}


def test_what_is_said_keeps_how_it_is_judged(tools: Tools) -> None:
    text = "Ruth Fletcher says it is crucial that the children of the town have enough boats for the summer."
    findings = find(tools, text, Language.EN)
    (claim,) = [one for one in findings.claims if one.speaker.name == "Ruth Fletcher"]

    assert claim.statement(findings.document).startswith("it is crucial that")


def test_a_fact_joined_to_a_warning_is_no_claim(tools: Tools) -> None:
    text = "The debt of the town is equal to 84 boats, and Ruth Fletcher warned in June that there was no more money."
    findings = find(tools, text, Language.EN)
    (claim,) = [one for one in findings.claims if one.speaker.name == "Ruth Fletcher"]

    assert claim.statement(findings.document).startswith("there was no more money")


def test_the_article_itself_is_no_speaker(tools: Tools) -> None:
    text = "The pier was close to the heart of the town, which Wikinews observed at the opening. Ruth Fletcher said so."

    assert "Wikinews" not in {claim.speaker.name for claim in find(tools, text, Language.EN).claims}


@pytest.mark.parametrize(
    ("text", "name", "fuller"),
    [
        ("The school board of the town met. The board wants more boats.", "board", ("school board",)),
        ("In May the Church of Light met. The Church wants more boats.", "Church", ("Church of Light",)),
        ("The school board met. The harbour board met. The board wants more boats.", "board", ()),
        ("The new board met. The board wants more boats.", "board", ()),
        ("Ruth Fletcher met the mayor.", "Ruth Fletcher", ()),
    ],
)
def test_a_body_counts_by_its_fuller_name(text: str, name: str, fuller: tuple[str, ...]) -> None:
    assert fuller_names(text, name) == fuller


def test_a_body_counts_by_its_fuller_name_in_a_question(tools: Tools) -> None:
    text = (
        "The harbour board of the town has sold its last boat to the people of Dover. "
        "The board wants to use cameras and lamps at all forty piers next summer."
    )
    asked = [item.body.answer for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]

    assert any("harbour board" in accepted for accepted in asked)


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ("The Coastal Council warns of a storm.", "Coastal Council", "the Coastal Council"),
        ("Ruth Fletcher warns of a storm.", "Ruth Fletcher", "Ruth Fletcher"),
        ("Skylane warns of a storm.", "Skylane", "Skylane"),
    ],
)
def test_a_name_has_the_article_of_the_text(tools: Tools, text: str, name: str, shown: str) -> None:
    assert with_article(find(tools, text, Language.EN).document, name) == shown


def test_the_sentence_to_be_marked_is_asked_for_with_the_article(tools: Tools) -> None:
    text = "The boats of the town are old, and the Coastal Council warned in June that the harbour was no safe place."
    stems = [one.item.stem for one in proposed(tools, text, Language.EN) if isinstance(one.item.body, EvidenceMarking)]

    assert stems == ["Mark the sentence in which the Coastal Council warns of something."]


def test_an_economist_is_called_an_expert(tools: Tools) -> None:
    text = 'Why people leave the town is no secret, says economist Ruth Fletcher. "There are no boats," she said.'
    keys = [one.item.body.answer.text for one in proposed(tools, text, Language.EN)
            if isinstance(one.item.body, SingleChoice) and "kind of source" in one.item.stem]  # fmt: skip

    assert "a scientist or another expert" in keys
