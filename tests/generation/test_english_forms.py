"""An English name is accepted under the other words that its readers call it by, and under no half of it."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language, ShortText
from quizapp.generation.english_forms import english_wordings
from quizapp.generation.english_names import extent
from quizapp.generation.lexicon import LEXICON, Lexicon
from quizapp.generation.names import NameKind
from quizapp.generation.tools import Tools
from tests.generation.town import find, made

WORDS = Lexicon(LEXICON)


def answers(tools: Tools, text: str, shown: str) -> set[str]:
    """Return what may be typed into the gaps for a name."""
    bodies = [item.body for item in made(tools, text, Language.EN) if isinstance(item.body, Cloze)]
    gaps = [piece for body in bodies for piece in parse_cloze(body.text) if isinstance(piece, Gap)]
    return {form for gap in gaps if gap.alternatives[0] == shown for form in gap.alternatives}


@pytest.mark.parametrize(
    ("name", "kind", "others"),
    [
        ("UK", ActorKind.COUNTRY, {"United Kingdom", "Britain"}),
        ("South Korea", ActorKind.COUNTRY, {"Korea", "Korea Republic"}),
        ("LA Harbour Guard", ActorKind.ORGANISATION, {"Los Angeles Harbour Guard", "L.A. Harbour Guard"}),
        ("East L.A.", ActorKind.PLACE, {"East Los Angeles"}),
        ("United Kingdom Ferry Office", ActorKind.ORGANISATION, {"Ferry Office", "UK Ferry Office"}),
        ("US West Coast", ActorKind.PLACE, {"West Coast"}),
        ("Team Norway", ActorKind.ORGANISATION, {"Norway", "Norwegian team"}),
        ("United Nations", ActorKind.ORGANISATION, {"UN", "U.N."}),
    ],
)
def test_other_words_for_a_name_count(name: str, kind: ActorKind, others: set[str]) -> None:
    assert others <= set(english_wordings("A text.", (name,), kind, WORDS))


@pytest.mark.parametrize(
    ("forms", "kind", "wrong"),
    [
        (("East Los Angeles", "East"), ActorKind.PLACE, "East"),
        (("LA Gazette",), ActorKind.ORGANISATION, "Gazette"),
        (("Norway Island",), ActorKind.PLACE, "Island"),
        (("United Nations", "Vereinte Nationen"), ActorKind.ORGANISATION, "Vereinte Nationen"),
        (("Harbour Board", "Kaibehörde"), ActorKind.ORGANISATION, "Kaibehörde"),
    ],
)
def test_half_a_name_and_a_name_in_another_language_do_not(forms: tuple[str, ...], kind: ActorKind, wrong: str) -> None:
    assert wrong not in english_wordings("A text.", forms, kind, WORDS)


def test_one_korea_is_not_the_other() -> None:
    text = "The team of North Korea sailed home before South Korea did."

    assert "Korea" not in english_wordings(text, ("South Korea",), ActorKind.COUNTRY, WORDS)


def test_a_gap_takes_what_the_article_calls_the_country_elsewhere(tools: Tools) -> None:
    text = "About 300 boats from Norway reached the UK in the spring of 1998. The United Kingdom is an island."

    assert {"UK", "United Kingdom", "Britain"} <= answers(tools, text, "UK")


def test_letters_with_points_are_the_same_body(tools: Tools) -> None:
    text = "The United Nations sent 40 boats to the coast. Rachel Dawson said that the U.N. had no more boats in 1998."
    actors = find(tools, text, Language.EN).cast.actors

    assert any({"United Nations", "U.N."} <= set(actor.names) for actor in actors)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The head of the Oxford Harbour Council Oliver Fletcher sold 40 boats in 1998.", "Oliver Fletcher"),
        ("The ambassador to the United Arab Emirates Rachel Dawson sold 40 boats in 1998.", "Rachel Dawson"),
        ("Simon R. Fletcher sold 40 boats in 1998. Fletcher lives in Dover, and Fletcher is old.", "Simon R. Fletcher"),
        ("In 1998 the writer T. Simon Fletcher sold 40 boats to the people of Dover.", "T. Simon Fletcher"),
    ],
)
def test_a_person_is_called_by_the_whole_name_and_no_more(tools: Tools, text: str, name: str) -> None:
    assert name in {actor.name for actor in find(tools, text, Language.EN).cast.actors}


def test_a_name_with_an_initial_counts_without_it(tools: Tools) -> None:
    text = (
        "Simon R. Fletcher claims that the old bridge was closed because of a storm in the winter. Fletcher is a baker."
    )
    keys = [item.body.answer for item in made(tools, text, Language.EN) if isinstance(item.body, ShortText)]

    assert any({"Simon R. Fletcher", "Simon Fletcher", "Fletcher"} <= set(key) for key in keys)


def test_an_office_before_a_surname_means_a_person() -> None:
    assert extent(("President", "Dawson"), NameKind.PLACE, "of", WORDS) == (1, 2, NameKind.PERSON)
    assert extent(("President", "Hotel"), NameKind.PLACE, "the", WORDS) == (0, 2, NameKind.PLACE)
