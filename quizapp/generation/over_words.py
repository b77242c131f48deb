"""Tell the German "über" of a sum ("über 40 Gäste kamen") from the preposition ("verfügt über 40 Betten")."""

import re

_GOVERNING = re.compile(
    r"\b(?:verfüg|herrsch|entsch(?:ei|ie)d|abstimm|abgestimmt|abzustimmen|berat|beriet|diskutier|verhandel|urteil|"
    r"informier|freu|nachdenk|streit|stritt|erstreck|verteil|nachgedacht|debattier)\w*",
    re.IGNORECASE,
)
"""Verbs that take "über": what they go with is no sum."""
_SINGLE = re.compile(
    r"\S+(?: [a-zäöüß-]+)* [A-ZÄÖÜ][\w-]+(?: (?:de[rs]|von|in|im|aus|am|an) [^,.;:]{0,40}?)? "
    r"(?:ist|wird|wurde|war|hat|hatte|soll|kann|muss|sei|werde) "
)
"""A number with its noun, and a verb in the singular right behind it."""
_PART = re.compile(r"[,;:.]\s")


def is_preposition(text: str, start: int, end: int) -> bool:
    """Tell whether the "über" before a number at these places is a preposition, by the verb of its part of the
    sentence: one that takes "über", or one in the singular behind things that "über" opens the sentence with."""
    if text[start : start + len(_OVER)].lower() != _OVER:
        return False
    part = f"{_PART.split(text[:start])[-1]}{_PART.split(text[end:], maxsplit=1)[0]}"
    if _GOVERNING.search(part) and f" {_OVER} " not in f" {part.lower()} ":
        return True
    return text[start].isupper() and _SINGLE.match(text, end) is not None


_OVER = "über"
