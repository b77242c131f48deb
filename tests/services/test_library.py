import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from given_sets import SENTENCES, ferry_yaml

from quizapp.core.errors import DataError, FileError, StorageError
from quizapp.core.item import Focus, NumberEntry
from quizapp.core.response import TextResponse
from quizapp.core.session import RunChoices
from quizapp.services.library import Library
from quizapp.services.practice import Practice
from quizapp.services.set_folder import read_bytes
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path / "data" / "quiz.db") as opened:
        yield opened


@pytest.fixture
def library(database: Database) -> Library:
    return Library(database, default_learner(database, NOW), lambda: NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sets = tmp_path / "sets"
    sets.mkdir()
    return sets


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def outcomes(library: Library, *paths: Path) -> list[tuple[str, str | None, str]]:
    return [(file.path.name, file.set_id, file.outcome.value) for file in library.import_paths(paths).files]


def codes(library: Library, *paths: Path) -> list[str]:
    return [problem.message.code for file in library.import_paths(paths).files for problem in file.problems]


def test_a_file_becomes_a_set_of_the_library(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())

    assert outcomes(library, path) == [("f.yaml", "faehren", "new")]
    assert library.item_set("faehren").items[0].body == NumberEntry("12 Millionen", "Euro")
    assert library.path("faehren") == path


def test_an_unchanged_file_is_skipped_and_a_changed_one_replaces_the_set(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    first = outcomes(library, path)
    second = outcomes(library, path)
    write(path, ferry_yaml(title="Vier Fähren"))
    third = outcomes(library, path)

    assert [first[0][2], second[0][2], third[0][2]] == ["new", "unchanged", "changed"]
    assert library.item_set("faehren").title == "Vier Fähren"


def test_a_file_whose_comments_changed_is_the_set_it_was(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_paths([path])
    write(path, "# nur ein Kommentar\n" + ferry_yaml())

    assert outcomes(library, path) == [("f.yaml", "faehren", "unchanged")]


def test_a_set_with_an_error_is_not_loaded_and_the_earlier_version_stays(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_paths([path])
    write(path, ferry_yaml(title="Kaputt").replace("stem: Was", "stam: Was"))
    report = library.import_paths([path])

    assert report.files[0].outcome == "failed"
    assert any(problem.is_error and problem.location.line for problem in report.files[0].problems)
    assert library.item_set("faehren").title == "Drei Fähren"


def test_a_folder_is_imported_with_everything_below_it(library: Library, folder: Path) -> None:
    write(folder / "b" / "b.yml", ferry_yaml("b"))
    write(folder / "a.yaml", ferry_yaml("a"))
    write(folder / "notes.txt", "keine Aufgaben")
    write(folder / ".versteckt" / "c.yaml", ferry_yaml("c"))
    write(folder / ".d.yaml", ferry_yaml("d"))

    assert outcomes(library, folder, folder / "a.yaml") == [("a.yaml", "a", "new"), ("b.yml", "b", "new")]


def test_one_bad_file_does_not_keep_the_others_out(library: Library, folder: Path) -> None:
    write(folder / "a.yaml", "format: 1\n")
    write(folder / "b.yaml", ferry_yaml("b"))

    assert [outcome for _, _, outcome in outcomes(library, folder)] == ["failed", "new"]


@pytest.mark.parametrize("second", ["Drei Fähren", "Vier Fähren"])
def test_two_files_with_one_id_are_an_error_that_names_both(library: Library, folder: Path, second: str) -> None:
    one = write(folder / "eins.yaml", ferry_yaml())
    two = write(folder / "zwei.yaml", ferry_yaml(title=second))
    report = library.import_paths([folder])
    problem = report.files[1].problems[-1]

    assert [file.outcome for file in report.files] == ["new", "failed"]
    assert problem.message.code == "set-id-twice"
    assert {str(one), str(two)} <= {value for _, value in problem.message.params}
    assert library.item_set("faehren").title == "Drei Fähren"


def test_two_files_with_one_id_are_an_error_in_two_imports_as_well(library: Library, folder: Path) -> None:
    library.import_paths([write(folder / "eins.yaml", ferry_yaml())])
    write(folder / "eins.yaml", ferry_yaml(title="Fünf Fähren"))

    assert "set-id-twice" in codes(library, write(folder / "zwei.yaml", ferry_yaml(title="Vier")))


def test_a_moved_or_renamed_file_is_the_same_set(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_paths([path])
    moved = path.rename(folder / "umbenannt.yaml")

    assert outcomes(library, moved) == [("umbenannt.yaml", "faehren", "unchanged")]
    assert library.path("faehren") == moved
    assert len(library.summaries()) == 1


def test_a_file_that_got_another_id_gives_its_old_one_free(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_paths([path])
    write(path, ferry_yaml("anders"))

    assert outcomes(library, write(folder / "g.yaml", ferry_yaml(title="Neu"))) == [("g.yaml", "faehren", "changed")]


def test_a_missing_file_and_a_pipe_are_told_and_never_waited_for(library: Library, folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")

    assert codes(library, folder / "fehlt.yaml") == ["file-missing"]
    assert codes(library, folder / "pipe.yaml") == ["file-not-regular"]


def test_a_folder_in_place_of_a_file_and_an_impossible_name_are_told(folder: Path) -> None:
    for path, code in ((folder, "file-not-regular"), (folder / ("x" * 300), "file-unreadable")):
        with pytest.raises(FileError) as told:
            read_bytes(path)

        assert told.value.message.code == code


def test_a_file_that_is_too_large_is_told(library: Library, folder: Path) -> None:
    path = folder / "gross.yaml"
    with path.open("wb") as file:
        file.truncate(16 * 1024 * 1024 + 1)

    assert codes(library, path) == ["file-too-large"]


def with_article_file(name: str) -> str:
    text = ferry_yaml()
    start, end = text.index("  text: |"), text.index("questions:")
    return f"{text[:start]}  file: {name}\n{text[end:]}"


def test_the_article_may_stand_in_a_file_beside_the_set(library: Library, folder: Path) -> None:
    write(folder / "articles" / "text.txt", "\n".join(SENTENCES))
    path = write(folder / "f.yaml", with_article_file("articles/text.txt"))

    assert outcomes(library, path)[0][2] == "new"
    assert library.item_set("faehren").article.text.startswith(SENTENCES[0])
    assert outcomes(library, path)[0][2] == "unchanged"
    write(folder / "articles" / "text.txt", "\n".join((*SENTENCES, "Mehr weiß niemand.")))
    assert outcomes(library, path)[0][2] == "changed"
    (folder / "articles" / "text.txt").unlink()
    assert outcomes(library, path)[0][2] == "failed"


def test_a_set_never_reads_outside_its_folder(library: Library, folder: Path, tmp_path: Path) -> None:
    secret = write(tmp_path / "geheim.txt", "\n".join(SENTENCES))
    (folder / "link.txt").symlink_to(secret)
    for name in ("../geheim.txt", str(secret), "link.txt"):
        path = write(folder / "f.yaml", with_article_file(name))
        report = library.import_paths([path])

        assert report.files[0].outcome == "failed", name
        assert "file-outside" in [problem.message.code for problem in report.files[0].problems], name


def test_links_that_lead_out_of_a_folder_are_passed_over(library: Library, folder: Path, tmp_path: Path) -> None:
    outside = write(tmp_path / "draussen" / "f.yaml", ferry_yaml())
    (folder / "f.yaml").symlink_to(outside)
    (folder / "g").symlink_to(outside.parent)

    assert outcomes(library, folder) == []
    assert outcomes(library, outside) == [("f.yaml", "faehren", "new")]


def test_progress_is_told_and_can_cancel_between_files(library: Library, folder: Path) -> None:
    for number in range(4):
        write(folder / f"{number}.yaml", ferry_yaml(f"set-{number}"))
    told: list[tuple[int, int]] = []

    def two_files(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 2

    report = library.import_paths([folder], two_files)

    assert report.cancelled
    assert [file.set_id for file in report.files] == ["set-0", "set-1"]
    assert told[0] == (0, 4)
    assert told[-1] == (2, 4)
    assert {summary.set_id for summary in library.summaries()} == {"set-0", "set-1"}


def test_a_cancel_after_reading_leaves_nothing_of_the_file(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    answers = iter([True, False])
    report = library.import_paths([path], lambda done, total: next(answers))

    assert (report.cancelled, report.files) == (True, ())
    assert library.summaries() == ()


def test_progress_ends_with_all_files_done(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    told: list[tuple[int, int]] = []
    library.import_paths([path], lambda done, total: told.append((done, total)) or True)

    assert told[-1] == (1, 1)


def test_a_database_that_cannot_be_written_stops_the_import(library: Library, folder: Path, database: Database) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    with database.transaction() as transaction:
        transaction.execute("PRAGMA query_only = ON")
    with pytest.raises(StorageError):
        library.import_paths([path])

    assert library.summaries() == ()


def test_shipped_sets_are_there_and_stay_removed_when_the_user_removed_them(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_shipped(folder)
    assert [summary.set_id for summary in library.summaries()] == ["faehren"]

    library.remove("faehren")
    library.import_shipped(folder)
    write(path, ferry_yaml(title="Neue Fassung"))
    library.import_shipped(folder)
    assert library.summaries() == ()

    library.restore("faehren")
    assert library.item_set("faehren").title == "Neue Fassung"


def test_a_shipped_set_follows_the_program_to_another_place(library: Library, folder: Path, tmp_path: Path) -> None:
    write(folder / "f.yaml", ferry_yaml())
    library.import_shipped(folder)
    copy = tmp_path / "update"
    shutil.copytree(folder, copy)
    write(copy / "f.yaml", ferry_yaml(title="Neue Fassung"))
    library.import_shipped(copy)

    assert library.item_set("faehren").title == "Neue Fassung"


def test_a_set_of_the_user_is_not_replaced_by_a_shipped_one(library: Library, folder: Path, tmp_path: Path) -> None:
    library.import_paths([write(folder / "f.yaml", ferry_yaml(title="Meine"))])
    write(tmp_path / "shipped" / "f.yaml", ferry_yaml())
    library.import_shipped(tmp_path / "shipped")

    assert library.item_set("faehren").title == "Meine"


def test_a_removed_set_comes_back_with_undo_or_with_its_file(library: Library, folder: Path) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_paths([path])
    library.remove("faehren")
    with pytest.raises(DataError):
        library.item_set("faehren")
    library.restore("faehren")
    assert library.item_set("faehren").id == "faehren"

    library.remove("faehren")
    assert outcomes(library, path) == [("f.yaml", "faehren", "new")]
    assert library.item_set("faehren").id == "faehren"


def test_a_set_that_is_not_there_is_told(library: Library) -> None:
    for act in (library.remove, library.restore, library.item_set):
        with pytest.raises(DataError) as told:
            act("fehlt")

        assert told.value.message.code == "set-unknown"
    assert library.path("fehlt") is None


def test_a_summary_counts_what_is_asked_and_how_the_learner_stands(
    library: Library, folder: Path, database: Database
) -> None:
    library.import_paths([write(folder / "f.yaml", ferry_yaml())])
    practice = Practice(database, default_learner(database, NOW), lambda: NOW)
    run = practice.start("faehren", RunChoices(shuffle=False))
    run = practice.answer(run, TextResponse("12 Mio"))
    practice.hand_in(practice.answer(practice.move(run, 1), TextResponse("Südhafen")))
    (summary,) = library.summaries()

    assert (summary.title, summary.language, summary.imported) == ("Drei Fähren", "de", NOW)
    assert summary.counts == {Focus.FIGURES: 1, Focus.ACTORS: 1, Focus.SOURCES: 0}
    assert (summary.items, summary.seen, summary.mastered, summary.due) == (2, 2, 1, 0)
    assert summary.best == Decimal("0.5")


def test_an_item_that_left_the_set_does_not_count_as_seen(library: Library, folder: Path, database: Database) -> None:
    path = write(folder / "f.yaml", ferry_yaml())
    library.import_paths([path])
    practice = Practice(database, default_learner(database, NOW), lambda: NOW)
    practice.answer(practice.start("faehren", RunChoices(shuffle=False)), TextResponse("12 Mio"))
    write(path, ferry_yaml().replace("id: zahl", "id: kosten"))
    library.import_paths([path])
    (summary,) = library.summaries()

    assert (summary.items, summary.seen, summary.mastered, summary.best) == (2, 0, 0, None)


def test_searching_narrows_the_library_and_finds_places(library: Library, folder: Path) -> None:
    write(folder / "a.yaml", ferry_yaml("a"))
    write(folder / "b.yaml", ferry_yaml("b", title="Neue Schiffe"))
    library.import_paths([folder])

    assert [summary.set_id for summary in library.summaries("schiffe")] == ["b"]
    assert library.summaries("raumschiff") == ()
    assert len(library.summaries("  ")) == 2
    assert {(hit.set_id, hit.item_id) for hit in library.search("welche Stadt")} == {("a", "wahl"), ("b", "wahl")}
