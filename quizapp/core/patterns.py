"""Compile patterns on their first use: importing the grammar must cost the start-up nothing."""

import re
from functools import cache


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Return the compiled pattern, which takes capitals and small letters alike."""
    return re.compile(text, re.IGNORECASE)
