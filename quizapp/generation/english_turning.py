"""Turn a plain English clause into the rest of a question: "was the pier opened", "did the council sell its boats"."""

import re

from quizapp.generation.english_run_words import OPENERS

_PAIRS = (
    "open opened|close closed|launch launched|start started|begin began|end ended|arrive arrived|die died|sign signed|"
    "win won|lose lost|come came|take took|make made|give gave|hold held|meet met|sink sank|fall fell|rise rose|"
    "break broke|build built|sell sold|buy bought|go went|say said|send sent|spend spent|strike struck|run ran|"
    "write wrote|grow grew|flee fled|kill killed|injure injured|arrest arrested|charge charged|appoint appointed|"
    "elect elected|resign resigned|retire retired|marry married|move moved|join joined|visit visited|found founded|"
    "publish published|release released|announce announced|vote voted|pass passed|approve approved|reject rejected|"
    "ban banned|attack attacked|defeat defeated|beat beat|collapse collapsed|crash crashed|explode exploded|"
    "destroy destroyed|damage damaged|withdraw withdrew|leave left|reach reached|land landed|return returned|"
    "discover discovered|receive received|award awarded|accuse accused|ask asked|blame blamed|criticise criticised|"
    "criticize criticized|help helped|invite invited|name named|nominate nominated|praise praised|replace replaced|"
    "rescue rescued|sack sacked|succeed succeeded|sue sued|support supported|thank thanked|warn warned|urge urged|"
    "burn burnt|stop stopped|cross crossed|play played|expire expired|order ordered|persuade persuaded|"
    "convince convinced|hire hired|erupt erupted|acquire acquired|merge merged"
)
_BASES = {past: base for base, past in (pair.split() for pair in _PAIRS.split("|"))}
_AUXILIARY = "was|were|is|are|will|has|have|had|would|can|could|must|should"
_OTHER_CLAUSE = re.compile(
    r"[,;:“”\"()—–…\[\]]|\b(?:and|but|or|which|who|whom|whose|that|when|while|because|after|before|as|if|although|where|"
    r"since|until|so|than|whether|what|how|there|not|never|said|says|told|he|she|it|they|we|his|her|their|its|him|them)\b",
    re.IGNORECASE,
)
_WORDS = r"(?:[\w’'.&-]+ ){0,9}?[\w’'.&-]+"
_WITH_AUXILIARY = re.compile(rf"(?P<subject>{_WORDS}) (?P<verb>{_AUXILIARY}) (?P<rest>[a-z].*)\Z")
_PAST = re.compile(rf"(?P<subject>{_WORDS}) (?P<verb>{'|'.join(_BASES)})(?P<rest> .*)?\Z")
_VERBAL = re.compile(rf"\b(?:{_AUXILIARY}|{'|'.join(_BASES)}|[a-z]{{3,}}ed)\b")
_SMALL = frozenset("The A An Its His Her Their Some Several Two Three Four Five Six Seven Eight Nine Ten About".split())
_FEWEST, _MOST = 5, 26
_DATED = re.compile(r"(?<![\w-])(?:[Oo]n|[Ii]n|[Aa]t) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\Z")
PERSONAL = frozenset(
    "accused appointed arrested asked attacked beat blamed charged criticised criticized defeated elected helped hired "
    "invited killed met named nominated ordered persuaded convinced praised replaced rescued sacked succeeded sued "
    "supported thanked urged visited warned".split()
)
"""Verbs whose object is somebody."""


def date_phrase(text: str, start: int) -> int | None:
    """Return where the phrase of a date begins: at "on" or "in" before it, None where another word stands there."""
    match = _DATED.search(text[:start])
    return match.start() if match else None


def is_present(rest: str) -> bool:
    """Tell whether a question has a tense in which nobody asks when something happened: "has … opened"."""
    return rest.startswith(("has ", "have "))


def turned(text: str, start: int, end: int) -> str | None:
    """Return a sentence of one clause, without the characters `start` to `end`, as what follows a question word."""
    before, after = text[:start].strip(" ,"), text[end:].rstrip(" .!")
    clause, tail = (after.strip(" ,"), "") if not before else (before, _own(after))
    if not clause or _OTHER_CLAUSE.search(f"{clause}{tail}") or not _FEWEST <= len(text.split()) <= _MOST:
        return None
    if re.search(r"\d", tail) and re.match(r"\s*(?:to|and|or|-|–)\s", tail):
        return None
    clause = clause.removesuffix(" back")
    helped = _WITH_AUXILIARY.match(clause)
    if helped is not None and _verbs(helped["subject"]) == 0:
        return f"{helped['verb']} {_lower(helped['subject'])} {helped['rest']}{tail}"
    plain = _PAST.match(clause)
    if plain is None or helped is not None or _verbs(f"{clause}{tail}") != 1:
        return None
    return f"did {_lower(plain['subject'])} {_BASES[plain['verb']]}{plain['rest'] or ''}{tail}"


def _own(tail: str) -> str:
    """Return what stands behind a date, nothing where another clause or an aside begins there."""
    return (
        ""
        if re.match(r"(?:,| (?:and|but|as|when|where|while|after|before|because|although|though|if)\b)", tail)
        else tail
    )


def _verbs(text: str) -> int:
    return len(_VERBAL.findall(text))


def _lower(subject: str) -> str:
    first, _, rest = subject.partition(" ")
    small = first in _SMALL or (first.lower() in OPENERS and not rest[:1].isupper())
    return f"{first.lower()} {rest}".strip() if small else subject
