"""Make the field reference of the documentation from the field table."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.core.item import Language
from quizapp.formats.fact_fields import ARTICLE
from quizapp.formats.field import Field, Kind, Section
from quizapp.formats.fields import FACT_SECTIONS, TOP
from quizapp.formats.question_fields import OPTION, QUESTION
from quizapp.formats.type_fields import BODIES


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of the page in one language."""

    title: str
    introduction: str
    top: str
    question: str
    option: str
    head: tuple[str, str, str, str]
    yes: str
    default: str
    kinds: Mapping[Kind, str]


def reference_text(language: Language) -> str:
    """Return the page in one language, as Markdown."""
    words = _WORDS[language]
    parts = [f"# {words.title}", words.introduction]
    parts += _part(words.top, TOP, language)
    for section in (ARTICLE, *FACT_SECTIONS):
        parts += _part(f"`{section.name}`", section, language)
    parts += _part(words.question, QUESTION, language)
    for item_type, section in BODIES.items():
        parts += _part(f"`type: {item_type.value}`", section, language)
    parts += _part(words.option, OPTION, language)
    return "\n\n".join(parts) + "\n"


def _part(title: str, section: Section, language: Language) -> list[str]:
    words = _WORDS[language]
    rows = [words.head, ("---",) * 4, *(_cells(row, language) for row in section.fields)]
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    return [f"## {title}", _said(section, language), table]


def _cells(row: Field, language: Language) -> tuple[str, str, str, str]:
    words = _WORDS[language]
    meaning = _said(row, language)
    if row.default is not None:
        meaning += f" {words.default}: `{row.default}`."
    kind = ", ".join(f"`{choice}`" for choice in row.choices) if row.choices else words.kinds[row.kind]
    return f"`{row.name}`", kind, words.yes if row.required else "", meaning.replace("|", "\\|")


def _said(described: Field | Section, language: Language) -> str:
    return described.de if language is Language.DE else described.en


_WORDS = {
    Language.DE: _Words(
        "Die Felder einer Aufgabendatei",
        "Diese Seite ist aus der Feldtabelle des Programms erzeugt. Felder, bei denen nichts anderes steht, dürfen "
        "fehlen.",
        "Ganz oben in der Datei",
        "Jede Frage unter `questions`",
        "Eine Antwortmöglichkeit mit Rückmeldung",
        ("Feld", "Art", "nötig", "Bedeutung"),
        "ja",
        "Vorgabe",
        {
            Kind.TEXT: "Text",
            Kind.TEXTS: "Text oder Liste",
            Kind.SEQUENCE: "Liste",
            Kind.ID: "id",
            Kind.CHOICE: "Wort",
            Kind.FLAG: "`true` oder `false`",
            Kind.WHOLE: "ganze Zahl",
            Kind.DECIMAL: "Zahl",
            Kind.NUMBER: "Zahl in der Sprache des Satzes",
            Kind.DATE: "Datum oder Uhrzeit",
            Kind.VALUE: "Zahl oder Datum",
            Kind.TOLERANCE: "Zahl oder Prozent",
            Kind.QUOTES: "Zitat oder Liste von Zitaten",
            Kind.REFERENCE: "id einer Angabe",
            Kind.REFERENCES: "Liste von ids",
            Kind.FILE: "Datei im Ordner",
            Kind.OPTION: "Text oder `{text:, feedback:}`",
            Kind.OPTIONS: "Liste von Antwortmöglichkeiten",
            Kind.PAIRS: "Zuordnung links: rechts",
            Kind.GROUPS: "Zuordnung Gruppe: Liste",
            Kind.RECORD: "Felder",
            Kind.RECORDS: "Liste",
        },
    ),
    Language.EN: _Words(
        "The fields of a question file",
        "This page is made from the program's field table. Fields of which nothing else is said may be left out.",
        "At the top of the file",
        "Each question below `questions`",
        "An option with feedback",
        ("Field", "Kind", "required", "Meaning"),
        "yes",
        "Default",
        {
            Kind.TEXT: "text",
            Kind.TEXTS: "text or list",
            Kind.SEQUENCE: "list",
            Kind.ID: "id",
            Kind.CHOICE: "word",
            Kind.FLAG: "`true` or `false`",
            Kind.WHOLE: "whole number",
            Kind.DECIMAL: "number",
            Kind.NUMBER: "number in the set's language",
            Kind.DATE: "date or clock time",
            Kind.VALUE: "number or date",
            Kind.TOLERANCE: "number or per cent",
            Kind.QUOTES: "quote or list of quotes",
            Kind.REFERENCE: "id of a fact",
            Kind.REFERENCES: "list of ids",
            Kind.FILE: "file in the folder",
            Kind.OPTION: "text or `{text:, feedback:}`",
            Kind.OPTIONS: "list of options",
            Kind.PAIRS: "mapping left: right",
            Kind.GROUPS: "mapping group: list",
            Kind.RECORD: "fields",
            Kind.RECORDS: "list",
        },
    ),
}
