"""A large set that is read by several processes is the same as one that is read as a whole."""

from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from quizapp.formats.yaml_reader import read_set
from quizapp.services import importing, shared_reading
from quizapp.services.library import ImportOutcome, Library
from quizapp.services.shared_reading import SharedSet, read_shared
from quizapp.services.workers import Worker
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner
from quizapp.storage.set_content import content_of

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
HEAD = """format: 1
id: faehren
title: Fähren
language: de
article:
  file: faehre.txt
questions:
"""
QUESTION = """  - id: frage-{0}
    type: number
    stem: Wie oft fährt die Fähre am Tag, Frage {0}?
    answer: 14
    focus: figures
    evidence: Die Fähre fährt 14 Mal am Tag.
"""


def text_of(*names: int | str) -> str:
    return HEAD + "".join(QUESTION.format(name) for name in names)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "faehre.txt").write_text("Die Fähre fährt 14 Mal am Tag.\n", encoding="utf-8")
    return tmp_path / "faehren.yaml"


@pytest.fixture(params=["all", "helper"])
def readers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the caller and its helper read, or the helper alone: of a small set the caller would read all before."""
    if request.param == "helper":
        gathered = shared_reading._gathered
        monkeypatch.setattr(shared_reading, "_gathered", lambda _own, *rest: gathered(iter(()), *rest))


def shared(text: str, path: Path) -> SharedSet | None:
    path.write_text(text, encoding="utf-8")
    return read_shared(text.encode(), path, lambda: True, processes=2)


@pytest.mark.usefixtures("readers")
@pytest.mark.parametrize("questions", [2, 9, 70])
def test_it_is_the_same_as_read_as_a_whole(path: Path, questions: int) -> None:
    text = text_of(*range(questions))
    found = shared(text, path)
    whole = read_set(text, str(path), lambda name: (path.parent / name).read_bytes())

    assert found
    assert whole.item_set
    assert found.content == content_of(whole.item_set)
    assert [name for name, _ in found.files] == ["faehre.txt"]
    assert found.warnings == whole.problems


@pytest.mark.usefixtures("readers")
def test_an_error_an_id_twice_and_a_file_that_is_not_there_are_left_to_the_whole_reading(path: Path) -> None:
    assert shared(text_of(1, 2, 3), path) is not None
    assert shared(text_of(1, 2, 1), path) is None
    assert shared(text_of(1, 2, 3).replace("answer: 14", "answer: viele", 1), path) is None
    (path.parent / "faehre.txt").unlink()
    assert shared(text_of(1, 2, 3), path) is None


def test_nothing_is_read_that_nobody_wants_any_more(path: Path) -> None:
    path.write_text(text_of(*range(9)), encoding="utf-8")
    asked = count()

    assert read_shared(path.read_bytes(), path, lambda: next(asked) >= 0, processes=2) is not None
    for most in range(next(asked)):
        patience = iter([True] * most)
        assert read_shared(path.read_bytes(), path, partial(next, patience, False), processes=2) is None


@pytest.mark.usefixtures("readers")
def test_a_file_that_changed_meanwhile_is_never_mixed_with_what_it_was(path: Path) -> None:
    text = text_of(*range(9))
    path.write_text(text.replace("14", "15"), encoding="utf-8")
    found = read_shared(text.encode(), path, lambda: True, processes=2)

    assert found is None or found == shared(text, path)


def test_a_helper_that_dies_leaves_the_set_to_the_whole_reading(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dying(_own: object, helpers: list[Worker], *rest: Any) -> dict[int, SharedSet]:
        helpers[0].process.kill()
        return gathered(iter(()), helpers, *rest)

    gathered = shared_reading._gathered
    monkeypatch.setattr(shared_reading, "_gathered", dying)

    assert shared(text_of(*range(9)), path) is None


def test_a_long_head_is_not_read_with_every_small_share(path: Path) -> None:
    text = text_of(*range(100))
    long = text.replace("title: Fähren", f"title: {'Fähren ' * 2000}")

    assert len(shared_reading._shares(text.encode(), 2)) > 10
    assert len(shared_reading._shares(long.encode(), 2)) == 2
    assert shared_reading._shares(b"\xff", 2) == ()


@pytest.mark.parametrize("ids", [(1, 2, 3, 4), (1, 2, 3, 1)])
def test_a_large_file_is_imported_or_refused_as_a_small_one(
    path: Path, monkeypatch: pytest.MonkeyPatch, ids: tuple[int, ...]
) -> None:
    path.write_text(text_of(*ids), encoding="utf-8")
    reports = []
    for large in (1, 10**9):
        monkeypatch.setattr(importing, "LARGE", large)
        with Database.open(path.parent / f"{large}.db") as database:
            library = Library(database, default_learner(database, NOW), lambda: NOW)
            reports.append(library.import_paths([path]).files)
            hits = [hit.item_id for hit in library.search("Frage")]
            (summary,) = library.summaries() or (None,)
            again = library.import_paths([path]).files[0].outcome
        reports.append((hits, summary, again))

    assert reports[:2] == reports[2:]
    assert reports[0][0].outcome is (ImportOutcome.NEW if len(set(ids)) == 4 else ImportOutcome.FAILED)
