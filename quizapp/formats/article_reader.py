"""Read the article of a set, from the set itself or from a file beside it."""

import unicodedata
from dataclasses import dataclass

from quizapp.core.article import Article
from quizapp.core.errors import Location, Message, Problem
from quizapp.core.text import normalise
from quizapp.formats.decode import decode
from quizapp.formats.fact_fields import ARTICLE
from quizapp.formats.files import has_text_name, is_outside, load
from quizapp.formats.findings import shown
from quizapp.formats.nodes import Node
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record, read_record

_TITLE_MARK = "# "


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The words of an article and its title, where one is known."""

    text: str
    title: str | None = None


def read_article(node: Node, reading: Reading) -> Article | None:
    """Return the article, None with findings where it has no text."""
    record = read_record(node, ARTICLE, reading, "article")
    if record is None:
        return None
    found = _words(record, reading)
    if found is None:
        return None
    return Article(
        text=found.text,
        title=found.title,
        published=record.text("published"),
        source=record.text("source"),
        url=record.text("url"),
        authors=record.texts("authors"),
        licence=record.text("licence"),
        file=record.text("file"),
    )


def article_text(text: str, title: str | None) -> ArticleText:
    """Return the words of an article file: a first line with `# ` is the title where none is given."""
    first, _, rest = text.lstrip("\n").partition("\n")
    heading = first.removeprefix(_TITLE_MARK).strip()
    if not first.startswith(_TITLE_MARK) or not heading or (title and normalise(title) != normalise(heading)):
        return ArticleText(text, title)
    return ArticleText(rest.lstrip("\n"), title or heading)


def _words(record: Record, reading: Reading) -> ArticleText | None:
    text, file, title = record.text("text"), record.text("file"), record.text("title")
    if "text" in record.nodes and "file" in record.nodes:
        message = Message.of("article-text-and-file")
        reading.findings.error(message, record.place("file"), record.field("file"))
        return ArticleText(text, title) if text is not None else None
    if text is not None:
        return ArticleText(text, title)
    if file is not None:
        return _from_file(file, title, record, reading)
    if not {"text", "file"} & set(record.nodes):
        reading.findings.error(Message.of("article-text-missing"), record.node, "article.text")
    return None


def _from_file(name: str, title: str | None, record: Record, reading: Reading) -> ArticleText | None:
    node, where = record.place("file"), record.field("file")
    if not has_text_name(name) and not is_outside(name):
        reading.findings.error(Message.of("article-file-type", found=shown(name)), node, where)
        return None
    data = load(name, node, reading, where)
    if data is None:
        return None
    decoded = decode(data, _beside(reading.findings.path, name))
    if decoded.text is None:
        reading.findings.problems.extend(decoded.problems)
        return None
    found = article_text(unicodedata.normalize("NFC", decoded.text), title)
    if not found.text.strip():
        empty = Location(_beside(reading.findings.path, name), 1, 1)
        reading.findings.problems.append(Problem(Message.of("article-empty", found=shown(name)), location=empty))
        return None
    return found


def _beside(path: str, name: str) -> str:
    """Return the path of a file beside the set as the user would name it."""
    cut = max(path.rfind("/"), path.rfind("\\")) + 1
    return path[:cut] + name
