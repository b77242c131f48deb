"""The facts of a set can be corrected by themselves: nothing is left that points to what is gone."""

from quizapp.core.article import Article
from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Actor, ActorKind, Claim, Figure, Source, SourceKind

ARTICLE = Article("Der Hafen meldet 12 Schiffe. Die Fähre fährt, sagt der Kapitän. Das schreibt der Bote.")
FIRST, SECOND, THIRD = "Der Hafen meldet 12 Schiffe.", "Die Fähre fährt, sagt der Kapitän.", "Das schreibt der Bote."
SHEET = FactSheet(
    (Figure("schiffe", "12", "Schiffe", (FIRST,), said_by="hafen"),),
    (
        Actor("hafen", "Hafen", ActorKind.ORGANISATION, (FIRST,)),
        Actor("kapitaen", "Kapitän", ActorKind.PERSON, (SECOND,)),
    ),
    (Source("bote", "Bote", SourceKind.MEDIUM, (THIRD,)),),
    (
        Claim("meldung", "hafen", "12 Schiffe", (FIRST,)),
        Claim("faehrt", "kapitaen", "Die Fähre fährt", (SECOND,), "bote"),
    ),
)  # fmt: skip


def test_a_new_fact_takes_its_place_in_the_order_of_the_article() -> None:
    sheet = SHEET.with_fact(Actor("faehre", "Fähre", ActorKind.OTHER, (SECOND,)), ARTICLE)
    early = sheet.with_fact(Actor("erster", "Der Hafen", ActorKind.OTHER, (FIRST,)), ARTICLE)

    assert [actor.id for actor in early.actors] == ["hafen", "erster", "kapitaen", "faehre"]


def test_a_corrected_fact_stays_in_its_place() -> None:
    sheet = SHEET.with_fact(Actor("hafen", "Nordhafen", ActorKind.PLACE, (THIRD,)), ARTICLE)

    assert [actor.name for actor in sheet.actors] == ["Nordhafen", "Kapitän"]


def test_an_actor_that_becomes_a_source_is_an_actor_no_more() -> None:
    sheet = SHEET.with_fact(Source("hafen", "Hafen", SourceKind.AUTHORITY, (FIRST,)), ARTICLE)

    assert [actor.id for actor in sheet.actors] == ["kapitaen"]
    assert [source.id for source in sheet.sources] == ["hafen", "bote"]
    assert sheet.claims == SHEET.claims


def test_without_a_speaker_its_claims_go_and_its_figures_are_said_by_nobody() -> None:
    sheet = SHEET.without("hafen")

    assert [claim.id for claim in sheet.claims] == ["faehrt"]
    assert sheet.figures[0].said_by is None
    assert "hafen" not in sheet.all


def test_without_a_source_claims_come_through_nothing() -> None:
    sheet = SHEET.without("bote")

    assert [claim.via for claim in sheet.claims] == [None, None]
    assert sheet.sources == ()


def test_without_a_claim_or_a_figure_all_else_stays() -> None:
    assert SHEET.without("meldung").figures == SHEET.figures
    assert SHEET.without("schiffe").claims == SHEET.claims


def test_claims_can_be_led_through_a_source_or_none() -> None:
    sheet = SHEET.with_claims_through("bote", {"meldung"})

    assert [claim.via for claim in sheet.claims] == ["bote", None]
