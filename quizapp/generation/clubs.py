"""Know the names that a sports club goes by: its whole name, its town, a short form."""

import re

from quizapp.generation.lexicon import Lexicon

_PREFIX = (
    r"(?:(?:1\. )?(?:FC|SC|SV|SK|FK|AC|AS|SSC|VfB|VfL|VfR|TSV|TSG|FSV|HC|EC|BC)|Borussia|Eintracht|Werder|Dynamo|"
    r"Dinamo|Fortuna|Arminia|Austria|Rapid|Sturm|Hertha|Hansa|Energie|Real|Inter|Sporting|Olympique|Lokomotive|Lok|"
    r"Roter Stern|Partizan|Slavia|Sparta|ZSKA|Spartak|Racing|Union)"
)


def club_names(text: str, name: str, lists: Lexicon) -> tuple[str, ...]:
    """Return the other names of a club that an article calls so, none for anything else.

    What is a town as well means the club only where the article has a name of it that is no town.
    """
    listed = lists.clubs.get(name, frozenset[str]())
    own = {form for form in listed if not is_town(form, lists)}
    is_meant = not is_town(name, lists) or any(_has(text, form) for form in own)
    found = sorted(listed - {name}) if is_meant else []
    if is_town(name, lists):
        found += [match[0] for match in re.finditer(rf"(?<![\w-]){_PREFIX} {re.escape(name)}(?!\w)", text)]
    return tuple(dict.fromkeys(form for form in found if form == name or _fits(form, text, lists)))


def _fits(form: str, text: str, lists: Lexicon) -> bool:
    """Tell whether a name of a club is usual by itself: words such as "Union" and "City" must stand in the article."""
    return " " in form or form.isupper() or is_town(form, lists) or form not in lists.nouns or _has(text, form)


def _has(text: str, form: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text) is not None


def is_town(name: str, lists: Lexicon) -> bool:
    """Tell whether a name is one of a town or land: "Bremen", "Bayern"."""
    return name in lists.cities or name in lists.territories or name in lists.regions


def town_of_club(name: str, lists: Lexicon) -> str:
    """Return the town that a club is called by, an empty text for other names: "Cottbus" for "Energie Cottbus"."""
    match = re.fullmatch(rf"{_PREFIX} (?P<town>[A-ZÄÖÜ][\w-]+)(?: \d+)?", name)
    return match["town"] if match and is_town(match["town"], lists) else ""
