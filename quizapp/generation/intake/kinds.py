"""Tell what kind of file an article lies in: by its first bytes, and whether its name says the same."""

import re
from enum import StrEnum
from pathlib import PurePath

from quizapp.core.errors import DataError, Message

_LOOKED_AT = 2048
_HTML = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "GZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"%!PS", "PostScript"),
)


class FileKind(StrEnum):
    """The kinds of files that an article is read from; the value is how messages call them."""

    TEXT = "Text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    WORD = "Word (.docx)"
    OPEN_DOCUMENT = "OpenDocument (.odt)"
    PDF = "PDF"


ENDINGS = {
    ".txt": FileKind.TEXT,
    ".text": FileKind.TEXT,
    ".md": FileKind.MARKDOWN,
    ".markdown": FileKind.MARKDOWN,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".docx": FileKind.WORD,
    ".odt": FileKind.OPEN_DOCUMENT,
    ".pdf": FileKind.PDF,
}
"""The endings that an article's file may have."""


def kind_of(data: bytes, name: str) -> FileKind:
    """Return what a file is; raise DataError where it is nothing to read from, or not what its name says."""
    named = ENDINGS.get(PurePath(name).suffix.lower())
    real = _by_content(data, name)
    if real is None:
        if named in (FileKind.PDF, FileKind.WORD, FileKind.OPEN_DOCUMENT):
            raise DataError(Message.of("article-damaged", path=name, kind=named))
        return named or FileKind.TEXT
    if named is not None and named is not real and not (real is FileKind.HTML and named is not FileKind.PDF):
        raise DataError(Message.of("article-other-kind", path=name, kind=real, named=PurePath(name).suffix))
    return real if named is None or real is not FileKind.HTML else named


def _by_content(data: bytes, name: str) -> FileKind | None:
    """Return the kind that the first bytes tell for certain, None where they are plain text or unknown."""
    head = data[:_LOOKED_AT]
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    if head.startswith(b"PK\x03\x04"):
        return _packed(data, name)
    if head.startswith(_OLD_OFFICE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise DataError(Message.of("article-locked" if locked else "article-old-word", path=name))
    foreign = next((kind for start, kind in _FOREIGN if head.startswith(start)), None)
    if foreign:
        raise DataError(Message.of("article-foreign-kind", path=name, kind=foreign))
    return FileKind.HTML if _HTML.match(head) else None


def _packed(data: bytes, name: str) -> FileKind:
    """Tell apart what lies packed in a ZIP file, from the names in it: they stand there unpacked."""
    if b"word/" in data:
        return FileKind.WORD
    if b"application/vnd.oasis.opendocument.text" in data[:200]:
        return FileKind.OPEN_DOCUMENT
    raise DataError(Message.of("article-foreign-kind", path=name, kind=_package_name(data)))


def _package_name(data: bytes) -> str:
    if b"application/epub" in data[:200]:
        return "EPUB"
    parts = ((b"xl/", "Excel"), (b"ppt/", "PowerPoint"), (b"Index/Document.iwa", "Pages"))
    return next((kind for mark, kind in parts if mark in data), "ZIP")
