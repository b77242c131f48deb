"""Hold the actors of an article, found by the places of their mentions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizapp.core.facts import ActorKind
from quizapp.generation.mention import Mention
from quizapp.generation.roles import Role


@dataclass(frozen=True, slots=True)
class FoundActor:
    """An actor with all its mentions; `weight` says how much the article makes of it."""

    number: int
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    role: Role | None
    mentions: tuple[Mention, ...]
    gender: str = ""
    country: str = ""
    is_sure: bool = True
    medium: str = ""

    def __hash__(self) -> int:
        return self.number  # hashing all mentions takes long, and actors are looked up all the time

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name, the main one first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True)
class Cast:
    """The actors of an article, found by the place of their mentions."""

    actors: tuple[FoundActor, ...]

    @cached_property
    def _places(self) -> Mapping[int, Sequence[tuple[int, int, FoundActor]]]:
        """Return start of mention, number and actor by sentence, in the order of the mentions."""
        found: dict[int, list[tuple[int, int, FoundActor]]] = defaultdict(list)
        for actor in self.actors:
            for mention in actor.mentions:
                found[mention.sentence].append((mention.start, actor.number, actor))
        return {sentence: sorted(row, key=lambda place: place[:2]) for sentence, row in found.items()}

    def at(self, sentence: int, start: int, end: int) -> FoundActor | None:
        """Return the actor whose mention begins first among the tokens `start` to `end` of a sentence."""
        row = self._places.get(sentence, ())
        return next((actor for place, _, actor in row if start <= place < end), None)

    def all_in(self, sentence: int, start: int = 0, end: int = 10_000) -> tuple[FoundActor, ...]:
        """Return the actors with a mention among those tokens, in the order of the mentions."""
        row = self._places.get(sentence, ())
        return tuple(dict.fromkeys(actor for place, _, actor in row if start <= place < end))
