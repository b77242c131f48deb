"""The workshop through real widgets: list, form, YAML, preview, undo, save, and nothing of it is ever lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from own_bench import own_bench, shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from quizapp.app import Window
from quizapp.core.item import ItemType, Option, SingleChoice, Status
from quizapp.gui.dialogs import ForeignChangeQuestion
from quizapp.gui.workshop import Workshop
from quizapp.gui.workshop_fields import OptionField, TextField
from quizapp.gui.workshop_page import WorkshopPage
from quizapp.gui.workshop_proof import QuotesField
from quizapp.gui.workshop_rows import RowsField
from quizapp.paths import QUESTIONS
from quizapp.services.workbench import Workbench
from tests.formats.small_sets import HEAD

SET = (
    "# Von Hand geschrieben.\n"
    + HEAD.format(language="de")
    + """\
  # Die erste Frage.
  - id: wer   # Name
    type: single_choice
    focus: actors
    level: locate
    stem: Wer nennt rund 3.000 Züge?
    answer: Bahn   # so heißt sie
    distractors:
      - GDL
      - dpa
    evidence: Die Bahn nennt rund 3.000 Züge.
    explanation: So steht es da.

  # Die zweite Frage.
  - id: zahl
    type: number
    focus: figures
    stem: Rund wie viele Züge nennt die Bahn?
    answer: 3.000
    unit: Züge
    evidence: Die Bahn nennt rund 3.000 Züge.
    status: suggested
    confidence: 0.7
"""
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "mein" / "klein.yaml"
    file.parent.mkdir()
    file.write_text(SET, encoding="utf-8")
    return file


@pytest.fixture
def workshop(window: Window, path: Path, tmp_path: Path) -> Iterator[Workshop]:
    with own_bench(window, tmp_path / "kept", path) as bench:
        yield bench


@pytest.fixture
def page(workshop: Workshop) -> WorkshopPage:
    return workshop.page()


def ids(workshop: Workshop) -> list[str]:
    return [item.id for item in shown(workshop).items]


def retype(field: TextField | OptionField, words: str) -> None:
    """Type words in place of what stands in a field."""
    field.text.setFocus()
    field.text.selectAll()
    QTest.keyClicks(field.text, words)


def checked(workshop: Workshop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: workshop.bench.bench.is_checked, timeout=10_000)


def test_the_page_shows_article_questions_form_and_preview(workshop: Workshop, page: WorkshopPage) -> None:
    assert page.head.title.text() == "Klein"
    assert page.head.line.text() == "klein.yaml · gespeichert"
    assert [line.words for line in page.model.lines] == [
        "Wer nennt rund 3.000 Züge?",
        "Rund wie viele Züge nennt die Bahn?",
    ]
    assert page.form.item_id == "wer"
    assert page.side.place.text() == "1 von 2"
    assert page.preview.answer is not None
    assert page.article.view.toPlainText().startswith("Drei Züge")


def test_a_tick_is_all_that_changes_in_the_file(workshop: Workshop, page: WorkshopPage, path: Path) -> None:
    index = page.model.index(1)
    page.drafts.view.setCurrentIndex(index)
    QTest.keyClick(page.drafts.view, Qt.Key.Key_Space)
    workshop.tools.files.save()

    assert [item.status for item in shown(workshop).items] == [Status.READY, Status.READY]
    assert path.read_text("utf-8") == SET.replace("    status: suggested\n", "")


def test_a_click_on_the_tick_ticks_and_beside_it_only_chooses(workshop: Workshop, page: WorkshopPage) -> None:
    rect = page.drafts.view.visualRect(page.model.index(1))
    QTest.mouseClick(page.drafts.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    before = shown(workshop).items[1].status
    tick = rect.topLeft()
    tick += type(tick)(24, 22)
    QTest.mouseClick(page.drafts.view.viewport(), Qt.MouseButton.LeftButton, pos=tick)

    assert (before, shown(workshop).items[1].status) == (Status.SUGGESTED, Status.READY)
    assert page.form.item_id == "zahl"


def test_the_form_changes_one_field_and_keeps_every_comment(workshop: Workshop, page: WorkshopPage, path: Path) -> None:
    answer = page.form.fields["answer"]
    assert isinstance(answer, OptionField)
    retype(answer, "Die Bahn")
    workshop.table()["workshop_save"]()

    assert path.read_text("utf-8") == SET.replace("answer: Bahn ", "answer: Die Bahn ")
    assert page.head.line.text().startswith("klein.yaml · gespeichert um ")


def test_typing_in_the_form_is_undone_as_one_step_by_the_key(
    workshop: Workshop, page: WorkshopPage, window: Window
) -> None:
    stem = page.form.fields["stem"]
    assert isinstance(stem, TextField)
    retype(stem, "Wer rechnet?")
    page.form.flush()
    assert shown(workshop).items[0].stem == "Wer rechnet?"
    assert window.controller._actions["undo"].isEnabled()

    QTest.keyClick(stem.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workshop.bench.bench.text == SET
    assert stem.value() == "Wer nennt rund 3.000 Züge?"
    QTest.keyClick(stem.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert shown(workshop).items[0].stem == "Wer rechnet?"


def test_undo_says_what_it_takes_back_and_means_removals_elsewhere(
    workshop: Workshop, page: WorkshopPage, window: Window
) -> None:
    undo = window.controller._actions["undo"]
    page.edits.remove("wer")
    assert "Aufgabe entfernen" in undo.toolTip()
    assert undo.isEnabled()

    window.controller.navigation.open_library()
    assert not undo.isEnabled()
    assert "Aufgabe entfernen" not in undo.toolTip()
    workshop.open()
    assert undo.isEnabled()


def test_a_copy_of_a_shipped_set_is_kept_only_while_it_is_changed(workshop: Workshop, window: Window) -> None:
    workshop.open_file(sorted(QUESTIONS.glob("*.yaml"))[0])
    bench, drafts = workshop.bench, workshop.tools.drafts
    whole = bench.bench.text
    bench._keep_now()
    bench.keep()
    assert drafts.all() == ()
    window.controller.navigation.drafting.offer()
    assert "aufgehoben" not in window.window.notice.text

    bench.type_text(f"{whole}# Meins\n")
    bench.keep()
    (kept,) = drafts.all()
    bench.clear()
    workshop.restore(kept)
    assert bench.bench.text == f"{whole}# Meins\n"

    bench.undo()
    bench.close()
    assert bench.bench.text == whole
    assert drafts.all() == ()


def test_a_set_drafted_just_now_is_kept_before_anything_is_changed(workshop: Workshop) -> None:
    workshop.begin(shown(workshop))
    workshop.bench.keep()

    assert [kept.text for kept in workshop.tools.drafts.all()] == [workshop.bench.bench.text]


def test_unsaved_work_is_told_at_the_start(workshop: Workshop, window: Window) -> None:
    workshop.bench.type_text(SET + "# Ende\n")
    workshop.bench.keep()
    window.controller.navigation.drafting.offer()

    assert "Klein" in window.window.notice.text


def test_options_are_added_and_removed(workshop: Workshop, page: WorkshopPage) -> None:
    field = page.form.fields["distractors"]
    assert isinstance(field, RowsField)
    QTest.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    row = field.rows[-1]
    assert isinstance(row, OptionField)
    QTest.keyClicks(row.text, "niemand")
    field.remove_row(field.rows[0])
    page.form.flush()

    body = shown(workshop).items[0].body
    assert isinstance(body, SingleChoice)
    assert body.distractors == (Option("dpa"), Option("niemand"))


def test_evidence_is_taken_from_what_is_selected_in_the_article(workshop: Workshop, page: WorkshopPage) -> None:
    view = page.article.view
    at = view.toPlainText().index("Die GDL nennt keine Zahl.")
    cursor = view.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len("Die GDL nennt keine Zahl."), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    field = page.form.fields["evidence"]
    assert isinstance(field, QuotesField)
    QTest.mouseClick(field.take_button, Qt.MouseButton.LeftButton)
    page.form.flush()

    assert shown(workshop).items[0].evidence == ("Die Bahn nennt rund 3.000 Züge.", "Die GDL nennt keine Zahl.")


@pytest.mark.parametrize("item_type", list(ItemType))
def test_questions_of_every_type_are_added_and_can_be_edited(
    workshop: Workshop, page: WorkshopPage, item_type: ItemType
) -> None:
    page.drafts.add_wanted.emit(item_type.value)
    QApplication.processEvents()

    new = shown(workshop).items[1]
    assert new.type is item_type
    assert page.form.item_id == new.id
    stem = page.form.fields["stem"]
    assert isinstance(stem, TextField)
    retype(stem, "Etwas Neues?")
    page.form.flush()
    assert shown(workshop).items[1].stem == "Etwas Neues?"
    workshop.undo()
    workshop.undo()
    assert workshop.bench.bench.text == SET


def test_questions_are_moved_copied_and_removed_by_keys(workshop: Workshop, page: WorkshopPage, path: Path) -> None:
    view = page.drafts.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(workshop) == ["zahl", "wer"]
    assert view.current_id == "wer"
    workshop.table()["workshop_copy"]()
    assert ids(workshop) == ["zahl", "wer", "wer-2"]
    assert view.current_id == "wer-2"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert ids(workshop) == ["zahl", "wer"]
    workshop.tools.files.save()

    text = path.read_text("utf-8")
    assert sorted(text.splitlines()) == sorted(SET.splitlines())
    assert text.index("# Die zweite Frage.") < text.index("id: zahl") < text.index("# Die erste Frage.")


def test_a_dropped_question_moves(workshop: Workshop, page: WorkshopPage) -> None:
    data = page.model.mimeData([page.model.index(0)])
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, page.model.index(-1))

    assert ids(workshop) == ["zahl", "wer"]


def test_the_yaml_is_always_in_step(workshop: Workshop, page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_view("yaml")
    editor = page.yaml.editor
    assert editor.text == SET
    assert editor.place[0] == SET[: SET.index("  - id: wer")].count("\n") + 1
    editor.go_to(SET[: SET.index("stem: Rund")].count("\n") + 1, 11)
    QTest.keyClicks(editor, "Sag ")
    checked(workshop, qtbot)

    assert page.model.lines[1].words.startswith("Sag")
    assert page.drafts.view.current_id == "zahl"
    page.show_view("form")
    assert str(page.form.fields["stem"].value()).startswith("Sag")


def test_an_error_in_the_yaml_is_shown_at_its_characters_and_mended_by_a_click(
    workshop: Workshop, page: WorkshopPage, qtbot: QtBot
) -> None:
    page.show_view("yaml")
    editor = page.yaml.editor
    line = SET[: SET.index("    explanation")].count("\n") + 1
    editor.go_to(line, 5)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    checked(workshop, qtbot)

    (row,) = [row for row in page.yaml.problems.rows if row.problem.is_error]
    waves = [found.cursor.selectedText() for found in editor.extraSelections() if found.cursor.hasSelection()]
    assert waves == ["xplanation"]
    assert not page.form.isEnabled()
    assert page.barred.text()
    assert page.model.lines[0].remarks[0][0]
    assert row.button is not None
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    checked(workshop, qtbot)
    assert editor.text == SET
    assert page.form.isEnabled()
    assert page.yaml.problems.rows == []


def test_no_problem_is_shown_that_may_be_gone(workshop: Workshop, page: WorkshopPage, qtbot: QtBot) -> None:
    page.show_view("yaml")
    editor = page.yaml.editor
    workshop.bench.replace_text(SET.replace("    explanation", "    xplanation"), "x")
    checked(workshop, qtbot)
    assert editor._problems
    editor.go_to(1)
    QTest.keyClicks(editor, "#")

    assert editor._problems == {}
    assert not page.yaml.problems._area.isEnabled()
    checked(workshop, qtbot)
    assert editor._problems


def test_unsaved_work_is_kept_and_given_back(workshop: Workshop, page: WorkshopPage, path: Path) -> None:
    workshop.bench.type_text(SET + "# Ende\n")
    workshop.bench.keep()
    (kept,) = workshop.tools.drafts.all()
    workshop.bench.load(Workbench.open(path))
    workshop.restore(kept)

    assert workshop.bench.bench.text == SET + "# Ende\n"
    assert workshop.bench.path == path
    assert workshop.bench.bench.is_changed
    workshop.tools.files.save()
    assert path.read_text("utf-8") == SET + "# Ende\n"
    assert workshop.tools.drafts.all() == ()


@pytest.mark.parametrize(
    ("choice", "result"),
    [
        ("merge", SET.replace("answer: 3.000", "answer: 3.001").replace("Wer nennt rund", "Wer sagt rund")),
        ("theirs", SET.replace("answer: 3.000", "answer: 3.001")),
        ("mine", SET.replace("Wer nennt rund", "Wer sagt rund")),
        ("", None),
    ],
)
def test_a_file_changed_outside_is_merged_or_chosen(
    workshop: Workshop, path: Path, monkeypatch: pytest.MonkeyPatch, choice: str, result: str | None
) -> None:
    monkeypatch.setattr(ForeignChangeQuestion, "ask", lambda *_given: choice)
    workshop.bench.replace_text(SET.replace("Wer nennt rund", "Wer sagt rund"), "x")
    foreign = SET.replace("answer: 3.000", "answer: 3.001")
    path.write_text(foreign, encoding="utf-8")

    workshop.tools.files.save()
    assert path.read_text("utf-8") == foreign
    workshop.bench.check_now()
    if choice:
        workshop.tools.files.save()
    assert path.read_text("utf-8") == (result or foreign)


def test_a_file_changed_outside_is_noticed_by_itself(workshop: Workshop, path: Path, qtbot: QtBot) -> None:
    foreign = SET.replace("answer: 3.000", "answer: 3.001")
    path.write_text(foreign, encoding="utf-8")

    qtbot.waitUntil(lambda: workshop.bench.bench.text == foreign, timeout=10_000)
    assert not workshop.bench.bench.is_changed


def test_filter_and_order_are_for_the_eye_only(workshop: Workshop, page: WorkshopPage) -> None:
    actions = {action.data(): action for action in page.drafts.sort_button.menu().actions()}
    actions["suggested"].trigger()
    assert [line.item.id for line in page.model.lines] == ["zahl"]
    assert not page.model.is_movable
    actions["all"].trigger()
    actions["focus"].trigger()
    assert [line.item.id for line in page.model.lines] == ["zahl", "wer"]
    assert ids(workshop) == ["wer", "zahl"]


def test_a_trial_run_counts_nothing_and_leads_back(workshop: Workshop, window: Window, qtbot: QtBot) -> None:
    workshop.try_out()
    assert window.controller.navigation.spot.page == "trial"
    quiz = window.window.pages.currentWidget()
    assert "Probelauf" in quiz.display.strip.title.toolTip() + quiz.display.strip.title.text()  # type: ignore[union-attr]
    quiz.flow.leave()  # type: ignore[union-attr]

    assert workshop.is_here
    assert window.desk.practice.unfinished() == ()


def test_another_look_and_language_keep_everything(workshop: Workshop, window: Window) -> None:
    workshop.page().choose("zahl")
    workshop.page().show_view("yaml")
    window.look.set_theme("dark")
    QApplication.processEvents()

    page = workshop.page()
    assert workshop.is_here
    assert page.drafts.view.current_id == "zahl"
    assert page.side.view == "yaml"


def test_a_narrow_window_has_the_article_as_a_view(workshop: Workshop, window: Window, page: WorkshopPage) -> None:
    window.window.resize(900, 600)
    QApplication.processEvents()
    keys = [segment.key for segment in page.side.switch.segments]
    page.show_view("article")
    QApplication.processEvents()
    seen = page.article.isVisible()
    window.window.resize(1400, 800)
    QApplication.processEvents()

    assert keys == ["form", "yaml", "article"]
    assert seen
    assert page.article.isVisible()
    assert page.side.view == "form"


def test_at_the_largest_text_in_a_small_window_every_part_is_a_view(workshop: Workshop, window: Window) -> None:
    window.look.set_text_size(200)
    window.window.resize(900, 600)
    QApplication.processEvents()
    page = workshop.page()
    keys = [segment.key for segment in page.side.switch.segments]
    for key in keys:
        page.show_view(key)
        QApplication.processEvents()
        assert page.side.views.currentWidget() is page.side.pages[key]
    assert keys == ["list", "form", "yaml", "article"]

    window.look.set_text_size(100)
    window.window.resize(1400, 800)
    QApplication.processEvents()
    page = workshop.page()
    assert [segment.key for segment in page.side.switch.segments] == ["form", "yaml"]
    assert page.drafts.isVisible()


def test_every_button_of_the_workshop_has_a_name(workshop: Workshop, page: WorkshopPage) -> None:
    for view in ("form", "yaml"):
        page.show_view(view)
        buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
        nameless = [button for button in buttons if not (button.text() or button.accessibleName())]
        assert nameless == []
        assert len(buttons) > 8


def test_problems_of_an_import_lead_to_their_line(window: Window, path: Path, workshop: Workshop) -> None:
    broken = path.with_name("kaputt.yaml")
    broken.write_text(SET.replace("    answer: 3.000\n", ""), encoding="utf-8")
    line = SET[: SET.index("  - id: zahl")].count("\n") + 1
    workshop.open_file(broken, line, 5)

    page = workshop.page()
    assert page.side.view == "yaml"
    assert page.yaml.place == (line, 5)


def test_a_file_that_cannot_be_read_is_not_said_to_be_empty(
    window: Window, path: Path, workshop: Workshop, qtbot: QtBot
) -> None:
    broken = path.with_name("kaputt.yaml")
    broken.write_text(SET.replace("title: ", "titel: "), encoding="utf-8")
    workshop.open_file(broken, 1, 1)
    page = workshop.page()

    qtbot.waitUntil(lambda: page.drafts.empty.text().startswith("Die Datei lässt sich noch nicht lesen"))

    assert page.drafts.empty.isVisibleTo(page)
