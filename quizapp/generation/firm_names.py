"""Find what an article calls a firm without the trade before its name, and a body without its land."""

import re
from collections.abc import Sequence

from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor

_TRADER = re.compile(r"-[A-ZÄÖÜ][a-zäöüß]+(?:or|eur|ent|ist|ler|ner|ter)\Z")
"""A trade that the lists do not know: "Linux-Distributor"."""


def without_trade(kit: Kit, actor: FoundActor) -> list[str]:
    """Return a firm's own name behind what it does, where it stands alone as well: "Linux-Händler Canonix"."""
    first, _, rest = actor.name.partition(" ")
    if (
        "-" not in first
        or not rest[:1].isupper()
        or not (_TRADER.search(first) or first.split("-")[-1].capitalize() in kit.findings.lexicon.nouns)
    ):
        return []
    alone = re.search(rf"(?<!{re.escape(first)} )\b{re.escape(rest)}\b", kit.findings.document.article.text)
    return [rest] if alone else []


_OF_LAND = re.compile(r"(?:Bundes|Landes|EU-|UN-|US-|UNO-|NATO-)(?P<body>[A-ZÄÖÜa-zäöüß]{5,})")


def without_land(text: str, names: Sequence[str]) -> list[str]:
    """Return what a body is called alone where the article calls it so: "Kartellamt" for "Bundeskartellamt"."""
    matches = (_OF_LAND.fullmatch(name) for name in names)
    bodies = [match["body"][0].upper() + match["body"][1:] for match in matches if match]
    return [body for body in bodies if re.search(rf"(?<![\w-]){re.escape(body)}(?:e?s)?(?![\w-])", text)]
