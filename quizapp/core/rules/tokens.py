"""Cut texts into words as the item rules compare them."""

import re
from functools import lru_cache

from quizapp.core.text import expand_umlauts, normalise

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d]+(?:[-'’.][^\W\d]+)*|[^\W_]+")
_QUOTED = re.compile(r"[„“\"»«][^„“”\"»«]*[“”\"«»]")


def tokens(text: str) -> tuple[str, ...]:
    """Return the words and numbers as written: 10.000 and Telegram-Post are one each."""
    return tuple(_TOKEN.findall(normalise(text)))


def fold(text: str) -> str:
    """Return what two spellings of a word have in common: no case, umlauts spelled out."""
    return expand_umlauts(normalise(text).casefold())


@lru_cache(maxsize=8192)
def folded_tokens(text: str) -> tuple[str, ...]:
    """Return the words and numbers folded."""
    return tuple(fold(token) for token in tokens(text))


def without_quotes(text: str) -> str:
    """Return the text without what stands between quotation marks."""
    return _QUOTED.sub(" … ", text)


def is_quotation(text: str) -> bool:
    """Tell whether the text is one quotation from first to last."""
    return _QUOTED.fullmatch(text.strip()) is not None


def has_run(short: tuple[str, ...], long: tuple[str, ...]) -> int | None:
    """Return where the first words stand in the second side by side, None where they do not."""
    if not short:
        return None
    size = len(short)
    return next((at for at in range(len(long) - size + 1) if long[at : at + size] == short), None)
