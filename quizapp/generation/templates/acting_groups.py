"""Find who could stand in place of a group that is called by a noun: other professions, other bodies."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.templates.noun_rows import GROUPS, TELLING

_DESCRIBED = re.compile(
    r",|\s+(?:der|des|vom|von|aus|im|in|am|auf|bei|zur|zum|mit|gegen|für|of|from|in|at|on|with|who|against|for)\b"
    r"(?!\s+(?:the )?(?:Landes|Stadt|Insel|country|town|city|island)\b)"
)
"""What stands behind a group and says which one it is."""
_VAGUE = re.compile(r"\s+(?:und|sowie|oder|and|or)\b")


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
