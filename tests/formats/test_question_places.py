from quizapp.core.errors import Location
from quizapp.formats.question_places import QuestionPlaces

FILE = """title: Bad
questions:
  - id: eins
    stem: Wer kam?
    answer: Kolb
    distractors: [Ost, {text: Ahr, feedback: Nein}]
  - id: zwei
    type: cloze
    text: "{{Kolb}} kam."
"""


def test_an_option_is_found_by_its_words() -> None:
    places = QuestionPlaces(FILE, "bad.yaml")

    assert places.of("eins", ["Ahr"]) == Location("bad.yaml", 6, 31, "questions[0].distractors[1].text", 34)
    assert places.of("eins", ["Kolb"]) == Location("bad.yaml", 5, 13, "questions[0].answer", 17)


def test_without_an_option_the_stem_is_meant_and_of_a_cloze_its_text() -> None:
    places = QuestionPlaces(FILE, "bad.yaml")

    assert places.of("eins") == Location("bad.yaml", 4, 11, "questions[0].stem", 19)
    assert places.of("eins", ["Wer kam?", "fremd"]) == places.of("eins")
    assert places.of("zwei") == Location("bad.yaml", 9, 11, "questions[1].text", 26)


def test_a_remark_on_the_whole_set_stands_at_its_beginning() -> None:
    assert QuestionPlaces(FILE, "bad.yaml").of("") == Location("bad.yaml", 1, 1)
    assert QuestionPlaces(b"\xff\xfe", "bad.yaml").of("eins") == Location("bad.yaml", 1, 1)
