"""Questions carry no rest of their sentence, and nothing that tells or shows another answer."""

import pytest

from quizapp.core.item import DateEntry, EvidenceMarking, NumberEntry, ShortText, SingleChoice, TrueFalse
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.giveaways import gives_away, shown_by
from quizapp.generation.templates.speaker_names import site_names
from quizapp.generation.tools import Tools
from tests.generation.town import find, made, proposed


def figures(tools: Tools, text: str) -> list[str]:
    kinds = NumberEntry | DateEntry
    return [item.stem for item in made(tools, text) if isinstance(item.body, kinds)]


def typed(tools: Tools, text: str) -> dict[str, tuple[str, ...]]:
    return {item.stem: item.body.answer for item in made(tools, text) if isinstance(item.body, ShortText)}


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Tobias Kellner sollte sechs Monate in Wiesenbach bleiben und als erster Gast am Fest im Mai teilnehmen.",
            "Wie viele Monate sollte Tobias Kellner in Wiesenbach bleiben?",
        ),
        (
            "121 Bürger stimmten in Wiesenbach für das neue Bad, 70 dagegen.",
            "Wie viele Bürger stimmten in Wiesenbach für das neue Bad?",
        ),
        (
            "Seit Januar sind in Wiesenbach pro Auto am Bahnhof drei Euro Parkgebühren fällig.",
            "Wie viel Euro Parkgebühren sind seit Januar in Wiesenbach pro Auto am Bahnhof fällig?",
        ),
        (
            "Das neue Rathaus von Wiesenbach soll 40 Gästen im Festsaal Platz bieten.",
            "Wie vielen Gästen soll das neue Rathaus von Wiesenbach im Festsaal Platz bieten?",
        ),
        (
            "Ende Mai 2019 fällten norwegische Waldarbeiter neun Buchen am Rathaus von Wiesenbach.",
            "Wie viele Buchen fällten norwegische Waldarbeiter Ende Mai 2019 am Rathaus von Wiesenbach?",
        ),
    ],
)
def test_a_question_for_a_number_has_one_whole_predicate(tools: Tools, text: str, stem: str) -> None:
    assert stem in figures(tools, text)


@pytest.mark.parametrize(
    "text",
    [
        "Der Besuch des Bades in Wiesenbach kostet ab Januar 4,50 anstatt vier Euro.",
        "Die Schäden am Rathaus von Wiesenbach sind eine Folge der seit zwölf Tagen anhaltenden Regenfälle.",
        "Die Minderheit der Sorben in Wiesenbach sind 800 Menschen.",
        "Der Sender von Wiesenbach ist auf dem Satelliten 19,2 ° Ost zu empfangen.",
        "Der Kasten für das Rathaus von Wiesenbach misst 123 × 65 × 98 Zentimeter.",
        "Helga Brandner hatte seit ihrem Eintritt in die Feuerwehr im Jahr 1990 viele Ämter inne.",
    ],
)
def test_a_number_that_cannot_be_taken_out_is_asked_for_in_a_gap(tools: Tools, text: str) -> None:
    assert figures(tools, text) == []
    assert [item for item in made(tools, text) if "{{" in getattr(item.body, "text", "")]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Tobias Kellner sang über zwei Stunden im Rathaus, und das Publikum war begeistert.",
            "Wer sang über zwei Stunden im Rathaus?",
        ),
        (
            "Die IG Metall bestätigte den Streik in Wiesenbach, teilte aber mit, es sei unklar, wann er endet.",
            "Wer bestätigte den Streik in Wiesenbach?",
        ),
    ],
)
def test_what_is_said_of_others_behind_the_clause_is_not_asked_along(tools: Tools, text: str, stem: str) -> None:
    assert stem in [item.stem for item in made(tools, text)]


def test_the_pronoun_is_whoever_acted_last(tools: Tools) -> None:
    text = (
        "Tobias Kellner lobte am Montag das Fest. Der Bundeskanzler nahm am Abend dazu Stellung. "
        "Er wies darauf hin, dass die Mehrheit der Bevölkerung kein Fest wolle."
    )
    clear = (
        "Tobias Kellner lobte am Montag das Fest. Er wies darauf hin, dass die Mehrheit der Bevölkerung ein Fest wolle."
    )

    def asked(text: str) -> list[str]:
        return [stem for stem, names in typed(tools, text).items() if "Kellner" in names and "Mehrheit" in stem]

    assert asked(clear)
    assert not asked(text)


def test_who_is_doubtful_does_not_say_so(tools: Tools) -> None:
    what = "dass die Stadt das alte Bad am Fluss bald schließt"
    sure, unsure = (
        [stem for stem in typed(tools, f"Helga Brandner {verb}, {what}.") if what in stem]
        for verb in ("betonte im Mai", "hält es für unwahrscheinlich")
    )

    assert sure
    assert not unsure


def test_a_site_is_called_by_its_address_and_by_who_runs_it(tools: Tools) -> None:
    findings = find(tools, "Das Fest in Wiesenbach war schön.")

    assert site_names(Kit(findings, build_facts(findings), 0), "ndr. de") == ["ndr.de", "NDR"]


@pytest.mark.parametrize(
    ("text", "stem", "names"),
    [
        (
            "Die Auftritte seien gelungen, teilte die staatliche libanesische Nachrichtenagentur mit.",
            "dass die Auftritte gelungen seien",
            {"staatliche libanesische Nachrichtenagentur", "libanesische Nachrichtenagentur"},
        ),
    ],
)  # fmt: skip
def test_every_wording_of_a_source_counts(tools: Tools, text: str, stem: str, names: set[str]) -> None:
    asked = [set(answers) for question, answers in typed(tools, text).items() if stem in question]

    assert asked
    assert names <= asked[0]


def test_who_holds_the_office_counts_for_the_office(tools: Tools) -> None:
    asked = typed(
        tools,
        "Der nordländische Kulturminister Barnabas Menning nannte den Bau einen Fehler. Der Regierungschef lachte. "
        "Der Kulturminister des Nordlands sagte in Wien der Presse, die Stadt werde das Bad nicht schließen.",
    )  # fmt: skip

    answers = [names for stem, names in asked.items() if "das Bad nicht schließen werde" in stem]
    assert answers
    assert "Barnabas Menning" in answers[0]


def test_a_party_in_brackets_is_no_name_of_a_person(tools: Tools) -> None:
    asked = typed(tools, "Bürgermeister Tobias Kellner (SPD) hat am Montag ein neues Bad für die Kinder versprochen.")

    assert any("Kellner" in names for names in asked.values())
    assert not any("SPD" in names for names in asked.values())


def verdicts(found: list[Candidate]) -> list[Candidate]:
    return [one for one in found if isinstance(one.item.body, TrueFalse)]


def test_two_verdicts_on_one_sentence_stand_not_side_by_side(tools: Tools) -> None:
    found = verdicts(
        proposed(tools, "Im alten Bad von Wiesenbach schwammen gestern 340 Kinder und 120 Männer aus der ganzen Stadt.")
    ) or verdicts(
        proposed(tools, "Im alten Bad von Wiesenbach schwammen 340 Kinder und 120 Männer aus der ganzen Stadt.")
    )

    assert len(found) > 1
    assert gives_away(shown_by(found[0]), shown_by(found[1]))


def test_a_statement_does_not_show_how_exact_its_number_is(tools: Tools) -> None:
    found = proposed(tools, "Im alten Bad von Wiesenbach lernten im Mai etwa 340 Kinder aus der Stadt schwimmen.")
    exact = [
        one
        for one in found
        if isinstance(one.item.body, SingleChoice) and "als ungefähre Zahl" in one.item.body.answer.text
    ]

    assert exact
    assert verdicts(found)
    assert gives_away(shown_by(exact[0]), shown_by(verdicts(found)[0]))


def test_those_who_are_named_are_not_counted_wrongly(tools: Tools) -> None:
    text = "Zwei Bürger der Stadt, Tobias Kellner und Helga Brandner, wollen gegen das Bad am Fluss klagen."

    assert not verdicts(proposed(tools, text))
    assert verdicts(proposed(tools, "In Wiesenbach wollen neun Bürger der Stadt gegen das neue Bad am Fluss klagen."))


def test_a_measure_is_nothing_that_is_counted(tools: Tools) -> None:
    findings = find(tools, "Das Telefon hat 16 Gigabyte und einen Schirm von 12 Zoll für 15 Bücher und 13 Lieder.")

    assert {figure.unit for figure in findings.figures} >= {"Bücher"}
    stems = [
        item.stem
        for item in made(
            tools, "Das Telefon von Wiesenbach hat 14 Gigahertz. Im Rathaus liegen 15 Bücher. Dort hängen 13 Bilder."
        )
    ]
    assert not [stem for stem in stems if "„14“" in stem]


def test_who_gives_an_order_is_called_with_an_article(tools: Tools) -> None:
    items = made(tools, "Der Bürgermeister von Altenfeld forderte alle Bewohner der Stadt zum Rückzug auf.")

    marked = [item.stem for item in items if isinstance(item.body, EvidenceMarking)]
    assert "Markiere den Satz, in dem Bürgermeister von Altenfeld etwas fordert oder empfiehlt." not in marked


def test_which_of_several_attacks_is_meant_is_said(tools: Tools) -> None:
    text = (
        "Bei dem Anschlag wurden vierzig Menschen verletzt. "
        "Im Mai gab es einen Anschlag, im Juni einen Sprengstoffanschlag."
    )

    assert "Wie viele Menschen wurden bei dem Anschlag verletzt?" not in figures(tools, text)
    one = "Bei dem Anschlag wurden vierzig Menschen in Wiesenbach verletzt."
    assert "Wie viele Menschen wurden bei dem Anschlag in Wiesenbach verletzt?" in figures(tools, one)


def test_a_body_stands_beside_other_bodies_of_the_article(tools: Tools) -> None:
    text = (
        "Die IG Metall betonte, dass die alten Maschinen im Werk noch viele Jahre halten. "
        "Im Mai war Greenpeace im Ort. Im Juni waren die Vereinten Nationen und die Europäische Union in Wiesenbach."
    )
    bodies = [item.body for item in made(tools, text) if isinstance(item.body, SingleChoice)]
    keys = [body for body in bodies if body.answer.text == "IG Metall"]

    assert keys
    assert {option.text for option in keys[0].distractors} <= {
        "Greenpeace",
        "Vereinte Nationen",
        "Europäische Union",
    }


def test_the_kind_of_source_is_known_of_firms_and_unions(tools: Tools) -> None:
    text = "Ein Geschäftsführer der Seilbahn erklärte, dass wegen des Nebels im Mai viele Gäste ausgeblieben sind."
    keys = [
        item.body.answer.text
        for item in made(tools, text)
        if isinstance(item.body, SingleChoice) and item.stem.startswith("Was für eine Quelle")
    ]

    assert keys == ["ein Unternehmen oder jemanden, der es vertritt"]


def test_a_list_of_names_is_no_statement_about_one(tools: Tools) -> None:
    text = "Weitere Mitglieder des neuen Chors sind Anna Berger, Karl Hofer, Paul Lang und Tobias Kellner."

    assert not verdicts(proposed(tools, text))
    assert [item for item in made(tools, text) if "{{" in getattr(item.body, "text", "")]


def test_an_age_is_not_changed_but_another_number_is(tools: Tools) -> None:
    age = "Der 81-jährige Besitzer des Hauses am Ufer in Wiesenbach hat alle Mäuse im Keller gefangen und verkauft."
    count = "Der alte Besitzer des Hauses am Ufer in Wiesenbach hat im Keller 81 Mäuse aus dem Garten gefangen."

    assert not verdicts(proposed(tools, age))
    assert verdicts(proposed(tools, count))


def test_whom_a_law_allows_something_is_no_subject(tools: Tools) -> None:
    given = "Der EU-Kommission gestattet das neue Dekret die strenge Zensur aller Zeitungen im ganzen Land."
    acting = "Die EU-Kommission gestattet mit dem neuen Dekret die strenge Zensur aller Zeitungen im ganzen Land."

    assert not [stem for stem in typed(tools, given) if stem.startswith("Wer ")]
    assert [stem for stem in typed(tools, acting) if stem.startswith("Wer ")]


def test_a_woman_holds_no_office_of_a_man(tools: Tools) -> None:
    wrong = "Verteidigungsminister Anna Menning besuchte im Mai die Soldaten in Altenfeld."
    right = "Verteidigungsministerin Anna Menning besuchte im Mai die Soldaten in Altenfeld."

    asked = [[stem for stem in typed(tools, text) if "Verteidigungsminister" in stem] for text in (wrong, right)]
    assert not asked[0]
    assert asked[1]
