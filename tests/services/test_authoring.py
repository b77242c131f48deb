"""Authors check, open, save, mend and grade files; no file is ever half written or overwritten unseen."""

import os
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from quizapp import paths
from quizapp.core.attempt import Outcome
from quizapp.core.errors import DataError, FileError
from quizapp.services import authoring, writing
from tests.formats.small_sets import HEAD
from tests.generation.articles import BRIDGE

QUESTION = "  - id: wann   # Jahr\n    type: date\n    stem: In welchem Jahr war das?\n    answer: 2026\n"
SET = "# Kopf\n" + HEAD.format(language="de") + QUESTION


@pytest.fixture
def set_file(tmp_path: Path) -> Path:
    path = tmp_path / "klein.yaml"
    path.write_text(SET, encoding="utf-8")
    return path


def code_of(raised: pytest.ExceptionInfo[FileError] | pytest.ExceptionInfo[DataError]) -> str:
    return raised.value.message.code


def test_a_good_file_is_checked_without_a_problem(set_file: Path) -> None:
    (checked,) = authoring.check([set_file])

    assert checked.problems == ()
    assert checked.item_set is not None
    assert checked.path == set_file


def test_problems_name_the_file_as_the_user_did(set_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_file.write_text(SET.replace("answer", "antwort"), encoding="utf-8")
    monkeypatch.chdir(set_file.parent)
    (checked,) = authoring.check([Path("klein.yaml")])

    assert {problem.location.path for problem in checked.problems} == {"klein.yaml"}


def test_two_files_with_one_set_id_are_an_error_that_names_both(set_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "kopie.yaml"
    other.write_text(SET, encoding="utf-8")
    first, second = authoring.check([set_file, other])

    assert first.problems == ()
    assert second.item_set is None
    (problem,) = second.problems
    assert problem.message.code == "set-id-twice"
    assert {str(set_file), str(other)} <= set(dict(problem.message.params).values())


def test_the_same_file_named_twice_is_no_clash(set_file: Path) -> None:
    assert [file.problems for file in authoring.check([set_file, set_file])] == [(), ()]


def test_a_file_that_cannot_be_read_stops_the_check(tmp_path: Path, set_file: Path) -> None:
    with pytest.raises(FileError) as missing:
        authoring.check([set_file, tmp_path / "fehlt.yaml"])
    with pytest.raises(FileError) as folder:
        authoring.check([tmp_path])

    assert code_of(missing) == "file-missing"
    assert code_of(folder) == "file-not-regular"


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rohr.yaml")

    with pytest.raises(FileError) as raised:
        authoring.open_set(tmp_path / "rohr.yaml")
    assert code_of(raised) == "file-not-regular"


def test_links_do_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "geheim.txt"
    outside.write_text("Geheim.", encoding="utf-8")
    folder = tmp_path / "sets"
    folder.mkdir()
    (folder / "a.txt").symlink_to(outside)
    path = folder / "a.yaml"
    path.write_text(
        "format: 1\nid: a\ntitle: b\nlanguage: de\narticle:\n  file: a.txt\nquestions: []\n", encoding="utf-8"
    )
    checked = authoring.open_set(path)

    assert [problem.message.code for problem in checked.problems] == ["file-outside"]


def test_a_new_file_names_a_schema_that_lies_beside_it(set_file: Path, tmp_path: Path) -> None:
    item_set = authoring.open_set(set_file).item_set
    assert item_set is not None
    target = tmp_path / "neu" / "satz.yaml"
    target.parent.mkdir()
    saved = authoring.save(item_set, target)

    assert saved.item_set == item_set
    first = target.read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=question-set.schema.json"
    assert (target.parent / "question-set.schema.json").read_bytes() == writing.SCHEMA.read_bytes()
    assert sorted(path.name for path in target.parent.iterdir()) == ["question-set.schema.json", "satz.yaml"]


def test_a_shipped_set_names_the_schema_of_the_program() -> None:
    place = writing.schema_for(paths.QUESTIONS / "satz.yaml")

    assert (place.name, place.copy) == ("../assets/schema/question-set.schema.json", None)


def test_saving_one_changed_question_keeps_everything_else(set_file: Path) -> None:
    opened = authoring.open_set(set_file)
    assert opened.item_set is not None
    (item,) = opened.item_set.items
    authoring.save(replace(opened.item_set, items=(replace(item, stem="Wann war das?"),)), set_file, opened)

    assert set_file.read_text("utf-8") == SET.replace("stem: In welchem Jahr war das?", "stem: Wann war das?")


def test_a_draft_that_cannot_be_written_leaves_the_old_file(set_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    item_set = authoring.open_set(set_file).item_set
    assert item_set is not None

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError):
        authoring.save_anew(replace(item_set, title="Anders"), set_file)
    assert set_file.read_text("utf-8") == SET
    assert [path.name for path in set_file.parent.iterdir()] == [set_file.name]


def test_a_draft_is_written_in_place_of_what_stood_there(set_file: Path) -> None:
    item_set = authoring.open_set(set_file).item_set
    assert item_set is not None
    saved = authoring.save_anew(replace(item_set, title="Anders"), set_file)

    assert saved.item_set == replace(item_set, title="Anders")
    assert "# Kopf" not in set_file.read_text("utf-8")


def test_saving_a_changed_head_keeps_everything_else(set_file: Path) -> None:
    opened = authoring.open_set(set_file)
    assert opened.item_set is not None
    saved = authoring.save(replace(opened.item_set, title="Anders"), set_file, opened)

    assert saved.item_set == replace(opened.item_set, title="Anders")
    assert set_file.read_text("utf-8") == SET.replace("title: Klein", "title: Anders")


def test_a_file_changed_by_somebody_else_is_left_alone(set_file: Path) -> None:
    opened = authoring.open_set(set_file)
    assert opened.item_set is not None
    set_file.write_text(SET + "# von Hand\n", encoding="utf-8")

    with pytest.raises(FileError) as raised:
        authoring.save(replace(opened.item_set, title="Anders"), set_file, opened)
    assert code_of(raised) == "file-changed"
    assert set_file.read_text("utf-8") == SET + "# von Hand\n"


def test_a_folder_that_cannot_be_written_leaves_no_trace(set_file: Path, tmp_path: Path) -> None:
    item_set = authoring.open_set(set_file).item_set
    assert item_set is not None

    with pytest.raises(FileError) as raised:
        authoring.save(item_set, tmp_path / "fehlt" / "a.yaml")
    assert code_of(raised) == "file-not-writable"


def test_a_full_disk_keeps_the_old_file(set_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError) as raised:
        writing.write_file(set_file, "neu")

    assert code_of(raised) == "file-not-writable"
    assert set_file.read_text("utf-8") == SET
    assert [path.name for path in set_file.parent.iterdir()] == ["klein.yaml"]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_rights_and_links_of_a_file_stay(set_file: Path, tmp_path: Path) -> None:
    set_file.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(set_file)
    writing.write_file(link, "neu")

    assert link.is_symlink()
    assert set_file.read_text("utf-8") == "neu"
    assert set_file.stat().st_mode & 0o777 == 0o640


def test_missing_ids_are_put_in(set_file: Path) -> None:
    set_file.write_text(SET.replace("id: wann   # Jahr\n    ", ""), encoding="utf-8", newline="")

    assert authoring.fix(set_file) == 1
    assert set_file.read_text("utf-8") == SET.replace("wann   # Jahr", "in-welchem-jahr-war-das")
    assert authoring.fix(set_file) == 0


def test_responses_are_graded_with_reasons(set_file: Path, tmp_path: Path) -> None:
    set_file.write_text(
        SET + QUESTION.replace("wann", "noch") + QUESTION.replace("wann", "vorschlag") + "    status: suggested\n",
        encoding="utf-8",
    )
    responses = tmp_path / "r.yaml"
    responses.write_text("responses:\n  wann: im Jahr 2026\n", encoding="utf-8")
    report = authoring.grade(set_file, responses)

    assert [(graded.item.id, graded.score.outcome) for graded in report.items] == [
        ("wann", Outcome.RIGHT),
        ("noch", Outcome.UNANSWERED),
    ]
    assert (report.points, report.maximum) == (Decimal(1), Decimal(2))


def test_wrong_responses_and_broken_sets_are_not_graded(set_file: Path, tmp_path: Path) -> None:
    responses = tmp_path / "r.yaml"
    responses.write_text("responses:\n  wan: 2026\n", encoding="utf-8")
    with pytest.raises(DataError) as wrong:
        authoring.grade(set_file, responses)
    set_file.write_text(SET.replace("type: date", "type: datum"), encoding="utf-8")
    with pytest.raises(DataError) as broken:
        authoring.grade(set_file, responses)

    assert code_of(wrong) == "grade-response-errors"
    assert code_of(broken) == "grade-set-errors"
    assert [problem.message.code for problem in broken.value.problems] == ["unknown-choice-near"]


def test_a_draft_needs_an_article_that_can_be_read(tmp_path: Path) -> None:
    broken, empty = tmp_path / "a.txt", tmp_path / "b.txt"
    broken.write_bytes(b"\xff\xfe\x00")
    empty.write_text("# Nur ein Titel\n", encoding="utf-8")

    with pytest.raises(DataError) as unreadable:
        authoring.draft(broken, None, None, 1)
    with pytest.raises(DataError) as nothing:
        authoring.draft(empty, None, None, 1)
    assert code_of(unreadable) == "article-no-text"
    assert code_of(nothing) == "article-empty"


def test_codes_of_file_errors_have_words() -> None:
    source = Path(writing.__file__).read_text("utf-8")

    assert set(re.findall(r'Message\.of\("([a-z-]+)"', source)) == {
        "file-changed",
        "file-not-regular",
        "file-not-writable",
    }


def test_a_draft_tells_how_far_it_is_and_stops_when_it_is_no_longer_wanted() -> None:
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 3 or len(told) <= 7

    authoring.draft_text(BRIDGE, "bruecke.txt", progress=note)
    assert told == [(done, authoring.DRAFT_STEPS) for done in range(1, authoring.DRAFT_STEPS + 1)]

    with pytest.raises(DataError) as caught:
        authoring.draft_text(BRIDGE, "bruecke.txt", progress=note)
    assert caught.value.message.code == "draft-cancelled"
    assert len(told) == 10
