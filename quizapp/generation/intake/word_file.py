"""Read an article from a Word file: the paragraphs of its body, its title by the style, without captions and boxes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from quizapp.core.article import Article
from quizapp.generation.intake.kinds import FileKind
from quizapp.generation.intake.packed import needed_part, part_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_W}txbxContent", f"{_W}pPr", _MC_FALLBACK))
_SIGNS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_FEWEST_CELL_WORDS = 8
"""Tables hold numbers and labels; where a table only lays out the page, its cells hold sentences."""


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    style: str
    in_table: bool


def article_of_word(data: bytes, name: str) -> Article:
    """Return the article in a Word file; DataError where the file is damaged."""
    styles = _style_names(part_of(data, name, "word/styles.xml", FileKind.WORD))
    body = needed_part(data, name, "word/document.xml", FileKind.WORD)
    paragraphs = [p for p in _paragraphs(body, styles) if p.text and _is_wanted(p)]
    title = next((p for p in paragraphs[:4] if p.style in ("title", "heading 1")), None)
    texts = (p.text for p in paragraphs if p is not title)
    return Article("\n\n".join(texts), title=re.sub(r"\s+", " ", title.text) if title else None)


def _is_wanted(paragraph: _Paragraph) -> bool:
    if paragraph.style == "caption" or paragraph.style.startswith(("toc ", "header", "footer")):
        return False
    return not paragraph.in_table or len(paragraph.text.split()) >= _FEWEST_CELL_WORDS


def _style_names(styles: Element | None) -> dict[str, str]:
    """Return the English name of every style by its id, which a German Word writes in German."""
    found = {}
    for style in styles.iter(f"{_W}style") if styles is not None else ():
        label = style.find(f"{_W}name")
        if label is not None:
            found[style.get(f"{_W}styleId", "")] = label.get(f"{_W}val", "").lower()
    return found


def _paragraphs(node: Element, styles: dict[str, str], in_table: bool = False) -> Iterator[_Paragraph]:
    for child in node:
        if child.tag == f"{_W}p":
            style = child.find(f"{_W}pPr/{_W}pStyle")
            key = style.get(f"{_W}val", "") if style is not None else ""
            text = re.sub(r"[^\S\n]+", " ", "".join(_words(child))).strip()
            yield _Paragraph(text, styles.get(key, key.lower()), in_table)
        elif child.tag not in _SKIPPED:
            yield from _paragraphs(child, styles, in_table or child.tag == f"{_W}tbl")


def _words(node: Element) -> Iterator[str]:
    """Yield the visible words of a paragraph: what was inserted, not what was deleted."""
    for child in node:
        if child.tag in _SKIPPED or _is_hidden(child):
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield "" if child.get(f"{_W}type") == "page" else _SIGNS[child.tag]
        else:
            yield from _words(child)


def _is_hidden(node: Element) -> bool:
    hidden = node.find(f"{_W}rPr/{_W}vanish") if node.tag == f"{_W}r" else None
    return hidden is not None and hidden.get(f"{_W}val", "true") not in ("0", "false")
