"""Tell whether a mention is half of a longer name, or its abbreviation stands behind it: the words beside tell it."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office

_OPENS_PLACE = frozenset(
    "Long New San Los Las Santa Santo São Sankt Saint Fort Port Mount Bad Rio Cape Kap Lake Great El".split()
)
_ABBREVIATION = re.compile(r"\s?\(([A-Za-zÄÖÜäöü]{2,6})\)")


def is_half(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether the words before or behind a mention belong to its name and tell what was taken out."""
    tokens, lists = sentence.tokens, kit.findings.lexicon
    before = tokens[mention.start - 1].text if mention.start else ""
    text = sentence.words(mention.start, mention.end)
    behind = sentence.text[tokens[mention.end - 1].end :]
    single = mention.end - mention.start == 1
    german = kit.findings.document.language is Language.DE
    return (
        (actor.kind is not ActorKind.PERSON and before in _OPENS_PLACE)
        or (single and actor.kind is ActorKind.COUNTRY and _goes_on(behind, lists))
        or (actor.kind is not ActorKind.PERSON and _COMPASS.match(behind) is not None)
        or (
            actor.kind is ActorKind.PLACE
            and before.lower() in ("die", "der")
            and _NOUN_BEHIND.match(behind) is not None
        )
        or (actor.kind is ActorKind.PERSON and _is_given(sentence, mention, lists))
        or (actor.kind is ActorKind.PERSON and single and before in _OF_FIRM)
        or _is_abbreviated(text, behind)
        or (german and actor.kind is not ActorKind.PERSON and _is_inside(sentence, mention))
        or (single and _BEFORE_RIVER.search(sentence.text[: tokens[mention.start].start]) is not None)
        or _BROKEN_OFF.match(behind) is not None
        or (
            german
            and actor.kind is not ActorKind.PERSON
            and not mention.is_listed
            and _shares_noun(text, sentence.text[: tokens[mention.start].start], behind)
        )
        or re.search(r"(?:\A| )[A-ZÄÖÜ] (?:im|in|am) ", text) is not None
        or (not mention.is_listed and _IN_TOWN.fullmatch(text) is not None)
    )


_IN_TOWN = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+er (?:Bühne|Szene|Politik|Innenstadt|Altstadt|Stadt|Zentrum|"
    r"Stadtzentrum|Umland|Raum|Region|Gegend|"
    r"Straßen|Markt|Parkett|Boden|Führung|Koalition|Opposition|Büro|Zentrale|Filiale|Niederlassung|Redaktion|Vertretung|"
    r"Publikum|Verein|Club|Klub|Stadtteil|Viertel|Vorort|Bezirk|Behörden|Justiz|Gericht|Rathaus|Krankenhaus|Gefängnis|"
    r"Unternehmen|Konzern|Firma|Partei|Fraktion)"
)
"""Common nouns with the town where they are, no names: "Ulmer Innenstadt"."""


_OF_FIRM = frozenset("Firma Unternehmen Unternehmens Konzern Konzerns Verlag Verlags Marke Gruppe Brauerei".split())
"""Nouns before a firm that is called like its founder, whose whole name is no answer."""
_BEFORE_RIVER = re.compile(
    r"\b[A-ZÄÖÜ][a-zäöüß]+(?:furt|heim|berg|burg|bach|stadt|hausen|feld|kirchen) (?:am|an der) \Z"
)
"""A town whose river tells it from others of its name: "Frankfurt am"."""
_BROKEN_OFF = re.compile(r" ?[´’'`] ?s\b| international\b| ?-,")
"""What belongs to the name before it: a torn genitive, "Amnesty international"."""
_AND = r" ?(?:und|oder|sowie|bzw\.) "
_INFLECTED = r"[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|es|em)"
_OTHER_BEHIND = re.compile(rf"{_AND}(?P<other>{_INFLECTED}) [A-ZÄÖÜ]| ?-{_AND}")
_OTHER_BEFORE = re.compile(rf"(?P<other>{_INFLECTED}){_AND}\Z")
_COMPASS = re.compile(r" (?:Nord|Süd|Ost|West|Mitte)\b(?!-)")
_NOUN_BEHIND = re.compile(r" [A-ZÄÖÜ]")


_BEFORE_OF = re.compile(r"[A-ZÄÖÜ][\w-]+ (?:of|of the|de|do|del|di|du|van) \Z")
_BEHIND_OF = re.compile(r" [A-Z]\w+ (?:of|for|and) ")
_FIELD = re.compile(
    r"(?:[Gg]erichtshofs?|[Ii]nstituts?|[Zz]entrums?|[Aa]mtes|[Aa]mts?|[Rr]ats?|[Kk]ommission|[Vv]erbands?|"
    r"[Aa]gentur|[Gg]esellschaft|[Bb]ank|[Zz]entrale|[Bb]ehörde|[Oo]rganisation|[Aa]kademie)\Z"
)
_SHORT = re.compile(r"[^().;:]{0,30}?\s?\((?P<short>[A-ZÄÖÜ]{3,7})\)")


def _is_inside(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether other words of the same name stand before or behind: "Bank of Wales", "Amt für Statistik", or one
    whose first letters follow in brackets."""
    before = sentence.text[: sentence.tokens[mention.start].start]
    behind = sentence.text[sentence.tokens[mention.end - 1].end :]
    text = sentence.words(mention.start, mention.end)
    if _BEFORE_OF.search(before) or _BEHIND_OF.match(behind):
        return True
    if _FIELD.search(text) and re.match(r" für (?:die |den |das )?[A-ZÄÖÜ]", behind):
        return True
    match = _SHORT.match(behind)
    if match is None:
        return False
    shown = f"{before}{text}{behind[: match.start('short') - 1]}"
    words = re.findall(r"[A-ZÄÖÜ]\w*", shown)[-len(match["short"]) :]
    first = [word for word in words if word not in re.findall(r"[A-ZÄÖÜ]\w*", shown[len(before) :])]
    return "".join(word[0] for word in words) == match["short"] and bool(first)


def _shares_noun(text: str, before: str, behind: str) -> bool:
    """Tell whether a name has its noun, or the end of it, in common with another one: "Nahen und Mittleren Osten",
    "Kranken- und Unfallkasse"."""
    first, *rest = text.split()
    behind_it, before_it = _OTHER_BEHIND.match(behind), _OTHER_BEFORE.search(before)
    if behind_it is not None:
        other = behind_it["other"]
        return other is None or _agree((rest or [first])[-1], other)
    return before_it is not None and bool(rest) and _agree(first, before_it["other"])


def _agree(first: str, second: str) -> bool:
    """Tell whether two words can be adjectives before the same noun."""
    return re.fullmatch(_INFLECTED, first) is not None and first[-2:] == second[-2:]


def _is_given(sentence: Sentence, mention: Mention, lists: Lexicon) -> bool:
    """Tell whether the word before a surname can only be a given name that no list has: "Susilo" behind a comma."""
    if mention.start < 2:
        return False
    word, earlier = sentence.tokens[mention.start - 1].text, sentence.tokens[mention.start - 2].text
    is_name = re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]{2,}", word) is not None and word not in lists.territories
    is_other = is_noun_like(word, lists) or is_office(word, lists) or word in lists.media or word in lists.organisations
    place = word in lists.cities or word in lists.regions
    return is_name and earlier in (",", "„", "(") and not (is_other or place or _TITLE.search(word))


_TITLE = re.compile(r"(?:er|erin|e|en|ist|istin|chef|chefin|ent|entin|or|orin|eur|ant)\Z")


def _goes_on(behind: str, lists: Lexicon) -> bool:
    """Tell whether two words of a foreign name follow that are no German nouns: "Nepal Mountain Agency"."""
    match = re.match(r" ([A-ZÄÖÜ][a-z]+) [A-ZÄÖÜ][a-z]+", behind)
    return match is not None and match[1] not in lists.nouns


def _is_abbreviated(text: str, behind: str) -> bool:
    """Tell whether the first letters of the words stand in brackets right behind them: "Neue Presse Agentur (npa)"."""
    match = _ABBREVIATION.match(behind)
    return match is not None and match[1].lower() == "".join(word[0] for word in text.split()).lower()
