"""What the tests of the generator share: the tools, loaded once."""

import pytest

from quizapp.generation.tools import Tools


@pytest.fixture(scope="session")
def tools() -> Tools:
    return Tools()
