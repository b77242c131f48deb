"""Changing one question of a hand-written file leaves every other byte as it is."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.core.item import Item, ItemSet, NumberEntry, ShortText
from quizapp.formats.yaml_edit import insert_item, remove_item, replace_item, updated, with_ids
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_writer import write_set
from tests.formats.any_sets import items, sets
from tests.formats.small_sets import HEAD, item, read_whole, small_set

HAND_WRITTEN = (
    HEAD.format(language="de")
    + """\
  # Die erste.
  - type: number     # getippt
    id: eins
    stem: "Wie viele?"   # kurz
    # Zwischen den Feldern.
    answer: 3.000        # aus dem Artikel
    tags: [b,   a]

  # Die zweite,
  # mit zwei Zeilen.
  - id: zwei
    type: short_text
    stem: Wer?
    hint: |
      Eine Zeile.

      Noch eine.

    answer:
      - Bahn    # kurz
      - die Bahn

  - {id: drei, type: date, stem: Wann?, answer: 2026}
# Ende.
"""
)


def load(name: str) -> bytes:
    return b"\x89PNG\r\n\x1a\n"


def original() -> ItemSet:
    return read_whole(HAND_WRITTEN)


def by_id(item_set: ItemSet, name: str) -> Item:
    return next(item for item in item_set.items if item.id == name)


def changed_lines(new: str, old: str = HAND_WRITTEN) -> tuple[list[str], list[str]]:
    """Return the lines that went and the lines that came."""
    before, after = old.splitlines(), new.splitlines()
    return [line for line in before if line not in after], [line for line in after if line not in before]


def test_a_new_value_leaves_the_comment_behind_it() -> None:
    old = by_id(original(), "eins")
    text = replace_item(HAND_WRITTEN, "eins", replace(old, body=NumberEntry("4.000")), old)

    assert changed_lines(text) == (
        ["    answer: 3.000        # aus dem Artikel"],
        ["    answer: 4.000        # aus dem Artikel"],
    )


def test_a_new_field_stands_at_its_place() -> None:
    old = by_id(original(), "eins")
    text = replace_item(HAND_WRITTEN, "eins", replace(old, hint="a: b", body=replace(old.body, unit="Züge")), old)

    assert changed_lines(text) == ([], ["    unit: Züge", '    hint: "a: b"'])
    assert text.index("answer: 3.000") < text.index("unit: Züge") < text.index("hint:") < text.index("tags: [b,   a]")


def test_a_field_that_goes_takes_only_its_own_lines() -> None:
    old = by_id(original(), "zwei")
    text = replace_item(HAND_WRITTEN, "zwei", replace(old, hint=None), old)

    assert changed_lines(text) == (["    hint: |", "      Eine Zeile.", "      Noch eine."], [])


def test_a_list_is_replaced_as_a_whole() -> None:
    old = by_id(original(), "zwei")
    text = replace_item(HAND_WRITTEN, "zwei", replace(old, body=ShortText(("GDL",))), old)

    assert changed_lines(text) == (["    answer:", "      - Bahn    # kurz", "      - die Bahn"], ["    answer: GDL"])


def test_another_type_replaces_the_question_alone() -> None:
    old = by_id(original(), "drei")
    new = item("id: drei\ntype: true_false\nstem: So?\nanswer: true")
    text = replace_item(HAND_WRITTEN, "drei", new, old)

    assert text.endswith("\n\n  - id: drei\n    type: true_false\n    stem: So?\n    answer: true\n# Ende.\n")
    assert text.startswith(HAND_WRITTEN.partition("  - {id: drei")[0])


def test_a_removed_question_takes_its_comment_along() -> None:
    text = remove_item(HAND_WRITTEN, "zwei")

    assert "zwei" not in text
    assert "  # Die erste.\n" in text
    assert text.endswith("    tags: [b,   a]\n\n  - {id: drei, type: date, stem: Wann?, answer: 2026}\n# Ende.\n")


def test_the_last_question_that_goes_leaves_an_empty_list() -> None:
    text = HEAD.format(language="de") + "  - id: a\n    type: date\n    stem: x\n    answer: 2026\n# Ende\n"

    assert read_whole(remove_item(text, "a")).items == ()
    assert remove_item(text, "a").endswith("\n# Ende\n")


def test_a_question_can_be_put_in_anywhere() -> None:
    new = item("id: neu\ntype: date\nstem: Wann?\nanswer: 2026")

    first = read_whole(insert_item(HAND_WRITTEN, new))
    between = read_whole(insert_item(HAND_WRITTEN, new, "eins"))
    last = read_whole(insert_item(HAND_WRITTEN.removesuffix("# Ende.\n").rstrip("\n"), new, "zwei"))

    assert [item.id for item in first.items] == ["neu", "eins", "zwei", "drei"]
    assert [item.id for item in between.items] == ["eins", "neu", "zwei", "drei"]
    assert [item.id for item in last.items] == ["eins", "zwei", "neu", "drei"]


def test_an_unknown_question_cannot_be_changed() -> None:
    with pytest.raises(KeyError):
        replace_item(HAND_WRITTEN, "vier", by_id(original(), "eins"))


def test_windows_line_ends_and_a_bom_stay() -> None:
    text = "\ufeff" + HAND_WRITTEN.replace("\n", "\r\n")
    old = by_id(original(), "eins")
    new = replace_item(text, "eins", replace(old, hint="Lies.", stem="Wie *viele*?"), old)

    assert new.startswith("\ufeffformat: 1\r\n")
    assert new.count("\n") == new.count("\r\n") == text.count("\n") + 1
    assert "    hint: Lies.\r\n" in new


def test_missing_ids_are_put_in_and_nothing_else_changes() -> None:
    text = (
        HAND_WRITTEN.replace("    id: eins\n", "")
        .replace("  - id: zwei\n    type", "  - type")
        .replace("{id: drei, ", "{")
        .replace("  - id: dpa\n    name", "  - name")
    )
    problems = read_set(text, "a.yaml").problems
    new, count = with_ids(text, problems)

    assert count == 4
    assert changed_lines(new, text)[0] == [
        "  - name: dpa",
        "  - type: number     # getippt",
        "  - type: short_text",
        "  - {type: date, stem: Wann?, answer: 2026}",
    ]
    assert [item.id for item in read_whole(new).items] == ["wie-viele", "wer", "wann"]
    assert "  - id: wie-viele\n    type: number     # getippt\n" in new
    assert with_ids(new, read_set(new, "a.yaml").problems) == (new, 0)


def test_proposed_ids_differ_from_each_other_and_from_all_others() -> None:
    head = HEAD.format(language="de")
    text = head + "".join(
        f"  - {line}type: date\n    stem: Wann?\n    answer: 2026\n" for line in ("", "id: wann\n    ", "")
    )
    new, _ = with_ids(text, read_set(text, "a.yaml").problems)

    assert [item.id for item in read_whole(new).items] == ["wann-2", "wann", "wann-3"]


def test_the_same_set_leaves_the_text_as_it_is() -> None:
    assert updated(HAND_WRITTEN, original(), original()) == HAND_WRITTEN


def test_a_changed_head_leaves_all_the_rest() -> None:
    item_set = original()
    new = replace(item_set, title="Anders", tags=("Bahn",), article=replace(item_set.article, source="Zeitung"))

    assert changed_lines(updated(HAND_WRITTEN, item_set, new) or "") == (
        ["title: Klein"],
        ["title: Anders", "tags: [Bahn]", "  source: Zeitung"],
    )


def test_a_corrected_fact_leaves_all_the_rest() -> None:
    item_set = original()
    (bahn,) = item_set.actors
    gdl = replace(bahn, id="gdl", name="GDL")
    new = replace(item_set, actors=(replace(bahn, aliases=("die Bahn",)), gdl), sources=())
    text = updated(HAND_WRITTEN.replace("name: Bahn", "name: Bahn   # DB"), item_set, new) or ""

    assert "    name: Bahn   # DB\n    aliases: [die Bahn]\n" in text
    assert "sources:\n  []\nquestions:" in text
    assert read_whole(text) == new


def test_entries_that_change_places_take_their_comments_along() -> None:
    item_set = original()
    eins, zwei, drei = item_set.items
    text = updated(HAND_WRITTEN, item_set, replace(item_set, items=(zwei, drei, eins))) or ""

    assert sorted(text.splitlines()) == sorted(HAND_WRITTEN.splitlines())
    assert text.index("# Die zweite,") < text.index("id: zwei") < text.index("id: drei") < text.index("# Die erste.")
    assert text.endswith("    tags: [b,   a]\n# Ende.\n")
    assert read_whole(text).items == (zwei, drei, eins)


def test_another_type_keeps_the_fields_that_both_have() -> None:
    old = by_id(original(), "eins")
    new = replace(old, body=ShortText(("drei",)))
    text = replace_item(HAND_WRITTEN, "eins", new, old)

    assert changed_lines(text) == (
        ["  - type: number     # getippt", "    answer: 3.000        # aus dem Artikel"],
        ["  - type: short_text     # getippt", "    answer: drei        # aus dem Artikel"],
    )


def test_another_id_is_no_other_question() -> None:
    item_set = original()
    eins, *rest = item_set.items
    text = updated(HAND_WRITTEN, item_set, replace(item_set, items=(replace(eins, id="erste"), *rest)))

    assert text == HAND_WRITTEN.replace("id: eins", "id: erste")


@pytest.mark.parametrize("tail", ["", "questions: []\n", "questions:\n", "questions:  # keine\n"])
def test_the_first_entry_of_an_empty_list_finds_its_place(tail: str) -> None:
    text = "# Kopf\n" + HEAD.format(language="de").removesuffix("questions:\n") + tail
    item_set = read_whole(text)
    new = replace(item_set, items=(item("id: a\ntype: date\nstem: Wann?\nanswer: 2026"),))
    written = updated(text, item_set, new) or ""

    assert read_whole(written) == new
    assert written.startswith("# Kopf\n")


def test_lists_in_brackets_are_written_anew() -> None:
    text = HEAD.format(language="de").removesuffix("\n") + " [{id: a, type: date, stem: Wann?, answer: 2026}]\n"
    item_set = read_whole(text)
    new = replace(item_set, items=(*item_set.items, replace(item_set.items[0], id="b")))

    assert updated(text, item_set, new) is None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_an_edited_file_says_the_same_as_one_written_anew(data: st.DataObject) -> None:
    old = data.draw(sets(most=4))
    kept = [data.draw(st.just(item) | items(item.id)) for item in old.items if data.draw(st.booleans())]
    added = [data.draw(items(name)) for name in ("neu-eins", "neu-zwei") if data.draw(st.booleans())]
    other = data.draw(st.just(old) | sets(most=0))
    new = replace(other, items=tuple(data.draw(st.permutations(added + kept))), id=old.id, language=old.language)
    text = updated(write_set(old), old, new)

    if text is not None:
        assert read_set(text, "a.yaml", load).item_set == new


def test_ids_are_put_in_behind_a_bare_field_but_not_into_a_file_with_slips() -> None:
    text = small_set("id:\ntype: number\nstem: Wie viele Züge?\nanswer: 3\n")
    broken = text.replace("    stem:", "\tstem:")

    assert with_ids(text, read_set(text, "a.yaml").problems) == (text.replace("id:\n", "id: wie-viele-zuege\n"), 1)
    assert with_ids(broken, read_set(broken, "a.yaml").problems) == (broken, 0)


def test_a_text_that_ends_in_blank_lines_keeps_them_and_no_more() -> None:
    number = read_whole(small_set("id: a\ntype: number\nstem: Wie viele?\nanswer: 3\n"))
    date = read_whole(small_set("id: a\ntype: date\nstem: Wann?\nanswer: 2026\n")).items[0]
    old = replace(number, items=(number.items[0], replace(number.items[0], id="b")))
    new = replace(old, items=(replace(date, note="eins\nzwei\n\n"), old.items[1]))
    text = updated(write_set(old), old, new)

    assert text is not None
    assert read_whole(text) == new
