"""Write a question set as YAML: canonical and minimal, the same set always as the same bytes."""

from collections.abc import Iterable, Sequence

from quizapp.core.article import Article
from quizapp.core.facts import Fact
from quizapp.core.item import Item, ItemSet
from quizapp.formats.fact_fields import ACTORS, ARTICLE, CLAIMS, FIGURES, SOURCES
from quizapp.formats.field import Section
from quizapp.formats.fields import TOP
from quizapp.formats.record_writer import STEP, entry_lines, field_lines, item_lines

_NESTED = frozenset(row.name for row in TOP.fields if row.section)


def write_set(item_set: ItemSet, schema: str | None = None) -> str:
    """Return the text of a set's file; `schema` is the path of the schema as editors find it from there."""
    lines = [schema_line(schema)] if schema else []
    for row in TOP.fields:
        if row.name not in _NESTED:
            lines += field_lines(row, getattr(item_set, row.name), 0)
    _part(lines)
    lines += _article_lines(item_set.article)
    facts: tuple[tuple[Section, Sequence[Fact]], ...] = (
        (FIGURES, item_set.figures),
        (ACTORS, item_set.actors),
        (SOURCES, item_set.sources),
        (CLAIMS, item_set.claims),
    )
    for section, entries in facts:
        if entries:
            _part(lines)
            lines += [f"{section.name}:", *_fact_lines(section, entries)]
    if item_set.items:
        _part(lines)
        lines += ["questions:", *_question_lines(item_set.items)]
    return "\n".join(lines) + "\n"


def schema_line(schema: str) -> str:
    """Return the comment by which editors find the schema."""
    return f"# yaml-language-server: $schema={schema}"


def _article_lines(article: Article) -> list[str]:
    lines = ["article:"]
    for row in ARTICLE.fields:
        if not (row.name == "text" and article.file):
            lines += field_lines(row, getattr(article, row.name), STEP)
    return lines


def _fact_lines(section: Section, facts: Iterable[Fact]) -> list[str]:
    lines = []
    for fact in facts:
        fields = [line for row in section.fields for line in field_lines(row, getattr(fact, row.name), STEP * 2)]
        lines += entry_lines(fields, STEP)
    return lines


def _question_lines(items: Iterable[Item]) -> list[str]:
    lines: list[str] = []
    for item in items:
        if lines:
            _part(lines)
        lines += item_lines(item, STEP)
    return lines


def _part(lines: list[str]) -> None:
    """Add a blank line; behind a block that ends in blank lines of its own it would become part of the text."""
    if lines[-1]:
        lines.append("")
