"""`draft` writes a set that passes `check`, and never over somebody's file."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run

ARTICLE = """\
Flussstadt baut 1.200 Wohnungen

Die Stadt Auenfurt will bis 2029 rund 1.200 neue Wohnungen bauen.
Das kündigte Oberbürgermeisterin Lena Brandt am Montag an.
Nach Angaben der Stadtverwaltung kostet das Vorhaben 310 Millionen Euro.
40 Prozent der Wohnungen sollen günstige Mieten haben.

Der Mieterverein begrüßte den Plan.
„Das ist ein guter Anfang“, sagte sein Vorsitzender Karl Osten der Auenfurter Zeitung.
Kritik kam von der Naturschutzgruppe Grüne Aue. Sie befürchtet, dass 14 Hektar Wiese verloren gehen.
Die Deutsche Presse-Agentur berichtete, der Stadtrat werde am 3. September 2027 abstimmen.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "wohnungen.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_a_draft_passes_check(run: Run, article: Path, tmp_path: Path) -> None:
    output = tmp_path / "satz.yaml"

    ran = run("draft", article, "-o", output)

    assert ran.code == 0, ran.err
    assert ran.out.startswith(f"{output}: ")
    assert run("check", output).code == 0


def test_the_same_article_and_seed_give_the_same_bytes(run: Run, article: Path, tmp_path: Path) -> None:
    run("draft", article, "-o", tmp_path / "a.yaml", "--seed", "3")
    run("draft", article, "-o", tmp_path / "b.yaml", "--seed", "3")

    assert (tmp_path / "a.yaml").read_bytes() == (tmp_path / "b.yaml").read_bytes()


def test_items_limits_the_questions_and_json_counts_them(run: Run, article: Path, tmp_path: Path) -> None:
    ran = run("draft", article, "-o", tmp_path / "a.yaml", "--items", "3", "--language", "de", "--json")

    report = json.loads(ran.out)
    assert 0 < report["ready"] <= 3
    assert report["ready"] == report["figures"] + report["actors"] + report["sources"]


def test_a_file_that_is_there_is_never_replaced_unasked(run: Run, article: Path, tmp_path: Path) -> None:
    output = tmp_path / "satz.yaml"
    output.write_text("mein Abend", encoding="utf-8")

    ran = run("draft", article, "-o", output)

    assert ran.code == 2
    assert "--force" in ran.err
    assert output.read_text("utf-8") == "mein Abend"
    assert run("draft", article, "-o", output, "--force").code == 0
    assert output.read_text("utf-8") != "mein Abend"


def test_a_missing_article_or_folder_is_wrong_use(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("draft", tmp_path / "fehlt.txt", "-o", tmp_path / "a.yaml").code == 2
    assert run("draft", article, "-o", tmp_path / "nirgends" / "a.yaml").code == 2
    assert not (tmp_path / "a.yaml").exists()


def test_a_finder_of_names_that_is_not_there_is_wrong_use(run: Run, article: Path, tmp_path: Path) -> None:
    ran = run("draft", article, "-o", tmp_path / "a.yaml", "--names", "gibt_es_nicht")

    assert ran.code == 2
    assert "gibt_es_nicht" in ran.err
    assert run("draft", article, "-o", tmp_path / "a.yaml", "--names", "embedded").code == 0
