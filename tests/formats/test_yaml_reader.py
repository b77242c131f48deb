"""The reader takes values for what their field is, and a good set whole."""

from decimal import Decimal
from pathlib import Path

import pytest

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
    Focus,
    Group,
    Grouping,
    ItemSet,
    ItemType,
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
from quizapp.formats.yaml_reader import read_set
from tests.formats.small_sets import HEAD, codes, found, item, read, read_whole

SETS = Path(__file__).parents[1] / "data" / "sets"


@pytest.fixture(scope="module")
def all_types() -> ItemSet:
    data = (SETS / "all-types.yaml").read_bytes()
    result = read_set(data, "all-types.yaml", lambda name: (SETS / name).read_bytes())
    assert result.problems == ()
    assert result.item_set is not None
    return result.item_set


def test_a_set_written_by_hand_with_all_types_is_read_without_a_word(all_types: ItemSet) -> None:
    assert {item.type for item in all_types.items} == set(ItemType)
    assert all_types.authors == ("Redaktion", "Klasse 9b")
    assert all_types.article.title == "Fährhafen eröffnet"
    assert all_types.article.text.startswith("Der Hafen wurde am 28. Februar 2026 eröffnet.")
    assert all_types.article.file == "articles/faehrhafen.txt"
    assert all_types.figures[1].kind is FigureKind.DATE
    assert all_types.figures[0].kind is None
    assert all_types.actors[0].aliases == ("Nordlicht",)
    assert all_types.actors[1].kind is ActorKind.PERSON
    assert all_types.claims[0].via == "kuestenbote"


def test_every_type_has_its_own_fields(all_types: ItemSet) -> None:
    bodies = {item.type: item.body for item in all_types.items}

    assert bodies[ItemType.SINGLE_CHOICE] == SingleChoice(
        Option("die Reederei Nordlicht"),
        (
            Option("die Bürgermeisterin", "Sie lobt die Bauzeit, nennt aber keine Zahl."),
            Option("der Küstenbote"),
            Option("die Stadt: ihr Hafenamt"),
        ),
        Order.FIXED,
    )
    assert bodies[ItemType.MULTIPLE_CHOICE] == MultipleChoice(
        (Option("Der Hafen ist eröffnet."), Option("Die Bauzeit war kurz.")), (Option("Der Hafen ist geschlossen."),)
    )
    assert bodies[ItemType.TRUE_FALSE] == TrueFalse(False, "Sie lobte die kurze Bauzeit.", mark_evidence=True)
    assert bodies[ItemType.NUMBER] == NumberEntry("12.500", "Fahrgäste", "5 %")
    assert bodies[ItemType.DATE] == DateEntry("28. Februar 2026")
    assert bodies[ItemType.SHORT_TEXT] == ShortText(
        ("no", "2024-11-01", "20:15", "10.000", "~"), 0, case_sensitive=True
    )
    assert bodies[ItemType.CLOZE] == Cloze(
        "{{Wiebke Hansen|Hansen}} lobte die kurze {{Bauzeit}}.", ("Wartezeit", "Fahrzeit")
    )
    assert bodies[ItemType.MATCHING] == Matching(
        (Pair("Wiebke Hansen", "lobt"), Pair("Reederei Nordlicht", "zählt"), Pair("Der Küstenbote", "berichtet")),
        ("schweigt",),
    )
    assert bodies[ItemType.ORDERING] == Ordering(("Bau des Anlegers", "Eröffnung", "Bericht im Küstenboten"))
    assert bodies[ItemType.GROUPING] == Grouping(
        (Group("handelt", ("Reederei Nordlicht", "Wiebke Hansen")), Group("berichtet", ("Der Küstenbote",))),
        ("die Fahrgäste",),
    )
    assert bodies[ItemType.EVIDENCE] == EvidenceMarking(
        ("Der Anleger kostete 4,2 Millionen Euro.", "lobte die kurze Bauzeit"), 2
    )


def test_common_fields_come_with_their_defaults(all_types: ItemSet) -> None:
    first, second, *_, last = all_types.items

    assert (first.focus, first.level, first.about) == (Focus.ACTORS, Level.LOCATE, ("reederei", "andrang"))
    assert first.explanation == "„Nach Angaben der Reederei Nordlicht“ nennt die Sprecherin der Zahl."
    assert (first.points, first.status) == (1, Status.READY)
    assert (second.points, second.focus, second.tags) == (2, None, ("Wiederholung",))
    assert (last.status, last.confidence) == (Status.SUGGESTED, Decimal("0.75"))
    assert all_types.items[2].hint == "Lies den zweiten Absatz.\n\nAchte auf das Verb.\n"
    assert all_types.items[6].stem == ""


@pytest.mark.parametrize(
    "written", ["10.000", "no", "20:15", "2024-11-01", "~", "null", "0o17", "1_000", ".inf", "=", "yes", "0x1F", "1e3"]
)
def test_what_yaml_would_guess_at_stays_the_characters_that_were_written(written: str) -> None:
    made = item(f"id: a\ntype: short_text\nstem: Was?\nanswer:\n  - {written}\n  - '{written}'")

    assert made.body == ShortText((written, written))


def test_text_is_brought_to_nfc() -> None:
    made = item("id: a\ntype: short_text\nstem: Was?\nanswer: Gru\u0308\u00dfe")

    assert made.body == ShortText(("Gr\u00fc\u00dfe",))


def test_a_bom_and_windows_line_ends_are_no_problem() -> None:
    text = "\ufeff" + (HEAD.format(language="de") + "  []\n").replace("\n", "\r\n")
    made = read_whole(text)

    assert made.article.text.startswith("Die Bahn nennt rund 3.000 Züge. Die GDL nennt keine Zahl.\n\nSprecherin")


def test_one_text_stands_for_a_list_of_one() -> None:
    made = item("id: a\ntype: short_text\nstem: Was?\nanswer: x\ntags: Verkehr\nabout: bahn\nevidence: Die Bahn nennt")

    assert (made.tags, made.about, made.evidence) == (("Verkehr",), ("bahn",), ("Die Bahn nennt",))


@pytest.mark.parametrize("written", ["ja", "nein", "yes", "True", "richtig", "Wahr", "0"])
def test_other_words_for_true_and_false_are_refused_with_the_right_one(written: str) -> None:
    result = read(f"id: a\ntype: true_false\nstem: So?\nanswer: {written}\ncorrection: x")

    assert found(result.problems) == ["4:13 error not-flag-near"]
    assert result.problems[0].mend in ("true", "false")
    assert result.item_set is None


def test_numbers_are_read_in_the_language_of_the_set() -> None:
    question = "id: a\ntype: number\nstem: Wie viele?\nanswer: {}"

    assert codes(question.format("10,000"), "de") == ["4:13 warning number-ambiguous"]
    assert codes(question.format("10,000"), "en") == []
    assert codes(question.format("10.000"), "en") == ["4:13 warning number-ambiguous"]
    assert codes(question.format("10.000"), "de") == []
    assert codes(question.format("7-8"), "de") == []
    assert codes(question.format("jeder vierte"), "de") == []
    assert codes(question.format("viele"), "de") == ["4:13 error value-not-number"]


def test_a_warning_does_not_keep_a_set_from_being_loaded() -> None:
    result = read("id: a\ntype: number\nstem: Wie viele?\nanswer: 10,000")

    assert [problem.is_error for problem in result.problems] == [False]
    assert result.item_set is not None


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("id: a\ntype: single_choice\nstem: x\nanswer: a\ndistractors: [b]", ["5:18 error too-few-entries"]),
        ("id: a\ntype: single_choice\nstem: x\nanswer: a\ndistractors: [b, B, b]", ["5:25 error equal-entries"]),
        ("id: a\ntype: single_choice\nstem: x\nanswer: [a]\ndistractors: [b, c]", ["4:13 error list-not-text"]),
        ("id: a\ntype: single_choice\nstem: x\nanswer: a", ["1:5 error missing-field-of-type"]),
        ("id: a\ntype: multiple_choice\nstem: x\nanswer: [a, a]\ndistractors: [b]", ["4:17 error equal-entries"]),
        ("id: a\ntype: true_false\nstem: x\nanswer: false", ["4:13 warning correction-missing"]),
        ("id: a\ntype: true_false\nstem: x\nanswer: true\ncorrection: y", ["5:17 warning correction-needless"]),
        ("id: a\ntype: date\nstem: „Wann?“\nanswer: 2026", ["3:11 warning quotes-around-stem"]),
        ("id: a\ntype: date\nstem: „Wann?“ – und „wo?“\nanswer: 2026", []),
        ("id: a\ntype: date\nstem: x\nanswer: bald", ["4:13 error value-not-date"]),
        ("id: a\ntype: short_text\nstem: x\nanswer: a\ntypos: 3", ["5:12 error not-whole"]),
        ("id: a\ntype: cloze\ntext: ohne Lücke", ["3:11 error cloze-without-gap"]),
        ("id: a\ntype: cloze\ntext: Die {{Bahn}} f{{ährt", ["3:11 error cloze-unclosed"]),
        (
            "id: a\ntype: cloze\ntext: Die {{Bahn}} kommt.\ndistractors: [Bahn, Bus]",
            ["4:19 error answer-is-distractor"],
        ),
        ("id: a\ntype: matching\nstem: x\npairs:\n  a: b", ["5:7 error too-few-entries"]),
        ("id: a\ntype: matching\nstem: x\npairs:\n  - a: b\n  - c: d", ["5:7 error list-not-mapping"]),
        (
            "id: a\ntype: matching\nstem: x\npairs: {a: b, c: b}\ndistractors: [b]",
            ["5:19 error answer-is-distractor"],
        ),
        ("id: a\ntype: ordering\nstem: x\nsequence: [a, b, a]", ["4:22 error equal-entries"]),
        ("id: a\ntype: grouping\nstem: x\ngroups: {g: [a], h: [a]}", ["4:26 error equal-entries"]),
        ("id: a\ntype: grouping\nstem: x\ngroups: {g: [a, b]}", ["4:13 error one-group"]),
        ("id: a\ntype: grouping\nstem: x\ngroups: {g: [], h: []}", ["4:13 error groups-empty"]),
        ("id: a\ntype: evidence\nstem: x\nanswer: Die", ["4:13 error marking-several-places"]),
        ("id: a\ntype: evidence\nstem: x\nanswer: steht nicht da", ["4:13 error quote-not-found"]),
        (
            "id: a\ntype: evidence\nstem: x\nanswer: [nennt rund, 3.000 Züge]",
            ["4:26 error marking-same-sentence"],
        ),
        ("id: a\ntype: number\nstem: x\nanswer: 3\ntolerance: -1", ["5:16 error tolerance-unreadable"]),
        ("id: a\ntype: number\nstem:\nanswer: 3", ["3:10 error missing-value"]),
        ("id: a\ntype: number\nstem: '  '\nanswer: 3", ["3:11 error missing-value"]),
        ("id: a\ntype: number\nstem: '#1'\nanswer: #1", ["4:12 error value-is-comment"]),
        ("id: a\ntype: short_text\nstem: x\nanswer:\n  - b\n  -", ["6:8 error missing-entry"]),
        ("type: number\nstem: x\nanswer: 3", ["1:5 error id-missing"]),
        ("id: a\nstem: x\nanswer: 3\ndistractors: [a]", ["1:5 error missing-field"]),
        ("id: a\ntype: rätsel\nstem: x\nanswer: 3", ["2:11 error unknown-choice"]),
        ("id: a\ntype: number\nstem: x\nanswer: 3\nanswer: 4", ["5:5 error repeated-key"]),
        ("id: a\ntype: number\nstem: x\nanswer: 3\nxyzzy: 4", ["5:5 error unknown-field"]),
        ("id: a\ntype: number\nstem: x\nanswer: 3\nabout: [dpa, klein]", ["5:18 error reference-unknown"]),
        ("id: a\ntype: number\nstem: x\nanswer: 3\npoints: -1", ["5:13 error not-decimal"]),
        ("id: a\ntype: number\nstem: x\nanswer: 3\nstatus: fertig", ["5:13 error unknown-choice-near"]),
    ],
)
def test_each_mistake_has_its_place_and_code(question: str, expected: list[str]) -> None:
    assert codes(question) == expected


def test_twenty_six_options_suffice_and_one_more_is_refused() -> None:
    question = "id: a\ntype: single_choice\nstem: x\nanswer: key\ndistractors: [{}]"

    assert codes(question.format(", ".join(f"d{n}" for n in range(25)))) == []
    assert codes(question.format(", ".join(f"d{n}" for n in range(26)))) == ["5:18 error too-many-options"]


def test_comments_behind_words_of_the_format_are_no_cut() -> None:
    assert codes("id: a # x\ntype: number # y\nstem: Wie viele?  # z\nanswer: 3 # drei") == []


def test_a_claim_needs_a_speaker_of_the_right_kind() -> None:
    text = HEAD.format(language="de").replace(
        "questions:\n",
        "claims:\n  - id: c\n    said_by: c\n    via: bahn\n    statement: x\n    evidence: Die Bahn\nquestions: []\n",
    )
    result = read_set(text, "klein.yaml")

    assert [(problem.message.code, problem.location.field) for problem in result.problems] == [
        ("reference-wrong-kind", "claims[0].said_by"),
        ("reference-wrong-kind", "claims[0].via"),
    ]


def test_facts_share_one_namespace() -> None:
    text = HEAD.format(language="de").replace("  - id: dpa", "  - id: bahn") + "  []\n"
    result = read_set(text, "klein.yaml")

    assert [(problem.message.code, problem.location.line) for problem in result.problems] == [("id-repeated", 17)]


@pytest.mark.parametrize(
    ("article", "code"),
    [
        ("  file: ../a.txt", "file-outside"),
        ("  file: /etc/passwd", "file-outside"),
        ("  file: C:\\a.txt", "file-outside"),
        ("  file: https://example.org/a.txt", "file-outside"),
        ("  file: sub/../../a.txt", "file-outside"),
        ("  file: a.pdf", "article-file-type"),
        ("  file: fehlt.txt", "file-not-found"),
        ("  file: leer.txt", "article-empty"),
        ("  file: latin.txt", "not-utf8"),
        ("  file: a.txt\n  text: b", "article-text-and-file"),
        ("  title: b", "article-text-missing"),
    ],
)
def test_the_text_of_the_article_is_where_it_may_be(article: str, code: str) -> None:
    files = {"a.txt": b"Text.", "leer.txt": b"# Nur ein Titel\n", "latin.txt": b"Z\xfcge"}

    def load(name: str) -> bytes:
        try:
            return files[name]
        except KeyError as error:
            raise FileNotFoundError(name) from error

    text = f"format: 1\nid: a\ntitle: b\nlanguage: de\narticle:\n{article}\nquestions: []\n"
    problems = read_set(text, "ordner/a.yaml", load).problems

    assert [problem.message.code for problem in problems] == [code]
    assert problems[0].location.line > 0


def test_a_heading_in_the_article_file_is_its_title_where_none_is_given() -> None:
    head = "format: 1\nid: a\ntitle: b\nlanguage: de\nquestions: []\narticle:\n  file: a.md\n"
    data = "\ufeff# Züge stehen\r\n\r\nAlles steht.\r\n".encode()

    first = read_set(head, "a.yaml", lambda _: data).item_set
    second = read_set(head + "  title: Züge stehen\n", "a.yaml", lambda _: data).item_set
    third = read_set(head + "  title: Anders\n", "a.yaml", lambda _: data).item_set

    assert first
    assert second
    assert third
    assert (first.article.title, first.article.text) == ("Züge stehen", "Alles steht.\n")
    assert second.article == first.article
    assert (third.article.title, third.article.text[:9]) == ("Anders", "# Züge st")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n....", None),
        ("a.JPG", b"\xff\xd8\xff\xe0", None),
        ("a.webp", b"RIFF....WEBPVP8 ", None),
        ("a.svg", b"<svg/>", "image-type"),
        ("a.png", b"<svg/>", "image-damaged"),
        ("a.png", b"\xff\xd8\xff\xe0", "image-other-type"),
    ],
)
def test_an_image_is_what_its_name_says(name: str, data: bytes, code: str | None) -> None:
    question = f"  - id: a\n    type: number\n    stem: x\n    answer: 3\n    image: {name}\n    image_alt: y\n"
    result = read_set(HEAD.format(language="de") + question, "klein.yaml", lambda _: data)

    assert [problem.message.code for problem in result.problems] == ([code] if code else [])


def test_missing_sections_are_named() -> None:
    result = read_set("title: a\n", "a.yaml")

    assert [(problem.message.code, problem.location.field) for problem in result.problems] == [
        ("missing-format", "format"),
        ("missing-field-top", "id"),
        ("missing-field-top", "language"),
        ("missing-field-top", "article"),
        ("no-questions", "questions"),
    ]


@pytest.mark.parametrize(("text", "code"), [("", "file-empty"), ("# nichts\n", "file-empty"), ("- a\n", "not-a-set")])
def test_a_file_that_holds_no_set_says_so(text: str, code: str) -> None:
    assert [problem.message.code for problem in read_set(text, "a.yaml").problems] == [code]


def test_a_newer_format_is_refused() -> None:
    text = HEAD.format(language="de").replace("format: 1", "format: 2") + "  []\n"

    assert [problem.message.code for problem in read_set(text, "a.yaml").problems] == ["not-the-one"]


@pytest.mark.parametrize("written", ["text: |\n\n", "text:\n", "text: ''\n", "file:\n"])
def test_an_article_without_text_is_an_error_not_a_warning(written: str) -> None:
    text = f"format: 1\nid: a\ntitle: a\nlanguage: de\narticle:\n  {written}questions: []\n"
    result = read_set(text, "a.yaml")

    assert result.item_set is None
    assert [f"{problem.message.code} {problem.severity.value}" for problem in result.problems] == [
        "missing-value error"
    ]


def test_a_section_and_an_entry_without_content_are_called_missing() -> None:
    text = "format: 1\nid: a\ntitle: a\nlanguage: de\narticle:\nquestions:\n  -\n"

    assert [f"{p.location.line} {p.message.code}" for p in read_set(text, "a.yaml").problems] == [
        "5 missing-value",
        "7 missing-entry",
    ]


def test_an_id_without_value_gets_a_proposal_too() -> None:
    problems = read("id:\ntype: number\nstem: Wie viele Züge?\nanswer: 3\n").problems

    assert [(p.message.code, p.mend, p.location.column) for p in problems] == [("id-missing", " wie-viele-zuege", 8)]


def test_what_cannot_be_seen_is_shown_by_its_number() -> None:
    problem = read("id: a\ntype: number\u200b\nstem: Wie viele Züge?\nanswer: 3\n").problems[0]

    assert dict(problem.message.params)["found"] == "number[U+200B]"
