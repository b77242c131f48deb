"""Hold one record of a file (a question, a fact, the article, the head) as the fields that are written of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.core.article import Article
from quizapp.core.facts import Fact
from quizapp.core.item import Item, ItemSet
from quizapp.formats.fact_fields import ARTICLE
from quizapp.formats.field import Field, Section
from quizapp.formats.fields import TOP, question_section
from quizapp.formats.record_writer import STEP, entry_lines, field_lines, item_values


@dataclass(frozen=True, slots=True)
class WrittenRecord:
    """The fields of a record in the order of the table, each with its value; `id` names it in its list."""

    id: str
    rows: tuple[Field, ...]
    values: Mapping[str, object]

    def lines(self, indent: int) -> list[str]:
        """Return the record as an entry of a list; `indent` is the column of its dash."""
        written = [line for row in self.rows for line in field_lines(row, self.values[row.name], indent + STEP)]
        return entry_lines(written, indent)


def item_record(item: Item) -> WrittenRecord:
    """Return a question as a record."""
    return WrittenRecord(item.id, question_section(item.type).fields, item_values(item))


def fact_record(section: Section, fact: Fact) -> WrittenRecord:
    """Return a figure, actor, source or claim as a record."""
    return WrittenRecord(fact.id, section.fields, {row.name: getattr(fact, row.name) for row in section.fields})


def head_record(item_set: ItemSet) -> WrittenRecord:
    """Return what concerns the set as a whole, without its lists and its article."""
    rows = tuple(row for row in TOP.fields if row.section is None)
    return WrittenRecord("", rows, {row.name: getattr(item_set, row.name) for row in rows})


def article_record(article: Article) -> WrittenRecord:
    """Return the article as a record; a text that stands in a file of its own is not part of it."""
    rows = tuple(row for row in ARTICLE.fields if not (row.name == "text" and article.file))
    return WrittenRecord("", rows, {row.name: getattr(article, row.name) for row in rows})
