"""Find what an article calls a firm without the trade before its name."""

import re

from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor


def without_trade(kit: Kit, actor: FoundActor) -> list[str]:
    """Return a firm's own name behind what it does, where it stands alone as well: "Linux-Händler Canonix"."""
    first, _, rest = actor.name.partition(" ")
    if (
        "-" not in first
        or not rest[:1].isupper()
        or first.split("-")[-1].capitalize() not in kit.findings.lexicon.nouns
    ):
        return []
    alone = re.search(rf"(?<!{re.escape(first)} )\b{re.escape(rest)}\b", kit.findings.document.article.text)
    return [rest] if alone else []
