"""A folder is drafted on all cores: the same bytes as one by one, whole files, and a bad article stops nobody."""

import os
import sys
from pathlib import Path

import pytest

from quizapp.services import authoring
from quizapp.services.draft_folder import Outcome, cores, draft_folder, jobs_of
from quizapp.services.draft_worker import Order
from tests.generation.articles import BRIDGE, HARBOUR
from tests.services.folder_workers import dying


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "artikel"
    (articles / "klasse").mkdir(parents=True)
    (articles / "bruecke.txt").write_text(BRIDGE, "utf-8")
    (articles / "klasse" / "hafen.md").write_text(HARBOUR, "utf-8")
    (articles / "klein.txt").write_text("Heute.", "utf-8")
    (articles / "notiz.yaml").write_text("x: 1", "utf-8")
    (articles / ".versteckt.txt").write_text(BRIDGE, "utf-8")
    return articles


def drafted(folder: Path, output: Path, **options: object) -> list[Outcome]:
    return list(draft_folder(jobs_of(folder, output), Order(seed=3), **options))  # type: ignore[arg-type]


def test_every_article_becomes_the_file_that_it_becomes_alone(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "saetze"
    alone = tmp_path / "allein.yaml"

    outcomes = drafted(folder, output, processes=2)

    assert [outcome.job.article.name for outcome in outcomes] == ["bruecke.txt", "hafen.md", "klein.txt"]
    for name, article in (("bruecke.yaml", "bruecke.txt"), ("klasse/hafen.yaml", "klasse/hafen.md")):
        authoring.save_anew(authoring.draft(folder / article, None, None, 3), alone)
        assert (output / name).read_bytes() == alone.read_bytes()


def test_a_bad_article_is_named_and_the_rest_is_drafted(folder: Path, tmp_path: Path) -> None:
    outcomes = drafted(folder, tmp_path / "saetze", processes=1)

    assert [outcome.failure is None for outcome in outcomes] == [True, True, False]
    assert outcomes[2].failure is not None
    assert outcomes[2].failure.message.code == "draft-too-short"
    assert not (tmp_path / "saetze" / "klein.yaml").exists()


def test_what_is_there_is_left_alone_unless_forced(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "saetze"
    output.mkdir()
    (output / "bruecke.yaml").write_text("mein Abend", "utf-8")

    first = drafted(folder, output, processes=1)[0]
    kept = (output / "bruecke.yaml").read_text("utf-8")
    again = drafted(folder, output, processes=1, force=True)[0]

    assert (first.item_set, first.failure, kept) == (None, None, "mein Abend")
    assert again.item_set is not None
    assert (output / "bruecke.yaml").read_text("utf-8") != "mein Abend"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for a dying process needs file descriptors")
def test_a_worker_that_dies_takes_only_its_own_article_with_it(folder: Path, tmp_path: Path) -> None:
    (folder / "a").mkdir()
    (folder / "a" / "toedlich.txt").write_text(BRIDGE, "utf-8")

    outcomes = drafted(folder, tmp_path / "saetze", processes=1, worker=dying)

    codes = {o.job.article.stem: o.failure.message.code if o.failure else "" for o in outcomes}
    assert codes == {"toedlich": "draft-worker-died", "bruecke": "", "hafen": "", "klein": "draft-too-short"}


def test_articles_that_differ_in_their_ending_only_keep_it(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf", "b.html"):
        (tmp_path / name).touch()

    assert [job.target.name for job in jobs_of(tmp_path, tmp_path)] == ["a-pdf.yaml", "a-txt.yaml", "b.yaml"]


def test_a_target_that_cannot_be_written_is_told(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "saetze"
    output.mkdir()
    (output / "klasse").write_text("eine Datei, kein Ordner", "utf-8")

    outcomes = drafted(folder, output, processes=1)

    assert outcomes[1].failure is not None
    assert outcomes[1].failure.message.code == "file-not-writable"


def test_progress_ends_with_all_and_stopping_early_ends_the_workers(folder: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    drafted(folder, tmp_path / "saetze", processes=1, progress=lambda done, total: told.append((done, total)) or True)
    run = draft_folder(jobs_of(folder, tmp_path / "zweite"), Order(), processes=1)
    next(run)
    run.close()  # type: ignore[attr-defined]

    assert told[-1] == (3, 3)
    assert not list((tmp_path / "zweite").rglob(".*"))
    assert 1 <= cores() <= (os.cpu_count() or 1)
