from dataclasses import replace
from datetime import datetime

import pytest
from given_sets import ferry_set

from quizapp.core.item import ItemSet
from quizapp.storage import item_sets, search
from quizapp.storage.database import Database
from quizapp.storage.item_sets import Origin


@pytest.fixture(autouse=True)
def stored(database: Database, now: datetime) -> None:
    save(database, ferry_set(), now)


def save(database: Database, item_set: ItemSet, now: datetime) -> None:
    with database.transaction() as transaction:
        item_sets.save(transaction, item_set, Origin("/f.yaml", "aa"), now)


@pytest.mark.parametrize("query", ["Kärcher", "kärcher", "Karcher", "Kaercher", "KAERCHER", "Kär", "kaer"])
def test_every_spelling_of_an_umlaut_finds_it(database: Database, query: str) -> None:
    assert search.find_sets(database, query) == {"faehren"}


@pytest.mark.parametrize("query", ["Strasse", "Straße", "STRASSE"])
@pytest.mark.parametrize("word", ["Straße", "Strasse"])
def test_sharp_s_is_found_as_ss_and_the_other_way_round(
    database: Database, now: datetime, query: str, word: str
) -> None:
    save(database, replace(ferry_set("strasse", f"Die {word}"), items=()), now)

    assert search.find_sets(database, query) == {"strasse"}


def test_a_word_typed_with_an_umlaut_finds_the_text_that_has_none(database: Database, now: datetime) -> None:
    save(database, replace(ferry_set("ae", "Kaempfer"), items=()), now)

    assert search.find_sets(database, "Kämpfer") == {"ae"}


def test_title_stem_and_article_are_searched_and_told_apart(database: Database) -> None:
    (article,) = search.find(database, "überfällig Bürgermeisterin", 10)
    (stem,) = search.find(database, "gebraucht", 10)

    assert (article.set_id, article.item_id, article.title) == ("faehren", None, "Drei Fähren")
    assert (stem.item_id, stem.snippet) == ("stimmt", "Die Fähren sind gebraucht.")
    assert [stem.snippet[start:end] for start, end in stem.found] == ["gebraucht"]


def test_a_snippet_is_one_line(database: Database) -> None:
    hits = search.find(database, "Fähren Nordhafen", 10)

    assert hits
    assert all("\n" not in hit.snippet for hit in hits)


def test_all_words_have_to_be_there(database: Database) -> None:
    assert search.find(database, "Fähren Raumschiff", 10) == ()
    assert search.find_sets(database, "Fähren Raumschiff") == frozenset()


def test_words_of_different_places_find_the_set(database: Database) -> None:
    assert search.find_sets(database, "gebraucht Bürgermeisterin") == {"faehren"}


@pytest.mark.parametrize("query", ["", "   ", "!?", '"', "*", "()"])
def test_a_query_without_words_finds_nothing(database: Database, query: str) -> None:
    assert search.find(database, query, 10) == ()
    assert search.find_sets(database, query) == frozenset()


@pytest.mark.parametrize(
    "query", ['Fähren"', "Fähren*", "Fähren)", "-Fähren", "text:Fähren", "NEAR Fähren", "fähren OR"]
)
def test_what_is_typed_is_never_taken_as_syntax(database: Database, query: str) -> None:
    search.find(database, query, 10)
    search.find_sets(database, query)


def test_a_suggested_question_and_the_keys_of_gaps_are_not_found(database: Database) -> None:
    assert {hit.item_id for hit in search.find(database, "zahlt Millionen", 10)} == {"luecke"}
    assert "Nordhafen" not in search.find(database, "zahlt Millionen", 10)[0].snippet
    assert "vorschlag" not in {hit.item_id for hit in search.find(database, "Wer", 10)}


def test_an_edit_replaces_what_is_found(database: Database, now: datetime) -> None:
    save(database, replace(ferry_set(), title="Schiffe", items=()), now)

    assert search.find(database, "gebraucht", 10) == ()
    assert [hit.title for hit in search.find(database, "Schiffe", 10)] == ["Schiffe"]


def test_a_removed_set_is_not_found(database: Database, now: datetime) -> None:
    with database.transaction() as transaction:
        item_sets.remove(transaction, "faehren", now)

    assert search.find(database, "Fähren", 10) == ()


def test_where_very_much_fits_the_first_places_are_enough(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    ranked = search.find(database, "Fähren", 10)
    monkeypatch.setattr(search, "RANKED", 2)

    assert set(search.find(database, "Fähren", 10)) == set(ranked)
    assert len(search.find(database, "Fähren", 2)) == 2


@pytest.mark.parametrize("query", ["Fähren", "faehren", "die", "Fähr"])
def test_where_very_much_fits_every_hit_is_told_as_the_large_index_tells_it(
    database: Database, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    ranked = search.find(database, query, 50)
    assert len(ranked) > 2
    monkeypatch.setattr(search, "RANKED", 1)
    few = search.find(database, query, 2)

    assert len(few) == 2
    assert set(few) <= set(ranked)


def test_where_very_much_fits_in_removed_sets_the_others_are_found_behind_them(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(database, ferry_set("andere"), now)
    with database.transaction() as transaction:
        item_sets.remove(transaction, "faehren", now)
    ranked = search.find(database, "Fähren", 50)
    monkeypatch.setattr(search, "RANKED", 2)

    assert {hit.set_id for hit in search.find(database, "Fähren", 2)} == {"andere"}
    assert set(search.find(database, "Fähren", 50)) == set(ranked)


def test_no_more_hits_than_asked_for(database: Database) -> None:
    assert len(search.find(database, "Fähren", 2)) == 2


def test_the_first_letters_of_words_have_an_index_of_their_own(database: Database) -> None:
    (row,) = database.rows("SELECT sql FROM sqlite_master WHERE name = 'texts_fts'")

    assert "prefix='1 2'" in row["sql"]
