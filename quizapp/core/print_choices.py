"""Hold what a teacher chooses before a set is printed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """How many shuffled versions, the layout, whether article and key (a file of its own) belong to it, and how many of
    the items at most (None: all of them)."""

    versions: int = 1
    large: bool = False
    columns: int = 1
    article: bool = True
    key: bool = True
    seed: int = 0
    count: int | None = None
