"""Read an article from a PDF: open it, say what is in the way, and hand its lines on."""

import logging
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTFigure, LTImage, LTPage, LTTextBox, LTTextLine
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException

from quizapp.core.article import Article
from quizapp.core.errors import DataError, Location, Message, Problem
from quizapp.generation.intake.kinds import FileKind
from quizapp.generation.intake.pdf_columns import by_columns
from quizapp.generation.intake.pdf_lines import Line, body_size, without_running_heads
from quizapp.generation.intake.pdf_paragraphs import paragraphs
from quizapp.generation.intake.pdf_title import title_and_rest
from quizapp.generation.reading import head_date

MOST_PAGES = 60
_MOST_UNKNOWN = 0.2
_DAMAGE = (
    *(PDFException, PSException, ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError),
    *(
        struct.error,
        zlib.error,
        RecursionError,
        OverflowError,
        EOFError,
        OSError,
        ZeroDivisionError,
        NotImplementedError,  # a kind of encryption that pdfminer does not know
    ),
)
"""What pdfminer raises on damaged files: it trusts them."""


def article_of_pdf(data: bytes, name: str) -> Article:
    """Return the article in a PDF; DataError where it has a password, no letters, or is damaged."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its warnings are about fonts and colours
    lines, pages, pictures = _lines(data, name)
    _refuse_wordless(lines, pages, pictures, name)
    kept = by_columns(without_running_heads(lines))
    size = body_size(kept)
    title, published, rest = title_and_rest(kept, size)
    published = published or next((date for line in lines if line.page == 1 and (date := head_date(line.text))), None)
    return Article("\n\n".join(paragraphs(rest, size)), title=title, published=published)


def _lines(data: bytes, name: str) -> tuple[list[Line], int, int]:
    """Return all lines, the number of pages, and how many pages hold a picture and no letters."""
    lines: list[Line] = []
    number = pictures = 0
    layout = LAParams(boxes_flow=None)  # the order of blocks is found here, theirs takes minutes on odd pages
    try:
        for number, page in enumerate(extract_pages(BytesIO(data), maxpages=MOST_PAGES, laparams=layout), 1):
            found = list(_lines_of(page, number))
            lines += found
            pictures += not found and any(isinstance(part, LTFigure | LTImage) for part in page)
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise DataError(Message.of("article-locked", path=name)) from error
    except _DAMAGE as error:
        problem = Problem(Message.of("article-damaged-page", page=number + 1), location=Location(name))
        raise DataError(Message.of("article-damaged", path=name, kind=FileKind.PDF), (problem,)) from error
    return lines, number, pictures


def _lines_of(page: LTPage, number: int) -> Iterator[Line]:
    """Yield the lines of a page, block by block."""
    boxes = [part for part in page if isinstance(part, LTTextBox)]
    for block, box in enumerate(boxes):
        for line in box:
            text = line.get_text().strip() if isinstance(line, LTTextLine) else ""
            if text and isinstance(line, LTTextLine):
                sizes = sorted(char.size for char in line if isinstance(char, LTChar))
                place = (line.x0, line.y0 / max(page.height, 1), line.x1)
                yield Line(text, number, block, *place, line.y0, sizes[len(sizes) // 2] if sizes else 0.0)


def _refuse_wordless(lines: list[Line], pages: int, pictures: int, name: str) -> None:
    """Refuse a PDF that has no letters: scanned pages, letters without a meaning, or nothing at all."""
    text = "".join(line.text for line in lines)
    if not pages:
        raise DataError(Message.of("article-damaged", path=name, kind=FileKind.PDF))
    if not text:
        code = "article-scanned" if pictures else "article-empty-pages"
        raise DataError(Message.of(code, path=name, pages=pages))
    if text.count("(cid:") * 6 > _MOST_UNKNOWN * len(text):
        raise DataError(Message.of("article-scanned", path=name, pages=pages))
