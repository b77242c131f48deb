"""Questions read as a teacher would put them: one plain answer, statements that stand alone, wordings that fit."""

import pytest

from quizapp.core.item import DateEntry, Grouping, Item, Matching, Ordering, ShortText, SingleChoice, TrueFalse
from quizapp.generation.candidates import Kit
from quizapp.generation.distractors import shares_name
from quizapp.generation.facts import build_facts
from quizapp.generation.perfect_stems import in_perfect
from quizapp.generation.stems import is_sound
from quizapp.generation.templates.changed_numbers import is_changeable
from quizapp.generation.templates.subject_front import without_front
from quizapp.generation.templates.unclaimed import marks_are_torn
from quizapp.generation.tools import Tools
from tests.generation.town import find, made, proposed


def answers(items: list[Item]) -> dict[str, tuple[str, ...]]:
    """Return the accepted answers of the questions that are typed in words, by their stems."""
    return {item.stem: item.body.answer for item in items if isinstance(item.body, ShortText)}


def asked(items: list[Item], *words: str) -> list[str]:
    return [item.stem for item in items if all(word in item.stem for word in words)]


@pytest.mark.parametrize(
    ("told", "in_the_perfect"),
    [
        ("Wer hatte die Mühle am Fluss gebaut?", "Wer hat die Mühle am Fluss gebaut?"),
        ("Wann hatten die Vereine das Fest geplant?", "Wann haben die Vereine das Fest geplant?"),
        ("Wann hatte das Fest erst begonnen?", "Wann hat das Fest begonnen?"),
        ("Wann wird das Fest erst in einem Saal gefeiert?", "Wann wird das Fest in einem Saal gefeiert?"),
        ("Wer hatte die Mühle bereits gebaut?", "Wer hatte die Mühle bereits gebaut?"),
        ("Wer hatte ein Haus am Ufer?", "Wer hatte ein Haus am Ufer?"),
        ("Wer hatte gesagt, dass die Mühle gebaut werde?", "Wer hatte gesagt, dass die Mühle gebaut werde?"),
    ],
)
def test_the_pluperfect_is_asked_in_the_perfect(told: str, in_the_perfect: str) -> None:
    assert in_perfect(told, {"gebaut", "geplant", "begonnen"}) == in_the_perfect


def test_a_date_in_the_pluperfect_is_asked_for_plainly(tools: Tools) -> None:
    items = made(tools, "Die Stadt Wiesenbach hatte am 4. Mai 2012 den langen Steg am Fluss eröffnet.")

    assert [item.stem for item in items if isinstance(item.body, DateEntry)] == [
        "Wann hat die Stadt Wiesenbach den langen Steg am Fluss eröffnet?"
    ]


def test_a_station_that_makes_a_film_is_no_medium_that_reports(tools: Tools) -> None:
    film = answers(made(tools, "Das ZDF dreht im Sommer einen Film über die alte Mühle von Wiesenbach."))
    report = answers(made(tools, "Das ZDF berichtete im Sommer über die alte Mühle von Wiesenbach."))

    assert asked_by(film, "Film") == ["Wer"]
    assert asked_by(report, "Mühle") == ["Welches Medium"]


def asked_by(found: dict[str, tuple[str, ...]], word: str) -> list[str]:
    """Return how the questions with a word begin that ask for the ZDF."""
    return [
        "Welches Medium" if stem.startswith("Welches Medium") else stem.split()[0]
        for stem, names in found.items()
        if word in stem and "ZDF" in names
    ]


@pytest.mark.parametrize(
    ("stem", "sound"),
    [
        ("Wer hat der neue Besitzer der Mühle am Fluss im Sommer gebaut?", False),
        ("Wer hat der neuen Besitzerin der Mühle am Fluss im Sommer geholfen?", True),
        ("Wer warb im Rat der Stadt für den Bau des Bades mit den Worten?", False),
        ("Wer erklärte den Bau des Bades am Ufer der Stadt mit?", False),
        ("Wer teilte der Stadt den Bau des Bades am Ufer mit?", True),
    ],
)
def test_no_torn_clause_is_asked(stem: str, sound: bool) -> None:
    assert is_sound(stem, False) is sound


def test_of_several_of_a_kind_none_is_asked_for(tools: Tools) -> None:
    one = "Polen hat mit der Stadt Wiesenbach einen langen Vertrag über das Wasser des Flusses geschlossen."
    several = "Polen gehört zu den wenigen Staaten, die mit der Stadt Wiesenbach einen Vertrag geschlossen haben."

    assert asked(made(tools, one), "Welches Land", "Vertrag")
    assert not asked(made(tools, several), "Welches Land", "Vertrag")


def test_about_is_no_wrong_option_beside_a_bound(tools: Tools) -> None:
    def options(sentence: str) -> list[str]:
        bodies = [i.body for i in made(tools, sentence) if i.stem.startswith("Wie gibt der Artikel die Zahl")]
        return [o.text for b in bodies if isinstance(b, SingleChoice) for o in (b.answer, *b.distractors)]

    over = options("Die Stadt Wiesenbach pflanzte im Frühjahr über 450 Birken am Ufer des Flusses.")
    about = options("Die Stadt Wiesenbach pflanzte im Frühjahr etwa 450 Birken am Ufer des Flusses.")

    assert len(over) == 3
    assert not any("ungefähr" in text for text in over)
    assert len(about) == 4
    assert "ungefähr" in about[0]


def test_an_office_of_two_is_asked_of_neither(tools: Tools) -> None:
    two = "Die Räte der Stadt hörten den ehemaligen Ratsvorsitzenden Martin Osten und Stefan Lindner lange zu."
    one = "Die Räte der Stadt hörten dem ehemaligen Ratsvorsitzenden Martin Osten und den Gästen lange zu."

    assert not asked(made(tools, two), "Wie heißt die Person", "Ratsvorsitzende")
    assert asked(made(tools, one), "Wie heißt die Person", "„ehemaliger Ratsvorsitzender“")


def test_a_bare_trade_is_asked_for_where_no_other_may_have_it(tools: Tools) -> None:
    alone = "Der Schauspieler Martin Osten wohnt seit dem Sommer am Fluss in Wiesenbach."
    among = f"{alone} Auf der Bühne standen mit ihm Stefan Lindner, Jonas Ritter und Karl Hofer."

    assert asked(made(tools, alone), "„Schauspieler“")
    assert not asked(made(tools, among), "„Schauspieler“")


def test_the_office_of_a_man_is_not_that_of_his_wife(tools: Tools) -> None:
    text = (
        "Verteidigungsminister Lindner besuchte am Montag den Hafen von Wiesenbach. Begleitet wurde er von seiner Frau "
        "Stefanie. Stefanie Lindner sprach am Abend mit den Schülern der Stadt. Lindner hat den Hafen bereits "
        "dreimal im Abstand von zwei Jahren besucht."
    )
    items = made(tools, text)

    assert asked(items, "Schülern")
    assert not [item for item in items if "Abstand" in item.stem and isinstance(item.body, ShortText)]
    assert not [item for item in items if "Verteidigungsminister" in item.stem and isinstance(item.body, ShortText)]


def test_the_bare_office_of_one_of_two_does_not_count(tools: Tools) -> None:
    said = "Martin Osten, Vorsitzender des Ruderklubs, sagte, dass der Steg am Fluss im Herbst gesperrt werde."
    items = answers(made(tools, said))
    names = next(names for stem, names in items.items() if "gesperrt werde" in stem and stem.startswith("Wem"))

    assert "Osten" in names
    assert "Vorsitzender des Ruderklubs" in names
    assert "Vorsitzender" not in names


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        (
            "Laut Polizei Wiesenbach wurde die alte Mühle am Fluss völlig zerstört.",
            "die alte Mühle am Fluss völlig zerstört wurde",
        ),
        (
            "Nach Angaben der Ärztin Helga Brandner vom Krankenhaus Wiesenbach werden die Arbeiten lange dauern.",
            "die Arbeiten lange dauern werden",
        ),
        (
            "Die Ursache des Feuers in der alten Mühle ist laut Gewerkschaft Wien noch völlig unklar.",
            "die Ursache des Feuers in der alten Mühle noch völlig unklar ist",
        ),
    ],
)
def test_a_phrase_of_attribution_is_taken_out_whole(tools: Tools, sentence: str, clause: str) -> None:
    assert asked(made(tools, sentence), f"dass {clause}?")


def test_what_a_noun_is_about_is_nobodys_statement(tools: Tools) -> None:
    about = "Helga Brandner nannte vier Bedingungen dafür, dass die Stadt im Sommer das neue Bad am Fluss eröffnet."
    said = "Helga Brandner wies darauf hin, dass die Stadt im Sommer das neue Bad am Fluss eröffnet."

    assert asked(made(tools, said), "die Aussage zu, dass die Stadt")
    assert not asked(made(tools, about), "die Aussage zu, dass die Stadt")


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("Opfer des Sturms“ und Kellner sollte wissen, „dass er nun gehen muss", True),
        ("Es fehlt an einem „klaren Plan“ der Stadt", False),
        ("Es fehlt an einem „klaren Plan der Stadt", True),
    ],
)
def test_quotation_marks_must_come_in_pairs(text: str, torn: bool) -> None:
    assert marks_are_torn(text) is torn


def test_one_person_spelled_in_two_ways_stands_once(tools: Tools) -> None:
    text = (
        "Der Förster Karl Heinz Lang ging am Montag in den Wald bei Wiesenbach. Am Abend kam Karl-Heinz Lang zurück. "
        "Der Wirt Stefan Lindner und der Lehrer Jonas Ritter hatten lange auf ihn gewartet."
    )
    cast = find(tools, text).cast.actors
    spelled = [actor for actor in cast if actor.name in ("Karl Heinz Lang", "Karl-Heinz Lang")]
    other = next(actor for actor in cast if actor.name == "Stefan Lindner")

    assert spelled
    assert all(shares_name(one, another) for one in spelled for another in spelled)
    assert not shares_name(spelled[0], other)


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        ("wurde die Firma am Fluss gegründet.", "Die Firma wurde am Fluss gegründet."),
        ("zog das Museum der Stadt in den neuen Bau.", "Das Museum der Stadt zog in den neuen Bau."),
        ("gründete Anna Berger den Verein.", "Anna Berger gründete den Verein."),
        ("wurde in dem Park ein Brunnen gebaut.", "In dem Park wurde ein Brunnen gebaut."),
        ("erschien ein Buch von zehn Seiten.", ""),
        ("kaufte die Firma der Konzern.", ""),
    ],
)
def test_an_event_is_a_whole_sentence_without_its_date(after: str, sentence: str) -> None:
    assert without_front(after) == sentence


def test_what_is_only_expected_is_put_in_no_order(tools: Tools) -> None:
    events = (
        "Im Mai 2012 wurde die alte Mühle am Fluss verkauft. Der Bürgermeister Tobias Kellner pflanzte im Jahr 2009 "
        "die Birken am Ufer. Die Stadt Wiesenbach baute 2015 den Steg am Fluss. "
    )
    items = made(tools, f"{events}Frühestens im Jahr 2017 wird mit der Eröffnung des Bades gerechnet.")

    (body,) = [item.body for item in items if isinstance(item.body, Ordering)]
    assert [text.split()[1] for text in body.sequence] == ["Bürgermeister", "alte", "Stadt"]


def test_a_number_without_its_subject_is_not_matched(tools: Tools) -> None:
    text = (
        "Die Einnahmen des Bades stiegen im vergangenen Sommer um 4 Prozent. Die Ausgaben der Stadt Wiesenbach "
        "sanken im Winter um 6 Prozent. Die Zahl der Besucher am Fluss wuchs im Mai um 9 Prozent.\n\n{} um 7 Prozent."
    )
    whole = made(tools, text.format("Der Preis für eine Karte im Bad stieg im Herbst"))
    loose = made(tools, text.format("das ist im Bad der Nachbarn am Fluss ein Anstieg"))

    def lefts(items: list[Item]) -> list[str]:
        return [pair.left for item in items if isinstance(item.body, Matching) for pair in item.body.pairs]

    assert any("Preis" in left for left in lefts(whole))
    assert any("Ausgaben" in left for left in lefts(loose))
    assert not any("Anstieg" in left for left in lefts(loose))


def test_sources_that_say_what_they_are_need_no_sorting(tools: Tools) -> None:
    text = (
        "Wie {} berichtet, wird der Steg am Fluss gesperrt. Wie der Spiegel meldet, hat die Stadt kein Geld mehr. "
        "Wie Reuters meldet, hilft das Land. Wie die dpa berichtet, soll im Herbst gebaut werden."
    )
    bodies = [
        i.body for i in made(tools, text.format("die Nachrichtenagentur Reuters")) if isinstance(i.body, Grouping)
    ]

    (body,) = bodies
    entries = [entry for group in body.groups for entry in group.entries]
    assert sorted(entries) == ["Der Spiegel", "Reuters", "dpa"]


@pytest.mark.parametrize(
    ("sentence", "number", "changeable"),
    [
        ("Die ersten drei Gäste waren der Förster des Dorfes, die Ärztin der Stadt und ein Lehrer.", "drei", False),
        ("Die ersten drei Gäste waren der Förster des Dorfes und die Ärztin der Stadt.", "drei", True),
        ("76 Prozent der Wähler stimmten für, 24 Prozent gegen den neuen Steg am Fluss.", "76", False),
        ("76 Prozent der Wähler stimmten für den Steg, 14 Prozent für das neue Bad am Fluss.", "76", True),
        ("Der Dieb des Bootes am Steg, ein 64 Jahre alter Mann, wurde von der Polizei gefasst.", "64", False),
        ("Für die 20 er-Karten im Bad am Fluss zahlt die Stadt im Sommer einen Euro dazu.", "20", False),
        ("Für die 20 Karten im Bad am Fluss zahlt die Stadt im Sommer einen Euro dazu.", "20", True),
    ],
)
def test_a_number_that_shows_itself_to_be_wrong_is_not_changed(
    tools: Tools, sentence: str, number: str, changeable: bool
) -> None:
    findings = find(tools, sentence)
    figure = next(figure for figure in findings.figures if figure.value == number)
    kit = Kit(findings, build_facts(findings), 0)

    assert is_changeable(kit, findings.document.sentences[figure.sentence], figure) is changeable


@pytest.mark.parametrize(
    ("sentence", "judged"),
    [
        ("Am Nachmittag hielt Tobias Kellner dann eine Rede vor den 40 Räten der Stadt Wiesenbach.", False),
        (
            "Bei der Wahl vor zwei Jahren hatte seine Partei 40 Plakate am Ufer des Flusses in Wiesenbach aufgehängt.",
            False,
        ),
        ("Tobias Kellner hielt im Sommer nun eine Rede vor den 40 Räten der Stadt Wiesenbach.", False),
        ("Tobias Kellner hielt im Sommer eine Rede vor den 40 Räten der Stadt Wiesenbach.", True),
    ],
)
def test_only_what_stands_alone_is_judged(tools: Tools, sentence: str, judged: bool) -> None:
    found = [one for one in proposed(tools, sentence) if isinstance(one.item.body, TrueFalse)]

    assert bool(found) is judged


def test_every_line_to_be_matched_is_read_alone(tools: Tools) -> None:
    own = (
        "Tobias Kellner eröffnete im Frühjahr den Steg am Fluss. Helga Brandner pflanzte im Herbst die Birken am Ufer. "
        "Im Sommer kaufte Martin Osten die alte Mühle in Wiesenbach."
    )
    tied = "Zudem baute Stefan Lindner im Winter das neue Bad am Ufer der Stadt."
    items = made(tools, f"Der Wirt Martin Osten und der Lehrer Stefan Lindner wohnen hier. {own} {tied}")
    lefts = [pair.left for item in items if isinstance(item.body, Matching) for pair in item.body.pairs]

    assert any("Birken" in left for left in lefts)
    assert not any(left.startswith("Zudem") for left in lefts)


def test_a_ruler_with_a_number_is_not_matched(tools: Tools) -> None:
    text = (
        "Der Papst Johannes Paul II. besuchte im Frühjahr das Kloster am Fluss. Helga Brandner pflanzte im Herbst die "
        "Birken am Ufer. Im Sommer kaufte Martin Osten die alte Mühle in Wiesenbach. Tobias Kellner eröffnete im "
        "Winter das neue Bad am Ufer der Stadt. Der Wirt Martin Osten wohnt seit Jahren in Wiesenbach am Fluss."
    )
    rights = [pair.right for item in made(tools, text) if isinstance(item.body, Matching) for pair in item.body.pairs]

    assert "Helga Brandner" in rights
    assert not any("Johannes" in right for right in rights)


def test_a_body_that_may_be_the_other_one_is_no_speaker_to_match(tools: Tools) -> None:
    text = (
        "Die Feuerwehr teilte mit, dass der alte Steg am Fluss im Herbst gesperrt werden müsse. Helga Brandner sagte, "
        "dass die Birken am Ufer im Winter gefällt würden. Tobias Kellner erklärte, dass die Mühle im Ort im "
        "Sommer verkauft werde. Die {} teilte mit, dass im Hafen noch lange kein Schiff anlegen könne."
    )

    def rights(body: str) -> list[str]:
        items = [i for i in made(tools, text.format(body)) if "von wem sie laut Artikel stammt" in i.stem]
        return [pair.right for item in items if isinstance(item.body, Matching) for pair in item.body.pairs]

    assert "Küstenwache" in rights("Küstenwache")
    assert "Feuerwehr" in rights("Hilfsorganisation")
    assert "Hilfsorganisation" not in rights("Hilfsorganisation")
