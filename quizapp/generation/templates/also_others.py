"""Tell whether others of an article do the same, so that a question for one of them has two answers."""

import re

from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.document import Sentence

_TOO = re.compile(r"\b(?:[Aa]uch|[Ee]benfalls|[Ee]benso|[Gg]leichfalls)\b")
_NEAR = 2
_COMMON = frozenset("sein haben werden können müssen sollen wollen dürfen lassen machen geben sagen erklären".split())


def do_others_too(kit: Kit, sentence: Sentence, stem: str) -> bool:
    """Tell whether a sentence near by says with the same verb that somebody else did so as well."""
    if kit.findings.document.language is not Language.DE:
        return False
    around = (s for s in kit.findings.document.sentences if 0 < abs(s.index - sentence.index) <= _NEAR)
    near = [other.text for other in around if _TOO.search(other.text)]
    mine = _verbs(kit, stem) if near else set()
    return any(mine & _verbs(kit, other) for other in near)


def _verbs(kit: Kit, text: str) -> set[str]:
    """Return the verbs of a text that say something, by their lemmas."""
    verbs = kit.findings.verbs
    words = re.findall(r"(?<![\w-])[a-zäöüß]+", text)
    found = {one.lemma for word in words for one in verbs.finite(word) if not one.particle}
    found |= {one.lemma for one in verbs.verbs.values() if one.participle in words}
    return found - _COMMON
