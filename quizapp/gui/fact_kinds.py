"""Name the kinds of facts, of figures, actors, sources and claims, and what is wrong with one."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from quizapp.core.fact_faults import FactFault
from quizapp.core.facts import ActorKind, ClaimKind, FigureKind, SourceKind
from quizapp.gui.fact_words import actor_kind, source_kind

translate = QCoreApplication.translate


def kind_word(kind: StrEnum) -> str:
    """Return the word for a kind of figure, actor, source or claim."""
    if isinstance(kind, FigureKind):
        return _figure_kinds()[kind]
    if isinstance(kind, ClaimKind):
        return _claim_kinds()[kind]
    if isinstance(kind, ActorKind):
        return actor_kind(kind) or translate("Facts", "other")
    assert isinstance(kind, SourceKind)
    return source_kind(kind)


def _figure_kinds() -> dict[FigureKind, str]:
    return {
        FigureKind.COUNT: translate("Facts", "count"),
        FigureKind.MONEY: translate("Facts", "money"),
        FigureKind.PERCENTAGE: translate("Facts", "percentage"),
        FigureKind.DURATION: translate("Facts", "duration"),
        FigureKind.DATE: translate("Facts", "date"),
        FigureKind.TIME: translate("Facts", "time of day"),
        FigureKind.AGE: translate("Facts", "age"),
        FigureKind.LENGTH: translate("Facts", "length"),
        FigureKind.AREA: translate("Facts", "area"),
        FigureKind.TEMPERATURE: translate("Facts", "temperature"),
        FigureKind.SCORE: translate("Facts", "score"),
        FigureKind.RANK: translate("Facts", "rank"),
        FigureKind.FRACTION: translate("Facts", "fraction"),
        FigureKind.OTHER: translate("Facts", "other"),
    }


def _claim_kinds() -> dict[ClaimKind, str]:
    return {
        ClaimKind.STATEMENT: translate("Facts", "statement"),
        ClaimKind.ESTIMATE: translate("Facts", "estimate"),
        ClaimKind.DENIAL: translate("Facts", "denial"),
        ClaimKind.DEMAND: translate("Facts", "demand"),
        ClaimKind.WARNING: translate("Facts", "warning"),
        ClaimKind.SPECULATION: translate("Facts", "speculation"),
    }


def fault_words(fault: FactFault) -> str:
    """Return what is wrong with a fact, and what to do."""
    return {
        FactFault.NO_VALUE: translate("Facts", "The number is missing: write it as it stands in the article."),
        FactFault.NO_NUMBER: translate(
            "Facts",
            "No number can be read there: write it as in 3.000, twelve, 7-8 or 2:1; the unit has its own field.",
        ),
        FactFault.NO_DATE: translate(
            "Facts", "No date or time can be read there: write it as it stands in the article."
        ),
        FactFault.NO_COUNTS: translate("Facts", "Say in a few words what the number counts."),
        FactFault.NO_NAME: translate("Facts", "The name is missing."),
        FactFault.NAME_TAKEN: translate(
            "Facts", "There is one of that name already: add the other names to it instead."
        ),
        FactFault.NO_PROOF: translate("Facts", "The sentence that proves it does not stand in the article."),
        FactFault.NO_STATEMENT: translate("Facts", "The statement is missing."),
    }[fault]
