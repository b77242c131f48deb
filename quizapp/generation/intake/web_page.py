"""Read an article from a saved web page: trafilatura tells it apart from menus, cookie words and other articles."""

import logging
import re

from trafilatura import bare_extraction

from quizapp.core.article import Article
from quizapp.generation.intake.html_blocks import article_of_html
from quizapp.generation.reading import FEWEST_WORDS

_BLOCKS = frozenset(("p", "head", "item", "quote", "ab"))
_LONGEST_AUTHOR = 60
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def article_of_web_page(html: str) -> Article:
    """Return the article of a page with title, date, authors, source and address as far as the page tells them."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it finds odd is no news for a teacher
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    dates = {"extensive_search": False, "original_date": True}
    found = bare_extraction(
        html, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=dates
    )
    plain = article_of_html(html)
    if found is None or isinstance(found, dict) or found.body is None:
        return plain
    blocks = _blocks(found.body, found.title)
    if sum(len(block.split()) for block in blocks) < FEWEST_WORDS <= len(plain.text.split()):
        return plain
    return Article(
        "\n\n".join(blocks),
        title=_title(found.title, found.sitename) or plain.title,
        published=found.date if found.date and _ISO.match(found.date) else None,
        source=found.sitename or None,
        url=found.url or None,
        authors=_authors(found.author),
    )


def _blocks(body: object, title: str | None) -> list[str]:
    """Return the paragraphs of trafilatura's tree, without the headline that stands above them."""
    blocks: list[str] = []
    for node in body.iter(*_BLOCKS):  # type: ignore[attr-defined]  # lxml has no types
        if any(parent.tag in _BLOCKS for parent in node.iterancestors()):
            continue
        text = re.sub(r"\s+", " ", "".join(node.itertext())).strip()
        if text and not (not blocks and title and text == title):
            blocks.append(text)
    return blocks


def _title(title: str | None, site: str | None) -> str | None:
    """Return a headline without the name of the site that stands behind it in the window's title."""
    if title and site:
        title = re.sub(rf"\s+[-–—|·]\s+{re.escape(site)}\s*\Z", "", title)
    return re.sub(r"\s+", " ", title).strip() if title else None


def _authors(names: str | None) -> tuple[str, ...]:
    parts = (part.strip() for part in (names or "").split(";"))
    return tuple(part for part in parts if part and len(part) <= _LONGEST_AUTHOR)
