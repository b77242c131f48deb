"""What somebody says without quotation marks is asked for behind "dass", its verb at the end."""

import pytest

from quizapp.core.item import Matching, ShortText, SingleChoice
from quizapp.generation.behind_dass import behind_dass
from quizapp.generation.tools import Tools
from quizapp.generation.turning import Turning
from tests.generation.town import find, made


@pytest.fixture(scope="module")
def turning(tools: Tools) -> Turning:
    return Turning(find(tools, "Helga Brandner lobt das neue Rathaus von Wiesenbach."))


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("Allerdings seien die Rohre alt, da niemand sie prüfe", "die Rohre alt seien, da niemand sie prüfe"),
        ("seien auch neun weitere Brücken gesperrt worden", "neun weitere Brücken gesperrt worden seien"),
        ("Derzeit sei das Bad am Fluss geschlossen", "derzeit das Bad am Fluss geschlossen sei"),
        ("Die Mannschaft nehme im Mai am Turnier teil", "die Mannschaft im Mai am Turnier teilnehme"),
        ("Den Vorschlag habe er abgelehnt", "er den Vorschlag abgelehnt habe"),
        ("In Wiesenbach befinden sich zwei Bäder", "sich in Wiesenbach zwei Bäder befinden"),
        ("Es seien viele Bäume gefallen", "viele Bäume gefallen seien"),
        ("Es bestehe trotz des Regens kein Anlass zur Sorge", "trotz des Regens kein Anlass zur Sorge bestehe"),
        ("Es gebe im Ort drei Schulen, darunter eine neue", "es im Ort drei Schulen gebe, darunter eine neue"),
        ("Wenn es regne, werde das Fest abgesagt", "das Fest abgesagt werde, wenn es regne"),
        (
            "blieben einige Gäste, die gern sangen, noch lange im Saal, woraufhin der Wirt die Türen schloss",
            "einige Gäste, die gern sangen, noch lange im Saal blieben, woraufhin der Wirt die Türen schloss",
        ),
        ("Der Plan, das Bad zu schließen, sei falsch", "der Plan, das Bad zu schließen, falsch sei"),
        ("(FWG) Die Brücke am Fluss sei alt", "die Brücke am Fluss alt sei"),
        ("Die Stadt kaufe Busse, Bahnen und Räder", "die Stadt Busse, Bahnen und Räder kaufe"),
    ],
)  # fmt: skip
def test_the_verb_of_a_statement_goes_to_its_end(turning: Turning, words: str, clause: str) -> None:
    assert behind_dass(words, turning.findings.verbs, turning.lowered) == clause


@pytest.mark.parametrize(
    "words",
    [
        "Der Plan habe sich bewährt und koste wenig",
        "Er habe nicht kommen können",
        "Die Stadt sei reich: Sie baue ein Bad",
        "Die Rechnung sei klar und lasse sich leicht prüfen",
        "Das Fest sei schön gewesen, der Bürgermeister habe lange getanzt",
    ],
)
def test_what_is_no_single_clause_stays_as_it_is(turning: Turning, words: str) -> None:
    assert behind_dass(words, turning.findings.verbs, turning.lowered) is None


def test_reported_speech_is_asked_for_behind_dass(tools: Tools) -> None:
    items = made(tools, "Helga Brandner sagte am Montag, in Wiesenbach werde es im Winter zu wenige Busse geben.")

    stem = "Wem schreibt der Artikel die Aussage zu, dass es in Wiesenbach im Winter zu wenige Busse geben werde?"
    assert f"{stem} Nenne den Namen." in [item.stem for item in items if isinstance(item.body, ShortText)]


def test_a_phrase_in_the_middle_is_taken_out_with_all_that_belongs_to_the_speaker(tools: Tools) -> None:
    items = made(
        tools, "Trotzdem wurden laut Hauptmann Jonas Ritter von der Feuerwehr an der Lauter zwei Dämme gebaut."
    )

    stem = "Wem schreibt der Artikel die Aussage zu, dass an der Lauter zwei Dämme gebaut wurden? Nenne den Namen."
    typed = [item.body.answer for item in items if isinstance(item.body, ShortText) and item.stem == stem]
    assert typed
    assert typed[0][:2] == ("Jonas Ritter", "Ritter")


def test_a_body_whose_name_has_small_words_is_taken_out_whole(tools: Tools) -> None:
    items = made(
        tools, "Nach Angaben der Hilfsorganisation Ärzte ohne Grenzen mussten 300 Menschen ihre Häuser verlassen."
    )

    asked = [item.stem for item in items if item.stem.startswith("Wem schreibt")]
    assert asked
    assert all(stem.endswith("dass 300 Menschen ihre Häuser verlassen mussten?") for stem in asked)


def test_the_channel_is_asked_for_with_a_clause(tools: Tools) -> None:
    items = made(tools, "In einem Interview sagte Helga Brandner, die Stadt Wiesenbach habe im Winter zu wenige Busse.")

    stems = [item.stem for item in items if isinstance(item.body, SingleChoice) and item.stem.startswith("Auf welchem")]
    assert stems == [
        "Auf welchem Weg sagte Helga Brandner laut Artikel, dass die Stadt Wiesenbach im Winter zu wenige Busse habe?"
    ]


def test_a_paper_is_no_speaker_beside_persons(tools: Tools) -> None:
    items = made(
        tools,
        "Helga Brandner betonte, dass im Winter zu wenige Busse fahren. Tobias Kellner erklärte, dass alle Straßen im "
        "Ort frei sind. Die IG Metall erklärte, dass der neue Bus der Stadt schon bezahlt ist. Der Bericht betont, "
        "dass die alten Busse zu viel Öl verbrauchen.",
    )

    pairs = [item.body.pairs for item in items if isinstance(item.body, Matching) and "von wem" in item.stem]
    assert {pair.right for pair in pairs[0]} == {"Helga Brandner", "Tobias Kellner", "IG Metall"}
