"""Tell whether a German sentence says "der Minister" or "die Anschläge" of what only another sentence names."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.candidates import Kit
from quizapp.generation.document import Sentence
from quizapp.generation.english_dangling import opens_with_known_thing
from quizapp.generation.offices import is_office

_ARTICLE = r"(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur)"
_NOUN = re.compile(rf"\b{_ARTICLE} (?P<noun>[A-ZÄÖÜ][a-zäöüß-]+)(?![\w-])(?P<behind>.{{0,24}})")
_SAID_MORE = re.compile(
    r",? (?:der|die|das|dem|den|des|dessen|deren|von|vom|für|zur|zum|mit|in|im|auf|am|an|gegen|über|aus|bei|beim|"
    r"namens|um|zwischen|nach|unter|durch|zu|vor|wo)\b|,? [A-ZÄÖÜ„(“]|,? [a-zäöüß-]+(?:er|en|ischer|ischen) [A-ZÄÖÜ]"
)
"""What tells which one is meant: a genitive, a place, a name, a relative clause."""
_UNSAID = re.compile(
    r"\A[^,;:]{0,60}\b(?:Verständnis|Kritik|Zustimmung|Widerspruch|Widerstand|Bedenken|Protest|Lob|Ablehnung|"
    r"Unterstützung|Skepsis)\.\Z"
)
"""A word for what somebody thinks, without that of which he thinks so."""
_PRONOUN = re.compile(r"(?P<before>(?:Weil|Da|Nachdem|Obwohl|Als|Wenn|Während) [^.;:„]+, [a-zäöü]+) er\b")
_FEW_WORDS = 11


def is_unclear(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence needs another one to say whom or what it means by a noun with its definite article.

    An office that several hold, or in a short sentence that names one actor or number at most, a plural of things.
    """
    if kit.findings.document.language is not Language.DE:
        named = [one for one in kit.findings.cast.all_in(sentence.index) if one.kind is not ActorKind.GROUP]
        return opens_with_known_thing(sentence.text, len(named))
    if _UNSAID.search(sentence.text) or (_PRONOUN.match(sentence.text) and not _has_man(kit, sentence)):
        return True
    nouns = [match for match in _NOUN.finditer(sentence.text) if not _SAID_MORE.match(match["behind"])]
    if any(_is_shared_office(kit, sentence, match) for match in nouns):
        return True
    named = [actor for actor in kit.findings.cast.all_in(sentence.index) if actor.kind is not ActorKind.GROUP]
    asked = len(named) + len(kit.findings.figures_in(sentence.index))
    short = len(sentence.text.split()) <= _FEW_WORDS and asked <= 1
    return short and any(_is_plural(kit, match) for match in nouns)


def _has_man(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a person, or a noun that may be a man, stands before the "er" of a main clause."""
    match = _PRONOUN.match(sentence.text)
    before = match["before"] if match else ""
    persons = [actor for actor in kit.findings.cast.all_in(sentence.index) if actor.kind is ActorKind.PERSON]
    return any(name in before for actor in persons for name in actor.names) or _MAN.search(before) is not None


_MAN = re.compile(
    r"\b(?:[Dd]er|[Dd]em|[Dd]en|[Ee]in|[Ee]inem|[Ee]inen|[Ss]ein|[Ii]hr|[Ii]m|[Aa]m|[Zz]um|[Vv]om|[Bb]eim) [A-ZÄÖÜ]"
)


def _is_shared_office(kit: Kit, sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether several persons of the article hold the office, and the sentence names none of them."""
    noun = match["noun"]
    if not is_office(noun, kit.findings.lexicon):
        return False
    holders = [actor for actor in kit.findings.cast.actors if actor.role and actor.role.head == noun]
    here = kit.findings.cast.all_in(sentence.index)
    return len(holders) > 1 and not any(holder in here for holder in holders)


def _is_plural(kit: Kit, match: re.Match[str]) -> bool:
    """Tell whether "die" stands before a plural of a common noun inside of a sentence: "für die Anschläge"."""
    noun, lists = match["noun"], kit.findings.lexicon
    if not match[0].startswith("die ") or noun in lists.nouns or noun in lists.institutions:
        return False
    return _PLURAL.search(noun) is not None and is_noun_like(noun.translate(_PLAIN), lists)


_PLURAL = re.compile(r"(?:e|er|n|en)\Z")
_PLAIN = str.maketrans("äöüÄÖÜ", "aouAOU")
