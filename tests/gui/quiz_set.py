"""A small invented set with every item type, and what opens a run through it on a real database."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Figure, Source, SourceKind
from quizapp.core.item import (
    Body,
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
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.session import RunChoices, Session
from quizapp.services.practice import Practice
from quizapp.services.preferences import Preferences
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin
from quizapp.storage.learners import default_learner

TEXT = """Die Fähren auf dem Lindsee stehen seit Montag still. Grund ist ein Streit zwischen der Reederei Nordufer und
ihren 240 Beschäftigten, wie der Seebote berichtet.

Nach Angaben der Reederei fallen täglich rund 3.600 Fahrten aus. „Wir bitten alle Pendler um Geduld“, sagte
Sprecherin Mara Lindholm. Der Betriebsrat spricht dagegen von 4.100 Fahrten.

Die Gewerkschaft Wasserwege verlangt 6,5 Prozent mehr Lohn. Verhandlungsführer Jonas Terbrügg nannte das Angebot der
Reederei, 3 Prozent in zwei Schritten, „einen Kiesel im See“.

Der Seebote beruft sich auf ein internes Schreiben, nach dem der Stillstand jeden Tag 1,2 Millionen Taler kostet. Im
Kanal „Hafenfunk“ war von 5 Millionen Talern die Rede; eine Quelle nannte der Kanal nicht.

Ministerin Aila Rehn rief beide Seiten für den 12. Mai 2031 an den Verhandlungstisch. Um 18 Uhr soll dort ein Schlichter
sprechen."""

FERRIES = "Nach Angaben der Reederei fallen täglich rund 3.600 Fahrten aus."
COUNCIL = "Der Betriebsrat spricht dagegen von 4.100 Fahrten."
PAPER = (
    "Der Seebote beruft sich auf ein internes Schreiben, nach dem der Stillstand jeden Tag 1,2 Millionen Taler kostet."
)
CHANNEL = "Im Kanal „Hafenfunk“ war von 5 Millionen Talern die Rede; eine Quelle nannte der Kanal nicht."
UNION = "Die Gewerkschaft Wasserwege verlangt 6,5 Prozent mehr Lohn."
MINISTER = "Ministerin Aila Rehn rief beide Seiten für den 12. Mai 2031 an den Verhandlungstisch."

ARTICLE = Article(
    text=TEXT, title="Fähren auf dem Lindsee stehen still", published="2031-05-06", source="Seebote, Ausgabe West"
)


def _item(item_id: str, stem: str, body: Body, evidence: str, focus: Focus = Focus.FIGURES, **more: str) -> Item:
    return Item(
        id=item_id,
        stem=stem,
        body=body,
        focus=focus,
        level=Level.LOCATE if focus is Focus.FIGURES else Level.UNDERSTAND,
        evidence=(evidence,),
        explanation=more.get("explanation", "So steht es im Artikel."),
        hint=more.get("hint"),
    )


SINGLE = _item(
    "schaden",
    "Woher stammt die Angabe, dass der Stillstand täglich *1,2 Millionen* Taler kostet?",
    SingleChoice(
        Option("aus einem internen Schreiben, sagt der Seebote"),
        (
            Option("vom Kanal „Hafenfunk“", "Der Kanal spricht von 5 Millionen."),
            Option("von der Sprecherin der Reederei"),
            Option("vom Betriebsrat"),
        ),
    ),
    PAPER,
    Focus.SOURCES,
    explanation="Der Seebote beruft sich auf ein Schreiben. Die 5 Millionen sind eine andere Zahl, ohne Quelle.",
    hint="Suche nach dem Wort „beruft“.",
)
MULTIPLE = _item(
    "beteiligte",
    "Wer nennt im Artikel eine Zahl der ausfallenden Fahrten?",
    MultipleChoice(
        (Option("die Reederei"), Option("der Betriebsrat")),
        (Option("die Ministerin"), Option("die Gewerkschaft", "Sie nennt nur die Lohnforderung.")),
    ),
    FERRIES,
    Focus.ACTORS,
)
TRUTH = _item(
    "quelle-kanal",
    "Der Kanal „Hafenfunk“ nannte für seine Zahl eine Quelle.",
    TrueFalse(answer=False, correction="Der Kanal nannte keine Quelle."),
    CHANNEL,
    Focus.SOURCES,
)
PROVEN = _item(
    "lohn-beleg",
    "Die Gewerkschaft verlangt mehr als 6 Prozent. Stimmt das? Markiere auch den Satz, der es zeigt.",
    TrueFalse(answer=True, mark_evidence=True),
    UNION,
)
NUMBER = _item(
    "fahrten",
    "Rund wie viele Fahrten fallen nach Angaben der Reederei täglich aus?",
    NumberEntry("3.600", unit="Fahrten"),
    FERRIES,
    explanation="Die Zahl stammt von der Reederei selbst; „rund“ zeigt, dass sie gerundet ist.",
)
DATE = _item("termin", "Für welchen Tag rief die Ministerin an den Tisch?", DateEntry("12. Mai 2031"), MINISTER)
TEXT_ITEM = _item(
    "verlangt", "Welche Gewerkschaft verlangt mehr Lohn?", ShortText(("Wasserwege",)), UNION, Focus.ACTORS
)
CLOZE = _item(
    "luecken",
    "Fülle die Lücken.",
    Cloze("Die Gewerkschaft {{Wasserwege}} verlangt {{6,5}} Prozent mehr Lohn; geboten sind {{3}} Prozent."),
    UNION,
)
BANK = _item(
    "wortspeicher",
    "Wer nennt welche Zahl? Setze ein.",
    Cloze(
        "Die {{Reederei}} spricht von 3.600 Fahrten, der {{Betriebsrat}} dagegen von 4.100.",
        ("Ministerin", "Gewerkschaft"),
    ),
    COUNCIL,
    Focus.ACTORS,
)
MATCHING = _item(
    "wer-tut-was",
    "Wer tut oder fordert was? Ordne zu.",
    Matching(
        (
            Pair("Aila Rehn", "ruft zu Verhandlungen auf"),
            Pair("Jonas Terbrügg", "lehnt das Angebot ab"),
            Pair("Mara Lindholm", "bittet um Geduld"),
        ),
        ("will die Fähren verkaufen",),
    ),
    MINISTER,
    Focus.ACTORS,
)
ORDERING = _item(
    "groesse",
    "Ordne die Zahlen von der kleinsten zur größten.",
    Ordering(("240 Beschäftigte", "3.600 Fahrten", "4.100 Fahrten", "1,2 Millionen Taler")),
    FERRIES,
)
GROUPING = _item(
    "gruppen",
    "Was gehört zu wem?",
    Grouping(
        (
            Group("Reederei Nordufer", ("3.600 Fahrten", "bietet 3 Prozent")),
            Group("Gewerkschaft Wasserwege", ("verlangt 6,5 Prozent",)),
        ),
        ("5 Millionen Taler",),
    ),
    UNION,
    Focus.ACTORS,
)
EVIDENCE = _item(
    "streit-um-zahlen",
    "Welche Sätze zeigen, dass die Zahl der Fahrten umstritten ist? Markiere sie im Artikel.",
    EvidenceMarking((FERRIES, COUNCIL), required=2),
    FERRIES,
    Focus.SOURCES,
    hint="Suche nach zwei verschiedenen Zahlen.",
)
ITEMS = (
    SINGLE,
    MULTIPLE,
    TRUTH,
    PROVEN,
    NUMBER,
    DATE,
    TEXT_ITEM,
    CLOZE,
    BANK,
    MATCHING,
    ORDERING,
    GROUPING,
    EVIDENCE,
)


def item_set(*items: Item) -> ItemSet:
    """Return a set with these items, all of them without any."""
    return ItemSet(
        id="lindsee",
        title="Streik auf dem Lindsee",
        language=Language.DE,
        article=ARTICLE,
        items=items or ITEMS,
        figures=(
            Figure("fahrten-reederei", "3.600", "ausfallende Fahrten", (FERRIES,), unit="Fahrten"),
            Figure("fahrten-rat", "4.100", "ausfallende Fahrten", (COUNCIL,), unit="Fahrten"),
            Figure("kosten", "1,2 Millionen", "Kosten eines Tages", (PAPER,), unit="Taler"),
        ),
        actors=(
            Actor("reederei", "Reederei", ActorKind.ORGANISATION, (FERRIES,)),
            Actor("betriebsrat", "Betriebsrat", ActorKind.GROUP, (COUNCIL,)),
        ),
        sources=(
            Source("seebote", "Seebote", SourceKind.MEDIUM, (PAPER,)),
            Source("schreiben", "internes Schreiben", SourceKind.STUDY, (PAPER,)),
        ),
    )


@dataclass(frozen=True, slots=True)
class Table:
    """A database with one set in it, and what a quiz needs of it."""

    database: Database
    practice: Practice
    preferences: Preferences
    learner: str

    def start(self, choices: RunChoices | None = None) -> Session:
        """Start a run through the set, in the order of the file unless chosen otherwise."""
        return self.practice.start("lindsee", choices or RunChoices(shuffle=False, seed=7))


def now() -> datetime:
    """Return a fixed moment."""
    return datetime(2031, 5, 7, 9, 30, tzinfo=UTC)


def lay(place: Database | Path, *items: Item, clock: Callable[[], datetime] = now) -> Table:
    """Put the set into a database, where it is not in it yet; one named by its path is opened."""
    database = Database.open(place) if isinstance(place, Path) else place
    learner = default_learner(database, clock())
    if item_sets.find(database, "lindsee") is None:
        with database.transaction() as transaction:
            item_sets.save(transaction, item_set(*items), Origin("lindsee.yaml", "0" * 64, (), False), clock())
    return Table(database, Practice(database, learner, clock), Preferences(database), learner)
