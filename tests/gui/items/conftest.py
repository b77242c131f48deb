"""Lend the hand at the quiz to the tests of the answer widgets."""

from tests.gui.quiz_hand import hand

__all__ = ["hand"]
