"""Make any set that the reader could have read: all eleven types, and texts that are hard to write."""

from decimal import Decimal
from typing import cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Claim, ClaimKind, Figure, FigureKind, Source, SourceKind
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
    Order,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    Status,
    TrueFalse,
)
from quizapp.core.text import normalise
from quizapp.formats.decode import FORBIDDEN

NASTY = (
    "- Anfang", "a: b", "a:", ": a", "a #b", "#a", "„Züge“", "yes", "no", "10.000", "20:15", "2024-11-01", "null", "~",
    "'", '"', "''", '"a"', "'a", "a\\b", "\\", "[a", "{a}", "{{a}}", "&a", "*a*", "!a", "|", ">", "%a", "@a", "`a`",
    "? a", "?", "-", "--- a", "...", "<<", "=", ", a", "a, b", "a,b", "1,5", "é", "ß", "👩‍🏫", " vorn", "hinten ",
    "\tvorn", "a\tb", "Zeile eins\nZeile zwei", "Zeile\n\n\nnoch eine\n", "\nvorn leer", " eingerückt\nnicht",
    "eins\n  eingerückt\n\n", "eins\n\tTab", "eins\n ", "eins\n   \nzwei", "a\r\nb", "a\u2028b", "a\u0085b", "a\ufeffb",
    "\u00a03\u00a0000\u00a0", "a" * 3000, "wort " * 500 + "ende", "true", "a : b", "a:b", "http://x.de/#a",
    "!!python/x", "- ", "a\n- b", "a\n# b", "a\n: b", "x\n...\n", "x\n---\ny",
)  # fmt: skip
LETTERS = st.characters(codec="utf-8").filter(lambda letter: not FORBIDDEN.search(letter))


def plain(text: str) -> bool:
    """Tell whether the reader leaves a text as it is."""
    return bool(text.strip()) and text == _nfc(text)


def _nfc(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", text)


texts: SearchStrategy[str] = (
    st.sampled_from(NASTY)
    | st.text(LETTERS, min_size=1, max_size=20).filter(plain)
    | st.text(st.sampled_from("ab :#-'\"\n\\[]{},|>?&*!%@`\t ä"), min_size=1, max_size=12).filter(plain)
)
ids = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True)
SENTENCES = ("Die Bahn nennt 3.000 Züge: alle #stehen.", "- Die GDL schweigt.", "„Ja“, sagt Jana Ott.")
quotes = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True).map(tuple)
numbers = st.sampled_from(("3.000", "3", "7-8", "1/4", "2:1", "zwölf", "1,2 Millionen"))
dates = st.sampled_from(("2026-03-05", "5. März 2026", "März 2026", "2026", "18:00"))
decimals = st.decimals("0.001", "999", places=3)


def distinct(least: int, most: int) -> SearchStrategy[tuple[str, ...]]:
    """Return lists of texts of which no two are equal in the eyes of a learner."""
    return st.lists(texts, min_size=least, max_size=most, unique_by=normalise).map(tuple)


def _options(draw: DrawFn, words: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(Option(word, draw(st.none() | texts)) for word in words)


@st.composite
def choices(draw: DrawFn) -> SingleChoice | MultipleChoice:
    words = draw(distinct(3, 6))
    order = draw(st.none() | st.sampled_from(Order))
    options = _options(draw, words)
    if draw(st.booleans()):
        return SingleChoice(options[0], options[1:], order)
    return MultipleChoice(options[:2], options[2:], order)


@st.composite
def arrangements(draw: DrawFn) -> Matching | Ordering | Grouping:
    words = draw(distinct(4, 6))
    names = draw(distinct(2, 2))
    match draw(st.integers(0, 2)):
        case 0:
            return Matching((Pair(names[0], words[0]), Pair(names[1], words[1])), words[2:])
        case 1:
            return Ordering(words)
    return Grouping((Group(names[0], words[:2]), Group(names[1], ())), words[2:])


bodies: SearchStrategy[Body] = st.one_of(
    choices(),
    st.builds(TrueFalse, st.just(False), texts, st.just(value=False)),
    st.builds(TrueFalse, st.just(True), st.none(), st.booleans()),
    st.builds(NumberEntry, numbers, st.none() | texts, st.sampled_from((None, "0", "5 %", "1,5"))),
    st.builds(DateEntry, dates),
    st.builds(
        ShortText, st.lists(texts, min_size=1, max_size=3).map(tuple), st.none() | st.integers(0, 2), st.booleans()
    ),
    st.sampled_from(
        (
            Cloze("{{Die Bahn|Bahn}} nennt: {{3.000}} Züge #alle"),
            Cloze("Zwei\nZeilen mit {{Lücke}}\n", ("falsch", "- auch")),
        )
    ),
    arrangements(),
    st.builds(EvidenceMarking, quotes, st.just(1)),
)


@st.composite
def items(draw: DrawFn, item_id: str) -> Item:
    body = draw(bodies)
    stem = draw(texts)
    if isinstance(body, Cloze):
        stem = draw(st.just("") | texts)
    return Item(
        id=item_id,
        stem=stem,
        body=body,
        focus=draw(st.none() | st.sampled_from(Focus)),
        level=draw(st.none() | st.sampled_from(Level)),
        about=draw(st.sampled_from(((), ("bahn",), ("bahn", "dpa")))),
        evidence=draw(quotes),
        explanation=draw(st.none() | texts),
        hint=draw(st.none() | texts),
        points=draw(st.just(Decimal(1)) | decimals),
        tags=draw(st.just(()) | st.lists(texts, max_size=3).map(tuple)),
        status=draw(st.sampled_from(Status)),
        confidence=draw(st.none() | st.decimals(0, 1, places=2)),
        note=draw(st.none() | texts),
        **draw(st.sampled_from(({}, {"image": "a.png", "image_alt": "Bild: a"}))),
    )


@st.composite
def sets(draw: DrawFn, most: int = 3) -> ItemSet:
    names = draw(st.lists(ids, max_size=most, unique=True))
    optional = st.none() | texts
    text = draw(st.sampled_from((" ".join(SENTENCES), "\n\n".join(SENTENCES) + "\n", "\n".join(SENTENCES) + "\n\n")))
    return ItemSet(
        id=draw(ids),
        title=draw(texts),
        language=Language.DE,
        article=Article(
            text,
            title=draw(optional),
            published=draw(st.none() | dates),
            source=draw(optional),
            url=draw(optional),
            authors=draw(st.lists(texts, max_size=2).map(tuple)),
            licence=draw(optional),
        ),
        items=tuple(draw(items(name)) for name in names),
        audience=draw(optional),
        authors=draw(st.lists(texts, max_size=3).map(tuple)),
        licence=draw(optional),
        tags=draw(st.lists(texts, max_size=3).map(tuple)),
        figures=(
            Figure(
                "zuege",
                draw(numbers),
                draw(texts),
                draw(quotes),
                draw(st.none() | st.just(FigureKind.COUNT)),
                draw(optional),
                draw(optional),
                draw(st.none() | st.just("dpa")),
            ),
        ),
        actors=(
            Actor("bahn", draw(texts), draw(st.sampled_from(ActorKind)), draw(quotes), (draw(texts),), draw(optional)),
        ),
        sources=(
            Source("dpa", draw(texts), draw(st.sampled_from(SourceKind)), draw(quotes), (), draw(st.none() | dates)),
        ),
        claims=(
            Claim("c", "bahn", draw(texts), draw(quotes), "dpa", cast(ClaimKind, draw(st.sampled_from(ClaimKind)))),
        ),
    )
