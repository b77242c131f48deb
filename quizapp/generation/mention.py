"""Hold one place where an article names somebody."""

from dataclasses import dataclass

from quizapp.core.facts import ActorKind


@dataclass(frozen=True, slots=True)
class Mention:
    """Tokens `start` to `end` (excluded) of a sentence that name somebody; `key` joins the mentions of one actor."""

    sentence: int
    start: int
    end: int
    text: str
    kind: ActorKind
    key: str
    country: str = ""
    is_listed: bool = False
