"""The workshop holds one truth, the text: edits of every kind go into it, and every one can be taken back."""

from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.core.errors import FileError
from quizapp.core.item import DateEntry, Item, ItemSet, Status
from quizapp.paths import QUESTIONS
from quizapp.services.workbench import Workbench
from tests.formats.small_sets import HEAD

FIRST = "  # Die erste.\n  - id: wann   # Jahr\n    type: date\n    stem: In welchem Jahr war das?\n    answer: 2026\n"
SECOND = "  - id: wer   # Name\n    type: short_text\n    stem: Wer nennt rund 3.000 Züge?\n    answer: Bahn\n"
SET = "# Kopf\n" + HEAD.format(language="de") + FIRST + "\n" + SECOND


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "klein.yaml"
    file.write_text(SET, encoding="utf-8")
    return file


@pytest.fixture
def bench(path: Path) -> Workbench:
    return Workbench.open(path)


def shown(bench: Workbench) -> ItemSet:
    assert bench.item_set is not None
    return bench.item_set


def with_item(item_set: ItemSet, changed: Item) -> ItemSet:
    return replace(item_set, items=tuple(changed if item.id == changed.id else item for item in item_set.items))


def with_stem(bench: Workbench, stem: str, at: int = 0) -> ItemSet:
    return with_item(shown(bench), replace(shown(bench).items[at], stem=stem))


def test_what_a_form_changes_is_all_that_changes_in_the_text(bench: Workbench, path: Path) -> None:
    assert bench.change("Frage ändern", with_stem(bench, "Wann war das?"))
    bench.save()

    assert path.read_text("utf-8") == SET.replace("In welchem Jahr war das?", "Wann war das?")
    assert not bench.is_changed


def test_what_is_typed_is_in_the_set_after_the_check(bench: Workbench) -> None:
    bench.type_text(SET.replace("Wer nennt rund 3.000 Züge?", "Wer sagt nichts?"), "Tippen")
    before = bench.in_step
    bench.check()

    assert (before, bench.in_step) == (False, True)
    assert shown(bench).items[1].stem == "Wer sagt nichts?"


def test_a_text_with_an_error_leaves_the_last_good_set_and_bars_the_form(bench: Workbench) -> None:
    good = shown(bench)
    bench.type_text(SET.replace("answer: Bahn", "antwort: Bahn"), "Tippen")
    bench.check()

    assert shown(bench) == good
    assert not bench.in_step
    assert [problem.location.line for problem in bench.problems if problem.is_error] == [SET.count("\n")]
    assert not bench.change("Frage ändern", with_stem(bench, "Wann?"))
    assert "antwort" in bench.text


def test_an_error_that_the_form_makes_can_be_mended_in_the_form(bench: Workbench) -> None:
    good = shown(bench)
    bench.change("Lösung ändern", with_item(good, replace(good.items[0], body=DateEntry("neulich"))))
    bench.check()

    assert any(problem.is_error for problem in bench.problems)
    assert bench.in_step
    assert bench.change("Lösung ändern", good)
    assert bench.text == SET


def test_what_no_file_can_say_is_shown_as_the_file_says_it(bench: Workbench) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann war das Cafe\u0301 zu?"))

    assert shown(bench).items[0].stem == "Wann war das Café zu?"
    assert "# Die erste." in bench.text
    assert bench.in_step


def test_questions_in_brackets_are_written_anew(path: Path) -> None:
    path.write_text("# Kopf\n" + HEAD.format(language="de").rstrip() + " []\n", encoding="utf-8")
    bench = Workbench.open(path)
    bench.type_text(bench.text.replace("[]", "[{id: a, type: date, stem: Wann war das?, answer: 2026}]"), "Tippen")
    bench.check()
    copy = replace(shown(bench).items[0], id="b")

    assert bench.change("Kopieren", replace(shown(bench), items=(*shown(bench).items, copy)))
    assert [item.id for item in shown(bench).items] == ["a", "b"]
    assert "  - id: b\n" in bench.text


def test_undo_and_redo_lead_through_edits_of_every_kind(bench: Workbench) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann?"))
    after_form = bench.text
    bench.type_text(after_form + "# Ende\n", "Tippen")
    bench.type_text(after_form + "# Ende der Datei\n", "Tippen")
    typed = bench.text

    assert bench.undo_label == "Tippen"
    assert bench.undo()
    assert (bench.text, bench.redo_label) == (after_form, "Tippen")
    assert bench.undo()
    assert (bench.text, bench.undo_label) == (SET, "")
    assert not bench.undo()
    assert bench.redo()
    assert bench.redo()
    assert bench.text == typed
    assert not bench.redo()


def test_typing_that_rests_is_a_step_of_its_own(bench: Workbench) -> None:
    bench.type_text(SET + "# a\n", "Tippen")
    bench.rest()
    bench.type_text(SET + "# ab\n", "Tippen")
    bench.undo()

    assert bench.text == SET + "# a\n"


def test_changes_of_one_field_are_taken_back_together(bench: Workbench) -> None:
    bench.change("Frage ändern", with_stem(bench, "W"), "wann.stem")
    bench.change("Frage ändern", with_stem(bench, "Wa"), "wann.stem")
    bench.change("Frage ändern", with_stem(bench, "Wer?", at=1), "wer.stem")
    bench.undo()
    bench.undo()

    assert bench.text == SET
    assert bench.undo_label == ""


def test_an_edit_after_undo_forgets_what_was_taken_back(bench: Workbench) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann?"))
    bench.undo()
    bench.change("Frage ändern", with_stem(bench, "Wer?", at=1))

    assert bench.redo_label == ""


def test_an_examination_of_an_older_text_is_not_taken(bench: Workbench) -> None:
    bench.type_text(SET.replace("answer: Bahn", "antwort: Bahn"), "Tippen")
    work = bench.examination()
    bench.type_text(SET, "Tippen")

    assert not bench.take(work())
    assert bench.problems == ()


def test_problems_hold_the_advice_of_the_rules_in_the_order_of_the_text(bench: Workbench) -> None:
    unfit = SET.replace("Wer nennt rund 3.000 Züge?", "Wer nennt nicht?")
    bench.type_text(unfit.replace("answer: 2026", "answer: neulich"), "")
    bench.check()

    assert [problem.is_error for problem in bench.problems] == [True]
    bench.type_text(unfit, "")
    bench.check()
    lines = [problem.location.line for problem in bench.problems]
    assert lines == sorted(lines)
    assert {problem.location.line for problem in bench.problems} >= {SET.count("\n") - 1}


def test_a_certain_mend_is_put_in_and_can_be_taken_back(bench: Workbench) -> None:
    broken = SET.replace("answer: Bahn", "anwser: Bahn")
    bench.replace_text(broken, "Tippen")
    (problem,) = [found for found in bench.problems if found.is_error]

    assert bench.mend(problem, "Ersetzen")
    assert bench.text == SET
    assert bench.problems == ()
    bench.undo()
    assert bench.text == broken


def test_a_problem_without_a_mend_is_left_alone(bench: Workbench) -> None:
    bench.replace_text(SET.replace("answer: 2026", "answer: neulich"), "Tippen")
    (problem,) = [found for found in bench.problems if found.is_error]

    assert not bench.mend(problem, "Ersetzen")


def test_windows_line_ends_and_a_byte_order_mark_stay(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + SET.replace("\n", "\r\n").encode())
    bench = Workbench.open(path)
    assert bench.text == SET
    bench.change("Frage ändern", with_stem(bench, "Wann war das?"))
    bench.save()

    wanted = SET.replace("In welchem Jahr war das?", "Wann war das?")
    assert path.read_bytes() == b"\xef\xbb\xbf" + wanted.replace("\n", "\r\n").encode()
    assert not bench.is_changed_outside


def test_a_set_without_a_file_is_unsaved_until_it_has_one(bench: Workbench, tmp_path: Path) -> None:
    fresh = Workbench.of(shown(bench))
    before = fresh.is_changed
    fresh.save(tmp_path / "neu.yaml")

    assert (before, fresh.is_changed) == (True, False)
    assert Workbench.open(tmp_path / "neu.yaml").item_set == shown(bench)
    assert (tmp_path / "question-set.schema.json").exists()


def test_saving_elsewhere_takes_the_files_along_that_the_set_names(path: Path, tmp_path: Path) -> None:
    (tmp_path / "bilder").mkdir()
    (tmp_path / "bilder" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    path.write_text(SET + "    image: bilder/a.png\n    image_alt: Ein Bild\n", encoding="utf-8")
    bench = Workbench.open(path)
    target = tmp_path / "anderswo" / "klein.yaml"
    target.parent.mkdir()
    bench.save(target)

    assert Workbench.open(target).problems == ()
    assert (target.parent / "bilder" / "a.png").read_bytes() == b"\x89PNG\r\n\x1a\n"


def test_a_file_changed_outside_is_never_written_over_unseen(bench: Workbench, path: Path) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann?"))
    path.write_text(SET + "# fremd\n", encoding="utf-8")

    assert bench.is_changed_outside
    with pytest.raises(FileError):
        bench.save()
    assert path.read_text("utf-8") == SET + "# fremd\n"

    bench.keep_mine()
    bench.save()
    assert "Wann?" in path.read_text("utf-8")


def test_theirs_can_be_taken_and_mine_brought_back(bench: Workbench, path: Path) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann?"))
    mine = bench.text
    path.write_text(SET.replace("Wer nennt rund 3.000 Züge?", "Wer ruht?"), encoding="utf-8")
    bench.take_theirs("Fassung der Datei nehmen")

    assert shown(bench).items[1].stem == "Wer ruht?"
    assert not bench.is_changed
    bench.undo()
    assert bench.text == mine


def test_different_questions_are_merged_with_the_comments_of_both(bench: Workbench, path: Path) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann?"))
    path.write_text(SET.replace("Wer nennt rund 3.000 Züge?", "Wer ruht?   # neu"), encoding="utf-8")

    assert bench.merge("Zusammenführen")
    both = SET.replace("In welchem Jahr war das?", "Wann?").replace("Wer nennt rund 3.000 Züge?", "Wer ruht?   # neu")
    assert bench.text == both
    bench.save()
    assert path.read_text("utf-8") == both


def test_one_question_changed_by_both_is_not_merged(bench: Workbench, path: Path) -> None:
    bench.change("Frage ändern", with_stem(bench, "Wann?"))
    path.write_text(SET.replace("answer: 2026", "answer: 2025"), encoding="utf-8")
    before = bench.text

    assert not bench.merge("Zusammenführen")
    assert bench.text == before
    assert bench.is_changed_outside


def test_questions_that_each_added_are_all_there(bench: Workbench, path: Path) -> None:
    new = replace(shown(bench).items[0], id="neu", stem="Wann noch?", status=Status.SUGGESTED)
    bench.change("Frage hinzufügen", replace(shown(bench), items=(*shown(bench).items, new)))
    path.write_text(SET + FIRST.replace("id: wann", "id: fremd"), encoding="utf-8")

    assert bench.merge("Zusammenführen")
    assert {item.id for item in shown(bench).items} == {"wann", "wer", "neu", "fremd"}


def test_a_file_that_cannot_be_read_opens_as_text_with_its_problems(path: Path) -> None:
    path.write_text("format: 1\nid: [", encoding="utf-8")
    bench = Workbench.open(path)

    assert bench.item_set is None
    assert not bench.in_step
    assert bench.problems != ()


@pytest.mark.parametrize("shipped", sorted(QUESTIONS.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_copy_of_a_shipped_set_stands_alone_with_all_its_comments(shipped: Path, tmp_path: Path) -> None:
    original, copy = Workbench.open(shipped), Workbench.copy_of(shipped)
    assert shown(copy) == replace(shown(original), article=replace(shown(original).article, file=None))
    assert [problem for problem in copy.problems if problem.is_error] == []
    comments = [line for line in original.text.split("\n")[1:] if line.lstrip().startswith("#")]
    assert [line for line in copy.text.split("\n")[1:] if line.lstrip().startswith("#")] == comments
    assert copy.is_changed

    copy.save(tmp_path / "kopie.yaml")
    assert Workbench.open(tmp_path / "kopie.yaml").item_set == shown(copy)
    assert (tmp_path / "question-set.schema.json").exists()
