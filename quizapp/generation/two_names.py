"""Know who goes by two names: a pope by the one he was born with, an artist by the one on the stage."""

import re
from collections.abc import Sequence

_NAME = r"[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+\.?)+"
_ALIAS = (
    r",? (?:alias|mit bürgerlichem Namen|bürgerlich|geboren als|mit Künstlernamen|"
    r"unter dem (?:Künstlernamen|Pseudonym)|born|born as|whose real name (?:is|was)) "
)
_ROWS = (
    frozenset(("Johannes Paul II.", "Karol Wojtyla", "Karol Wojtyła", "Karol Józef Wojtyła")),
    frozenset(("Benedikt XVI.", "Joseph Ratzinger", "Josef Ratzinger")),
    frozenset(("Franziskus", "Papst Franziskus", "Jorge Mario Bergoglio", "Jorge Bergoglio")),
    frozenset(("Johannes Paul I.", "Albino Luciani")),
    frozenset(("John Paul II", "Karol Wojtyla")),
    frozenset(("Benedict XVI", "Joseph Ratzinger")),
    frozenset(("Pope Francis", "Jorge Mario Bergoglio", "Jorge Bergoglio")),
)
"""Popes, whom articles call by either name without saying so."""


def second_names(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return the other name of a person whom the article calls by two, or who is a pope."""
    own = {name.removesuffix("s") for name in names} | set(names)
    popes = [row for row in _ROWS if row & own and any(other in text for other in row - own)]
    found = [name for row in popes for name in sorted(row - own) if name in text or name.split()[-1] in text]
    whole = "|".join(re.escape(name) for name in sorted(own) if " " in name)
    if whole:
        found += re.findall(rf"(?:{whole}) ?\(?{_ALIAS}[„“\"»]?({_NAME})", text)
        found += re.findall(rf"({_NAME}) ?\(?{_ALIAS}[„“\"»]?(?:{whole})(?!\w)", text)
    return tuple(dict.fromkeys(name for name in found if name not in own))


def are_one(names: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two persons of an article are one pope: "Wojtyla" and "Johannes Paul II."."""
    return any(_is_of(names, row) and _is_of(others, row) for row in _ROWS)


def _is_of(names: Sequence[str], row: frozenset[str]) -> bool:
    own = {name.removesuffix("s") for name in names} | set(names)
    return bool(own & row) or bool(own & {name.split()[-1] for name in row if name[-1] not in "IV."})
