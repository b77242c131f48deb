"""Judge the stem of a German question by its words: whole, understood alone, and true of one only."""

import re

_FEWEST_NOUNS = 2
_LOOSE = re.compile(r"\b(?:man|seine?[nmrs]?|ihre?[nmrs]?)\b")
"""Words that need more than one noun beside them to say who is meant."""
_CAPITAL = re.compile(r"(?<=\s)[A-ZÄÖÜ0-9][\w.-]+")
_NEGATED = re.compile(r"\b(?:nicht|keine?[mnrs]?)\b")
_SHORTEST, _LONGEST, _SHORTEST_NEGATED = 5, 34, 8
_BROKEN = re.compile(
    r"\b(?:eine[mnrs]?|ein|der|die|das|den|dem|des|und|oder|als)\?|"
    r"\bnicht (?:nur|mehr)\?|\s[,)]|\bnoch nur\b|\(\s|„\s|\s“|\(\)|\b(\w+)\s+\1\b|,\?|,,|"
    r"\A(?:Auf|Bei|Von|An|Zu|Mit|Nach|Für|Gegen|Aus) wie viel|\beine[mnr]? ähnliche[nrms]? |"
    r"\b(?:für|in|an|auf|mit|von|zu) (?:bei|für|an|auf|mit|von|zu) |"
    r"\bmit (?:den|folgenden|diesen) Worten\?|"
    r"\AWer (?:begründe|erklär|rechtfertig|beschrieb|beschreib)\w* [^,]* (?:mit|als)\?|"
    r"\AWer \w+ der [a-zäöüß-]+e [A-ZÄÖÜ]|"
    r"\ASeit wie viele?n? \w+ (?:hat|haben|hatten?) .*(?:cht|rt|lt|ßt|en)\?|"
    r"\ASeit wie viele?n? .*\b[a-zäöü]{2,}(?<!mei)ste[nr]? "
)
_STRAY = re.compile(r",\s+(?:sagte|erklärte|hieß|so|teilte|berichtete|meinte|forderte|betonte|kritisierte|warnte)\b")
_ITS_VERB = re.compile(r"\b(?:ge|ga|gi|gä)b|handel|\bgeh|ging|\bk[ao]mm?|gel[aiu]ng|hei?ß|regn|schnei|dauer|fehl|hagel")
_IT = re.compile(r"(?:\S+ ){0,9}\w+ es\b")
_UNCLEAR = re.compile(
    r"\A\w+ \w+ (?:damit|des)\b|\AWer (?:ist|sei|war) eine? |"
    r", (?:wie [^,?]+ (?:mitteilte|berichtete|meldete|schrieb)|(?:schrieb|berichtete|meldete|teilte) [^,?]+)\?\Z|"
    r"\b[Dd](?:ie|er) Gruppe (?!(?:de[rs]|von|um|aus|[A-ZÄÖÜ„])\b)|"
    r"\AWer (?:war|ist) eine[rs]? de[rs]\b|\AWer übern(?:immt|ahm) von\b|"
    r"\AWer \w+ das \(|\bfür eine (?:Stellungnahme|Anfrage)\b|\bnicht (?:zu erreichen|erreichbar)\b|"
    r"\AWer \w+ das (?:der|die|den|dem|einem|einer|im|am|auf|in|mit|gegenüber|bei|bei[mr]|nach|vor|zu[mr]?|aus|an|"
    r"von|vom|unter|über|so|nicht|als)\b|"
    r"\b[Dd](?:as|em) (?:Duo|Trio|Paar|Gerät|Team)\b|\b[Ii]m jüngsten (?![A-ZÄÖÜ])|\bg[ia]b(?:t)? es eine?n? |"
    r"\beine[rs]? der \w+, (?:in )?de(?:ren|ssen)\b|\bdaraufhin\b|\AWer (?:war|ist) (?:seit \d{4} )?Mitglied\b|"
    r"\AWe(?:r|lches Land) (?:gehör|zähl)\w* (?:\w+ )?zu den\b"
)
"""What only the article makes clear, or what is true of many."""
_OF_WHAT = re.compile(
    r"\AWer (?:hat|hatte|rechnet|rechnete|haben|hatten) mit [\d.,]+ (?:Millionen |Milliarden )?[A-ZÄÖÜ][\w-]+"
    r"(?: gerechnet)?\?|"
    r"\AWer (?:geht|gehen|ging) von (?:\S+ )?\d(?:\S* ){1,6}aus\?|"
    r"\AWer (?:\S+ ){0,4}mit eine[mr] (?:Anstieg|Rückgang|Plus|Minus|Zuwachs) (?:von|um) [\d,]+ "
    r"Prozent(?: gerechnet)?\?"
)
"""What is expected, and of what it is said stands in another sentence."""
_REPORTED = re.compile(
    r"\A(?:\w+ ){1,2}(?:habe|sei|seien|werde|könne|müsse|solle|wolle|dürfe|möge|hätten?|wären?|würden?|"
    r"müssten?|könnten?) "
)
"""A question that asks for reported speech without whose it is."""
_STANDING = (
    "Weg|Weges|Schritt|Schritte|Ansatz|Vorgehen|Information|Informationen|Meldung|Nachricht|"
    "Organisation|Themas?|Ensembles?|Stücks?|Stückes|Netzwerks?|Projekts?|Projektes|Seite|Plattform|Vergleichswerte?|Fotos?|Steins?|Auftritts?|Gremium|Gremiums|Plan|Plans|Plänen?|Vorhabens?|Vorschlags?|Vorteile|Nachteile|Risiken|Leichen|"
    "Maßnahmen?|Duos?|Trios?|Unternehmens?|Vorfall|Vorfalls|Termins?|Vorstoß|Vorstoßes"
)
_STANDING_ALONE = re.compile(rf"\b(?:[Dd](?:er|ie|as|en|em|es)|[Bb]eim|[Vv]om|[Zz]u[mr]|[Ii]m|[Aa]m) (?:{_STANDING})\b")
"""A common noun with an article that stands for something named before."""
_OWN = re.compile(
    r" (?:des|der|von|vom|für|gegen|eines|einer|aus|über|zu[mr]?) |, d(?:er|ie|as|en|em|eren|essen)\b|"
    r" (?!(?:Mitglied|Teil|Gast|Partner|Vorsitzender?)\b)[A-ZÄÖÜ„]"
)
"""What says which plan it is: a genitive, "für …", a relative clause, a name."""


def is_loose(text: str) -> bool:
    """Tell whether a text speaks of something as known that only the sentences before it name: "der Plan"."""
    return any(not _OWN.match(text, match.end()) for match in _STANDING_ALONE.finditer(text))


def is_sound(stem: str, is_figure: bool) -> bool:
    """Tell whether a stem can be asked; questions for figures may speak of things that the article made known."""
    if stem.count("„") != stem.count("“"):
        return False
    few = len(_CAPITAL.findall(stem)) < _FEWEST_NOUNS
    return not (
        _BROKEN.search(stem)
        or _STRAY.search(stem)
        or (few and _LOOSE.search(stem))
        or (
            not is_figure and (_UNCLEAR.search(stem) or _OF_WHAT.match(stem) or _REPORTED.match(stem) or is_loose(stem))
        )
        or not _SHORTEST <= len(stem.split()) <= _LONGEST
        or (_NEGATED.search(stem) and len(stem.split()) < _SHORTEST_NEGATED)
        or (_IT.match(stem) and not _ITS_VERB.search(stem))
    )
