"""A PDF is read as a person reads it: column by column, words whole, without what stands on every page."""

import random
from pathlib import Path

import pytest

from quizapp.core.errors import DataError
from quizapp.generation.intake.pdf_paragraphs import joined
from quizapp.generation.intake.reader import article_of_file
from tests.generation.intake.made_files import BODY, SECOND, locked, pdf, png, typeset

DAYS = ("Erst am Montag", "Am Dienstag", "Mittwochs", "Am Donnerstagabend", "Freitags", "Am Sonnabend", "Dann", "Bald")
PARAGRAPHS = [f"{day} hieß es: {text}" for day in DAYS for text in (BODY, SECOND)]
LONG = "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("columns", [1, 2])
def test_paragraphs_come_whole_over_lines_columns_and_pages(tmp_path: Path, columns: int) -> None:
    found = article_of_file(pdf(LONG, tmp_path, columns), "a.pdf")

    assert found.text.split("\n\n") == PARAGRAPHS


def test_headline_and_date_are_told_apart_from_running_heads(tmp_path: Path) -> None:
    found = article_of_file(pdf(LONG, tmp_path), "a.pdf")

    assert (found.title, found.published) == ("Brücke in Auenfurt gesperrt", "2024-03-14")
    assert "Zeitung" not in found.text
    assert "Seite" not in found.text


def test_small_print_is_left_out(tmp_path: Path) -> None:
    found = article_of_file(pdf(f"{BODY}\n\n#text(size: 7pt)[Alle Rechte beim Verlag.]\n\n{SECOND}", tmp_path), "a.pdf")

    assert found.text == f"{BODY}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["die Stadtver-", "waltung teilte"], "die Stadtverwaltung teilte"),
        (["die Stadtver\xad", "waltung teilte"], "die Stadtverwaltung teilte"),
        (["die Nord-", "und Südstadt"], "die Nord- und Südstadt"),
        (["die Nord-", "Süd-Strecke"], "die Nord-Süd-Strecke"),
        (["die Nord\xadSüd\xad", "Strecke"], "die Nord-Süd-Strecke"),
        (["5 -", "7 Jahre"], "5 - 7 Jahre"),
        (["die ﬂotte  Oﬀensive"], "die flotte Offensive"),
    ],
)
def test_words_parted_at_a_line_end_are_whole_again(lines: list[str], whole: str) -> None:
    assert joined(lines) == whole


def test_without_a_larger_headline_all_lines_are_text(tmp_path: Path) -> None:
    found = article_of_file(typeset(f'#set text(lang: "de")\n{BODY}\n\n{SECOND}', tmp_path), "a.pdf")

    assert found.title is None
    assert found.text == f"{BODY}\n\n{SECOND}"


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_pdf_that_anyone_may_open_is_read_and_one_with_a_password_refused(tmp_path: Path, algorithm: str) -> None:
    plain = pdf(BODY, tmp_path)

    assert article_of_file(locked(plain, "", "owner", algorithm), "a.pdf").text == BODY
    assert refusal(locked(plain, "geheim", "owner", algorithm)) == "article-locked"


def test_scanned_and_empty_pages_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(png())

    assert refusal(typeset('#image("scan.png", width: 80%)', tmp_path)) == "article-scanned"
    assert refusal(typeset("#pagebreak()", tmp_path)) == "article-empty-pages"


def test_a_damaged_pdf_is_refused_in_words_or_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = pdf(LONG, tmp_path)
    dice = random.Random(5)
    for size in [20, 200, len(whole) // 2, len(whole) - 400]:
        refusal(whole[:size])
    for _ in range(25):
        broken = bytearray(whole)
        for place in dice.sample(range(8, len(whole)), 40):
            broken[place] = dice.randrange(256)
        refusal(bytes(broken))

    assert refusal(whole[:200]) == "article-damaged"


def refusal(data: bytes) -> str:
    """Return why a PDF was refused, "" where it was read; anything else that is raised fails the test."""
    try:
        article_of_file(data, "a.pdf")
    except DataError as error:
        return error.message.code
    return ""
