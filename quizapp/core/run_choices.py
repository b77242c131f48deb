"""Hold what a learner chooses before a run starts."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.kinds import Focus, Level


class Mode(StrEnum):
    """Practice tells at once, a test tells at the end."""

    PRACTICE = "practice"
    TEST = "test"


class Only(StrEnum):
    """Which items of a set are taken."""

    ALL = "all"
    UNSEEN = "unseen"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class RunChoices:
    """What a learner chooses before the start. Empty `focuses` or `levels` mean all; `count` None means all;
    `minutes` is the clock of a test, None for none; a `drill` for a deadline leaves the schedule of reviews alone;
    with `second_try` a miss in practice may be mended once before the solution is shown."""

    mode: Mode = Mode.PRACTICE
    count: int | None = None
    focuses: frozenset[Focus] = frozenset()
    levels: frozenset[Level] = frozenset()
    only: Only = Only.ALL
    shuffle: bool = True
    seed: int | None = None
    minutes: int | None = None
    certainty: bool = False
    drill: bool = False
    second_try: bool = False
