"""`grade` scores a file of responses and gives the reason for every score."""

import json
from pathlib import Path

from tests.commands.conftest import Run


def test_every_item_is_scored_with_its_reason(run: Run, set_file: Path, responses_file: Path) -> None:
    ran = run("grade", set_file, responses_file)

    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0].startswith("kosten-zahl: 1 von 1, richtig.")
    assert lines[1].startswith("wer-lobte: 1 von 1, richtig.")
    assert len(lines[1]) > len("wer-lobte: 1 von 1, richtig. ")
    assert lines[-1] == "Summe: 2 von 2"


def test_json_has_the_shape_of_the_format_page(run: Run, set_file: Path, tmp_path: Path) -> None:
    responses = tmp_path / "a.yaml"
    responses.write_text("responses:\n  kosten-zahl: fünf\n", encoding="utf-8")

    ran = run("grade", set_file, responses, "--json")

    assert ran.code == 0
    report = json.loads(ran.out)
    assert (report["points"], report["maximum"]) == (0, 2)
    assert [(item["id"], item["outcome"]) for item in report["items"]] == [
        ("kosten-zahl", "wrong"),
        ("wer-lobte", "unanswered"),
    ]
    assert set(report["items"][0]) == {"id", "points", "maximum", "outcome", "reason"}
    assert report["items"][0]["reason"]


def test_responses_to_unknown_questions_are_errors_with_a_place(run: Run, set_file: Path, tmp_path: Path) -> None:
    responses = tmp_path / "a.yaml"
    responses.write_text("responses:\n  kosten-zal: 5\n", encoding="utf-8")

    ran = run("grade", set_file, responses)

    assert ran.code == 1
    assert f"{responses}:2:3: error " in ran.out


def test_a_missing_file_is_wrong_use(run: Run, set_file: Path, tmp_path: Path) -> None:
    assert run("grade", set_file, tmp_path / "fehlt.yaml").code == 2
    assert run("grade", tmp_path / "fehlt.yaml", set_file).code == 2
