"""A slip of YAML is told in plain words, at its line, with what to write instead."""

import pytest
import yaml

from quizapp.formats import yaml_events
from quizapp.formats.yaml_tree import read_tree


def slips(text: str) -> list[str]:
    """Return place, code and mend of all that is wrong with a text below a first sound line."""
    problems = read_tree(f"title: x\n{text}", "a.yaml").problems
    return [
        f"{at.line}:{at.column} {problem.message.code}" + (f" -> {problem.mend}" if problem.mend else "")
        for problem in sorted(problems, key=lambda problem: problem.location)
        for at in (problem.location,)
    ]


SLIPS = pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stem: Was: ja\n", ['2:7 yaml-colon -> "Was: ja"']),
        ("stem: „Wer sagte: ja“\n", ['2:7 yaml-colon -> "„Wer sagte: ja“"']),
        ('stem: Er sagte: "ja"\n', ["2:7 yaml-colon -> 'Er sagte: \"ja\"'"]),
        ("distractors:\n  - a: b: c\n  - d\n", ['3:5 yaml-colon -> "a: b: c"']),
        ("article:\n\ttext: 1\n\ttitle: 2\n", ["3:1 yaml-tab ->   ", "4:1 yaml-tab ->   "]),
        ("stem: a\n\thint: b\n", ["3:1 yaml-tab ->   "]),
        ("stem: @x\n", ['2:7 yaml-start-character -> "@x"']),
        ("stem: %x\n", ['2:7 yaml-start-character -> "%x"']),
        ("stem: `x`\n", ['2:7 yaml-start-character -> "`x`"']),
        ("stem: *so* ist\n", ['2:7 yaml-start-character -> "*so* ist"']),
        ("stem: & x\n", ['2:7 yaml-start-character -> "& x"']),
        ("stem: , x\n", ['2:7 yaml-start-character -> ", x"']),
        ("answer: ? b\n", ['2:9 yaml-start-character -> "? b"']),
        ("answer: - b\n", ['2:9 yaml-dash -> "- b"']),
        ("answer: | x\n", ['2:9 yaml-block-header -> "| x"']),
        ('stem: "abc\nanswer: 2\nhint: 3\n', ["2:7 yaml-quote-open"]),
        ("stem: 'abc\nanswer: 2\n", ["2:7 yaml-quote-open"]),
        ('stem: "Was ist\nanswer: "GDL"\nhint: a\n', ["2:7 yaml-quote-open"]),
        ("stem: 'Was ist's?'\n", ['2:7 yaml-after-quote -> "Was ist\'s?"']),
        ('stem: "GDL" und Bahn\n', ["2:7 yaml-after-quote -> '\"GDL\" und Bahn'"]),
        ('stem: "\\d"\n', ["2:8 yaml-escape -> \\\\d"]),
        ("tags:\n  - b\n - c\n", ["4:2 yaml-indentation"]),
        ("hint: b\n  stem: d\n", ["3:3 yaml-indentation"]),
        ("questions:\n  - id: a\n    stem: x\n   hint: y\n    answer: z\n  - id: b\n", ["5:4 yaml-indentation"]),
        ("questions:\n  - id: a\n    stem: x\n     hint: y\n  - id: b\n", ["5:6 yaml-indentation"]),
        ("tags: [1, 2\nstem: 2\n", ["2:7 yaml-bracket-open"]),
        ("text: {{Kursk|Oblast}} ist dort\nhint: a\n", ['2:7 yaml-bracket-text -> "{{Kursk|Oblast}} ist dort"']),
        ("text: [x] ist dort\nhint: a\n", ['2:7 yaml-bracket-text -> "[x] ist dort"']),
        ("answer:b\nstem: d\n", ["2:1 yaml-colon-blank -> answer: b"]),
        ("stem: a\nnur text\nhint: b\n", ["3:1 yaml-colon-missing"]),
        ("article:\n  text: |\n  zwei\n drei\nhint: c\n", ["4:3 yaml-block-indentation"]),
        ("distractors:\n  - GDL\n   - Bahn\n  - x\n", ["4:4 yaml-entry-swallowed"]),
        ("tags: [1,2 Millionen, 2,4 Millionen]\n", ["2:8 comma-in-list"]),
        ("tags: ['1,2', a, 1, 2]\n", []),
        ("stem: a\n---\nhint: b\n", ["3:1 yaml-documents"]),
        ("stem: &anker x\nhint: *anker\n", ["2:7 yaml-anchor", "3:7 yaml-alias"]),
        ("stem: !!python/object/apply:os.system x\n", ["2:7 yaml-tag"]),
        ("stem: !wichtig x\n", ["2:7 yaml-tag"]),
        ("stem: &a [1]\nhint:\n  <<: *a\n", ["2:7 yaml-anchor", "4:3 yaml-merge", "4:7 yaml-alias"]),
        ("[a]: b\n", ["2:1 yaml-key"]),
    ],
)


@SLIPS
def test_each_slip_is_told_once_and_in_its_place(text: str, expected: list[str]) -> None:
    assert slips(text) == expected


@SLIPS
def test_it_is_the_same_where_only_the_parser_in_python_is_there(
    text: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_events, "_LOADER", yaml.SafeLoader)

    assert slips(text) == expected


@pytest.mark.parametrize(
    "text", ["[", "{", '"', "- - - [", "a: !<x\n", "? [", ": x\n", "%FOO\na: b\n", "}\n", "a\n  ]\n"]
)
def test_what_is_no_yaml_at_all_still_gets_a_word(text: str) -> None:
    assert slips(text) != []


def test_after_a_slip_the_rest_is_read() -> None:
    tree = read_tree('title: "a\nhint: b: c\ntags:\n- x\nlevel: @d\n', "a.yaml")

    assert tree.root is not None
    assert [problem.location.line for problem in tree.problems] == [1, 2, 5]


def test_problems_of_a_file_with_countless_slips_end_some_time() -> None:
    tree = read_tree("stem: a: b\n" * 5000, "a.yaml")

    assert 10 < len(tree.problems) < 60
    assert tree.problems[-1].message.code == "yaml-slips-end"
