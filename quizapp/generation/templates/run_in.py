"""Tell a heading that was run into a sentence by its grammar: two noun phrases side by side before the verb."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.candidates import Kit
from quizapp.generation.clauses import DETERMINERS, PREPOSITIONS
from quizapp.generation.document import Sentence
from quizapp.generation.offices import is_office

_IN_PHRASE = re.compile(
    r"(?:\A|\s)(?:der|dem|den|des|die|das|im|am|zum|zur|beim|vom|bei|mit|in|von|für|ohne) (?:[a-zäöüß-]+e[nmrs]? )?"
    r"[A-ZÄÖÜ][\w-]+ \Z"
)
"""A noun with its article or preposition right before a name."""
_TAKING_NAME = re.compile(
    r"(?:fall|causa|team|familie|firma|stiftung|liste|regierung|ära|kabinett|affäre|prozess|werk|villa|verlag|gruppe|"
    r"lager|clan|ehepaar|brüder|duo|stadt|land|insel|dorf|partei|bank|klub|club|verein)\Z",
    re.IGNORECASE,
)
"""Nouns that a name stands right behind: "im Fall Berger"."""


def begins_with_heading(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a person follows right behind a noun that is no title, before the verb, in a sentence that begins
    with neither an article nor a preposition: "Ende der Idylle Bürgermeister Berger warnte davor"."""
    tokens, lists = sentence.tokens, kit.findings.lexicon
    first = tokens[0].text.lower() if tokens else ""
    if first in DETERMINERS or first in PREPOSITIONS:
        return False
    verb = next((c.verb for c in kit.findings.clauses(sentence) if c.verb is not None), None)
    for actor in kit.findings.cast.all_in(sentence.index, 0, verb or 0):
        if actor.kind is not ActorKind.PERSON:
            continue
        start = next(m.start for m in actor.mentions if m.sentence == sentence.index)
        while start > 1 and is_office(tokens[start - 1].text.rpartition("-")[2], lists):
            start -= 1
        noun = tokens[start - 1].text if start > 1 else ""
        is_noun = noun[:1].isupper() and is_noun_like(noun, lists) and not _TAKING_NAME.search(noun)
        if is_noun and not is_office(noun, lists) and _IN_PHRASE.search(sentence.text[: tokens[start].start]):
            return True
    return False
