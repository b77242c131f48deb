"""Put the subject to the front of a German sentence whose first words were taken out."""

import re

_PHRASE = re.compile(
    r"(?P<verb>[a-zäöüß]+) (?P<subject>"
    r"(?:der|die|das|ein|eine) (?:[a-zäöüß-]+(?:e|en|er|es) ){0,2}[A-ZÄÖÜ][\w-]+"
    r"(?: (?:der|des) (?:[a-zäöüß-]+(?:en|er) )?[A-ZÄÖÜ][\w-]+)?(?: [A-ZÄÖÜ][\w-]+)*|"
    r"[A-ZÄÖÜ][\w.-]+(?: [A-ZÄÖÜ][\w.-]+)*"
    r") (?P<rest>(?!(?:von|vom|aus|mit|für|gegen|der|des|und|oder|sowie|zur|zum|über)\b)[a-zäöüß].*)",
    re.DOTALL,
)
"""A verb, a whole subject behind it, and something that does not belong to the subject."""
_PLACED = re.compile(
    r"(?P<verb>[a-zäöüß]+) (?P<subject>(?:in|an|auf|bei|nach|aus|mit|am|im|beim|zum|zur) "
    r"(?:(?:der|die|das|dem|den|einer|einem|ein|eine) )?(?:[a-zäöüß-]+(?:en|er|es|e) ){0,2}[A-ZÄÖÜ][\w-]+"
    r"(?: (?:der|des) (?:[a-zäöüß-]+(?:en|er) )?[A-ZÄÖÜ][\w-]+)?) (?P<rest>(?:der|die|das|ein|eine) .*)",
    re.DOTALL,
)
"""A verb, a place behind it, and then the subject."""
_PASSIVE = ("wurde", "wurden", "wird", "werden")


def without_front(after: str) -> str:
    """Return what follows a date as a sentence: "wurde die Firma gegründet." becomes "Die Firma wurde gegründet.".

    A place may take the front as well: "wurde in der Stadt ein Bad gebaut" becomes "In der Stadt wurde …".
    An empty text where it is not sure what the subject is.
    """
    found = _PLACED.fullmatch(after) or _PHRASE.fullmatch(after)
    if found is None or after.startswith(",") or ("die " in found["subject"][:4] and not _may_be_subject(found)):
        return ""
    subject = found["subject"]
    return f"{subject[0].upper()}{subject[1:]} {found['verb']} {found['rest']}"


def _may_be_subject(found: re.Match[str]) -> bool:
    """Tell whether "die …" right behind the verb acts: in the passive, or where no other nominative follows."""
    return found["verb"] in _PASSIVE or re.search(r"\b(?:der|ein) [a-zäöüß-]*e? ?[A-ZÄÖÜ]", found["rest"]) is None
