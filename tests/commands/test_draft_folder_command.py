"""`draft FOLDER` reports every article, leaves whole files on Ctrl+C, and its exit code tells of failures."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.generation.articles import BRIDGE, HARBOUR

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "artikel"
    articles.mkdir()
    (articles / "bruecke.txt").write_text(BRIDGE, "utf-8")
    (articles / "hafen.txt").write_text(HARBOUR, "utf-8")
    return articles


def test_every_article_is_reported_and_failures_make_the_exit_code_one(run: Run, folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "saetze"
    (folder / "kaputt.pdf").write_bytes(b"%PDF-1.7")

    ran = run("draft", folder, "-o", output, "--jobs", "1")
    again = run("draft", folder, "-o", output, "--jobs", "1", "--json")

    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith(f"{output / 'bruecke.yaml'}: ")
    assert any(str(folder / "kaputt.pdf") in line and "nicht entworfen" in line for line in lines)
    assert "Entworfen: 2, misslungen: 1" in lines[-1]
    assert [entry["state"] for entry in json.loads(again.out)["articles"]] == ["skipped", "skipped", "failed"]
    assert run("check", output / "bruecke.yaml", output / "hafen.yaml").code == 0


def test_a_folder_needs_articles_and_a_folder_for_the_drafts(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    (tmp_path / "datei").touch()

    assert run("draft", tmp_path / "leer", "-o", tmp_path / "x").code == 2
    assert run("draft", folder, "-o", tmp_path / "datei").code == 2
    assert run("draft", folder, "-o", tmp_path / "datei" / "unter").code == 2


@pytest.mark.skipif(os.name != "posix", reason="sends the signal of a terminal")
def test_ctrl_c_stops_at_once_and_leaves_whole_files_only(folder: Path, tmp_path: Path) -> None:
    for number in range(400):  # more than are drafted before the key comes, on a busy machine too
        (folder / f"m{number:03}.txt").write_text(BRIDGE, "utf-8")
    output = tmp_path / "saetze"
    command = [sys.executable, "-m", "quizapp", "draft", str(folder), "-o", str(output), "--jobs", "2"]
    env = {**os.environ, "LANG": "de_DE.UTF-8"}
    process = subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    deadline = time.monotonic() + 120
    while not list(output.glob("*.yaml")) and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.05)

    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)

    written = sorted(output.glob("*.yaml"))
    assert process.returncode == 130
    assert "Traceback" not in err
    assert 0 < len(written) < 402
    assert all(path.read_text("utf-8").endswith("\n") and "questions:" in path.read_text("utf-8") for path in written)
    assert [path.name for path in output.iterdir() if path.name.startswith(".")] == []
