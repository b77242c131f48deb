"""German questions show what they speak of as known, or are not asked."""

import pytest

from quizapp.core.item import Cloze, Language, TrueFalse
from quizapp.generation.antecedents import given_nouns
from quizapp.generation.candidates import Kit
from quizapp.generation.context import pointing_words
from quizapp.generation.facts import build_facts
from quizapp.generation.findings import Findings
from quizapp.generation.reading import read_article
from quizapp.generation.said_nouns import is_same, is_tail
from quizapp.generation.templates.clozes import cloze_questions
from quizapp.generation.templates.truths import truth_questions
from quizapp.generation.tied_words import linked_words, tied_words
from quizapp.generation.tools import Tools
from tests.generation.test_leads import OPENING
from tests.generation.town import made


def found(tools: Tools, text: str) -> Findings:
    return tools.find(read_article(f"{OPENING}\n\n{text}", Language.DE, "Aus der Stadt"))


def given(tools: Tools, text: str) -> set[str]:
    findings = found(tools, text)
    return {noun.word for noun in given_nouns(findings, findings.document.sentences[-1])}


def shown(tools: Tools, text: str) -> list[str]:
    findings = found(tools, text)
    made_here = cloze_questions(Kit(findings, build_facts(findings), 0))
    return [one.item.body.text for one in made_here if isinstance(one.item.body, Cloze)]


@pytest.mark.parametrize(
    ("first", "second"), [("Güter", "Gütern"), ("Häuser", "Haus"), ("Boot", "Bootes"), ("Brücke", "Brücken")]
)
def test_a_noun_is_the_same_in_another_case_and_number(first: str, second: str) -> None:
    assert is_same(first, second)


@pytest.mark.parametrize(
    ("noun", "longer", "expected"),
    [
        ("Gütern", "Hilfsgüter", True),
        ("Viertel", "Hafenviertel", True),
        ("Sprung", "Vorsprung", False),
        ("Ministerin", "Bundesministerin", False),
    ],
)
def test_a_longer_noun_ends_with_what_it_is_a_sort_of(noun: str, longer: str, expected: bool) -> None:
    assert is_tail(noun, longer) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Im Hafenviertel Rehburg brannte es. In dem Viertel wohnen 300 Leute.",
        "Ein Kran stürzte um. Unter dem Kran standen 40 Kisten.",
        "Drei Boote sanken. Mit den Booten gingen 40 Kisten unter.",
    ],
)
def test_what_an_earlier_sentence_introduces_is_given(tools: Tools, text: str) -> None:
    assert len(given(tools, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ein Kran stürzte um. Unter dem Kran der Werft standen 40 Kisten.",
        "Ein Kran stürzte um. Der Kran, der rot war, kostete 40 Taler.",
        "Ein Kran stürzte um, und unter dem Kran standen 40 Kisten.",
        "Eine Polizei gibt es hier auch. Nach 40 Tagen kam die Polizei zurück.",
        "Ein Rang ist hier wichtig. Auf dem zehnten Rang sind 40 Leute.",
    ],
)
def test_what_its_own_sentence_explains_is_not_given(tools: Tools, text: str) -> None:
    assert not given(tools, text)


def test_a_gap_text_has_the_sentence_that_introduces_its_noun(tools: Tools) -> None:
    first = "Am Ufer brannte es in der Nacht im alten Hafenviertel von Rehburg."
    texts = shown(tools, f"{first} In dem Viertel wohnen nach Angaben der Polizei 340 Familien aus ganz Europa.")

    assert any("340" in text for text in texts)
    assert all(text.startswith("Am Ufer") for text in texts if "340" in text)


@pytest.mark.parametrize(
    "text",
    [
        "Die nächste Läuferin kam aus Rehburg.",
        "Ziel war die Stadt Rehburg am Fluss.",
        "Ein entsprechender Beschluss gilt in Rehburg.",
        "Außerdem umfasst es 40 Seiten.",
        "Manche Leute sagen, dass er nach Rehburg zieht.",
    ],
)
def test_words_that_mean_nothing_alone_tie_a_sentence(tools: Tools, text: str) -> None:
    findings = found(tools, text)

    assert tied_words(findings, findings.document.sentences[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Im nächsten Jahr kommt Helga Brandner zurück.",
        "Die nächste Frau des Bürgers kam aus Rehburg.",
        "Im Tal gibt es 40 Höfe.",
        "Der Bauer sagt, dass er nach Rehburg zieht.",
        "Helga Brandner nannte Kellner einen Helden, weil er half.",
    ],
)
def test_words_that_their_sentence_explains_do_not(tools: Tools, text: str) -> None:
    findings = found(tools, text)

    assert not tied_words(findings, findings.document.sentences[-1])


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Es gab weitere Verletzte am Fluss.", True),
        ("Betroffen sind 40 Höfe im Tal.", True),
        ("Somit leben 40 Leute im Tal.", True),
        ("40 Leute leben seitdem im Tal.", True),
        ("Ein Mann und 40 weitere Leute leben im Tal.", False),
        ("Seit der Ernte leben 40 Leute im Tal.", False),
    ],
)
def test_words_that_tell_more_with_the_sentence_before(tools: Tools, text: str, linked: bool) -> None:
    findings = found(tools, text)

    assert bool(linked_words(findings, findings.document.sentences[-1])) is linked


def test_a_noun_introduced_two_sentences_before_has_both(tools: Tools) -> None:
    first = "Am Ufer brannte es in der Nacht im alten Hafenviertel von Rehburg."
    second = "Tobias Kellner eilte herbei."
    third = "Nach Angaben der Polizei wohnen 340 Familien aus ganz Europa seit dem Sommer im Viertel ohne Strom."

    assert all(text.startswith("Am Ufer") for text in shown(tools, f"{first} {second} {third}") if "340" in text)


def test_a_sentence_that_names_nobody_has_one_that_does_before_it(tools: Tools) -> None:
    before = "Am Bahnhof von Hannover stießen am Morgen zwei Züge aus Hamburg zusammen."
    after = "Rund 80 Menschen sollen im Lauf des Vormittags leicht verletzt und später von Ärzten betreut worden sein."
    texts = [text for text in shown(tools, f"{before} {after}") if "Menschen" in text]

    assert texts
    assert all(text.startswith(("Am Bahnhof", "Am {{")) for text in texts)


def test_a_lead_that_begins_with_a_known_thing_has_the_sentence_before_it(tools: Tools) -> None:
    first = "Am Ufer von Rehburg sank in der Nacht ein alter Kahn."
    second = "Das Schiff gehört Tobias Kellner."
    third = "Somit waren 340 alte Kisten aus ganz Europa für lange Zeit verloren."
    texts = [text for text in shown(tools, f"{first} {second} {third}") if "340" in text]

    assert texts
    assert all(text.startswith("Am Ufer") for text in texts)


def test_a_rest_of_a_sentence_leads_to_nothing(tools: Tools) -> None:
    texts = shown(tools, "2 ausgestrahlt werden soll das Stück. Somit leben 340 alte Leute aus ganz Europa im Tal.")

    assert texts
    assert not any(text.startswith("2 ausgestrahlt") for text in texts)


def test_a_statement_that_another_sentence_explains_is_not_judged(tools: Tools) -> None:
    def judged(text: str) -> list[str]:
        findings = found(tools, text)
        every = truth_questions(Kit(findings, build_facts(findings), 0))
        return [one.item.stem for one in every if isinstance(one.item.body, TrueFalse)]

    clear = "Bei dem Unfall in Rehburg wurden im März mehr als 340 Menschen aus ganz Europa verletzt."
    vague = clear.replace(" in Rehburg", "")

    assert judged(f"Ein Unfall war lange Zeit das Gespräch. {clear}")
    assert not judged(f"Ein Unfall war lange Zeit das Gespräch. {vague}")
    assert judged(clear.replace("Bei dem Unfall in", "Bei der langen Fahrt nach"))
    assert not judged(clear.replace("Bei dem Unfall in", "Bei der nächsten Fahrt nach"))


def test_a_question_does_not_ask_with_what_another_sentence_introduces(tools: Tools) -> None:
    def asked(first: str, last: str = "") -> bool:
        text = f"{first} Etwa 80 Einwanderer aus dem hohen Norden kamen {last}am Abend zum Lauf."
        return any("wie viele Einwanderer" in item.stem for item in made(tools, text))

    assert asked("Ein Chor singt hier jedes Jahr.")
    assert not asked("Ein Lauf ist hier jedes Jahr beliebt.")
    assert not asked("Ein Chor singt hier jedes Jahr.", "seitdem ")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("„Die neue Halle in Rehburg kostet 40 Taler im Jahr“, sagte der Bürgermeister Tobias Kellner.", True),
        ("„Diese kostet die Stadt Rehburg 40 Taler im Jahr“, sagte der Bürgermeister Tobias Kellner.", False),
        ("Der Bürgermeister Tobias Kellner sagte, dass die Halle im Widerspruch zum Plan der Stadt stehe.", True),
        ("Der Bürgermeister Tobias Kellner sagte, dass das im Widerspruch zum Plan der Stadt stehe.", False),
    ],
)
def test_a_statement_about_what_was_said_before_is_not_asked(tools: Tools, said: str, expected: bool) -> None:
    asked = [item.stem for item in made(tools, said) if "schreibt der Artikel" in item.stem]

    assert bool(asked) is expected


def test_this_behind_a_fact_with_its_clause_means_something_before() -> None:
    assert pointing_words("Dies ist ungewöhnlich angesichts der Tatsache, dass es regnet.", Language.DE)
    assert not pointing_words("Ulm meldet, dies sei das erste Mal seit langem, dass es regnet.", Language.DE)
