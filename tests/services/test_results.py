"""A result file holds the answers, names nobody who did not type a name, and shows when it was changed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from given_sets import ferry_set
from jsonschema import Draft202012Validator
from pypdf import PdfReader

from quizapp import paths
from quizapp.core.errors import DataError, FileError
from quizapp.core.key_response import key_response
from quizapp.core.session import RunChoices, Session
from quizapp.services.practice import Practice
from quizapp.services.results import Results, read_file
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
VALIDATOR = Draft202012Validator(json.loads((paths.ASSETS / "schema" / "result.schema.json").read_text("utf-8")))


@pytest.fixture
def database() -> Iterator[Database]:
    with Database.in_memory() as opened:
        yield opened


@pytest.fixture
def run(database: Database) -> Session:
    """Return a finished run: the first answer right, the others not given, an objection to the second."""
    with database.transaction() as transaction:
        item_sets.save(transaction, ferry_set(), Origin("/f.yaml", "f"), NOW)
    practice = Practice(database, default_learner(database, NOW), lambda: NOW)
    session = practice.start("faehren", RunChoices(shuffle=False, seed=3))
    for position in range(len(session.entries)):
        session = practice.move(session, position)
        given = None if position else key_response(session.current.item)
        session = practice.answer(session, given, seconds=12.5)
    session = practice.object(session, 1, "Das steht so nicht im Text.")
    return practice.hand_in(session)


@pytest.fixture
def results(database: Database, run: Session) -> Results:
    return Results(database, run.learner)


def test_what_is_written_fits_the_schema_and_is_read_back(results: Results, run: Session, tmp_path: Path) -> None:
    path = tmp_path / "result.json"

    code = results.write(run, path)

    assert [error.message for error in VALIDATOR.iter_errors(json.loads(path.read_text("utf-8")))] == []
    read = read_file(path)
    assert (read.receipt, read.broken, read.learner) == (code, None, results.pseudonym)
    assert (read.points, read.maximum) == (run.points, run.maximum)
    assert [answer.objection for answer in read.answers][:2] == ["", "Das steht so nicht im Text."]


def test_a_typed_name_stands_in_the_file_and_changes_the_receipt(
    results: Results, run: Session, tmp_path: Path
) -> None:
    path = tmp_path / "result.json"

    code = results.write(run, path, "  Klasse 9b, Platz 4 ")

    assert read_file(path).learner == "Klasse 9b, Platz 4"
    assert code != results.receipt(run)
    assert code == results.receipt(run, "Klasse 9b, Platz 4")


@pytest.mark.parametrize(
    ("before", "after", "broken"),
    [
        ('"points": "0"', '"points": "1"', 2),
        ('"outcome": "unanswered"', '"outcome": "right"', 2),
        ("Das steht so nicht", "Das steht genau so", 2),
        ('"mode": "practice"', '"mode": "test"', 1),
    ],
)
def test_a_change_is_found_at_its_answer(
    results: Results, run: Session, tmp_path: Path, before: str, after: str, broken: int
) -> None:
    path = tmp_path / "result.json"
    results.write(run, path)
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")

    assert read_file(path).broken == broken


def test_other_points_with_links_made_to_fit_have_another_receipt(
    results: Results, run: Session, tmp_path: Path
) -> None:
    path = tmp_path / "result.json"
    code = results.write(run, path)
    data = json.loads(path.read_text("utf-8"))
    data["points"] = data["maximum"]
    path.write_text(json.dumps(data), "utf-8")

    assert read_file(path).broken == 1
    assert read_file(path).receipt != code


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 1}', "kein JSON", '{"answers": 3}'])
def test_another_file_is_refused_in_words(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text, "utf-8")

    with pytest.raises(DataError) as caught:
        read_file(path)

    assert caught.value.message.code == "result-unreadable"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        read_file(tmp_path / "none.json")


def test_a_run_on_its_way_has_no_result(results: Results, database: Database, run: Session, tmp_path: Path) -> None:
    practice = Practice(database, run.learner, lambda: NOW)
    going = practice.start("faehren", RunChoices())

    with pytest.raises(DataError):
        results.write(going, tmp_path / "result.json")


def test_the_pdf_holds_answers_keys_and_receipt(results: Results, run: Session, tmp_path: Path) -> None:
    path = tmp_path / "result.pdf"

    results.write_pdf(run, path, "Platz 4")

    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    words = " ".join(text.split())
    assert "Platz 4" in words
    assert results.receipt(run, "Platz 4") in words.replace(" ", "")
    assert run.entries[0].item.stem.split("?")[0][:30] in words
    assert "Das steht so nicht im Text." in words
