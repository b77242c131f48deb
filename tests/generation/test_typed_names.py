"""What is typed into a gap counts in every form that names the same; what is half a name or none is no gap."""

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Language
from quizapp.generation.article_forms import longer_forms, short_form, shorter_forms, words_of
from quizapp.generation.candidates import Kit
from quizapp.generation.context import pointing_words
from quizapp.generation.facts import build_facts
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.pool import candidates
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

LEAD = (
    "Die Lehrerin Helga Brandner lebt seit vielen Jahren in der kleinen Stadt Wiesenbach, in der auch die Feuerwehr "
    "ein Haus hat und wo im Sommer ein Fest gefeiert wird, das alle gern mögen. "
)


@pytest.fixture(scope="module")
def lists() -> Lexicon:
    return Lexicon()


def gaps(tools: Tools, text: str) -> list[tuple[str, ...]]:
    """Return what counts in each gap of the gap texts that are made of a text."""
    findings = tools.find(read_article(f"{LEAD}\n\n{text}", Language.DE, "Aus der Stadt"))
    made = candidates(Kit(findings, build_facts(findings), 0))
    texts = [one.item.body.text for one in made if isinstance(one.item.body, Cloze) and not one.item.body.distractors]
    return [piece.alternatives for text in texts for piece in parse_cloze(text) if isinstance(piece, Gap)]


def first_forms(tools: Tools, text: str) -> set[str]:
    return {forms[0] for forms in gaps(tools, text)}


@pytest.mark.parametrize(
    ("text", "name", "longer"),
    [
        ("Präsident Omar al-Kadir reist ab. Kadir schwieg.", "Kadir", ("Omar al-Kadir",)),
        ("Der Mentor Bill Sanders lehrte. Sanders schwieg.", "Sanders", ("Bill Sanders",)),
        ("Ramos da Costa trat auf, und Ramos sang.", "Ramos", ("Ramos da Costa",)),
        ("Der Chef Zerdan Malkow kam, und Malkow sprach.", "Malkow", ("Zerdan Malkow",)),
        ("Auch Malkow sprach. Bürgermeister Malkow ging.", "Malkow", ()),
        ("Frau Sanders lehrte dort.", "Sanders", ()),
    ],
)
def test_the_longer_name_of_a_person_counts(lists: Lexicon, text: str, name: str, longer: tuple[str, ...]) -> None:
    assert longer_forms(text, name, lists) == longer


@pytest.mark.parametrize(
    ("text", "name", "shorter"),
    [
        ("Brückl Mautcom klagt. Der Konkurrent Brückl siegt.", "Brückl Mautcom", ("Brückl",)),
        ("Der FC Lindau siegt.", "FC Lindau", ("Lindau",)),
        ("Der FC Lindau schlägt Rehburg 98.", "Rehburg 98", ("Rehburg",)),
        ("Nordstern BC siegt.", "Nordstern BC", ("Nordstern",)),
        ("Borussia Dortmund siegt.", "Borussia Dortmund", ("Dortmund",)),
        ("Novaria Labs forscht.", "Novaria Labs", ("Novaria",)),
        ("In der Klosterbacher Mühlgasse brennt es.", "Klosterbacher Mühlgasse", ("Mühlgasse",)),
        ("Die Nordische Union tagt. Die Union streitet.", "Nordische Union", ("Union",)),
        ("Die New York Tribune schreibt, die Chicago Tribune auch.", "New York Tribune", ()),
        ("Die Kleine Zeitung schreibt, eine Zeitung liest man.", "Kleine Zeitung", ()),
        ("Nordwerk schweigt.", "Nordwerk", ()),
        ("The Yonbo News Agency reports. Agency after agency follows.", "Yonbo News Agency", ()),
        ("Die Wiener Austria siegt. Die Wiener jubeln.", "Wiener Austria", ("Austria",)),
        ("The New Zealand Mirror reports on New Zealand.", "New Zealand Mirror", ()),
    ],
)
def test_a_part_that_stands_for_a_name_counts(lists: Lexicon, text: str, name: str, shorter: tuple[str, ...]) -> None:
    assert shorter_forms(text, name, lists) == shorter


def test_letters_and_words_count_for_each_other() -> None:
    text = "Das Naturhistorische Museum öffnet. Im NHM ist es still. Die Northern Hockey League beginnt, die NHL."

    assert short_form(text, "Naturhistorisches Museum") == "NHM"
    assert short_form(text, "SV Museum") is None
    assert words_of(text, "NHL") == "Northern Hockey League"
    assert words_of(text, "XYZ") is None


@pytest.mark.parametrize(
    ("text", "gap", "also"),
    [
        (
            "Am Montag lobte Vera Lohmann die UNESCO vor der Europäischen Union. Die Union zahlt.",
            "Europäischen Union",
            "EU",
        ),
        ("Das Bundesfinanzministerium lobte am Montag den Bau.", "Bundesfinanzministerium", "Finanzministerium"),
        (
            "Der Bau liegt nun beim Verfassungsgerichtshof, der bis Mai entscheiden will.",
            "Verfassungsgerichtshof",
            "VfGH",
        ),
        ("Die Filmerin Anna Therese Koller zeigt am Montag ihr neues Werk.", "Anna Therese Koller", "Anna Koller"),
        ("Mit dem Wirt kam seine Ehefrau Marisa Hollner am Montag in das neue Haus.", "Marisa Hollner", "Marisa"),
        ("Das Europaparlament stimmte am Montag zu, sagte Vera Lohmann.", "Europaparlament", "Europäische Parlament"),
        ("Mit dem Wirt sprach Generalsekretär Dan Su-minn am Montag lange über den Bau.", "Dan Su-minn", "Dan"),
        ("Mit dem Wirt sprach Präsidentin Park Geun-mi am Montag lange über den Bau.", "Park Geun-mi", "Park"),
    ],
)
def test_every_usual_form_of_a_name_counts_in_its_gap(tools: Tools, text: str, gap: str, also: str) -> None:
    found = [forms for forms in gaps(tools, text) if forms[0] == gap]

    assert found
    assert all(also in forms for forms in found)


def test_a_noun_that_says_what_it_is_stays_outside_of_the_gap(tools: Tools) -> None:
    text = "Der Gast aus Ulm wohnte im Wiener Hotel Sonnweber und lobte das Frühstück."

    assert "Wiener Hotel Sonnweber" not in first_forms(tools, text)


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("Das Urteil fällte der Deutsche Bundestag nicht, sagte Vera Lohmann.", "Bundestag"),
        ("Gebaut wurde der Saal vom Biologen Joost den Haag, der gern lacht.", "Haag"),
        ("Erstmals sah man dort die Camerons, die gern im Garten tanzten. David Cameron lachte.", "Camerons"),
        ("Der Verein spielt am Montag (19 Uhr/live ORF) in Graz vor vielen Leuten.", "ORF"),
        ("Der lange Weg des kleinen Landes führt am Montag noch weiter in die EU.", "EU"),
        ("Der Flug endete am Montag in der Hauptstadt Oslo, wo es schneite.", "Oslo"),
        ("Gericht hebt das Urteil gegen den Wirt Paul Hauser auf.", "Paul Hauser"),
        ("Der Plan wurde am Montag dem Chef von Amnesty International übergeben.", "Chef von Amnesty International"),
    ],
)
def test_half_a_name_or_none_is_no_gap(tools: Tools, text: str, half: str) -> None:
    assert half not in first_forms(tools, text)


def test_an_agency_that_is_only_told_something_is_not_the_only_gap(tools: Tools) -> None:
    text = "Der Bau beginnt erst im Mai, sagte ein Sprecher des Klosters am Montag der Agentur AFP."

    assert "AFP" not in first_forms(tools, text)


def test_names_of_one_list_are_not_both_gaps_with_a_third_between(tools: Tools) -> None:
    text = "Der Verein fuhr am Montag mit dem Bus nach Graz, Klagenfurt und Salzburg und sang."
    together = {"Graz", "Salzburg"}

    assert not together <= first_forms(tools, text)


def test_two_lands_that_something_joins_are_not_both_gaps(tools: Tools) -> None:
    text = "Die neue Bahn soll vom Sommer an die Slowakei über den Kosovo mit Albanien verbinden."

    assert not {"Slowakei", "Albanien"} <= first_forms(tools, text)


@pytest.mark.parametrize(
    "text",
    [
        "In Lindau, unweit von Bregenz, wird er den Sommer verbringen.",
        "Dies kann durchaus damit zusammenhängen, dass es oft regnet.",
        "Nicht wegen des Regens, sondern wegen der Politik der Stadt Lindau.",
        "Kellner: Nein, das war nicht der Fall.",
    ],
)
def test_what_hangs_in_the_air_needs_a_sentence_before_it(text: str) -> None:
    assert pointing_words(text, Language.DE)


def test_a_title_between_two_names_makes_no_list_of_them(tools: Tools) -> None:
    text = (
        "The town of Millbrook has a library and a school, and the people who live in it like to walk by the river. "
        "According to the BBC, Honorary Professor Robert Fielding, the head of the school, said on Monday that "
        "300 people had come to see the river and that the library would be open again in the spring."
    )
    findings = tools.find(read_article(text, Language.EN, "In Millbrook"))
    made = candidates(Kit(findings, build_facts(findings), 0))
    texts = [one.item.body.text for one in made if isinstance(one.item.body, Cloze)]

    assert any("{{Robert Fielding" in text and "{{BBC" in text for text in texts)


def test_a_surname_alone_is_the_person_and_a_noun_before_it_is_not(tools: Tools) -> None:
    text = (
        "Der Landesrat Michael Hubmer verhandelte am Montag. Die Rede seines Mitverhandlers Hubmer war lang. "
        "Später ging Hubmer durch das Tor."
    )
    findings = tools.find(read_article(f"{LEAD}\n\n{text}", Language.DE, "Aus der Stadt"))
    names = {actor.name: actor.aliases for actor in findings.cast.actors}

    assert "Hubmer" in names["Michael Hubmer"]
    assert not any("Mitverhandlers" in name for name in names)


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("Gespielt wurde am Montag im Red Rocks Stadium in Miami vor vielen Leuten.", "Red Rocks"),
        ("Der Bau beginnt im Mai, sagte Vera Lohmann am Montag im Gespräch mit dem STANDARD.", "STANDARD"),
        ("Der Großteil lebt am Bodensee und geht dort gern im Wasser spazieren.", "Bodensee"),
        ("Voraussetzung wäre am Montag noch ein Vertrag mit der Lufthansa gewesen.", "Lufthansa"),
        ("Der Bau wurde am Montag deswegen von EU-Kommission in Brüssel verklagt.", "EU-Kommission"),
        ("Die Grünen wollen es so: Grüne Wiesen sollen im ganzen Land weiter wachsen.", "Grüne}"),
        ("Nur in jenem fand die Ärztin Vera Lohmann am Montag noch ein Blatt.", "Vera Lohmann"),
    ],
)
def test_what_is_no_name_of_its_own_or_hangs_in_the_air_is_no_gap(tools: Tools, text: str, half: str) -> None:
    findings = tools.find(read_article(f"{LEAD}\n\n{text}", Language.DE, "Aus der Stadt"))
    made = candidates(Kit(findings, build_facts(findings), 0))
    alone = [one.item.body.text for one in made if isinstance(one.item.body, Cloze) and len(one.sentences) == 1]

    assert not any(f"{{{{{half}" in text for text in alone)
