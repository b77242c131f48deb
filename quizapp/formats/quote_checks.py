"""Check that the quotes of a record stand in the article."""

from quizapp.core.article import Span
from quizapp.core.errors import Message
from quizapp.formats.findings import shown
from quizapp.formats.lists import entry_nodes
from quizapp.formats.nodes import Node
from quizapp.formats.quotes import Quotes
from quizapp.formats.reading import Reading
from quizapp.formats.record import Record
from quizapp.formats.scalars import inline

_OUTER_QUOTES = "\"'„“”»«‚‘’›‹"


def check_quotes(record: Record, name: str, reading: Reading) -> None:
    """Note every quote that does not stand in the article."""
    if reading.quotes is None:
        return
    for quote, node, where in _placed(record, name):
        if not reading.quotes.find(quote):
            _refuse(quote, node, where, reading.quotes, reading)


def check_marked(record: Record, name: str, reading: Reading) -> None:
    """Note every quote that is not part of exactly one sentence, and two in the same sentence."""
    check_quotes(record, name, reading)
    seen: dict[Span, str] = {}
    for quote, node, where in _placed(record, name):
        if reading.quotes is None or not (homes := reading.quotes.sentences_of(quote)):
            continue
        home = min(homes)
        if len(homes) > 1:
            _refuse_several(quote, len(homes), node, where, reading)
        elif home in seen:
            message = Message.of("marking-same-sentence", found=shown(quote), other=shown(seen[home]))
            reading.findings.error(message, node, where)
        else:
            seen[home] = quote


def _placed(record: Record, name: str) -> list[tuple[str, Node, str]]:
    """Return the quotes of a field, each with its node and the name of its field."""
    quotes = record.texts(name)
    if not quotes:
        return []
    node, where = record.place(name), record.field(name)
    places = [(entry, where if entry is node else f"{where}[{at}]") for at, entry in enumerate(entry_nodes(node))]
    return [(quote, *place) for quote, place in zip(quotes, places, strict=True)]


def _refuse_several(quote: str, count: int, node: Node, where: str, reading: Reading) -> None:
    """Say whether a quote stands in several places or runs over the end of a sentence."""
    places = reading.quotes.find(quote) if reading.quotes else ()
    if len(places) > 1:
        message = Message.of("marking-several-places", found=shown(quote), count=len(places))
    else:
        message = Message.of("marking-several-sentences", found=shown(quote), count=count)
    reading.findings.error(message, node, where)


def _refuse(quote: str, node: Node, where: str, quotes: Quotes, reading: Reading) -> None:
    stripped = quote.strip().strip(_OUTER_QUOTES)
    if stripped != quote and quotes.find(stripped):
        reading.findings.error(Message.of("quote-in-quotes", found=shown(quote)), node, where, inline(stripped))
        return
    if near := quotes.nearest(quote):
        message = Message.of("quote-not-found-near", found=shown(quote), near=near)
    else:
        message = Message.of("quote-not-found", found=shown(quote))
    reading.findings.error(message, node, where)
