"""What counts in a gap: clubs by each of their names, given names of a family, a name with its abbreviation."""

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze
from quizapp.generation.article_forms import is_noun_like, longer_forms, shorter_forms, words_of
from quizapp.generation.begun_names import begun_names
from quizapp.generation.candidates import Kit
from quizapp.generation.clubs import club_names
from quizapp.generation.facts import build_facts
from quizapp.generation.headings import has_heading
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.reading import read_article
from quizapp.generation.templates.clozes import cloze_questions
from quizapp.generation.templates.gap_text import is_sound_gap_text
from quizapp.generation.tools import Tools
from tests.generation.town import LEAD, find, made


@pytest.fixture(scope="module")
def lists() -> Lexicon:
    return Lexicon()


def gaps(tools: Tools, text: str) -> dict[str, set[str]]:
    """Return what counts in each typed gap, by what the article has there."""
    clozes = [item.body for item in made(tools, text) if isinstance(item.body, Cloze) and not item.body.distractors]
    pieces = [piece for cloze in clozes for piece in parse_cloze(cloze.text) if isinstance(piece, Gap)]
    return {piece.alternatives[0]: set(piece.alternatives) for piece in pieces}


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("Bayern München gewann.", "Bayern München", {"Bayern", "FC Bayern"}),
        ("Gladbach verlor, Borussia Mönchengladbach blieb Dritter.", "Mönchengladbach", {"Gladbach"}),
        ("Der HSV verlor.", "HSV", {"Hamburger SV"}),
        ("Dinamo Ulmbach verlor.", "Hannover", set()),
        ("Dinamo Minsk verlor.", "Minsk", {"Dinamo Minsk"}),
    ],
)
def test_a_club_goes_by_several_names(lists: Lexicon, text: str, name: str, others: set[str]) -> None:
    found = set(club_names(text, name, lists))

    assert others <= found
    assert others or not found


def test_a_town_is_no_club_where_no_club_is_named(lists: Lexicon) -> None:
    assert club_names("In Bremen regnete es. Bremen ist eine Stadt.", "Bremen", lists) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Damit Orlanda nicht geht, kam er. Orlanda blieb.",
        "Sechs Jahre in der Komfortzone Orlanda später. Orlanda blieb.",
        "Das sagte der Soziologen Orlanda. Orlanda blieb.",
        "Das sagte Bullen-Coach Orlanda. Orlanda blieb.",
        "Das ist die Absicht von Orlanda. Orlanda blieb.",
    ],
)
def test_what_stands_before_a_surname_is_no_given_name(lists: Lexicon, text: str) -> None:
    assert longer_forms(text, "Orlanda", lists) == ()


def test_a_foreign_given_name_counts_with_the_surname(lists: Lexicon) -> None:
    text = "Am Montag kam Selahattin Orlanda. Orlanda blieb."

    assert longer_forms(text, "Orlanda", lists) == ("Selahattin Orlanda",)
    assert not is_noun_like("Jewgeni", lists)
    assert is_noun_like("Verhaltensforschern", lists)


def test_the_spelling_of_a_surname_without_accents_is_the_same_person(tools: Tools) -> None:
    text = "Der Parteichef Ayhan Kertas sprach am Abend. Der Chemiker Kertaş sagte, das Haus sei alt. Kertaş lachte."
    actors = [actor for actor in find(tools, text).cast.actors if any("Kerta" in name for name in actor.names)]

    assert [actor.name for actor in actors] == ["Ayhan Kertas"]


def test_an_abbreviation_is_in_one_gap_with_what_it_stands_for(tools: Tools) -> None:
    found = gaps(
        tools,
        "Im Jahr 2012 entstand am Fluss die „Demokratische Partei der Täler“ (DPT), der sich 40 Leute anschlossen. "
        "Der Wiesenbacher Naturbund (WNB) hat im Winter 200 Mitglieder verloren.",
    )

    assert {"DPT", "Demokratische Partei der Täler"} <= found["„Demokratische Partei der Täler“ (DPT)"]
    assert {"WNB", "Wiesenbacher Naturbund"} <= found["Wiesenbacher Naturbund (WNB)"]
    assert not {"DPT", "WNB", "Wiesenbacher Naturbund"} & set(found)


def test_a_landlord_is_no_husband(tools: Tools) -> None:
    found = gaps(tools, "Der Landeshauptmann Gerhard Hofer kaufte am Abend 40 Boote in Ulm.")

    assert found["Gerhard Hofer"] == {"Gerhard Hofer", "Hofer"}


def test_brothers_go_by_given_names(tools: Tools) -> None:
    found = gaps(tools, "Die Ruderer Bob und Karl Hofer gewannen am Abend 40 Euro in Ulm.")

    assert found["Karl Hofer"] == {"Karl Hofer", "Karl"}


def test_a_name_in_the_genitive_counts_without_it(tools: Tools) -> None:
    found = gaps(tools, "Am Abend verlor Karl Hofers Verein 40 Euro in Ulm.")

    assert {"Karl Hofer", "Hofer"} <= found["Karl Hofers"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Am Abend kaufte die Landesregierung in Ulm 40 Boote.", "Landesregierung"),
        ("Am Abend spielte Erna (Karla Hofer) in Ulm 40 Lieder.", "Karla Hofer"),
        ("Am Abend sang der Chor in Ulm 40 Lieder (Kamera: Karla Hofer).", "Karla Hofer"),
        ("Am Abend zeigte in Ulm Google das 40 Gramm schwere Android.", "Google"),
    ],
)
def test_what_is_no_name_to_ask_for_is_no_gap(tools: Tools, text: str, name: str) -> None:
    assert name not in gaps(tools, text)


def test_no_gap_text_has_more_than_five_gaps(tools: Tools) -> None:
    text = "Am 3. Mai kauften Karl Hofer in Ulm, Anna Sommer in Kiel und Paul Winter in Bonn 40 Boote für 900 Euro."
    texts = [item.body.text for item in made(tools, text) if isinstance(item.body, Cloze)]

    assert max(one.count("{{") for one in texts) in (4, 5)


@pytest.mark.parametrize(
    "text",
    [
        "Ende der Idylle am Fluss Karl Hofer warnte vor den 40 Booten.",
        "Neue Ufer Wobei auf dem Fluss 40 Boote fahren.",
        "Bis 18.35 19.30 REPORTAGEDer Fluss hat 40 Boote.",
    ],
)
def test_a_heading_run_into_a_sentence_is_not_shown(tools: Tools, text: str) -> None:
    assert not any("40" in item.body.text for item in made(tools, text) if isinstance(item.body, Cloze))


def test_a_heading_that_the_sentence_repeats_is_left_out(tools: Tools) -> None:
    text = "Brücken Die Brücken über den Fluss kosten die Stadt im Winter 40 Euro."
    texts = [item.body.text for item in made(tools, text) if isinstance(item.body, Cloze)]

    assert any(one.startswith("Die Brücken über") and "{{40}}" in one for one in texts)


@pytest.mark.parametrize(
    ("text", "name", "count", "not_count"),
    [
        ("Am Abend zeigte Google in Ulm 40 neue Karten.", "Google", set(), {"Alphabet"}),
        ("Das meldete die Agentur Interfax am Abend in Ulm über 40 Boote.", "Interfax", set(), {"Interfax-Ukraine"}),
        ("Anna Hofer kam. Am Abend verlor Hofers Verein 40 Euro in Ulm.", "Hofers", {"Anna Hofers", "Hofer"}, set()),
        ("Aus Tschechien kamen am Abend 40 Ärzte nach Ulm.", "Tschechien", {"Tschechische Republik"}, set()),
        ("In den 1990er-Jahren kamen Leute aus Kiel nach Ulm.", "1990er", {"90er"}, set()),
    ],
)  # fmt: skip
def test_what_else_counts_is_usual_or_in_the_article(
    tools: Tools, text: str, name: str, count: set[str], not_count: set[str]
) -> None:
    found = gaps(tools, text)

    assert count <= found[name]
    assert not not_count & found[name]


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Der Chef von Air Nord schwieg, Air-Nord-Pilot Karl Hofer sprach über 40 Boote.", "Air Nord"),
        ("Am Abend meldete der ORF auf orf.at, dass 40 Boote gesunken sind.", "ORF"),
        ("In der Demokratischen Republik Kongo sind am Abend 40 Boote gesunken.", "Kongo"),
        ("Die Stadt hat die zwei Vereine aus der Gegend befragt: Ulmer Ruderer und Kieler Segler.", "zwei"),
        ("Im Sommer unterlag die Stadt-Elf den Ruderern aus Ulm.", "Elf"),
        ("Am Abend sprach Angela Merkel als deutsche Kanzlerin in Ulm über 40 Boote.", "Angela Merkel"),
        ("In Budapest haben am Abend rund 40 Leute aus Ungarn gefeiert.", "Ungarn"),
    ],
)
def test_what_the_text_shows_in_other_words_is_no_gap(tools: Tools, text: str, gap: str) -> None:
    assert gap not in gaps(tools, text)


def test_a_headline_of_two_statements_is_no_gap_text(tools: Tools) -> None:
    findings = tools.find(
        read_article("Ulm verliert in Kiel 0:4 – Trainer Karl Hofer geht nach Bonn.\n\n" + LEAD * 2, None, "")
    )
    texts = [one.item.body for one in cloze_questions(Kit(findings, build_facts(findings), 0))]

    assert texts
    assert not any("0:4" in body.text for body in texts if isinstance(body, Cloze))


@pytest.mark.parametrize(
    "text",
    [
        "Die Vergleichswerte lagen im Ort für 1997 bei 24 Prozent und für 1965 bei 42 Prozent.",
        "Der Vergleichswert lag im Ort 1965 noch bei 42 Prozent. Im Jahr 1997 hatte der Vergleichswert 24 Prozent.",
    ],
)
def test_years_that_could_be_exchanged_stay_in_the_text(tools: Tools, text: str) -> None:
    found = gaps(tools, text)

    assert "42" in found
    assert "1965" not in found


def test_an_initial_is_no_name_to_type(tools: Tools) -> None:
    assert "Karl H" not in {name.rstrip(".") for name in gaps(tools, "Am Abend kaufte Karl H. in Ulm 40 Boote.")}


def test_a_team_goes_by_its_own_name(lists: Lexicon) -> None:
    assert "Broncos" in shorter_forms("Die Denver Broncos spielen.", "Denver Broncos", lists)


def test_the_network_by_which_somebody_speaks_is_no_gap(tools: Tools) -> None:
    found = gaps(tools, "Ein Fest dauert im Sommer viele Tage lang, teilte die Stadt am Abend auf Twitter mit.")

    assert "Twitter" not in found


def test_the_beginning_of_a_name_stands_for_it(tools: Tools, lists: Lexicon) -> None:
    found = find(tools, "Karl Hofarelli kam am Abend nach Ulm. Der Trainer Hofa sagte, dass er bleibt. Hofa lachte.")
    actor = next(actor for actor in found.cast.actors if actor.name == "Hofa")

    assert "Karl Hofarelli" in begun_names(actor, found.cast, lists)
    assert "Hofarelli" in begun_names(actor, found.cast, lists)


def test_letters_stand_for_words_with_hyphens() -> None:
    assert words_of("Das Anna-Winter-Institut forscht.", "AWI") == "Anna-Winter-Institut"


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Der Sturm hatte sich am 8. und 9. März über dem Fluss abgeschwächt.", "9. März"),
        ("Drei Schulen der Stadt, einmal in Ulm und zweimal in Kiel, gewannen das Fest.", "Drei"),
        ("An Bord waren am Abend zwei Männer, beide haben das Fest verlassen.", "zwei"),
        ("In der Stadt liegt die Partei im Sommer unter der 5-Prozent-Hürde.", "5"),
        ("Eine Koalition mit der rechten AfD will die Stadt im Sommer nicht bilden.", "AfD"),
        ("Im Sommer flogen am Abend 40 Leute von Zell am See nach Ulm.", "Zell"),
        ("Am Abend kamen 40 Leute in die Landeshauptstadt Stuttgart.", "Stuttgart"),
    ],
)
def test_what_the_words_beside_it_tell_is_no_gap(tools: Tools, text: str, gap: str) -> None:
    assert gap not in gaps(tools, text)


def test_no_gap_text_opens_a_quotation_without_its_end() -> None:
    assert not is_sound_gap_text(
        "Das Fazit der Stadt nach {{fünf}} Jahren lautet: „Die hohen Zahlen zeigen es deutlich."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Packen, tragen Wahrscheinlich wird die Sammlung weichen müssen.",
        "Rampen, Licht Größter Posten ist der Umbau der Burg.",
    ],
)
def test_an_adverb_with_a_capital_inside_of_a_sentence_follows_a_heading(text: str) -> None:
    assert has_heading(text)
    assert not has_heading(text.partition(" ")[2].partition(" ")[2])
