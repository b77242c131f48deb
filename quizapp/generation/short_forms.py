"""Join the short form of an organisation's name with the whole one."""

from collections.abc import Mapping, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention

_SAME_GROUP = {"Truppen": "Soldaten", "Streitkräfte": "Armee", "Militär": "Armee"}
Groups = dict[str, list[Mention]]


def with_short_forms(groups: Mapping[str, Sequence[Mention]], lexicon: Lexicon, language: Language) -> Groups:
    """Join a bare noun with the one name that it shortens: "Ministerium" with "Bundesbildungsministerium", "Church"
    with "Church of Scientology"."""
    joined = {key: list(group) for key, group in groups.items()}
    if language is Language.EN:
        return _english(joined)
    for key in list(joined):
        country, _, noun = key.partition("-")
        if noun in _SAME_GROUP and f"{country}-{_SAME_GROUP[noun]}" in joined:
            joined[f"{country}-{_SAME_GROUP[noun]}"] += joined.pop(key)
    for key in [key for key in joined if key in lexicon.institutions]:
        longer = [
            other
            for other, group in joined.items()
            if other != key
            and group[0].kind in (ActorKind.ORGANISATION, ActorKind.GROUP)
            and other.lower().endswith(key.lower())
        ]
        if len(longer) == 1 and key in joined and joined[longer[0]][0].sentence <= joined[key][0].sentence:
            joined[longer[0]] += joined.pop(key)
    return joined


def _english(joined: Groups) -> Groups:
    """Join "Church" with "Church of …" and "Commission" with "… Commission" where only one longer name has the word."""
    for key in [key for key, group in joined.items() if group[0].kind is ActorKind.ORGANISATION]:
        name = joined[key][0].text
        if not all(mention.text == name and name[0].isupper() for mention in joined[key]):
            continue
        tails = (f" {name}",) if " " not in name else (f"'s {name}", f"’s {name}")
        longer = [
            other
            for other, group in joined.items()
            if group[0].kind is ActorKind.ORGANISATION
            and not group[0].country
            and other != key
            and (other.startswith((f"{name} of ", f"{name} for ")) or other.endswith(tails))
        ]
        if len(longer) == 1 and longer[0] in joined and joined[longer[0]][0].sentence <= joined[key][0].sentence:
            joined[longer[0]] += joined.pop(key)
    return joined


def first_bearers(mentions: Sequence[Mention], full: set[str]) -> dict[str, str]:
    """Return surnames with the person named first of those who share it: the actor, not her father; with the longest
    of that person's names."""
    bearers: dict[str, str] = {}
    for mention in mentions:
        if mention.key in full:
            bearers.setdefault(mention.key.split()[-1], mention.key)
    return {
        last: max((n for n in full if _are_one(n, name)), key=lambda n: (len(n), n)) for last, name in bearers.items()
    }


def _are_one(name: str, other: str) -> bool:
    words, others = name.split(), other.split()
    return (words[0], words[-1]) == (others[0], others[-1])
