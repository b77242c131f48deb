"""Draft articles in a process of its own: one after the other as they are handed in, the models loaded once."""

import signal
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from quizapp.core.errors import DataError, Message, Problem, QuizError
from quizapp.core.item import ItemSet, Language


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of every article: language (None: recognised), the most questions, start value of chance, and
    which finder of names."""

    language: Language | None = None
    items: int | None = None
    seed: int = 0
    names: str = "embedded"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article was not drafted."""

    message: Message
    problems: tuple[Problem, ...] = ()


Work = Callable[[Connection, Order], None]


def work(link: Connection, order: Order) -> None:
    """Draft every article whose path comes in, and send the set or the failure back, until None comes in.

    Ctrl+C is the business of the process that started this one: it ends this one as well.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from quizapp.generation.tools import Tools  # loaded here: the process that hands out has no need of it

    tools = Tools(order.names)
    while (path := _next(link)) is not None:
        link.send(_drafted(path, order, tools))


def _next(link: Connection) -> Path | None:
    """Return the next article, None where there is none, or nobody any more who could hand it in."""
    try:
        path = link.recv()
    except (EOFError, OSError):
        return None
    return path if isinstance(path, Path) else None


def _drafted(path: Path, order: Order, tools: object) -> ItemSet | Failure:
    from quizapp.generation.tools import Tools
    from quizapp.services.authoring import draft

    assert isinstance(tools, Tools)
    try:
        return draft(path, order.language, order.items, order.seed, tools=tools)
    except DataError as error:
        return Failure(error.message, error.problems)
    except QuizError as error:
        return Failure(error.message)
