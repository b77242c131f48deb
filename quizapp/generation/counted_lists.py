"""Tell whether a German sentence lists all of the things that a small number counts, right behind or before it."""

import re

_ARTICLE = r"(?:ein(?:e[mnrs]?)?|der|die|das|dem|den)"
_BEHIND = re.compile(
    rf"(?: [a-zäöüß-]+)* [A-ZÄÖÜ][\w-]*(?: (?:in|im|aus|von) [A-ZÄÖÜ][\w-]*)?"
    rf"(?:,|:| –| \() ?(?P<list>{_ARTICLE} [^.;:]+)"
)
_MEMBERS = re.compile(r", | und | sowie ")
_NAME = r"(?:[A-ZÄÖÜ][\w.-]*(?: (?:von|van|de|zu))? ?){1,3}"
_PAIR_BEFORE = re.compile(rf"\b(?:mit|durch|um|neben) [^.,;:„]{{0,60}}?{_NAME}und {_NAME}\Z", re.IGNORECASE)
_PAIR_AND_VERB = re.compile(rf"\b[Mm]it (?:[a-zäöü]+ )?{_NAME}und (?:[a-zäöü]+ )?{_NAME}[a-zäöüß]+ (?:sich )?\Z")


def are_listed(before: str, after: str, number: int) -> bool:
    """Tell whether as many things as are counted stand behind the noun ("zwei Boote, ein Kahn und eine Jolle"), or two
    names right before the number ("mit Anna Berger und Karl Hofer zwei Ruderer")."""
    match = _BEHIND.match(after)
    members = _MEMBERS.split(match["list"]) if match else []
    named = sum(re.match(rf"{_ARTICLE} ", member) is not None for member in members)
    if (
        not before.lower().endswith(("neben ", "außer "))
        and " und " in (match["list"] if match else "")
        and named == number == len(members)
    ):
        return True
    return number == _TWO and bool(_PAIR_BEFORE.search(before) or _PAIR_AND_VERB.search(before))


_TWO = 2
