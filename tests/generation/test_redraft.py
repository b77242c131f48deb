"""Questions follow a correction of the facts: what rested on them changes, nothing else does."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.facts import Actor, ActorKind, Fact, Figure, Source, SourceKind
from quizapp.core.item import Cloze, Item, ShortText, SingleChoice, Status
from quizapp.core.redraft import Redraft
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_writer import write_set
from quizapp.generation.correcting import corrected
from quizapp.generation.facts import build_facts
from quizapp.generation.redraft import redraft
from tests.generation.articles import BRIDGE, HARBOUR
from tests.generation.drafts import drafted, item_of


def corrected_by(text: str, fact: Fact) -> Redraft:
    item_set, basis = drafted(text)
    return redraft(item_set, FactSheet.of(item_set).with_fact(fact, item_set.article), basis)


def without(text: str, fact_id: str) -> Redraft:
    item_set, basis = drafted(text)
    return redraft(item_set, FactSheet.of(item_set).without(fact_id), basis)


@pytest.mark.parametrize("text", [BRIDGE, HARBOUR])
def test_the_same_facts_change_nothing(text: str) -> None:
    item_set, basis = drafted(text)

    assert redraft(item_set, FactSheet.of(item_set), basis) == Redraft(item_set)


@pytest.mark.parametrize("text", [BRIDGE, HARBOUR])
def test_every_drafted_question_is_known_as_drafted(text: str) -> None:
    item_set, basis = drafted(text)

    assert [i.id for i in item_set.items if basis.origin(i, FactSheet.of(item_set)) is None] == []


@pytest.mark.parametrize("text", [BRIDGE, HARBOUR])
def test_facts_in_another_order_give_the_same_findings(text: str) -> None:
    item_set, basis = drafted(text)
    facts = build_facts(basis.findings)
    turned = replace(FactSheet.of(item_set), actors=item_set.actors[::-1])
    found = corrected(basis.findings, facts, turned)

    assert found.findings.figures == basis.findings.figures
    assert found.findings.cast == basis.findings.cast
    assert found.findings.claims == basis.findings.claims
    assert found.findings.citations == basis.findings.citations
    assert found.facts.figure_ids == facts.figure_ids
    assert found.facts.claim_ids == facts.claim_ids
    assert found.offers == ()


def test_questions_on_a_removed_figure_go() -> None:
    made = without(BRIDGE, "14-kilometer")

    assert [item.id for item in made.gone] == ["zahl-14-kilometer"]
    assert not any("14-kilometer" in item.about for item in made.item_set.items)
    assert made.remade == ()


def test_a_question_on_several_figures_is_made_anew_without_the_removed_one() -> None:
    made = without(BRIDGE, "1968")

    assert made.remade == ("luecken-kellner-3",)
    item = item_of(made.item_set, "luecken-kellner-3")
    assert isinstance(item.body, Cloze)
    assert "{{1968}}" not in item.body.text
    assert "{{420}}" in item.body.text


def test_a_corrected_figure_makes_its_question_anew() -> None:
    item_set, _ = drafted(BRIDGE)
    figure = next(figure for figure in item_set.figures if figure.id == "420-tonnen")
    made = corrected_by(BRIDGE, replace(figure, unit="Tonnen Stahl", counts="verwendeter Stahl"))
    item = item_of(made.item_set, "auswahl-420-tonnen")

    assert made.remade == ("auswahl-420-tonnen",)
    assert item.stem == "Wie viele Tonnen Stahl wurden Kellner zufolge 1968 beim Bau verwendet?"
    assert isinstance(item.body, SingleChoice)
    assert item.body.answer.text == "420 Tonnen Stahl"


def test_another_name_counts_in_the_answer() -> None:
    item_set, _ = drafted(BRIDGE)
    actor = next(actor for actor in item_set.actors if actor.id == "jonas-ritter")
    made = corrected_by(BRIDGE, replace(actor, aliases=(*actor.aliases, "Minister Ritter")))
    item = item_of(made.item_set, "person-jonas-ritter")

    assert "person-jonas-ritter" in made.remade
    assert isinstance(item.body, ShortText)
    assert item.body.answer == ("Jonas Ritter", "Ritter", "Minister Ritter")
    assert item.status is item_of(item_set, "person-jonas-ritter").status


def test_a_new_actor_brings_questions() -> None:
    proof = "Der Umweg über Altenfeld beträgt 14 Kilometer."
    made = corrected_by(BRIDGE, Actor("altenfeld", "Altenfeld", ActorKind.PLACE, (proof,)))

    assert made.added
    assert all("altenfeld" in item_of(made.item_set, item_id).about for item_id in made.added)
    assert made.remade == made.waiting == made.flagged == made.gone == ()


def test_a_new_speaker_brings_its_claims_and_questions_on_them() -> None:
    removed = without(HARBOUR, "fiona-keane").item_set
    _, basis = drafted(HARBOUR)
    actor = next(actor for actor in drafted(HARBOUR)[0].actors if actor.id == "fiona-keane")
    made = redraft(removed, FactSheet.of(removed).with_fact(actor, removed.article), basis)

    assert not any(claim.said_by == "fiona-keane" for claim in removed.claims)
    assert [claim.statement for claim in made.item_set.claims if claim.said_by == "fiona-keane"]
    assert made.added


def test_a_claim_taken_out_stays_out_when_its_speaker_is_corrected_elsewhere() -> None:
    item_set, basis = drafted(BRIDGE)
    less = redraft(item_set, FactSheet.of(item_set).without("helga-brandner-sagen"), basis).item_set
    actor = next(actor for actor in less.actors if actor.id == "helga-brandner")
    sheet = FactSheet.of(less).with_fact(replace(actor, aliases=("Brandner", "Frau Brandner")), less.article)

    assert "helga-brandner-sagen" not in redraft(less, sheet, basis).item_set.facts
    assert len(redraft(less, sheet, basis).item_set.claims) == len(less.claims)


def test_a_renamed_source_is_called_so_in_its_questions() -> None:
    item_set, _ = drafted(BRIDGE)
    source = next(source for source in item_set.sources if source.id == "quelle-dpa")
    made = corrected_by(BRIDGE, replace(source, name="Deutsche Presse-Agentur"))
    item = item_of(made.item_set, "quelle-dpa")

    assert isinstance(item.body, ShortText)
    assert item.body.answer[0] == "Deutsche Presse-Agentur"


def test_an_edited_question_on_a_corrected_fact_stays_and_says_so() -> None:
    item_set, basis = drafted(BRIDGE)
    mine = replace(item_of(item_set, "zahl-14-kilometer"), stem="Wie lang ist der Umweg?")
    edited = replace(item_set, items=tuple(mine if item.id == mine.id else item for item in item_set.items))
    figure = next(figure for figure in item_set.figures if figure.id == "14-kilometer")
    sheet = FactSheet.of(edited).with_fact(replace(figure, hedge="etwa"), edited.article)
    made = redraft(edited, sheet, basis)
    again = redraft(made.item_set, FactSheet.of(made.item_set).with_fact(figure, edited.article), basis)

    assert made.flagged == (mine.id,)
    assert item_of(made.item_set, mine.id) == replace(
        mine, note="„14 Kilometer“ wurde im Artikel berichtigt: bitte prüfen."
    )
    assert item_of(again.item_set, mine.id) == item_of(made.item_set, mine.id)


def test_an_edited_question_on_a_removed_fact_waits_as_a_suggestion() -> None:
    item_set, basis = drafted(HARBOUR)
    first = next(item for item in item_set.ready if item.about)
    mine = replace(first, explanation="My own words.", note="Mine.")
    edited = replace(item_set, items=tuple(mine if item.id == mine.id else item for item in item_set.items))
    made = redraft(edited, FactSheet.of(edited).without(mine.about[0]), basis)
    waiting = item_of(made.item_set, mine.id)

    assert mine.id in made.waiting
    assert waiting.status is Status.SUGGESTED
    assert mine.about[0] not in waiting.about
    assert (waiting.note or "").startswith("Mine. “")
    assert (waiting.note or "").endswith("was removed: please check.")


def test_points_and_ticks_of_a_question_made_anew_stay() -> None:
    item_set, basis = drafted(BRIDGE)
    mine = replace(item_of(item_set, "auswahl-420-tonnen"), points=item_set.items[0].points * 3, tags=("Stahl",))
    edited = replace(item_set, items=tuple(mine if item.id == mine.id else item for item in item_set.items))
    figure = next(figure for figure in item_set.figures if figure.id == "420-tonnen")
    sheet = FactSheet.of(edited).with_fact(replace(figure, unit="Tonnen Stahl"), edited.article)
    made = item_of(redraft(edited, sheet, basis).item_set, mine.id)

    assert made.body != mine.body
    assert (made.points, made.tags, made.status) == (mine.points, mine.tags, mine.status)


def test_in_a_set_of_a_persons_own_new_facts_bring_only_suggestions() -> None:
    item_set, basis = drafted(BRIDGE)
    own = Item("eigene", "Welches Tier kommt vor?", ShortText(("keines",)))
    mine = replace(item_set, items=(own,), figures=(), actors=(), sources=(), claims=())
    actor = next(actor for actor in item_set.actors if actor.id == "helga-brandner")
    made = redraft(mine, FactSheet(actors=(actor,)), basis)

    assert made.added
    assert made.item_set.items.count(own) == 1
    assert {item_of(made.item_set, item_id).status for item_id in made.added} == {Status.SUGGESTED}


def test_a_new_question_that_gives_another_one_away_is_only_suggested() -> None:
    proof = "Das Verkehrsministerium schätzt die Dauer der Sperrung auf etwa 18 Monate."
    made = corrected_by(BRIDGE, Actor("sperrung", "Sperrung", ActorKind.ORGANISATION, (proof,)))

    item = next(item_of(made.item_set, item_id) for item_id in made.added)

    assert isinstance(item.body, Cloze)
    assert "{{Sperrung}}" in item.body.text
    assert item.status is Status.SUGGESTED
    assert item.note == "Verrät eine andere Frage oder wird von ihr verraten."


@st.composite
def corrections(draw: st.DrawFn) -> tuple[str, FactSheet]:
    """Give an article and facts with up to three corrections of any kind."""
    text = draw(st.sampled_from([BRIDGE, HARBOUR]))
    item_set, _ = drafted(text)
    sheet = FactSheet.of(item_set)
    for _ in range(draw(st.integers(1, 3))):
        fact = draw(st.sampled_from(list(sheet.all.values())))
        if draw(st.booleans()):
            sheet = sheet.without(fact.id)
            continue
        match fact:
            case Figure():
                fact = replace(
                    fact,
                    hedge=draw(st.sampled_from([None, "etwa", "about"])),
                    unit=draw(st.sampled_from([fact.unit, None])),
                )
            case Actor():
                alias = draw(st.sampled_from(["die Behörde", "the office", fact.name.split()[-1]]))
                fact = replace(
                    fact, aliases=(alias,) if alias != fact.name else (), kind=draw(st.sampled_from(ActorKind))
                )
            case Source():
                fact = replace(fact, kind=draw(st.sampled_from(SourceKind)))
        sheet = sheet.with_fact(fact, item_set.article)
    return text, sheet


@settings(max_examples=25, deadline=None)
@given(corrections())
def test_whatever_is_corrected_the_set_stays_right(correction: tuple[str, FactSheet]) -> None:
    text, sheet = correction
    item_set, basis = drafted(text)
    before = FactSheet.of(item_set).all
    made = redraft(item_set, sheet, basis)
    read = read_set(write_set(made.item_set), "set.yaml")
    met = {one for one, fact in before.items() if made.item_set.facts.get(one) != fact}

    assert [problem for problem in read.problems if problem.is_error] == []
    assert read.item_set == made.item_set
    for item in item_set.items:
        if not met & set(item.about) and item.id not in made.remade:
            assert item in (*made.item_set.items, *made.gone)
    assert len({(item.stem, item.body) for item in made.item_set.items}) == len(made.item_set.items)
