"""Read an article from Markdown: its words without the marks, its head without the colons."""

import re

from quizapp.core.article import Article
from quizapp.generation.reading import iso_date

_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\s*\n", re.DOTALL)
_FIELD = re.compile(r"""^(\w+)\s*:\s*["']?(.*?)["']?\s*$""", re.MULTILINE)
_FENCE = re.compile(r"^(```|~~~).*?^\1.*?$\n?", re.DOTALL | re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->|</?[a-z][^<>\n]*>", re.DOTALL | re.IGNORECASE)
_UNDERLINED = re.compile(r"^([^\n#>|-][^\n]*)\n(=+|-{3,})[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_RULE = re.compile(
    r"^[ \t]*(?:[*_-][ \t]*){3,}$|^\[[^\]]+\]:[ \t]*\S+.*$|^\|.*\|[ \t]*$|^[ \t|:-]*\|[ \t|:-]*$", re.MULTILINE
)
_LINE_START = re.compile(r"^[ \t]*(?:>[ \t]?)+|^[ \t]*[*+-][ \t]+|^[ \t]{4,}", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])")
_LINK = re.compile(r"\[([^\]]+)\](?:\([^)\s]*(?:\s+\"[^\"]*\")?\)|\[[^\]]*\])|<(?:https?|mailto):[^>]+>")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]:?")
_EMPHASIS = re.compile(
    r"(?<!\w)(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)|(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\3|`([^`\n]+)`"
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>-])")
_DATES = ("date", "published", "datum", "created")


def article_of_markdown(text: str) -> Article:
    """Return the article in a Markdown text, with what its front matter tells."""
    front = _FRONT.match(text)
    fields = {name.lower(): value for name, value in _FIELD.findall(front.group(1))} if front else {}
    body = _FENCE.sub("", text[front.end() :] if front else text)
    body = _UNDERLINED.sub(lambda found: f"{'#' if found.group(2)[0] == '=' else '##'} {found.group(1)}", body)
    title, body = _without_title(body, fields.get("title"))
    published = next((date for name in _DATES if (date := iso_date(fields.get(name, "")[:10]))), None)
    return Article(
        _plain(body),
        title=title,
        published=published,
        source=fields.get("source") or fields.get("publication") or None,
        url=fields.get("url") or None,
        authors=tuple(filter(None, (fields.get("author", "").strip("[] "),))),
    )


def _without_title(body: str, known: str | None) -> tuple[str | None, str]:
    """Return the title, which is the first heading above all text, and the text without it."""
    first = _HEADING.search(body)
    if first and not body[: first.start()].strip():
        heading = _inline(first.group(1))
        if known is None or heading == known:
            return heading or known, body[first.end() :].lstrip("\n")
    return known, body


def _plain(body: str) -> str:
    """Return the paragraphs without their marks."""
    text = _RULE.sub("", _COMMENT.sub("", body))
    text = _HEADING.sub(lambda found: f"\n{found.group(1)}\n", text)
    blocks = re.split(r"\n\s*\n|\n(?=[ \t]*(?:[*+-]|\d+\.)[ \t]+\S)", _IMAGE.sub("", text))
    plain = (_inline(re.sub(r"\s*\n\s*", " ", _LINE_START.sub("", block)).strip()) for block in blocks)
    return "\n\n".join(block for block in plain if block)


def _inline(text: str) -> str:
    text = _FOOTNOTE.sub("", _LINK.sub(lambda found: found.group(1) or "", _IMAGE.sub("", text)))
    for _ in range(3):
        text = _EMPHASIS.sub(lambda found: found.group(2) or found.group(4) or found.group(5), text)
    return _ESCAPED.sub(r"\1", text).strip()
