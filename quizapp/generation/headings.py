"""Tell a heading that was run into the German sentence behind it: "Streit um Brücke Im Mai begann der Bau"."""

import re

_OPENING = re.compile(
    r"(?<=[\wäöüß\"] )(?:Es|Er|Wir|Im|Am|Mit|Bei|Beim|Für|Auf|Nach|In|Zum|Zur|Vom|Aus|Seit|Und|Aber|Doch|Wenn|Als|Dass|"
    r"Weil|Auch|Zudem|Dabei|Damit|Um|Vor|Unter|Durch|Während|Trotz|Wegen|Laut|Nur|Noch|Schon|Seine|Ihre|Einer|Eines|"
    r"Zunächst|Derzeit|Bisher|Allerdings|Dennoch|Dann|Jetzt|Nun|Hier|Dort|Zuletzt|Insgesamt|Wobei|Nachdem|Obwohl|Sobald|Bereits|"
    r"Warum|Weshalb|Wie(?= (?:erwartet|berichtet|gewohnt|bereits|schon|immer|zuvor|auch))) "
    r"(?=[a-zäöüß]|[A-ZÄÖÜ]\w)|"
    r"(?<=[a-zäöüß] )Bereits (?=\d{4} )|"
    r"(?<=[a-zäöüß] )Wie (?=(?:der|die|das) [A-ZÄÖÜ][\w-]+ (?:mitteilt|berichtet|meldet|erklärt|bekannt))|"
    r"(?<=\d\d:\d\d )(?!Uhr|Minuten|Stunden|Sekunden|Tore|Ortszeit)[A-ZÄÖÜ][a-zäöüß]+ (?=[a-zäöüß])|"
    r"(?<=[a-zäöüß] )(?:Der|Die|Das|Ein|Eine) [A-ZÄÖÜ][\w-]+ "
    r"(?=(?:des|hat|haben|ist|sind|war|waren|wird|werden|wurden?|"
    r"soll|sollen|kann|können|will|wollen|muss|müssen)\b)|"
    r"(?<=[\wäöüß] )(?:[A-ZÄÖÜ][a-zäöüß]+(?:lich|erweise|falls|dings)|"
    r"(?:Größt|Wichtigst|Schlimmst|Häufigst|Jüngst|Bekanntest|Schwerst)(?:er|e|es) [A-ZÄÖÜ][\w-]+) "
    r"(?=(?:ist|war|sind|waren|wird|werden|wurden?|hat|haben|soll|sollen|kann|bleibt)\b)"
)
"""Words that are written with a capital only where a sentence begins."""
_TITLED = re.compile(
    r"(?:Der|Die|Das|Auf|Im|In|Am|Film|Buch|Roman|Lied|Song|Serie|Titel|Stück|Sendung|Album)\Z|[„“\"»]"
)


_REPEATED = re.compile(r"\A((?:[A-ZÄÖÜ][\w-]+ )?(?:[\w-]+ )?[A-ZÄÖÜ][\w-]{3,}) (?:(?:Der|Die|Das|Ein|Eine) )?\1\b")
"""A heading whose words the sentence behind it begins with again: "Drahtzieher Der Drahtzieher wurde …"."""
_SAID_AGAIN = re.compile(r"\A([A-ZÄÖÜ][\w-]+ (?:[a-zäöüß]+ )?[A-ZÄÖÜ][\w-]+) [A-ZÄÖÜ].* \1\b")
"""A heading of several words that the sentence behind it says again."""
_RUN_TOGETHER = re.compile(
    r"\b[A-ZÄÖÜ]{3,}(?:D(?:er|ie|as)|Eine?|Im|In|Auf|Mit)\b|\A(?:Bis |Ab )?\d{1,2}[.:]\d\d,? [A-ZÄÖÜ]{3,}"
)
"""A label in capitals that runs into a word, as in the programme of a station: "20.15 TALKDer Mann"."""


def has_heading(text: str) -> bool:
    """Tell whether a heading stands before the text: a word inside that only a sentence begins with, a word that runs
    into another, words that are said twice."""
    if _REPEATED.match(text) or _SAID_AGAIN.match(text) or _RUN_TOGETHER.search(text):
        return True
    match = _OPENING.search(text)
    return match is not None and not _TITLED.search(text[: match.start()].rstrip().rsplit(" ", 1)[-1])
