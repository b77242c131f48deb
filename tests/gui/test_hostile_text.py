"""Texts that pretend to be markup are shown as the text that they are: no picture of them is ever loaded."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sample_sets import set_text

from quizapp.app import Window
from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind, Figure
from quizapp.core.item import ItemSet, Language
from quizapp.gui.article_view import ArticleView
from quizapp.gui.fact_sheet import FactSheet
from quizapp.gui.labels import button_text, emphasis_label, escape_tooltip, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.empty_state import EmptyState
from quizapp.gui.parts.notice_bar import NoticeBar
from quizapp.gui.parts.pill import Pill
from quizapp.gui.parts.segmented import Segmented

RED = QColor("#ff0000")


@pytest.fixture
def red_image(tmp_path: Path) -> Path:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(RED)
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path


def _hostile(image: Path) -> list[str]:
    return [
        f'<img src="{image}" width="60" height="60">',
        f'<img src="{image.as_uri()}">',
        f"![x]({image})",
        f"![x]({image.as_uri()})",
        f'<html><body style="background:#ff0000"><b>x</b><img src="{image}"></body></html>',
        '<p style="color:#ff0000;background-color:#ff0000">xxxxxxxx</p>',
        f'<qt><table bgcolor="#ff0000"><tr><td>x</td></tr></table><object data="{image}"></object></qt>',
        f'# x\n\n<img src="{image}">\n\n**x** [link]({image.as_uri()})',
    ]


def _red(image: QImage) -> int:
    return sum(image.pixelColor(x, y) == RED for x in range(image.width()) for y in range(image.height()))


def test_the_counter_sees_a_red_image(red_image: Path, qtbot: QtBot, look: Look) -> None:
    label = plain_label("")
    label.setPixmap(QPixmap(str(red_image)))
    qtbot.addWidget(label)

    assert _red(label.grab().toImage()) > 1000


def test_small_parts_show_hostile_texts_as_text(red_image: Path, qtbot: QtBot, look: Look) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    for text in _hostile(red_image):
        row = QHBoxLayout()
        row.addWidget(plain_label(text, "body"))
        row.addWidget(emphasis_label(look, text))
        row.addWidget(QPushButton(button_text(text)))
        row.addWidget(Pill(look, text))
        row.addWidget(Segmented(look, [("a", text)], text))
        empty = EmptyState(look, "library")
        empty.say(text, text, text)
        row.addWidget(empty)
        column.addLayout(row)
    notice = NoticeBar(look, ground)
    ground.resize(1600, 2000)
    ground.show()
    notice.say(_hostile(red_image)[0], "x")

    assert _red(ground.grab().toImage()) == 0


def test_an_article_and_its_facts_show_hostile_texts_as_text(red_image: Path, qtbot: QtBot, look: Look) -> None:
    texts = _hostile(red_image)
    article = Article("\n\n".join(text.replace("\n", " ") for text in texts), texts[0], source=texts[1])
    item_set = ItemSet(
        "x",
        texts[0],
        Language.DE,
        article,
        (),
        figures=(Figure("f", texts[0], texts[2], (texts[0],)),),
        actors=(Actor("a", texts[1], ActorKind.PERSON, (texts[1],), role=texts[4]),),
    )
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.resize(700, 900)
    view.set_article(article, item_set, about=texts[5])
    sheet = FactSheet(look)
    qtbot.addWidget(sheet)
    sheet.resize(400, 600)
    sheet.show_facts(item_set)
    view.show()
    sheet.show()

    assert _red(view.grab().toImage()) == 0
    assert _red(sheet.grab().toImage()) == 0
    assert texts[0] in view.toPlainText()


def test_pasting_and_copying_bring_no_markup(red_image: Path, qtbot: QtBot, look: Look) -> None:
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.set_article(Article(_hostile(red_image)[0]))
    view.selectAll()

    assert view.createMimeDataFromSelection().formats() == ["text/plain"]


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_tooltip_shows_hostile_text_as_text(red_image: Path, qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 400)
    ground.show()
    red = 0
    for text in _hostile(red_image):
        QToolTip.showText(ground.mapToGlobal(QPoint(20, 20)), escape_tooltip(text), ground)
        qapp.processEvents()
        tips = [widget for widget in qapp.topLevelWidgets() if widget.inherits("QTipLabel")]
        red += sum(_red(tip.grab().toImage()) for tip in tips)
    QToolTip.hideText()

    assert red == 0


def test_the_whole_window_shows_a_hostile_set_as_text(
    window: Window, red_image: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    title = f"'<img src=\"{red_image}\"> ![x]({red_image})'"
    path = tmp_path / "boese.yaml"
    path.write_text(set_text("boese", title, published="2026-12-01"), encoding="utf-8")
    with qtbot.waitSignal(window.controller.imports.finished):
        window.controller.import_paths([path])
    assert window.controller.navigation.library().current_id == "boese"

    assert _red(window.window.grab().toImage()) == 0
    window.controller.navigation.read("boese")
    assert _red(window.window.grab().toImage()) == 0
    window.controller._removals.remove("boese")
    assert _red(window.window.grab().toImage()) == 0
