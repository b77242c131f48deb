"""Find the words of a German sentence that tie it to one before: "somit", "weitere Verletzte", "Ziel war", "er"."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.generation.antecedents import TIMES, given_nouns
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.lone_events import lone_event

_SEQUENCE = re.compile(
    r"\b(?:nächst|folgend|weiter|ander|übrig|restlich|benachbart|umliegend|entsprechend|besagt|gleich|selb|jeweilig|"
    r"ähnlich|dortig|damalig|vorherig|vorangegangen|letztgenannt|erstgenannt|beiderseitig)(?:e|en|er|es|em) "
    r"(?!(?:und|oder|bis) )(?:[a-zäöüß-]+(?:e|en|er|es) )?(?P<noun>[A-ZÄÖÜ][\w-]+)(?P<behind>.{0,20})"
)
"""A word for what comes behind or beside something else, before its noun."""
_SAID = re.compile(r"entsprechend|besagt|vorherig")
"""What is of another one even with "ein" before it."""
_BESIDE = re.compile(
    r" (?:der|des|von|vom|zwischen|als|wie) |,? (?:die|der|das|den|dem) (?=[a-zäöü])|: |, (?:wie|als|dass) | [A-ZÄÖÜ„]"
)
"""What says beside what it stands."""
_TIME = re.compile(
    r"(?:jahr|monat|woche|tag|nacht|abend|morgen|stunde|minute|mal|zeit|zukunft|verlauf|wochenende|saison|generation)\w{0,3}\Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\d|\b(?:ein|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|mehrere|"
    r"einige|viele|unter|neben|außer|statt|mit)\b",
    re.IGNORECASE,
)
"""What counts or names something of which there are others."""
_ADVERB = re.compile(
    r"\A(?:Nun|Somit|Daraufhin|Dann|Diesmal|Dieses Mal|Danach|Anschließend|Zu Beginn|Zum Schluss|Kurz darauf|"
    r"Wenig später|Währenddessen|Folglich|Dadurch|Stattdessen|Andernfalls|Ansonsten) (?=[a-zäöüß]+(?:t|te|en|ten)? )"
    r"(?!(?:der|des|von|vom) )|\b(?:seitdem|seither|daraufhin|somit|stattdessen|währenddessen)\b"
)
"""When or why something is so, counted from what an earlier sentence tells."""
_DEFINITE = re.compile(
    r"\b(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim)(?: (?:zwei|drei|vier|fünf|\d+))? \Z", re.IGNORECASE
)
_ONE_OF = re.compile(r"\b(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|ein|eine[nmrs]?) \Z", re.IGNORECASE)
_COPULA = "ist war sind waren sei seien wurde wurden wird werden bleibt blieb".split()
_ONE = frozenset("ist war sei bleibt blieb".split())
_IT = re.compile(r"\b(?P<verb>[a-zäöüß]+(?:t|te|en|ten)) es\b")
_IMPERSONAL = re.compile(
    r"\b(?:g[aieä]b\w*|ge?ge?ben|k[aoä]m\w*|gekommen|g[ei](?:h|ng)\w*|gegangen|handel\w*|gehandelt|h[ei]e?i?ß\w*|gel[iaouä]ng\w*|"
    r"fehl\w*|mangel\w*|lieg\w*|lag\w*|bed[aü]rf\w*|dass|ob|wenn|zu|möglich|nötig|notwendig|wichtig|klar|gilt|galt|"
    r"schein\w*|regne\w*|schnei\w*)\b"
)
"""Verbs and clauses that "es" stands with and means nothing by."""
_HE = re.compile(r"(?<![\w-])(?<!\d )(?:er|ihm|ihn)(?![\w-])")
_MAN = re.compile(
    r"\b(?:der|dem|den|des|ein|einem|einen|eines|sein|seinem|seinen|ihr|ihrem|ihren|vom|beim|jeder|dieser|"
    r"kein|keinem) (?-i:(?:[\da-zäöüß-]+ ){0,2}(?P<noun>(?:\d+-)?[A-ZÄÖÜ][\w-]*))",
    re.IGNORECASE,
)


def tied_words(findings: Findings, sentence: Sentence) -> list[str]:
    """Return the words of a sentence that mean nothing without one before it: "die nächste Athletin", "er", "Ziel"."""
    text = sentence.text
    found = [
        match["noun"] for match in _others(text) if _DEFINITE.search(text[: match.start()]) or _SAID.match(match[0])
    ]
    found += [match.group() for match in _IT.finditer(text) if _is_pronoun(text, match)]
    found += [match.group() for match in _HE.finditer(text) if not has_man(findings, sentence, match.start())]
    return [*found, *_predicate(findings, sentence), *filter(None, (lone_event(findings, sentence),))]


def linked_words(findings: Findings, sentence: Sentence) -> list[str]:
    """Return the words that tell more with the sentence before: "Somit", "weitere Verletzte", "Betroffen sind"."""
    found = [match.group() for match in _ADVERB.finditer(sentence.text) if "," not in sentence.text[: match.start()]]
    found += [match["noun"] for match in _others(sentence.text)]
    tokens = sentence.tokens
    if len(tokens) > 1 and tokens[1].text in _COPULA and tokens[0].text.lower() in findings.verbs.participles:
        found.append(tokens[0].text)
    return found


def points_back(findings: Findings, sentence: Sentence, question: str) -> bool:
    """Tell whether a question made of a sentence asks with a noun that only one before it explains, or has lost when
    it is so: "nach dem Vorfall", "seitdem"."""
    nouns = {given.word for given in given_nouns(findings, sentence)}
    words = {*tied_words(findings, sentence), *linked_words(findings, sentence)}
    is_dated = any(_ADVERB.search(word) for word in words)
    return is_dated or any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", question) for word in (*nouns, *words))


def has_man(findings: Findings, sentence: Sentence, place: int) -> bool:
    """Tell whether somebody or something that "er" can mean stands before it."""
    end = sentence.token_at(place)
    persons = [one for one in findings.cast.all_in(sentence.index, 0, end) if one.kind is ActorKind.PERSON]
    return bool(persons) or any(not TIMES.match(one["noun"]) for one in _MAN.finditer(sentence.text[:place]))


def _others(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _SEQUENCE.finditer(text) if _is_of_another(text, match))


def _is_of_another(text: str, match: re.Match[str]) -> bool:
    """Tell whether the noun behind "nächste" or "weitere" is nothing that the sentence itself puts beside another."""
    if _TIME.search(match["noun"]) or _BESIDE.match(match["behind"]):
        return False
    before = text[: match.start()]
    if match.group().lower().startswith("ander") and not _ONE_OF.search(before):
        return False  # "in anderen Ländern": whichever they are
    article = re.search(r"(?i)\b(?:ein|eine|einen|einem|einer|zwei|drei|vier|fünf|\d+) \Z", before)
    return not _COUNTED.search(before[: article.start()] if article else before)


def _is_pronoun(text: str, match: re.Match[str]) -> bool:
    """Tell whether "es" behind a verb means a thing, and none stands before it."""
    return not _IMPERSONAL.search(text) and not re.search(r"\b[A-ZÄÖÜ]\w+", text[1 : match.start()])


def _predicate(findings: Findings, sentence: Sentence) -> list[str]:
    """Return the noun that a sentence says at its front of something it names behind: "Ziel war die Stadt"."""
    tokens = sentence.tokens
    if len(tokens) < 3 or tokens[1].text not in _COPULA:
        return []
    word = tokens[0].text
    is_thing = word in findings.lexicon.nouns and findings.cast.at(sentence.index, 0, 1) is None
    opens = tokens[2].text.lower() in ("der", "die", "das", "ein", "eine", "dabei", "es") or tokens[2].is_capitalised
    return [word] if is_thing and tokens[1].text in _ONE and opens else []
