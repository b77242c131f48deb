"""Hold the one table of the question file: reader, writer, editor schema, field reference and form are made from it."""

from functools import cache

from quizapp.core.item import ItemType, Language
from quizapp.formats.fact_fields import ACTORS, ARTICLE, CLAIMS, FIGURES, SOURCES
from quizapp.formats.field import Field, Kind, Section
from quizapp.formats.question_fields import OPTION, QUESTION
from quizapp.formats.type_fields import BODIES

FORMAT = 1
MOST_QUESTIONS = 20_000

FACT_SECTIONS = (FIGURES, ACTORS, SOURCES, CLAIMS)

TOP = Section(
    "top",
    "Angaben zum ganzen Fragensatz.",
    "What concerns the set as a whole.",
    (
        Field(
            "format",
            Kind.WHOLE,
            "Fassung des Dateiformats: 1.",
            "Version of the file format: 1.",
            required=True,
            low=1,
            high=1,
        ),
        Field(
            "id",
            Kind.ID,
            "Kurzer Name des Satzes: kleine Buchstaben a-z, Ziffern und Bindestriche. Er bleibt für immer gleich.",
            "Short name of the set: small letters a-z, digits and hyphens. It never changes.",
            required=True,
        ),
        Field("title", Kind.TEXT, "Titel des Satzes.", "Title of the set.", required=True),
        Field(
            "language",
            Kind.CHOICE,
            "Sprache: bestimmt, wie Zahlen und Daten gelesen werden.",
            "Language: decides how numbers and dates are read.",
            required=True,
            words=Language,
        ),
        Field("audience", Kind.TEXT, "Für wen der Satz ist, etwa eine Klasse.", "Whom the set is for."),
        Field("authors", Kind.TEXTS, "Wer den Satz gemacht hat.", "Who made the set.", inline=True),
        Field("licence", Kind.TEXT, "Lizenz des Satzes.", "Licence of the set."),
        Field("tags", Kind.TEXTS, "Freie Schlagwörter.", "Free tags.", inline=True),
        Field("article", Kind.RECORD, ARTICLE.de, ARTICLE.en, required=True, section=ARTICLE),
        *(Field(section.name, Kind.RECORDS, section.de, section.en, section=section) for section in FACT_SECTIONS),
        Field(
            "questions",
            Kind.RECORDS,
            "Die Fragen, jede mit einem der elf Typen.",
            "The questions, each of one of the eleven types.",
            section=QUESTION,
            most=MOST_QUESTIONS,
        ),
    ),
)


@cache
def question_section(item_type: ItemType) -> Section:
    """Return every field that a question of this type may have, its own behind the stem, as they are written."""
    body = BODIES[item_type]
    common = [_common(item_type, row) for row in QUESTION.fields]
    behind_stem = [row.name for row in common].index("stem") + 1
    return Section(body.name, body.de, body.en, (*common[:behind_stem], *body.fields, *common[behind_stem:]))


@cache
def types_with(name: str) -> tuple[ItemType, ...]:
    """Return the types that have a field of their own with this name."""
    return tuple(item_type for item_type, body in BODIES.items() if name in body.by_name)


def sections() -> tuple[Section, ...]:
    """Return every section in the order in which a reader meets them."""
    return (TOP, ARTICLE, *FACT_SECTIONS, QUESTION, *BODIES.values(), OPTION)


def _common(item_type: ItemType, row: Field) -> Field:
    """Return a common field as this type has it: a cloze text can do without a stem."""
    if item_type is ItemType.CLOZE and row.name == "stem":
        return Field(row.name, row.kind, row.de, row.en)
    return row
