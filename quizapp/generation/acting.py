"""Tell where a group that is called by a noun does something: "Die Streitkräfte helfen", "von Anwohnern gefunden"."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.mention import Mention

_LEADING = re.compile(
    r"(?:(?:die|mehrere|viele|einige|zahlreiche|weitere|etwa|rund|fast|mehr als|the|several|many|some|about|"
    r"[a-zäöüß-]+(?:e|en)|[\d.,]+)\s+)*",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:von|by)\s+(?:(?:den|einigen|mehreren|vielen|the|some|several|many)\s+)?\Z")
_COUNTED = re.compile(
    r"(?<!von )\b(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve)\s+\Z"
)
_VAGUE = frozenset("Gegner Befürworter Kritiker Helfer Beobachter Experten Fachleute officers".split())
"""Groups that say nothing by themselves."""


def acts(findings: Findings, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a group is who acts in a sentence, by whom something is done, or whom a number counts."""
    text = sentence.text
    before = text[: sentence.tokens[mention.start].start]
    if _BY.search(before) or _COUNTED.search(before):
        return True
    if findings.document.language is Language.EN:
        return _LEADING.fullmatch(before) is not None
    for clause in findings.clauses(sentence):
        if clause.verb is None or not clause.start <= mention.start < clause.end:
            continue
        first = clause.start if mention.end <= clause.verb else clause.verb + 1
        if _LEADING.fullmatch(text[sentence.tokens[first].start : sentence.tokens[mention.start].start]):
            return True
    return False


def acts_once(findings: Findings, actor: FoundActor) -> bool:
    """Tell whether a group acts in a sentence that questions may rest on."""
    return (
        actor.kind is ActorKind.GROUP
        and actor.name not in _VAGUE
        and any(
            acts(findings, sentence, mention)
            for mention in actor.mentions
            if findings.is_usable(sentence := findings.document.sentences[mention.sentence])
        )
    )
