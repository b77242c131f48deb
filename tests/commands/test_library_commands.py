"""`import`, `list`, `show` and `stats` work on the database that is named."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizapp import paths
from quizapp.commands import progress
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.services.desk import open_desk
from tests.commands.conftest import SET, Run


def test_an_imported_set_is_listed_and_shown(run: Run, set_file: Path, tmp_path: Path) -> None:
    database = tmp_path / "db" / "quiz.db"

    imported = run("import", set_file, "--db", database)
    listed = run("list", "--db", database)
    shown = run("show", "bruecke", "--db", database)

    assert (imported.code, listed.code, shown.code) == (0, 0, 0)
    assert imported.out == f"{set_file}: neu geladen als bruecke\n"
    assert "bruecke  Die neue Brücke (de; Fragen: 2, gesehen: 0" in listed.out
    assert "Wer lobte die Bauleute?" in shown.out
    assert "Lösung: Ina Voss" in shown.out
    assert "Beleg: Bürgermeisterin Ina Voss lobte die Bauleute." in shown.out
    assert "kosten: 4,2 Millionen Euro – Kosten des Baus" in shown.out


def test_the_environment_names_the_database_too(
    run: Run, set_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZAPP_DB", str(tmp_path / "other.db"))
    run("import", set_file)

    assert (tmp_path / "other.db").exists()
    assert "bruecke" in run("list").out
    assert "bruecke" not in run("list", "--db", tmp_path / "third.db").out


def test_without_a_name_the_users_own_database_is_used(run: Run, set_file: Path) -> None:
    run("import", set_file)

    assert paths.database().exists()


def test_importing_again_says_unchanged_and_a_new_version_says_so(run: Run, set_file: Path) -> None:
    run("import", set_file)

    assert "unverändert" in run("import", set_file).out
    set_file.write_text(SET.replace("Wer lobte die", "Wer hat die Arbeit gelobt der"), encoding="utf-8")
    assert "auf dem neuen Stand" in run("import", set_file).out


def test_a_set_with_an_error_is_not_loaded_and_the_others_are(run: Run, set_file: Path, tmp_path: Path) -> None:
    bad = tmp_path / "z.yaml"
    bad.write_text(SET.replace("id: bruecke", "id: zwei").replace("answer: Ina Voss", "antwort: Ina Voss"), "utf-8")

    ran = run("import", tmp_path, "--json")

    assert ran.code == 1
    outcomes = {Path(file["path"]).name: file["outcome"] for file in json.loads(ran.out)["files"]}
    assert outcomes == {"bruecke.yaml": "new", "z.yaml": "failed"}
    assert "zwei" not in run("list").out


def test_importing_a_missing_file_is_wrong_use(run: Run, tmp_path: Path) -> None:
    assert run("import", tmp_path / "fehlt.yaml").code == 2


def test_show_takes_a_file_without_a_database(run: Run, set_file: Path) -> None:
    ran = run("show", set_file, "--json")

    assert ran.code == 0
    shown = json.loads(ran.out)
    assert [item["key"] for item in shown["items"]] == ["4,2 Millionen Euro", "Ina Voss"]
    assert not paths.database().exists()


def test_show_of_an_unknown_set_says_where_to_look(run: Run) -> None:
    ran = run("show", "nirgends")

    assert ran.code == 2
    assert "„nirgends“" in ran.err
    assert "quizapp list" in ran.err


def test_a_locked_database_is_told(run: Run, tmp_path: Path) -> None:
    with open_desk(tmp_path / "quiz.db"):
        ran = run("list", "--db", tmp_path / "quiz.db")

    assert ran.code == 2
    assert "quiz.db" in ran.err


def test_an_empty_library_says_what_to_do(run: Run) -> None:
    assert "quizapp import" in run("list").out
    assert run("stats").out == "Bisher wurde nichts geübt.\n"
    assert json.loads(run("list", "--json").out) == []


def test_stats_tells_what_was_practised(run: Run, set_file: Path) -> None:
    run("import", set_file)
    with open_desk(paths.database()) as desk:
        session = desk.practice.start("bruecke", RunChoices(shuffle=False))
        session = desk.practice.answer(session, TextResponse("4.200.000"))
        session = desk.practice.answer(desk.practice.move(session, 1), TextResponse("niemand"))
        desk.practice.hand_in(session)

    told = run("stats").out
    data = json.loads(run("stats", "--json").out)

    assert "Die neue Brücke (bruecke): Fragen: 2, gesehen: 2, gekonnt: 1" in told
    assert "Übung  1 von 2" in told
    (practised,) = data["sets"]
    (finished,) = practised["runs"]
    assert (finished["points"], finished["maximum"]) == (1, 2)
    assert datetime.fromisoformat(finished["finished"]).astimezone(UTC) <= datetime.now(UTC)


def test_an_older_database_that_takes_long_to_change_is_told_on_stderr(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(paths.ROOT / "tests" / "data" / "databases" / "m008_report_triggers.db", tmp_path / "old.db")
    monkeypatch.setattr(progress, "QUIET_SECONDS", 0.0)
    first = run("list", "--db", tmp_path / "old.db")
    second = run("list", "--db", tmp_path / "old.db")

    assert first.code == 0
    assert first.err.startswith("Sicherung vor der Umstellung der Daten: ")
    assert "Drei Fähren" in first.out
    assert second.err == ""
