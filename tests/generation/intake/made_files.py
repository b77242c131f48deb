"""Make files of every kind that an article lies in, so that a test shows what is in them."""

import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import typst
from pypdf import PdfReader, PdfWriter

BODY = (
    "Die Stadt Auenfurt hat am Donnerstag die alte Brücke über die Lahe gesperrt. Der Umbau kostet nach Angaben der "
    "Stadtverwaltung 4,2 Millionen Euro. Die Vereinbarung wurde im Rathaus unterschrieben."
)
SECOND = (
    "„Wir bitten um Geduld“, sagte Bürgermeisterin Lena Brandt. Der Bus fährt nur noch einmal in der Stunde. Die Züge "
    "zwischen Nord- und Südstadt halten in der Deutsch-Französischen Straße."
)
_PAGE = """\
#set page(paper: "a5"{columns}, header: [Auenfurter Zeitung #h(1fr) 14. März 2024],
  footer: context align(center)[Seite #counter(page).display()])
#set text(lang: "de", size: 10pt)
#set par(justify: true)
#text(size: 18pt)[Brücke in Auenfurt gesperrt]

"""
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(text: str, folder: Path, columns: int = 1) -> bytes:
    """Return a PDF with running heads, a headline and justified, hyphenated text."""
    return typeset(_PAGE.replace("{columns}", f", columns: {columns}") + text, folder)


def typeset(source: str, folder: Path) -> bytes:
    """Return the PDF that a Typst source makes."""
    path = folder / "made.typ"
    path.write_text(source, encoding="utf-8")
    made = typst.compile(str(path))
    assert isinstance(made, bytes)
    return made


def locked(data: bytes, user: str, owner: str, algorithm: str = "AES-256") -> bytes:
    """Return a PDF that is encrypted: with "" as the user's password anyone may open it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    writer.encrypt(user, owner, algorithm=algorithm)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def png() -> bytes:
    """Return a small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\x80" * 40 for _ in range(40))
    head = struct.pack(">IIBBBBB", 40, 40, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def docx(*paragraphs: str, styles: str = "") -> bytes:
    """Return a Word file with these paragraphs, each given as the XML inside of its `w:p`."""
    body = "".join(f"<w:p>{paragraph}</w:p>" if "<w:tbl" not in paragraph else paragraph for paragraph in paragraphs)
    return packed(
        {
            "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
        }
    )


def run(text: str, style: str = "") -> str:
    """Return the inside of a paragraph of a Word file."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'{named}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def odt(body: str, manifest: str = "") -> bytes:
    """Return an OpenDocument text with this XML inside of `office:text`."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
        for name, full in (
            ("office", "office"),
            ("text", "text"),
            ("style", "style"),
            ("draw", "drawing"),
            ("table", "table"),
        )
    )
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {names}>{text}</office:document-content>"
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "META-INF/manifest.xml": f"<manifest xmlns:m='urn:m'>{manifest}</manifest>",
        }
    )


def packed(parts: dict[str, str]) -> bytes:
    """Return a ZIP file of these parts."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return target.getvalue()
