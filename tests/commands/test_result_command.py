"""`result` tells a teacher what a file says and whether it was changed."""

import json
from pathlib import Path

from quizapp.core.session import RunChoices
from quizapp.services.desk import open_desk
from tests.commands.conftest import Run


def written(tmp_path: Path, run: Run) -> Path:
    database, path = tmp_path / "quiz.db", tmp_path / "result.json"
    run("import", str(Path("questions")), "--db", str(database))
    with open_desk(database) as desk:
        session = desk.practice.start("otters-on-the-wend", RunChoices(count=2, seed=1))
        for position in range(2):
            session = desk.practice.move(session, position)
            session = desk.practice.answer(session, None)
        session = desk.practice.object(session, 0, "Not in the text.")
        desk.results.write(desk.practice.hand_in(session), path, "Seat 4")
    return path


def test_a_result_is_reported_with_its_receipt_and_objections(tmp_path: Path, run: Run) -> None:
    path = written(tmp_path, run)
    receipt = json.loads(path.read_text("utf-8"))["receipt"]

    ran = run("result", str(path))

    assert ran.code == 0
    assert receipt in ran.out
    assert "Seat 4" in ran.out
    assert "Not in the text." in ran.out


def test_a_changed_result_ends_with_an_error(tmp_path: Path, run: Run) -> None:
    path = written(tmp_path, run)
    path.write_text(path.read_text("utf-8").replace('"hint": false', '"hint": true', 1), "utf-8")

    ran = run("result", str(path), "--json")

    assert ran.code == 1
    assert json.loads(ran.out)["results"][0]["unchanged"] is False
