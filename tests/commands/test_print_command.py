"""`print` writes worksheets and keys, says how many pages they have, and never over somebody's file."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run


def test_sheet_and_key_are_written_and_reported(run: Run, set_file: Path, tmp_path: Path) -> None:
    sheet, key = tmp_path / "blatt.pdf", tmp_path / "loesung.pdf"

    ran = run("print", set_file, "-o", sheet, "--key", key)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{sheet}: Seiten: 1\n{key}: Seiten: 1\n"
    assert sheet.read_bytes().startswith(b"%PDF")
    assert key.read_bytes().startswith(b"%PDF")


def test_two_versions_are_two_files(run: Run, set_file: Path, tmp_path: Path) -> None:
    ran = run("print", set_file, "-o", tmp_path / "blatt.pdf", "--versions", "2", "--json")

    assert [Path(entry["path"]).name for entry in json.loads(ran.out)] == ["blatt-A.pdf", "blatt-B.pdf"]
    assert (tmp_path / "blatt-A.pdf").read_bytes() != (tmp_path / "blatt-B.pdf").read_bytes()
    assert not (tmp_path / "blatt.pdf").exists()


def test_a_set_of_the_library_is_printed_by_its_id(run: Run, set_file: Path, tmp_path: Path) -> None:
    database = tmp_path / "quiz.db"
    run("import", set_file, "--db", database)

    ran = run("print", "bruecke", "-o", tmp_path / "blatt.pdf", "--db", database)

    assert ran.code == 0, ran.err


@pytest.mark.parametrize(
    "options", [["--large"], ["--columns", "2"], ["--no-article"], ["--items", "1"], ["--seed", "7"]]
)
def test_every_layout_gives_another_sheet(run: Run, set_file: Path, tmp_path: Path, options: list[str]) -> None:
    plain, other = tmp_path / "blatt.pdf", tmp_path / "anders.pdf"
    run("print", set_file, "-o", plain)

    ran = run("print", set_file, "-o", other, *options)

    assert ran.code == 0, ran.err
    assert (plain.read_bytes() == other.read_bytes()) == (options[0] == "--seed")  # nothing in this set is shuffled


def test_no_file_is_replaced_without_force(run: Run, set_file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "blatt.pdf"
    sheet.write_text("meins", encoding="utf-8")

    refused = run("print", set_file, "-o", sheet)
    left = sheet.read_bytes()
    forced = run("print", set_file, "-o", sheet, "--force")

    assert (refused.code, left) == (2, b"meins")
    assert "--force" in refused.err
    assert forced.code == 0
    assert sheet.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--large", "--columns", "2"], "Große Schrift und zwei Spalten"),
        (["--key", "blatt.pdf"], "zweimal genannt"),
        (["--versions", "9"], "unbekannter Wert"),
        (["--seed", "x"], "keine ganze Zahl"),
    ],
)
def test_wrong_use_is_told(
    run: Run, set_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)

    ran = run("print", set_file, "-o", "blatt.pdf", *options)

    assert ran.code == 2
    assert told in ran.err
    assert not (tmp_path / "blatt.pdf").exists()


def test_a_missing_folder_or_set_is_told(run: Run, set_file: Path, tmp_path: Path) -> None:
    folder = run("print", set_file, "-o", tmp_path / "nirgends" / "blatt.pdf")
    unknown = run("print", "gibt-es-nicht", "-o", tmp_path / "blatt.pdf", "--db", tmp_path / "quiz.db")

    assert (folder.code, unknown.code) == (2, 2)


def test_a_set_with_errors_is_not_printed(run: Run, set_file: Path, tmp_path: Path) -> None:
    text = set_file.read_text("utf-8").replace("answer: Ina Voss", "antwort: Ina Voss")
    set_file.write_text(text, encoding="utf-8")

    ran = run("print", set_file, "-o", tmp_path / "blatt.pdf")

    assert ran.code == 1
    assert not (tmp_path / "blatt.pdf").exists()


def test_a_set_without_a_ready_question_is_told(run: Run, set_file: Path, tmp_path: Path) -> None:
    text = set_file.read_text("utf-8").replace("    explanation:", "    status: suggested\n    explanation:")
    set_file.write_text(text, encoding="utf-8")

    ran = run("print", set_file, "-o", tmp_path / "blatt.pdf")

    assert ran.code == 1
    assert "status: ready" in ran.err
