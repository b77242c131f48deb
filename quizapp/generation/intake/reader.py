"""Read an article from the bytes of a file, whatever kind it is, or from the clipboard: its text, title and date."""

import re

from quizapp.core.article import Article
from quizapp.core.errors import DataError, Message
from quizapp.generation.intake.decoding import decoded, decoded_page
from quizapp.generation.intake.kinds import FileKind, kind_of

_HEADING_MARK = "# "
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROL = 0.001


def article_of_file(data: bytes, name: str) -> Article:
    """Return the article in a file; raise DataError that says what keeps it from being read, and what to do."""
    kind = kind_of(data, name)
    if not data.strip():
        raise DataError(Message.of("article-empty", found=name))
    try:
        article = _read(kind, data, name)
    except RecursionError as error:  # nothing that a person wrote is packed a thousand deep
        raise DataError(Message.of("article-damaged", path=name, kind=kind)) from error
    if not article.text.strip():
        raise DataError(Message.of("article-empty", found=name))
    return article


def article_of_page(html: str) -> Article:
    """Return the article in HTML from the clipboard, which is what a person has marked; no text where there is none."""
    from quizapp.generation.intake.html_blocks import article_of_html  # lxml: only where HTML is read

    return article_of_html(html)


def as_text(article: Article) -> str:
    """Return an article as plain text, as a person would write it into a file: title and date above the words."""
    title = f"{_HEADING_MARK}{article.title}" if article.title else ""
    return "\n\n".join(part for part in (title, article.published or "", article.text) if part)


def _read(kind: FileKind, data: bytes, name: str) -> Article:
    """Hand a file to the reader of its kind; each is loaded only when there is such a file."""
    if kind is FileKind.PDF:
        from quizapp.generation.intake.pdf_file import article_of_pdf

        return article_of_pdf(data, name)
    if kind is FileKind.WORD:
        from quizapp.generation.intake.word_file import article_of_word

        return article_of_word(data, name)
    if kind is FileKind.OPEN_DOCUMENT:
        from quizapp.generation.intake.open_document import article_of_open_document

        return article_of_open_document(data, name)
    if kind is FileKind.HTML:
        from quizapp.generation.intake.web_page import article_of_web_page

        return article_of_web_page(_text(decoded_page(data), name))
    text = _text(decoded(data), name)
    if kind is FileKind.MARKDOWN:
        from quizapp.generation.intake.markdown import article_of_markdown

        return article_of_markdown(text)
    return Article(text)


def _text(text: str | None, name: str) -> str:
    """Return a text with line feeds as line ends; DataError where it is none."""
    if text is None or len(_CONTROL.findall(text)) > _MOST_CONTROL * len(text):
        raise DataError(Message.of("article-no-text", path=name))
    return _CONTROL.sub("", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
