"""All 28 rules are there in German and English (27, on the mood of a German verb, in German only), and each
speaks in the advice that `check` gives."""

from collections.abc import Sequence

import pytest
from item_rule_cases import DE, EN, Case, item, set_of
from test_item_rules_english import TABLE as ENGLISH
from test_item_rules_german import TABLE as GERMAN

from quizapp.core.errors import Severity
from quizapp.core.item import Item, Language
from quizapp.formats.yaml_writer import write_set
from quizapp.services.item_advice import advice, rule_of

TABLES: dict[Language, list[Case]] = {DE: GERMAN, EN: ENGLISH}
TREES = {DE: "Wie viele Bäume stehen am Freibad?", EN: "How many trees stand around the lido?"}
ASKED = {
    DE: "typed: Wer erwartet mindestens 35.000 Gäste? = Kolb  [evidence=kolb]",
    EN: "typed: Who expects at least 35,000 guests at the lido? = Kolb  [evidence=kolb]",
}
TELLING = {
    DE: "cloze: Ergänze den Satz. = Kolb erwartet {{35.000}} Gäste im Freibad.  [evidence=kolb]",
    EN: "cloze: Complete the sentence. = Kolb expects {{35,000}} guests at the lido.  [evidence=kolb]",
}
ONLY_GERMAN = {27}


def advised(language: Language, items: Sequence[Item]) -> set[int]:
    """Return the numbers of the rules that warn in the advice that `check` gives on these items."""
    item_set = set_of(language, *items)
    problems = advice(item_set, write_set(item_set).encode(), "satz.yaml")
    return {rule_of(problem.message) for problem in problems if problem.severity is Severity.WARNING}


def whole_sets(language: Language) -> list[list[Item]]:
    """Return sets that break the rules which only a whole set can break: position of the keys, hinging."""
    keys = [item(language, f"{TREES[language]} = 11 / 12 / 13", f"q{number}") for number in range(12)]
    return [keys, [item(language, ASKED[language], "a"), item(language, TELLING[language], "b")]]


@pytest.mark.parametrize("language", [DE, EN])
def test_check_warns_of_every_rule(language: Language) -> None:
    warned: set[int] = set()
    for case in TABLES[language]:
        if case.breach and case.rule not in warned:
            warned |= advised(language, [case.item]) & {case.rule}
    for items in whole_sets(language):
        warned |= advised(language, items) & {16, 23}

    assert warned == set(range(1, 29)) - (ONLY_GERMAN if language is EN else set())
