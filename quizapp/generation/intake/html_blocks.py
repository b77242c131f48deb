"""Read blocks of text from HTML as it stands, for what a person has marked and copied, or a page of no known make."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from quizapp.core.article import Article

_BREAKS = frozenset(
    "address article blockquote body center dd div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr html li main ol p pre "
    "section table tbody td th tr ul".split()
)
_DROPPED = frozenset(
    "script style noscript template svg iframe object nav footer aside figcaption form button select textarea input "
    "head audio video canvas menu dialog".split()
)
_TITLE_CLASS = re.compile(r"\bMsoTitle\b", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_BREAK = "\x00"


def article_of_html(html: str) -> Article:
    """Return the words of HTML, its first heading as the title; without text where there is none."""
    root = parsed(html)
    if root is None:
        return Article("")
    heading = next((node for node in root.iter() if isinstance(node.tag, str) and _is_title(node)), None)
    title = _flat("".join(map(str, heading.itertext()))) if heading is not None else ""
    blocks = [block for block in map(_flat, _text_of(root).split(_BREAK)) if block]
    if title and title in blocks[:6]:
        blocks = blocks[blocks.index(title) + 1 :]
    else:
        title = ""
    return Article("\n\n".join(blocks), title=title or None)


def parsed(html: str) -> lxml_html.HtmlElement | None:
    """Return the root of an HTML text, None where there is nothing in it."""
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    try:
        return lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    except etree.ParserError:  # said of a page without any element
        return None


def _is_title(node: lxml_html.HtmlElement) -> bool:
    return node.tag == "h1" or bool(_TITLE_CLASS.search(node.get("class") or ""))


def _text_of(root: lxml_html.HtmlElement) -> str:
    return "".join(_pieces(root))


def _pieces(root: lxml_html.HtmlElement) -> Iterator[str]:
    """Yield the words of a tree with breaks between its blocks; as a loop, since pages can be nested deeply."""
    stack: list[lxml_html.HtmlElement | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
            continue
        if node.tail:
            stack.append(node.tail)
        if not isinstance(node.tag, str) or node.tag in _DROPPED or _is_hidden(node):
            continue
        around = _BREAK if node.tag in _BREAKS else "\n" if node.tag == "br" else ""
        inner: list[lxml_html.HtmlElement | str] = [node.text or "", *node]
        stack += [around, *reversed(inner), around]


def _is_hidden(node: lxml_html.HtmlElement) -> bool:
    return bool(_HIDDEN.search(node.get("style") or "")) or node.get("hidden") is not None


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u200b", "").replace("\xad", "")).strip()
