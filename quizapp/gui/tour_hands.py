"""Answer questions through the real widgets with mouse and keys, as a person does who knows what to answer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.core.article import Article
from quizapp.core.response import GroupsResponse, ListResponse, PairsResponse, Response, TextResponse, TruthResponse
from quizapp.gui.article_view import ArticleView
from quizapp.gui.items.base import ItemWidget
from quizapp.gui.items.chip import Chip
from quizapp.gui.items.choice import RowsWidget
from quizapp.gui.items.cloze import ClozeWidget
from quizapp.gui.items.evidence import EvidenceWidget
from quizapp.gui.items.grouping import GroupingWidget
from quizapp.gui.items.matching import MatchingWidget
from quizapp.gui.items.ordering import OrderingWidget
from quizapp.gui.items.slot_board import SlotBoard
from quizapp.gui.items.typed import TypedWidget


def give(answer: ItemWidget, view: ArticleView, response: Response) -> None:
    """Bring the answer widget to this response; sentences are marked in the article that the view shows."""
    match answer, response:
        case RowsWidget(), _:
            choose_rows(answer, view, response)
        case TypedWidget(), TextResponse(text):
            type_into(answer.field, text)
        case ClozeWidget(), ListResponse(texts):
            fill_gaps(answer, texts)
        case MatchingWidget(), PairsResponse(pairs):
            rights = dict(pairs)
            fill(answer.board, [rights[left] for left in answer.lefts])
        case OrderingWidget(), ListResponse(sequence):
            put_in_order(answer, sequence)
        case GroupingWidget(), GroupsResponse(groups):
            put_into_groups(answer, dict(groups))
        case EvidenceWidget(), ListResponse(quotes):
            mark_sentences(view, answer.item_set.article, quotes)
        case _:
            raise ValueError(f"{response} is no response to {answer}")


def choose_rows(answer: RowsWidget, view: ArticleView, response: Response) -> None:
    """Click one row; of several press each one's key; mark the proving sentence where it is asked for."""
    match response:
        case TextResponse(text):
            click(answer.rows[answer.texts.index(text)])
        case ListResponse(texts):
            for text in texts:
                press(answer, answer.rows[answer.texts.index(text)].face.key)
        case TruthResponse(value, evidence):
            click(answer.rows[0 if value else 1])
            mark_sentences(view, answer.item_set.article, evidence)


def fill_gaps(answer: ClozeWidget, texts: Sequence[str]) -> None:
    """Type into each gap, or fill it from the word bank."""
    if answer.board is not None:
        fill(answer.board, texts)
    for field, text in zip(answer.fields, texts, strict=False):
        type_into(field, text)


def click(widget: QWidget) -> None:
    """Click into the middle of a widget with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(widget: QWidget, key: str) -> None:
    """Press a plain key that stands for a character, wherever the focus is inside of the widget."""
    focus = QApplication.focusWidget()
    send_text(focus if focus is not None and widget.isAncestorOf(focus) else widget, key)


def type_into(field: QWidget, text: str) -> None:
    """Click into a field and type."""
    click(field)
    for character in text:
        send_text(field, character)


def send_text(widget: QWidget, character: str) -> None:
    """Send a key press with its character; QTest itself knows no characters beyond Latin-1."""
    key = ord(character.upper()) if character.isascii() else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character))


def fill(board: SlotBoard, texts: Sequence[str]) -> None:
    """Click each slot and press the letter of what belongs there."""
    used: list[Chip] = []
    for slot, text in zip(board.slots, texts, strict=True):
        chips = [chip for chip in board.chips if chip.text_shown == text]
        chip = next((chip for chip in chips if chip not in used), chips[0])
        used.append(chip)
        click(slot)
        send_text(slot, chip.key)


def put_in_order(answer: OrderingWidget, sequence: Sequence[str]) -> None:
    """Move each row up with Alt until it stands where it belongs."""
    for place, text in enumerate(sequence):
        while answer.sequence.index(text, place) > place:
            row = answer.rows[answer.sequence.index(text, place)]
            row.setFocus()
            QTest.keyClick(row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)


def put_into_groups(answer: GroupingWidget, groups: dict[str, tuple[str, ...]]) -> None:
    """Choose each entry by its letter and put it into its group by the group's key."""
    for box in answer.boxes:
        for text in groups.get(box.name, ()):
            chip = next(chip for chip in answer.chips if chip.text_shown == text)
            press(answer, chip.key)
            press(answer, box.key)


def mark_sentences(view: ArticleView, article: Article, quotes: Sequence[str]) -> None:
    """Walk through the article with the arrow keys and mark the sentences that hold the quotes."""
    for quote in quotes:
        span = article.locate(quote)
        wanted = article.sentence_of(span) if span else None
        for _ in article.sentences:
            QTest.keyClick(view, Qt.Key.Key_Up)
        for _ in article.sentences:
            QTest.keyClick(view, Qt.Key.Key_Space)
            if wanted in view.chosen:
                break
            QTest.keyClick(view, Qt.Key.Key_Space)
            QTest.keyClick(view, Qt.Key.Key_Down)
