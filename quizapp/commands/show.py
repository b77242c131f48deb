"""Show one question set: its facts, its questions, their keys and what proves them."""

from argparse import Namespace
from collections.abc import Iterable

from quizapp import paths
from quizapp.commands.list_sets import decimal_data
from quizapp.commands.set_finder import find_set
from quizapp.commands.terminal import Json, Terminal
from quizapp.core.item import Item, ItemSet, Status
from quizapp.core.presentation import key_text


def show(arguments: Namespace, terminal: Terminal) -> int:
    """Report the set that a file or an id of the library names."""
    item_set = find_set(arguments.set, paths.database(arguments.db), terminal).item_set
    if arguments.json:
        terminal.json(_set_data(item_set))
    else:
        for line in _lines(item_set, terminal):
            terminal.line(line)
    return 0


def _lines(item_set: ItemSet, terminal: Terminal) -> Iterable[str]:
    text = terminal.text
    yield text("command-show-head", title=item_set.title, id=item_set.id, language=item_set.language.value)
    if item_set.article.title:
        yield text("command-show-article", title=item_set.article.title)
    for code, entries in _facts(item_set).items():
        yield from ("", text(f"command-show-{code}"), *(f"  {entry}" for entry in entries)) if entries else ()
    yield from ("", text("command-show-questions"))
    for number, item in enumerate(item_set.items, 1):
        yield from _item_lines(number, item, item_set, terminal)


def _facts(item_set: ItemSet) -> dict[str, list[str]]:
    return {
        "figures": [
            f"{figure.id}: {' '.join(filter(None, (figure.hedge, figure.value, figure.unit)))} – {figure.counts}"
            for figure in item_set.figures
        ],
        "actors": [
            f"{actor.id}: {', '.join(actor.names)}" + (f" – {actor.role}" if actor.role else "")
            for actor in item_set.actors
        ],
        "sources": [f"{source.id}: {', '.join(source.names)}" for source in item_set.sources],
        "claims": [f"{claim.id}: {claim.said_by} – {claim.statement}" for claim in item_set.claims],
    }


def _item_lines(number: int, item: Item, item_set: ItemSet, terminal: Terminal) -> Iterable[str]:
    mark = f"{terminal.text('command-show-suggested')} " if item.status is Status.SUGGESTED else ""
    yield f"{number:3}. {mark}{item.stem or _cloze_text(item)}  ({item.id}, {item.type.value})"
    yield f"     {terminal.text('command-show-key', key=key_text(item, item_set))}"
    for quote in item.evidence:
        yield f"     {terminal.text('command-show-evidence', quote=' '.join(quote.split()))}"


def _cloze_text(item: Item) -> str:
    return " ".join(getattr(item.body, "text", "").split())


def _set_data(item_set: ItemSet) -> dict[str, Json]:
    return {
        "id": item_set.id,
        "title": item_set.title,
        "language": item_set.language.value,
        "article": {"title": item_set.article.title, "text": item_set.article.text},
        "facts": {name: list(entries) for name, entries in _facts(item_set).items()},
        "items": [
            {
                "id": item.id,
                "type": item.type.value,
                "status": item.status.value,
                "focus": item.focus.value if item.focus else None,
                "level": item.level.value if item.level else None,
                "points": decimal_data(item.points),
                "stem": item.stem,
                "key": key_text(item, item_set),
                "evidence": list(item.evidence),
                "explanation": item.explanation,
            }
            for item in item_set.items
        ],
    }
