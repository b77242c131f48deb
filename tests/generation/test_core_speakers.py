"""Who acts and speaks without a name is asked for: groups, papers, sites, holders of offices that anybody knows."""

import pytest

from quizapp.core.facts import SourceKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Item, Language, ShortText, SingleChoice
from quizapp.generation.facts import build_facts
from quizapp.generation.tools import Tools
from tests.generation.town import find, made


def gaps(items: list[Item]) -> list[list[tuple[str, ...]]]:
    """Return what counts in the gaps of each gap text."""
    return [
        [piece.alternatives for piece in parse_cloze(item.body.text) if isinstance(piece, Gap)]
        for item in items
        if isinstance(item.body, Cloze)
    ]


def banks(items: list[Item], gap: str) -> list[set[str]]:
    return [
        set(item.body.distractors)
        for item in items
        if isinstance(item.body, Cloze) and f"{{{{{gap}}}}}" in item.body.text and item.body.distractors
    ]


def choices(items: list[Item], stem: str) -> list[tuple[str, set[str]]]:
    """Return key and wrong options of the choices whose question begins so."""
    return [
        (item.body.answer.text, {option.text for option in item.body.distractors})
        for item in items
        if isinstance(item.body, SingleChoice) and item.stem.startswith(stem)
    ]


# -- groups


@pytest.mark.parametrize(
    ("sentence", "gap", "language"),
    [
        ("Die Streitkräfte des Landes sollen beim Bau der neuen Deiche helfen.", "Streitkräfte", Language.DE),
        ("Am Morgen wurde der alte Kahn von Anwohnern gefunden und geborgen.", "Anwohnern", Language.DE),
        ("Boats had their catch taken away, according to residents of the island.", "residents", Language.EN),
    ],
)
def test_a_group_that_acts_or_speaks_stands_among_its_like(
    tools: Tools, sentence: str, gap: str, language: Language
) -> None:
    found = banks(made(tools, sentence, language), gap)

    assert len(found) == 1
    assert len(found[0]) == 3
    assert not gap.endswith("n") or all(other.endswith(("n", "s")) for other in found[0])  # in the same case


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Streitkräfte griffen am Morgen die Stellungen der Rebellen am Fluss an.",
        "Die Landwirte klagen, dass die Ernte auf den Feldern am Fluss verdorben ist.",
        "Die Anwohner des Marktplatzes haben die Bänke am Fluss selbst gestrichen.",
    ],
)
def test_a_group_that_its_sentence_tells_has_no_bank(tools: Tools, sentence: str) -> None:
    word = sentence.split()[1]

    assert banks(made(tools, sentence), word) == []


def test_of_a_group_with_its_country_the_country_is_asked_for(tools: Tools) -> None:
    found = gaps(made(tools, "Am Dienstag haben norwegische Soldaten am Fluss eine neue Brücke gebaut."))

    assert [("norwegische",)] in found
    assert [("Deutschen",)] in gaps(
        made(tools, "Deutschen Ermittlern ist am Fluss ein Schlag gegen eine Bande geglückt.")
    )


def test_a_group_that_acts_is_listed_once_it_is_named(tools: Tools) -> None:
    acting = build_facts(find(tools, "Die Rettungskräfte haben am Morgen drei Kinder aus dem Kahn geholt."))
    named = build_facts(find(tools, "Am Fluss lag ein Kahn mit allerlei Geräten für die Rettungskräfte."))

    assert "Rettungskräfte" in {actor.name for actor in acting.actors}
    assert "Rettungskräfte" not in {actor.name for actor in named.actors}


def test_a_noun_without_article_means_several_who_speak(tools: Tools) -> None:
    sentence = (
        "Politiker aus anderen Städten haben der Stadt vorgeworfen, die Messungen am Fluss verheimlicht zu haben."
    )

    claims = find(tools, sentence).claims
    assert [(c.speaker.name, c.speaker.kind, c.speaker.is_person) for c in claims] == [
        ("Politiker aus anderen Städten", SourceKind.STAKEHOLDER, False)
    ]
    accepted = [item.body.answer for item in made(tools, sentence) if isinstance(item.body, ShortText)]
    assert ("Politiker aus anderen Städten", "Politiker") in accepted


def test_both_bodies_belong_to_the_speakers_of_two(tools: Tools) -> None:
    claims = find(tools, "Politiker von SPD und FDP hatten gefordert, dass die Brücke endlich gebaut wird.").claims

    assert [claim.speaker.name for claim in claims] == ["Politiker von SPD und FDP"]


# -- papers and sites


@pytest.mark.parametrize(
    ("sentence", "stem", "key", "language"),
    [
        (
            "Aus einem Gutachten der Kammer geht hervor, dass die alte Brücke höchstens zwölf Tonnen trägt.",
            "Welcher Quelle schreibt der Artikel die Aussage zu, dass die alte Brücke",
            "einem Gutachten",
            Language.DE,
        ),
        (
            "Laut dieser Studie würden viele Familien durch die Studiengebühren von einem Umzug abgehalten.",
            "Welcher Quelle schreibt der Artikel diesen Satz zu? „Laut […] würden",
            "einer Studie",
            Language.DE,
        ),
        (
            "The festival costs a lot, although a recent poll found only a third of people wanted a new one.",
            "What does the article name as the source of the statement that only a third",
            "a poll",
            Language.EN,
        ),
        (
            "Last year 4,000 visitors attended the event and this year the town expects 6,000 according to the event "
            "website.",
            "What does the article name as the source of this sentence?",
            "a website",
            Language.EN,
        ),
    ],
)
def test_what_a_paper_or_site_says_is_asked_for(
    tools: Tools, sentence: str, stem: str, key: str, language: Language
) -> None:
    found = choices(made(tools, sentence, language), stem)

    assert [answer for answer, _ in found] == [key]
    assert len(found[0][1]) == 3


# -- holders of known offices


def test_a_known_office_is_taken_out_with_the_name(tools: Tools) -> None:
    found = gaps(made(tools, "Der Preis der Stadt geht in diesem Jahr an US-Präsident Barack Obama."))

    counts = {form for gap in found for forms in gap for form in forms}
    assert {"US-Präsident Barack Obama", "Barack Obama", "Obama"} <= counts
    assert "US-Präsident" not in counts


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Preis der Stadt wurde am Fluss vom deutschen Bundeskanzler Willy Brandt überreicht.",
        "Am Fluss sprach die Bundeskanzlerin Angela Merkel lange mit der Ärztin Helga Brandner.",
    ],
)
def test_a_known_office_with_its_article_still_gives_the_name_away(tools: Tools, sentence: str) -> None:
    found = gaps(made(tools, sentence))

    assert not any("Brandt" in form or "Merkel" in form for gap in found for forms in gap for form in forms)


def test_a_nickname_is_a_person_of_the_article(tools: Tools) -> None:
    text = (
        "Der unter dem Spitznamen „Rotfuchs77“ auftretende Sprayer gab am Montag die Farben bekannt. "
        "„Rotfuchs77“ erwähnte auch, dass er im Sommer die Brücke bemalen werde."
    )

    assert [("Rotfuchs77",)] in gaps(made(tools, text))


def test_who_wrote_is_not_pointed_to_in_his_own_sentence(tools: Tools) -> None:
    sentence = "Für Helga Brandner, so schrieb diese in einer Stellungnahme, ist es eine Ehre, am Fluss zu reden."
    found = [item.body.text for item in made(tools, sentence) if isinstance(item.body, Cloze)]

    assert any(text.startswith("Für {{Helga Brandner") for text in found)
