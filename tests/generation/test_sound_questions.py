"""Questions are whole, stand alone and do not tell their answer: a case for each kind of defect that readers found."""

import pytest

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Item, ItemType, Language, Matching, ShortText, SingleChoice
from quizapp.generation.draft import draft_set
from quizapp.generation.plurals import counted_nominative
from quizapp.generation.reading import read_article
from quizapp.generation.spelled_out import spelled_out
from quizapp.generation.surnames import surname
from quizapp.generation.tools import Tools
from tests.generation.town import LEAD, find, made


def stems(items: list[Item]) -> list[str]:
    return [item.stem for item in items]


def gaps(items: list[Item]) -> set[str]:
    """Return what is asked for in gap texts."""
    clozes = [item.body for item in items if isinstance(item.body, Cloze)]
    return {p.alternatives[0] for c in clozes for p in parse_cloze(c.text) if isinstance(p, Gap)}


@pytest.mark.parametrize(
    ("counted", "alone"),
    [
        ("Jahren", "Jahre"),
        ("Minderjährigen", "Minderjährige"),
        ("minderjährigen Kindern der Stadt", "minderjährige Kinder der Stadt"),
        ("Richtern", "Richter"),
        ("Städten", "Städte"),
        ("Bauern", "Bauern"),
        ("Frauen", "Frauen"),
        ("Behörden", "Behörden"),
        ("Soldaten", "Soldaten"),
    ],
)
def test_a_counted_noun_stands_in_the_nominative(tools: Tools, counted: str, alone: str) -> None:
    lexicon = tools.find(read_article(LEAD * 2, Language.DE, "Stadt")).lexicon

    assert counted_nominative(counted, lexicon) == alone


@pytest.mark.parametrize(
    ("name", "last"),
    [("Helga Brandner", "Brandner"), ("Jan van der Meulen", "van der Meulen"), ("Kellner", "Kellner")],
)
def test_a_surname_keeps_its_particles(name: str, last: str) -> None:
    assert surname(name) == last


def test_a_surname_with_particles_is_asked_for_whole(tools: Tools) -> None:
    items = made(
        tools, "Die Kandidatin Rosa van der Meulen kommt aus Hamburg. Am Montag gewann van der Meulen die Wahl."
    )

    assert "Meulen" not in gaps(items)
    answers = [item.body.answer for item in items if isinstance(item.body, ShortText)]
    asked = [answer for answer in answers if "Meulen" in answer[0]]
    assert asked
    assert all(answer[0].lower().endswith("van der meulen") and answer[-1] == "Meulen" for answer in asked)


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        (
            "Das Heim der Gemeinde war 1990 erbaut worden und sollte 40 Kindern dienen.",
            "In welchem Jahr war das Heim der Gemeinde erbaut worden?",
        ),
        (
            "An dem Lauf nahmen 300 Anhänger des neuen Vereins teil.",
            "Wie viele Anhänger des neuen Vereins nahmen an dem Lauf teil?",
        ),
        (
            "Unmittelbar nach der Wahl hat Tobias Kellner das neue Bad eröffnet.",
            "Wer hat unmittelbar nach der Wahl das neue Bad eröffnet?",
        ),
        (
            "Tobias Kellner will die alte Brücke am Fluss behalten, sagt Helga Brandner.",
            "Wer will die alte Brücke am Fluss behalten, wie Helga Brandner sagt?",
        ),
        (
            "Die Polizei will mit dem Versuch ihre Arbeit verbessern.",
            "Welche Stelle will mit dem Versuch ihre Arbeit verbessern?",
        ),
        (
            "Helga Brandner verkaufte im Mai ihre alte Praxis am See.",
            "Welche Person verkaufte im Mai ihre alte Praxis am See?",
        ),
    ],
)  # fmt: skip
def test_a_question_is_worded_whole(tools: Tools, sentence: str, stem: str) -> None:
    assert stem in stems(made(tools, sentence))


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        ("Der Verein hatte im Mai 900 Kinder zwischen 6 und 9 Jahren im Schwimmen ausgebildet.", "Wie viele Jahre"),
        ("Zuletzt wurde es von 800 Leuten aus dem Ort bewohnt.", "Von wie vielen"),
        ("Den Brief unterzeichneten mehr als 700 Schulen und Vereine aus dem Kreis.", "Wie viele Schulen"),
        ("In der Stadt wurden seit der Eröffnung des Bades im Jahr 2010 viele Häuser gebaut.", "Wann wurden"),
    ],
)
def test_a_question_that_cannot_be_worded_well_is_not_made(tools: Tools, sentence: str, beginning: str) -> None:
    assert not [stem for stem in stems(made(tools, sentence)) if stem.startswith(beginning)]


def test_a_wrong_number_is_not_among_the_words_of_the_question(tools: Tools) -> None:
    items = made(tools, "Die Zahl der Busse stieg in Wiesenbach von vier auf sieben Busse. Der Ort hat acht Busse.")

    chosen = [item for item in items if isinstance(item.body, SingleChoice) and "vier" in item.stem]
    assert all("vier" not in option.text for item in chosen if isinstance(item.body, SingleChoice)
               for option in item.body.distractors)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In Berlin trafen sich im Mai 40 Vertreter der deutschen Regierung zu einem Fest.", "Berlin"),
        ("Im Mai feierte die SPD mit 40 Sozialdemokraten der Gegend ein großes Fest.", "SPD"),
        ("Der Wirt kam aus Tirol und kochte am Abend für 40 Leute ein Tiroler Gericht.", "Tirol"),
    ],
)
def test_a_name_that_the_sentence_tells_is_no_gap(tools: Tools, sentence: str, told: str) -> None:
    assert told not in gaps(made(tools, sentence))


def test_a_name_beside_other_words_is_a_gap(tools: Tools) -> None:
    items = made(tools, "In Bremen trafen sich im Mai 40 Vertreter der Gemeinde und der SPD zu einem Fest.")

    assert {"Bremen", "SPD"} <= gaps(items)


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Der Streit endete im Mai am Landgericht Lindenau mit einem guten Vergleich.", "Landgericht"),
        ("Die drei Städte Ulm, Hof und Kehl kaufen im Herbst gemeinsam neue Busse.", "drei"),
    ],
)
def test_a_gap_is_no_part_and_no_count_of_what_is_shown(tools: Tools, sentence: str, part: str) -> None:
    assert part not in gaps(made(tools, sentence))


@pytest.mark.parametrize(
    "line",
    [
        "Antwort: Die Stadt Wiesenbach kauft im Herbst 14 neue Busse für den Verkehr.",
        "Neue Busse Für den Verkehr kauft die Stadt Wiesenbach im Herbst 14 neue Busse.",
        "Wiesenbach – Für den Verkehr kauft die Stadt im Herbst 14 neue Busse.",
    ],
)
def test_labels_headings_and_datelines_are_not_shown(tools: Tools, line: str) -> None:
    texts = [item.body.text for item in made(tools, line) if isinstance(item.body, Cloze) and "14" in item.body.text]

    assert texts
    assert not [text for text in texts if text.startswith(("Frage", "Neue Busse", "Wiesenbach –"))]


def test_a_pronoun_means_the_candidate_whose_name_is_a_womans_too(tools: Tools) -> None:
    text = (
        "Der parteilose Präsidentschaftskandidat Kim Sörensen sprach am Montag in Wiesenbach mit Tobias Kellner. Die "
        "Pläne der Stadt bezeichnete er als „ein großes Unglück für uns alle“."
    )
    findings = find(tools, text)

    assert findings.cast.actors[-1].name != "Kim Sörensen" or findings.cast.actors[-1].gender == "m"
    assert [c.speaker.name for c in findings.claims if "Unglück" in c.statement(findings.document)] == ["Kim Sörensen"]


def test_a_subject_with_its_relative_clause_is_no_statement(tools: Tools) -> None:
    text = (
        "Der Verein Seerose, der am Samstag den Sieg feierte, beschuldigte die Partei von Tobias Kellner des Betrugs."
    )

    findings = find(tools, text)

    assert not [c for c in findings.claims if c.statement(findings.document).startswith("Der Verein")]


def test_reported_words_of_another_are_not_asked_as_facts(tools: Tools) -> None:
    text = "„Es fehlt Geld“, sagte Helga Brandner am Montag in Wiesenbach. Tobias Kellner müsse lange sparen."

    assert not [stem for stem in stems(made(tools, text)) if stem.startswith("Wer m")]  # fmt: skip


def test_two_hedges_are_not_asked_to_be_told_apart(tools: Tools) -> None:
    def exactness(sentence: str) -> list[str]:
        return [stem for stem in stems(made(tools, sentence)) if stem.startswith("Wie gibt der Artikel")]

    assert exactness("Zum Lauf kamen mehr als 10.000 Menschen aus der Gegend.")
    assert not exactness("Zum Lauf kamen schätzungsweise mehr als 10.000 Menschen aus der Gegend.")


def test_what_is_known_without_the_article_is_not_asked(tools: Tools) -> None:
    items = made(
        tools, "Die Bundeskanzlerin Vera Lohmann besuchte die Stadt. Die Pfarrerin Vera Kunz kam auch dorthin."
    )

    assert not [stem for stem in stems(items) if "als „Bundeskanzlerin“" in stem]
    assert [stem for stem in stems(items) if "als „Pfarrerin“" in stem]


def test_one_fact_of_a_sentence_is_asked_for_once(tools: Tools) -> None:
    text = (
        "Im Winter fehlen im Ort 340 Betten für die Gäste der Stadt. Das Hotel am See hat im vergangenen Jahr "
        "nach einem Brand geschlossen. Die Gemeinde will im Frühling ein neues Haus bauen, das am Ufer stehen soll."
    )

    items = draft_set(f"{LEAD}\n\n{text}", tools=tools, title="Aus der Stadt").item_set.ready
    asked = [item for item in items if "340" in str(item.body) and not isinstance(item.body, Matching)]
    assert len([item for item in asked if item.type.value in ("cloze", "number", "single_choice")]) == 1


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("Tobias Kellner leitet seit Mai das neue Bad, im Herbst Helga Brandner.", "Wer leitet seit Mai das neue Bad?"),
        (
            "Etwa 80 Einwanderer aus dem hohen Norden kamen am Abend zum Lauf.",
            "Ungefähr wie viele Einwanderer aus dem hohen Norden kamen am Abend zum Lauf?",
        ),
    ],
)
def test_an_afterthought_is_left_out_and_an_attribute_stays(tools: Tools, sentence: str, stem: str) -> None:
    assert stem in stems(made(tools, sentence))


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        ("Wann man feiert, ist klar: Am 4. Mai 2020 ging man in die Arbeit.", "Wann ging man"),
        ("Das Duo wird im Herbst zwei Wochen pausieren müssen.", "Wer"),
        ("In Österreich gibt es eine Tochter der Firma aus dem Norden.", "In welchem Land"),
        ("Norwegen ist nicht Mitglied im Verein der Länder am See.", "Welches Land"),
        ("Tobias Kellner machte auf die Wege – etwa von der Stadt zum See – aufmerksam.", "Wer machte"),
    ],
)
def test_what_is_unclear_or_true_of_many_is_not_asked(tools: Tools, sentence: str, beginning: str) -> None:
    assert not [stem for stem in stems(made(tools, sentence)) if stem.startswith(beginning)]


def test_a_common_noun_for_a_named_firm_is_no_answer(tools: Tools) -> None:
    text = (
        "Die Nordwerk AG baut im Mai 40 Busse. Der Konzern strebt nach eigenen Plänen eine Einigung mit der Stadt an."
    )

    items = made(tools, text)
    assert not [item for item in items if isinstance(item.body, ShortText) and "Konzern" in item.body.answer]
    assert "Konzern" not in gaps(items)


def test_who_owns_is_not_who_speaks(tools: Tools) -> None:
    text = "Helga Brandner kam am Montag. Brandners Familie appellierte an die Leute, alle Tiere freizulassen."

    findings = find(tools, text)
    marked = [i for i in made(tools, text) if i.type is ItemType.EVIDENCE and "Brandner" in i.stem]
    assert findings.cast.actors
    assert not marked


def test_the_word_that_shows_a_denial_is_the_verb_itself(tools: Tools) -> None:
    items = made(
        tools,
        "Helga Brandner kam am Montag. Am Abend hatte Helga Brandner bestritten, in die Pläne eingeweiht zu sein.",
    )

    marked = [item for item in items if item.type is ItemType.EVIDENCE and "bestreitet" in item.stem]
    assert marked
    assert all("„bestritten“" in (item.explanation or "") for item in marked)


@pytest.mark.parametrize(
    ("first", "second"), [("Lydia Buchtmann", "Karla Bauchtmann"), ("Jonas Lindberger", "Jan Lindbergers")]
)
def test_a_slip_for_a_name_is_no_wrong_option(tools: Tools, first: str, second: str) -> None:
    text = (
        f"{first} sagte, dass die Sache schwer sei und Zeit koste. {second} sagte, dass alle zu wenig Salz essen. "
        "Vera Kunz sagte, dass im Winter alle Wege dunkel sind. Rosa Jung sagte, dass die Brücke am See fertig ist."
    )

    chosen = [item.body for item in made(tools, text) if isinstance(item.body, SingleChoice)]
    assert chosen
    assert not [
        body
        for body in chosen
        if {first, second} <= {option.text for option in (body.answer, *body.distractors)}
        and body.answer.text in (first, second)
    ]


def test_a_heading_before_an_adjective_is_not_shown(tools: Tools) -> None:
    line = "Hilfe angekündigt Zusätzliche Hilfen für 40 Familien hat am Montag der Bürgermeister versprochen."

    texts = [item.body.text for item in made(tools, line) if isinstance(item.body, Cloze) and "40" in item.body.text]
    assert texts
    assert all(text.startswith("Zusätzliche") for text in texts)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Ansprüche müssen spätestens drei Jahre nach dem Fund gemeldet werden.",
        "Der neue Bus kostet 200 Euro über dem alten Preis.",
        "Der Bestand der Otter liegt unter 1.000 Tieren.",
        "Der Bestand der Otter liegt heute über 1.000 Tieren.",
    ],
)
def test_a_number_that_only_says_how_far_is_not_asked_for_in_a_question(tools: Tools, sentence: str) -> None:
    assert not [stem for stem in stems(made(tools, sentence)) if stem.startswith(("Wie viel", "Wie viele"))]


def test_the_same_number_without_the_distance_is(tools: Tools) -> None:
    asked = stems(made(tools, "Die Otter leben in der Region seit dem Frühjahr. Der neue Bus kostet 200 Euro."))

    assert any(stem.startswith("Wie viel Euro kostet") for stem in asked)


def test_who_contests_a_tournament_denies_nothing(tools: Tools) -> None:
    items = made(tools, "Im Frühjahr bestritt Tobias Kellner mehrere Seniorenturniere und ein Freundschaftsspiel.")

    assert not [item for item in items if item.type is ItemType.EVIDENCE and "bestreitet" in item.stem]


def test_the_number_of_a_file_is_no_figure(tools: Tools) -> None:
    read = read_article(
        f"{LEAD}\n\nDas sagt das Gericht in seinem Urteil (10 Cg 17/15b) über 12 Häuser.", Language.DE, ""
    )

    assert [figure.value for figure in tools.find(read).figures] == ["12"]


def test_what_an_abbreviation_stands_for_counts(tools: Tools) -> None:
    text = "Die Stiftung für Gewässerschutz (SGS) warnt vor dem Bau. Bürger wandten sich an die SGS in Wiesenbach."
    accepted = [
        p.alternatives
        for item in made(tools, text)
        if isinstance(item.body, Cloze)
        for p in parse_cloze(item.body.text)
        if isinstance(p, Gap) and "SGS" in p.alternatives
    ]

    assert accepted
    assert all("Stiftung für Gewässerschutz" in names for names in accepted)


@pytest.mark.parametrize(
    ("text", "abbreviation", "words"),
    [
        ("Der Verein für Wasserfragen (VFW) klagt.", "VFW", "Verein für Wasserfragen"),
        ("Die Chefin Anna Berg vom Bund der Gärtner (BDG) klagt.", "BDG", "Bund der Gärtner"),
        ("The Centre for River Studies (CRS) warned.", "CRS", "Centre for River Studies"),
        ("Der Verein für Wasserfragen (Wien) klagt.", "WIEN", None),
        ("Der Sprecher Jan Ott (SPD) klagt.", "SPD", None),
    ],
)
def test_an_abbreviation_stands_for_words_that_hold_its_letters(
    text: str, abbreviation: str, words: str | None
) -> None:
    assert spelled_out(text, abbreviation) == words
