"""Tell how likely something is from what is known of it, by small decision trees that each add a little."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Traits = Mapping[str, float]
"""What is known of a gap or a question, by name; what is not named is 0."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees: `base` and every leaf are logarithms of odds.

    A branch of a tree is (trait, threshold, where it is not above, where it is above), a leaf a number.
    """

    base: float
    trees: Sequence[Sequence[object] | float]

    @classmethod
    def load(cls, path: Path) -> "Trees":
        """Read the trees of a file that `tools/train/train_estimates.py` has written."""
        read = json.loads(path.read_text(encoding="utf-8"))
        return cls(read["base"], read["trees"])

    def chance(self, traits: Traits) -> float:
        """Return how likely it is, from 0 to 1."""
        odds = self.base + sum(_leaf(tree, traits) for tree in self.trees)
        return 1 / (1 + math.exp(-odds))


def _leaf(tree: object, traits: Traits) -> float:
    while isinstance(tree, list):
        trait, threshold, low, high = tree
        tree = low if traits.get(trait, 0.0) <= threshold else high
    return float(tree)  # type: ignore[arg-type]  # a leaf: JSON has no type for trees
