"""Every item type is answered right, partly right and wrong, with the mouse alone and with the keys alone."""

from collections.abc import Callable, Sequence

import pytest

from quizapp.core.attempt import Outcome
from quizapp.core.item import Item
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
    to_plain,
)
from quizapp.gui.items.answer_row import AnswerRow
from quizapp.gui.items.chip import Chip
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.items.cloze import ClozeWidget
from quizapp.gui.items.evidence import EvidenceWidget
from quizapp.gui.items.group_box import GroupBox
from quizapp.gui.items.grouping import GroupingWidget
from quizapp.gui.items.matching import MatchingWidget
from quizapp.gui.items.ordering import OrderingWidget
from quizapp.gui.items.slot_board import SlotBoard
from quizapp.gui.items.state import PartState
from quizapp.gui.items.typed import TypedWidget
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import Hand

RIGHT, PARTLY, WRONG = Outcome.RIGHT, Outcome.PARTLY, Outcome.WRONG
BOAT_PAIRS = tuple((pair.left, pair.right) for pair in sets.MATCHING.body.pairs)  # type: ignore[union-attr]
SWAPPED = (BOAT_PAIRS[0], (BOAT_PAIRS[1][0], BOAT_PAIRS[2][1]), (BOAT_PAIRS[2][0], BOAT_PAIRS[1][1]))
ROTATED = tuple((left, BOAT_PAIRS[(at + 1) % 3][1]) for at, (left, _) in enumerate(BOAT_PAIRS))
ORDER = ("240 Beschäftigte", "3.600 Fahrten", "4.100 Fahrten", "1,2 Millionen Taler")
FERRY_LINE, UNION = "Reederei Nordufer", "Gewerkschaft Wasserwege"

CASES: list[tuple[Item, Response, Outcome]] = [
    (sets.SINGLE, TextResponse("aus einem internen Schreiben, sagt der Seebote"), RIGHT),
    (sets.SINGLE, TextResponse("vom Kanal „Hafenfunk“"), WRONG),
    (sets.MULTIPLE, ListResponse(("die Reederei", "der Betriebsrat")), RIGHT),
    (sets.MULTIPLE, ListResponse(("der Betriebsrat",)), PARTLY),
    (sets.MULTIPLE, ListResponse(("die Ministerin",)), WRONG),
    (sets.TRUTH, TruthResponse(False), RIGHT),
    (sets.TRUTH, TruthResponse(True), WRONG),
    (sets.PROVEN, TruthResponse(True, (sets.UNION,)), RIGHT),
    (sets.PROVEN, TruthResponse(True, (sets.FERRIES,)), WRONG),
    (sets.NUMBER, TextResponse("dreitausendsechshundert"), RIGHT),
    (sets.NUMBER, TextResponse("4100"), WRONG),
    (sets.DATE, TextResponse("12.5.2031"), RIGHT),
    (sets.DATE, TextResponse("13. Mai 2031"), WRONG),
    (sets.TEXT_ITEM, TextResponse("wasserwege"), RIGHT),
    (sets.TEXT_ITEM, TextResponse("Nordufer"), WRONG),
    (sets.CLOZE, ListResponse(("Wasserwege", "6,5", "3")), RIGHT),
    (sets.CLOZE, ListResponse(("Wasserwege", "6,5", "4")), PARTLY),
    (sets.CLOZE, ListResponse(("Nordufer", "1", "2")), WRONG),
    (sets.BANK, ListResponse(("Reederei", "Betriebsrat")), RIGHT),
    (sets.BANK, ListResponse(("Reederei", "Ministerin")), PARTLY),
    (sets.BANK, ListResponse(("Betriebsrat", "Reederei")), WRONG),
    (sets.MATCHING, PairsResponse(BOAT_PAIRS), RIGHT),
    (sets.MATCHING, PairsResponse(SWAPPED), PARTLY),
    (sets.MATCHING, PairsResponse(ROTATED), WRONG),
    (sets.ORDERING, ListResponse(ORDER), RIGHT),
    (sets.ORDERING, ListResponse((ORDER[0], ORDER[2], ORDER[1], ORDER[3])), PARTLY),
    (sets.ORDERING, ListResponse(ORDER[::-1]), WRONG),
    (
        sets.GROUPING,
        GroupsResponse(((FERRY_LINE, ("3.600 Fahrten", "bietet 3 Prozent")), (UNION, ("verlangt 6,5 Prozent",)))),
        RIGHT,
    ),
    (
        sets.GROUPING,
        GroupsResponse(((FERRY_LINE, ("3.600 Fahrten",)), (UNION, ("verlangt 6,5 Prozent",)))),
        PARTLY,
    ),
    (sets.GROUPING, GroupsResponse(((FERRY_LINE, ("5 Millionen Taler",)), (UNION, ("3.600 Fahrten",)))), WRONG),
    (sets.EVIDENCE, ListResponse((sets.FERRIES, sets.COUNCIL)), RIGHT),
    (sets.EVIDENCE, ListResponse((sets.FERRIES, sets.PAPER)), WRONG),
]


def plain(response: Response | None) -> object:
    """Return a response as plain data in which the order of ticks, groups and sentences does not count."""
    data = None if response is None else to_plain(response)
    match response:
        case ListResponse(entries):
            return sorted(entries)
        case GroupsResponse(groups):
            return {name: sorted(entries) for name, entries in groups}
    return data


def by_keys(hand: Hand, wanted: Response) -> None:
    """Give a response with the keyboard alone."""
    widget = hand.answer
    match widget, wanted:
        case RowsWidget(), _:
            choose_by_keys(hand, widget, wanted)
        case TypedWidget(), TextResponse(text):
            hand.type(text)
        case ClozeWidget(board=None), ListResponse(entries):
            fill_by_keys(hand, entries)
        case ClozeWidget(board=SlotBoard() as board), ListResponse(entries):
            hand.press(*(key_of(board, entry) for entry in entries))
        case MatchingWidget(), PairsResponse(pairs):
            hand.press(*(key_of(widget.board, right) for _, right in pairs))
        case OrderingWidget(), ListResponse(entries):
            arrange_by_keys(hand, widget, entries)
        case GroupingWidget(), GroupsResponse(groups):
            for chip, box in placed(widget, groups):
                hand.press(chip.key, box.key)
        case EvidenceWidget(), ListResponse(entries):
            mark_by_keys(hand, entries)
        case _:
            raise AssertionError(widget, wanted)


def by_mouse(hand: Hand, wanted: Response) -> None:
    """Give a response with the mouse alone, but for words that have to be typed."""
    widget = hand.answer
    match widget, wanted:
        case RowsWidget(), _:
            choose_by_mouse(hand, widget, wanted)
        case TypedWidget(), TextResponse(text):
            hand.click(widget.field)
            hand.type(text)
        case ClozeWidget(board=None), ListResponse(entries):
            fill_by_mouse(hand, widget, entries)
        case ClozeWidget(board=SlotBoard() as board), ListResponse(entries):
            place_by_mouse(hand, board, entries)
        case MatchingWidget(), PairsResponse(pairs):
            place_by_mouse(hand, widget.board, [right for _, right in pairs])
        case OrderingWidget(), ListResponse(entries):
            arrange_by_mouse(hand, widget, entries)
        case GroupingWidget(), GroupsResponse(groups):
            for chip, box in placed(widget, groups):
                hand.click(chip)
                hand.click(box)
        case EvidenceWidget(), ListResponse(entries):
            for sentence in entries:
                hand.click_sentence(sentence)
        case _:
            raise AssertionError(widget, wanted)


def chosen_rows(widget: RowsWidget, wanted: Response) -> list[AnswerRow]:
    """Return the rows that a response means."""
    match wanted:
        case TextResponse(text):
            return [widget.rows[widget.texts.index(text)]]
        case ListResponse(entries):
            return [widget.rows[widget.texts.index(entry)] for entry in entries]
        case TruthResponse(value):
            return [widget.rows[0 if value else 1]]
    raise AssertionError(wanted)


def proofs(wanted: Response) -> tuple[str, ...]:
    return wanted.evidence if isinstance(wanted, TruthResponse) else ()


def choose_by_keys(hand: Hand, widget: RowsWidget, wanted: Response) -> None:
    hand.press(*(row.face.key for row in chosen_rows(widget, wanted)))
    for sentence in proofs(wanted):
        hand.press("Ctrl+L")
        hand.reach_sentence(sentence)


def choose_by_mouse(hand: Hand, widget: RowsWidget, wanted: Response) -> None:
    for row in chosen_rows(widget, wanted):
        hand.click(row)
    for sentence in proofs(wanted):
        hand.click_sentence(sentence)


def fill_by_keys(hand: Hand, entries: Sequence[str]) -> None:
    for number, entry in enumerate(entries):
        hand.press(*["Tab"] * bool(number))
        hand.type(entry)


def fill_by_mouse(hand: Hand, widget: ClozeWidget, entries: Sequence[str]) -> None:
    for field, entry in zip(widget.fields, entries, strict=True):
        hand.click(field)
        hand.type(entry)


def place_by_mouse(hand: Hand, board: SlotBoard, entries: Sequence[str]) -> None:
    """Click on slot and chip, from the last slot to the first."""
    for number, entry in reversed(list(enumerate(entries))):
        hand.click(board.slots[number])
        hand.click(next(chip for chip in board.chips if chip.text_shown == entry))


def placed(widget: GroupingWidget, groups: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[Chip, GroupBox]]:
    """Return the chips with the boxes that they are to be put into."""
    boxes = {box.name: box for box in widget.boxes}
    chips = {chip.text_shown: chip for chip in widget.chips}
    return [(chips[entry], boxes[name]) for name, entries in groups for entry in entries]


def key_of(board: SlotBoard, text: str) -> str:
    return next(chip.key for chip in board.chips if chip.text_shown == text)


def mark_by_keys(hand: Hand, sentences: tuple[str, ...]) -> None:
    """Walk down the article once and mark the sentences on the way."""
    article = hand.page.flow.run.session.item_set.article
    at = -1
    for words in sentences:
        span = article.locate(words)
        assert span is not None
        place = next(number for number, sentence in enumerate(article.sentences) if sentence.overlaps(span))
        hand.press(*["Down"] * (place - at), "Space")
        at = place


def arrange_by_keys(hand: Hand, widget: OrderingWidget, wanted: tuple[str, ...]) -> None:
    for place, entry in enumerate(wanted):
        here = widget.sequence.index(entry)
        hand.press(str(here + 1), *["Alt+Up"] * (here - place))


def arrange_by_mouse(hand: Hand, widget: OrderingWidget, wanted: tuple[str, ...]) -> None:
    for place, entry in enumerate(wanted):
        while (here := widget.sequence.index(entry)) > place:
            hand.click(widget.rows[here].up)


@pytest.mark.parametrize("way", [by_keys, by_mouse])
@pytest.mark.parametrize(
    ("item", "wanted", "outcome"), CASES, ids=[f"{item.type.value}-{outcome.value}" for item, _, outcome in CASES]
)
def test_what_is_given_is_saved_and_judged(
    hand: Hand, way: Callable[[Hand, Response], None], item: Item, wanted: Response, outcome: Outcome
) -> None:
    hand.open(item)

    way(hand, wanted)
    if way is by_keys:
        hand.press("Return")
    else:
        hand.check()

    stored = hand.stored()
    assert plain(stored.response) == plain(wanted)
    assert stored.score is not None
    assert stored.score.outcome is outcome
    assert hand.answer.judged
    assert hand.page.display.panel.verdict_card is not None
    assert hand.page.display.panel.verdict_card.verdict.outcome is outcome


@pytest.mark.parametrize(("item", "wanted"), [(item, wanted) for item, wanted, outcome in CASES if outcome is RIGHT])
def test_a_response_is_shown_again_as_it_was_given(hand: Hand, item: Item, wanted: Response) -> None:
    hand.open(item)

    hand.answer.set_response(wanted)

    assert plain(hand.answer.response()) == plain(wanted)


@pytest.mark.parametrize(("item", "wanted"), [(item, wanted) for item, wanted, outcome in CASES if outcome is RIGHT])
def test_nothing_can_be_changed_once_it_is_judged(hand: Hand, item: Item, wanted: Response) -> None:
    hand.open(item)
    hand.answer.set_response(wanted)
    hand.page.flow.check()
    before = plain(hand.answer.response())

    for key in ("1", "2", "A", "B", "Del", "Alt+Up", "Space"):
        hand.answer.setFocus()
        hand.press(key)
    hand.click_sentence(sets.MINISTER)

    assert plain(hand.answer.response()) == before
    assert plain(hand.stored().response) == plain(wanted)


@pytest.mark.parametrize(("item", "wanted", "outcome"), CASES)
def test_signs_on_the_parts_agree_with_the_verdict(hand: Hand, item: Item, wanted: Response, outcome: Outcome) -> None:
    hand.open(item)
    hand.answer.set_response(wanted)
    hand.page.flow.check()

    states = states_of(hand)

    assert states
    if outcome is RIGHT:
        assert states <= {PartState.RIGHT, PartState.ASIDE}
    else:
        assert PartState.WRONG in states or PartState.MISSED in states or PartState.ASIDE in states
    if outcome is PARTLY and item is not sets.ORDERING:
        assert PartState.RIGHT in states


def states_of(hand: Hand) -> set[PartState]:
    """Return the states that the parts of the answer show."""
    widget = hand.answer
    match widget:
        case RowsWidget():
            return {row.face.state for row in widget.rows}
        case TypedWidget():
            return {widget.field.state}
        case ClozeWidget(board=None):
            return {field.state for field in widget.fields}
        case ClozeWidget(board=SlotBoard() as board):
            return {slot.state for slot in board.slots}
        case MatchingWidget():
            return {slot.state for slot in widget.board.slots}
        case OrderingWidget():
            return {row.state for row in widget.rows}
        case GroupingWidget():
            return {chip.state for chip in widget.chips}
        case EvidenceWidget():
            return {card.state for card in widget.picker.cards}
    raise AssertionError(widget)
