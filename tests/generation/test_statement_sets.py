"""Who says what, sorted, chosen and judged; which sentence proves an answer; what kind of source speaks."""

import pytest

from quizapp.core.item import (
    EvidenceMarking,
    Grouping,
    Item,
    Language,
    Level,
    Matching,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.giveaways import gives_away, shown_by
from quizapp.generation.headings import has_heading
from quizapp.generation.magnitudes import are_of_one_size
from quizapp.generation.pool import candidates, passing
from quizapp.generation.reading import read_article
from quizapp.generation.templates.holders import is_of_whom
from quizapp.generation.templates.known_persons import is_initialled
from quizapp.generation.tools import Tools
from quizapp.generation.verbs import VerbLexicon
from quizapp.generation.whole_clauses import is_whole_clause

PEOPLE = (
    "Der Bürgermeister Tobias Kellner, der Historiker Martin Osten und der Arzt Stefan Brandner leben seit vielen "
    "Jahren in der kleinen Stadt Wiesenbach, in der im Sommer ein Fest gefeiert wird, das alle gern mögen."
)
TALK = (
    "„Der Steg am Fluss muss noch im Sommer neu gebaut werden“, sagte Tobias Kellner. „Ohne Hilfe vom Land können "
    "die Bretter niemals bezahlt werden“, sagte Tobias Kellner.",
    "„Die alte Mühle ist wichtiger als jeder neue Steg am Ufer“, sagte Martin Osten. „Im Archiv der Stadt liegen "
    "noch viele Pläne der Mühle“, sagte Martin Osten.",
    "„Für die Kinder wäre ein Bad am Fluss besser als der Steg“, sagte Stefan Brandner.",
)
ENGLISH = (
    "Mayor Liam Doyle, the historian Rita Walsh and the doctor Owen Burke have lived in Port Mallow for many years.",
    '"The pier must be built again before the summer ends," said Liam Doyle. "Without help the town cannot pay for '
    'the boards," said Liam Doyle.',
    '"The old mill matters more than any pier on the shore," said Rita Walsh. "The archive still holds many plans of '
    'the mill," said Rita Walsh.',
)


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools()


def pool(tools: Tools, *paragraphs: str, language: Language = Language.DE) -> list[Candidate]:
    reading = read_article("\n\n".join(paragraphs), language, "Aus der Stadt")
    findings = tools.find(reading)
    facts = build_facts(findings)
    return passing(candidates(Kit(findings, facts, 0)), facts, reading.article, language)


def made(tools: Tools, *paragraphs: str, language: Language = Language.DE) -> list[Item]:
    return [candidate.item for candidate in pool(tools, *paragraphs, language=language)]


@pytest.mark.parametrize(("language", "text"), [(Language.DE, (PEOPLE, *TALK)), (Language.EN, ENGLISH)])
def test_statements_are_sorted_by_who_makes_them(tools: Tools, language: Language, text: tuple[str, ...]) -> None:
    (item,) = [one for one in made(tools, *text, language=language) if isinstance(one.body, Grouping)]

    assert isinstance(item.body, Grouping)
    first, second, *_ = item.body.groups
    assert len(first.entries) == len(second.entries) == 2
    assert all("Steg" in entry or "Bretter" in entry or "pier" in entry or "boards" in entry for entry in first.entries)
    assert item.level is Level.UNDERSTAND
    assert len(item.evidence) >= 4


def test_one_of_several_statements_is_somebodys(tools: Tools) -> None:
    found = [item for item in made(tools, PEOPLE, *TALK) if item.stem.startswith("Welche dieser Aussagen schreibt")]

    asked = {item.stem: item.body for item in found if isinstance(item.body, SingleChoice)}
    body = asked["Welche dieser Aussagen schreibt der Artikel Martin Osten zu?"]
    assert "Mühle" in body.answer.text
    assert all("Mühle" not in option.text for option in body.distractors)


def test_several_statements_are_somebodys(tools: Tools) -> None:
    bodies = [item.body for item in made(tools, PEOPLE, *TALK) if isinstance(item.body, MultipleChoice)]

    assert any(len(body.answer) == 2 and len(body.distractors) == 3 for body in bodies)


def test_who_says_so_is_judged_true_and_false(tools: Tools) -> None:
    judged = [i for i in made(tools, PEOPLE, *TALK) if isinstance(i.body, TrueFalse) and "stammt laut" in i.stem]

    assert {item.body.answer for item in judged if isinstance(item.body, TrueFalse)} == {True, False}
    for item in judged:
        assert isinstance(item.body, TrueFalse)
        right = item.stem if item.body.answer else item.body.correction
        name = str(right).partition("laut Artikel von ")[2].rstrip(".")
        assert name in item.evidence[-1]
        assert item.body.answer or name not in item.stem.rpartition("von ")[2]


def test_a_statement_is_asked_for_once(tools: Tools) -> None:
    found = pool(tools, PEOPLE, *TALK)
    (sorting,) = [one for one in found if isinstance(one.item.body, Grouping)]
    single = [
        one for one in found if one.item.stem.startswith("Wem schreibt") and one.sentences[-1] in sorting.sentences
    ]

    assert single
    assert all(gives_away(shown_by(sorting), shown_by(one)) for one in single)


def test_an_office_of_one_of_them_may_be_asked_beside_their_statements(tools: Tools) -> None:
    found = pool(tools, PEOPLE, *TALK)
    (sorting,) = [one for one in found if isinstance(one.item.body, Grouping)]
    offices = [one for one in found if one.item.stem.startswith("Wie heißt die Person")]

    assert offices
    assert not any(gives_away(shown_by(sorting), shown_by(one)) for one in offices)


def test_the_sentence_that_answers_a_question_is_marked(tools: Tools) -> None:
    text = (
        "Der Förster Karl Hofer hat am Ufer des Sees vierzig Birken gepflanzt, die er im Frühjahr mit viel Mühe aus "
        "einem alten Wald im Norden des Landes geholt und drei Monate lang gepflegt hatte. Im Herbst regnete es lange."
    )
    found = [i for i in made(tools, PEOPLE, text) if i.stem.startswith("Markiere den Satz, der diese Frage")]

    assert any("Birken" in item.stem for item in found)
    for item in found:
        assert isinstance(item.body, EvidenceMarking)
        assert item.body.answer == item.evidence


def test_no_proof_is_asked_for_where_two_sentences_tell_it(tools: Tools) -> None:
    text = (
        "Der Förster Karl Hofer hat am Ufer des Sees vierzig Birken gepflanzt. "
        "Auch am Ufer des Sees standen früher einmal vierzig Birken."
    )

    assert not [i for i in made(tools, PEOPLE, text) if i.stem.startswith("Markiere") and "Birken" in i.stem]


def test_the_kind_of_source_is_asked_for(tools: Tools) -> None:
    helpers = "Ein Verein, eine Firma und eine Zeitung aus dem Ort haben beim Bau geholfen."
    found = [item for item in made(tools, PEOPLE, *TALK, helpers) if item.stem.startswith("Was für eine Quelle")]

    keys = {item.stem: item.body.answer.text for item in found if isinstance(item.body, SingleChoice)}
    assert any("Mühle" in stem and key == "jemanden aus der Wissenschaft" for stem, key in keys.items())
    assert any("Bretter" in stem and key == "jemanden aus der Politik" for stem, key in keys.items())
    assert all(item.level is Level.EVALUATE for item in found)
    assert not any("Bad am Fluss" in stem for stem in keys)  # a doctor is none of the kinds


def test_a_kind_that_the_article_does_not_know_is_no_wrong_option(tools: Tools) -> None:
    helpers = "Ein Verein, eine Firma und eine Zeitung aus dem Ort haben beim Bau geholfen."
    rows = [i.body for i in made(tools, PEOPLE, *TALK, helpers) if i.stem.startswith("Was für eine Quelle")]
    shown = {option.text for body in rows if isinstance(body, SingleChoice) for option in body.distractors}

    assert "ein Medium oder eine Nachrichtenagentur" in shown
    assert "eine Studie oder eine Umfrage" not in shown
    assert "eine Anwältin oder einen Anwalt" not in shown
    assert not [i for i in made(tools, PEOPLE, *TALK) if i.stem.startswith("Was für eine Quelle")]


def test_a_prosecutor_is_no_lawyer(tools: Tools) -> None:
    text = "„Der Täter ist am Fluss gesehen worden, als es schon dunkel war“, sagte Staatsanwalt Jan Kern."
    found = [i.body for i in made(tools, PEOPLE, text) if i.stem.startswith("Was für eine Quelle")]

    assert not [body for body in found if isinstance(body, SingleChoice) and "Anwält" in body.answer.text]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Vorwürfe, die Mühle sei baufällig", False),
        ("Einer Grenze bei 1500 Euro", False),
        ("Wenn das Wasser steigt, fällt der Steg", True),
        ("Die Mühle sei baufällig", True),
    ],
)
def test_a_statement_is_a_clause(text: str, whole: bool) -> None:
    assert is_whole_clause(text, VerbLexicon()) is whole


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Brandstifter Der Brandstifter wurde am Fluss gesehen.", True),
        ("Zeit der Ernte Bauer Kern sah am Hof die Zeit der Ernte.", True),
        ("20.15 KINODer Mann am Fluss dauert zwei Stunden.", True),
        ("Die FPÖler und die SPÖler trafen sich am Fluss.", False),
    ],
)
def test_a_heading_that_ran_into_a_sentence_is_seen(text: str, heading: bool) -> None:
    assert has_heading(text) is heading


def test_sizes_that_differ_widely_tell_the_pairs() -> None:
    assert are_of_one_size(("40", "12", "zwanzig"), Language.DE)
    assert not are_of_one_size(("1.700", "300", "fünf"), Language.DE)


def test_an_office_without_whose_it_is_stands_alone_nowhere() -> None:
    assert is_of_whom("Konzernchef")
    assert not is_of_whom("Mühlenchef")


def test_a_name_with_an_initial_is_seen() -> None:
    assert is_initialled("Samuel A.")
    assert is_initialled("Samuel A")
    assert not is_initialled("Samuel Adler")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Die Zeichnung zeigt Kellner im Gespräch mit einem Kind am Fluss der Stadt.", "Wer zeigt"),
        ("Kellner warf der Polizei in Wiesenbach vor, dass sie den Steg nicht gut bewacht.", "Welche Stelle warf"),
        ("Die Bewohner wollen die Polizei mit neuen Rädern am Fluss der Stadt erfreuen.", "Wer will"),
        ("Kellner war für eine Stellungnahme zum Streit um den Steg am Fluss nicht zu erreichen.", "Wer war"),
    ],
)
def test_nobody_is_asked_for_who_does_not_act(tools: Tools, text: str, asked: str) -> None:
    stems = [item.stem for item in made(tools, PEOPLE, text) if isinstance(item.body, ShortText)]

    assert not [stem for stem in stems if stem.startswith((asked, "Wer warf Kellner"))]


def test_a_participle_in_front_goes_to_the_end(tools: Tools) -> None:
    stems = [i.stem for i in made(tools, PEOPLE, "Gebaut hat Kellner das Haus am Fluss mit den Steinen der Mühle.")]

    assert "Wer hat das Haus am Fluss mit den Steinen der Mühle gebaut?" in stems


def test_a_study_is_nobody(tools: Tools) -> None:
    text = "Die Studie besagt, dass am Fluss der Stadt viel zu wenige Bänke für die Gäste stehen."

    assert not [i for i in made(tools, PEOPLE, text) if i.stem.startswith("Wer besagt")]


def test_the_police_are_not_asked_for_where_anybody_guesses_them(tools: Tools) -> None:
    text = "Ein Mann sei am Fluss mit einem Messer in der Hand festgenommen worden, teilte die Polizei mit."

    assert not [i for i in made(tools, PEOPLE, text) if isinstance(i.body, ShortText) and "Messer" in i.stem]


def test_examples_are_no_closed_list(tools: Tools) -> None:
    people = "Karl Hofer, Jan Winter und Udo Lang"
    spare = "Am Abend kamen Peter Kern und Otto Falk an den Fluss."
    closed = made(tools, PEOPLE, f"An der alten Mühle wohnten {people}. {spare}")
    examples = made(tools, PEOPLE, f"An der alten Mühle wohnten Maler wie {people}. {spare}")

    assert [i for i in closed if isinstance(i.body, MultipleChoice)]
    assert not [i for i in examples if isinstance(i.body, MultipleChoice)]


def test_countries_and_bodies_tell_themselves_in_a_sentence(tools: Tools) -> None:
    items = made(
        tools, PEOPLE,
        "In Frankreich liegt das Ufer mit den vielen Booten. In Italien steht der alte Turm am Meer.",
        "In Spanien wurde das Fest am Abend gefeiert. In Polen blieb der Fluss bis zum Sommer leer.",
    )  # fmt: skip

    assert not [i for i in items if isinstance(i.body, Matching) and i.stem.startswith("Ordne jedem Satz den Namen")]
