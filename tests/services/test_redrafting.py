"""The door to redrafting: an article is read once, marked words become facts, a correction is answered at once."""

from dataclasses import replace

import pytest

from quizapp.core.article import Span
from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Actor, ActorKind, Figure, FigureKind, Source, SourceKind
from quizapp.core.item import Focus, ItemSet
from quizapp.services.authoring import draft_text
from quizapp.services.redrafting import Redrafter, Wish
from tests.generation import drafts
from tests.generation.articles import BRIDGE, HARBOUR


@pytest.fixture(scope="module")
def bridge() -> ItemSet:
    return drafts.drafted(BRIDGE)[0]


@pytest.fixture(scope="module")
def redrafter() -> Redrafter:
    return Redrafter()


def span_of(item_set: ItemSet, words: str) -> Span:
    found = item_set.article.locate(words)
    assert found is not None
    return found


def test_a_long_article_is_prepared_once(redrafter: Redrafter, bridge: ItemSet) -> None:
    redrafter.prepare(bridge)

    assert redrafter.is_prepared(bridge)
    assert not redrafter.is_prepared(replace(bridge, article=replace(bridge.article, text="Anderes.")))


def test_corrections_of_a_long_article_follow_each_other(redrafter: Redrafter) -> None:
    text = BRIDGE + "".join(
        f"\n\nAuch im Ort {name} wurden nach Angaben der Polizei rund {number}.200 Fahrzeuge gezählt. Der Umweg ist "
        f"{number} Kilometer lang, sagte Bürgermeister Karl {name}. Die Arbeiten kosten mindestens {number} Millionen "
        "Euro und sollen im Herbst beginnen, wie der Bürgermeister ankündigte."
        for number, name in enumerate("Adlerau Birkfeld Celldorf Dornbach Eichtal Forstau Grundtal".split(), 3)
    )
    item_set = draft_text(text, "lang.txt")
    redrafter.prepare(item_set)
    figure = item_set.figures[2]
    for hedge in ("etwa", "knapp", "fast"):
        sheet = FactSheet.of(item_set).with_fact(replace(figure, hedge=hedge), item_set.article)
        made = redrafter.correct(item_set, sheet)

        assert made.item_set.figures[2].hedge == hedge
    assert len(text.split()) > 400


def test_marked_words_with_a_number_become_a_figure(redrafter: Redrafter, bridge: ItemSet) -> None:
    made = redrafter.proposal(bridge, span_of(bridge, "rund 3.400 Fahrzeuge"), Focus.FIGURES)

    assert isinstance(made, Figure)
    assert (made.value, made.unit, made.hedge, made.kind) == ("3.400", "Fahrzeuge", "rund", FigureKind.COUNT)
    assert made.id == "3-400-fahrzeuge-2"
    assert bridge.article.locate(made.evidence[0])


def test_words_without_a_number_become_no_figure(redrafter: Redrafter, bridge: ItemSet) -> None:
    assert redrafter.proposal(bridge, span_of(bridge, "gesperrt"), Focus.FIGURES) is None


def test_a_person_gets_the_surname_as_another_name_and_the_office_as_role(
    redrafter: Redrafter, bridge: ItemSet
) -> None:
    made = redrafter.proposal(bridge, span_of(bridge, "Tobias Kellner"), Focus.ACTORS)

    assert isinstance(made, Actor)
    assert (made.name, made.kind, made.aliases) == ("Tobias Kellner", ActorKind.PERSON, ("Kellner",))


def test_a_name_that_nobody_found_becomes_an_actor_or_a_source(redrafter: Redrafter, bridge: ItemSet) -> None:
    place = span_of(bridge, "Altenfeld")
    actor = redrafter.proposal(bridge, place, Focus.ACTORS)
    source = redrafter.proposal(bridge, place, Focus.SOURCES)

    assert isinstance(actor, Actor)
    assert (actor.name, actor.id) == ("Altenfeld", "altenfeld")
    assert isinstance(source, Source)
    assert (source.name, source.kind) == ("Altenfeld", SourceKind.MEDIUM)


def test_english_words_become_facts_too(redrafter: Redrafter) -> None:
    item_set = draft_text(HARBOUR, "harbour.txt")
    money = redrafter.proposal(item_set, span_of(item_set, "45,000 euros"), Focus.FIGURES)
    mayor = redrafter.proposal(item_set, span_of(item_set, "Liam Doyle"), Focus.ACTORS)

    assert isinstance(money, Figure)
    assert (money.value, money.unit, money.kind) == ("45,000", "euros", FigureKind.MONEY)
    assert isinstance(mayor, Actor)
    assert (mayor.name, mayor.role) == ("Liam Doyle", "Mayor")


def test_each_wish_is_heard(redrafter: Redrafter, bridge: ItemSet) -> None:
    question = redrafter.instead(bridge, "zahl-14-kilometer", Wish.QUESTION)
    options = redrafter.instead(bridge, "auswahl-420-tonnen", Wish.DISTRACTORS)
    kind = redrafter.instead(bridge, "auswahl-420-tonnen", Wish.TYPE)

    assert question is not None
    assert options is not None
    assert kind is not None
    assert redrafter.instead(bridge, "quelle-dpa", Wish.DISTRACTORS) is None
