"""Tell which sentences of an English interview are what somebody thinks: they stand there as if they were facts."""

from quizapp.core.item import Language
from quizapp.generation.asides import is_asked
from quizapp.generation.context import is_conversation, speaks_itself
from quizapp.generation.document import Sentence
from quizapp.generation.findings import Findings


def is_view(findings: Findings, sentence: Sentence) -> bool:
    """Tell whether a sentence without a figure stands behind the first question, or the first "I", of an interview."""
    document = findings.document
    if document.language is not Language.EN or findings.figures_in(sentence.index):
        return False
    if not is_conversation(document.article):
        return False
    before = [one.text for one in document.body if one.index < sentence.index]
    return any(is_asked(text) or speaks_itself(text) for text in before)
