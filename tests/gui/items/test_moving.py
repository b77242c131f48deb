"""Entries are put, moved and taken back: dragged, replaced, emptied, used twice."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from quizapp.core.item import Item, Matching, Pair
from quizapp.core.response import GroupsResponse, ListResponse, PairsResponse
from quizapp.gui.items.cloze import ClozeWidget
from quizapp.gui.items.evidence import EvidenceWidget
from quizapp.gui.items.field import Field
from quizapp.gui.items.grouping import GroupingWidget
from quizapp.gui.items.matching import MatchingWidget
from quizapp.gui.items.ordering import OrderingWidget
from quizapp.gui.items.slot_board import SlotBoard
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import NARROW, Hand

SHARED = Item(
    "geteilt",
    "Wer gehört wohin?",
    Matching(
        (Pair("Mara Lindholm", "Reederei"), Pair("Ein Kapitän", "Reederei"), Pair("Jonas Terbrügg", "Wasserwege"))
    ),
)


def matching(hand: Hand) -> MatchingWidget:
    assert isinstance(hand.answer, MatchingWidget)
    return hand.answer


def test_a_chip_is_dragged_into_a_slot_and_out_again(hand: Hand) -> None:
    hand.open(sets.MATCHING)
    board = matching(hand).board
    chip = board.chips[0]

    hand.drag(chip, board.slots[2])
    assert board.entries == (None, None, chip.text_shown)
    hand.drag(board.slots[2], board.slots[0])
    assert board.entries == (chip.text_shown, None, None)
    hand.drag(board.slots[0], hand.page.display.foot)

    assert board.entries == (None, None, None)


def test_a_letter_already_used_moves_to_the_active_slot(hand: Hand) -> None:
    hand.open(sets.MATCHING)
    board = matching(hand).board

    hand.press("A", "A")

    assert board.entries[0] is None
    assert board.entries[1] == board.chips[0].text_shown


def test_delete_and_the_cross_empty_a_slot(hand: Hand) -> None:
    hand.open(sets.MATCHING)
    board = matching(hand).board
    hand.press("A", "B", "Up")
    hand.press("Del")
    assert board.entries[1] is None

    slot = board.slots[0]
    hand.click(slot, QPoint(slot.width() - 20, slot.height() // 2))

    assert board.entries == (None, None, None)


def test_a_right_side_that_belongs_to_two_can_be_used_twice(hand: Hand) -> None:
    hand.open(SHARED)
    board = matching(hand).board
    ferry = next(chip.key for chip in board.chips if chip.text_shown == "Reederei")
    union = next(chip.key for chip in board.chips if chip.text_shown == "Wasserwege")

    hand.press(ferry, ferry, union, "Return")

    stored = hand.stored()
    assert stored.response == PairsResponse(
        (("Mara Lindholm", "Reederei"), ("Ein Kapitän", "Reederei"), ("Jonas Terbrügg", "Wasserwege"))
    )
    assert stored.score is not None
    assert stored.score.points == stored.score.maximum


def test_a_row_is_dragged_to_another_place(hand: Hand) -> None:
    hand.open(sets.ORDERING)
    widget = hand.answer
    assert isinstance(widget, OrderingWidget)
    before = widget.sequence

    hand.drag(widget.rows[0], widget.rows[3], below=8)

    assert widget.sequence == (*before[1:], before[0])
    assert widget.response() == ListResponse(widget.sequence)


def test_a_row_says_its_place_and_after_the_answer_where_it_belongs(hand: Hand) -> None:
    hand.open(sets.ORDERING)
    widget = hand.answer
    assert isinstance(widget, OrderingWidget)
    last = next(row for row in widget.rows if row.words == "1,2 Millionen Taler")
    widget.move_row(widget.rows.index(last), 0)
    assert QAccessible.queryAccessibleInterface(last).text(QAccessible.Text.Name).startswith("Place 1 of 4")

    hand.check()

    assert "belongs to place 4" in last.accessibleDescription()


def test_an_entry_is_dragged_into_a_group_and_taken_out_by_key(hand: Hand) -> None:
    hand.open(sets.GROUPING)
    widget = hand.answer
    assert isinstance(widget, GroupingWidget)
    chip = widget.chips[0]

    hand.drag(chip, widget.boxes[1])
    assert widget.response() == GroupsResponse(((widget.boxes[1].name, (chip.text_shown,)),))
    assert "D" in {other.key for other in widget.chips}
    hand.press(chip.key, "Del")

    assert widget.response() is None


def test_gaps_of_a_word_bank_take_dragged_words(hand: Hand) -> None:
    hand.open(sets.BANK)
    widget = hand.answer
    assert isinstance(widget, ClozeWidget)
    board = widget.board
    assert isinstance(board, SlotBoard)

    hand.drag(board.chips[3], board.slots[1])

    assert widget.entries == ("", board.chips[3].text_shown)


def test_return_in_a_gap_goes_to_the_next_empty_one(hand: Hand) -> None:
    hand.open(sets.CLOZE)
    widget = hand.answer
    assert isinstance(widget, ClozeWidget)

    hand.type("Wasserwege")
    hand.press("Return")
    assert isinstance(widget.fields[1], Field)
    assert widget.fields[1].hasFocus()
    hand.type("6,5")
    hand.press("Return")
    hand.type("3")
    hand.press("Return")

    assert hand.stored().response == ListResponse(("Wasserwege", "6,5", "3"))


def test_a_gap_is_named_by_its_number_and_the_words_around_it(hand: Hand) -> None:
    hand.open(sets.CLOZE)
    widget = hand.answer
    assert isinstance(widget, ClozeWidget)

    name = QAccessible.queryAccessibleInterface(widget.fields[1]).text(QAccessible.Text.Name)

    assert name == "Gap 2 of 3: verlangt … Prozent mehr Lohn; geboten"


def test_no_more_sentences_are_marked_than_asked_for(hand: Hand) -> None:
    hand.open(sets.EVIDENCE)
    widget = hand.answer
    assert isinstance(widget, EvidenceWidget)

    for sentence in (sets.FERRIES, sets.COUNCIL, sets.UNION):
        hand.click_sentence(sentence)

    assert widget.picker.sentences == (sets.FERRIES, sets.COUNCIL)
    assert len(hand.view.chosen) == 2


def test_a_mark_is_taken_away_at_the_left(hand: Hand) -> None:
    hand.open(sets.EVIDENCE)
    widget = hand.answer
    assert isinstance(widget, EvidenceWidget)
    hand.click_sentence(sets.FERRIES)
    hand.click_sentence(sets.COUNCIL)

    hand.click(widget.picker.cards[0].remove_button)

    assert widget.picker.sentences == (sets.COUNCIL,)
    assert len(hand.view.chosen) == 1


def test_sentences_are_marked_in_a_narrow_window_too(hand: Hand) -> None:
    hand.open(sets.EVIDENCE, size=NARROW)

    hand.press("Ctrl+L")
    hand.click_sentence(sets.FERRIES)
    hand.click_sentence(sets.COUNCIL)
    hand.check()

    assert hand.stored().response == ListResponse((sets.FERRIES, sets.COUNCIL))
