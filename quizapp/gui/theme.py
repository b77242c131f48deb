"""Read a colour theme from assets/themes: base colours, and the roles that the window asks for."""

import re
from dataclasses import dataclass
from pathlib import Path

from quizapp import paths

_LINE = re.compile(r'^(?:\[(?P<table>\w+)\]|(?P<key>\w+) = (?:"(?P<text>[^"]*)"|(?P<word>\w+)))', re.MULTILINE)
NAMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb by role. `outlined`: tinted parts carry a border of their strong colour."""

    name: str
    dark: bool
    outlined: bool
    colours: dict[str, str]

    def edge(self, role: str) -> str:
        """Return the border of a part tinted in `role`: the strong colour if outlined, else the tint itself."""
        strong = {"sunken": "border"}.get(role, role)
        tint = role if role == "sunken" else f"{role}_soft"
        return self.colours[strong if self.outlined else tint]


def load_theme(name: str, folder: Path | None = None) -> Theme:
    """Return the theme of that name from `folder`, by default the shipped ones."""
    path = (folder or paths.ASSETS / "themes") / f"{name}.toml"
    tables = _tables(path.read_text(encoding="utf-8"))
    head, base = tables[""], tables["base"]
    colours = {role: base[colour] for role, colour in tables["roles"].items()}
    return Theme(head["name"], head["dark"] == "true", head["outlined"] == "true", colours)


def _tables(text: str) -> dict[str, dict[str, str]]:
    """Return the tables of a theme file, which keeps to the simplest TOML: a key and a text or truth value a line.

    The standard library's reader costs every start of the program more than everything else about the theme.
    """
    tables: dict[str, dict[str, str]] = {"": {}}
    table = tables[""]
    for match in _LINE.finditer(text):
        if match["table"]:
            table = tables.setdefault(match["table"], {})
        else:
            table[match["key"]] = match["text"] or match["word"]
    return tables
