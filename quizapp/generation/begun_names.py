"""Know who is called by the beginning of a name: "Fed" is the Federal Reserve."""

from quizapp.core.facts import ActorKind
from quizapp.core.surnames import surnames
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.lexicon import Lexicon


def begun_names(actor: FoundActor, cast: Cast, lists: Lexicon) -> list[str]:
    """Return the whole name of somebody called by the beginning of a name, and the other way round: "Fed" and
    "Federal Reserve", "Trap" and "Trapattoni"; of a team with its town: "Rockets" and "Lindau Rockets"."""
    if actor.kind not in (ActorKind.PERSON, ActorKind.ORGANISATION):
        return []
    others = [other for other in cast.actors if other is not actor and other.kind is actor.kind]
    found = [name for other in others if _begins(actor.name, other.name, lists) for name in _called(other.name)]
    found += [other.name for other in others if _begins(other.name, actor.name, lists)]
    if actor.kind is ActorKind.PERSON:
        return found
    return found + [
        one.name for one in others if _of_town(one.name, actor.name, lists) or _of_town(actor.name, one.name, lists)
    ]


def _of_town(whole: str, name: str, lists: Lexicon) -> bool:
    """Tell whether a name is another one with its town before it."""
    town = whole.removesuffix(f" {name}")
    is_town = town in lists.cities or (town.endswith("er") and town[:-2] in lists.cities)
    return town != whole and is_town and name not in lists.nouns


def _called(name: str) -> tuple[str, ...]:
    return (name, *surnames(name)[:1])


def _begins(short: str, name: str, lists: Lexicon) -> bool:
    """Tell whether a word that is no other word as well is the beginning of a word of a name."""
    known = short in lists.nouns or short in lists.first_names or short in lists.cities or short in lists.territories
    if " " in short or known or not _FEWEST_LETTERS <= len(short) <= _MOST_LETTERS or not short[1:].islower():
        return False
    return any(word.startswith(short) and len(word) > len(short) + 2 for word in (name.split()[0], name.split()[-1]))


_FEWEST_LETTERS, _MOST_LETTERS = 3, 5
