"""List the fields of the article and of its facts: figures, actors, sources, claims."""

from quizapp.core.facts import ActorKind, ClaimKind, FigureKind, SourceKind
from quizapp.formats.field import Field, Kind, Section

_FACT_ID = Field(
    "id",
    Kind.ID,
    "Kurzer Name der Angabe: kleine Buchstaben a-z, Ziffern und Bindestriche; einmalig unter allen Zahlen, Akteuren, "
    "Quellen und Aussagen der Datei.",
    "Short name of the fact: small letters a-z, digits and hyphens; unique among all figures, actors, sources and "
    "claims of the file.",
    required=True,
)
_EVIDENCE = Field(
    "evidence",
    Kind.QUOTES,
    "Wörtliches Zitat aus dem Artikel (oder eine Liste davon), in dem die Angabe steht.",
    "Verbatim quote of the article (or a list of them) that holds the fact.",
    required=True,
    least=1,
)
_HEDGE = Field(
    "hedge",
    Kind.TEXT,
    "Einschränkung im Wortlaut des Artikels: rund, etwa, bis zu, mehr als …",
    "Restriction in the words of the article: about, some, up to, more than …",
)
_ALIASES = Field(
    "aliases",
    Kind.TEXTS,
    "Weitere Namen, unter denen der Artikel davon spricht; sie zählen als Antwort mit.",
    "Other names that the article uses; they count as an answer, too.",
    inline=True,
)
_SAID_BY_TEXT = (
    "id des Akteurs oder der Quelle, von der das stammt.",
    "id of the actor or source that says so.",
)

ARTICLE = Section(
    "article",
    "Der Artikel, mit dem sich jede Frage belegen lässt. Entweder `text` oder `file`.",
    "The article that every question proves itself with. Either `text` or `file`.",
    (
        Field(
            "title",
            Kind.TEXT,
            "Überschrift; zählt als Text des Artikels.",
            "Headline; counts as text of the article.",
        ),
        Field("published", Kind.DATE, "Datum der Veröffentlichung, so genau wie bekannt.", "Date of publication."),
        Field("source", Kind.TEXT, "Wo der Artikel erschienen ist.", "Where the article was published."),
        Field("url", Kind.TEXT, "Adresse des Artikels im Netz; wird nie abgerufen.", "Web address; never fetched."),
        Field("authors", Kind.TEXTS, "Wer den Artikel geschrieben hat.", "Who wrote the article.", inline=True),
        Field("licence", Kind.TEXT, "Lizenz des Artikels.", "Licence of the article."),
        Field(
            "file",
            Kind.FILE,
            "Textdatei (.txt oder .md) mit dem Artikel, im Ordner dieser Datei oder darunter. Absätze sind durch "
            "Leerzeilen getrennt; eine erste Zeile mit `# ` ist die Überschrift.",
            "Text file (.txt or .md) with the article, in the folder of this file or below. Blank lines part the "
            "paragraphs; a first line that begins with `# ` is the headline.",
            filled=True,
        ),
        Field(
            "text",
            Kind.TEXT,
            "Der Text selbst, am besten als Block nach `text: |`; Leerzeilen trennen Absätze.",
            "The text itself, best as a block after `text: |`; blank lines part the paragraphs.",
            filled=True,
        ),
    ),
)

FIGURES = Section(
    "figures",
    "Was der Artikel zählt, misst und datiert.",
    "What the article counts, measures and dates.",
    (
        _FACT_ID,
        Field(
            "kind",
            Kind.CHOICE,
            "Art der Zahl; fehlt sie, wird sie am Wert abgelesen.",
            "Kind of figure; read off the value where it is missing.",
            words=FigureKind,
        ),
        Field(
            "value",
            Kind.VALUE,
            "Die Zahl oder das Datum in der Schreibweise der Sprache: 3.000 · 1,2 Mio. · zwölf · 7-8 · 1/4 · 2:1 · "
            "5. März 2026 · 18 Uhr.",
            "The number or date as the set's language writes it: 3,000 · 1.2 million · twelve · 7-8 · 1/4 · 2:1 · "
            "5 March 2026 · 6 pm.",
            required=True,
        ),
        Field("unit", Kind.TEXT, "Einheit (nicht bei Daten und Uhrzeiten).", "Unit (not for dates and times)."),
        Field("counts", Kind.TEXT, "Was die Zahl zählt.", "What the figure counts.", required=True),
        _HEDGE,
        Field("said_by", Kind.REFERENCE, *_SAID_BY_TEXT),
        _EVIDENCE,
    ),
)

ACTORS = Section(
    "actors",
    "Wer im Artikel handelt oder spricht.",
    "Who acts or speaks in the article.",
    (
        _FACT_ID,
        Field("name", Kind.TEXT, "Name, wie der Artikel ihn nennt.", "Name as the article gives it.", required=True),
        _ALIASES,
        Field("kind", Kind.CHOICE, "Art des Akteurs.", "Kind of actor.", required=True, words=ActorKind),
        Field(
            "role", Kind.TEXT, "Amt oder Rolle, wie der Artikel sie nennt.", "Office or role as the article states it."
        ),
        _EVIDENCE,
    ),
)

SOURCES = Section(
    "sources",
    "Woher der Artikel seine Angaben hat.",
    "Where the article has its information from.",
    (
        _FACT_ID,
        Field("name", Kind.TEXT, "Name der Quelle.", "Name of the source.", required=True),
        _ALIASES,
        Field("kind", Kind.CHOICE, "Art der Quelle.", "Kind of source.", required=True, words=SourceKind),
        Field("published", Kind.DATE, "Datum der Quelle.", "Date of the source."),
        Field("url", Kind.TEXT, "Adresse der Quelle im Netz; wird nie abgerufen.", "Web address; never fetched."),
        _EVIDENCE,
    ),
)

CLAIMS = Section(
    "claims",
    "Wer was sagt, und über welche Quelle es bekannt wurde.",
    "Who says what, and through which source.",
    (
        _FACT_ID,
        Field("said_by", Kind.REFERENCE, *_SAID_BY_TEXT, required=True),
        Field("via", Kind.REFERENCE, "id der Quelle, die es weitergibt.", "id of the source that passes it on."),
        Field("statement", Kind.TEXT, "Die Aussage als ganzer Satz.", "The claim as a full sentence.", required=True),
        Field("kind", Kind.CHOICE, "Art der Aussage.", "Kind of claim.", words=ClaimKind),
        _HEDGE,
        _EVIDENCE,
    ),
)
