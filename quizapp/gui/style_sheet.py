"""Fill the one application style sheet from a theme and the text size."""

import re

from quizapp import paths
from quizapp.gui.theme import Theme
from quizapp.gui.type_scale import TYPE_SCALE

_TOKEN = re.compile(r"@(?P<token>[a-z_]+)|(?P<scaled>\d+(?:\.\d+)?)px|(?P<fixed>\d+)dp")


def style_sheet(theme: Theme, text_size: int) -> str:
    """Return assets/themes/application.qss with `@role` as colours, `@role_edge` as borders of tinted parts,
    `@size_role` as sizes of type; `px` grows with the text size (in per cent), `dp` does not."""
    template = (paths.ASSETS / "themes" / "application.qss").read_text(encoding="utf-8")

    def value(match: re.Match[str]) -> str:
        if match["scaled"]:
            return f"{round(float(match['scaled']) * text_size / 100)}px"
        if match["fixed"]:
            return f"{match['fixed']}px"
        return _token(match["token"], theme, text_size)

    return _TOKEN.sub(value, template)


def _token(token: str, theme: Theme, text_size: int) -> str:
    """Return what a token of the template stands for; KeyError where it stands for nothing."""
    if token == "disabled_style":
        return "dashed" if theme.outlined else "solid"
    if token == "icons":
        return (paths.ASSETS / "icons").as_posix()
    if token.startswith("size_"):
        return f"{max(1, round(TYPE_SCALE[token.removeprefix('size_')].size * text_size / 100))}px"
    if token.endswith("_edge"):
        return theme.edge(token.removesuffix("_edge"))
    return theme.colours[token]
