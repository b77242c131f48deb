"""A printed set can be handed out: whole items, numbered lines, true keys, and nothing read as markup."""

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from quizapp import paths
from quizapp.core.article import Article
from quizapp.core.errors import DataError, UsageError
from quizapp.core.item import (
    Focus,
    Group,
    Grouping,
    Item,
    ItemSet,
    Language,
    Matching,
    NumberEntry,
    Option,
    Pair,
    ShortText,
    SingleChoice,
    Status,
)
from quizapp.services import authoring, printing
from quizapp.services.printing import PrintChoices, Printed, Sheet
from quizapp.services.set_folder import load_beside
from quizapp.services.typesetting import TypesettingError
from tests.formats import any_sets
from tests.given_sets import ferry_set
from tests.services.pages import alternative_texts, letters, line_starts, page_texts, tags, text_of

ALL_TYPES = Path(__file__).parents[1] / "data" / "sets" / "all-types.yaml"
FILES = (*sorted(paths.QUESTIONS.glob("*.yaml")), ALL_TYPES)
LAYOUTS = {
    "plain": PrintChoices(),
    "large": PrintChoices(large=True),
    "columns": PrintChoices(columns=2),
    "bare": PrintChoices(article=False),
    "versions": PrintChoices(versions=2),
}


def set_of(path: Path) -> ItemSet:
    item_set = authoring.open_set(path).item_set
    assert item_set is not None
    return item_set


def printed(item_set: ItemSet, choices: PrintChoices = PrintChoices(), path: Path | None = None) -> Printed:  # noqa: B008
    made = printing.print_set(item_set, choices, partial(load_beside, path))
    assert made is not None
    return made


def sheet_of(item_set: ItemSet, choices: PrintChoices = PrintChoices()) -> Sheet:  # noqa: B008
    return printed(item_set, choices).sheets[0]


def with_items(*items: Item) -> ItemSet:
    return replace(ferry_set(), items=items)


def torn(sheet: Sheet) -> list[int]:
    """Return the numbers of the items that end on another page or in another column than they begin."""
    pairs = zip(sheet.items[::2], sheet.items[1::2], strict=True)
    return [start.value for start, end in pairs if (start.page, start.column) != (end.page, end.column)]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_item_is_printed_whole_in_every_layout(path: Path, layout: str) -> None:
    item_set = set_of(path)

    made = printed(item_set, LAYOUTS[layout], path)

    for sheet in made.sheets:
        words = letters(text_of(sheet.pdf))
        assert [item.id for item in item_set.ready if letters(item.stem) not in words] == []
        assert {spot.value for spot in sheet.items} == set(range(1, len(item_set.ready) + 1))
        assert torn(sheet) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_page_says_which_of_how_many_it_is(path: Path, layout: str) -> None:
    made = printed(set_of(path), LAYOUTS[layout], path)

    for sheet in (*made.sheets, made.key):
        pages = page_texts(sheet.pdf)
        assert len(pages) == sheet.pages
        assert [page.endswith(f" {number}/{sheet.pages}") for number, page in enumerate(pages, 1)] == [True] * len(
            pages
        )


def test_a_sheet_has_a_place_for_name_class_date_and_the_sum_of_points() -> None:
    (page,) = page_texts(sheet_of(with_items(*ferry_set().items[:2])).pdf)

    assert page.startswith("Drei Fähren Klasse 7 Name Klasse Datum Punkte / 2 Drei Fähren für Nordhafen")
    assert "Quelle: Hafenbote, 3. Mai 2026" in page
    assert page.count("/ 1 P.") == 2


def test_the_words_of_a_sheet_are_in_the_language_of_the_set() -> None:
    text = text_of(sheet_of(replace(ferry_set(), language=Language.EN)).pdf)

    assert "Name Class Date Points / 11.5" in text
    assert "/ 1.5 pt." in text
    assert "Tick the right answer." in text
    assert "Klasse Datum" not in text


def test_a_part_of_the_items_is_balanced_in_order_and_another_one_for_another_seed() -> None:
    item_set = set_of(FILES[0])

    def asked(seed: int) -> list[str]:
        words = letters(text_of(sheet_of(item_set, PrintChoices(count=9, seed=seed)).pdf))
        found = [item for item in item_set.ready if letters(item.stem) in words]
        assert [words.index(letters(item.stem)) for item in found] == sorted(
            words.index(letters(item.stem)) for item in found
        )
        assert {focus: sum(item.focus is focus for item in found) for focus in Focus} == dict.fromkeys(Focus, 3)
        return [item.id for item in found]

    assert len(asked(0)) == 9
    assert asked(0) != asked(1)


def test_the_key_of_a_part_is_that_of_the_part() -> None:
    made = printed(set_of(FILES[0]), PrintChoices(count=5))

    assert len(made.sheets[0].items) == 2 * 5
    assert re.findall(r"(?<![0-9.])([0-9]+)\. [A-ZÄÖÜ]", text_of(made.key.pdf))[:1] == ["1"]
    assert "6. " not in text_of(made.key.pdf)


def test_points_are_written_as_the_language_does() -> None:
    assert "/ 1,5 P." in text_of(sheet_of(ferry_set()).pdf)


def test_a_suggested_item_is_not_printed() -> None:
    made = printed(ferry_set())

    assert "Wer kauft?" not in text_of(made.sheets[0].pdf)
    assert "Wer kauft?" not in text_of(made.key.pdf)


def test_a_sheet_never_tells_the_key() -> None:
    item = Item("q", "Wer?", ShortText(("Geheimwort",)), explanation="Erklärung", hint="Hinweis", note="Notiz")

    text = text_of(sheet_of(with_items(item)).pdf)

    assert not {"Geheimwort", "Erklärung", "Hinweis", "Notiz"} & set(text.split())


def test_a_key_gives_answers_what_else_counts_and_why() -> None:
    text = text_of(printed(ferry_set()).key.pdf)

    assert "12 Millionen Euro Toleranz: 5 %." in text
    assert "falsch Richtig wäre: Sie sind neu." in text
    assert "(2) 12 (auch richtig: zwölf) Bleibt übrig: Südhafen" in text
    assert "1. Kauf 2. Lob 3. Bericht" in text
    assert "Mensch: Kärcher Ort: Nordhafen Bleibt übrig: Fähre" in text
    assert "„Das meldet der Hafenbote.“ (Zeile 3)" in text


def test_emphasis_is_set_and_its_stars_are_gone() -> None:
    item = Item("q", r"Wer sagt *dies*, **jenes** und \*das\*?", ShortText(("A",)))

    assert "Wer sagt dies, jenes und *das*?" in text_of(sheet_of(with_items(item)).pdf)


def test_the_key_names_the_lines_in_which_the_evidence_stands() -> None:
    words = [f"Wort{number}" for number in range(200)]
    starts = [start for start in range(0, 195, 5) if start != 95]
    quotes = [" ".join(words[start : start + 5]) for start in starts]
    article = Article(" ".join(words[:98]) + "\n\n" + " ".join(words[98:]))
    items = [Item(f"q{n}", "Frage?", NumberEntry("1"), evidence=(quote,)) for n, quote in enumerate(quotes)]
    made = printed(replace(with_items(*items), article=article))

    lines = [line.split() for line in line_starts(made.sheets[0].pdf) if "Wort" in line]
    expected = []
    for start in starts:
        first, last = (next(n for n, line in enumerate(lines, 1) if words[at] in line) for at in (start, start + 4))
        expected.append(f"Zeile {first}" if first == last else f"Zeilen {first}–{last}")
    assert re.findall(r"(Zeilen? [0-9–]+): Wort", text_of(made.key.pdf)) == expected


def test_every_fifth_line_of_the_article_is_numbered() -> None:
    article = Article(" ".join(f"Wort{number}" for number in range(300)))
    sheet = sheet_of(replace(with_items(ferry_set().items[0]), article=article))

    numbers = [line for line in line_starts(sheet.pdf) if re.fullmatch(r"[0-9]+", line)]
    assert numbers[:4] == ["5", "10", "15", "20"]


def test_evidence_in_the_headline_is_named_so() -> None:
    item = Item("q", "Wie viele?", NumberEntry("3"), evidence=("Drei Fähren für Nordhafen",))

    assert "Überschrift: Drei Fähren für Nordhafen" in text_of(printed(with_items(item)).key.pdf)


def test_without_the_article_nobody_is_asked_for_lines() -> None:
    made = printed(ferry_set(), PrintChoices(article=False))

    sheet, key = text_of(made.sheets[0].pdf), text_of(made.key.pdf)
    assert "Bürgermeisterin Lena" not in sheet
    assert "Zeile" not in sheet + key
    assert sheet.count("Beleg: erste und letzte Wörter des Satzes") == 2


def test_versions_ask_the_same_in_another_order() -> None:
    made = printed(ferry_set(), PrintChoices(versions=2))

    first, second = (text_of(sheet.pdf) for sheet in made.sheets)
    stems = [letters(item.stem) for item in ferry_set().ready if item.stem]
    places = [[letters(text).index(stem) for stem in stems] for text in (first, second)]
    assert [sheet.version for sheet in made.sheets] == ["A", "B"]
    assert "Version A" in first
    assert "Version B" in second
    assert places[0] == sorted(places[0])
    assert places[1] != sorted(places[1])


@pytest.mark.parametrize("seed", range(4))
def test_the_key_of_each_version_has_the_letters_of_that_very_sheet(seed: int) -> None:
    options = tuple(Option(f"falsch{number}") for number in range(5))
    items = [Item(f"q{n}", f"Frage{n}?", SingleChoice(Option(f"schlüssel{n}"), options)) for n in range(6)]
    made = printed(with_items(*items), PrintChoices(versions=2, seed=seed))

    key = text_of(made.key.pdf)
    halves = key.partition("Version B")
    for sheet, part in zip(made.sheets, (halves[0], halves[2]), strict=True):
        shown = {word: letter for letter, word in re.findall(r"\b([a-f]) (schlüssel[0-9])", text_of(sheet.pdf))}
        told = {word: letter for letter, word in re.findall(r"\b([a-f])\) (schlüssel[0-9])", part)}
        assert len(shown) == 6
        assert told == shown


def test_the_same_seed_prints_the_same_bytes_and_another_one_does_not() -> None:
    one, again = printed(ferry_set(), PrintChoices(seed=3)), printed(ferry_set(), PrintChoices(seed=3))
    other = printed(ferry_set(), PrintChoices(seed=4))

    assert (one.sheets[0].pdf, one.key.pdf) == (again.sheets[0].pdf, again.key.pdf)
    assert other.sheets[0].pdf != one.sheets[0].pdf


HOSTILE = '#read("/etc/passwd") $x$ [k] _u_ `c` <m> @v \\ ~ -- // #{ } = - + /* "); panic("'


def test_hostile_text_prints_as_it_stands_wherever_it_stands() -> None:
    body = SingleChoice(Option(f"Schlüssel {HOSTILE}"), (Option(f"Andere {HOSTILE}"), Option("Dritte")))
    item = Item("q", f"Stamm {HOSTILE}", body, explanation=f"Weil {HOSTILE}")
    pairs = Matching((Pair(f"Links {HOSTILE}", f"Rechts {HOSTILE}"), Pair("l", "r")))
    groups = Grouping((Group(f"Gruppe {HOSTILE}", (f"Eintrag {HOSTILE}",)), Group("g", ("e",))))
    item_set = replace(
        with_items(item, Item("p", "Paare", pairs), Item("g", "Gruppen", groups)),
        title=f"Titel {HOSTILE}",
        audience=f"Klasse {HOSTILE}",
        article=Article(f"Text {HOSTILE} Ende.", title=f"Kopf {HOSTILE}", source=f"Blatt {HOSTILE}"),
    )

    made = printed(item_set)

    sheet, key = letters(text_of(made.sheets[0].pdf)), letters(text_of(made.key.pdf))
    places = ("Titel", "Klasse", "Kopf", "Blatt", "Text", "Stamm", "Schlüssel", "Andere", "Links", "Rechts", "Gruppe")
    assert [place for place in (*places, "Eintrag") if letters(f"{place} {HOSTILE}") not in sheet] == []
    assert [
        place for place in ("Stamm", "Schlüssel", "Weil", "Links") if letters(f"{place} {HOSTILE}") not in key
    ] == []
    assert '#read("/etc/passwd")' in text_of(made.sheets[0].pdf)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(any_sets.sets())
def test_any_set_that_can_be_read_can_be_printed(item_set: ItemSet) -> None:
    assume(item_set.items)
    ready = replace(item_set, items=tuple(replace(item, status=Status.READY, image=None) for item in item_set.items))

    made = printed(ready)

    assert {spot.value for spot in made.sheets[0].items} == set(range(1, len(ready.items) + 1))


def test_an_item_longer_than_a_page_goes_on_on_the_next() -> None:
    entries = tuple(f"Eintrag{number}" for number in range(120))
    item = Item("q", "Sortiere.", Grouping((Group("links", entries), Group("rechts", ("Ausnahme",)))))

    sheet = sheet_of(with_items(item, Item("z", "Und zuletzt?", ShortText(("x",)))))

    text = text_of(sheet.pdf)
    assert sheet.pages > 2
    assert [entry for entry in entries if entry not in text] == []
    assert "Und zuletzt?" in text
    assert torn(sheet) == [1]


def test_a_picture_is_printed_with_its_alternative_text() -> None:
    sheet = printed(set_of(ALL_TYPES), path=ALL_TYPES).sheets[0]

    assert "Ein Anleger mit zwei Fähren" in alternative_texts(sheet.pdf)


def test_a_reader_who_listens_is_told_headings_and_tables() -> None:
    sheet = sheet_of(ferry_set())

    found = tags(sheet.pdf)
    assert (found.count("/H1"), found.count("/H2")) == (1, 2)
    assert found.count("/TH") == 2


def test_where_a_picture_has_gone_its_words_are_printed() -> None:
    sheet = sheet_of(set_of(ALL_TYPES))

    assert "Ein Anleger mit zwei Fähren" in text_of(sheet.pdf)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\nkaputt", b"RIFF1234WEBP", b""])
def test_a_picture_that_cannot_be_read_is_named(content: bytes) -> None:
    with pytest.raises(TypesettingError) as caught:
        printing.print_set(set_of(ALL_TYPES), PrintChoices(), lambda _name: content)

    assert caught.value.message.code == "print-image"
    assert dict(caught.value.message.params)["image"] == "images/anleger.png"


def test_nothing_ready_is_told_and_not_printed() -> None:
    suggested = replace(ferry_set().items[0], status=Status.SUGGESTED)

    with pytest.raises(DataError) as caught:
        printed(with_items(suggested))

    assert caught.value.message.code == "print-nothing"


def test_large_type_in_two_columns_is_refused() -> None:
    with pytest.raises(UsageError):
        printed(ferry_set(), PrintChoices(large=True, columns=2))


def test_printing_can_be_cancelled_and_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1

    assert printing.print_set(ferry_set(), PrintChoices(versions=2), lambda _: None, go_on) is None
    assert told == [(0, 3), (1, 3)]


def test_a_preview_is_a_picture_of_every_page_of_sheet_and_key() -> None:
    shown = printing.preview(ferry_set(), PrintChoices(versions=2), lambda _: None, 30)
    bare = printing.preview(ferry_set(), PrintChoices(key=False), lambda _: None, 30)

    made = printed(ferry_set())
    assert (len(shown.sheet), len(shown.key)) == (made.sheets[0].pages, made.key.pages)
    assert (len(bare.sheet), len(bare.key)) == (made.sheets[0].pages, 0)
    assert all(picture.startswith(b"\x89PNG") for picture in (*shown.sheet, *shown.key))


def test_each_version_gets_a_file_of_its_own(tmp_path: Path) -> None:
    choices = PrintChoices(versions=2)
    sheets = printing.sheet_paths(tmp_path / "blatt.pdf", choices)

    printing.save(printed(ferry_set(), choices), sheets, tmp_path / "loesung.pdf")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["blatt-A.pdf", "blatt-B.pdf", "loesung.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF") for path in tmp_path.iterdir())
