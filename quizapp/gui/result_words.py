"""Put a judged entry into one line each: what was given, what was right."""

from PySide6.QtCore import QCoreApplication

from quizapp.core.answer_text import key_text, response_text
from quizapp.core.item import EvidenceMarking, Grouping, ItemSet, Matching, TrueFalse
from quizapp.core.response import TruthResponse
from quizapp.core.session import Entry


def given_words(entry: Entry) -> str:
    """Return the learner's answer; of many parts how many are right."""
    if entry.response is None:
        return QCoreApplication.translate("ResultWords", "no answer")
    match entry.item.body:
        case TrueFalse() if isinstance(entry.response, TruthResponse):
            return truth_word(entry.response.value)
        case Matching() | Grouping() | EvidenceMarking() if entry.score and entry.score.parts:
            parts = [part for part in entry.score.parts if part.expected]
            return _counted(entry, sum(part.right for part in parts), _due(entry))
    return response_text(entry.item, entry.response)


def right_words(entry: Entry, item_set: ItemSet) -> str:
    """Return the right answer; of many parts how many there are."""
    match entry.item.body:
        case TrueFalse(answer=answer):
            return truth_word(answer)
        case Matching() | Grouping() | EvidenceMarking():
            return _all(entry, _due(entry))
    return key_text(entry.item, item_set)


def truth_word(value: bool) -> str:
    """Return the word for a statement that holds, or does not."""
    if value:
        return QCoreApplication.translate("TrueFalseWidget", "True")
    return QCoreApplication.translate("TrueFalseWidget", "False")


def _due(entry: Entry) -> int:
    match entry.item.body:
        case Matching(pairs):
            return len(pairs)
        case Grouping(groups):
            return sum(len(group.entries) for group in groups)
        case EvidenceMarking(required=required):
            return required
    return 1


def _counted(entry: Entry, right: int, due: int) -> str:
    match entry.item.body:
        case Matching():
            words = QCoreApplication.translate("ResultWords", "{0} of {1} pairs")
        case Grouping():
            words = QCoreApplication.translate("ResultWords", "{0} of {1} entries")
        case _:
            words = QCoreApplication.translate("ResultWords", "{0} of {1} sentences")
    return words.format(right, due)


def _all(entry: Entry, due: int) -> str:
    match entry.item.body:
        case Matching():
            words = QCoreApplication.translate("ResultWords", "{0} pairs")
        case Grouping():
            words = QCoreApplication.translate("ResultWords", "{0} entries")
        case _ if due == 1:
            words = QCoreApplication.translate("ResultWords", "1 sentence")
        case _:
            words = QCoreApplication.translate("ResultWords", "{0} sentences")
    return words.format(due)
