"""Describe how German and English write numbers, dates, times, scores and hedges, as patterns."""

import re

from quizapp.core.item import Language

_ONES_DE = "ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
_TEENS_DE = "zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn"
_TENS_DE = "zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig"
_SUB100_DE = f"(?:(?:{_ONES_DE})und(?:{_TENS_DE})|{_TEENS_DE}|{_TENS_DE}|{_ONES_DE})"
_SUB1000_DE = f"(?:(?:{_ONES_DE})?hundert(?:und)?(?:{_SUB100_DE})?|{_SUB100_DE})"
WORDS_DE = (
    f"(?:(?:{_SUB1000_DE})?tausend(?:{_SUB1000_DE})?|(?:{_ONES_DE})?hundert(?:und)?(?:{_SUB100_DE})?"
    f"|(?:{_ONES_DE})und(?:{_TENS_DE})|{_TEENS_DE}|{_TENS_DE}|(?:(?:{_ONES_DE}|zehn|elf|zwölf))?einhalb|anderthalb"
    "|zwei(?:er)?|drei(?:er)?|vier|fünf|sechs|sieben|acht|neun)"
)
_TENS_EN = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES_EN = "one|two|three|four|five|six|seven|eight|nine"
WORDS_EN = (
    f"(?:(?:{_TENS_EN})(?:[- ](?:{_ONES_EN}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    f"nineteen"
    f"|two|three|four|five|six|seven|eight|nine|one(?=\\s+(?:hundred|thousand|million|billion))|a\\s+hundred|hundred)"
)
DIGITS = {
    Language.DE: r"\d{1,3}(?:[.\u202f\u00a0' ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?(?!\d)",
    Language.EN: r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?(?!\d)",
}
MAGNITUDE = {
    Language.DE: r"(?:Tausend|tausend|Tsd\.|Million(?:en)?|Mio\.?|Milliarden?|Mrd\.?|Billion(?:en)?)(?!\w)",
    Language.EN: r"(?:hundred(?:\s+thousand)?|thousand|million|billion|trillion|m|bn)(?!\w)",
}
WORDS = {Language.DE: WORDS_DE, Language.EN: WORDS_EN}
MONTHS = {
    Language.DE: r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?:s|"
    r"es)?(?!\w)",
    Language.EN: r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\w)",
}
HEDGES = {
    Language.DE: (
        "deutlich mehr als|weit mehr als|mehr als|weniger als|nicht mehr als|bis zu|mindestens|wenigstens|"
        "höchstens|maximal|minimal|"
        "schätzungsweise|geschätzte[nrs]?|geschätzt|rund|etwa|ungefähr|circa|ca\\.|zirka|um die|gegen|annähernd|"
        "nahezu|beinahe|fast|knapp(?:e[nrms]?)?|"
        "gut|deutlich über|weit über|über|unter|etwas mehr als|etwas über|nur|allein|lediglich|zusammen|insgesamt|"
        "jeweils|je|erst|"
        "bereits|schon|zuletzt|noch|immerhin|exakt|genau|gerade einmal"
    ),
    Language.EN: (
        "far more than|more than|less than|fewer than|no more than|no fewer than|at least|at most|up to|as many as|as "
        "much as|"
        "an estimated|estimated|about|around|approximately|roughly|some|nearly|almost|over|under|below|above|just "
        "over|just under|"
        "close to|within|only|exactly|just|a total of|another|well over"
    ),
}
# what only counts or stresses and does not make a number less exact
STRESS = frozenset(
    "nur allein lediglich zusammen insgesamt jeweils je erst bereits schon zuletzt noch immerhin exakt genau gerade "
    "einmal um ab bis "
    "only exactly just a total of another".split()
)
NUMBER = {
    language: rf"(?:{DIGITS[language]}|(?i:(?<!\w){WORDS[language]}(?!\w)))(?:\s?{MAGNITUDE[language]})?"
    for language in Language
}
_UNTIL = {Language.DE: r"\s*(?:bis|–|-|und|oder)\s*(?:zu\s+)?", Language.EN: r"\s*(?:to|–|-|or|and)\s*"}
_RANGE = {
    Language.DE: rf"zwischen\s+{NUMBER[Language.DE]}\s+und\s+{NUMBER[Language.DE]}|{NUMBER[Language.DE]}\s*(?:bis|–|-|"
    rf"oder)\s*{NUMBER[Language.DE]}",
    Language.EN: rf"between\s+{NUMBER[Language.EN]}\s+and\s+{NUMBER[Language.EN]}|{NUMBER[Language.EN]}\s*(?:to|–|-|"
    rf"or)\s*{NUMBER[Language.EN]}",
}
_FRACTION = {
    Language.DE: (
        r"(?:(?:die|der)\s+)?(?<!\w)Hälfte|(?:ein(?:em|es)?|zwei|drei|vier)\s+(?:Drittel|Viertel|Fünftel|Zehntel)n?|"
        r"jede[rsnm]?\s+(?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|zehnte)[rsnm]?(?!\w)|(?:ein|"
        r"eine?)\s+(?:halbe[ns]?)\s+"
        r"(?:Million|Milliarde|Dutzend)|(?:zwei|drei)?(?:drittel|viertel)(?!\w)"
    ),
    Language.EN: (
        r"(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[- ](?:half|third|thirds|quarter|quarters|fifth|fifths)(?!\w)(?!-[a-z])"
        r"(?! (?:party|"
        r"parties|time|person|country|world|term|day|year|week|month|option|reading|place|man|woman|child|season|attempt|goal|"
        r"round|candidate|version|member|way|sister|brother)\b)"
        r"(?!(?<=\ba third) (?!(?:of|more|less|as|in|to|from|the|and|or|on|at|by|than|lower|higher|fewer|larger|"
        r"smaller|bigger|were|are|was|is|have|had|has|that|who|which|live|lived|said|say|voted|down|up)\b)[a-z])|"
        r"half(?=\s+(?:of|the|a)\s)"
    ),
}
_VAGUE = {
    Language.DE: r"(?:ein(?:em|e|ige|paar)?\s+|mehrere[nr]?\s+)?(?:(?:Zehn|Hundert)?[Tt]ausende|Dutzende?|Hunderte|"
    r"Millionen|Milliarden)[n]?(?!\w)",
    Language.EN: r"(?:several\s+)?(?:(?:hundreds|tens)\s+of\s+thousands|dozens?|hundreds|thousands|millions|"
    r"billions)(?!\w)",
}
_YEAR = r"(?:1[0-9]|20)\d{2}"


_MORE_ENGLISH = {
    "place": r"(?i:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))"
    r"(?=[ -](?:most [a-z]|(?!(?:west|east|rest|test|guest|interest|request|protest|forest|contest|harvest|"
    r"arrest|invest|quest|chest|nest|best)\b)[a-z]{3,}est\b))",
    "amount": r"(?i:half a (?:million|billion|dozen)|a quarter of a million|a (?:million|billion|thousand))"
    r"(?![\w-])",
    "halves": rf"(?i:{WORDS_EN}|one)(?: and a (?:half|quarter|third)|-and-a-(?:half|quarter)| and three quarters)"
    r"(?![\w-])",
}
"""A rank before a superlative, a part of a million, and a number that goes on with a part: "two and a half"."""


_SCORE_EN = (
    r"(?<![\d-])\d{1,3}[–-]\d{1,3}(?=\s+(?:win|victory|defeat|loss|lead|draw|vote))|"
    r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])|"
    r"(?<=[a-z] )(?<!aged )(?<!ages )(?<!between )(?<!pages )(?<!from )(?<!of )\d{1,2}[–-]\d{1,2}"
    r"(?= (?:on|in|at|to|against|after|with|and|over|away|before|thanks|last|yesterday)\b|[.,;)])"
)
"""A result: with the word for it, behind the name of a club, or with a colon."""


def _compiled(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    month, number = MONTHS[language], NUMBER[language]
    shapes: dict[str, str]
    if language is Language.DE:
        shapes = {
            "date": rf"\d{{1,2}}\.\s?(?:bis|–|-)\s?\d{{1,2}}\.\s?{month}(?:\s+{_YEAR})?|"
            rf"\d{{1,2}}\.\s?{month}(?:\s+{_YEAR})?"
            rf"|\d{{1,2}}\.\s?\d{{1,2}}\.\s?(?:{_YEAR}|\d{{2}})(?!\d)|{month}\s+{_YEAR}|{_YEAR}-\d{{2}}-\d{{2}}",
            "time": r"\d{1,2}(?::|\.)\d{2}\s*Uhr|\d{1,2}\s*Uhr(?:\s*\d{2})?(?!\w)|(?i:zwölf|elf|zehn|neun|acht|sieben|"
            r"sechs|fünf|vier|drei|zwei)\s+Uhr(?!\w)",
            "years": rf"{_YEAR}\s?(?:-|–|bis|/)\s?(?:{_YEAR}|\d{{2}})(?!\d)|"
            rf"{_YEAR[:-5]}\d{{2}}er(?:\s+Jahren?)?(?!\w)|(?:19|20)\d0er(?:[- ]Jahren?)?",
            "score": r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])",
            "age": rf"(?:\d+(?:,\d+)?|{WORDS_DE})-?(?:jährig|monatig|wöchig|tägig|stündig|minütig|sekündig|sitzig|"
            rf"köpfig|stöckig|prozentig|seitig)(?:e[rnsm]?)?(?!\w)",
            "rank": r"(?:Platz|Plätzen?|Rang|Rängen?|Stufe|[A-ZÄÖÜ]\w*stufe|Position)\s+(?:Nummer\s+)?(?:\d+|eins|"
            r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\w)",
        }
    else:
        shapes = {
            "date": rf"{month}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,\s*{_YEAR})?(?!\d)|\d{{1,2}}(?:st|nd|rd|"
            rf"th)?\s+(?:of\s+)?{month}(?:,?\s+{_YEAR})?|{month}\s+{_YEAR}|{_YEAR}-\d{{2}}-\d{{2}}",
            "time": r"\d{1,2}(?::\d{2})?\s*(?:a\.m\.|p\.m\.|am|pm|AM|PM|UTC|GMT|o'clock)(?!\w)|"
            r"(?<![\d:])\d{1,2}:\d{2}(?=\s+(?:UTC|local|GMT))",
            "years": rf"{_YEAR}\s?(?:-|–|/)\s?(?:{_YEAR}|\d{{2}})(?!\d)|(?:19|20)\d0s(?!\w)",
            "score": _SCORE_EN,
            "age": rf"(?:{DIGITS[language]}|{WORDS_EN})-(?:year|month|week|day|hour|minute|page|mile|metre|meter|"
            rf"kilometre|kilometer|foot|seat|storey|story|member|point)s?(?:-old)?(?!\w)",
            "rank": r"(?:No\.|Number|number)\s+\d+(?!\w)",
            **_MORE_ENGLISH,
        }
    shapes["fraction"] = _FRACTION[language]
    span = rf"(?!{_YEAR}\s(?:to|and|or)\s{_YEAR}(?!\d))(?!between\s+{_YEAR}\s)"
    shapes["range"] = (span if language is Language.EN else "") + f"(?:{_RANGE[language]})"
    shapes["number"] = number
    shapes["vague"] = _VAGUE[language]
    return tuple(
        (name, re.compile(rf"(?<![\w]){'(?:'}{shape})" if name != "score" else shape)) for name, shape in shapes.items()
    )


SHAPES = {language: _compiled(language) for language in Language}
HEDGE_BEFORE = {
    language: re.compile(rf"(?:(?<=\s)|(?<=\A)|(?<=[(„“\"]))({HEDGES[language]})\s+\Z", re.IGNORECASE)
    for language in Language
}
CURRENCY_BEFORE = re.compile(r"(?:(?<![A-Za-z])(?:US|NZ|HK|CA|AU|EC|NT|TT|[ABCFGJNRSZ])\s?\$|[$€£¥₹])\s?\Z")
