"""Tell whether a text can be understood without the sentences around it."""

import re

from quizapp.core.item import Language

_OPEN = {
    Language.DE: re.compile(
        r"\b(?:er|ihm|ihn|ihnen|sie(?=\s)|dieser|diese|dieses|diesem|diesen|jener|jene|jenes|jenen|solche[rnsm]?|dort|dorthin|hier|hierbei|hierfür|"
        r"dabei|dafür|davon|damit|dazu|daran|darauf|darin|darüber|darunter|daraus|dadurch|dagegen|daher|deshalb|deswegen|demnach|damals|danach|"
        r"davor|zuvor|seitdem|seither|letztere[rns]?|erstere[rns]?|derselbe|dieselbe|dasselbe|ebenso|sein|seine|seiner|seinem|seinen|seines|"
        r"ihre|ihrer|ihrem|ihren|ihres|beide|beiden|ebenfalls|auch|außerdem|zudem|weiterhin|allerdings|jedoch|dennoch|trotzdem|"
        r"ich|wir|uns|unser|unsere|mein|mich|mir|man|welche[rsm]?)\b"
        r"|\b(?:gestern|heute|morgen|vorgestern|übermorgen|derzeit|bislang|bisher|nun|jetzt|gegenwärtig|zurzeit|kürzlich|mittlerweile|inzwischen)\b"
        r"|\b(?:am|vom|seit|bis|ab|vergangenen|kommenden|nächsten|letzten|diesen)\s+(?:heutigen\s+|gestrigen\s+|kommenden\s+|vergangenen\s+)?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend|Vortag|Wochenende)\b"
        r"|\b(?:vergangene|letzte|kommende|nächste|diese|vorige|vergangenen|letzten|kommenden|nächsten|vorigen|laufenden)[rsn]?\s+(?:Woche|Wochen|Monat|Monats|Monate|Jahr|Jahres|Jahre|Nacht|Tagen|Tage)\b"
    ),
    Language.EN: re.compile(
        r"\b(?:he|she|him|her|his|hers|they|them|their|theirs|it|its|this|these|those|that(?=\s+(?:is|was|would|the))|there|then|here|such|both|former|latter|"
        r"another|others|also|however|i|we|us|our|my|me|you|your|who|which)\b"
        r"|\b(?:yesterday|today|tomorrow|tonight|now|currently|recently|ago)\b"
        r"|\b(?:last|next|this)\s+(?:week|month|year|night|season)\b|\b(?:on\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
        re.IGNORECASE,
    ),
}
_RELATIVE_HERE = re.compile(r",\s*(?:der|die|das|dem|den|deren|dessen|welche[rsmn]?|who|which|whose)\s", re.IGNORECASE)
_HARMLESS = {
    Language.DE: re.compile(
        r"\b(?:sowohl|nicht nur|sein (?:wird|soll|könnte|kann|muss)|zu sein|gewesen sein|sein\b(?=[.,?!]|$))"
    ),
    Language.EN: re.compile(r"\bthere (?:is|are|was|were)\b", re.IGNORECASE),
}


def open_words(text: str, language: Language) -> list[str]:
    """Return the words that point outside of the text."""
    clean = _RELATIVE_HERE.sub(", ", _HARMLESS[language].sub(" ", text))
    return [match.group() for match in _OPEN[language].finditer(clean)]


def stands_alone(text: str, language: Language) -> bool:
    """Tell whether nothing in the text points outside of it."""
    return not open_words(text, language)
