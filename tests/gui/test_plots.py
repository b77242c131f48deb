"""The names at the ends of lines stay inside the plot and apart from each other."""

from itertools import pairwise

import pytest

from quizapp.gui.plots import pushed_apart


@pytest.mark.parametrize("heights", [[0.18, 0.15, 0.07], [1.0, 1.0, 0.99], [0.0, 0.0, 0.0], [0.5, 0.9, 0.1]])
def test_names_keep_their_distance_between_the_bounds(heights: list[float]) -> None:
    moved = pushed_apart(heights, 0.1, 0.05, 1.0)

    order = sorted(moved, reverse=True)
    assert all(above - below > 0.0999 for above, below in pairwise(order))
    assert 0.05 <= min(moved) <= max(moved) <= 1.0
    assert sorted(range(3), key=lambda n: (-moved[n], n)) == sorted(range(3), key=lambda n: (-heights[n], n))
