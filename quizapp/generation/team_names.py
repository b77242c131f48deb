"""Know the names of a team that an article calls by its town and by a plural: "Ulmbach Rockets", "die Rockets"."""

import re
from collections.abc import Sequence

from quizapp.generation.clubs import is_town
from quizapp.generation.lexicon import Lexicon

_WHERE = frozenset("in In aus Aus nach Nach im Im bei Bei um Um".split())
"""What stands before a town that is meant as a place."""
_PAIR = re.compile(
    r"(?<![\w-])(?=(?P<town>(?:[A-ZÄÖÜ][a-zäöüß]+\.? )?[A-ZÄÖÜ][a-zäöüß]+) (?P<team>[A-ZÄÖÜ][a-z]+)(?![\w-]))"
)
_NEW = re.compile(r"(?:New|San|Los|St\.|Saint|Santa) [A-Z][a-z]+")
_RESULT = re.compile(r"(?<![\d:])\d{1,3}[:-]\d{1,3}(?![\d:]|,?\d| ?(?:Uhr|UTC|GMT|MEZ|MESZ)\b)")
_ARTICLE = r"(?:[Dd]ie|[Dd]en|[Dd]er)"


def team_names(names: Sequence[str], before: str, text: str, lists: Lexicon) -> list[str]:
    """Return what else a team is called that one of the names means, `before` being the word before it; a town means
    no team where it stands as a place, and none of its teams where it has two."""
    pairs = _teams(text, lists)
    found: list[str] = []
    for town, team in pairs:
        is_sole = sum(town == other for other, _ in pairs) == 1
        own = {f"{town} {team}", team, f"Die {team}", f"die {team}"}
        by_town = town in names and is_sole and before not in _WHERE
        if own & set(names) or by_town:
            found += [f"{town} {team}", team, *([town] if is_sole else [])]
    found += [town for name in names for town in _town_alone(name, text, lists)]
    return list(dict.fromkeys(form for form in found if form not in names))


def _town_alone(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the town of a club, "Manchester" for "Manchester United", where an article that tells results means its
    only club of that town by it."""
    town, _, rest = name.rpartition(" ")
    if not is_town(town, lists) or rest in lists.nouns or is_town(rest, lists) or not _RESULT.search(text):
        return []
    places = re.finditer(rf"(?:(?P<before>[\w-]+) )?(?<![\w-]){re.escape(town)}(?![\w-])(?: (?P<behind>\w+))?", text)
    found = [(place["before"] or "", place["behind"] or "") for place in places]
    others = any(behind[:1].isupper() and behind != rest and behind not in lists.nouns for _, behind in found)
    alone = any(before not in _WHERE and not behind[:1].isupper() for before, behind in found)
    return [town] if alone and not others else []


def _teams(text: str, lists: Lexicon) -> list[tuple[str, str]]:
    """Return town and plural of each team of an article that tells results: both of them stand in it side by side,
    the plural with its article as well."""
    if not _RESULT.search(text):
        return []
    found = dict.fromkeys((match["town"], match["team"]) for match in _PAIR.finditer(text))
    return [(town, team) for town, team in found if _is_team(town, team, text, lists)]


def _is_team(town: str, team: str, text: str, lists: Lexicon) -> bool:
    if team in lists.organisation_words or team in lists.media:
        return False  # "Denver Airlines"
    if not (is_town(town, lists) or _NEW.fullmatch(town)) or team in lists.nouns or is_town(team, lists):
        return False
    called = rf"{_ARTICLE} (?:{re.escape(town)} )?{team}(?![\w-])"
    return team.endswith("s") and re.search(called, text) is not None
