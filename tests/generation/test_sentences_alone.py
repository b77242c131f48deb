"""What points outside of a sentence, where a report begins behind its dateline, and what is no prose."""

import pytest

from quizapp.core.article import Article
from quizapp.core.item import Language
from quizapp.generation.context import dateline_end, pointing_words, without_links
from quizapp.generation.document import document_of


@pytest.mark.parametrize(
    "text",
    [
        "Bereits fünf Tage später wurde die Brücke geöffnet.",
        "Und schon 40 Jahre ist das her.",
        "Das kann noch lange dauern.",
        "Das sagten viele Anwohner.",
        "Umgekehrt braucht Rehburg den Hafen.",
        "Selbiges gelte für die Stadt Ulmbach.",
        "Nicht nur Tobias Kellner zweifelt diese Großtat an: Die Leute ahnten nicht, dass dort Kunst lag.",
    ],
)
def test_a_sentence_that_points_back_does_not_stand_alone(text: str) -> None:
    assert pointing_words(text, Language.DE)


@pytest.mark.parametrize(
    "text",
    [
        "Im Jahr 2019 ist das Museum umgezogen.",
        "Die Stadt hat das alte Haus verkauft.",
        "Das Museum öffnet im Mai.",
        "Wie der Hafen mitteilt, wäre dies das erste Mal seit 40 Jahren, dass Rehburg Kohle einführt.",
    ],
)
def test_an_article_is_no_pronoun(text: str) -> None:
    assert not pointing_words(text, Language.DE)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Bad Aussee – Die Brücke ist zu.", "Die Brücke ist zu."),
        ("Lindenau (Sachsen), 4. Mai 2026 – Die Brücke ist zu.", "Die Brücke ist zu."),
        ("Die Brücke – ein altes Bauwerk – ist zu.", "Die Brücke – ein altes Bauwerk – ist zu."),
    ],
)
def test_a_report_begins_behind_its_dateline(text: str, rest: str) -> None:
    assert text[dateline_end(text) :] == rest


def test_the_second_half_of_as_well_as_stays() -> None:
    question = "Wer vertritt sowohl die Fahrer als auch die Schaffner?"

    assert without_links(question, Language.DE) == question


def test_a_headline_in_the_text_and_a_reference_are_no_prose() -> None:
    text = (
        "26 Menschen verletzt – 50 Festnahmen. Die Polizei sperrte am Abend die ganze Straße ab. (Der Bote, S. 4.) Ja."
    )
    prose = [one.text for one in document_of(Article(text, None), Language.DE).sentences if one.is_prose]

    assert prose == ["Die Polizei sperrte am Abend die ganze Straße ab."]
