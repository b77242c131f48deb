"""Tell whether the sentences before a German "er" name somebody or something masculine that it can mean."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.generation.antecedents import TIMES
from quizapp.generation.clauses import PREPOSITIONS
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings
from quizapp.generation.inflection import gender_of
from quizapp.generation.offices import is_office
from quizapp.generation.tied_words import has_man

_HE = re.compile(r"(?<![\w-])(?<!\d )(?:[Ee]r|[Ii]hm|[Ii]hn)(?![\w-])")
_HIS = re.compile(r"\b[Ss]ein(?:e[rnsm]?)?\b")
_NOUN = re.compile(
    r"(?:(?P<before>[\w-]+) )?\b(?P<article>(?i:der|den|dem|des|ein|einen|einem|eines|dieser|diesen|diesem|jeder|kein|"
    r"keinen|keinem|sein|seinen|seinem|ihr|ihren|ihrem)) (?=(?:[\da-zäöüß-]+ ){0,3}(?P<noun>(?:\d+-)?[A-ZÄÖÜ][\w-]+))"
)
_WITH_DATIVE = frozenset("aus bei mit nach seit von zu unter zwischen".split())


def lacks_man(findings: Findings, sentences: Sequence[Sentence]) -> bool:
    """Tell whether the last of some sentences says "er", and nobody and nothing masculine is named for it: in the
    sentence right before it, or further back where those between say "er" or "sein" as well."""
    last = sentences[-1]
    he = _HE.search(last.text)
    if he is None or has_man(findings, last, he.start()):
        return False
    for one in reversed(sentences[:-1]):
        if _names_man(findings, one):
            return False
        if not (_HE.search(one.text) or _HIS.search(one.text)):
            return True
    return True


def _names_man(findings: Findings, sentence: Sentence) -> bool:
    """Tell whether a sentence names a man, an office, or a masculine noun in the singular with its article."""
    persons = (one for one in findings.cast.all_in(sentence.index) if one.kind is ActorKind.PERSON)
    if any(one.gender != "f" for one in persons):
        return True
    bare = (token.text for token in sentence.tokens if token.is_capitalised)
    return any(is_office(word, findings.lexicon) and not word.endswith(("in", "innen")) for word in bare) or any(
        _is_masculine(findings, match) for match in _NOUN.finditer(sentence.text)
    )


def _is_masculine(findings: Findings, match: re.Match[str]) -> bool:
    """Tell whether a noun with its article can be masculine and singular: no genitive "der Marke", no plural "mit den
    Händlern", no time."""
    before, article, noun = match["before"] or "", match["article"].lower(), match["noun"]
    gender = gender_of(noun, findings.lexicon)
    if gender in ("f", "n", "p") or TIMES.match(noun):
        return False
    if article in ("der", "dieser", "jeder"):
        return gender == "m" or not (before[:1].isupper() or before.lower() in PREPOSITIONS)
    return article not in ("den", "diesen", "ihren", "seinen") or before.lower() not in _WITH_DATIVE
