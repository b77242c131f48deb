"""Read printed PDFs back: their words, and the alternative texts of their pictures."""

from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of every page, white space folded."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def text_of(pdf: bytes) -> str:
    """Return the text of all pages."""
    return " ".join(page_texts(pdf))


def letters(text: str) -> str:
    """Return what is left of a text where line breaks, hyphens and stars do not count."""
    return "".join(character for character in text if character.isalnum())


def line_starts(pdf: bytes) -> list[str]:
    """Return the lines of all pages as they stand on the paper."""
    return [line.strip() for page in PdfReader(BytesIO(pdf)).pages for line in page.extract_text().splitlines()]


def tags(pdf: bytes) -> list[str]:
    """Return the kinds of all parts that a reader who listens is told of."""
    return [str(node["/S"]) for node in _structure(pdf) if "/S" in node]


def alternative_texts(pdf: bytes) -> list[str]:
    """Return the alternative text of every picture in the tags of the PDF."""
    return [str(node["/Alt"]) for node in _structure(pdf) if "/Alt" in node]


def _structure(pdf: bytes) -> Iterator[DictionaryObject]:
    waiting = [PdfReader(BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]]  # type: ignore[index]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, ArrayObject):
            waiting.extend(node)
        elif isinstance(node, DictionaryObject):
            yield node
            waiting.extend(node[key] for key in ("/K",) if key in node)
