from collections.abc import Sequence

from item_rule_cases import DE, EN, item, rules_broken, set_of

from quizapp.core.item import Item, Language
from quizapp.core.item_rules import check_set


def several(language: Language, lines: Sequence[str]) -> list[Item]:
    return [item(language, line, f"q{number}") for number, line in enumerate(lines)]


def codes(language: Language, lines: Sequence[str]) -> set[str]:
    return {finding.message.code for finding in check_set(set_of(language, *several(language, lines)))}


def numbered(key: int, *others: int) -> str:
    return f"Wie viele Bäume stehen am Freibad? = {key} / " + " / ".join(map(str, others))


def test_keys_that_are_mostly_the_longest_option_are_found() -> None:
    long = "Was kauft die Stadt Talau im Mai? = große Liegen / Bänke / Tische"
    short = "Was kauft die Stadt Talau im Mai? = Liegen / große Bänke / Tische"

    assert "rule-02-long-keys" in codes(DE, [long] * 5 + [short] * 7)
    assert "rule-02-long-keys" not in codes(DE, [long] * 4 + [short] * 8)
    assert "rule-02-long-keys" not in codes(DE, [long] * 5)


def test_a_place_that_holds_the_key_too_often_is_found() -> None:
    first, last = numbered(11, 12, 13), numbered(13, 11, 12)

    assert "rule-16-key-position" in codes(DE, [first] * 8 + [last] * 4)
    assert "rule-16-key-position" not in codes(DE, [first, last, numbered(12, 11, 13)] * 4)
    assert "rule-16-key-position" not in codes(DE, [f"{first}  [order=shuffle]"] * 12)


def test_statements_of_one_truth_are_found() -> None:
    true, false = "true: Kolb sprach über das Freibad.", "false: Kolb sprach über das Freibad."

    assert "rule-16-mostly-true" in codes(EN, [true] * 5 + [false])
    assert "rule-16-mostly-false" in codes(EN, [false] * 5 + [true])
    assert 16 not in rules_broken(EN, *several(EN, [true, false] * 3))


def test_an_item_that_shows_the_key_of_another_is_found() -> None:
    asked = "number: Mindestens wie viele Gäste erwartet Kolb im Freibad? = 35.000  [evidence=kolb]"
    telling = "Wer erwartet 35.000 Gäste im Freibad? = Lena Kolb / Jan Ost / Mia Ahr  [evidence=kolb]"
    other_matter = "Wer erwartet 35.000 Gäste im Freibad? = Lena Kolb / Jan Ost / Mia Ahr  [evidence=water]"

    assert "rule-23-hinging" in codes(DE, [asked, telling])
    assert "rule-23-hinging" not in codes(DE, [asked, other_matter])


def test_an_english_item_that_shows_the_key_of_another_is_found() -> None:
    asked = "typed: Who expects at least 35,000 guests at the lido? = Kolb  [evidence=kolb]"
    telling = "cloze: Complete the sentence. = Kolb expects {{35,000}} guests at the lido.  [evidence=kolb]"
    silent = "cloze: Complete the sentence. = {{Kolb}} expects guests at the lido.  [evidence=kolb]"

    found = [f for f in check_set(set_of(EN, *several(EN, [asked, telling]))) if f.rule == 23]

    assert [finding.item_id for finding in found] == ["q1"]
    assert 23 not in rules_broken(EN, *several(EN, [asked, silent]))


def test_guessing_the_longest_option_must_not_pay() -> None:
    long = "What does the town of Talford buy? = large loungers / benches / tables"
    short = "What does the town of Talford buy? = loungers / large benches / tables"

    assert "rule-24-longest" in codes(EN, [long] * 6)
    assert "rule-24-longest" not in codes(EN, [long] * 3 + [short] * 3)


def test_guessing_the_most_careful_option_must_not_pay() -> None:
    careful = "Wie ist das Wasser im Freibad? = ziemlich kalt / warm / sauber"
    careless = "Wie ist das Wasser im Freibad? = kalt / ziemlich warm / sauber"

    assert "rule-24-hedged" in codes(DE, [careful] * 6)
    assert "rule-24-hedged" not in codes(DE, [careful, careless] * 3)


def test_guessing_a_middle_number_must_not_pay() -> None:
    middle, last = numbered(12, 11, 13, 14), numbered(14, 11, 12, 13)

    assert "rule-24-middle" in codes(DE, [middle] * 6)
    assert "rule-24-middle" not in codes(DE, [middle, last] * 3)
