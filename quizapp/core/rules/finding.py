"""Hold what an item rule found, and which rules are gates."""

from dataclasses import dataclass

from quizapp.core.errors import Message

GATES = frozenset({1, 5, 7, 8, 9, 11, 13, 19, 21})
"""A generated item that breaks one of these is thrown away."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of one rule; `item_id` is "" where the set as a whole is meant."""

    item_id: str
    rule: int
    message: Message

    @property
    def is_gate(self) -> bool:
        """Tell whether the rule is one that a generated item must not break."""
        return self.rule in GATES
