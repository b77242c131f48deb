"""What a keyboard or a word processor puts into a file in place of YAML's own signs gives one message a slip."""

import pytest

from quizapp.formats.yaml_reader import read_set

GOOD = """format: 1
id: schulgarten
title: Unser Schulgarten
language: de
article:
  title: Im Garten
  text: Die Klasse 6b hat am Montag 40 Apfelbäume gepflanzt.
questions:
  - id: baeume
    type: number
    stem: Wie viele Apfelbäume hat die Klasse 6b gepflanzt?
    answer: 40
    evidence: Die Klasse 6b hat am Montag 40 Apfelbäume gepflanzt.
  - id: klasse
    type: short_text
    stem: Welche Klasse hat gepflanzt?
    answer: 6b
"""
CHOICE = """  - id: stadt
    type: single_choice
    stem: In welcher Stadt steht die Schule mit dem Garten?
    answer: Lindau
"""
END = GOOD.count("\n")


def codes(text: str) -> list[tuple[int, str]]:
    """Return line and code of every problem."""
    return [(problem.location.line, problem.message.code) for problem in read_set(text, "garten.yaml").problems]


def test_the_file_without_a_slip_has_no_problem() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize(
    ("typed", "meant", "line", "code"),
    [
        pytest.param("  – id: klasse", "  - id: klasse", 14, "yaml-dash-mark", id="a long dash"),
        pytest.param("  • id: klasse", "  - id: klasse", 14, "yaml-dash-mark", id="a bullet"),
        pytest.param("  2. id: klasse", "  - id: klasse", 14, "yaml-dash-mark", id="a number"),
        pytest.param("  -id: klasse", "  - id: klasse", 14, "yaml-dash-mark", id="a dash without its blank"),
        pytest.param("    answer = 40", "    answer: 40", 12, "yaml-colon-mark", id="an equals sign"),
        pytest.param("    answer：40", "    answer: 40", 12, "yaml-colon-mark", id="a wide colon"),
        pytest.param("    answer:40", "    answer: 40", 12, "yaml-colon-blank", id="a colon without its blank"),
        pytest.param("    answer 40", "    answer: 40", 12, "yaml-colon-absent", id="no colon"),
        pytest.param("questions\n", "questions:\n", 8, "yaml-colon-absent", id="no colon behind a section"),
        pytest.param("    id: baeume", "  - id: baeume", 9, "yaml-dash-missing", id="no dash at the first entry"),
        pytest.param("  questions:", "questions:", 8, "yaml-section-indented", id="an indented section"),
        pytest.param("\u00a0\u00a0\u00a0\u00a0answer: 40", "    answer: 40", 12, "yaml-blank", id="fixed blanks"),
    ],
)
def test_one_slip_gives_one_message_at_its_line(typed: str, meant: str, line: int, code: str) -> None:
    assert GOOD.count(meant) == 1

    assert codes(GOOD.replace(meant, typed)) == [(line, code)]


def test_a_file_indented_with_tabs_gives_one_message() -> None:
    tabbed = "\n".join(line.replace("  ", "\t") for line in GOOD.split("\n"))

    assert [code for _, code in codes(tabbed)] == ["yaml-tab-lines"]


def test_many_odd_blanks_give_one_message() -> None:
    odd = "\n".join(line.replace("    ", "\u00a0" * 4) for line in GOOD.split("\n"))

    assert [code for _, code in codes(odd)] == ["yaml-blank-lines"]


def test_two_slips_are_both_told() -> None:
    typed = GOOD.replace("  - id: klasse", "  – id: klasse").replace("    answer: 40", "    answer = 40")

    assert codes(typed) == [(12, "yaml-colon-mark"), (14, "yaml-dash-mark")]


def test_what_a_slip_hides_is_read_all_the_same() -> None:
    typed = GOOD.replace("  - id: klasse", "  – id: klasse").replace("    type: short_text", "    typ: short_text")

    assert codes(typed) == [(14, "yaml-dash-mark"), (15, "unknown-field-near")]


def test_slips_inside_of_a_text_are_no_slips() -> None:
    block = GOOD.replace("  text: Die Klasse", "  text: |\n    – Ein Punkt = ein Wort\n    questions\n    Die Klasse")

    assert codes(block) == []


def test_a_set_copied_out_of_a_chat_gives_one_message() -> None:
    assert codes(f"```yaml\n{GOOD}```\n") == [(1, "yaml-fence-lines")]
    assert codes(f"```\n{GOOD}") == [(1, "yaml-fence")]


@pytest.mark.parametrize("mark", ["• ", "– ", "* ", "-", "1. ", "2) "])
def test_a_list_with_other_marks_than_dashes_is_told_line_by_line(mark: str) -> None:
    typed = f"{CHOICE}    distractors:\n      {mark}Ulm\n      {mark}Kiel\n"

    assert codes(GOOD + typed) == [(END + 6, "yaml-dash-mark"), (END + 7, "yaml-dash-mark")]


def test_a_list_without_any_mark_is_told_line_by_line() -> None:
    typed = f"{CHOICE}    distractors:\n      Ulm\n      Kiel am Meer\n"

    assert codes(GOOD + typed) == [(END + 6, "yaml-dash-missing"), (END + 7, "yaml-dash-missing")]


def test_entries_of_which_one_has_its_dash_are_not_taken_for_a_list_without() -> None:
    typed = f"{CHOICE}    distractors:\n      - Ulm\n        an der Donau\n      - Kiel\n    typo: 1\n"

    assert codes(GOOD + typed) == [(END + 9, "unknown-field")]


def test_a_question_whose_dash_is_forgotten_gives_one_message() -> None:
    assert codes(GOOD.replace("  - id: klasse", "    id: klasse")) == [(14, "yaml-dash-missing")]


def test_an_article_that_leaves_its_block_is_told_as_such() -> None:
    block = "  text: |\n    Die Klasse 6b hat 40 Bäume gepflanzt.\n  Sie stehen im Hof der Schule.\n"
    typed = GOOD.replace(next(line + "\n" for line in GOOD.split("\n") if line.startswith("  text:")), block)

    assert [code for _, code in codes(typed) if code.startswith("yaml")] == ["yaml-block-indentation"]


def test_a_text_with_a_colon_that_is_taken_for_a_field_is_told_as_text() -> None:
    typed = GOOD.replace("questions:", "Das sagte die Leiterin der Schule: Es war schön.\nquestions:")

    assert [code for _, code in codes(typed)] == ["text-as-field"]


def test_a_set_without_its_format_is_told_what_to_write() -> None:
    assert [code for _, code in codes(GOOD.replace("format: 1\n", ""))] == ["missing-format"]


@pytest.mark.parametrize(
    ("answer", "others", "told"), [("A", "[Ulm, Kiel]", 1), ("b)", "[Ulm, Kiel]", 1), ("A", "[B, C]", 0)]
)
def test_an_answer_by_its_letter_is_told_where_the_options_are_words(answer: str, others: str, told: int) -> None:
    typed = CHOICE.replace("Lindau", answer) + f"    distractors: {others}\n"

    assert [code for _, code in codes(GOOD + typed)].count("answer-is-letter") == told
