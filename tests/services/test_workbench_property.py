"""Whatever is edited: the form and the YAML come to the same set, and every step can be taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.core.item import ItemSet
from quizapp.formats.yaml_writer import write_set
from quizapp.services.examination import read_text
from quizapp.services.set_file import SetFile
from quizapp.services.workbench import Workbench
from tests.formats.any_sets import items, sets

EXAMPLES = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path / "satz.yaml"


def bench_with(item_set: ItemSet, path: Path) -> Workbench:
    return Workbench(SetFile(write_set(item_set), path))


@EXAMPLES
@given(st.data())
def test_an_edit_in_the_form_is_the_same_edit_in_the_yaml(path: Path, data: st.DataObject) -> None:
    old = data.draw(sets(most=3).filter(lambda made: bool(made.items)))
    at = data.draw(st.integers(0, len(old.items) - 1))
    changed = data.draw(items(old.items[at].id))
    new = replace(old, items=(*old.items[:at], changed, *old.items[at + 1 :]))
    form, yaml = bench_with(old, path), bench_with(old, path)
    start = form.text

    assert form.change("Formular", new)
    yaml.type_text(write_set(new), "YAML")
    yaml.check()

    assert form.item_set == yaml.item_set == new
    assert read_text(form.text, path).item_set == new
    form.undo()
    assert form.text == start
    form.redo()
    assert form.item_set == new


@EXAMPLES
@given(st.data())
def test_any_row_of_edits_is_taken_back_step_by_step(path: Path, data: st.DataObject) -> None:
    bench = bench_with(data.draw(sets(most=3)), path)
    texts = [bench.text]
    for number in range(data.draw(st.integers(1, 4))):
        assert bench.item_set is not None
        kept = tuple(item for item in bench.item_set.items if data.draw(st.booleans()))
        order = tuple(data.draw(st.permutations((*kept, data.draw(items(f"neu-{number}"))))))
        assert bench.change("Schritt", replace(bench.item_set, items=order))
        texts.append(bench.text)

    for text in reversed(texts[:-1]):
        assert bench.undo()
        assert bench.text == text
    for text in texts[1:]:
        assert bench.redo()
        assert bench.text == text
