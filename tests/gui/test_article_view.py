"""The article as text that marks, proves, is searched and lets sentences be chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from quizapp.core.article import Article, Span
from quizapp.core.facts import Actor, ActorKind, Figure
from quizapp.core.item import Focus, ItemSet, Language
from quizapp.gui.article_document import ArticleDocument
from quizapp.gui.article_view import ArticleView
from quizapp.gui.look import Look

TEXT = (
    "Die Werft Nordkai baut 12\nBoote 😀 für 3 Millionen Euro. Das sagte Ada Lund am Montag.\n\n"
    "Ein zweiter Absatz hat nur diesen Satz.\n\nDer dritte Absatz nennt 40 Prozent. Danach kommt nichts mehr."
)
ARTICLE = Article(TEXT, "Nordkai wächst")
FACTS = ItemSet(
    "set",
    "Set",
    Language.DE,
    ARTICLE,
    (),
    figures=(
        Figure("boats", "12", "Boote", ("baut 12 Boote",), unit="Boote"),
        Figure("share", "40", "Anteil", ("nennt 40 Prozent",), unit="Prozent"),
    ),
    actors=(Actor("lund", "Ada Lund", ActorKind.PERSON, ("Das sagte Ada Lund am Montag.",)),),
)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ArticleView:
    shown = ArticleView(look)
    qtbot.addWidget(shown)
    shown.resize(656, 260)
    shown.set_article(ARTICLE, FACTS, about="5. März 2026")
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def _centre(view: ArticleView, words: str) -> QPoint:
    """Return the point in the view where the first of these words is shown."""
    span = ARTICLE.locate(words)
    assert span is not None
    rect = view.document().line_rects(span)[0]  # type: ignore[attr-defined]
    return QPoint(round(rect.left + 6), round(rect.baseline - 6) - view.verticalScrollBar().value())


def _colours(view: ArticleView) -> set[str]:
    image = view.viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 1)}


@pytest.mark.parametrize("words", ["12 Boote", "3 Millionen Euro", "Ada Lund", "40 Prozent", "Danach kommt"])
def test_the_place_of_a_span_holds_its_words(look: Look, words: str) -> None:
    document = ArticleDocument(look, "reading")
    document.fill(ARTICLE, title=True, about="5. März 2026")
    span = ARTICLE.locate(words)
    assert span is not None

    first, last = document.place(span)

    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u00a0", " ") == words
    assert document.offset(first) == Span(span.start, span.start + 1)
    assert document.offset(last - 1) == Span(span.end - 1, span.end)


def test_figure_and_unit_stay_together_and_copy_as_a_blank(view: ArticleView) -> None:
    assert "40\u00a0Prozent" in view.document().toRawText()
    view.selectAll()
    view.copy()

    assert "nennt 40 Prozent." in QGuiApplication.clipboard().text()


def test_marks_are_painted_in_the_colour_of_their_kind_only_when_asked_for(view: ArticleView) -> None:
    assert not {"#fdeadb", "#963f00", "#f1e9fb"} & _colours(view)

    view.set_marks({Focus.FIGURES})

    assert {"#fdeadb", "#963f00"} <= _colours(view)
    assert "#f1e9fb" not in _colours(view)


def test_evidence_is_tinted_with_all_its_marks_and_rises_below_the_paragraph_before_it(view: ArticleView) -> None:
    proof = ARTICLE.locate("Der dritte Absatz nennt 40 Prozent.")
    assert proof is not None

    view.show_evidence([proof])

    assert {"#e8edfc", "#2a4cc7", "#963f00"} <= _colours(view)
    assert view.top_place() is not None
    assert ARTICLE.at(view.top_place()) == "E"  # type: ignore[arg-type]

    view.show_evidence([])

    assert "#e8edfc" not in _colours(view)


def test_the_current_fact_comes_into_sight_with_its_sentence(view: ArticleView) -> None:
    view.resize(656, 160)
    assert view.verticalScrollBar().value() == 0

    view.set_current_fact("share")

    assert view.current_fact == "share"
    assert view.verticalScrollBar().value() > 0
    assert {"#e8edfc", "#2a4cc7"} <= _colours(view)
    view.set_current_fact("unknown")
    assert view.current_fact is None


def test_a_name_that_holds_another_of_its_own_is_framed_once(view: ArticleView) -> None:
    lund = Actor("lund", "Ada Lund", ActorKind.PERSON, ("Das sagte Ada Lund am Montag.",), aliases=("Lund",))
    view.set_article(ARTICLE, replace(FACTS, actors=(lund,)), about="5. März 2026")

    view.set_current_fact("lund")

    assert [ARTICLE.text[mark.span.start : mark.span.end] for mark in view._layers.marks] == ["Ada Lund"]


def test_a_click_on_a_mark_tells_its_fact(view: ArticleView, qtbot: QtBot) -> None:
    view.set_marks(set(Focus))

    with qtbot.waitSignal(view.fact_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_centre(view, "Ada Lund"))

    assert told.args == ["lund"]
    with qtbot.assertNotEmitted(view.fact_clicked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_centre(view, "Montag"))


def test_facts_are_stepped_through_in_the_order_of_the_text(view: ArticleView) -> None:
    assert view.step_fact(1) is None
    view.set_marks(set(Focus))
    order = []
    for _ in range(4):
        view.set_current_fact(view.step_fact(1))
        order.append(view.current_fact)

    assert order == ["boats", "lund", "share", "share"]
    assert view.step_fact(-1) == "lund"


def test_sentences_are_chosen_by_arrow_keys_and_space(view: ArticleView, qtbot: QtBot) -> None:
    view.choose_sentences(True)
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.chosen_changed):
        qtbot.keyClick(view, Qt.Key.Key_Space)

    assert [ARTICLE.at(span) for span in view.chosen] == ["Das sagte Ada Lund am Montag."]

    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert [ARTICLE.at(span)[:9] for span in view.chosen] == ["Die Werft", "Das sagte"]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(view.chosen) == 1


def test_sentences_are_chosen_by_click_and_only_while_that_is_asked_for(view: ArticleView, qtbot: QtBot) -> None:
    view.choose_sentences(True)
    with qtbot.waitSignal(view.chosen_changed):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_centre(view, "zweiter"))

    assert [ARTICLE.at(span) for span in view.chosen] == ["Ein zweiter Absatz hat nur diesen Satz."]

    view.choose_sentences(False)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_centre(view, "zweiter"))
    assert len(view.chosen) == 1


def test_chosen_sentences_set_from_outside_are_whole_and_not_told(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.chosen_changed):
        view.set_chosen([ARTICLE.locate("nur diesen")])  # type: ignore[list-item]

    assert [ARTICLE.at(span) for span in view.chosen] == ["Ein zweiter Absatz hat nur diesen Satz."]


def test_words_are_found_in_any_case_and_stepped_through_round_the_end(view: ArticleView) -> None:
    assert view.find_words("nordKAI") == 2
    assert view.hits[1] == 2
    first = view.hits[0]
    view.step_hit(1)
    view.step_hit(1)
    assert view.hits[0] == first
    assert view.find_words("12 boote") == 1
    assert view.find_words("fehlt") == 0
    assert view.hits == (0, 0)


def test_each_letter_is_searched_for_from_where_the_search_began(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(0)
    whole = [view.find_words(letters) for letters in ("d", "di", "die")]
    found = view.hits[0]
    view.find_words("")

    view.find_words("die")

    assert whole[-1] > 0
    assert view.hits[0] == found


def test_a_search_goes_on_from_the_place_that_was_stepped_to(view: ArticleView) -> None:
    view.find_words("n")
    for _step in range(4):
        view.step_hit(1)
    stood = view._layers.hits[view._layers.hit]

    view.find_words("")
    view._search_start = stood
    view.find_words(ARTICLE.at(stood))

    assert view._layers.hits[view._layers.hit] == stood


def test_the_place_is_kept_when_the_text_grows(view: ArticleView, look: Look) -> None:
    view.bring(ARTICLE.paragraphs[2], gently=False)
    before = view.top_place()

    look.set_text_size(200)

    after = view.top_place()
    assert before is not None
    assert after is not None
    assert abs(after.start - before.start) < 30
