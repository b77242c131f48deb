"""Find the nouns of a German sentence that only an earlier sentence explains, and the sentence that does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.facts import ActorKind
from quizapp.generation.clauses import PREPOSITIONS
from quizapp.generation.distractors import STANDING_FOR
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.said_nouns import Said

_ARTICLES = frozenset("der die das den dem des im am zum zur vom beim ins ans".split())
_INTRODUCING = frozenset(
    "ein eine einen einem einer eines kein keine keinen keinem keiner mehrere mehreren einige einigen viele vielen "
    "zahlreiche zahlreichen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
)
_ADJECTIVE = re.compile(r"[a-zäöüß-]{3,}(?:e|en|er|es|em)\Z")
_MOST_ADJECTIVES = 2
_ORDINAL = re.compile(
    r"(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|\w*zehnt|elft|zwölft|\w+zigst|letzt|einzig|größt|"
    r"\w{2,}st)e[nr]?\Z"
)
"""A place in a row or a superlative, which tells which one is meant: "auf dem zehnten Rang", "die meisten Boote"."""
TIMES = re.compile(
    r"(?:\w*(?:jahr|monat|woche|(?<!ver)tag|nacht|abend|morgen|mittag|stunde|minute|sekunde|zeit|zeitpunkt|wochenende|"
    r"januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|sommer|herbst|winter|frühling|"
    r"jahrhundert|jahrzehnt|meter|kilometer)|mai|uhr|ende|anfang|beginn|mitte|prozent|euro|dollar|mal|fall|rahmen|lage|"
    r"regel|rolle|leben|grund|teil|seite|hand|weg|art|weise|zahl|folge|sinn|recht|land|name|wert|welt|erde)"
    r"(?:e|en|es|n|s|er|ern)?\Z",
    re.IGNORECASE,
)
"""Nouns of time and measure, and those of fixed phrases, that mean nothing named before."""
_FAR = 4  # sentences back, where nobody looks for what "the" thing means
_OFTEN = 5  # sentences with a noun from which on it is what the article is about
_SPECIFIED = re.compile(
    r" (?:der|des|von|vom|zwischen|namens|für|gegen|aus|wegen) |,? [A-ZÄÖÜ„\"(\d]|"
    r", (?:(?:in|an|auf|mit|von|bei|zu|für|aus|gegen|über|unter) )?(?:der|die|das|den|dem|deren|dessen|denen|wo) |"
    r",? (?:dass|ob|zu|um) |: | (?:und|oder|sowie) [A-ZÄÖÜ][\w-]+ (?:der|des|von|vom) "
)
"""What tells which one is meant: a genitive, a name, a relative clause."""
_LAST = re.compile(
    r" (?:in|im|am|an|auf|bei|beim|mit|zum|zur|über|unter|vor) (?:(?:der|die|das|dem|den) )?"
    r"(?P<noun>[A-ZÄÖÜ][\w-]+)[.!]?\Z"
)


@dataclass(frozen=True, slots=True)
class Given:
    """A noun with its definite article that an earlier sentence has introduced."""

    sentence: int
    token: int
    word: str
    introduced: int
    """The sentence that introduces it."""


def given_nouns(findings: Findings, sentence: Sentence) -> Iterator[Given]:
    """Yield the definite nouns of a sentence that nothing beside them explains and that were introduced before it."""
    for token in _definite_nouns(findings, sentence):
        word = sentence.tokens[token].text
        introduced = _introduction(findings, sentence, token, word)
        if introduced is not None and introduced < sentence.index:
            yield Given(sentence.index, token, word, introduced)


def has_known_topic(findings: Findings, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with something known that the one right before it speaks of, in whatever words:
    no noun near before it is like it, "Die Maschine …" behind "Ein Airbus …"."""
    away = (sentence.index - (-_FAR if before is None else before) for before in _said_before(findings, sentence))
    return any(distance == 1 or distance >= _FAR for distance in away)


def topic_said(findings: Findings, sentence: Sentence) -> int:
    """Return the nearest sentence that speaks of the known thing another one begins with; its own number where none
    does."""
    return min((n for n in _said_before(findings, sentence) if n is not None), default=sentence.index)


def _said_before(findings: Findings, sentence: Sentence) -> Iterator[int | None]:
    """Yield for each known thing before the verb the last sentence that speaks of it, None where none does."""
    for word in _topics(findings, sentence):
        said = [one.sentence for one in findings.said_nouns.like(word) if one.sentence < sentence.index]
        yield said[-1] if said else None


def shares_topic(findings: Findings, before: Sentence, sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of the known thing that another one begins with."""
    words = _topics(findings, sentence)
    return any(one.sentence == before.index for word in words for one in findings.said_nouns.like(word))


def _topics(findings: Findings, sentence: Sentence) -> Iterator[str]:
    """Yield the known things before the verb, without those that the article takes for known from the first."""
    verb = next((c.verb for c in findings.clauses(sentence) if c.verb is not None), None) or 0
    words = (sentence.tokens[n].text for n in _definite_nouns(findings, sentence) if n < verb)
    return (word for word in words if not _is_known_at_once(findings, word))


def _definite_nouns(findings: Findings, sentence: Sentence) -> Iterator[int]:
    """Yield the places of nouns with a definite article that no genitive, name or clause behind them specifies."""
    tokens = sentence.tokens
    for n, token in enumerate(tokens):
        if n == 0 or not token.is_capitalised or not token.text[1:].replace("-", "").isalpha() or token.text.isupper():
            continue
        start = n - 1
        while start > 0 and n - start <= _MOST_ADJECTIVES and _ADJECTIVE.match(tokens[start].text):
            if tokens[start].text.lower() in _ARTICLES:
                break
            start -= 1
        if tokens[start].text.lower() not in _ARTICLES or (start and tokens[start - 1].text == ","):
            continue
        if any(_ORDINAL.match(tokens[m].text) for m in range(start + 1, n)):
            continue
        if TIMES.match(token.text) or _is_named(findings, sentence, n):
            continue
        if _SPECIFIED.match(sentence.text[token.end :]) or _has_phrase_behind(findings, sentence, n):
            continue
        yield n


def _is_named(findings: Findings, sentence: Sentence, n: int) -> bool:
    """Tell whether a noun is a name, or a body of which there is one: "die Polizei"."""
    word = sentence.tokens[n].text
    if word in findings.lexicon.institutions and word not in STANDING_FOR:
        return True
    actor = findings.cast.at(sentence.index, n, n + 1)
    return actor is not None and actor.kind is not ActorKind.GROUP and word not in STANDING_FOR


def _has_phrase_behind(findings: Findings, sentence: Sentence, n: int) -> bool:
    """Tell whether a phrase with a preposition stands behind a noun before the verb, or ends the sentence: "die
    Maschine aus Ulm landete", "für das Fest am See."."""
    last = _LAST.match(sentence.text[sentence.tokens[n].end :])
    if last is not None and not TIMES.match(last["noun"]):
        return True
    following = sentence.tokens[n + 1].text.lower() if n + 1 < len(sentence.tokens) else ""
    verb = next((c.verb for c in findings.clauses(sentence) if c.verb is not None and c.start <= n < c.end), None)
    return following in PREPOSITIONS and verb is not None and n < verb


def _introduction(findings: Findings, sentence: Sentence, n: int, word: str) -> int | None:
    """Return the nearest sentence before a noun that introduces it; None where the article speaks of it as known."""
    if _is_theme(findings, word):
        return None
    for said in reversed(findings.said_nouns.like(word)):
        if (said.sentence, said.token) < (sentence.index, n):
            there = findings.document.sentences[said.sentence]
            if not there.in_title and _is_new(findings, there, said):
                return said.sentence
    return None


def _is_new(findings: Findings, sentence: Sentence, said: Said) -> bool:
    return not _is_place(findings, sentence, said.token) if said.longer else _introduces(sentence, said.token)


def _is_theme(findings: Findings, word: str) -> bool:
    """Tell whether an article is about a noun: it says it again and again, or takes it for known from the first."""
    said = {one.sentence for one in findings.said_nouns.like(word) if not one.longer}
    return len(said) >= _OFTEN or _is_known_at_once(findings, word)


def _is_known_at_once(findings: Findings, word: str) -> bool:
    """Tell whether an article takes a noun for known where it first says it, in its headline or first sentence."""
    first = next((one for one in findings.said_nouns.like(word) if not one.longer), None)
    if first is None or first.sentence > findings.document.body[0].index or not first.token:
        return False
    return findings.document.sentences[first.sentence].tokens[first.token - 1].text.lower() in _ARTICLES


def _introduces(sentence: Sentence, n: int) -> bool:
    """Tell whether a noun stands there as something new: with "ein" or a number, or as a plural with no article."""
    n -= 1
    while (
        n >= 0
        and _ADJECTIVE.match(sentence.tokens[n].text)
        and sentence.tokens[n].text.lower() not in (_ARTICLES | _INTRODUCING)
    ):
        n -= 1
    before = sentence.tokens[n].text.lower() if n >= 0 else ""
    return before in _INTRODUCING or before.isdigit()


def _is_place(findings: Findings, sentence: Sentence, n: int) -> bool:
    actor = findings.cast.at(sentence.index, n, n + 1)
    return actor is not None and actor.kind in (ActorKind.PLACE, ActorKind.COUNTRY, ActorKind.PERSON)
