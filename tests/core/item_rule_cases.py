"""Read small items for the tests of the item rules from one line each, and tell which rules they break.

    RULE -  TYPE: STEM = KEY & KEY / DISTRACTOR / DISTRACTOR  [word=value; word=value]      a breach
    RULE +  ...                                                                              a near miss

The type is left out for a choice. A line that begins with blanks goes on with the one before.
"""

import re
from typing import NamedTuple

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Claim, Figure, Source, SourceKind
from quizapp.core.item import (
    Body,
    Cloze,
    Group,
    Grouping,
    Item,
    ItemSet,
    Language,
    MultipleChoice,
    NumberEntry,
    Option,
    Order,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.item_rules import check_set
from quizapp.core.linguist import Linguist

DE, EN = Language.DE, Language.EN

GERMAN = """Das Freibad Talau öffnet am 15. Mai. Bürgermeisterin Lena Kolb kündigte an,
rund 12.000 Euro für neue Liegen auszugeben. Der Förderverein rechnet mit etwa 40.000 Gästen.
Kolb erwartet mindestens 35.000 Gäste. Schwimmmeister Jan Ost warnte, das Wasser sei häufig noch kalt.
Der Talauer Bote berichtete, dass Anwohner Straßenlärm befürchten.
Die Wasserwacht und der Gemeinderat äußerten sich nicht."""
ENGLISH = """The lido in Talford opens on 15 May. Mayor Lena Kolb announced that
about 12,000 pounds would be spent on new loungers. The friends' association expects some 40,000 guests.
Kolb expects at least 35,000 guests. Jan Ost, the head lifeguard, warned that the water is usually cold.
The Talford Herald reported that residents fear noise. The lifeguards and the council made no comment."""
QUOTES = {
    DE: {
        "kolb": "Kolb erwartet mindestens 35.000 Gäste.",
        "club": "Der Förderverein rechnet mit etwa 40.000 Gästen.",
        "opening": "Das Freibad Talau öffnet am 15. Mai.",
        "water": "Schwimmmeister Jan Ost warnte, das Wasser sei häufig noch kalt.",
    },
    EN: {
        "kolb": "Kolb expects at least 35,000 guests.",
        "club": "The friends' association expects some 40,000 guests.",
        "opening": "The lido in Talford opens on 15 May.",
        "water": "Jan Ost, the head lifeguard, warned that the water is usually cold.",
    },
}


class Case(NamedTuple):
    """One line of a table: the rule, whether it must speak, and the item."""

    rule: int
    breach: bool
    item: Item


def cases(language: Language, table: str) -> list[Case]:
    """Return the cases of a table."""
    lines = re.sub(r"\n[ ]+", " ", table.strip()).splitlines()
    found = [re.fullmatch(r"(\d+) ([-+]) (.+)", line) for line in lines if line]
    return [Case(int(line[1]), line[2] == "-", item(language, line[3])) for line in found if line]


def item(language: Language, line: str, name: str = "q") -> Item:
    """Return the item that a line means."""
    text, _, rest = line.partition("  [")
    more = dict(part.strip().split("=", 1) for part in rest.rstrip("]").split(";") if part.strip())
    typed = re.match(r"(number|typed|true|false|cloze|groups): ", text)
    stem, _, answers = (text[typed.end() :] if typed else text).partition(" = ")
    evidence = tuple(QUOTES[language][key] for key in more.get("evidence", "").split())
    return Item(
        name,
        stem,
        _body(typed[1] if typed else "choice", answers, more),
        evidence=evidence,
        about=tuple(more.get("about", "").split()),
        explanation=more.get("explanation"),
    )


def _body(kind: str, answers: str, more: dict[str, str]) -> Body:
    keys, *wrong = (part.strip() for part in answers.split(" / "))
    match kind:
        case "number":
            return NumberEntry(keys)
        case "typed":
            return ShortText(tuple(keys.split(" & ")))
        case "true" | "false":
            return TrueFalse(kind == "true")
        case "cloze":
            return Cloze(keys)
        case "groups":
            return Grouping(tuple(Group(f"{number}", (text,)) for number, text in enumerate((keys, *wrong))))
    options, distractors = tuple(map(Option, keys.split(" & "))), tuple(map(Option, wrong))
    order = Order(more["order"]) if "order" in more else None
    if len(options) > 1:
        return MultipleChoice(options, distractors, order)
    return SingleChoice(options[0], distractors, order)


def set_of(language: Language, *items: Item) -> ItemSet:
    """Return a set on the article about the open-air pool: two rival figures, two people, three bodies, a paper."""
    german = language is DE
    article = Article(GERMAN if german else ENGLISH)
    return ItemSet(
        "pool",
        "Pool",
        language,
        article,
        items,
        figures=_figures(language),
        actors=_actors(language),
        sources=(Source("bote", "Talauer Bote" if german else "Talford Herald", SourceKind.MEDIUM, ("x",)),),
        claims=(
            Claim("expects", "kolb", "35.000", (QUOTES[language]["kolb"],), via="bote"),
            Claim("agrees", "ost", "35.000", (QUOTES[language]["kolb"],)),
        ),
    )


def _figures(language: Language) -> tuple[Figure, ...]:
    kolb, club = (QUOTES[language]["kolb"],), (QUOTES[language]["club"],)
    if language is DE:
        counts = "erwartete Gäste im Freibad"
        return (
            Figure("many", "40.000", counts, club, unit="Gäste", hedge="etwa", said_by="club"),
            Figure("few", "35.000", counts, kolb, unit="Gäste", hedge="mindestens", said_by="kolb"),
        )
    counts = "guests expected at the lido"
    return (
        Figure("many", "40,000", counts, club, unit="guests", hedge="some", said_by="club"),
        Figure("few", "35,000", counts, kolb, unit="guests", hedge="at least", said_by="kolb"),
    )


def _actors(language: Language) -> tuple[Actor, ...]:
    german = language is DE
    role = "Bürgermeisterin von Talau" if german else "mayor of Talford"
    bodies = ("Förderverein", "Wasserwacht", "Gemeinderat") if german else ("association", "lifeguards", "council")
    title = "Bürgermeisterin" if german else "the mayor"
    return (
        Actor("kolb", "Lena Kolb", ActorKind.PERSON, ("x",), ("Kolb", title), role),
        Actor("ost", "Jan Ost", ActorKind.PERSON, ("x",), ("Ost",)),
        Actor("club", bodies[0], ActorKind.ORGANISATION, ("x",)),
        Actor("watch", bodies[1], ActorKind.ORGANISATION, ("x",)),
        Actor("council", bodies[2], ActorKind.ORGANISATION, ("x",)),
    )


def rules_broken(language: Language, *items: Item, linguist: Linguist | None = None) -> set[int]:
    """Return the numbers of the rules that the set breaks."""
    return {finding.rule for finding in check_set(set_of(language, *items), linguist)}
