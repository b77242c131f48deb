"""Each of the eleven types is scored by the formula of the format, with partial credit and a verdict on each part."""

from dataclasses import replace
from decimal import Decimal

import pytest

from quizapp.core.article import Article
from quizapp.core.attempt import Outcome, Part, Score
from quizapp.core.cloze_scoring import gap_kind
from quizapp.core.errors import DataError
from quizapp.core.item import (
    Body,
    Cloze,
    DateEntry,
    EvidenceMarking,
    Group,
    Grouping,
    Item,
    ItemType,
    Language,
    Matching,
    MultipleChoice,
    NumberEntry,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
)
from quizapp.core.scoring import score
from tests.core.samples import CALL, FACTS, NEEDLESS, START, TRAINS, make_item, texts

RIGHT, PARTLY, WRONG, UNANSWERED = Outcome.RIGHT, Outcome.PARTLY, Outcome.WRONG, Outcome.UNANSWERED
WHO = SingleChoice(Option("GDL", "genau"), texts("Bahn", "dpa"))
WHICH = MultipleChoice(texts("GDL", "Bahn", "dpa"), texts("Ver.di", "Bund"))
PAIRS = Matching((Pair("GDL", "ruft auf"), Pair("Bahn", "nennt ihn unnötig"), Pair("dpa", "meldet")), ("schweigt",))
ORDER = Ordering(("A", "B", "C", "D"))
GROUPS = Grouping((Group("Akteure", ("GDL", "Bahn")), Group("Quellen", ("dpa", "Reuters"))), ("Köln", "März"))
PROOF = EvidenceMarking((TRAINS, CALL), required=2)
GAPS = Cloze("Die {{GDL|Gewerkschaft}} streikt {{35}} Stunden ab {{5. März}}.")


def given(body: Body, response: Response | None, **fields: object) -> Score:
    return score(make_item(body, **fields), response, FACTS)  # type: ignore[arg-type]


def ticked(*entries: str) -> ListResponse:
    return ListResponse(entries)


def placed(**groups: tuple[str, ...]) -> GroupsResponse:
    return GroupsResponse(tuple(groups.items()))


@pytest.mark.parametrize(
    ("body", "response", "points", "outcome"),
    [
        (WHO, TextResponse("GDL"), "1", RIGHT),
        (WHO, TextResponse(" GDL "), "1", RIGHT),
        (WHO, TextResponse("Bahn"), "0", WRONG),
        (WHO, TextResponse("niemand"), "0", WRONG),
        (WHICH, ticked("GDL", "Bahn", "dpa"), "1", RIGHT),
        (WHICH, ticked("dpa", "GDL", "Bahn", "GDL"), "1", RIGHT),
        (WHICH, ticked("GDL", "Bahn"), "0.666667", PARTLY),
        (WHICH, ticked("GDL", "Bahn", "Bund"), "0.333333", PARTLY),
        (WHICH, ticked("GDL", "Ver.di", "Bund"), "0", WRONG),
        (WHICH, ticked("GDL", "Bahn", "dpa", "Ver.di", "Bund"), "0.333333", PARTLY),
        (WHICH, ticked("GDL", "Bahn", "dpa", "Unsinn", "Unsinn"), "0.666667", PARTLY),
        (TrueFalse(True), TruthResponse(True), "1", RIGHT),
        (TrueFalse(True), TruthResponse(False), "0", WRONG),
        (TrueFalse(False), TruthResponse(False, (CALL,)), "1", RIGHT),
        (NumberEntry("3.000", "Züge"), TextResponse("dreitausend"), "1", RIGHT),
        (NumberEntry("3.000", "Züge", "5 %"), TextResponse("2.850 Züge"), "1", RIGHT),
        (NumberEntry("3.000", "Züge", "5 %"), TextResponse("2.800"), "0", WRONG),
        (DateEntry("5. März"), TextResponse("5.3.2026"), "1", RIGHT),
        (DateEntry("5. März"), TextResponse("6.3."), "0", WRONG),
        (ShortText(("GDL",)), TextResponse("die GDL"), "1", RIGHT),
        (ShortText(("GDL",)), TextResponse("Bahn"), "0", WRONG),
        (ShortText(("Telegram",), typos=0), TextResponse("Telegramm"), "0", WRONG),
        (ShortText(("Sie",), case_sensitive=True), TextResponse("sie"), "0", WRONG),
        (GAPS, ticked("Gewerkschaft", "fünfunddreißig", "5.3."), "1", RIGHT),
        (GAPS, ticked("GDL", "36", ""), "0.333333", PARTLY),
        (GAPS, ticked("GDL"), "0.333333", PARTLY),
        (GAPS, ticked("Bahn", "7", "Mai"), "0", WRONG),
        (GAPS, ticked("GDL", "35", "5. März", "zu viel"), "1", RIGHT),
        (PAIRS, PairsResponse((("GDL", "ruft auf"), ("Bahn", "nennt ihn unnötig"), ("dpa", "meldet"))), "1", RIGHT),
        (PAIRS, PairsResponse((("GDL", "ruft auf"), ("Bahn", "meldet"), ("Unsinn", "meldet"))), "0.333333", PARTLY),
        (PAIRS, PairsResponse((("GDL", "schweigt"),)), "0", WRONG),
        (ORDER, ticked("A", "B", "C", "D"), "1", RIGHT),
        (ORDER, ticked("A", "C", "B", "D"), "0.666667", PARTLY),
        (ORDER, ticked("D", "C", "B", "A"), "0", WRONG),
        (ORDER, ticked("A", "X", "B"), "0.333333", PARTLY),
        (ORDER, ticked("B", "A", "B", "C", "D"), "0.666667", PARTLY),
        (Ordering(("A",)), ticked("A"), "1", RIGHT),
        (Ordering(("A",)), ticked("B"), "0", WRONG),
        (GROUPS, placed(Akteure=("GDL", "Bahn"), Quellen=("Reuters", "dpa")), "1", RIGHT),
        (GROUPS, placed(Akteure=("GDL",), Quellen=("dpa",)), "0.5", PARTLY),
        (GROUPS, placed(Akteure=("GDL", "Bahn", "Köln"), Quellen=("dpa", "Reuters")), "0.75", PARTLY),
        (GROUPS, placed(Akteure=("GDL", "Köln"), Quellen=("März",)), "0", WRONG),
        (GROUPS, placed(Akteure=("GDL", "dpa"), Quellen=("Bahn",)), "0.25", PARTLY),
        (GROUPS, placed(Akteure=("GDL", "Bahn", "dpa"), Quellen=("dpa", "Reuters")), "0.75", PARTLY),
        (GROUPS, placed(Akteure=("GDL", "GDL", "Bahn", "Unsinn"), Quellen=("dpa",)), "0.5", PARTLY),
        (PROOF, ticked(TRAINS, CALL), "1", RIGHT),
        (PROOF, ticked("rund 3.000 Züge", CALL, TRAINS), "1", RIGHT),
        (PROOF, ticked(TRAINS), "0.5", PARTLY),
        (PROOF, ticked(TRAINS, CALL, START), "0.5", PARTLY),
        (PROOF, ticked(TRAINS, NEEDLESS), "0", WRONG),
        (PROOF, ticked(TRAINS, CALL, "Das steht nirgends."), "0.5", PARTLY),
        (EvidenceMarking((TRAINS, CALL)), ticked(CALL, TRAINS), "1", RIGHT),
        (EvidenceMarking(("Lokführer streiken",)), ticked("Lokführer"), "1", RIGHT),
    ],
)
def test_an_answer_gets_the_points_of_the_format(body: Body, response: Response, points: str, outcome: Outcome) -> None:
    result = given(body, response)

    assert (str(result.points), result.outcome) == (points, outcome)


@pytest.mark.parametrize(
    ("body", "response"),
    [
        (WHO, None),
        (WHO, TextResponse("  ")),
        (WHICH, ticked()),
        (GAPS, ticked("", " ")),
        (PAIRS, PairsResponse(())),
        (PAIRS, PairsResponse((("GDL", ""),))),
        (GROUPS, placed(Akteure=(), Quellen=())),
        (PROOF, ticked()),
    ],
)
def test_an_empty_answer_is_unanswered(body: Body, response: Response | None) -> None:
    result = given(body, response, points="2")

    assert result == Score(Decimal(0), Decimal(2), UNANSWERED, result.reason)
    assert result.reason.code == "score-unanswered"


@pytest.mark.parametrize(
    ("body", "response"),
    [(WHO, ticked("GDL")), (WHICH, TextResponse("GDL")), (TrueFalse(True), TextResponse("true")), (PAIRS, ticked("a"))],
)
def test_a_response_of_another_shape_is_refused(body: Body, response: Response) -> None:
    with pytest.raises(DataError) as refused:
        given(body, response)

    assert refused.value.message.code == "response-shape"


def test_points_are_shares_of_the_maximum_without_idle_zeros() -> None:
    assert str(given(WHO, TextResponse("GDL"), points="100").points) == "100"
    assert str(given(WHICH, ticked("GDL", "Bahn"), points="1.50").points) == "1"
    assert str(given(WHICH, ticked("GDL", "Bahn"), points="1.50").maximum) == "1.5"
    assert str(given(WHICH, ticked("GDL"), points="2").points) == "0.666667"


def test_an_item_without_points_can_still_be_right() -> None:
    result = given(WHO, TextResponse("GDL"), points="0")

    assert (result.points, result.outcome, result.share) == (Decimal(0), RIGHT, Decimal(0))


@pytest.mark.parametrize(
    ("response", "points", "code"),
    [
        (TruthResponse(True, (TRAINS,)), 1, "truth-proven"),
        (TruthResponse(True, ("rund 3.000 Züge",)), 1, "truth-proven"),
        (TruthResponse(True), 0, "truth-unproven"),
        (TruthResponse(True, (CALL,)), 0, "truth-misproven"),
        (TruthResponse(True, (TRAINS, CALL)), 0, "truth-misproven"),
        (TruthResponse(True, (TRAINS, "steht nirgends")), 0, "truth-misproven"),
        (TruthResponse(False, (TRAINS,)), 0, "truth-wrong-is-true"),
    ],
)
def test_a_statement_with_proof_counts_only_with_both(response: TruthResponse, points: int, code: str) -> None:
    result = given(TrueFalse(True, mark_evidence=True), response, evidence=(TRAINS,))

    assert (result.points, result.reason.code) == (points, code)


def test_a_proof_that_cannot_be_found_does_not_cost_the_learner_points() -> None:
    assert given(TrueFalse(True, mark_evidence=True), TruthResponse(True), evidence=("Steht nirgends.",)).points == 1


def test_a_false_statement_is_corrected() -> None:
    corrected = given(TrueFalse(False, correction="35 Stunden"), TruthResponse(True)).reason
    plain = given(TrueFalse(False), TruthResponse(True)).reason

    assert (corrected.code, dict(corrected.params)) == ("truth-wrong-corrected", {"correction": "35 Stunden"})
    assert plain.code == "truth-wrong-is-false"


def test_the_unit_may_be_a_word_of_the_stem_or_of_the_figure() -> None:
    item = make_item(NumberEntry("3.000", "Stück"), about=("zuege",), stem="Wie viele Bahnen fallen aus?")

    for answer in ("3.000 Stück", "3.000 Züge", "3.000 Bahnen"):
        assert score(item, TextResponse(answer), FACTS).outcome is RIGHT
    assert score(item, TextResponse("3.000 Euro"), FACTS).outcome is WRONG


def test_names_of_the_fact_that_is_the_key_count() -> None:
    item: Item = make_item(ShortText(("GDL",)), about=("gdl",))

    result = score(item, TextResponse("Gewerkschaft deutscher Lokomotivführer"), FACTS)

    assert (result.outcome, result.reason.code) == (RIGHT, "text-alias")


def test_each_option_has_its_verdict() -> None:
    assert given(WHICH, ticked("GDL", "Bund", "Unsinn")).parts == (
        Part("GDL", "GDL", "GDL", right=True),
        Part("Bahn", "", "Bahn", right=False),
        Part("dpa", "", "dpa", right=False),
        Part("Ver.di", "", "", right=True),
        Part("Bund", "Bund", "", right=False),
        Part("Unsinn", "Unsinn", "", right=False),
    )


def test_each_gap_has_its_verdict_and_its_reason() -> None:
    parts = given(GAPS, ticked("GDL", "36")).parts

    assert [(part.label, part.given, part.expected, part.right) for part in parts] == [
        ("1", "GDL", "GDL", True),
        ("2", "36", "35", False),
        ("3", "", "5. März", False),
    ]
    assert [part.reason.code for part in parts if part.reason] == ["text-exact", "number-wrong", "score-unanswered"]


def test_each_pair_has_its_verdict() -> None:
    assert given(PAIRS, PairsResponse((("GDL", "meldet"), ("dpa", "meldet")))).parts == (
        Part("GDL", "meldet", "ruft auf", right=False),
        Part("Bahn", "", "nennt ihn unnötig", right=False),
        Part("dpa", "meldet", "meldet", right=True),
    )


def test_two_left_sides_may_share_a_right_one() -> None:
    body = Matching((Pair("GDL", "streikt"), Pair("EVG", "streikt")))

    assert given(body, PairsResponse((("GDL", "streikt"), ("EVG", "streikt")))).points == 1


def test_each_neighbourhood_has_its_verdict() -> None:
    assert given(ORDER, ticked("A", "C", "B")).parts == (
        Part("A", "C", "B", right=True),
        Part("B", "", "C", right=False),
        Part("C", "B", "D", right=False),
    )


def test_each_entry_has_its_group_and_a_loose_one_is_wrong() -> None:
    assert given(GROUPS, placed(Akteure=("GDL", "Köln", "dpa"), Quellen=("dpa",))).parts == (
        Part("GDL", "Akteure", "Akteure", right=True),
        Part("Bahn", "", "Akteure", right=False),
        Part("dpa", "Akteure, Quellen", "Quellen", right=False),
        Part("Reuters", "", "Quellen", right=False),
        Part("Köln", "Akteure", "", right=False),
    )


def test_each_marked_sentence_has_its_verdict_and_missed_ones_are_named() -> None:
    assert given(PROOF, ticked(TRAINS, START)).parts == (
        Part(TRAINS, TRAINS, TRAINS, right=True),
        Part(START, START, "", right=False),
        Part(CALL, "", CALL, right=False),
    )


def test_sentences_that_need_not_be_marked_as_well_are_no_miss() -> None:
    assert len(given(EvidenceMarking((TRAINS, CALL)), ticked(TRAINS)).parts) == 1


def test_the_reason_counts_the_right_parts() -> None:
    reason = given(GAPS, ticked("GDL", "36")).reason

    assert (reason.code, dict(reason.params)) == ("gaps-partly", {"right": "1", "due": "3"})


def test_a_word_bank_is_judged_by_its_words_and_forgives_no_slip() -> None:
    body = Cloze("In {{Nordkorea}} und {{Südkorea}}.", ("Nordkoreas",))

    assert given(body, ticked("Nordkoreas", "Südkorea")).points == Decimal("0.5")
    assert given(body, ticked("Nordkorea", "Suedkorea")).points == 1


@pytest.mark.parametrize(
    ("gap", "given_text", "right"),
    [
        ("3.000", "dreitausend", True),
        ("3.000 Züge", "3000", True),
        ("März 2026", "03/2026", True),
        ("18 Uhr", "18:00", True),
        ("Mai", "mai", True),
        ("ein Streik", "1", False),
        ("keine Züge", "keinen Züge", True),
        ("keine Züge", "alle Züge", False),
        ("Februar", "Februarr", True),
        ("Kursk|8.000", "achttausend", True),
        ("Kursk|8.000", "Kurks", True),
        ("Kursk|8.000", "Köln", False),
        ("drei Männer sagten das", "3", False),
        ("ein Jahr", "1 Jahr", True),
        ("dritter", "3", False),
        ("der 1950er", "die 50er Jahre", True),
    ],
)
def test_a_gap_is_judged_by_what_it_holds(gap: str, given_text: str, right: bool) -> None:
    assert bool(given(Cloze(f"So {{{{{gap}}}}}."), ticked(given_text)).points) is right


def test_a_gap_without_text_is_never_right() -> None:
    assert given(Cloze("Die {{}} und {{GDL}}."), ticked("x", "GDL")).points == Decimal("0.5")
    assert given(Cloze("Ohne Lücke."), ticked("x")).points == 0


@pytest.mark.parametrize(
    ("body", "response"),
    [
        (MultipleChoice((), texts("A")), ticked("A")),
        (ShortText(()), TextResponse("GDL")),
        (NumberEntry(""), TextResponse("3")),
        (DateEntry(""), TextResponse("5. März")),
        (Cloze(""), ticked("A")),
        (Matching(()), PairsResponse((("a", "b"),))),
        (Ordering(()), ticked("A")),
        (Grouping(()), placed(A=("a",))),
        (EvidenceMarking((), required=0), ticked(CALL)),
        (EvidenceMarking((CALL,), required=0), ticked(CALL)),
    ],
)
def test_an_item_that_is_being_written_is_wrong_and_nothing_fails(body: Body, response: Response) -> None:
    assert given(body, response).points == 0


@pytest.mark.parametrize("body", [WHO, ShortText(("GDL",)), NumberEntry("3"), DateEntry("2026")])
def test_a_reason_quotes_no_more_than_a_line_of_an_answer(body: Body) -> None:
    reason = given(body, TextResponse("unsinn " * 200)).reason

    assert dict(reason.params)["given"] == ("unsinn " * 17).rstrip() + "…"


def test_of_two_equal_sentences_the_marked_one_counts_wherever_it_stands() -> None:
    doubled = replace(FACTS, article=Article("Die Züge stehen still. Mehr nicht.", title="Die Züge stehen still."))

    for answer in ("Die Züge stehen still.", "Mehr nicht."):
        result = score(make_item(EvidenceMarking((answer,))), ticked(answer), doubled)
        assert result.points == 1


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("3.000", Language.DE, ItemType.NUMBER),
        ("2.5", Language.EN, ItemType.NUMBER),
        ("7-8", Language.DE, ItemType.NUMBER),
        ("2:1", Language.DE, ItemType.NUMBER),
        ("35 Stunden", Language.DE, ItemType.NUMBER),
        ("ein Jahr", Language.DE, ItemType.NUMBER),
        ("zwölf", Language.DE, ItemType.NUMBER),
        ("2026", Language.DE, ItemType.DATE),
        ("18:00", Language.DE, ItemType.DATE),
        ("18 Uhr", Language.DE, ItemType.DATE),
        ("5.3.", Language.DE, ItemType.DATE),
        ("Mai", Language.DE, ItemType.DATE),
        ("03/05/2026", Language.EN, ItemType.DATE),
        ("ein", Language.DE, ItemType.SHORT_TEXT),
        ("ein Land", Language.DE, ItemType.SHORT_TEXT),
        ("dritter", Language.DE, ItemType.SHORT_TEXT),
        ("3. Liga", Language.DE, ItemType.SHORT_TEXT),
        ("drei Männer sagten das", Language.DE, ItemType.SHORT_TEXT),
        ("Kursk", Language.DE, ItemType.SHORT_TEXT),
    ],
)
def test_a_gap_holds_a_number_a_date_or_a_text(text: str, language: Language, kind: ItemType) -> None:
    assert gap_kind(text, language) is kind
