"""Two versions of one set are put together where they changed different things, and never one over the other."""

from dataclasses import replace

from quizapp.core.article import Article
from quizapp.core.facts import Actor, ActorKind
from quizapp.core.item import DateEntry, Item, ItemSet, Language
from quizapp.core.line_merge import merged_lines
from quizapp.core.merging import merged_sets

A, B, C = (Item(name, f"Wann {name}?", DateEntry("2026")) for name in "abc")
BASE = ItemSet("satz", "Satz", Language.DE, Article("Text."), (A, B))


def names(item_set: ItemSet | None) -> str:
    assert item_set is not None
    return "".join(item.id for item in item_set.items)


def test_different_questions_and_fields_come_together() -> None:
    mine = replace(BASE, title="Neu", items=(replace(A, hint="Lies."), B))
    theirs = replace(BASE, audience="Klasse 9", items=(A, replace(B, hint="Schau.")))

    assert merged_sets(BASE, mine, theirs) == replace(
        BASE, title="Neu", audience="Klasse 9", items=(replace(A, hint="Lies."), replace(B, hint="Schau."))
    )


def test_the_same_change_of_both_is_no_clash() -> None:
    both = replace(BASE, title="Neu", items=(A,))

    assert merged_sets(BASE, both, both) == both


def test_one_question_or_one_field_changed_in_two_ways_is_a_clash() -> None:
    assert merged_sets(BASE, replace(BASE, title="X"), replace(BASE, title="Y")) is None
    mine, theirs = (replace(BASE, items=(replace(A, hint=words), B)) for words in ("eins", "zwei"))
    assert merged_sets(BASE, mine, theirs) is None


def test_a_question_that_one_removed_and_the_other_changed_is_a_clash() -> None:
    assert merged_sets(BASE, replace(BASE, items=(B,)), replace(BASE, items=(replace(A, hint="x"), B))) is None


def test_what_one_removed_is_gone_and_what_one_added_is_there() -> None:
    assert names(merged_sets(BASE, replace(BASE, items=(B,)), replace(BASE, items=(A, B, C)))) == "bc"
    assert names(merged_sets(BASE, replace(BASE, items=(A, C, B)), replace(BASE, items=(B,)))) == "cb"


def test_the_order_of_the_one_who_sorted_holds() -> None:
    sorted_anew = replace(BASE, items=(B, A))

    assert names(merged_sets(BASE, sorted_anew, replace(BASE, items=(A, B, C)))) == "bca"
    assert names(merged_sets(BASE, replace(BASE, items=(A, B, C)), sorted_anew)) == "bca"


def test_two_orders_are_a_clash() -> None:
    base = replace(BASE, items=(A, B, C))

    assert merged_sets(base, replace(base, items=(B, A, C)), replace(base, items=(A, C, B))) is None


def test_facts_are_put_together_one_by_one() -> None:
    actors = tuple(Actor(name, name, ActorKind.PERSON, ("Text.",)) for name in "xy")
    base = replace(BASE, actors=actors)
    mine = replace(base, actors=(replace(actors[0], role="Sprecherin"), actors[1]))
    theirs = replace(base, actors=actors[:1])
    merged = merged_sets(base, mine, theirs)

    assert merged is not None
    assert merged.actors == (replace(actors[0], role="Sprecherin"),)


def test_lines_far_apart_come_together() -> None:
    assert merged_lines("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\ne\n") == "A\nb\nc\nD\ne\n"
    assert merged_lines("a\nb\n", "a\nb\n", "a\n") == "a\n"
    assert merged_lines("a\nb\n", "a\nx\n", "a\nx\n") == "a\nx\n"


def test_the_same_lines_changed_in_two_ways_do_not() -> None:
    assert merged_lines("a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\n") is None
    assert merged_lines("a\nb\nc\n", "x\nb\nc\n", "a\ny\nc\n") is None
