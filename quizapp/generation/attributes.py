"""Find what belongs to a German noun or clause and must go or stay with it."""

import re

from quizapp.generation.clauses import Clause, ClauseKind
from quizapp.generation.document import Sentence
from quizapp.generation.verbs import VerbLexicon

_GENITIVE = re.compile(
    r"\s+(?:der|des|aus|aus\s+(?:dem|den|der))\s+(?:[a-zäöüß-]+(?:en|er|es)\s+){0,3}[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)*"
    r"(?:\s+und\s+(?:der\s+)?[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)*)?"
)


def genitive_end(sentence: Sentence, last: int) -> int:
    """Return the token behind the genitive that follows a noun ("20 Anhänger der verbotenen Partei"), else `last`."""
    if not 0 < last < len(sentence.tokens):
        return last
    match = _GENITIVE.match(sentence.text, sentence.tokens[last - 1].end)
    if match is None or re.match(r",?\s+(?:sowie|und|oder)\b", sentence.text[match.end() :]):
        return last
    return sentence.token_at(match.end() - 1) + 1


def first_part_end(sentence: Sentence, verb: int, end: int, verbs: VerbLexicon) -> int:
    """Return where the first of two predicates ends: "wurde 1990 erbaut | und sollte 40 Kindern dienen"."""
    tokens = sentence.tokens
    whole = end
    while end > verb + 1 and not tokens[end - 1].is_word:
        end -= 1
    for n in range(verb + 2, end - 1):
        word = tokens[n + 1].text
        is_second = word.islower() and not word.endswith("en") and verbs.is_finite(word)
        if tokens[n].text in ("und", "oder", "aber") and is_second:
            return n - 1 if tokens[n - 1].text == "," else n
        closes = _is_second_verb(tokens[n - 1].text, verbs) and _is_second_verb(tokens[end - 1].text, verbs)
        if tokens[n].text in ("und", "oder", "sowie") and closes and n + 2 < end:
            return n  # "soll drei Wochen bleiben | und als Erster hinausgehen"
    return whole


def opens_second(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause says something of its own behind a whole one: ", und das Publikum war da", ", teilte
    aber mit"."""
    words = [token.text.lower() for token in sentence.tokens[clause.start : clause.start + 2]]
    joined = words[0] in ("und", "aber", "doch", "denn")
    return clause.kind is ClauseKind.MAIN and (
        joined or (clause.verb == clause.start and words[-1] in ("aber", "jedoch"))
    )


def _is_second_verb(word: str, verbs: VerbLexicon) -> bool:
    """Tell whether a word is a participle or an infinitive, as they stand at the end of a clause."""
    return word.islower() and (word in verbs.participles or word in verbs.verbs)


def is_span_of(sentence: Sentence, first: int, value: str) -> bool:
    """Tell whether a span belongs to the noun before it: "Jugendliche zwischen 16 und 21 Jahren"."""
    before = sentence.tokens[first - 1].text if first else ""
    return value.startswith(("zwischen", "von", "ab")) and before[:1].isupper()


def is_behind_participle(sentence: Sentence, verb: int, first: int, verbs: VerbLexicon) -> bool:
    """Tell whether something belongs to the second of two participles: "wurde abgeführt und | vier Stunden verhört"."""
    tokens = sentence.tokens
    return any(
        tokens[n].text == "und" and tokens[n - 1].text.lower() in verbs.participles for n in range(verb + 2, first)
    )


def looks_like_year(value: str) -> bool:
    """Tell whether a number is written like a year of our time: "1989", not "2.000"."""
    return re.fullmatch(r"19\d\d|20(?!00)[0-4]\d", value) is not None
