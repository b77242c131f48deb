"""An article is read out of Word, OpenDocument, Markdown and plain text; what cannot be read is told in words."""

import pytest

from quizapp.core.article import Article
from quizapp.core.errors import DataError
from quizapp.generation.intake.reader import article_of_file, as_text
from tests.generation.intake.made_files import BODY, SECOND, docx, odt, packed, png, run

TITLES = (
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'
)


def test_word_paragraphs_have_their_title_by_the_style_and_no_captions() -> None:
    data = docx(
        run("Brücke gesperrt", "Titel"), run(BODY), run("Abbildung 1", "Beschriftung"), run(SECOND), styles=TITLES
    )

    assert article_of_file(data, "a.docx") == Article(f"{BODY}\n\n{SECOND}", title="Brücke gesperrt")


def test_word_shows_what_was_inserted_not_what_was_deleted_or_hidden() -> None:
    data = docx(
        "<w:r><w:t>Der </w:t></w:r><w:del><w:r><w:delText>alte</w:delText></w:r></w:del><w:ins><w:r><w:t>neue</w:t>"
        "</w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>heimlich</w:t></w:r><w:r><w:tab/><w:t>Nord</w:t>"
        "<w:noBreakHyphen/><w:t>Süd-Weg.</w:t></w:r>"
    )

    assert article_of_file(data, "a.docx").text == "Der neue Nord-Süd-Weg."


def test_cells_with_sentences_are_text_and_cells_with_labels_are_not() -> None:
    table = "<w:tbl><w:tr><w:tc><w:p>{}</w:p></w:tc></w:tr></w:tbl>"
    data = docx(table.format(run("Preis")), table.format(run(BODY)))

    assert article_of_file(data, "a.docx").text == BODY


def test_open_document_has_headings_and_no_notes_or_frames() -> None:
    data = odt(
        '<text:h text:outline-level="1">Brücke gesperrt</text:h>'
        f"<text:p>{BODY}<text:note><text:note-body><text:p>Fußnote</text:p></text:note-body></text:note></text:p>"
        "<draw:frame><text:p>Bild</text:p></draw:frame><text:p>Ein<text:s/>Wort<text:line-break/>mehr.</text:p>"
    )

    assert article_of_file(data, "a.odt") == Article(f"{BODY}\n\nEin Wort\nmehr.", title="Brücke gesperrt")


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    text = (
        '---\ntitle: "Brücke gesperrt"\ndate: 2024-03-14\nauthor: Ina Voss\nsource: Auenfurter Zeitung\n---\n'
        "# Brücke gesperrt\n\n> Die **Stadt** hat die [Brücke](http://x.example/a) *sofort*\n> gesperrt.[^1]\n\n"
        "![Foto](a.png)\n\n## Umweg\n\n- ein `Bus`\n- zwei\\* Züge\n\n| a | b |\n|---|---|\n\n[^1]: Note\n\n***\n\n"
        "<!-- heimlich -->snake_case_name und 2 * 3 * 4."
    )

    found = article_of_file(text.encode(), "a.md")

    assert found.text.split("\n\n") == [
        "Die Stadt hat die Brücke sofort gesperrt.",
        "Umweg",
        "ein Bus",
        "zwei* Züge",
        "snake_case_name und 2 * 3 * 4.",
    ]
    assert (found.title, found.published, found.authors, found.source) == (
        "Brücke gesperrt",
        "2024-03-14",
        ("Ina Voss",),
        "Auenfurter Zeitung",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_may_be_in_any_usual_encoding(encoding: str) -> None:
    text = f"Brücke gesperrt\r\n\r\n{SECOND}\r\n"

    assert article_of_file(text.encode(encoding), "a.txt").text == text.replace("\r\n", "\n")


def test_title_and_date_stand_above_the_text() -> None:
    assert as_text(Article(BODY, title="Brücke gesperrt", published="2024-03-14")) == (
        f"# Brücke gesperrt\n\n2024-03-14\n\n{BODY}"
    )
    assert as_text(Article(BODY)) == BODY


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "article-empty"),
        ("a.docx", b"", "article-damaged"),
        ("a.docx", docx(run("")), "article-empty"),
        ("a.docx", docx(run(BODY))[:-60], "article-damaged"),
        ("a.docx", packed({"word/document.xml": "<w:p>"}), "article-damaged"),
        ("a.docx", packed({"word/other.xml": "<p/>"}), "article-damaged"),
        ("a.docx", docx(f"{'<w:ins>' * 3000}{run(BODY)}{'</w:ins>' * 3000}"), "article-damaged"),
        ("a.pdf", BODY.encode(), "article-damaged"),
        ("a.pdf", f"<!DOCTYPE html><p>{BODY}".encode(), "article-other-kind"),
        ("a.txt", docx(run(BODY)), "article-other-kind"),
        ("a.docx", odt(f"<text:p>{BODY}</text:p>"), "article-other-kind"),
        ("a.odt", odt("", "<m:encryption-data xmlns:m='urn:m'/>"), "article-locked"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument", "article-old-word"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "article-locked"),
        ("a.rtf", b"{\\rtf1 Hallo}", "article-foreign-kind"),
        ("a.png", png(), "article-foreign-kind"),
        ("a.xlsx", packed({"xl/workbook.xml": "<x/>"}), "article-foreign-kind"),
        ("a.zip", packed({"b.txt": BODY}), "article-foreign-kind"),
        ("a.epub", packed({"mimetype": "application/epub+zip"}), "article-foreign-kind"),
        ("a.txt", bytes(range(256)) * 20, "article-no-text"),
        ("a.txt", b"\x93\x81\x8d\xfe\xd0" * 50, "article-no-text"),
        ("a.bin", b"\x01\x02\x03" * 50, "article-no-text"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_kind(name: str, data: bytes, code: str) -> None:
    with pytest.raises(DataError) as refused:
        article_of_file(data, name)

    assert refused.value.message.code == code
    assert name in dict(refused.value.message.params).values()


def test_a_name_without_an_ending_is_read_by_what_is_in_it() -> None:
    assert article_of_file(docx(run(BODY)), "artikel").text == BODY
    assert article_of_file(BODY.encode(), "artikel").text == BODY
    assert BODY in article_of_file(f"<!DOCTYPE html><html><body><p>{BODY}</p></body></html>".encode(), "artikel").text
