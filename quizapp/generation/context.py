"""Tell whether a text can be understood without the sentences around it."""

import re

from quizapp.core.article import Article
from quizapp.core.item import Language
from quizapp.generation.english_pointing import english_pointing, searched_before, without_existence
from quizapp.generation.english_pronouns import participle_pronouns

_POINTING = {
    Language.DE: re.compile(
        r"\b(?:dies|dies(?:er|e|es|em|en)(?! (?:Sommer|Herbst|Winter|Frühling|Frühjahr|Jahr|Jahres|Monat|Monats|Woche|"
        r"Tage|Tagen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Wochenende)\b)|jene[rsnm]?|solche[rnsm]?|dort|dorthin|hier|hierbei|"
        r"hierfür|hierzu|hierdurch|"
        r"dahinter\w*|daneben|davon|daran|darauf|darin|darüber|darunter|daraus|dadurch|dafür|dagegen|dazu|dabei|demnach|damals|danach|"
        r"davor|zuvor|letztere[rns]?|erstere[rns]?|"
        r"derselbe|dieselbe|dasselbe|ersterer|letzterer|beide|beiden|derartige[rnsm]?|der andere|die andere|die "
        r"anderen|das andere|genannte[rn]?|ebenso|"
        r"(?:Minuten|Stunden|Tage|Wochen|Monate|Jahre|Tag|Monat|Jahr) (?:später|zuvor|davor|danach|darauf)|"
        r"(?:ist|war|wäre|sei|wird|würde|hat|habe|kann|könnte|muss|soll|sollte|macht|kommt|geht|heißt|bedeutet) das"
        r"(?! (?-i:(?:[a-zäöüß-]+ ){0,2}[A-ZÄÖÜ]))|"
        r"(?:sollen|sind|waren|dürften|wären|seien) es|(?:hat|hatte|haben|hatten) es (?:vor|ins|zum)|"
        r"(?:der|die|das|dem|den|des|zum|zur|vom|im|beim|am) "
        r"(?:Ensemble|Projekt|Untersuchung|Duo|Trio|Gremium|Akronym|Vergleichswerte?n?|Gruppe|Leichen|Zählung|Effekte|Anstieg)"
        r"(?= (?-i:[a-zäöüß]))(?! (?:der|des|von|vom|für|zur|zum|mit|in|im|auf|am|gegen|über|an|aus|bei|namens|um)\b)|"
        r"(?:haben|hat|hatten|hatte|ist|war|sind|wird|werden|wurde|kürzlich|zuletzt|jetzt) dessen|"
        r"ich|wir|uns|unser|unsere[rnsm]?|mein|meine[rnsm]?|mich|mir)\b", re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"\b(?:this(?! (?:year|month|week|season|summer|winter|spring|autumn|morning|afternoon|evening|century)\b)|"
        r"these|those|such|both|former|latter|another|others|there|then|here|i|we|(?-i:[Uu]s)|our|my|me|you|"
        r"your|the same(?! (?:period|time|month|week|day|quarter) (?:of|in|last|a year) )|"
        r"(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|"
        r"afterwards)|that (?:number|figure|total|amount) (?:is|was|has|had|will|would))\b", re.IGNORECASE
    ),
}  # fmt: skip
_PRONOUNS = {
    Language.DE: re.compile(
        r"\b(?:er|ihm|ihn|ihnen|sie|[Ee]r|Sie|Ihm|Ihnen|"
        r"[Ee]s (?:hat|hatte|handelt|sei|umfasst|kostet|besteht|soll|sollte|könnte|dürfte))\b"
    ),
    Language.EN: re.compile(
        r"\b(?:he|she|him|they|them|it)\b|\bher(?= (?:for|to|in|at|by|with|from|of|on|as|after|and|or|that|when|"
        r"because|while|about|into|aboard|again|out|up|down|off)\b|[.,;:?!]|\Z)",
        re.IGNORECASE,
    ),
}
_POSSESSIVES = {
    Language.DE: re.compile(r"\b(?:[Ss]ein(?:e[rnsm]?)?|[Ii]hr(?:e[rnsm]?)?)\b(?!\s*[,.;?!])"),
    Language.EN: re.compile(r"\b(?:his|her|hers|their|its)\b", re.IGNORECASE),
}
_LINKING = {
    Language.DE: re.compile(
        r"\b(?:(?<!als )(?<!sondern )auch(?! \d)|außerdem|zudem|allerdings|jedoch|"
        r"dennoch|trotzdem|ebenfalls|daher(?! ?\?)|deshalb|deswegen|"
        r"dagegen|hingegen|indes|indessen|"
        r"unterdessen|währenddessen|inzwischen|mittlerweile|nun|ferner|schließlich|wiederum|gleichzeitig|seitdem|"
        r"seither)\b", re.IGNORECASE,
    ),
    Language.EN: re.compile(r"\b(?:also|however|meanwhile|therefore|moreover|furthermore|instead|nevertheless)\b,?",
    re.IGNORECASE),
}  # fmt: skip
_TIME = {
    Language.DE: re.compile(
        r"\bdies(?:er|e|es|em|en) (?:Sommer|Herbst|Winter|Frühling|Frühjahr|Jahr|Monat|Tage|Tagen)s?\b"
        r"|\b(?:gestern|heute|morgen|vorgestern|übermorgen|derzeit|bislang|bisher|jetzt|gegenwärtig|zurzeit|kürzlich|"
        r"gestrigen|heutigen)\b(?! früh)"
        r"|\b(?:am|vom|seit|bis|ab|zum|auf|vergangenen|kommenden|nächsten|letzten|diesen)\s+(?:heutigen\s+|"
        r"gestrigen\s+|kommenden\s+|vergangenen\s+|diese[rsnm]\s+)?"
        r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend|Vortag|Wochenende)(?:abend|morgen|"
        r"mittag|nachmittag|vormittag|nacht)?\b"
        r"|\b(?:vergangene|letzte|kommende|nächste|diese|vorige|dies|laufende)[rsnm]?\s+(?:Woche|Wochen|Monat|Monats|"
        r"Monate|Jahr|Jahres|Jahre|Nacht|Tagen|Tage|Mal)\b"
    ),
    Language.EN: re.compile(
        r"\b(?:yesterday|today|tomorrow|tonight|now|currently|recently|ago)\b|\b(?:last|next|this)\s+(?:week|month|"
        r"year|night|season)\b"
        r"|\b(?:on\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
    ),
}
_ANNOUNCING = re.compile(
    r"\b[Dd]a(?:r)?(?:von|vor|auf|für|gegen|mit|zu|an|in|über|um|bei|durch)(?=[^,]{0,40},\s+(?:dass|ob|wie|warum|wer|"
    r"was|den|die|das|der)\b)|\b[Dd]amit(?=,)|\b[Dd]ies\b(?=(?:(?!\bda(?!s\b))[^,]){0,60}(?<!Tatsache)(?<!Umstand),\s+dass\b)|\bsowohl\b"
)
_BEGINNING = re.compile(
    r"^(?:Das\s+(?=[a-zäöüß]+te (?:(?:der|die|ein|eine|er|sie|es|man|auch|am|in)\b|"
    r".*\b(?:mit|an|fest|bekannt|ein)[.!]?\Z)|"
    r"[a-zäöüß]+t\b|[a-zäöüß]+ten\b|(?:be|ver|ent|er)?(?:schloss|gab|hieß|ließ|kam|ging|stand|lag|nahm|schrieb|fand|"
    r"trug|zog|sprach|half|traf|brach|bot|griff|betrifft)\b|ist\b|war\b|sind\b|hat\b|(?:kann|muss|soll|will|darf|mag|wird|wurde|"
    r"würde|wäre|habe|heiße|sehe|sei|können|müssen|werden)\b)|Dass\b(?!.*,)|"
    r"(?:Voraussetzung|Bedingung|Schwerpunkt|Beispiele?|Grund|Hauptgrund|Ursache|Anlass|Hintergrund|Auslöser|Folge)"
    r" (?:ist|sind|war|waren|wäre|sei|seien)\b|"
    r"Es folg(?:t|en|ten) |Bis dahin |(?:Deren|Dessen) |(?:Im|In der|Am|Bei der|Zur|Auf der) (?:gleichen|selben) |"
    r"Nicht (?:wegen|weil|so)\b|[A-ZÄÖÜ][a-zäöüß]+en (?:wurde|wird|war|ist) der von\b|"
    r"[A-ZÄÖÜ][a-zäöüß]+: (?:Nein|Ja|Doch|Genau)|"
    r"(?:In|Im|An|Am|Auf|Bei|Nach|Seit|Vor|Unter)\b(?:(?!\b(?:dass|weil|wenn|als|ob|nachdem|während|obwohl|wo|wie|der|die)\b)"
    r"[^;:.„“])*? (?:wird|will|soll|kann|hat|hatte|ist|war|wurde) (?:er|sie)\b|"
    r"(?:Es|Er|Sie|Das) [a-zäöüß]+ dann\b|Umgekehrt\b|Selbige[srnm]?\b|"
    r"(?:Der|Die|Das) (?:Erste|Zweite|Dritte|Letzte)n? [a-zäöüß]+|Zum (?:anderen|zweiten)\b|"
    r"(?:Der Großteil|Der Rest|Die Mehrheit|Die Übrigen|Die meisten) [a-zäöüß]+(?:t|te|en)|"
    r"Und|Aber|Doch|Denn|Sondern|But|And|So(?! far\b)|Or)\b"
)


def pointing_words(text: str, language: Language) -> list[str]:
    """Return the words that point to something outside of the text: pronouns without a noun before them, "dort"."""
    plain = _without_near(_ANNOUNCING.sub(" ", text)) if language is Language.DE else without_existence(text)
    clean = _without_own_words(plain)
    found = [match.group() for match in _POINTING[language].finditer(clean)]
    for pattern, mark in ((_PRONOUNS[language], ","), (_POSSESSIVES[language], "")):
        found += [match.group() for match in pattern.finditer(clean) if not _has_meant(clean, match, mark, language)]
    found += [*participle_pronouns(clean), *english_pointing(clean)] if language is Language.EN else []
    return found + [match.group() for match in _BEGINNING.finditer(clean)]


_NEAR = re.compile(
    r"\bso [a-zäöüß]+ diese[rs]?\b(?= in\b|,)|(?<=[,;] )(?:davon|darunter)\b|(?<=[:;] )(?:[Dd]iese[rs]?|[Dd]ies)\b"
    r"(?= [a-zäöüß])|\b(?:\d+|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viele|einige|wenige|mehrere|"
    r"keine[rs]?|Hälfte|Drittel|Viertel) davon\b"
)
"""What means a noun of the same sentence: "zwei Läden, davon einer im Ort", "zwei Wege: Diese sind zu"."""


def _without_near(text: str) -> str:
    """Return the text without what points to a noun in an earlier clause of it."""
    return _NEAR.sub(lambda match: "" if _has_noun_before_mark(text[: match.start()]) else match.group(), text)


def _has_noun_before_mark(before: str) -> bool:
    mark = max(before.rfind(sign) for sign in ",;:")
    return mark > 0 and re.search(r"\b[A-ZÄÖÜ][\w-]{2,}", before[:mark]) is not None


def _without_own_words(text: str) -> str:
    """Return the text without "ich", "we" and the like inside a quotation that somebody outside of it speaks."""
    outside = _QUOTED.sub(" ", text)
    return _QUOTED.sub(lambda match: _FIRST_PERSON.sub(" ", match.group()), text) if len(outside.split()) >= 2 else text


def is_conversation(article: Article) -> bool:
    """Tell whether an English article is an interview: it says so above, or asks again and again."""
    above = f"{article.title or ''} {article.text[:200]}"
    return (
        re.search(r"\binterview", above, re.IGNORECASE) is not None or len(_ASKED.findall(article.text)) >= _ASKED_OFTEN
    )


_ASKED, _ASKED_OFTEN = re.compile(r"\?(?=\s|\Z)"), 3


def speaks_itself(text: str) -> bool:
    """Tell whether an English text says "I" or "we" outside of a quotation: somebody speaks in an interview."""
    outside = re.sub(r"[“\"][^“”\"]*(?:[”\"]|\Z)", " ", text)
    return (
        re.search(r"\b(?:I|I['’]\w+|[Ww]e|us|[Oo]ur|[Mm]y|me|[Yy]ou|[Yy]our|myself|ourselves)\b", outside) is not None
    )


_QUOTED = re.compile(r"[„“\"»][^„“”\"»«]{8,}[“”\"«]")
_FIRST_PERSON = re.compile(
    r"\b(?:ich|wir|uns|unser\w*|mein\w*|mich|mir|man|dies\w*|hier|I|we|us|our|my|me|you|your|it|they|this|there|then)\b",
    re.IGNORECASE,
)


def _has_meant(text: str, pronoun: re.Match[str], mark: str, language: Language) -> bool:
    """Tell whether what a pronoun means can stand before it; an English "he" is no town."""
    before = text[: pronoun.start()]
    if language is not Language.EN:
        return _has_noun(before, mark)
    searched = searched_before(before, pronoun.group().lower(), mark)
    return searched is None or _has_noun(searched, mark)


def _has_noun(before: str, mark: str) -> bool:
    """Tell whether a name or noun stands before a pronoun, in an earlier clause where a mark is asked for."""
    if mark and mark not in before and ":" not in before:
        return False
    return bool(
        re.search(r"\b[A-ZÄÖÜ][\w-]{2,}", before[1:] if before[:1].isupper() and " " in before[:14] else before)
    )


def open_words(text: str, language: Language) -> list[str]:
    """Return every word that points outside of the text, also to a day that only the article's date tells."""
    return pointing_words(text, language) + [match.group() for match in _TIME[language].finditer(text)]


def stands_alone(text: str, language: Language) -> bool:
    """Tell whether nothing in the text points outside of it."""
    return not open_words(text, language)


_NOT_ONLY = re.compile(r"\bnicht (?:mehr )?nur\b.*\bsondern\b|\bnot only\b.*\bbut\b")


def without_links(text: str, language: Language) -> str:
    """Return a question without the words that tie a sentence to the one before: "zudem", "jedoch"."""
    first, _, rest = text.partition(" ")
    if _NOT_ONLY.search(rest):
        return text  # "nicht nur …, sondern kauft auch …"
    return f"{first} {re.sub(r'  +', ' ', _LINKING[language].sub('', rest))}".replace(" ,", ",").replace(" ?", "?")


def begins_linked(text: str) -> bool:
    """Tell whether an English sentence begins with a word that ties it to the one before: "However, Ann refused."."""
    return re.match(rf"(?:{'|'.join(_TIES)}),? ", text) is not None


_TIES = (
    "Also However Meanwhile Therefore Moreover Furthermore Instead Nevertheless Thus Hence Similarly Consequently "
    "Likewise Still Yet Later Afterwards Eventually Finally Otherwise Then Elsewhere"
).split()


def dateline_end(text: str) -> int:
    """Return where a sentence begins behind the place and date of the report ("Bad Aussee, 4. Mai – Die …") or the
    label of who speaks ("Frage: Wie …"), 0 where nothing stands before it."""
    match = _DATELINE.match(text) or _HEADING.match(text)
    return match.end() if match else 0


_DATELINE = re.compile(
    r"'(?=[A-ZÄÖÜ][^']*\Z)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4} (?=[A-Z])|"
    r"(?:Frage|Antwort|Question|Answer|[A-ZÄÖÜ]{3,}): (?=\S)|"
    r"[A-ZÄÖÜ][\w./-]*(?: (?:[A-ZÄÖÜ][\w./-]*|im|am|an der|ob der|in|bei)){0,3}"
    r"(?:, [A-ZÄÖÜ][\w.]*(?: [A-ZÄÖÜ][\w.]*)?)?(?: \([^)]{2,20}\))?"
    r"(?:,? \d[\w. ]{3,18})?,? (?:[–—-] |–|—)(?=[A-ZÄÖÜ„“\"])"
)

_HEADING = re.compile(
    r"(?P<head>[A-ZÄÖÜ][\w-]+(?: [\w-]+){0,3}) (?=(?:(?:Der|Die|Das|Ein|Eine|Den|Dem) )?(?P=head)\b)|"
    r"(?:[A-ZÄÖÜ][\w-]+ ){1,4}(?=(?:Vom|Für|Im|Bei|Mit|Nach|Auf|Aus|Zum|Zur|Seit|Auch|Es|Er|Sie|Wir|Wenn|Als|Dass|Um)"
    r" [a-zäöüß]+ [a-zäöüßA-ZÄÖÜ]|(?:Der|Die|Das|Ein|Eine) [a-zäöüß]+(?:e|en|er|es) [A-ZÄÖÜ])|"
    r"[A-ZÄÖÜ][\w-]+ (?:[\w-]+ ){0,4}(?=(?:Insgesamt|Zuletzt|Derzeit|Bisher|Bislang|Allerdings|Zudem|Außerdem|Nachdem|"
    r"Obwohl|Während|Trotzdem|Dennoch|Zunächst|Mittlerweile|Inzwischen|Bereits) [a-zäöüß]|"
    r"(?:Mehrere|Zahlreiche|Einige|Viele) [A-ZÄÖÜa-zäöüß])|"
    r"[A-ZÄÖÜ][\w-]+ [a-zäöüß]+(?:t|en) (?=[A-ZÄÖÜ][a-zäöüß]+(?:liche|ige|ische|elle|ive)[nrsm]? [A-ZÄÖÜ])"
)
"""A heading that was run into the sentence behind it: a word that only a sentence begins with stands inside."""


def is_interview(text: str) -> bool:
    """Tell whether a text is an interview: labels of who asks, in capitals, again and again."""
    return len(_ASKING.findall(text)) >= _FEWEST_ASKED


_ASKING = re.compile(r"(?:^|\s)(?:[A-ZÄÖÜ]{3,}|Frage|Question): ")
_FEWEST_ASKED = 3
