"""What the editor proposes comes from the field table and fits the place."""

from quizapp.core.item import Focus, ItemType, Language
from quizapp.services.yaml_hints import hints_at, question_at, question_line

TEXT = """\
format: 1
language: de
article:
  title: Titel
  text: |
    Ein Satz.
actors:
  - id: bahn
    name: Bahn
questions:
  - id: eins
    type: number
    stem: Wie viele?
    |
    answer: 3
  - id: zwei
    type: single_choice
    about: [ba
    distractors:
      - eins
"""


def words(marked: str) -> list[str]:
    """Return what is proposed at the bar, or at the end where there is none."""
    before = marked.partition("|\n    answer")[0] if "|\n    answer" in marked else marked
    line = before.count("\n")
    column = len(before.rpartition("\n")[2])
    text = marked.replace("    |\n    answer", "    \n    answer", 1)
    return [hint.word for hint in hints_at(text, line, column, Language.DE).hints]


def at(line_text: str, typed: str) -> list[str]:
    """Return what is proposed behind some words that are typed below a line of the sample."""
    text = TEXT.replace("    |\n", "").replace(f"{line_text}\n", f"{line_text}\n{typed}\n", 1)
    lines = text.split("\n")
    line = lines.index(typed)
    return [hint.word for hint in hints_at(text, line, len(typed), Language.EN).hints]


def test_fields_of_the_type_that_are_not_there_yet_are_proposed() -> None:
    found = words(TEXT)

    assert {"unit", "tolerance", "focus", "evidence"} <= set(found)
    assert not {"id", "type", "stem", "answer", "distractors"} & set(found)


def test_what_is_begun_narrows_it_down() -> None:
    assert at("    stem: Wie viele?", "    un") == ["unit"]
    assert at("    stem: Wie viele?", "    unit") == []


def test_fixed_words_of_a_field_are_proposed() -> None:
    assert at("    stem: Wie viele?", "    focus: ") == [focus.value for focus in Focus]
    assert at("    stem: Wie viele?", "    type: sh") == [ItemType.SHORT_TEXT.value]
    assert at("    type: single_choice", "    status: r") == ["ready"]


def test_ids_of_facts_are_proposed_where_facts_are_meant() -> None:
    assert at("    type: single_choice", "    about: [") == ["bahn"]
    assert at("    name: Bahn", "    kind: p") == ["person", "place", "product"]


def test_sections_have_their_own_fields() -> None:
    assert "aliases" in at("    name: Bahn", "    ")
    assert "published" in at("  title: Titel", "  ")
    assert at("language: de", "tit") == ["title"]
    assert at("      - eins", "      - te") == ["text"]


def test_nothing_is_proposed_inside_of_plain_text() -> None:
    assert at("    stem: Wie viele?", "    hint: Lies den Satz") == []
    assert hints_at("", 0, 0, Language.DE).hints[0].word == "format"
    assert hints_at("a", 9, 0, Language.DE).begun == ""


def test_every_field_says_what_it_means() -> None:
    text = "questions:\n  - "

    assert all(hint.help for hint in hints_at(text, 1, 4, Language.DE).hints)


def test_a_question_is_found_by_its_id_and_by_its_lines() -> None:
    text = (
        TEXT.replace("    |\n", "")
        .replace("  - id: zwei\n    type", "  - type")
        .replace("    about", "    id: 'zwei'\n    about")
    )
    lines = text.split("\n")

    assert lines[question_line(text, "eins") - 1] == "  - id: eins"
    assert lines[question_line(text, "zwei") - 1] == "  - type: single_choice"
    assert question_line(text, "bahn") == 0
    assert question_at(text, lines.index("    answer: 3") + 1) == "eins"
    assert question_at(text, lines.index("  - type: single_choice") + 1) == "zwei"
    assert question_at(text, lines.index("      - eins") + 1) == "zwei"
    assert question_at(text, lines.index("    name: Bahn") + 1) == ""
    assert question_at(text, 1) == ""
