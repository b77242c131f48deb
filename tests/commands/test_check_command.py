"""`check` names every problem with its place and ends with what that means."""

import json
import re
from pathlib import Path

from tests.commands.conftest import SET, Run

LINE = re.compile(r"^(.+):(\d+):(\d+): (error|warning) ([a-z0-9-]+): (.+)$")


def broken(tmp_path: Path) -> Path:
    path = tmp_path / "kaputt.yaml"
    text = SET.replace("focus: figures", "fokus: figures").replace("type: short_text", "type: shrt_text")
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_set_is_fine(run: Run, set_file: Path) -> None:
    ran = run("check", set_file)

    assert ran.code == 0
    assert ran.out.splitlines()[-1].startswith("Geprüft: 1, Fehler: 0")
    assert ran.err == ""


def test_every_problem_is_a_line_with_file_line_column_and_code(run: Run, tmp_path: Path) -> None:
    path = broken(tmp_path)

    ran = run("check", path)

    assert ran.code == 1
    problems = [match for match in map(LINE.match, ran.out.splitlines()) if match]
    errors = [match for match in problems if match[4] == "error"]
    assert len(errors) >= 2
    assert {match[1] for match in problems} == {str(path)}
    lines = path.read_text("utf-8").splitlines()
    assert any("fokus" in lines[int(match[2]) - 1] and "focus" in match[6] for match in errors)
    assert any("shrt_text" in lines[int(match[2]) - 1] and "short_text" in match[6] for match in errors)


def test_words_and_codes_of_a_problem_are_not_translated(run: Run, tmp_path: Path, english: None) -> None:
    path = broken(tmp_path)

    ran = run("check", path)

    assert ran.code == 1
    assert any((match := LINE.match(line)) and match[4] == "error" for line in ran.out.splitlines())
    assert ran.out.splitlines()[-1].startswith("Checked: 1, errors: ")


def test_json_says_the_same(run: Run, tmp_path: Path, set_file: Path) -> None:
    ran = run("check", "--json", set_file, broken(tmp_path))

    assert ran.code == 1
    report = json.loads(ran.out)
    good, bad = report["files"]
    assert (good["set_id"], good["items"]) == ("bruecke", 2)
    assert not [problem for problem in good["problems"] if problem["severity"] == "error"]
    assert report["errors"] == len([problem for problem in bad["problems"] if problem["severity"] == "error"])
    assert all(problem["line"] and problem["column"] and problem["message"] for problem in bad["problems"])


def test_strict_makes_warnings_count(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "warnung.yaml"
    statement = (
        "  - id: lob\n    type: true_false\n    stem: Ina Voss tadelte die Bauleute.\n    answer: false\n"
        "    focus: actors\n    level: understand\n    evidence: Bürgermeisterin Ina Voss lobte die Bauleute.\n"
    )
    path.write_text(SET + statement, encoding="utf-8")

    assert run("check", path).code == 0
    assert ": warning " in run("check", path).out
    assert run("check", "--strict", path).code == 1


def test_fix_adds_missing_ids_and_nothing_else(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ohne-id.yaml"
    path.write_text(SET.replace("  - id: wer-lobte\n    type", "  - type"), encoding="utf-8")
    assert run("check", path).code == 1

    ran = run("check", "--fix", path)

    assert ran.code == 0
    assert "ergänzte Kennungen: 1" in ran.out
    mended = path.read_text("utf-8")
    assert len(mended.splitlines()) == len(SET.splitlines())
    assert [line for line in mended.splitlines() if line not in SET] == [
        line for line in mended.splitlines() if "id: wer-" in line and line not in SET
    ]


def test_a_missing_file_is_wrong_use(run: Run, tmp_path: Path) -> None:
    ran = run("check", tmp_path / "fehlt.yaml")

    assert ran.code == 2
    assert "fehlt.yaml" in ran.out + ran.err


def test_one_missing_file_does_not_hide_the_others(run: Run, tmp_path: Path) -> None:
    ran = run("check", tmp_path / "fehlt.yaml", broken(tmp_path))

    assert ran.code == 2
    assert "kaputt.yaml:" in ran.out
