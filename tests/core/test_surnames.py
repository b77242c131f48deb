"""A surname alone counts where a person is asked for, and nothing else loses a word."""

import pytest

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind
from quizapp.core.item import Item, ItemSet, Language, ShortText
from quizapp.core.response import TextResponse
from quizapp.core.scoring import score
from quizapp.core.surnames import surnames


def judge(stem: str, key: str, given: str, *actors: Actor) -> tuple[bool, str]:
    item = Item("q", stem, ShortText((key,)))
    found = score(item, TextResponse(given), ItemSet("s", "S", Language.DE, Article("…"), (item,), actors=actors))
    return found.points > 0, found.reason.code


@pytest.mark.parametrize(
    ("stem", "key", "given"),
    [
        ("Wer sprach von einer Gefahr?", "Andrzej Duda", "Duda"),
        ("Wer sprach von einer Gefahr?", "Andrzej Duda", "duda"),
        ("Wer sprach von einer Gefahr?", "Andrzej Duda", "Herr Duda"),
        ("Von wem stammt der Vorschlag?", "Hans-Peter Müller", "Mueller"),
        ("Nach wessen Angaben sank die Zahl?", "Dr. Jana Roth", "Roth"),
        ("Welche Politikerin widersprach?", "Ursula von der Leyen", "von der Leyen"),
        ("Welche Politikerin widersprach?", "Ursula von der Leyen", "Leyen"),
        ("Wie heißt der neue Ministerpräsident?", "Daniel Günther", "Günther"),
        ("Who led the survey?", "Vincent van Gogh", "van Gogh"),
        ("Who led the survey?", "J. K. Rowling", "Rowling"),
        ("According to whom is the path safe?", "Hannah Osei", "Osei"),
        ("Which biologist led the survey?", "Hannah Osei", "Osei"),
        ("What is the name of the mayor?", "Sadiq Khan", "Sadiq Khan"),
    ],
)
def test_a_surname_counts_where_the_question_asks_who(stem: str, key: str, given: str) -> None:
    right, code = judge(stem, key, given)

    assert (right, code) == (True, "text-exact" if given == key else "text-surname")


@pytest.mark.parametrize(
    ("stem", "key", "given"),
    [
        ("Wer sprach von einer Gefahr?", "Andrzej Duda", "Andrzej"),
        ("Wer half den Opfern?", "Rotes Kreuz", "Kreuz"),
        ("Wer half den Opfern?", "Vereinte Nationen", "Nationen"),
        ("Wer baut das Schiff?", "Deutsche Bahn", "Bahn"),
        ("Wer forscht dazu?", "Robert Koch-Institut", "Koch-Institut"),
        ("Wer forscht dazu?", "Konrad Adenauer Stiftung", "Stiftung"),
        ("Wer war damals Papst?", "Johannes Paul II.", "Paul"),
        ("Wer wurde im Jahr 800 gekrönt?", "Karl der Große", "Große"),
        ("Who led the survey?", "Marine Conservation Trust", "Trust"),
        ("Wo liegt der Hafen?", "Santa Maria", "Maria"),
        ("In welcher Stadt liegt der Hafen?", "Georg Town", "Town"),
        ("Wie heißt das Schiff?", "Anna Maria", "Maria"),
        ("Wie heißt der Fachbegriff?", "Max Planck", "Planck"),
        ("Welche Stadt besuchte der Mann?", "New York", "York"),
    ],
)
def test_nothing_else_loses_a_word(stem: str, key: str, given: str) -> None:
    assert not judge(stem, key, given)[0]


def test_a_person_among_the_facts_counts_by_surname_though_the_item_does_not_name_it() -> None:
    duda = Actor("duda", "Andrzej Duda", ActorKind.PERSON, ("…",), ("der polnische Präsident",))

    assert judge("Wessen Meinung ist das?", "Andrzej Duda", "Duda", duda) == (True, "text-surname")
    assert judge("Nenne den Redner.", "Andrzej Duda", "Duda", duda) == (True, "text-surname")
    assert not judge("Nenne den Redner.", "Andrzej Duda", "der polnische Präsident", duda)[0]


def test_a_fact_that_is_no_person_keeps_its_words_whatever_the_question_asks() -> None:
    company = Actor("karl", "Karl Storz", ActorKind.ORGANISATION, ("…",))

    assert not judge("Wer baut die Geräte?", "Karl Storz", "Storz", company)[0]


def test_a_surname_that_two_people_share_does_not_tell_them_apart() -> None:
    other = Actor("agata", "Agata Duda", ActorKind.PERSON, ("…",))

    assert judge("Wer sprach von einer Gefahr?", "Andrzej Duda", "Duda", other) == (False, "text-shared-name")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ursula von der Leyen", ("von der Leyen", "Leyen")),
        ("Alexander Van der Bellen", ("Van der Bellen", "Bellen")),
        ("Karl-Theodor zu Guttenberg", ("zu Guttenberg", "Guttenberg")),
        ("Charles III.", ()),
        ("Pelé", ()),
        ("Kim Jong Un", ("Kim",)),
        ("Ban Ki-moon", ("Ban",)),
        ("Omar al-Bashir", ("al-Bashir",)),
        ("Hannah Berg-Hofer", ("Berg-Hofer",)),
    ],
)
def test_particles_may_stand_or_not(name: str, expected: tuple[str, ...]) -> None:
    assert surnames(name) == expected
