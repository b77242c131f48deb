"""Whatever the item and the answer: points stay between 0 and the maximum, and the full key gets all of them."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.attempt import Outcome
from quizapp.core.item import (
    Body,
    Cloze,
    EvidenceMarking,
    Group,
    Grouping,
    Language,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
)
from quizapp.core.notation import format_number
from quizapp.core.response import GroupsResponse, ListResponse, PairsResponse, Response, TextResponse, TruthResponse
from quizapp.core.scoring import score
from quizapp.core.typed_numbers import NumberKey, judge_number
from tests.core.samples import CALL, FACTS, NEEDLESS, START, TRAINS, make_item, texts

WORDS = [
    "GDL",
    "Bahn",
    "dpa",
    "Köln",
    "Größe",
    "Große",
    "3.000",
    "5. März",
    "Unsinn",
    "",
    "„",
    "ä",
    CALL,
    TRAINS,
    START,
]
WORD = st.one_of(st.sampled_from(WORDS), st.text(max_size=8))
SEVERAL = st.lists(WORD, max_size=6).map(tuple)
ENTRIES = st.lists(st.sampled_from("ABCDEFGH"), min_size=2, max_size=8, unique=True)


def bodies(entries: list[str]) -> list[tuple[Body, Response]]:
    """Return bodies made of the entries, each with the response that is its full key."""
    half = max(1, len(entries) // 2)
    keys, rest = tuple(entries[:half]), tuple(entries[half:])
    pairs = tuple((entry, f"zu {entry}") for entry in entries)
    groups = (Group("I", keys), Group("II", rest))
    return [
        (SingleChoice(texts(entries[0])[0], texts(*entries[1:])), TextResponse(entries[0])),
        (MultipleChoice(texts(*keys), texts(*rest)), ListResponse(keys)),
        (ShortText(keys), TextResponse(keys[-1])),
        (Cloze(" ".join(f"{{{{{entry}}}}}" for entry in entries)), ListResponse(tuple(entries))),
        (Matching(tuple(Pair(*pair) for pair in pairs), ("zu nichts",)), PairsResponse(pairs)),
        (Ordering(tuple(entries)), ListResponse(tuple(entries))),
        (Grouping(groups, ("X",)), GroupsResponse((("I", keys), ("II", rest)))),
        (EvidenceMarking((CALL, NEEDLESS), required=2), ListResponse((NEEDLESS, CALL))),
    ]


def any_response() -> st.SearchStrategy[Response]:
    groups = st.lists(st.tuples(st.sampled_from(["I", "II", "III"]), SEVERAL), max_size=4).map(tuple)
    return st.one_of(
        WORD.map(TextResponse),
        SEVERAL.map(ListResponse),
        st.builds(TruthResponse, st.booleans(), SEVERAL),
        st.lists(st.tuples(WORD, WORD), max_size=5).map(lambda pairs: PairsResponse(tuple(pairs))),
        groups.map(GroupsResponse),
    )


@given(ENTRIES, st.decimals(min_value=0, max_value=50, places=2))
def test_the_full_key_gets_all_points(entries: list[str], points: Decimal) -> None:
    for body, key in bodies(entries):
        result = score(make_item(body, str(points)), key, FACTS)

        assert (result.points, result.outcome) == (points, Outcome.RIGHT)
        assert all(part.right for part in result.parts)


@given(ENTRIES, any_response(), st.decimals(min_value=0, max_value=50, places=2))
def test_points_stay_between_nothing_and_the_maximum(entries: list[str], response: Response, points: Decimal) -> None:
    for body, key in bodies(entries):
        if type(key) is not type(response):
            continue
        result = score(make_item(body, str(points)), response, FACTS)

        assert 0 <= result.points <= result.maximum == points
        assert result.points.as_tuple().exponent >= -6  # type: ignore[operator]
        assert (result.outcome is Outcome.RIGHT) <= (result.points == points)


@given(ENTRIES, st.randoms(use_true_random=False))
def test_a_repeated_entry_counts_once(entries: list[str], dice: object) -> None:
    body, key = bodies(entries)[1]
    assert isinstance(key, ListResponse)

    once = score(make_item(body), key, FACTS)
    assert score(make_item(body), ListResponse(key.entries * 2), FACTS).points == once.points


@given(
    st.decimals(min_value=-(10**9), max_value=10**9, places=2),
    st.integers(min_value=0, max_value=50),
    st.sampled_from(Language),
)
def test_a_number_counts_exactly_inside_its_tolerance(value: Decimal, percent: int, language: Language) -> None:
    key = NumberKey(format_number(value, language), tolerance=f"{percent} %")
    slack = abs(Fraction(value)) * percent / 100
    inside = Fraction(value) + slack

    if (inside * 10**6).denominator == 1 and inside:
        written = format_number(Decimal(inside.numerator) / Decimal(inside.denominator), language)
        assert judge_number(written, key, language).right
    beyond = format_number(value + Decimal(2) * Decimal(slack.numerator) / slack.denominator + 1, language)
    assert not judge_number(beyond, key, language).right


@given(st.decimals(min_value=0, max_value=10**9, places=1), st.sampled_from(Language))
def test_a_number_counts_with_its_unit_and_with_a_hedge(value: Decimal, language: Language) -> None:
    written = format_number(value, language)
    item = make_item(NumberEntry(written, "Züge"))
    key = NumberKey(written, "Züge")

    for answer in (written, f"{written} Züge", f"ca. {written} Züge", f" {written}. "):
        assert judge_number(answer, key, language).right
    assert score(item, TextResponse(f"{format_number(value, Language.DE)} Züge"), FACTS) is not None
