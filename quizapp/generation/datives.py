"""Tell to whom something is done from who does it, where a name looks the same in both cases."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.verbs import VerbLexicon

_PASSIVE = frozenset("wird wurde werden wurden werde würde ist sind war waren".split())
_GIVEN = frozenset(
    "vorgeworfen unterstellt verboten erlaubt nachgesagt zugeschrieben bescheinigt angelastet gekündigt untersagt "
    "mitgeteilt gewährt zugesprochen attestiert geraten empfohlen verwehrt verweigert entzogen zugesagt angeboten "
    "verliehen überreicht geschenkt geholfen gedankt gedroht eingeräumt zugestanden auferlegt vorgehalten aberkannt "
    "zuerkannt nachgewiesen nahegelegt zugetraut zugemutet".split()
)
"""Participles beside which somebody stands in the dative."""
_SAYINGS = re.compile(r"\b(?:zur Last (?:ge)?leg|ein Dorn im Aug|ein Anliegen|ein Rätsel|ein Begriff\b|nicht geheuer)")
_BEFALL = frozenset(
    "gelingen missglücken misslingen glücken gefallen missfallen fehlen passieren unterlaufen widerfahren drohen "
    "winken blühen bevorstehen schwerfallen leichtfallen bleiben gehören zustehen".split()
)
"""Verbs that happen to somebody: "Ried gelang ein Sieg"."""
_OTHER_SUBJECT = re.compile(r"\A(?:\S+ ){0,3}(?:der|die|das|ein|eine|kein|keine|sein|seine|ihr|ihre) ")


def is_dative(
    sentence: Sentence, start: int, end: int, verb: int, last: int, actor: FoundActor, verbs: VerbLexicon
) -> bool:
    """Tell whether the name at tokens `start` to `end` is no subject of the clause with that verb and last token."""
    tokens = sentence.tokens
    if end < len(tokens) and tokens[end].text == "zufolge":
        return True
    if actor.kind is ActorKind.GROUP and any(tokens[end - 1].text == f"{name}n" for name in actor.names):
        return True
    clause = sentence.words(verb, last)
    if _SAYINGS.search(clause):
        return True
    words = [token.text for token in tokens[verb:last]]
    if words[0].lower() in _PASSIVE and any(word in _GIVEN for word in words):
        return True
    befalls = any(one.lemma in _BEFALL for one in verbs.finite(words[0])) or any(
        verbs.verbs[lemma].participle in words for lemma in _BEFALL if lemma in verbs.verbs
    )
    rest = sentence.words(max(verb + 1, end), last) if max(verb + 1, end) < last else ""
    before = tokens[start - 1].text.lower() if start else ""
    return befalls and before != "das" and _OTHER_SUBJECT.match(rest) is not None
