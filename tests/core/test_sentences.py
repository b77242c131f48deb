"""Sentences end where readers see an end, not at abbreviations, ordinals, initials and decimals."""

import time

import pytest

from quizapp.core.sentences import split_sentences

CASES = [
    ("Die Bahn streikt. Die Züge stehen.", 2),
    ("Ein Satz ohne Punkt", 1),
    ("Kommt er? Ja! Gut.", 3),
    ("Wirklich?! Ja.", 2),
    ("Das gilt z. B. für Köln. Mehr nicht.", 2),
    ("Das gilt z.B. Köln und Bonn.", 1),
    ("Der Verein (engl. The Wenders) singt. Alle hören zu.", 2),
    ("Das heißt, d. h. Streik.", 1),
    ("Züge, Busse usw. fahren nicht.", 1),
    ("Züge, Busse usw. Die Bahn bedauert das.", 2),
    ("Das gilt u. a. Köln.", 1),
    ("Es war u. a. Die Bahn sprach.", 2),
    ("Sie kommt am 5. März an. Danach nicht.", 2),
    ("Sie kommt am 5. Die Züge nicht.", 2),
    ("Am 5. 3. 2026 war das.", 1),
    ("Das war im 19. Jahrhundert so.", 1),
    ("Sie feierte ihren 80. Geburtstag.", 1),
    ("In der 3. Liga spielt der 1. FC Köln.", 1),
    ("Er wurde beim 2. Mal Dritter. Gut.", 2),
    ("Es waren 12. Die Bahn zählt anders.", 2),
    ("Das war 2005. Danach nicht.", 2),
    ("Ludwig XIV. regierte lange.", 1),
    ("Da kam Ludwig XIV. Der König lachte.", 2),
    ("Da kam Papst Johannes XXIII. Roncalli.", 1),
    ("Das kostet 3.000,50 Euro. Viel.", 2),
    ("Das kostet 3 Mio. Euro.", 1),
    ("Es waren 3 Mio. Die Bahn zahlt.", 2),
    ("Er fährt um 18.30 Uhr. Sie nicht.", 2),
    ("J. R. R. Tolkien schrieb das. Gut so.", 2),
    ("Der Plan von A. Müller gilt.", 1),
    ("Das ist Plan B. Die Bahn prüft ihn.", 2),
    ("Dr. Müller und Prof. Dr. Meier kamen. Fr. Schulz nicht.", 2),
    ("Bus Nr. 5 fährt. Auch Abs. 3 gilt.", 2),
    ("Es gilt Art. 5 des Gesetzes. Auf diese Art. Die Bahn.", 3),
    ("Er wohnt Hauptstr. 5 in Bonn.", 1),
    ("Sie ist Dipl.-Ing. Meier.", 1),
    ("Er wartete … und ging.", 1),
    ("Er wartete … Dann ging er.", 2),
    ("Er wartete... Dann ging er.", 2),
    ("„Wir streiken.“ Das sagte sie.", 2),
    ("„Wir streiken. Wir bleiben dabei.“ Das sagte sie.", 3),
    ("„Halt!“ rief sie. Er hielt.", 2),
    ("„Kommt!“, rief sie.", 1),
    ("»Halt.« Das war alles.", 2),
    ("(Das war gestern.) Heute nicht.", 2),
    ("Das sagt die Bahn (Quelle: dpa, 5. März 2026). Mehr nicht.", 2),
    ("Im Jahr 44 v. Chr. starb er.", 1),
    ("Der Satz endet. – Ein neuer beginnt.", 2),
    ("Rund 3.000 Züge fallen aus. 30 fahren.", 2),
    ("Am Fr. 5. März.", 1),
    ("He met Mr. Smith at 6 p.m. in Rome. It rained.", 2),
    ("He came at 6 p.m. The union left.", 2),
    ("The U.S. Army left. It was late.", 2),
    ("She said no. No. 5 was late.", 2),
    ("He said: “We will go.” Then he left.", 2),
    ("“Stop!” Mary Smith said. He stopped.", 2),
    ("“Stop!” The train stopped.", 2),
    ("“Really?” he asked. Yes.", 2),
    ("Prices rose 2.5 per cent vs. Monday.", 1),
    ("Prof. J. K. Rowling Jr. left. Dec. 5 came.", 2),
    ("Visit www.example.org. Then write.", 2),
    ("He scored 12. Smith left.", 2),
    ("Apple Inc. rose. The U.K. did not.", 2),
    ("Der Weltranglisten-12. Anna Berg unterlag im Finale. Sie kommt wieder.", 2),
    ("Sie stand auf Rang 9 der Bestenlisten-9. Die Freude war groß.", 2),
]


@pytest.mark.parametrize(("text", "count"), CASES)
def test_a_text_has_the_sentences_that_a_reader_sees(text: str, count: int) -> None:
    spans = split_sentences(text)

    assert [text[start:end] for start, end in spans] == [text[start:end].strip() for start, end in spans]
    assert len(spans) == count


def test_every_word_is_in_a_sentence() -> None:
    text = "  „Eins.“  Zwei! \n Drei "

    assert [text[start:end] for start, end in split_sentences(text)] == ["„Eins.“", "Zwei!", "Drei"]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert split_sentences(text) == []


@pytest.mark.parametrize("piece", ["Die Bahn fährt heute nicht, sagt er. ", "A. B. ", ". ", "x", "a.\n", "(.) "])
def test_a_long_text_is_split_in_linear_time(piece: str) -> None:
    short, long = piece * (10_000 // len(piece)), piece * (160_000 // len(piece))

    assert _seconds(long) < 64 * max(_seconds(short), 0.001)


def _seconds(text: str) -> float:
    start = time.process_time()
    split_sentences(text)
    return time.process_time() - start
