"""Tell relatives apart whom an article calls by one surname, and offices that several hold."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.mention import Mention

_KIN = (
    r"(?:[Ss]ein|[Ii]hr)e?[mnrs]? (?:[a-zäöüß]+e[nr]? )?(?:Ehe)?(?:[Ff]rau|[Mm]ann|[Gg]att(?:in|en?)|[Tt]ochter|Sohn|"
    r"Bruder|Schwester|Vater|Mutter|Witwe|Lebensgefährtin)|[Ee]hepaar|(?:his|her) (?:wife|husband|son|daughter|brother|"
    r"sister|father|mother)"
)
_TRADE = re.compile(
    r"(?:[\w-]*(?:spieler|sänger|musiker|politiker|anwalt|journalist|reporter|autor|künstler|schriftsteller|forscher|"
    r"aktivist|student|schüler|soldat|polizist|lehrer)|actor|singer|politician|lawyer|journalist|author|artist|writer|player)(?:in)?\Z",
    re.IGNORECASE,
)
"""What several people of an article may be though it says so of one only."""
_OTHERS = 2


def is_family_name(kit: Kit, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a bare surname may mean the relative who shares it: "Berger" beside "seine Frau Anna Berger"."""
    return " " not in mention.text and is_relative(kit, actor)


def is_relative(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a person whom the article also calls by a surname alone is a relative of somebody in it."""
    if actor.kind is not ActorKind.PERSON or " " not in actor.name:
        return False
    first = re.escape(actor.name.split()[0])
    text = kit.findings.document.article.text
    bare = any(" " not in m.text and m.text != actor.name.split()[0] for m in actor.mentions)
    return bare and re.search(rf"\b(?:{_KIN}),? {first}\b", text) is not None


def is_of_several(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether the office of a person is that of the next one as well: "die Abgeordneten Berger und Kern"."""
    if actor.role is None:
        return False
    sentence = kit.findings.document.sentences[actor.role.sentence]
    if not _may_be_plural(sentence.text, actor.role.head):
        return False
    for mention in (m for m in actor.mentions if m.sentence == sentence.index):
        behind = _NEXT.match(sentence.text, sentence.tokens[mention.end - 1].end)
        before = _LAST.search(sentence.text[: sentence.tokens[mention.start].start])
        if behind and _is_person_at(kit, sentence.index, behind.end(), ends=False):
            return True
        if before and _is_person_at(kit, sentence.index, before.start(), ends=True):
            return True
    return False


def _may_be_plural(text: str, head: str) -> bool:
    """Tell whether a noun stands in a sentence in a form that can mean several: "den Vorsitzenden", "zwei Minister"."""
    stem = re.sub(r"(?:e[rn]?|en)\Z", "", head)
    plural = rf"{re.escape(stem)}en\b"
    several = r"(?:[Dd]ie|[Dd]en|[Bb]eiden?|[Zz]wei|[Dd]rei|[Vv]ier|\d+|[Tt]wo|[Tt]hree|[Bb]oth)"
    counted = rf"\b{several} (?:[a-zäöüß]+en? )?{re.escape(head)}"
    return head.endswith("s") or re.search(f"{plural}|{counted}", text) is not None


_NEXT = re.compile(r"(?: \([^)]*\))?(?:, (?=[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ])| (?:und|sowie|and) )(?=[A-ZÄÖÜ])")
_LAST = re.compile(r"(?<=[\w)])(?: \([^)]*\))? (?:und|sowie|and) \Z")


def _is_person_at(kit: Kit, sentence: int, place: int, *, ends: bool) -> bool:
    """Tell whether the name of a person begins at a character of a sentence, or ends there."""
    tokens = kit.findings.document.sentences[sentence].tokens
    return any(
        mention.sentence == sentence and (tokens[mention.end - 1].end if ends else tokens[mention.start].start) == place
        for actor in kit.findings.cast.actors
        if actor.kind is ActorKind.PERSON
        for mention in actor.mentions
    )


def is_shared_trade(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether somebody is introduced by a bare trade that others may have as well: "Schauspieler"."""
    role = actor.role.title if actor.role else ""
    if " " in role or "-" in role or not _TRADE.match(role):
        return False
    others = [
        other
        for other in kit.findings.cast.actors
        if other is not actor and other.kind is ActorKind.PERSON and other.is_sure and other.role is None
    ]
    return len(others) >= _OTHERS
