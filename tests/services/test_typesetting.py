"""A PDF is set from a template and data, and what stands in the data is never read as anything but text."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from quizapp.services import typesetting
from quizapp.services.typesetting import TypesettingError, typeset

PROBE = """
#import "house.typ": sheet, words
#let data = json("data.json")
#show: sheet.with(language: data.language, title: data.title, foot: data.title)
#words(data.body)
"""


@pytest.fixture(autouse=True)
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of templates with one more in it, called probe."""
    for source in typesetting.TEMPLATES.glob("*.typ"):
        (tmp_path / source.name).write_text(source.read_text("utf-8"), "utf-8")
    (tmp_path / "probe.typ").write_text(PROBE, "utf-8")
    monkeypatch.setattr(typesetting, "TEMPLATES", tmp_path)
    return tmp_path


def _pdf(body: typesetting.Data) -> bytes:
    return typeset("probe", {"language": "de", "title": "Probe", "body": body})


def _text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_a_text_is_set_with_page_number_in_the_letters_of_the_house() -> None:
    pdf = _pdf("Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.")

    page = PdfReader(BytesIO(pdf)).pages[0]
    fonts = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}
    assert "Zwölf Boxkämpfer jagen" in _text(pdf)
    assert _text(pdf).endswith("Probe 1/1")
    assert all("AtkinsonHyperlegible" in font for font in fonts)


@pytest.mark.parametrize(
    "hostile",
    [
        '#read("/etc/passwd")',
        "#import(secret)",
        "$x^2$ kostet 5 $ und 3 €",
        "[Klammer] *Stern* _Strich_ `Code` <marke> @verweis",
        "= Überschrift",
        "- kein Punkt",
        r"\u{1F600} \ ~ -- ---",
        "// kein Kommentar /* auch nicht */",
        '"); panic("',
        "#{ while true {} }",
    ],
)
def test_text_that_looks_like_markup_prints_as_it_stands(hostile: str) -> None:
    assert _text(_pdf(f"Anfang {hostile} Ende")).startswith(f"Anfang {hostile} Ende")


def test_emphasis_comes_as_runs() -> None:
    text = _text(_pdf([{"text": "Das ist ", "style": ""}, {"text": "#wichtig", "style": "bold"}]))

    assert text.startswith("Das ist #wichtig")


def test_the_same_data_give_the_same_bytes() -> None:
    assert _pdf("gleich") == _pdf("gleich")


def test_a_template_sees_no_file_but_its_own(probe: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / "outside.txt"
    outside.write_text("geheim", "utf-8")
    (probe / "thief.typ").write_text(f'#read("../{outside.name}")', "utf-8")

    with pytest.raises(TypesettingError) as caught:
        typeset("thief", {})

    assert caught.value.message.code == "typesetting-failed"


def test_a_picture_that_is_none_is_told(probe: Path) -> None:
    (probe / "picture.typ").write_text('#image("bild.png")', "utf-8")

    with pytest.raises(TypesettingError):
        typeset("picture", {}, {"bild.png": b"\x89PNG\r\n\x1a\nkaputt"})


def test_a_file_cannot_be_put_outside_the_folder() -> None:
    with pytest.raises(ValueError, match="plain name"):
        typeset("probe", {}, {"../bild.png": b""})


def test_a_pdf_is_accessible_unless_a_letter_is_in_no_font() -> None:
    plain, strange = _pdf("Alle Zeichen bekannt"), _pdf("Ein unbekanntes Zeichen: \U00012345 Ende")

    assert b"pdfuaid" in plain
    assert b"pdfuaid" not in strange
    assert _text(strange).startswith("Ein unbekanntes Zeichen:")
