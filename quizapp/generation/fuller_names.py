"""Find the fuller forms that a German article has of a name: with an adjective, a river, a legal form, a second given
name in brackets."""

import re

from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.case_forms import case_forms
from quizapp.generation.lexicon import Lexicon

_CASE = r"(?:e?s|e?n)?"
_INSIDE = r"(?<=[a-zäöüß] )"
"""Inside of a sentence, where only a word of a name is capitalised."""
_LEGAL = r"(?:AG|SE|KG|GmbH|Inc\.?|Corp\.?|Corporation|Ltd\.?|PLC|plc|LLC|Group|Holding|S\.A\.|N\.V\.)"
_ENDING = re.compile(r"(?:er|e[nms]?)\Z")
_ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]*(?:isch|lich|ig|al|ell|iv|deutsch|oberst|vereint|vereinigt)e[nrms]?")


def fuller_names(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the fuller forms of the name of a body or place, none by an adjective where an article has two of them."""
    if not name[0].isupper():
        return []
    adjectives = [word for word in _adjectives(name, text) if not is_noun_like(word, lists)]
    forms = [f"{word} {name}" for word in adjectives]
    firm = re.findall(rf"(?<![\w-])({re.escape(name)} {_LEGAL})(?!\w)", text)
    found = [
        *forms,
        *(other for form in forms for other in case_forms(form, lists)),
        *firm,
        *_at_river(name, text, lists),
    ]
    return list(dict.fromkeys(found))


def _adjectives(name: str, text: str) -> list[str]:
    """Return the adjective of a name in each of its forms: "Nationale", "Nationalen"; none where there are two."""
    before = re.findall(rf"{_INSIDE}([A-ZÄÖÜ]\w+) {re.escape(name)}{_CASE}(?![\w-])", text)
    words = dict.fromkeys(word for word in before if _ADJECTIVE.fullmatch(word))
    return list(words) if len({_ENDING.sub("", word) for word in words}) == 1 else []


def _at_river(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return a town with what tells it from others: "Frankfurt am Main", no day: "Frankfurt am Montag"."""
    found = re.finditer(
        rf"(?<![\w-]){re.escape(name)} (?:am|an der|ob der|im|bei|vor der) ([A-ZÄÖÜ]\w+)(?![\w-])", text
    )
    rivers = [match for match in found if match[0] in lists.cities or _is_river(match, lists)]
    return [match[0] for match in rivers] if name in lists.cities else []


def _is_river(match: re.Match[str], lists: Lexicon) -> bool:
    at_water = re.search(r" (?:am|an der|ob der) [^ ]+\Z", match[0]) is not None
    return at_water and not is_noun_like(match[1], lists) and match[1] not in lists.cities


def called_as_well(name: str, text: str) -> list[str]:
    """Return a person's name with each of the given names of which an article has one in brackets: "Tomas Vell" and
    "Tom Vell" of "Tomas (Tom) Vell"."""
    surname = re.escape(name.split()[-1])
    pattern = rf"(?<![\w-])([A-ZÄÖÜ][\w-]+) [(„\"]+([A-ZÄÖÜ][\w-]+)[)“\"]+ {surname}(?!\w)"
    return [f"{given} {name.split()[-1]}" for match in re.finditer(pattern, text) for given in match.groups()]
