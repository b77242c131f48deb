"""A picture is shown from checked bytes only; a text that looks like one never is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.core.item import Item, Option, SingleChoice
from quizapp.gui.item_image import ItemImage, read_image
from quizapp.gui.look import Look
from tests.gui import quiz_set as sets
from tests.gui.quiz_hand import Hand, hand

__all__ = ["hand"]
RED = QColor("#ff0000")


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    """Return the bytes of a red picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data.data())


def red_pixels(image: QImage) -> int:
    data = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return memoryview(data).cast("I").tolist().count(RED.rgba())


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_picture_is_read(kind: str) -> None:
    image = read_image(picture(40, 30, kind))

    assert image is not None
    assert (image.width(), image.height()) == (40, 30)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture at all",
        picture(40, 30)[:60],
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="red"/></svg>',
        picture(40, 30, "BMP"),
        picture(8, 8) + b"\0" * (16 * 2**20),
        picture(6000, 6000),
    ],
    ids=["empty", "text", "cut off", "svg", "bmp", "too many bytes", "too many pixels"],
)
def test_what_is_no_small_png_jpeg_or_webp_is_not_read(data: bytes) -> None:
    assert read_image(data) is None


def test_without_bytes_the_words_stand_in_for_the_picture(look: Look, qtbot: QtBot) -> None:
    card = ItemImage(look, None, "Karte des Lindsees")
    qtbot.addWidget(card)

    assert not card.shown
    assert card.accessibleName() == "Karte des Lindsees"


def test_the_picture_of_an_item_is_asked_for_and_shown(hand: Hand) -> None:
    item = replace(sets.SINGLE, image="see.png", image_alt="Karte des Lindsees")
    asked: list[tuple[str, str]] = []

    def load(set_id: str, name: str) -> bytes:
        asked.append((set_id, name))
        return picture(200, 100)

    hand.open(item)
    hand.page.flow._load_image = load
    hand.page.flow.open(hand.page.display)
    QApplication.processEvents()

    shown = hand.page.display.panel.findChild(ItemImage)
    assert isinstance(shown, ItemImage)
    assert shown.shown
    assert asked[-1] == ("lindsee", "see.png")


def test_texts_of_a_set_never_become_markup(hand: Hand, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("bait") / "red.png"
    path.write_bytes(picture(60, 60))
    bait = f'<img src="{path.as_posix()}"> ![x]({path.as_posix()})'
    item = Item(
        "koeder",
        bait,
        SingleChoice(Option(f"{bait} 1", bait), (Option(f"{bait} 2", bait), Option(f"{bait} 3", bait))),
        evidence=(sets.PAPER,),
        explanation=bait,
        hint=bait,
    )
    hand.open(item)
    before = red_pixels(hand.page.grab().toImage())

    hand.press("Ctrl+H", "1", "Return")

    assert (before, red_pixels(hand.page.grab().toImage())) == (0, 0)
