"""Compute the WCAG 2.2 contrast of every pair of roles that the window uses, from the theme files."""

import tomllib

import pytest

from quizapp import paths
from quizapp.gui.theme import NAMES, Theme, load_theme

_GROUNDS = ("surface", "background", "sunken", "accent_soft")
_STATES = ("right", "wrong", "notice", "figures", "actors", "sources")
_TEXT_PAIRS = [
    *[(ink, ground) for ink in ("text", "muted") for ground in _GROUNDS],
    *[("text", f"{state}_soft") for state in _STATES],
    *[(state, ground) for state in _STATES for ground in ("surface", "background", "accent_soft", f"{state}_soft")],
    *[("muted", f"{state}_soft") for state in ("figures", "actors", "sources")],
    *[("accent", ground) for ground in ("surface", "background", "sunken")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_soft", "accent_soft"),
    ("hover_text", "sunken"),
    ("surface", "right"),
    ("surface", "wrong"),
]
_BORDER_PAIRS = [
    *[("border", ground) for ground in ("surface", "background", "sunken")],
    *[("hover_border", ground) for ground in ("surface", "background", "sunken")],
    *[("accent", ground) for ground in _GROUNDS],
    *[(state, ground) for state in _STATES for ground in ("surface", "background", f"{state}_soft")],
]


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(theme: Theme, ink: str, ground: str) -> float:
    light, dark = sorted((_luminance(theme.colours[ink]), _luminance(theme.colours[ground])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_is_the_one_of_wcag() -> None:
    theme = Theme("x", dark=False, outlined=False, colours={"a": "#000000", "b": "#ffffff", "c": "#777777"})

    assert contrast(theme, "a", "b") == 21
    assert round(contrast(theme, "c", "b"), 2) == 4.48


@pytest.mark.parametrize("name", NAMES)
def test_every_text_has_a_contrast_of_at_least_4_5(name: str) -> None:
    theme = load_theme(name)

    low = {pair: round(contrast(theme, *pair), 2) for pair in _TEXT_PAIRS if contrast(theme, *pair) < 4.5}

    assert low == {}


@pytest.mark.parametrize("name", NAMES)
def test_every_border_and_focus_has_a_contrast_of_at_least_3(name: str) -> None:
    theme = load_theme(name)

    low = {pair: round(contrast(theme, *pair), 2) for pair in _BORDER_PAIRS if contrast(theme, *pair) < 3}

    assert low == {}


@pytest.mark.parametrize("name", NAMES)
def test_our_reader_reads_what_toml_says(name: str) -> None:
    data = tomllib.loads((paths.ASSETS / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    theme = load_theme(name)

    assert (theme.name, theme.dark, theme.outlined) == (data["name"], data["dark"], data["outlined"])
    assert theme.colours == {role: data["base"][colour] for role, colour in data["roles"].items()}


def test_the_themes_have_the_same_roles() -> None:
    roles = {name: sorted(load_theme(name).colours) for name in NAMES}

    assert roles["dark"] == roles["light"]
    assert roles["contrast"] == roles["light"]


@pytest.mark.parametrize(
    ("name", "pair", "ratio"),
    [
        ("light", ("text", "surface"), 17.0),
        ("dark", ("muted", "accent_soft"), 6.1),
        ("contrast", ("wrong", "accent_soft"), 5.4),
    ],
)
def test_the_ratios_are_those_of_the_design(name: str, pair: tuple[str, str], ratio: float) -> None:
    assert round(contrast(load_theme(name), *pair), 1) == ratio
