"""Read an article from an OpenDocument text (LibreOffice): paragraphs and headings, without notes and frames."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from quizapp.core.article import Article
from quizapp.core.errors import DataError, Message
from quizapp.generation.intake.kinds import FileKind
from quizapp.generation.intake.packed import needed_part, part_of

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table"
_FRAME = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}frame"
_SKIPPED = frozenset(
    (_FRAME, _TABLE, f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}tracked-changes", f"{_TEXT}table-of-content")
)
_SIGNS = {f"{_TEXT}tab": " ", f"{_TEXT}s": " ", f"{_TEXT}line-break": "\n"}
_CAPTIONS = ("caption", "illustration", "figure", "abbildung")


def article_of_open_document(data: bytes, name: str) -> Article:
    """Return the article in an OpenDocument text; DataError where the file is damaged or has a password."""
    manifest = part_of(data, name, "META-INF/manifest.xml", FileKind.OPEN_DOCUMENT)
    _refuse_locked(manifest, name)
    content = needed_part(data, name, "content.xml", FileKind.OPEN_DOCUMENT)
    parents = {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in content.iter(f"{_STYLE}style")
    }
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    blocks = [(style, text) for style, text in _blocks(body, parents) if text] if body is not None else []
    title = next((text for style, text in blocks[:4] if style in ("title", "heading 1")), None)
    texts = [text for style, text in blocks if text != title and not style.startswith(_CAPTIONS)]
    return Article("\n\n".join(texts), title=title)


def _refuse_locked(manifest: Element | None, name: str) -> None:
    if manifest is not None and any(node.tag.endswith("}encryption-data") for node in manifest.iter()):
        raise DataError(Message.of("article-locked", path=name))


def _blocks(node: Element, parents: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield style and text of every paragraph and heading."""
    for child in node:
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            style = child.get(f"{_TEXT}style-name", "")
            named = (parents.get(style) or style).lower().replace("_20_", " ")
            if child.tag == f"{_TEXT}h" and child.get(f"{_TEXT}outline-level", "1") == "1":
                named = "heading 1"
            yield named, re.sub(r"[^\S\n]+", " ", "".join(_words(child))).strip()
        elif child.tag not in _SKIPPED:
            yield from _blocks(child, parents)


def _words(node: Element) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if child.tag not in _SKIPPED:
            yield _SIGNS.get(child.tag, "")
            yield from _words(child)
        yield child.tail or ""
