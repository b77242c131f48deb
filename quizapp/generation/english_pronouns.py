"""Tell whether an English pronoun has somebody before it whom it can mean: a town or a month is nobody."""

import re

_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Ff]rom|[Ii]nto|[Nn]ear|[Dd]uring|[Ss]ince|[Uu]ntil|[Aa]cross|[Aa]round|[Tt]hrough|[Oo]utside"
    r"|[Tt]owards?|[Ll]eaving|[Rr]eaching) (?:the (?:[a-z]+ (?:of )?)?)?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*"
    r"|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b(?: \d{1,2}(?:st|nd|rd|th)?\b)?"
)
_PARTICIPLE = re.compile(
    r"\A(?!According|During|Regarding|Concerning|Including)(?:[A-Z][a-z]+(?:ed|ing)|Built|Born|Known|Written|Found|Made|Set|Held|Won|Taken|Given|Seen|Told|Left)\b"
    r"(?P<inside>[^,;:]{2,90}), (?P<pronoun>it|he|she|they)\b"
)


def without_places(before: str) -> str:
    """Return what stands before a pronoun for a person without the places and dates in it."""
    return _PLACE.sub(" ", before)


def participle_pronouns(text: str) -> list[str]:
    """Return the pronoun that a text begins with behind a participle: "Built in the 1650s, it is …"."""
    match = _PARTICIPLE.match(text)
    if match is None or (match["pronoun"] in ("he", "she") and re.search(r"[A-Z]", without_places(match["inside"]))):
        return []
    return [match["pronoun"]]
