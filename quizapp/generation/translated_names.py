"""Find how else an article writes a name: in another language in brackets, "Garde der Berge" for "Berg-Garde", by the
word that its compounds begin with."""

import re

from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.lexicon import Lexicon

_QUOTE = "[„“”\"'«»]?"
_LATIN = re.compile(
    r"(?:\A|\s)(?:de|du|des|la|le|les|el|los|di|del|della|of|for|the|and|y|et|per|pour|da|do|as|al|van|het)(?=\s)|"
    r"[àèìòùçñáéíóúâêîôûăşţčšžřěąęłńőű]|(?:tion|ty|ment|ship|ing|cil|ics|ion[ei])\Z"
)
_GERMAN = re.compile(r"(?:\A|\s)(?:der|das|die|den|dem|des|für|und|zur|zum|von|ein|eine)(?=\s)|[äöüß]")
_CALLED = (
    r"(?:(?:zu [Dd]eutsch|deutsch|dt\.|auf Deutsch|übersetzt|etwa|englisch|engl\.|französisch|franz\.|spanisch|"
    r"italienisch|russisch|türkisch|arabisch):? )?"
)
_NAME = r"(?P<other>[A-ZÄÖÜ][^()„“”\"«»,;:]{3,60}?)"
_BEFORE = re.compile(r"(?<!\w)[A-ZÄÖÜ][\w-]+(?: (?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ][\w-]+){0,5}\Z")
_LONGEST = 240
"""The most characters before a bracket in which a name is looked for."""
_INNER = frozenset("für und ohne of the for and de du la le les el los del della di da do y et al van".split())
"""Small words inside of names."""
_LETTERS = re.compile(r"(?=.*[A-ZÄÖÜ].*[A-ZÄÖÜ])[\wÄÖÜ.]{2,6}")


def translated_names(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return how a name is called in another language, in brackets behind it or before it."""
    if _LETTERS.fullmatch(name) or not name[0].isupper():
        return []  # an abbreviation
    whole = re.escape(name)
    behind = rf"(?<!\w){whole}{_QUOTE} \({_CALLED}{_QUOTE}{_NAME}{_QUOTE}\)"
    bracket = rf"{_QUOTE} \({_CALLED}{_QUOTE}{whole}{_QUOTE}\)"
    found = [match["other"] for match in re.finditer(behind, text, re.IGNORECASE)]
    for match in re.finditer(bracket, text, re.IGNORECASE):
        before = _BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        found += [_end_of(before[0])] if before else []
    return list(
        dict.fromkeys(other for other in found if other[:1].isupper() and _are_two_languages(name, other, lists))
    )


def _end_of(words: str) -> str:
    """Return the last words of a text that can be one name: those behind its last article, preposition or verb."""
    parts = words.split()
    small = [place for place, part in enumerate(parts) if part[0].islower() and part not in _INNER]
    opens = 1 if parts[0] in ("Der", "Die", "Das", "Ein", "Eine") else 0
    return " ".join(parts[max([opens, *(place + 1 for place in small)]) :])


def _are_two_languages(name: str, other: str, lists: Lexicon) -> bool:
    """Tell whether of two names one is German and the other is not, and the second one is no place or person."""
    places = (lists.cities, lists.territories, lists.regions)
    words = other.split()
    is_place = any(other in known or (len(words) < _FEW and words[-1] in known) for known in places)
    if is_place or other.isupper() or re.search(r"\d", other):
        return False
    if words[0] in lists.first_names and not _LATIN.search(other):
        return False  # somebody's name
    if re.search(r"(?:kreis|bezirk|land|provinz|county)\Z", other, re.IGNORECASE):
        return False
    return {_is_german(name, lists), _is_german(other, lists)} == {True, False}


_FEW = 3  # words of a name that may end in a place without being one


def _is_german(name: str, lists: Lexicon) -> bool:
    """Tell whether a name is German: by its small words, its letters, or the noun that it ends in."""
    if _GERMAN.search(name) and not re.search(r"[ñçéèáíóúşçă]", name):
        return True
    words = name.split()
    return not _LATIN.search(name) and any(is_noun_like(word, lists) for word in (words[0], words[-1]))


def turned_names(name: str, text: str) -> list[str]:
    """Return a compound for the same words with "der" between them, and the other way round, as an article has it."""
    of = re.fullmatch(r"([A-ZÄÖÜ][\w]+) (?:der|des|von) ([A-ZÄÖÜ]\w+)", name)
    joined = re.fullmatch(r"([A-ZÄÖÜ]\w+)-([A-ZÄÖÜ]\w+)", name)
    if of:
        pattern = rf"(?<![\w-]){re.escape(of[2])}-{re.escape(of[1])}(?!\w)"
    elif joined:
        pattern = rf"(?<![\w-]){re.escape(joined[2])} (?:der|des|von) {re.escape(joined[1])}(?:e?s)?(?!\w)"
    else:
        return []
    return list(dict.fromkeys(match[0] for match in re.finditer(pattern, text)))


def compound_names(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the first word of a name of several that an article makes compounds with: "Brückl" of "Brückl Mautcom AG"
    beside "Brückl-Aktie"."""
    words = name.split()
    first = words[0]
    known = (lists.nouns, lists.cities, lists.territories, lists.regions, lists.first_names, lists.institutions)
    plain = len(words) > 1 and first[0].isupper() and len(first) > 2 and not any(first in names for names in known)
    if not plain or re.search(r"(?:er|e|en|es|em)\Z", first):
        return []
    if re.search(rf"(?<![\w-]){re.escape(first)} (?!{re.escape(' '.join(words[1:]))})[A-ZÄÖÜ]\w", text):
        return []
    return [first] if re.search(rf"(?<![\w-]){re.escape(first)}-[A-ZÄÖÜ][a-zäöüß]", text) else []
