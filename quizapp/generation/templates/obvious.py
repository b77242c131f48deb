"""Tell whether anybody guesses who is asked for: the fire service puts out fires, courts pass sentences."""

import re
from collections.abc import Sequence

from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.known_with import is_known_with

_TRADES = tuple(
    (re.compile(rf"(?:\A| |\b[A-ZÄÖÜ][a-zäöüß]*)(?:{names})\Z"), re.compile(rf"(?i){deeds}"))
    for names, deeds in (
        (
            "Polizei|polizei|Beamte|Polizisten|Polizeibeamte|[Pp]olice(?: Department| Force| Service)?",
            r"festgenommen|festnahm|täter|verdächtig|unfall|alkohol|brand|feuer|verletzt|leiche|waffe|messer|ermittl|haft|"
            r"motiv|getötet|gestorben|opfer|überfall|einbr|dieb|schüsse|demonstr|kundgebung|"
            r"vermumm|vermisst|fahnd|suche nach|"
            r"räumen|geräumt|evakuier|absperr|abgesperrt|streife|"
            r"arrest|suspect|accident|injured|weapon|shot|killed|crash|missing|"
            r"detained|stolen|theft|robber|stabb|murder",
        ),
        (
            "Feuerwehr|Feuerwehrleute|Rettung|Rettungskräfte|firefighters|"
            r"[Ff]ire (?:[Ss]ervice|[Bb]rigade|[Dd]epartment)",
            r"feuer\b|brand|brände|flammen|lösch|rauch|verletzt|geborgen|fire|flames|smoke|rescue",
        ),
        (
            "Gericht|[Gg]erichtshof|gericht|Richter|court",
            r"urteil|verurteil|freigesprochen|freispruch|\bhaft|strafe\b|anklage|verdict|sentenced|ruling|ruled",
        ),
        (
            "Armee|Militär|Streitkräfte|Army|Military",
            r"angriff|beschoss|beschuss|raketen|soldat|truppen|luftwaffe|gefecht|offensive|attack|soldiers|troops|shell",
        ),
        ("Staatsanwaltschaft|prosecutors", r"anklage|angeklagt|ermittl|verfahren gegen|charged|indict"),
        (
            "Wetterdienst|Meteorologen|forecasters|Weather Service|Met Office|Bureau of Meteorology",
            r"regen|sturm|temperatur|unwetter|schnee|grad\b|storm|rain|snow|winds?\b|degrees",
        ),
    )
)
"""Bodies, and what only they do."""


def is_obvious_body(name: str, text: str) -> bool:
    """Tell whether a text says what a body is there for."""
    return any(names.search(name) and deeds.search(text) for names, deeds in _TRADES)


def is_guessed(kit: Kit, names: Sequence[str], text: str) -> bool:
    """Tell whether a text says to anybody who is meant by the names: a body by its purpose, a firm by what it makes."""
    german = kit.findings.document.language is Language.DE
    return is_obvious_body(names[0], text) or (german and is_known_with(names, text, kit.findings.lexicon))


def is_told_country(kit: Kit, actor: FoundActor, text: str) -> bool:
    """Tell whether a text names the people or the adjective of a country: "die neue chinesische Marke"."""
    country = next((one for one in kit.findings.lexicon.countries if one.code == actor.country), None)
    if country is None:
        return False
    words = (country.german_adjective, country.german_people.rstrip("n"), country.english_adjective)
    return any(re.search(rf"(?i)(?<!\w){re.escape(word)}", text) for word in words if word)
