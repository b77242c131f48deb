"""The names of one article agree: a word is one kind of name wherever it stands, and names end where they end."""

import pytest

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.document import Document, document_of
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.names import Name, NameKind
from quizapp.generation.reading import read_article
from quizapp.generation.repeated_names import RepeatedNames
from quizapp.generation.tools import Tools

FILLER = (
    "Der Bürgermeister Tobias Kellner lebt seit vielen Jahren in der kleinen Stadt Wiesenbach, in der auch der Fluss "
    "sein Bett hat und wo im Sommer ein Fest gefeiert wird, das alle gern mögen und oft besuchen. "
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon()


def document(text: str, language: Language = Language.DE) -> Document:
    return document_of(read_article(f"{text}\n\n{FILLER}", language, "Aus der Stadt").article, language)


def tagged(where: Document, word: str, kind: NameKind, confidence: float) -> list[Name]:
    """Return a tag on each place of a word in the first paragraph."""
    return [
        Name(sentence.index, n, n + 1, kind, confidence)
        for sentence in where.body
        for n, token in enumerate(sentence.tokens)
        if token.text == word
    ]


def found(where: Document, names: list[Name], lexicon: Lexicon) -> set[tuple[str, NameKind]]:
    every = RepeatedNames(where, names, lexicon).find()
    return {(where.sentences[name.sentence].words(name.start, name.end), name.kind) for name in every}


def test_a_word_that_was_missed_once_is_the_name_that_it_is_elsewhere(lexicon: Lexicon) -> None:
    where = document("Am Tor stand Wuzinga. Das Fest gefiel Wuzinga sehr. Später sang Wuzinga noch ein Lied.")
    names = tagged(where, "Wuzinga", NameKind.ORGANISATION, 0.8)[:2]

    every = RepeatedNames(where, names, lexicon).find()
    assert len(every) == 3
    assert min(name.confidence for name in every) > 0.9


def test_one_doubtful_tag_is_not_enough(lexicon: Lexicon) -> None:
    where = document("Am Tor stand Wuzinga. Das Fest gefiel Wuzinga sehr.")
    names = tagged(where, "Wuzinga", NameKind.ORGANISATION, 0.8)[:1]

    assert RepeatedNames(where, names, lexicon).find() == tuple(names)


def test_a_given_name_is_a_person_where_one_tag_says_so(lexicon: Lexicon) -> None:
    where = document("Am Tor stand Helga. Das Fest gefiel Helga sehr. Später sang Helga noch ein Lied.")
    tags = tagged(where, "Helga", NameKind.ORGANISATION, 0.8)
    names = [*tags[:2], Name(tags[2].sentence, tags[2].start, tags[2].end, NameKind.PERSON, 0.5)]

    assert found(where, names, lexicon) == {("Helga", NameKind.PERSON)}


def test_a_common_noun_is_no_name_however_often_it_was_tagged(lexicon: Lexicon) -> None:
    where = document("Am Tor stand ein Haus. Das Haus gefiel allen sehr. Neben dem Haus floss der Bach.")
    names = tagged(where, "Haus", NameKind.PLACE, 0.7)[:2]

    assert len(RepeatedNames(where, names, lexicon).find()) == 2


def test_a_name_ends_before_a_number_with_what_it_counts(lexicon: Lexicon) -> None:
    where = document("In der Liste zählt EY 36 Konzerne aus aller Welt.")
    sentence = next(s for s in where.body if "EY" in s.text)
    start = next(n for n, token in enumerate(sentence.tokens) if token.text == "EY")

    assert found(where, [Name(sentence.index, start, start + 3, NameKind.ORGANISATION, 0.4)], lexicon) == {
        ("EY", NameKind.ORGANISATION)
    }


def test_an_english_office_is_no_part_of_a_person(lexicon: Lexicon) -> None:
    where = document("The Minister of Education Laura Bell spoke to the press about the schools.", Language.EN)
    sentence = next(s for s in where.sentences if "Laura" in s.text)
    start = next(n for n, token in enumerate(sentence.tokens) if token.text == "Education")

    assert found(where, [Name(sentence.index, start, start + 3, NameKind.PERSON, 0.9)], lexicon) == {
        ("Laura Bell", NameKind.PERSON)
    }


def test_the_name_behind_the_noun_of_a_firm_is_an_actor() -> None:
    reading = read_article(
        f"{FILLER}\n\nDer Getränkehersteller Quixumba baut am Fluss eine neue Halle.", Language.DE, "Aus der Stadt"
    )
    actors = {actor.name: actor for actor in Tools().find(reading).cast.actors}

    assert actors["Quixumba"].kind is ActorKind.ORGANISATION
    assert actors["Quixumba"].is_sure


def test_a_compound_that_is_the_name_of_a_body_is_an_actor() -> None:
    reading = read_article(
        f"{FILLER}\n\nSeit Montag fährt die Tannbergbahn wieder auf den Gipfel.", Language.DE, "Bahn"
    )

    assert "Tannbergbahn" in {actor.name for actor in Tools().find(reading).cast.actors}


def test_a_common_compound_is_no_actor() -> None:
    reading = read_article(
        f"{FILLER}\n\nSeit Montag fährt die Straßenbahn wieder bis zum Rathaus.", Language.DE, "Bahn"
    )

    assert "Straßenbahn" not in {actor.name for actor in Tools().find(reading).cast.actors}
