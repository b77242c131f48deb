"""What else counts for a typed name: parts of it, its place, another language, an office nobody else holds."""

from dataclasses import replace

import pytest

from quizapp.core.gaps import read_cloze
from quizapp.core.item import Cloze, DateEntry, Language, ShortText
from quizapp.generation.body_parts import body_parts, is_whole_sort, own_names
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.case_forms import case_forms
from quizapp.generation.clubs import town_of_club
from quizapp.generation.facts import build_facts
from quizapp.generation.giveaways import shown_by
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.other_notations import other_notations
from quizapp.generation.person_parts import person_parts, titled_names
from quizapp.generation.placed_bodies import placed_bodies
from quizapp.generation.pool import rated
from quizapp.generation.reading import read_article
from quizapp.generation.templates.outer_words import with_outer_words
from quizapp.generation.tools import Tools
from quizapp.generation.translated_names import compound_names, translated_names, turned_names

LEAD = (
    "Die Lehrerin Helga Brandner lebt seit vielen Jahren in der kleinen Stadt Wiesenbach, in der auch die Feuerwehr "
    "ein Haus hat und wo im Sommer ein Fest gefeiert wird, das alle gern mögen. "
)


@pytest.fixture(scope="module")
def lists() -> Lexicon:
    return Lexicon()


@pytest.mark.parametrize(
    ("name", "text", "parts"),
    [
        ("Bundeseichamt", "Das Bundeseichamt prüft.", ["Eichamt"]),
        ("US-Verkehrsministerium", "Das US-Verkehrsministerium schweigt.", ["Verkehrsministerium"]),
        ("Bundeseichamt", "Das Bundeseichamt widerspricht dem Landeseichamt.", []),
        ("Bundeseichamt", "Das Bundeseichamt lobt das Eichamt der Schweiz.", []),
        ("Bundestag", "Der Bundestag tagt.", []),
        ("Deutschen Hafendienst", "Laut dem Deutschen Hafendienst stürmt es.", ["Hafendienst"]),
        ("Deutschen Hafendienst", "Der Deutsche Hafendienst folgt dem dänischen Hafendienst.", []),
        ("Norddeutscher Rundfunk", "Der Norddeutsche Rundfunk meldet es.", []),
        ("Weißen Hauses", "Ein Sprecher des Weißen Hauses schwieg.", []),
        ("Haus Lindtstraße 2", "Am Haus Lindtstraße 2 hängt ein Schild.", ["Lindtstraße 2"]),
        ("Villa Hamburg", "In der Villa Hamburg brannte es.", []),
        ("Flughafens Mohalla", "Der Chef des Flughafens Mohalla schwieg.", ["Mohalla"]),
        ("Bundesagentur für Handel", "Die Bundesagentur für Handel prüft.", ["Bundesagentur"]),
        ("Bundesagentur für Handel", "Die Bundesagentur für Handel und die Bundesagentur der Bauern prüfen.", []),
        ("Thüringer Landessternwarte", "Die Thüringer Landessternwarte sah ihn.", ["Landessternwarte"]),
    ],
)
def test_a_body_is_called_by_the_part_that_no_other_one_has(
    lists: Lexicon, name: str, text: str, parts: list[str]
) -> None:
    assert body_parts(name, text, lists) == parts


@pytest.mark.parametrize(
    ("name", "text", "own"),
    [
        ("Brückl-Konzern", "Der Brückl-Konzern klagt.", ["Brückl"]),
        ("Brückl", "Der Brückl-Konzern klagt, die Brückl-Aktie fällt.", ["Brückl-Konzern"]),
        ("EU-Organisation", "Eine EU-Organisation prüft.", []),
        ("Hamburg-Verein", "Der Hamburg-Verein tagt.", []),
    ],
)
def test_a_firm_is_called_with_and_without_its_sort(lists: Lexicon, name: str, text: str, own: list[str]) -> None:
    assert own_names(name, text, lists) == own


def test_a_faction_is_only_a_part_of_its_party() -> None:
    assert is_whole_sort("Brückl-Konzern")
    assert not is_whole_sort("ABC-Fraktion")


@pytest.mark.parametrize(
    ("name", "text", "wordings"),
    [
        ("Landgericht", "Das Landgericht Mannheim lädt vor. Das Landgericht irrt.", {"Landgericht Mannheim"}),
        ("Landgericht Mannheim", "Das Landgericht Mannheim lädt vor.", {"Landgericht"}),
        ("Polizei", "Die Kölner Polizei sucht ihn.", {"Kölner Polizei"}),
        ("Werksfeuerwehr Bremen", "Die Werksfeuerwehr Bremen löscht.", {"Werksfeuerwehr"}),
        ("Polizei", "Die Kölner Polizei und die Polizei Bonn suchen ihn.", set()),
        ("Parlament", "Das Parlament in Hamburg tagt.", set()),
    ],
)
def test_a_body_counts_with_and_without_its_only_place(
    lists: Lexicon, name: str, text: str, wordings: set[str]
) -> None:
    assert set(placed_bodies(name, text, lists)) - {name} == wordings


@pytest.mark.parametrize(
    ("name", "text", "others"),
    [
        ("Front du Nord", "Die Front du Nord (Nordfront) siegte.", ["Nordfront"]),
        (
            "Rat für innere Ruhe",
            "Der „Rat für innere Ruhe“ (Council for Inner Peace) tagt.",
            ["Council for Inner Peace"],
        ),
        ("Meer der Winde", "Das Mare della Vento (Meer der Winde) liegt dort.", ["Mare della Vento"]),
        ("Lindau", "In Lindau (Bayern) regnet es.", []),
        ("ABC", "Vera Lohmann (ABC) siegte.", []),
        ("Nordfront", "Die Nordfront (Sitz in Ulm) siegte.", []),
    ],
)
def test_a_name_counts_in_the_other_language(lists: Lexicon, name: str, text: str, others: list[str]) -> None:
    assert translated_names(name, text, lists) == others


def test_the_same_words_count_as_a_compound(lists: Lexicon) -> None:
    assert turned_names("Garde der Berge", "Die Berge-Garde siegt.") == ["Berge-Garde"]
    assert turned_names("Berge-Garde", "Die Garde der Berge siegt.") == ["Garde der Berge"]
    assert compound_names("Brückl Mautcom AG", "Die Brückl-Aktie fällt.", lists) == ["Brückl"]
    assert compound_names("Brückl Mautcom AG", "Die Brückl-Aktie und Brückl Reisen fallen.", lists) == []


@pytest.mark.parametrize(
    ("name", "text", "parts"),
    [
        ("Ramón Hernández Nordal", "Ramón Hernández kam. Hernández ging.", {"Ramón Hernández", "Hernández"}),
        ("Ramón Hernández Nordal", "Ramón Hernández Nordal kam.", set()),
        ("Leo XIX.", "Leo XIX. kam.", {"Leo"}),
        ("Leo XIX.", "Leo XIX. folgt Leo XVIII.", set()),
        ("Wuk Song Ho", "Wuk Song Ho kam.", {"Wuk"}),
    ],
)
def test_a_person_is_called_by_a_part_of_the_name(lists: Lexicon, name: str, text: str, parts: set[str]) -> None:
    assert set(person_parts(name, text, lists)) == parts


def test_a_title_belongs_to_the_name() -> None:
    assert titled_names(["Leo XIX."], "Der Rücktritt von Papst Leo XIX. kam.") == ["Papst Leo XIX."]


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Autobahn 47", {"A 47", "A47", "BAB 47", "BAB47", "Bundesautobahn 47"}),
        ("A 47", {"Autobahn 47", "A47", "BAB 47", "BAB47", "Bundesautobahn 47"}),
        ("Brückl Energy", {"Brückl"}),
        ("Bremen Energy", set()),
        ("Schwedens", {"Schweden"}),
        ("Philippinen", set()),
    ],
)
def test_roads_firms_and_places_are_written_in_other_ways(lists: Lexicon, name: str, others: set[str]) -> None:
    assert set(other_notations(name, lists)) == others


def test_a_road_of_a_town_keeps_its_ending(lists: Lexicon) -> None:
    assert case_forms("Leipziger Straße", lists) == ()


def test_a_club_is_called_by_its_town(lists: Lexicon) -> None:
    assert town_of_club("Energie Bremen", lists) == "Bremen"
    assert town_of_club("Stadtwerke Bremen", lists) == ""


def made(tools: Tools, text: str) -> list[Candidate]:
    """Return every question made of a text."""
    findings = tools.find(read_article(f"{LEAD}\n\n{text}", Language.DE, "Aus der Stadt"))
    return rated(Kit(findings, build_facts(findings), 0))


def gaps(tools: Tools, text: str) -> dict[str, set[str]]:
    """Return what counts in each typed gap, by what the article has there."""
    texts = [one.item.body.text for one in made(tools, text) if isinstance(one.item.body, Cloze)]
    return {gap.alternatives[0]: set(gap.alternatives) for one in texts for gap in read_cloze(one).gaps}


def test_a_gap_takes_the_body_without_its_land(tools: Tools) -> None:
    found = gaps(tools, "Das Bundeskartellamt hat am Montag einen Bericht über den Handel mit Strom vorgelegt.")

    assert "Kartellamt" in found["Bundeskartellamt"]


def test_a_word_for_an_office_of_the_union_means_its_only_body(tools: Tools) -> None:
    text = (
        "Die EU-Kommission klagt seit dem Jahr 2004 gegen das Land Hessen. "
        "Der Autobauer Brückl hält 27 Prozent der Aktien und unterstützt die EU-Behörde bei ihrer Klage."
    )

    assert "EU-Kommission" in gaps(tools, text)["EU-Behörde"]


def test_a_date_counts_without_a_year_that_nobody_needs(tools: Tools) -> None:
    text = "Das neue Rathaus von Wiesenbach wurde am 3. Mai 2012 von Helga Brandner eröffnet, gebaut wurde es ab 1998."

    assert gaps(tools, text)["3. Mai 2012"] == {"3. Mai 2012", "3. Mai"}


def test_a_date_is_asked_for_with_the_year_that_the_article_tells(tools: Tools) -> None:
    text = (
        "Das Rathaus wurde am 3. Mai 2012 fertig. Die Gemeinde Wiesenbach eröffnete das neue Rathaus am 3. Mai "
        "feierlich. Gebaut wurde seit 1998."
    )
    dates = {one.item.body.answer for one in made(tools, text) if isinstance(one.item.body, DateEntry)}

    assert "3. Mai" not in dates


OFFICE = (
    "Die Umweltministerin Karla Ferber hat am Dienstag in Wiesenbach den Bau einer Mauer angekündigt. "
    "Ferber empfahl der Gemeinde Wiesenbach nach langer Beratung den Kauf von zwölf neuen Pumpen. "
)


def test_an_office_counts_for_its_only_holder(tools: Tools) -> None:
    keys = [set(one.item.body.answer) for one in made(tools, OFFICE) if isinstance(one.item.body, ShortText)]
    asked = [key for key in keys if "Ferber" in key and "Umweltministerin" in key]

    assert asked


def test_an_office_that_another_one_holds_does_not_count(tools: Tools) -> None:
    text = f"{OFFICE}Die frühere Umweltministerin Anna Lund widersprach Ferber am Mittwoch in einem Brief."
    keys = [set(one.item.body.answer) for one in made(tools, text) if isinstance(one.item.body, ShortText)]

    assert any("Ferber" in key for key in keys)
    assert not any("Ferber" in key and "Umweltministerin" in key for key in keys)


def test_what_counts_as_well_gives_no_other_question_away(tools: Tools) -> None:
    wider = [one for one in made(tools, OFFICE) if one.made is not None]

    assert wider
    for one in wider:
        assert one.made is not None
        assert shown_by(one).keys == shown_by(replace(one, item=one.made, made=None)).keys


def test_no_office_alone_counts_where_the_name_is_asked_for(tools: Tools) -> None:
    bodies = {one.item.stem: one.item.body for one in made(tools, "Die Busse fahren nicht mehr, sagte Helga Brandner.")}
    wanted = [body for stem, body in bodies.items() if stem.endswith("Nenne den Namen.")]

    assert wanted
    for body in wanted:
        assert isinstance(body, ShortText)
        assert {"Helga Brandner", "Brandner", "Lehrerin Helga Brandner"} <= set(body.answer)
        assert "Lehrerin" not in body.answer


def test_an_english_currency_stays_beside_its_gap() -> None:
    assert with_outer_words(("$150,000",)) == "${{150,000|$150,000}}"
    assert with_outer_words(("€2.5 million",)) == "€{{2.5 million|€2.5 million}}"
    assert with_outer_words(("7:05 a.m.", "7:05")) == "{{7:05 a.m.|7:05}}"
