"""A typed name counts by its names and spellings, forgives a slip, and never counts as somebody else."""

import pytest

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Source, SourceKind
from quizapp.core.item import ItemSet, Language
from quizapp.core.names import names_for
from quizapp.core.typed_texts import TextKey, judge_text
from quizapp.core.verdicts import Verdict


def actor(name: str, kind: ActorKind = ActorKind.PERSON, *aliases: str) -> Actor:
    return Actor(name.casefold().replace(" ", "-"), name, kind, ("…",), aliases)


ORGANISATION, PLACE, COUNTRY = ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.COUNTRY
ACTORS = (
    actor("Claus Weselsky", ActorKind.PERSON, "GDL-Chef Weselsky"),
    actor("GDL", ORGANISATION, "die Gewerkschaft GDL", "Gewerkschaft Deutscher Lokomotivführer"),
    actor("Bahn", ORGANISATION, "Deutsche Bahn"),
    Actor("selenskyj", "Wolodymyr Selenskyj", ActorKind.PERSON, ("…",), role="ukrainischer Präsident"),
    actor("Recep Tayyip Erdoğan"),
    actor("Ursula von der Leyen"),
    actor("Kim Jong Un"),
    actor("Xi Jinping"),
    actor("Anna Müller"),
    actor("Bernd Müller"),
    actor("Peter Maier"),
    actor("Petra Meier"),
    actor("Slowakei", COUNTRY),
    actor("Slowenien", COUNTRY),
    actor("Israel", COUNTRY),
    actor("Südkorea", COUNTRY),
    actor("Nordkorea", COUNTRY),
    actor("Größe", PLACE),
    actor("Dr. Jana Roth"),
    actor("Pelé"),
)
SOURCES = (
    Source("dpa", "dpa", SourceKind.AGENCY, ("…",), ("Deutsche Presse-Agentur",)),
    Source("zeuge", "Tom Baker", SourceKind.PERSON, ("…",)),
)
SET = ItemSet("s", "S", Language.DE, Article("…"), (), actors=ACTORS, sources=SOURCES)


def judge(key: str | tuple[str, ...], given: str, typos: int | None = None, case_sensitive: bool = False) -> Verdict:
    answers = (key,) if isinstance(key, str) else key
    names = names_for(answers, [fact.id for fact in (*ACTORS, *SOURCES)], SET)
    return judge_text(given, TextKey(names.accepted, names.others, names.shared, typos, case_sensitive))


CASES = [
    ("GDL", "GDL", True, "text-exact"),
    ("GDL", "gdl", True, "text-exact"),
    ("GDL", " GDL. ", True, "text-exact"),
    ("GDL", "„GDL“", True, "text-exact"),
    ("GDL", "G.D.L.", True, "text-exact"),
    ("GDL", "die GDL", True, "text-spelling"),
    ("GDL", "Gewerkschaft GDL", True, "text-alias"),
    ("GDL", "Gewerkschaft deutscher Lokomotivfuehrer", True, "text-alias"),
    ("GDL", "Gewerkschaft Deutscher Lokomotivführr", True, "text-typo"),
    ("GDL", "GDK", False, "text-wrong"),
    ("GDL", "Bahn", False, "text-other-fact"),
    ("GDL", "Die Bahn", False, "text-other-fact"),
    ("GDL", "Deutsche Bahn", False, "text-other-fact"),
    ("GDL", "dpa", False, "text-other-fact"),
    ("Bahn", "Deutsche Bahn", True, "text-alias"),
    ("Bahn", "der Bahn", True, "text-spelling"),
    ("Bahn", "Bahm", False, "text-wrong"),
    ("Claus Weselsky", "Claus Weselsky", True, "text-exact"),
    ("Claus Weselsky", "Weselsky", True, "text-surname"),
    ("Claus Weselsky", "weselsky", True, "text-surname"),
    ("Claus Weselsky", "Weselski", True, "text-typo"),
    ("Claus Weselsky", "Wesleky", False, "text-too-many-typos"),
    ("Claus Weselsky", "Klaus Weselsky", True, "text-typo"),
    ("Claus Weselsky", "Claus", False, "text-wrong"),
    ("Claus Weselsky", "GDL-Chef Weselsky", True, "text-alias"),
    ("Claus Weselsky", "Herr Weselsky", True, "text-surname"),
    ("Claus Weselsky", "Selenskyj", False, "text-other-fact"),
    ("Wolodymyr Selenskyj", "Selenskyj", True, "text-surname"),
    ("Wolodymyr Selenskyj", "Selenskij", True, "text-typo"),
    ("Wolodymyr Selenskyj", "Selensky", True, "text-typo"),
    ("Wolodymyr Selenskyj", "Selenski", False, "text-too-many-typos"),
    ("Wolodymyr Selenskyj", "Präsident Selenskyj", True, "text-alias"),
    ("Wolodymyr Selenskyj", "der ukrainische Präsident", False, "text-wrong"),
    ("Ursula von der Leyen", "von der Leyen", True, "text-surname"),
    ("Ursula von der Leyen", "Leyen", True, "text-surname"),
    ("Ursula von der Leyen", "Frau von der Leyen", True, "text-surname"),
    ("Kim Jong Un", "Kim", True, "text-surname"),
    ("Kim Jong Un", "Un", False, "text-wrong"),
    ("Xi Jinping", "Xi", True, "text-surname"),
    ("Dr. Jana Roth", "Roth", True, "text-surname"),
    ("Dr. Jana Roth", "Jana Roth", True, "text-spelling"),
    ("Anna Müller", "Müller", False, "text-shared-name"),
    ("Anna Müller", "Anna Mueller", True, "text-spelling"),
    ("Anna Müller", "Anna Muller", False, "text-other-word"),
    ("Anna Müller", "Anna Müler", True, "text-typo"),
    ("Anna Müller", "Anna Mueler", True, "text-typo"),
    ("Anna Müller", "Bernd Müller", False, "text-other-fact"),
    ("Peter Maier", "Maier", True, "text-surname"),
    ("Peter Maier", "Meier", False, "text-other-fact"),
    ("Peter Maier", "Mayer", True, "text-typo"),
    ("Slowakei", "Slovakei", True, "text-typo"),
    ("Slowakei", "Slowenien", False, "text-other-fact"),
    ("Israel", "Isreal", True, "text-typo"),
    ("Israel", "Isral", True, "text-typo"),
    ("Südkorea", "Suedkorea", True, "text-spelling"),
    ("Südkorea", "Sudkorea", False, "text-other-word"),
    ("Südkorea", "Süd-Korea", True, "text-typo"),
    ("Südkorea", "Nordkorea", False, "text-other-fact"),
    ("Südkorea", "Südkorae", True, "text-typo"),
    ("Größe", "Groesse", True, "text-spelling"),
    ("Größe", "Grösse", True, "text-exact"),
    ("Größe", "GRÖSSE", True, "text-exact"),
    ("Größe", "Große", False, "text-other-word"),
    ("Größe", "Grosse", False, "text-other-word"),
    ("Größe", "Gröse", True, "text-typo"),
    ("Große", "Größe", False, "text-other-fact"),
    ("Große", "Groesse", False, "text-other-fact"),
    ("dpa", "Deutsche Presse-Agentur", True, "text-alias"),
    ("dpa", "Deutsche Presseagentur", True, "text-typo"),
    ("dpa", "dap", False, "text-wrong"),
    ("Tom Baker", "Baker", True, "text-surname"),
    ("Telegram", "Telegramm", True, "text-typo"),
    ("Telegram", "Tele\u200bgram", True, "text-exact"),
    ("Telegram", "auf Telegram", False, "text-wrong"),
    ("Cafe\u0301", "Café", True, "text-exact"),
    ("Pelé", "Pele", True, "text-spelling"),
    ("Recep Tayyip Erdoğan", "Erdogan", True, "text-surname"),
    ("Boeing 747", "Boeing 737", False, "text-wrong"),
    ("Boeing 747", "Boing 747", True, "text-typo"),
    ("New York Times", "New-York-Times", True, "text-exact"),
    ("New York Times", "the New York Times", True, "text-spelling"),
    ("Straße", "Strasse", True, "text-exact"),
    ("Bahn – Gewerkschaft", "Bahn - Gewerkschaft", True, "text-exact"),
    ("Verdi's Oper", "Verdi’s Oper", True, "text-exact"),
    ("Mai", "mai", True, "text-exact"),
    ("Streik", "der Streik", True, "text-spelling"),
    ("Streik", "ein Streik", True, "text-spelling"),
    ("Streik", "Sterik", True, "text-typo"),
    ("Streik", "Strike", False, "text-too-many-typos"),
    ("Streik", "Warnstreik", False, "text-wrong"),
    ("U.S. Army", "US Army", True, "text-exact"),
]


@pytest.mark.parametrize(("key", "given", "right", "code"), CASES)
def test_a_name_is_judged_as_a_teacher_would(key: str, given: str, right: bool, code: str) -> None:
    verdict = judge(key, given)

    assert (verdict.right, verdict.reason.code) == (right, code)


@pytest.mark.parametrize(
    ("given", "typos", "right"),
    [
        ("Telegrm", 0, False),
        ("Telegrm", 1, True),
        ("Telgrm", 1, False),
        ("Telgrm", 2, True),
        ("Tlgrm", 2, False),
    ],
)
def test_the_item_says_how_many_slips_it_forgives(given: str, typos: int, right: bool) -> None:
    assert judge("Telegram", given, typos).right is right


def test_every_accepted_wording_counts() -> None:
    assert judge(("Kursk", "Oblast Kursk"), "Oblast Kursk").reason.code == "text-exact"
    assert judge(("Kursk", "Oblast Kursk"), "Oblasd Kursk").reason.code == "text-typo"


def test_capitals_matter_only_where_the_item_says_so() -> None:
    assert judge("SIE", "sie").right
    verdict = judge("SIE", "sie", case_sensitive=True)

    assert (verdict.right, verdict.reason.code) == (False, "text-case")
    assert judge("SIE", "SIE", case_sensitive=True).right


def test_a_slip_never_makes_the_name_of_another_fact() -> None:
    iran = actor("Irane", COUNTRY)
    irak = actor("Irake", COUNTRY)
    item_set = ItemSet("s", "S", Language.DE, Article("…"), (), actors=(iran, irak))
    names = names_for(("Irane",), ("irane",), item_set)

    verdict = judge_text("Irake", TextKey(names.accepted, names.others, names.shared))

    assert (verdict.right, verdict.reason.code) == (False, "text-other-fact")


def test_the_names_of_a_fact_count_only_where_the_item_is_about_it() -> None:
    names = names_for(("GDL",), (), SET)

    assert [name.text for name in names.accepted] == ["GDL"]
    assert "die Gewerkschaft GDL" not in names.others


def test_the_reason_names_the_alias_and_the_key() -> None:
    assert dict(judge("Bahn", "Deutsche Bahn").reason.params) == {"given": "Deutsche Bahn", "expected": "Bahn"}
    assert dict(judge("GDL", "Gewerkschaft GDK").reason.params)["expected"] == "die Gewerkschaft GDL"
