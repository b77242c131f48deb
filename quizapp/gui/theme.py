"""Read a colour theme from assets/themes: base colours, and the roles that the window asks for."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from quizapp import paths

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
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    base: dict[str, str] = data["base"]
    colours = {role: base[colour] for role, colour in data["roles"].items()}
    return Theme(data["name"], data["dark"], data["outlined"], colours)
