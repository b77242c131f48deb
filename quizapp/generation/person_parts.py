"""Say by which part of the name an article calls a person, and with which title before it."""

import re
from collections.abc import Iterable

from quizapp.generation.lexicon import Lexicon
from quizapp.generation.offices import is_office

_NUMBER = re.compile(r"[IVX]+\.?")
_TITLES = (
    "Papst|König|Königin|Kaiser|Kaiserin|Prinz|Prinzessin|Fürst|Fürstin|Herzog|Herzogin|Graf|Gräfin|Sultan|Emir|"
    "Scheich|Ayatollah|Großayatollah|Kardinal|Bischof|Erzbischof|Pater|Lord|Lady|Sir|Dame|Baron|Zar|Schah|"
    "Pope|King|Queen|Prince|Princess|Cardinal|Bishop|Archbishop|Duke|Duchess|Emperor|Sheikh"
)
"""Titles that belong to a name as readers know it."""
_SHORTEST, _LONGEST = 3, 4  # words of a name, and letters of each in a Korean one


def person_parts(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the parts of a name of three words or more, and of one with a Roman number, that an article calls the
    person by, each with the given name as well: "Hernández" and "Ramón Hernández" of "Ramón Hernández Nordal"."""
    words = name.split()
    if len(words) > 1 and _NUMBER.fullmatch(words[-1]):
        return _without_number(words, text)
    is_name = all(word[0].isupper() and not is_office(word.removesuffix("s"), lists) for word in words)
    is_korean = len(words) == _SHORTEST and max(map(len, words)) <= _LONGEST and words[0].isalpha()
    if is_name and is_korean and words[0] not in lists.first_names and words[0] not in lists.nouns:
        return [words[0]]  # the surname stands first: "Wuk Song Ho"
    if len(words) < _SHORTEST or not is_name or any(word in lists.nouns for word in words[:-1]):
        return []
    spans = [words[start:end] for start in range(len(words)) for end in range(start + 1, len(words) + 1)]
    own = [span for span in spans if len(span) < len(words) and any(_tells(word, words, lists) for word in span)]
    parts = [part for span in own if _stands_alone(part := " ".join(span), words, text)]
    surnames = [part for part in parts if part in words[1:-1] and words[0] in lists.first_names]
    parts += [f"{words[0]} {part}" for part in surnames if f"{words[0]} {part}" not in parts]
    return [*parts, *(part.split()[-1] for part in parts if " " in part and part.split()[-1] not in lists.first_names)]


def _without_number(words: list[str], text: str) -> list[str]:
    """Return the name of a pope or king without the number, where nobody else of it has another one."""
    bare, number = " ".join(words[:-1]), re.escape(words[-1].rstrip("."))
    others = re.search(rf"(?<!\w){re.escape(bare)} (?!{number}(?!\w))[IVX]+(?!\w)", text)
    return [] if others else [bare]


def _tells(word: str, words: list[str], lists: Lexicon) -> bool:
    """Tell whether a word of a name says who is meant: no given name, and no initial."""
    return len(word.rstrip(".")) > 1 and (word == words[-1] or word not in lists.first_names)


def _stands_alone(part: str, words: list[str], text: str) -> bool:
    """Tell whether an article has a part of a name without the words beside it."""
    whole = rf"(?:(?P<before>[A-ZÄÖÜ][\w.-]+) )?(?<![\w-]){re.escape(part)}(?:s|’|')?(?![\w-])"
    found = re.finditer(rf"{whole}(?: (?P<behind>[A-ZÄÖÜ][\w-]+))?", text)
    return any(match["before"] not in words and match["behind"] not in words for match in found)


def titled_names(names: Iterable[str], text: str) -> list[str]:
    """Return the names with the title that stands right before them in an article: "Papst Leo XIII."."""
    found = [
        match[0] for name in names for match in re.finditer(rf"(?<![\w-])(?:{_TITLES}) {re.escape(name)}(?!\w)", text)
    ]
    return list(dict.fromkeys(found))


def offices_before(names: Iterable[str], text: str, lists: Lexicon) -> list[str]:
    """Return the offices that stand right before one of these names in an article."""
    pattern = "|".join(re.escape(name) for name in names)
    words = re.findall(rf"(?<![\w-])([A-ZÄÖÜ][\w-]+) (?:{pattern})(?!\w)", text)
    return list(dict.fromkeys(word for word in words if is_office(word, lists) and word not in lists.first_names))
