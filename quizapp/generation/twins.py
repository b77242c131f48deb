"""Tell English sentences apart that begin alike: which "first half" is meant, where an article has several?"""

import re

from quizapp.core.item import Language
from quizapp.generation.document import Document, Sentence

_ALIKE = 3


def is_twin(document: Document, sentence: Sentence) -> bool:
    """Tell whether a sentence without a name begins with the same words as another one of the article."""
    if document.language is not Language.EN or re.search(r"[A-Z]", sentence.text[1:]):
        return False
    opening = _opening(sentence)
    return any(one.index != sentence.index and _opening(one) == opening for one in document.body)


def _opening(sentence: Sentence) -> list[str]:
    return sentence.text.split()[:_ALIKE]
