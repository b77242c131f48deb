"""Find German sentences that tell what became of some people, or how many, and not by what event."""

import re
from collections.abc import Sequence

from quizapp.generation.claims import Claim
from quizapp.generation.clauses import PREPOSITIONS
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.verbs import VerbLexicon

_MANY = re.compile(
    r"(?i)(?<!\w)(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|"
    r"hunderte|tausende|dutzende|zahlreiche|mehrere|viele|einige|niemand|keiner|etliche)(?!\w)"
)
_PASSIVE = re.compile(r"\b(?:wurden?|werden|wird|worden)\b")
_DIED = re.compile(
    r"\b(?:starb|starben|gestorben|umgekommen|verunglückt|ertrunken|ertranken)\b|\bums Leben\b|\b(?:ihr|das) Leben\b|"
    r"\b(?:Tote|Toten|Todesopfer|Verletzte|Verletzten|Schwerverletzte|Leichtverletzte|Festnahmen|Verhaftungen)\b"
)
_ATTRIBUTED = re.compile(
    r"(?i)\b(?:laut|gemäß|zufolge)\b|\bnach (?:\w+ ){0,2}\w*(?:angaben|informationen|berichten|bericht|aussagen?|"
    r"auskunft|schätzungen|zählung|meldungen)\b"
)
_TO = re.compile(
    r"\b(?:ums Leben|am Leben|in Haft|in Gewahrsam|in (?:ein|eine|das|die) \w+|ins \w+|zum Teil|zu Tode)\b"
)
"""What says what became of somebody, and nothing of where or by what it came about."""
_AFTER = re.compile(
    r"(?i)\b(?:als|nachdem|weil|wobei|während|wenn|indem|wo|bevor|infolge|anlässlich|wegen|trotz|gestern|heute|dort|"
    r"dabei|hierbei|dadurch|damals|danach|daraufhin|zuvor|seitdem|einander)\b|\b(?:1[5-9]|20)\d\d\b"
)


def lone_event(findings: Findings, sentence: Sentence) -> str:
    """Return what a sentence says that some people suffered without what it came of, "" where it says that as well:
    "verletzt" in "sollen 50 Menschen verletzt worden sein"."""
    told = _told(sentence, findings.claims_in(sentence.index))
    if not _MANY.search(told):
        return ""
    rest = _TO.sub(" ", told)
    words = {word.lower() for word in re.findall(r"\w+", rest)}
    return "" if words & PREPOSITIONS or _AFTER.search(rest) else _suffered(told, findings.verbs)


def _told(sentence: Sentence, claims: Sequence[Claim]) -> str:
    """Return a sentence without who says so: without the phrase up to the verb, or only the words of a claim."""
    text = sentence.text
    said = claims[0].end - claims[0].start if claims else 0
    if said >= len(text) / 2:
        text = text[claims[0].start : claims[0].end]
    opening = _ATTRIBUTED.search(text)
    verb = re.search(r"\b(?:sollen?|wurden?|werden|wird|sind|seien|sei|hätten|haben|kamen|starben|gab|gibt)\b", text)
    if opening is not None and verb is not None and opening.start() < verb.start():
        return text[verb.start() :]
    return text


def _suffered(text: str, verbs: VerbLexicon) -> str:
    """Return the word for what became of them: the participle of a passive, or one of dying."""
    died = _DIED.search(text)
    if died is not None:
        return died.group()
    if not _PASSIVE.search(text):
        return ""
    return next(
        (word for word in re.findall(r"[a-zäöüß]+", text) if word in verbs.participles and word != "worden"), ""
    )
