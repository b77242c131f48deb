"""Tell where a group that is called by a noun does something, and who else could: "Streitkräfte", "Anwohner"."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.templates.noun_rows import GROUPS, TELLING

_LEADING = re.compile(
    r"(?:(?:die|mehrere|viele|einige|zahlreiche|weitere|etwa|rund|fast|mehr als|the|several|many|some|about|"
    r"[a-zäöüß-]+(?:e|en)|[\d.,]+)\s+)*",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:von|by)\s+(?:(?:den|einigen|mehreren|vielen|the|some|several|many)\s+)?\Z")
_COUNTED = re.compile(r"\b\d[\d.,]*\s+\Z")
_DESCRIBED = re.compile(
    r",|\s+(?:der|des|vom|von|aus|im|in|am|auf|bei|zur|zum|mit|gegen|für|of|from|in|at|on|with|who|against|for)\b"
    r"(?!\s+(?:Landes|Stadt|Insel|country|town|city|island)\b)"
)
"""What stands behind a group and says which one it is."""
_VAGUE = re.compile(r"\s+(?:und|sowie|oder|and|or)\b")


def acts(kit: Kit, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a group is who acts in a sentence, by whom something is done, or whom a number counts."""
    text = sentence.text
    before = text[: sentence.tokens[mention.start].start]
    if _BY.search(before) or _COUNTED.search(before):
        return True
    if kit.findings.document.language is Language.EN:
        return _LEADING.fullmatch(before) is not None
    return any(
        clause.verb is not None
        and mention.end <= clause.verb
        and _LEADING.fullmatch(text[sentence.tokens[clause.start].start : sentence.tokens[mention.start].start])
        for clause in kit.findings.clauses(sentence)
    )


def bank_of_group(kit: Kit, actor: FoundActor, sentence: Sentence, mention: Mention, lead: str) -> list[str]:
    """Return other groups that could stand in place of one, in its case; none where the words beside it tell it."""
    word = sentence.words(mention.start, mention.end)
    behind = sentence.text[sentence.tokens[mention.end - 1].end :]
    if actor.kind is not ActorKind.GROUP or _DESCRIBED.match(behind) or _VAGUE.match(behind):
        return []
    noun, *spare = next((row for row in map(str.split, GROUPS) if word in (row[0], _dative(row[0]))), [""])
    told = noun in TELLING and TELLING[noun].search(lead + sentence.text.replace(word, ""))
    if not spare or told:
        return []
    article = kit.findings.document.article.text
    named = [other for other in spare if re.search(rf"(?<!\w){other}", article)]
    rest = [other for other in spare if other not in named]
    kit.dice("gruppe", actor.number).shuffle(rest)
    return [_dative(other) if word != noun else other for other in (*named, *rest)]


def _dative(noun: str) -> str:
    """Return a German noun in the plural as it stands behind "von"."""
    return noun if noun.endswith(("n", "s")) else f"{noun}n"
