"""What keeps a fact from being taken is named; what can be read in the set's language is taken."""

from dataclasses import replace

import pytest

from quizapp.core.article import Article
from quizapp.core.fact_faults import FactFault, fault_of
from quizapp.core.facts import Actor, ActorKind, Claim, Fact, Figure, FigureKind, Source, SourceKind
from quizapp.core.item import ItemSet, Language

PROOF = "Der Hafen meldet am 5. März 12 Schiffe."
FIGURE = Figure("schiffe", "12", "Schiffe", (PROOF,))
ACTOR = Actor("hafen", "Hafen", ActorKind.ORGANISATION, (PROOF,))
SOURCE = Source("bote", "Bote", SourceKind.MEDIUM, (PROOF,))
CLAIM = Claim("meldung", "hafen", "12 Schiffe", (PROOF,))
SET = ItemSet("s", "S", Language.DE, Article(PROOF), (), actors=(ACTOR,), sources=(SOURCE,))

FAULTY: list[tuple[Fact, FactFault]] = [
    (replace(FIGURE, value=" "), FactFault.NO_VALUE),
    (replace(FIGURE, value="viele"), FactFault.NO_NUMBER),
    (replace(FIGURE, value="März", kind=FigureKind.COUNT), FactFault.NO_NUMBER),
    (replace(FIGURE, value="irgendwann", kind=FigureKind.DATE), FactFault.NO_DATE),
    (replace(FIGURE, counts=""), FactFault.NO_COUNTS),
    (replace(FIGURE, evidence=("Das steht da nicht.",)), FactFault.NO_PROOF),
    (replace(FIGURE, evidence=()), FactFault.NO_PROOF),
    (replace(ACTOR, name=" "), FactFault.NO_NAME),
    (replace(ACTOR, id="anderer"), FactFault.NAME_TAKEN),
    (replace(SOURCE, id="andere"), FactFault.NAME_TAKEN),
    (replace(CLAIM, statement=""), FactFault.NO_STATEMENT),
]


@pytest.mark.parametrize(("fact", "fault"), FAULTY)
def test_a_fault_is_named(fact: Fact, fault: FactFault) -> None:
    assert fault_of(fact, SET) is fault


@pytest.mark.parametrize(
    "fact",
    [
        FIGURE,
        replace(FIGURE, value="zwölf"),
        replace(FIGURE, value="5. März"),
        replace(FIGURE, value="18:30", kind=FigureKind.TIME),
        replace(FIGURE, value="2:1", kind=FigureKind.SCORE),
        ACTOR,
        SOURCE,
        CLAIM,
    ],
)
def test_what_can_be_read_is_taken(fact: Fact) -> None:
    assert fault_of(fact, SET) is None
