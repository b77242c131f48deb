"""The rules of item writing speak in `check`, at their place, and never keep a set from being loaded."""

from pathlib import Path

from quizapp.core.errors import Severity
from quizapp.services.authoring import check, open_set

SET = """format: 1
id: bad
title: Freibad Talau
language: de
article:
  title: Neue Liegen
  text: |
    Lena Kolb kündigte neue Liegen an. Jan Ost widersprach.
actors:
  - {id: kolb, name: Lena Kolb, aliases: [Kolb], kind: person, evidence: Lena Kolb kündigte neue Liegen an.}
questions:
  - id: liegen
    type: single_choice
    stem: Wer kündigte neue Liegen an?
    answer: Lena Kolb
    distractors:
      - Jan Ost
      - Kolb
    evidence: Lena Kolb kündigte neue Liegen an.
  - id: ost
    type: short_text
    stem: Wer stimmte nicht zu?
    answer: Jan Ost
    evidence: Jan Ost widersprach.
"""


def written(tmp_path: Path, text: str = SET) -> Path:
    path = tmp_path / "freibad.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def remarks(path: Path, strict: bool = False) -> list[tuple[str, Severity, int, str]]:
    (file,) = check([path], strict)
    assert file.item_set is not None
    return [
        (problem.message.code, problem.severity, problem.location.line, problem.location.field)
        for problem in file.problems
        if problem.message.code.startswith("rule-")
    ]


def test_advice_stands_at_the_option_or_the_stem_that_it_means(tmp_path: Path) -> None:
    assert remarks(written(tmp_path)) == [
        ("rule-01-alias", Severity.WARNING, 18, "questions[0].distractors[1]"),
        ("rule-09-overlapping-options", Severity.WARNING, 15, "questions[0].answer"),
        ("rule-06-negative-stem", Severity.WARNING, 22, "questions[1].stem"),
        ("rule-20-short-stem", Severity.WARNING, 22, "questions[1].stem"),
    ]


def test_a_strict_check_turns_the_gates_into_errors_and_leaves_the_rest_advice(tmp_path: Path) -> None:
    severities = {code: severity for code, severity, _, _ in remarks(written(tmp_path), strict=True)}

    assert severities["rule-01-alias"] is Severity.ERROR
    assert severities["rule-09-overlapping-options"] is Severity.ERROR
    assert severities["rule-06-negative-stem"] is Severity.WARNING


def test_a_strict_check_takes_the_other_warnings_for_errors(tmp_path: Path) -> None:
    statement = SET + "  - {id: w, type: true_false, stem: Jan Ost widersprach Lena Kolb nie., answer: false}\n"
    path = written(tmp_path, statement)

    (lenient,), (strict,) = check([path]), check([path], strict=True)

    assert [problem for problem in lenient.problems if problem.is_error] == []
    assert [problem for problem in strict.problems if problem.is_error and "rule-" not in problem.message.code]


def test_opening_and_loading_a_set_does_not_wait_for_advice(tmp_path: Path) -> None:
    opened = open_set(written(tmp_path))

    assert opened.item_set is not None
    assert [problem for problem in opened.problems if problem.message.code.startswith("rule-")] == []


def test_a_set_that_breaks_no_rule_gets_no_advice(tmp_path: Path) -> None:
    good = SET.replace("      - Kolb\n", "      - Mia Ahr\n").replace(
        "Wer stimmte nicht zu?", "Wer widersprach dem Plan?"
    )

    assert remarks(written(tmp_path, good.replace("Wer widersprach dem", "Wer widersprach im Bad dem"))) == []


def test_a_set_with_errors_gets_no_advice(tmp_path: Path) -> None:
    (file,) = check([written(tmp_path, SET.replace("type: short_text", "type: shrt_text"))])

    assert file.item_set is None
    assert [problem for problem in file.problems if problem.message.code.startswith("rule-")] == []
