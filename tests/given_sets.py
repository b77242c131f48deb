"""Give small item sets to tests: one of all eleven types, as values and as YAML."""

from decimal import Decimal

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Claim, Figure, FigureKind, Source, SourceKind
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
    Focus,
    Group,
    Grouping,
    Item,
    ItemSet,
    Language,
    Level,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    Order,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    Status,
    TrueFalse,
)

SENTENCES = (
    "Am 3. Mai 2026 hat die Stadt Nordhafen drei neue Fähren gekauft.",
    "Sie kosten zusammen 12 Millionen Euro.",
    "Bürgermeisterin Lena Kärcher nannte den Kauf überfällig.",
    "Das meldet der Hafenbote.",
)
ARTICLE = Article(" ".join(SENTENCES), title="Drei Fähren für Nordhafen", published="2026-05-03", source="Hafenbote")


def ferry_set(set_id: str = "faehren", title: str = "Drei Fähren") -> ItemSet:
    """Return a set with an item of every type, one of them only suggested."""
    return ItemSet(
        id=set_id,
        title=title,
        language=Language.DE,
        article=ARTICLE,
        items=ferry_items(),
        audience="Klasse 7",
        authors=("Redaktion",),
        licence="CC BY 4.0",
        tags=("Verkehr",),
        figures=(Figure("kosten", "12 Millionen", "Kosten", (SENTENCES[1],), FigureKind.MONEY, unit="Euro"),),
        actors=(Actor("kaercher", "Lena Kärcher", ActorKind.PERSON, (SENTENCES[2],), role="Bürgermeisterin"),),
        sources=(Source("hafenbote", "Hafenbote", SourceKind.MEDIUM, (SENTENCES[3],), published="2026-05-03"),),
        claims=(Claim("kauf", "kaercher", "Der Kauf war überfällig.", (SENTENCES[2],), via="hafenbote"),),
    )


def ferry_items() -> tuple[Item, ...]:
    """Return an item of every type, and a suggested one."""
    figures, actors, sources = Focus.FIGURES, Focus.ACTORS, Focus.SOURCES
    locate, understand, evaluate = Level.LOCATE, Level.UNDERSTAND, Level.EVALUATE
    options = (Option("zwei"), Option("vier", "Vier wären es mit der alten Fähre."))
    return (
        Item(
            "zahl", "Was kosten die Fähren?", NumberEntry("12 Millionen", "Euro", "5 %"), figures, locate, ("kosten",)
        ),
        Item("wahl", "Wie viele Fähren sind es?", SingleChoice(Option("drei"), options, Order.SORTED), figures, locate),
        Item("datum", "Wann wurden sie gekauft?", DateEntry("3. Mai 2026"), figures, understand),
        Item(
            "name", "Wer nannte den Kauf *überfällig*?", ShortText(("Lena Kärcher",), 1), actors, locate, ("kaercher",)
        ),
        Item("mehrere", "Was nennt der Text?", MultipleChoice((Option("Kosten"), Option("Datum")), (Option("Farbe"),))),
        Item("stimmt", "Die Fähren sind gebraucht.", TrueFalse(False, "Sie sind neu.", True), actors, understand),
        Item(
            "luecke", "", Cloze("Die Stadt {{Nordhafen}} zahlt {{12|zwölf}} Millionen.", ("Südhafen",)), figures, locate
        ),
        Item(
            "paare",
            "Was gehört zusammen?",
            Matching((Pair("Stadt", "kauft"), Pair("Blatt", "meldet")), ("baut",)),
            actors,
        ),
        Item("folge", "Ordne.", Ordering(("Kauf", "Lob", "Bericht")), sources, understand, points=Decimal("1.5")),
        Item(
            "gruppen",
            "Ordne zu.",
            Grouping((Group("Mensch", ("Kärcher",)), Group("Ort", ("Nordhafen",))), ("Fähre",)),
            actors,
        ),
        Item(
            "beleg", "Woher stammt die Nachricht?", EvidenceMarking((SENTENCES[3],)), sources, evaluate, hint="Am Ende."
        ),
        Item(
            "vorschlag",
            "Wer kauft?",
            ShortText(("Nordhafen",)),
            actors,
            status=Status.SUGGESTED,
            confidence=Decimal("0.4"),
            note="zu leicht",
        ),
    )


def ferry_yaml(set_id: str = "faehren", title: str = "Drei Fähren", answer: str = "12 Millionen") -> str:
    """Return a small set as a teacher writes it."""
    return f"""format: 1
id: {set_id}
title: {title}
language: de
article:
  title: Drei Fähren für Nordhafen
  text: |
    {SENTENCES[0]}
    {SENTENCES[1]}
questions:
  - id: zahl
    type: number
    focus: figures
    level: locate
    stem: Was kosten die Fähren zusammen?
    answer: {answer}
    unit: Euro
    evidence: {SENTENCES[1]}
  - id: wahl
    type: short_text
    focus: actors
    level: locate
    stem: Welche Stadt kauft die Fähren?
    answer: Nordhafen
    evidence: {SENTENCES[0]}
"""
