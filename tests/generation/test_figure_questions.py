"""Questions on figures are plain German, of one answer, and nothing in them tells it."""

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, DateEntry, Focus, Item, ItemType, Matching, NumberEntry, SingleChoice
from quizapp.generation.limits import Limit, is_clear, limit_of
from quizapp.generation.tools import Tools
from quizapp.generation.word_order import subject_first
from tests.generation.town import made


def asked(tools: Tools, text: str) -> list[str]:
    """Return the stems that ask for a typed number or date."""
    return [item.stem for item in made(tools, text) if isinstance(item.body, NumberEntry | DateEntry)]


def gaps(tools: Tools, text: str) -> set[str]:
    clozes = [item.body for item in made(tools, text) if isinstance(item.body, Cloze)]
    return {p.alternatives[0] for c in clozes for p in parse_cloze(c.text) if isinstance(p, Gap)}


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("Die Brücke trägt mehr als 80 Lastwagen.", "Mindestens wie viele Lastwagen trägt die Brücke?"),
        ("Der Umbau kostete die Stadt gut 90 Millionen Euro.", "Ungefähr wie viel Euro kostete der Umbau die Stadt?"),
        (
            "Im Herbst sank die Zahl der Gäste um mehr als 12 Prozent.",
            "Um mindestens wie viel Prozent sank im Herbst die Zahl der Gäste?",
        ),
        ("Im Herbst sank die Zahl der Gäste um 12 Prozent.", "Um wie viel Prozent sank im Herbst die Zahl der Gäste?"),
        ("Im Herbst sank der Umsatz um 12 Prozent.", "Um wie viel Prozent sank der Umsatz im Herbst?"),
        ("Der Verein machte im Winter 300 Euro Verlust.", "Wie viel Euro Verlust machte der Verein im Winter?"),
        ("Am Steg wurden 40 Kinder (vier mehr als 2019) geehrt.", "Wie viele Kinder wurden am Steg geehrt?"),
    ],
)
def test_a_number_is_asked_for_in_plain_german(tools: Tools, sentence: str, stem: str) -> None:
    assert stem in asked(tools, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "In 30 Jahren hat die Gemeinde niemals einen Kredit gebraucht.",
        "Die Zahl der Busse stieg von vier auf sieben Busse.",
        "Drei Monate in Folge sammelte die Firma weniger Aufträge ein.",
        "Die Inflation wird mit 15 Prozent höher als erwartet ausfallen.",
        "Dem Angeklagten droht eine Sperre von bis zu vier Jahren.",
        "Der Markt muss gut zu erreichen sein und nicht weiter als 15 Kilometer vom Bahnhof entfernt liegen.",
        "Auf dem Fest wurden 15 Diebe verhaftet und ihr Lager zerstört.",
        "Bei einem Fehler drohen Strafen bis zu 600 Euro.",
        "Es könnte um mehr als zwei Millionen Euro gehen.",
        "Wegen der Flucht drohen dem Täter bis zu drei Jahre Haft.",
        "In der Stadt sterben 70 Prozent im Krankenhaus am See.",
        "Am Abend gingen 300 Gäste bei Essensausgabe mit Stöcken auf die Köche los.",
        "Das Duo wird im Herbst zwei Wochen in Wiesenbach pausieren müssen.",
        "Am See lassen sich bei den Leuten gefühlte 98 Prozent einen Bart stehen.",
        "In der Stadt halten sich nach Angaben der Polizei 300 Gäste, die meisten davon Radfahrer, auf.",
        "Zehn Jahre der Pause hätten zu einem besseren Bad geführt.",
        "Nach dem Brand hätten 40 Leute aus dem Ort keine Wohnung mehr.",
        "Mehr als 100 Gäste erhielten Beträge im dreistelligen, teils im vierstelligen Bereich.",
    ],
)
def test_a_number_that_no_plain_question_asks_for_is_not_asked_for(tools: Tools, sentence: str) -> None:
    assert not asked(tools, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Treffen in Wiesenbach soll am 16. Dezember stattfinden.",
        "Nächster Halt ist am 10. September Wiesenbach.",
        "Untersucht wurde der Zeitraum von Juli 2012 bis September 2014.",
        "Ab 23. November soll es dauerhaft zur Verfügung stehen.",
        "2009 habe der Verein das Haus an die Stadt verkauft.",
    ],
)
def test_a_date_of_a_headline_a_span_or_of_something_unnamed_is_not_asked_for(tools: Tools, sentence: str) -> None:
    assert not asked(tools, sentence)


def test_what_is_asked_for_keeps_what_the_article_makes_of_it() -> None:
    assert limit_of("Mehr als") is Limit.LEAST
    assert limit_of("bis zu") is Limit.MOST
    assert limit_of("nur") is None
    assert is_clear("mindestens")
    assert not is_clear("gut")
    assert not is_clear("unter")


def test_a_phrase_with_an_article_stands_before_a_time() -> None:
    assert subject_first("im Mai", "der Pegel") == ("der Pegel im Mai", "")
    assert subject_first("im Mai", "die Zahl der Gäste") == ("im Mai", "die Zahl der Gäste")
    assert subject_first("Kellner", "der Stadt") == ("Kellner", "der Stadt")


def exactness(tools: Tools, text: str) -> list[Item]:
    return [item for item in made(tools, text) if item.stem.startswith("Wie gibt der Artikel")]


def test_how_exact_a_number_is_is_asked_with_its_sentence(tools: Tools) -> None:
    items = exactness(tools, "Die Stadt hat für die neue Brücke bereits mehr als 600.000 Euro ausgegeben.")

    assert [item.stem for item in items] == [
        "Wie gibt der Artikel die Zahl 600.000 an: „Die Stadt hat für die neue Brücke bereits … 600.000 Euro "
        "ausgegeben“?"
    ]
    assert isinstance(items[0].body, SingleChoice)
    assert items[0].body.answer.text == "als Mindestzahl"


@pytest.mark.parametrize(
    "sentence",
    [
        "Busse unter 7 Tonnen dürfen weiter über die Brücke fahren.",
        "Die Preise werden gut 15 Prozent über dem Wert von 2019 liegen.",
        "Arm ist, wer mehr als 500 Euro Schulden bei der Stadt hat.",
        "Es könnte um mehr als zwei Millionen Euro gehen.",
        "In Orten mit bis zu 5.000 Einwohnern fahren mehr Busse.",
        "Etwa 200 bis 300 Gäste kamen am Abend zum Fest.",
    ],
)
def test_a_line_that_is_drawn_or_two_sided_is_not_asked_for(tools: Tools, sentence: str) -> None:
    assert not exactness(tools, sentence)


def test_a_number_given_in_two_ways_is_not_asked_for(tools: Tools) -> None:
    assert not exactness(tools, "Zum Fest kamen bis zu 300 Gäste. Die Polizei zählte am Abend etwa 200 bis 300 Gäste.")


def pairs(tools: Tools, text: str, word: str) -> list[tuple[str, str]]:
    found = [item.body for item in made(tools, text) if isinstance(item.body, Matching) and word in item.stem]
    return [(pair.left, pair.right) for body in found for pair in body.pairs]


def test_sentences_without_their_numbers_lack_numbers_of_one_unit_and_size(tools: Tools) -> None:
    text = (
        "Der Umsatz der Bäcker sank um 12 Prozent. Die Preise im Bad stiegen um 8 Prozent. "
        "Am Markt gab es 17 Prozent weniger Stände. Das Haus am See wurde 1956 gebaut. "
        "Das Bad kostete 900.000 Euro. Im Verein sind zwei Trainer."
    )

    assert {right for _, right in pairs(tools, text, "fehlt")} == {"12", "8", "17"}


def test_numbers_that_their_form_tells_are_not_matched(tools: Tools) -> None:
    text = (
        "Das Haus am See wurde 1956 gebaut. Das Bad im Ort kostete 900.000 Euro. "
        "Im Verein der Stadt sind zwei Trainer. Der Umsatz der Bäcker sank um 12 Prozent."
    )

    assert not pairs(tools, text, "fehlt")


@pytest.mark.parametrize(
    "text",
    [
        "Am Fest waren 40 Migranten. Im Heim leben 90 Flüchtlinge. In der Halle stehen 300 Betten.",
        "Die Firma hat 40 Beschäftigte. Im Werk am See arbeiten 90 Beschäftigte in der Küche. Es gibt 300 Betten.",
        "Der Klub gewann neun Duelle. Er hat noch fünf Partien. In der Halle stehen 300 Betten.",
    ],
)
def test_things_that_can_be_exchanged_are_not_matched(tools: Tools, text: str) -> None:
    assert not pairs(tools, text, "zählt")


def test_a_number_at_the_beginning_is_matched_in_small_letters(tools: Tools) -> None:
    text = "Vier Hubschrauber kreisten über dem See. Es kamen 14 Rettungswagen. In der Halle stehen 30 Betten."

    assert ("vier", "Hubschrauber") in pairs(tools, text, "zählt")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Die drei größten Orte im Kreis – Ulmbach, Hofen und Kehlen – bauen zusammen ein Bad.", "drei"),
        ("In der Stadt gibt es zwei Regeln, eine für die Kinder und eine andere für den Rest der Leute.", "zwei"),
        ("Im Plan stehen zwei Wege: Der erste führt zum See, der zweite an der alten Mühle vorbei.", "zwei"),
        ("Unklar ist, ob die Pläne der Stadt ein oder zwei neue Häuser am See zeigen.", "zwei"),
        ("Der Läufer Tobias Kellner war Meister der Jahre 2013 und 2014 in der Stadt.", "2014"),
        ("Derzeit sind erst wenige tausend Karten für das Fest der Stadt verkauft worden.", "tausend"),
        ("Alle drei sehen durch das Fest in diesem Jahr gute Folgen für die Stadt.", "drei"),
        ("Das Tor für Wiesenbach schoss Tobias Kellner im Spiel gegen die Gäste (71.).", "71"),
        ("Abgegeben werden Spenden beim Omnibus in der Bahnstraße (Montag bis Freitag bis 18 Uhr).", "18 Uhr"),
        ("Im Brief der Stadt wird sein Name in Verbindung mit fünf Firmen gebracht.", "fünf"),
        ("Ab 1943 wurde es zum Lager der Stadt für alte Bücher und Bilder.", "1943"),
        ("Die neuen Speicher gibt es mit 768, 384, 192 und 96 Seiten für die Stadt.", "384"),
        ("Der Verein aus Wiesenbach liegt auf Platz eins, gefolgt von den Gästen aus dem Nachbarort.", "eins"),
        ("Die Wiesenbacherin gewann gegen Tilda Roloff aus Hofen mit 7:6(5),6:3 und zog ins Finale ein.", "6:3"),
        ("Hofen bleibt in der Tabelle der Liga Vierter, Wiesenbach folgt auf Platz fünf.", "fünf"),
        ("Was bedeutet das alles im Fall der neun alten Häuser am See?", "neun"),
        ("Einen Teil der Wiesen verkaufte Tobias Kellner, die andere Hälfte behielt er.", "Hälfte"),
        ("Die Firmen aus Wiesenbach liegen mit 40 Millionen Euro auf den Plätzen drei und vier.", "vier"),
        ("Die Messe der Stadt endet wie 2009 und 2010 mit 40 Gästen am Neujahrstag.", "2009"),
        ("Es gibt Vorträge zu den vier Themen Kunst, Musik (Chor, Orgel), Tanz und Film (Kino) im Ort.", "vier"),
        ("Die Firma zählte in Wiesenbach am 21. Mai 3.900 Gäste und Käufer.", "21. Mai"),
        ("Obwohl mit Deutschland und Japan nur zwei Staaten kamen, war Tobias Kellner zufrieden.", "zwei"),
        ("Die Firma aus Wiesenbach und ihre Schwester am See, also zwei Betriebe, bauen Boote.", "zwei"),
        ("Die Feste am 11. und 12. Juli 1995 in Wiesenbach gelten als die schönsten.", "11"),
        ("Das Gerät der Firma misst 123 × 65 × 10 mm und wiegt zusammen 165 g.", "65"),
    ],
)
def test_a_figure_that_the_words_tell_or_that_is_beside_the_point_is_no_gap(
    tools: Tools, sentence: str, told: str
) -> None:
    assert told not in gaps(tools, sentence)


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        ("Den drei Männern und zwei Frauen aus dem Ort wird Betrug vorgeworfen.", "drei"),
        ("Die Stadt baut am Ufer zwei Häuser, die im Herbst fertig sein sollen.", "zwei"),
        ("Der Bürgermeister war in den Jahren 2013 und 2016 im Rat der Stadt.", "2016"),
        ("Der Verein aus Wiesenbach gewann das Spiel gegen die Gäste am Samstag mit 3:0.", "3:0"),
        (
            "Im Vergleich zu 2003 stieg die Zahl der Kühe um 17 Prozent (von 370 auf 432), die der Ziegen um fünf "
            "Prozent (von 377 auf 395).",
            "fünf",
        ),
        ("In Wiesenbach machen zwei Dämme am Ufer Sorgen: Diese sind alt und wurden noch nicht gebaut.", "zwei"),
    ],
)
def test_a_figure_that_nothing_tells_is_a_gap(tools: Tools, sentence: str, gap: str) -> None:
    assert gap in gaps(tools, sentence)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "Der Verein sucht für das Fest Kinder zwischen 6 und 9 Jahren aus dem Ort.",
            "Der Verein sucht für das Fest Kinder zwischen {{6}} und {{9}} Jahren aus dem Ort.",
        ),
        (
            "Fachleute der Stadt rechnen für das Bad mit 25 bis 60 Millionen Euro Kosten.",
            "Fachleute der Stadt rechnen für das Bad mit {{25 bis 60 Millionen}} Euro Kosten.",
        ),
        (
            "Der Stadt könnten im Herbst für das neue Bad zwei Mrd. Euro fehlen.",
            "Der Stadt könnten im Herbst für das neue Bad {{zwei Mrd.|zwei Milliarden}} Euro fehlen.",
        ),
    ],
)
def test_a_span_has_two_gaps_and_an_abbreviation_is_accepted_whole(tools: Tools, sentence: str, text: str) -> None:
    clozes = [(item.stem, item.body.text) for item in made(tools, sentence) if isinstance(item.body, Cloze)]

    assert text in [shown for _, shown in clozes]
    assert all("Zahlen" in stem for stem, shown in clozes if shown == text and shown.count("{{") > 1)


def test_a_heading_in_the_middle_of_a_sentence_is_not_shown(tools: Tools) -> None:
    text = "Großer Andrang am See Diesmal kommen die Leute aus dem Ort mit 40 neuen Booten zum Fest."
    other = "5.000 Gäste erwartet Nach zwei Jahren in Ulmbach geht das Fest erstmals in Wiesenbach über die Bühne."

    assert not [item for item in made(tools, text) if isinstance(item.body, Cloze) and "Andrang" in item.body.text]
    assert not [item for item in made(tools, other) if isinstance(item.body, Cloze) and "erwartet" in item.body.text]
    assert not [stem for stem in asked(tools, other) if "erwartet" in stem]


def test_years_are_matched_among_themselves(tools: Tools) -> None:
    text = (
        "Das Haus am See wurde im Jahr 1956 gebaut. Der Verein der Stadt entstand im Jahr 1964. "
        "Die Brücke am Markt wurde im Jahr 1971 eröffnet. Das Bad kostete 900.000 Euro."
    )

    assert {right for _, right in pairs(tools, text, "fehlt")} == {"1956", "1964", "1971"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Betreiber von 05 Wiesenbach musste die Stadt für einige Tage verlassen.",
        "Derzeit sind erst wenige tausend Karten für das Fest verkauft worden.",
    ],
)
def test_a_number_that_is_none_is_not_changed_in_a_statement(tools: Tools, sentence: str) -> None:
    statements = [item for item in made(tools, sentence) if item.type is ItemType.TRUE_FALSE]

    assert not [item for item in statements if item.focus is Focus.FIGURES]


def test_a_number_of_many_digits_is_no_gap(tools: Tools) -> None:
    assert "558.255.524" not in gaps(tools, "Die Reise brachte dem Verein 558.255.524 Euro ein.")
    assert "558.000" in gaps(tools, "Die Reise brachte dem Verein 558.000 Euro ein.")


def test_two_gaps_of_one_span_are_called_numbers(tools: Tools) -> None:
    items = made(tools, "Im Streit um die Brücke nannte Tobias Kellner Kosten zwischen 40 und 60 Millionen Euro.")
    both = [item for item in items if isinstance(item.body, Cloze) and "{{40}}" in item.body.text]

    named = [item.stem for item in both if isinstance(item.body, Cloze) and "Kellner}}" in item.body.text]
    assert named
    assert all("Zahlen" in stem or "Angaben" in stem for stem in named)
