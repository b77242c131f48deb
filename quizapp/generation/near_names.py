"""Know one name in two spellings: "Hubert Bart" and "Barth", "Spirt Werke AG" and "Spirit Werke AG"."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.surnames import surnames
from quizapp.generation.cast import Cast, FoundActor

_SHORTEST = 4  # letters of a word that may be spelled in two ways
_BYNAME = r"(?: oder|,? genannt|,? alias|,? bekannt als|,? eigentlich|,? known as|,? also) [„“\"»]?"
_MOST_WORDS = 5


def is_near(first: str, second: str) -> bool:
    """Tell whether two names are the same but for one letter in one of their words."""
    words, others = first.split(), second.split()
    if len(words) != len(others) or first == second:
        return False
    unlike = [(one, other) for one, other in zip(words, others, strict=True) if one != other]
    return len(unlike) == 1 and _are_near(*unlike[0])


def _are_near(word: str, other: str) -> bool:
    """Tell whether one letter more, less or another one makes a word of another; no ending of another case."""
    short, long = sorted((word, other), key=len)
    if (
        word == other
        or len(short) < _SHORTEST
        or len(long) - len(short) > 1
        or short[0] != long[0]
        or not (word + other).isalpha()
    ):
        return False
    same = next((n for n, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    if len(short) == len(long):
        return short[same + 1 :] == long[same + 1 :]
    return short[same:] == long[same + 1 :] and not (same == len(short) and long[-1] in "sne")


def other_spellings(text: str, name: str) -> tuple[str, ...]:
    """Return how an article spells a name of two words or more elsewhere, one letter apart."""
    words = name.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return ()
    found = []
    for place, word in enumerate(words):
        if len(word) >= _SHORTEST and word.isalpha():
            before, after = (re.escape(" ".join(part)) for part in (words[:place], words[place + 1 :]))
            shape = " ".join(part for part in (before, r"(?P<word>[A-ZÄÖÜ]\w+)", after) if part)
            matches = re.finditer(rf"(?<![\w-]){shape}(?![\w-])", text)
            found += [match[0] for match in matches if _are_near(match["word"], word)]
    return tuple(dict.fromkeys(found))


def same_person(actor: FoundActor, cast: Cast) -> list[str]:
    """Return the names of the only other entry of a cast that can be the same person: "Barth" and "Hubert Bart"."""
    if actor.kind is not ActorKind.PERSON:
        return []
    others = [one for one in cast.actors if one is not actor and one.kind is ActorKind.PERSON]
    if " " not in actor.name:
        whole = [one for one in others if any(_is_same(actor.name, last) for last in surnames(one.name))]
        if whole and all(one is whole[0] or is_near(one.name, whole[0].name) for one in whole):
            return [name for one in whole for name in one.names]
        return []
    near = [name for one in others if is_near(one.name, actor.name) for name in one.names]
    last = surnames(actor.name)[:1]
    rivals = [one for one in others if " " in one.name and surnames(one.name)[:1] == last and one.name not in near]
    short = [one.name for one in others if " " not in one.name and last and _is_same(one.name, last[0])]
    return near if rivals else [*near, *short]


def _is_same(name: str, other: str) -> bool:
    return name == other or is_near(name, other)


def bynames(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return what a person is called as well: "Syd Barlow" behind "Roger Barlow oder"."""
    whole = "|".join(re.escape(name) for name in names if " " in name)
    if not whole:
        return ()
    last = {name.split()[-1] for name in names}
    found = re.findall(rf"(?:{whole}){_BYNAME}([A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)?)", text)
    return tuple(dict.fromkeys(name for name in found if name.split()[-1] in last))
