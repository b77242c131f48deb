"""Hold who says something, as an article words it."""

from dataclasses import dataclass

from quizapp.core.facts import SourceKind
from quizapp.generation.cast import FoundActor


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: an actor of the article, or a source without one (a study, somebody known by office only).

    `is_named`: a name that is no actor, for nothing but its place beside a verb of saying shows that it is one.
    """

    name: str
    actor: FoundActor | None = None
    kind: SourceKind | None = None
    is_person: bool = False
    end: int = 0
    is_named: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name, as the article words it first."""
        return (self.name, *(self.actor.names if self.actor else ()))

    @property
    def key(self) -> str:
        """Return what tells speakers apart."""
        return f"actor-{self.actor.number}" if self.actor else self.name.lower()
