"""Hold what there is to know about one action."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action as the table holds it. `keys` are in Qt's portable notation, the first is shown; `local`: they act
    only inside the widgets that the action is added to; of a `group` one is on; `gap`: a line above it in the menu."""

    name: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    local: bool = False
    checkable: bool = False
    group: str = ""
    gap: bool = False
