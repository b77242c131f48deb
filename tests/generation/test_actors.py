"""Actors are joined from their mentions, with roles as the text states them."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.document import document_of
from quizapp.generation.names import Name, NameKind
from quizapp.generation.reading import Reading, read_article
from quizapp.generation.tools import Tools
from tests.generation.articles import BRIDGE


@pytest.fixture(scope="module")
def cast(tools: Tools) -> Cast:
    return tools.find(read_article(BRIDGE)).cast


def named(cast: Cast, name: str) -> FoundActor:
    return next(actor for actor in cast.actors if name in actor.names)


def test_full_name_and_surname_are_one_person(cast: Cast) -> None:
    mayor = named(cast, "Helga Brandner")

    assert mayor.kind is ActorKind.PERSON
    assert "Brandner" in mayor.names
    assert len(mayor.mentions) == 2


def test_a_role_is_read_before_the_name(cast: Cast) -> None:
    role = named(cast, "Jonas Ritter").role

    assert role is not None
    assert role.title == "Verkehrsminister"


def test_countries_and_listed_organisations_are_known(cast: Cast) -> None:
    assert named(cast, "Frankreich").kind is ActorKind.COUNTRY
    assert named(cast, "IG Metall").kind is ActorKind.ORGANISATION
    assert named(cast, "dpa").medium == "agency"


def test_an_institution_is_called_by_its_noun(cast: Cast) -> None:
    assert named(cast, "Polizei").kind is ActorKind.ORGANISATION


class _OneName:
    """Stands in for a tagger: finds one word everywhere."""

    def __init__(self, word: str) -> None:
        self._word = word

    def names(self, document: object) -> tuple[Name, ...]:
        reading: Reading = read_article(BRIDGE)
        sentences = document_of(reading.article, reading.language).sentences
        return tuple(
            Name(sentence.index, n, n + 1, NameKind.PERSON)
            for sentence in sentences
            for n, token in enumerate(sentence.tokens)
            if token.text == self._word
        )


def test_another_finder_of_names_can_take_the_place_of_the_embedded_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.generation.tools.finder_of", lambda _choice, _language: _OneName("Umweg"))
    cast = Tools().find(read_article(BRIDGE)).cast

    persons = [actor.name for actor in cast.actors if actor.kind is ActorKind.PERSON]

    assert persons == ["Umweg"]
