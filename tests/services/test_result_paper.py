"""The PDF of a result says in words of the set's language what was reached, why it counted, and in what time."""

from datetime import UTC, datetime
from decimal import Decimal

from quizapp.core.attempt import Outcome, Score
from quizapp.core.errors import Message
from quizapp.core.grades import GradeTable
from quizapp.core.item import Article, Cloze, Focus, Item, ItemSet, Language, Level, NumberEntry, TrueFalse
from quizapp.core.response import TextResponse, TruthResponse
from quizapp.core.session import Entry, RunChoices, Session
from quizapp.services.result_paper import paper_data

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NUMBER = Item("boote", "Wie viele Boote?", NumberEntry("12"), focus=Focus.FIGURES, level=Level.LOCATE)
TRUTH = Item("kai", "Der Kai wächst.", TrueFalse(False, "Er schrumpft."), focus=Focus.ACTORS, level=Level.EVALUATE)
GAPS = Item("gaps", "", Cloze("Der {{Kai}} wächst."), points=Decimal(28), focus=Focus.ACTORS)
KIND = Message.of("number-notation", given="zwölf", expected="12")


def run(language: Language = Language.DE) -> Session:
    item_set = ItemSet("set", "Set", language, Article("Der Kai wächst."), (NUMBER, TRUTH, GAPS))
    right = Score(Decimal(1), Decimal(1), Outcome.RIGHT, KIND)
    wrong = Score(Decimal(0), Decimal(1), Outcome.WRONG, Message.of("score-unanswered"))
    partly = Score(Decimal(28) / 3, Decimal(28), Outcome.PARTLY, Message.of("score-unanswered"))
    entries = (
        Entry(NUMBER, "", 1, TextResponse("zwölf"), right, seconds=61.4),
        Entry(TRUTH, "", 1, TruthResponse(True), wrong, seconds=3),
        Entry(GAPS, "", 1, None, partly),
    )
    return Session("run", "learner", item_set, RunChoices(), 1, NOW, entries, finished=NOW)


def test_points_are_written_as_people_write_them() -> None:
    data = paper_data(run(), "L-1", GradeTable())

    assert data["sum"] == "10,33 von 30 Punkten · 34 % · Note 5"
    assert [item["points"] for item in data["items"]] == ["1 / 1", "0 / 1", "9,33 / 28"]


def test_points_of_an_english_set_have_a_decimal_point() -> None:
    data = paper_data(run(Language.EN), "L-1", GradeTable())

    assert data["sum"].startswith("10.33 of 30 points")


def test_time_focuses_and_levels_stand_there() -> None:
    data = paper_data(run(), "L-1", GradeTable())

    assert data["time"] == "1:04 Minuten"
    assert [(share["name"], share["points"]) for share in data["shares"]] == [
        ("Zahlen", "1 / 1"),
        ("Akteure", "9,33 / 29"),
        ("Finden", "1 / 1"),
        ("Bewerten", "0 / 1"),
    ]


def test_statements_are_judged_in_words_and_gaps_have_a_stem() -> None:
    _number, truth, gaps = paper_data(run(), "L-1", GradeTable())["items"]

    assert (truth["given"], truth["right"]) == ("Stimmt", "Stimmt nicht")
    assert gaps["stem"] == "Die Lücken füllen."


def test_why_a_typed_answer_counted_is_told() -> None:
    number, truth, _gaps = paper_data(run(), "L-1", GradeTable())["items"]

    assert "zwölf" in number["why"]
    assert truth["why"] == ""
