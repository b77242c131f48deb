import tomllib
from pathlib import Path

import pytest

from quizapp.core.errors import UsageError
from quizapp.core.settings import (
    SETTINGS,
    Setting,
    SettingKind,
    SettingValue,
    allowed,
    checked,
    from_text,
    setting,
    to_text,
)

ASSETS = Path(__file__).resolve().parents[2] / "assets" / "i18n"


@pytest.mark.parametrize("entry", SETTINGS, ids=lambda entry: entry.name)
def test_every_default_is_allowed_and_survives_being_stored(entry: Setting) -> None:
    assert checked(entry, entry.default) == entry.default
    assert from_text(entry, to_text(entry.default)) == entry.default


@pytest.mark.parametrize("language", ["de", "en"])
def test_everything_on_the_settings_page_has_words(language: str) -> None:
    tables = tomllib.loads((ASSETS / f"messages.{language}.toml").read_text(encoding="utf-8"))
    words = {code for table in tables.values() for code in table}
    shown = [entry for entry in SETTINGS if entry.page]
    wanted = {code for entry in shown for code in (entry.code, entry.help_code)}
    wanted |= {entry.choice_code(choice) for entry in shown for choice in entry.choices}

    assert wanted - words == set()
    assert len(shown) >= 7


def test_names_are_unique_and_an_unknown_one_is_refused() -> None:
    assert len({entry.name for entry in SETTINGS}) == len(SETTINGS)
    assert setting("text_size").default == 100
    with pytest.raises(UsageError):
        setting("textsize")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("text_size", 85),
        ("text_size", 70),
        ("text_size", 210),
        ("text_size", True),
        ("text_size", "100"),
        ("reduced_motion", True),
        ("marks_actors", 1),
        ("marks_actors", "true"),
        ("window_geometry", 3),
    ],
)
def test_an_impossible_value_is_refused_with_what_is_possible(name: str, value: SettingValue) -> None:
    with pytest.raises(UsageError) as refused:
        checked(setting(name), value)

    assert dict(refused.value.message.params) == {
        "name": name,
        "found": str(value),
        "expected": allowed(setting(name)),
    }


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("text_size", "150", 150),
        ("text_size", "155", 100),
        ("text_size", "big", 100),
        ("text_size", "٣", 100),
        ("reduced_motion", "true", "true"),
        ("reduced_motion", "yes", "system"),
        ("marks_actors", "false", False),
        ("marks_actors", "no", True),
        ("theme", "dark", "dark"),
        ("theme", "pink", "system"),
        ("window_geometry", "AdnQ", "AdnQ"),
    ],
)
def test_a_stored_text_that_is_not_allowed_any_more_is_the_default(name: str, text: str, value: SettingValue) -> None:
    assert from_text(setting(name), text) == value


def test_what_is_allowed_is_told_in_one_line() -> None:
    assert allowed(setting("theme")) == "system, light, dark, contrast"
    assert allowed(setting("text_size")) == "80, 90 … 200"
    assert allowed(Setting("x", SettingKind.SWITCH, False)) == "true, false"
    assert allowed(Setting("x", SettingKind.TEXT, "")) == "…"
