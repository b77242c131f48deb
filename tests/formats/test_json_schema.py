"""The schema for editors is current, and judges sets as the reader does, as far as a schema can say it."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from quizapp.core.item import ItemSet, ItemType, Language
from quizapp.formats.field_reference import reference_text
from quizapp.formats.fields import question_section, sections
from quizapp.formats.json_schema import schema, schema_text
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_writer import write_set
from tests.formats.any_sets import sets
from tests.formats.small_sets import small_set

ROOT = Path(__file__).parents[2]
SETS = ROOT / "tests" / "data" / "sets"
VALIDATOR = Draft202012Validator(schema())


class EditorLoader(yaml.CSafeLoader):
    """Guess types as an editor for YAML 1.2 does: numbers and booleans, but no dates."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":merge", ":value"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def objections(text: str) -> list[str]:
    data = yaml.load(text, Loader=EditorLoader)
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(data)]


def test_the_committed_files_are_what_the_table_makes() -> None:
    """Run tools/build_field_docs.py after a change to the field table."""
    assert (ROOT / "assets" / "schema" / "question-set.schema.json").read_text("utf-8") == schema_text()
    for language in Language:
        assert (ROOT / "docs" / f"field-reference.{language.value}.md").read_text("utf-8") == reference_text(language)


def test_it_is_a_schema_of_draft_2020_12() -> None:
    Draft202012Validator.check_schema(json.loads(schema_text()))


@pytest.mark.parametrize(
    "path",
    [SETS / "all-types.yaml", *sorted((ROOT / "questions").glob("*.yaml"))],
    ids=lambda path: path.name,
)
def test_good_sets_pass(path: Path) -> None:
    nulls = [line for line in objections(path.read_text("utf-8")) if "None" not in line]

    assert nulls == []


@pytest.mark.parametrize(
    "question",
    [
        "id: a\ntype: single_choice\nstem: x\nanswer: a\ndistractors: [b]",
        "id: a\ntype: single_choice\nstem: x\nanswer: a",
        "id: a\ntype: single_choice\nstem: x\nanswer: a\ndistractors: [b, b, c]",
        "id: a\ntype: single_choice\nstem: x\nanswer: [a]\ndistractors: [b, c]",
        "id: a\ntype: number\nstem: x\nanswer: 3\ndistractors: [b, c]",
        "id: a\ntype: number\nstem: x\nanswer: 3\nstatus: fertig",
        "id: a\ntype: number\nstem: x\nanswer: 3\npoints: -1",
        "id: a\ntype: number\nstem: x\nanswer: 3\nimage: a.png",
        "id: a\ntype: number\nanswer: 3",
        "id: Ä\ntype: number\nstem: x\nanswer: 3",
        "type: number\nstem: x\nanswer: 3",
        "id: a\ntype: rätsel\nstem: x\nanswer: 3",
        "id: a\nstem: x\nanswer: 3",
        "id: a\ntype: true_false\nstem: x\nanswer: ja",
        "id: a\ntype: true_false\nstem: x\nanswer: true\nmark_evidence: true",
        "id: a\ntype: short_text\nstem: x\nanswer: a\ntypos: 3",
        "id: a\ntype: matching\nstem: x\npairs: {a: b}",
        "id: a\ntype: matching\nstem: x\npairs: [a, b]",
        "id: a\ntype: ordering\nstem: x\nsequence: [a]",
        "id: a\ntype: grouping\nstem: x\ngroups: [a]",
        "id: a\ntype: evidence\nstem: x\nanswer: []",
        "id: a\ntype: evidence\nstem: x\nanswer: Die\nrequired: 0",
        "id: a\ntype: number\nstem: x\nanswer: [3]",
        "id: a\ntype: number\nstem: x\nanswer: ''",
        "id: a\ntype: number\nstem: x\nanswer: 3\nxyzzy: 1",
    ],
)
def test_what_the_schema_refuses_the_reader_refuses(question: str) -> None:
    text = small_set(question)

    assert objections(text) != []
    assert read_set(text, "a.yaml").item_set is None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(sets())
def test_every_written_set_passes(item_set: ItemSet) -> None:
    assert objections(write_set(item_set)) == []


def test_every_field_is_explained_in_both_languages() -> None:
    rows = [(section.name, row) for section in sections() for row in section.fields]

    assert [
        f"{name}.{row.name}" for name, row in rows if not (row.de.endswith((".", "…")) and row.en.endswith((".", "…")))
    ] == []


def test_the_field_reference_names_every_field_and_type() -> None:
    for language in Language:
        text = reference_text(language)
        assert [name.value for name in ItemType if f"`type: {name.value}`" not in text] == []
        missing = [
            row.name for name in ItemType for row in question_section(name).fields if f"| `{row.name}` |" not in text
        ]
        assert missing == []
