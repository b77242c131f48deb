from dataclasses import replace
from datetime import datetime

import pytest
from given_sets import ferry_set

from quizapp.core.item import ItemSet, NumberEntry
from quizapp.storage import item_sets
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin

ORIGIN = Origin("/lesson/faehren.yaml", "aa", (("text.txt", "bb"),))


def save(database: Database, item_set: ItemSet, now: datetime, origin: Origin = ORIGIN) -> int:
    with database.transaction() as transaction:
        return item_sets.save(transaction, item_set, origin, now)


def count(database: Database, table: str) -> int:
    return int(database.rows(f"SELECT count(*) FROM {table}")[0][0])


def with_answer(item_set: ItemSet, answer: str) -> ItemSet:
    first = replace(item_set.items[0], body=NumberEntry(answer))
    return replace(item_set, items=(first, *item_set.items[1:]))


def test_a_set_of_all_types_is_loaded_as_it_was_saved(database: Database, now: datetime) -> None:
    save(database, ferry_set(), now)

    assert item_sets.load(database, "faehren") == ferry_set()


def test_a_set_without_items_can_be_kept(database: Database, now: datetime) -> None:
    save(database, replace(ferry_set(), items=()), now)

    assert item_sets.load(database, "faehren") == replace(ferry_set(), items=())


def test_an_edited_item_is_a_new_version_and_the_old_one_stays(database: Database, now: datetime) -> None:
    first = save(database, ferry_set(), now)
    edited = with_answer(ferry_set(), "13 Millionen")
    second = save(database, edited, now)

    assert first != second
    assert item_sets.load(database, "faehren") == edited
    assert item_sets.load_version(database, first) == ferry_set()
    assert count(database, "items") == len(edited.items) + 1


def test_an_edit_that_leaves_the_scoring_alone_keeps_the_hash_that_learning_hangs_on(
    database: Database, now: datetime
) -> None:
    save(database, ferry_set(), now)
    first = replace(ferry_set().items[0], explanation="Die Zahl steht im zweiten Satz.")
    save(database, replace(ferry_set(), items=(first, *ferry_set().items[1:])), now)
    rows = database.rows("SELECT DISTINCT item_hash FROM items WHERE item_id = 'zahl'")

    assert len(rows) == 1
    assert count(database, "items") == len(ferry_set().items) + 1


def test_saving_the_same_words_again_adds_no_version(database: Database, now: datetime) -> None:
    versions = {save(database, ferry_set(), now) for _ in range(3)}

    assert len(versions) == 1
    assert count(database, "items") == len(ferry_set().items)


def test_going_back_to_earlier_words_uses_that_version_again(database: Database, now: datetime) -> None:
    first = save(database, ferry_set(), now)
    save(database, with_answer(ferry_set(), "13 Millionen"), now)

    assert save(database, ferry_set(), now) == first
    assert item_sets.load(database, "faehren") == ferry_set()


def test_the_order_of_items_is_kept(database: Database, now: datetime) -> None:
    save(database, ferry_set(), now)
    turned = replace(ferry_set(), items=tuple(reversed(ferry_set().items)))
    save(database, turned, now)

    assert item_sets.load(database, "faehren") == turned


def test_where_a_set_came_from_is_remembered(database: Database, now: datetime) -> None:
    save(database, ferry_set(), now)
    stored = item_sets.find(database, "faehren")
    with database.transaction() as transaction:
        item_sets.touch(transaction, "faehren", Origin("/moved/f.yaml", "cc", shipped=True))
    moved = item_sets.find(database, "faehren")

    assert stored is not None
    assert (stored.origin, stored.removed) == (ORIGIN, False)
    assert moved is not None
    assert moved.origin == Origin("/moved/f.yaml", "cc", shipped=True)
    assert item_sets.find_file(database, "cc") == (moved,)
    assert item_sets.find(database, "other") is None


def test_a_removed_set_is_out_of_sight_until_it_is_restored(database: Database, now: datetime) -> None:
    save(database, ferry_set(), now)
    with database.transaction() as transaction:
        assert item_sets.remove(transaction, "faehren", now)
    removed = item_sets.find(database, "faehren")

    assert item_sets.load(database, "faehren") is None
    assert removed is not None
    assert removed.removed
    with database.transaction() as transaction:
        assert item_sets.remove(transaction, "faehren", None)
        assert not item_sets.remove(transaction, "other", now)
    assert item_sets.load(database, "faehren") == ferry_set()


def test_a_save_that_fails_leaves_the_earlier_version(database: Database, now: datetime) -> None:
    save(database, ferry_set(), now)

    def fail_half_way() -> None:
        with database.transaction() as transaction:
            item_sets.save(transaction, with_answer(ferry_set(), "13 Millionen"), ORIGIN, now)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()

    assert item_sets.load(database, "faehren") == ferry_set()
