"""Tell which German sentences need one before them: for a noun that it introduces, or words that tie them to it."""

from quizapp.core.item import Language
from quizapp.generation.antecedents import given_nouns
from quizapp.generation.candidates import Kit
from quizapp.generation.document import Sentence
from quizapp.generation.tied_words import linked_words, tied_words


def is_tied(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence is not understood without one before it."""
    if kit.findings.document.language is not Language.DE:
        return False
    return bool(tied_words(kit.findings, sentence))


def needs_context(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence cannot be judged or matched by itself, since another one says of what it speaks."""
    if kit.findings.document.language is not Language.DE:
        return False
    found = kit.findings
    return bool(tied_words(found, sentence) or linked_words(found, sentence)) or (
        introduction(kit, sentence) < sentence.index
    )


def introduction(kit: Kit, sentence: Sentence) -> int:
    """Return the first of the sentences that introduce what a sentence speaks of as known; its own number where none
    does."""
    if kit.findings.document.language is not Language.DE:
        return sentence.index
    given = (noun.introduced for noun in given_nouns(kit.findings, sentence))
    return min(given, default=sentence.index)
