"""English names that "and" joins are one name, titles and places are left out of answers, "a third" may be one more."""

import pytest

from quizapp.core.article import Article
from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.document import document_of
from quizapp.generation.english_figures import is_third_one
from quizapp.generation.english_forms import english_wordings
from quizapp.generation.english_held import held_roles
from quizapp.generation.english_honours import with_honour, without_title
from quizapp.generation.english_joined import with_joined
from quizapp.generation.english_placed import same_names, without_place
from quizapp.generation.lexicon import LEXICON, Lexicon
from quizapp.generation.names import Name, NameKind

WORDS = Lexicon(LEXICON)


def joined(text: str, *names: str) -> list[str]:
    """Return the names of a sentence after halves were joined."""
    document = document_of(Article(text), Language.EN)
    (sentence,) = document.sentences
    tokens = [token.text for token in sentence.tokens]
    found = []
    for name in names:
        words = name.split()
        start = next(n for n in range(len(tokens)) if tokens[n : n + len(words)] == words)
        found.append(Name(0, start, start + len(words), NameKind.PERSON))
    return [sentence.words(name.start, name.end) for name in with_joined(document, found, WORDS)]


@pytest.mark.parametrize(
    ("text", "halves", "whole"),
    [
        (
            "They rang the Storm Warning and Pilot Centre.",
            ("Storm Warning", "Pilot Centre"),
            "Storm Warning and Pilot Centre",
        ),
        (
            "The League of Blue Star and Green Star Societies wrote.",
            ("League of Blue Star", "Green Star Societies"),
            "League of Blue Star and Green Star Societies",
        ),
        ("They went to the School of Design and Trade.", ("School of Design",), "School of Design and Trade"),
    ],
)
def test_halves_of_a_name_are_one(text: str, halves: tuple[str, ...], whole: str) -> None:
    assert joined(text, *halves) == [whole]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Harbour Board and Ashby Council met.", ("Harbour Board", "Ashby Council")),
        ("The University of Oslo and Ashby Council met.", ("University of Oslo", "Ashby Council")),
        ("The council and Ann Dawson met Laura Hill.", ("Ann Dawson", "Laura Hill")),
    ],
)
def test_two_names_stay_two(text: str, names: tuple[str, ...]) -> None:
    assert joined(text, *names) == list(names)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Two boats sank and a third is leaking.", True),
        ("She saved two sailors and lost a third.", True),
        ("A third was found in the harbour.", True),
        ("Two towns say that a third of the boats leak.", False),
        ("About a third is paid by the town.", False),
        ("Two clubs voted, and a third were against it.", False),
        ("Half of it is lost, and a third is wet.", False),
    ],
)
def test_a_third_behind_two_is_one_more(text: str, is_one: bool) -> None:
    start = text.lower().index("a third")
    assert is_third_one(text, start, start + len("a third")) is is_one


def test_the_name_counts_without_title() -> None:
    assert without_title("Alderman Harold Grant", WORDS) == "Harold Grant"
    assert without_title("Don Carlo Bassi", WORDS) == "Carlo Bassi"
    assert without_title("Ann Dawson Grant", WORDS) == "Ann Dawson Grant"
    assert with_honour("Don Carlo Bassi") == ["Don Carlo"]


def test_each_part_of_a_joined_role_counts() -> None:
    text = '"It works," said Ann Dawson, a surgeon and the lead investigator. Laura Hill, an editor and mother, agreed.'
    found = held_roles(text, ["Ann Dawson", "Dawson"], ["Laura Hill"], WORDS)
    assert {"surgeon", "a surgeon", "lead investigator"} <= set(found)
    assert "a investigator" not in found


def test_a_trade_counts_that_begins_a_sentence() -> None:
    assert "the oysterman" in held_roles("Oysterman Peter Grant told the board so.", ["Peter Grant"], [], WORDS)


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("Coastal Rescue Board", "The Coastal Rescue Board (COREB) came.", "COREB"),
        ("Santa del Mar", "Boats left Santa del Mar. In Santa it rained.", "Santa"),
        ("Santa", "Boats left Santa del Mar. In Santa it rained.", "Santa del Mar"),
    ],
)
def test_what_the_article_calls_the_same_counts(name: str, text: str, other: str) -> None:
    assert other in same_names(name, text)


def test_a_body_counts_without_its_place() -> None:
    assert without_place("Growers Council of West Africa", WORDS) == ["Growers Council"]
    assert without_place("Ohio Department of Fisheries", WORDS) == ["Department of Fisheries"]
    assert without_place("Harlow Memorial High School", WORDS) == ["Harlow High School"]
    assert without_place("National Institute of Weather", WORDS) == []


def test_no_part_of_a_prize_or_firm_counts_that_the_article_does_not_have() -> None:
    text = "She won the Amber Globe. Kestrel Norte closed, and Kestrel paid nobody."
    prize = english_wordings(text, ("Amber Globe", "Globe"), ActorKind.PERSON, WORDS)
    firm = english_wordings(text, ("Kestrel Norte", "Norte", "Kestrel"), ActorKind.PERSON, WORDS)
    assert (prize, firm) == (("Amber Globe",), ("Kestrel Norte", "Kestrel"))
