import pytest

from quizapp.core.errors import UsageError
from quizapp.core.item import Focus, Level
from quizapp.core.session import Mode, Only, RunChoices
from quizapp.services.preferences import Preferences
from quizapp.storage import settings
from quizapp.storage.database import Database


@pytest.fixture
def database() -> Database:
    return Database.in_memory()


@pytest.fixture
def preferences(database: Database) -> Preferences:
    return Preferences(database)


def test_a_setting_has_its_default_until_it_is_set_and_after_a_reset(preferences: Preferences) -> None:
    before = preferences.get("text_size")
    preferences.set("text_size", 150)
    during = preferences.get("text_size")
    preferences.reset("text_size")

    assert (before, during, preferences.get("text_size")) == (100, 150, 100)


def test_values_keep_their_kind(preferences: Preferences) -> None:
    preferences.set("theme", "dark")
    preferences.set("marks_actors", False)
    preferences.set("window_geometry", "AdnQ==")

    assert preferences.text("theme") == "dark"
    assert preferences.switch("marks_actors") is False
    assert preferences.number("text_size") == 100
    assert preferences.get("window_geometry") == "AdnQ=="


def test_an_impossible_value_is_refused_and_the_old_one_stays(preferences: Preferences) -> None:
    preferences.set("text_size", 150)
    for value in (155, 300, "150", True):
        with pytest.raises(UsageError) as refused:
            preferences.set("text_size", value)

        assert refused.value.message.code == "setting-impossible"
    assert preferences.get("text_size") == 150


def test_an_unknown_setting_is_refused(preferences: Preferences) -> None:
    for act in (lambda: preferences.get("colour"), lambda: preferences.reset("colour")):
        with pytest.raises(UsageError) as refused:
            act()

        assert refused.value.message.code == "setting-unknown"


def test_setting_what_is_set_writes_nothing(preferences: Preferences, database: Database) -> None:
    preferences.set("theme", "dark")
    before = database.changes
    preferences.set("theme", "dark")

    assert database.changes == before


def test_the_choices_of_the_last_run_are_remembered_without_their_seed(preferences: Preferences) -> None:
    first = preferences.run_choices()
    choices = RunChoices(
        Mode.TEST, 5, frozenset({Focus.ACTORS}), frozenset({Level.EVALUATE}), Only.UNSEEN, False, 7, 20, True
    )
    preferences.remember_run_choices(choices)

    assert first == RunChoices()
    assert preferences.run_choices() == RunChoices(
        Mode.TEST, 5, frozenset({Focus.ACTORS}), frozenset({Level.EVALUATE}), Only.UNSEEN, False, None, 20, True
    )


@pytest.mark.parametrize("text", ["{", '{"mode":"unknown"}', '{"colour":1}', "[]"])
def test_choices_that_cannot_be_read_are_the_defaults(preferences: Preferences, database: Database, text: str) -> None:
    with database.transaction() as transaction:
        settings.write(transaction, "run_choices", text)

    assert preferences.run_choices() == RunChoices()
