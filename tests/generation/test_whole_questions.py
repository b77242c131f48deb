"""German claims keep their speaker and their whole words, and no question asks for what is torn or told."""

import pytest

from quizapp.core.item import Language, ShortText, SingleChoice
from quizapp.generation.behind_dass import behind_dass
from quizapp.generation.candidates import Kit
from quizapp.generation.clauses import ClauseKind
from quizapp.generation.facts import build_facts
from quizapp.generation.pool import candidates
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools
from quizapp.generation.turning import Turning
from tests.generation.town import find, made

BOARDS = "Die alten Bretter seien morsch und müssten im Herbst ersetzt werden."


def stems(tools: Tools, text: str) -> list[str]:
    return [item.stem for item in made(tools, text) if isinstance(item.body, ShortText | SingleChoice)]


def test_it_and_itself_stand_together_behind_dass(tools: Tools) -> None:
    turning = Turning(find(tools, "Helga Brandner lobt das neue Rathaus von Wiesenbach."))
    clause = behind_dass("Damals habe es sich um einen Helm gehandelt", turning.findings.verbs, turning.lowered)

    assert clause == "es sich damals um einen Helm gehandelt habe"


def test_a_statement_that_compares_is_not_put_behind_dass(tools: Tools) -> None:
    text = "Helga Brandner erklärte, die gleiche Forderung erhebe das Dorf seit vielen Jahren."

    assert not [stem for stem in stems(tools, text) if "Forderung" in stem]


def test_he_behind_a_speaker_without_a_name_is_nobody_with_one(tools: Tools) -> None:
    text = (
        "Tobias Kellner lobte den Bau. Ein Arzt der Klinik sagte, dass die Kur am Fluss helfen werde. "
        "Er sagte, im Herbst werde alles wieder gut."
    )

    assert "Tobias Kellner" not in [claim.speaker.name for claim in find(tools, text).claims]


def test_the_origin_of_who_is_asked_for_is_no_part_of_the_question(tools: Tools) -> None:
    torn = "Leiter der alten Schule am Fluss ist Jan Berger von der Freien Union. Die Freie Union tagt oft."

    assert not [stem for stem in stems(tools, torn) if stem.startswith("Wer ist Leiter")]


def test_who_is_called_upon_does_not_act(tools: Tools) -> None:
    text = "Die Europäische Union hat Polen erneut zu einem Verzicht auf neue Dämme am Fluss aufgefordert."
    asked = stems(tools, text)

    assert "Wer hat Polen erneut zu einem Verzicht auf neue Dämme am Fluss aufgefordert?" in asked
    assert not [stem for stem in asked if stem.startswith("Welches Land hat die Europäische Union")]


def test_nobody_acts_where_something_had_been_done(tools: Tools) -> None:
    text = "Die Freie Union war im Herbst von allen Räten am Fluss gelobt worden. Die Freie Union tagt."

    assert not [stem for stem in stems(tools, text) if stem.startswith("Wer war")]


def test_a_statement_goes_on_behind_the_phrase_in_its_middle(tools: Tools) -> None:
    text = "Das Bad am Fluss ist nach drei Jahren, so Helga Brandner, endlich wieder offen."
    asked = [stem for stem in stems(tools, text) if "Aussage" in stem]

    assert asked
    assert all("dass das Bad am Fluss nach drei Jahren endlich wieder offen ist?" in stem for stem in asked)


@pytest.mark.parametrize(("share", "is_asked"), [("die meisten", True), ("62 Prozent der", False)])
def test_a_survey_is_not_asked_for_beside_its_numbers(tools: Tools, share: str, is_asked: bool) -> None:
    text = f"Laut einer Umfrage wünschen sich {share} Gäste am Fluss einen Steg aus hellem Holz."

    assert any(stem.startswith("Welcher Quelle") for stem in stems(tools, text)) is is_asked


@pytest.mark.parametrize(
    ("done", "is_asked"), [("von vielen Gästen betreten", True), ("von zwei Dieben zerlegt", False)]
)
def test_what_the_police_say_of_a_crime_is_not_asked_for(tools: Tools, done: str, is_asked: bool) -> None:
    text = f"Nach Polizeiangaben wurde der Steg am Fluss in der Nacht {done}."

    assert any(stem.startswith("Welcher Quelle") for stem in stems(tools, text)) is is_asked


@pytest.mark.parametrize("reporter", ["Der Spiegel berichtet", "Die Nachrichtenagentur Reuters meldet"])
def test_what_a_report_goes_on_with_may_be_the_word_of_others(tools: Tools, reporter: str) -> None:
    asked = stems(tools, f"{reporter}, dass der Steg am Fluss bald zu ist. {BOARDS}")

    assert not [stem for stem in asked if "Bretter" in stem]


def test_what_a_person_goes_on_with_is_theirs(tools: Tools) -> None:
    asked = stems(tools, f"Helga Brandner sagte, dass der Steg am Fluss bald zu ist. {BOARDS}")

    assert [stem for stem in asked if "Bretter" in stem]


def test_a_paper_that_points_to_others_is_not_asked_for_as_the_source(tools: Tools) -> None:
    text = "Der Spiegel berichtete mit Verweis auf Helga Brandner, dass der Steg am Fluss neue Bretter bekommt."

    assert not [stem for stem in stems(tools, text) if stem.startswith(("Wem schreibt", "Was für eine Quelle"))]


@pytest.mark.parametrize(
    "text",
    [
        "Am Abend erklärte der Sprecher des „Boten“, dass der Steg am Fluss bald neue Bretter bekommt.",
        "Am Abend erklärte ein Sprecher der „Wiesenbacher Post“, dass der Steg am Fluss neue Bretter bekommt.",
    ],
)
def test_whose_speaker_it_is_does_not_stay_in_the_question(tools: Tools, text: str) -> None:
    assert not [stem for stem in stems(tools, text) if stem.startswith("Wer erklärte")]


@pytest.mark.parametrize(
    "text",
    [
        "Im selben Jahr gewann Helga Brandner ein Rennen am Fluss.",
        "In Polen steht seit drei Jahren das gleiche Haus am Ufer.",
    ],
)
def test_a_turned_question_compares_with_nothing_unknown(tools: Tools, text: str) -> None:
    assert not [stem for stem in stems(tools, text) if stem.startswith(("Wer gewann", "In welchem Land"))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Der Rat tagte bis zum Abend, über die Pläne am Fluss wurde niemand informiert.", ClauseKind.MAIN),
        ("Damit fängt man keine Diebe, sondern nur den Jungen aus dem Dorf.", ClauseKind.FRAGMENT),
    ],
)
def test_what_follows_a_comma_is_a_clause_of_its_own_by_its_verb(tools: Tools, text: str, kind: ClauseKind) -> None:
    findings = find(tools, text)

    assert findings.clauses(findings.document.sentences[-1])[-1].kind is kind


def test_two_verbs_behind_not_only_stay_in_one_question(tools: Tools) -> None:
    first, second = "nicht nur den neuen Steg am Fluss gelobt", "sondern lobte auch das alte Bad"

    assert f"Wer hat {first}, {second}?" in stems(tools, f"Helga Brandner hat {first}, {second}.")


def test_reported_words_that_compare_are_not_shown_alone(tools: Tools) -> None:
    text = "Helga Brandner sagte, die gleiche Brücke habe sich bewährt und koste viel weniger als früher."

    assert not [stem for stem in stems(tools, text) if "Brücke" in stem]


@pytest.mark.parametrize(("office", "is_asked"), [("Rechtsanwalt", True), ("Generalanwalt", False)])
def test_an_advocate_of_a_court_is_no_lawyer(tools: Tools, office: str, is_asked: bool) -> None:
    text = f"„Der Steg am Fluss muss im Sommer neu gebaut werden“, sagte {office} Jan Kern. "
    others = "Ein Verein, eine Firma und eine Zeitung aus dem Ort haben beim Bau geholfen."

    asked = [stem for stem in stems(tools, text + others) if stem.startswith("Was für eine Quelle")]
    assert bool(asked) is is_asked


def test_a_kind_of_source_stands_among_two_others_at_least(tools: Tools) -> None:
    text = (
        "Der Bürgermeister Tobias Kellner und der Historiker Martin Osten leben seit vielen Jahren in der kleinen "
        "Stadt Wiesenbach, in der im Sommer ein Fest gefeiert wird, das alle gern mögen.\n\n"
        "„Die alte Mühle ist wichtiger als jeder neue Steg am Ufer“, sagte Martin Osten. "
    )

    def kinds(words: str) -> list[str]:
        findings = tools.find(read_article(words, Language.DE, "Aus der Stadt"))
        found = candidates(Kit(findings, build_facts(findings), 0))
        return [one.item.stem for one in found if one.item.stem.startswith("Was für eine Quelle")]

    assert not kinds(text)
    assert kinds(f"{text}Eine Firma hat geholfen.")
