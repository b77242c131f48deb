"""Give the core tests an article, its facts and short ways to make items."""

from decimal import Decimal

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Figure, Source, SourceKind
from quizapp.core.item import Body, Item, ItemSet, Language, Option

ARTICLE = Article(
    "Die Gewerkschaft GDL hat zu einem Streik von 35 Stunden aufgerufen. Betroffen sind rund 3.000 Züge.\n\n"
    "Die Bahn nennt den Streik „unnötig“. Der Streik beginnt am 5. März um 18 Uhr. (Quelle: dpa, 2026)",
    title="Lokführer streiken",
    published="2026-03-05",
)
CALL, TRAINS, NEEDLESS, START, SOURCE = (ARTICLE.at(span) for span in ARTICLE.sentences[1:])
FACTS = ItemSet(
    "streik",
    "Streik",
    Language.DE,
    ARTICLE,
    (),
    figures=(Figure("zuege", "3.000", "betroffene Züge", (TRAINS,), unit="Züge"),),
    actors=(
        Actor("gdl", "GDL", ActorKind.ORGANISATION, (CALL,), ("Gewerkschaft Deutscher Lokomotivführer",)),
        Actor("bahn", "Bahn", ActorKind.ORGANISATION, (NEEDLESS,), ("Deutsche Bahn",)),
    ),
    sources=(Source("dpa", "dpa", SourceKind.AGENCY, (SOURCE,)),),
)


def make_item(
    body: Body, points: str = "1", about: tuple[str, ...] = (), evidence: tuple[str, ...] = (), stem: str = "Frage?"
) -> Item:
    """Return an item with this body."""
    return Item("q", stem, body, about=about, evidence=evidence, points=Decimal(points))


def texts(*entries: str) -> tuple[Option, ...]:
    """Return options with these texts."""
    return tuple(Option(entry) for entry in entries)
