"""Read the article that a set shall be drafted from: out of a file of any usual kind, or from the clipboard."""

from dataclasses import replace
from pathlib import Path

from quizapp.core.article import Article
from quizapp.core.item import ItemSet
from quizapp.services.set_folder import read_bytes

ENDINGS = (".txt", ".md", ".html", ".htm", ".docx", ".odt", ".pdf")
"""How the files end that an article is usually kept in."""
_LOOKED_AT = 3


def read_article_file(path: Path) -> Article:
    """Return the article in a file: its text, and title, date and origin as far as the file tells them.

    Raise DataError where it holds none that can be read, FileError where the file itself cannot be read.
    """
    from quizapp.generation.intake.reader import article_of_file  # loaded late: the window must not wait for it

    return article_of_file(read_bytes(path), str(path))


def read_page(html: str) -> Article:
    """Return the article in HTML from the clipboard; its text is empty where there is none."""
    from quizapp.generation.intake.reader import article_of_page

    return article_of_page(html)


def as_text(article: Article) -> str:
    """Return an article as a person would write it into a text file: title and date above its paragraphs."""
    from quizapp.generation.intake.reader import as_text as written

    return written(article)


def with_origin(item_set: ItemSet, origin: Article) -> ItemSet:
    """Return a set whose article names where it is from, provided that it is still the one that was read."""
    paragraphs = [origin.at(span) for span in origin.paragraphs]
    longest = sorted(paragraphs, key=len, reverse=True)[:_LOOKED_AT]
    if not any(item_set.article.find(paragraph) for paragraph in longest):
        return item_set
    article = replace(item_set.article, source=origin.source, url=origin.url, authors=origin.authors)
    return replace(item_set, article=article)
