"""Find the words for a judged answer: reason, right solution, feedback of options, correction."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from quizapp.core.attempt import Outcome, Part, Score
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
    Grouping,
    Item,
    ItemSet,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.presentation import key_text
from quizapp.core.response import ListResponse, Response, TextResponse
from quizapp.core.session import SecondTry
from quizapp.gui.quiz_words import points
from quizapp.gui.verdict import Verdict
from quizapp.services.wording import Wording


def verdict_of(item: Item, item_set: ItemSet, response: Response | None, score: Score, wording: Wording) -> Verdict:
    """Return all that is told of an answer."""
    notes = (*_solution(item, item_set, score), *_feedback(item, response), *_correction(item, score))
    gained = f"+{points(score.points)}" if score.points else points(score.points)
    return Verdict(score.outcome, gained, _reason(item, score, wording), notes, item.explanation or "")


def first_miss_of(item: Item, response: Response | None, score: Score) -> Verdict:
    """Return what is told of a miss that may be mended: nothing that names the solution."""
    if proves_itself(item):
        words = QCoreApplication.translate("Verdict", "Look into the article once more, then change your answer.")
    else:
        words = QCoreApplication.translate("Verdict", "Read the passage that is marked, then change your answer.")
    return Verdict(score.outcome, points(score.points), notes=(*_feedback(item, response), words))


def second_verdict_of(item: Item, item_set: ItemSet, second: SecondTry, wording: Wording) -> Verdict:
    """Return all that is told of a second try; the points stay those of the first."""
    told = verdict_of(item, item_set, second.response, second.score, wording)
    return replace(told, points=QCoreApplication.translate("Verdict", "second try"))


def proves_itself(item: Item) -> bool:
    """Tell whether the evidence is the answer, so that it must not be shown before the end."""
    return isinstance(item.body, EvidenceMarking) or (isinstance(item.body, TrueFalse) and item.body.mark_evidence)


def _reason(item: Item, score: Score, wording: Wording) -> str:
    """Return why a typed or compound answer counted; a plain choice says it by itself."""
    if score.outcome is Outcome.UNANSWERED or isinstance(item.body, SingleChoice):
        return ""
    if isinstance(item.body, TrueFalse) and not item.body.mark_evidence:
        return ""
    return wording.text(score.reason)


def _solution(item: Item, item_set: ItemSet, score: Score) -> tuple[str, ...]:
    """Return what would have been right, as far as the parts on screen do not show it."""
    if score.outcome is Outcome.RIGHT:
        return ()
    match item.body:
        case NumberEntry() | DateEntry() | ShortText() | Ordering():
            return (_right(key_text(item, item_set)),)
        case Cloze() | Matching() | Grouping():
            missed = tuple(_missed(item, part) for part in score.parts if not part.right)
            return missed or (_right(key_text(item, item_set)),)
    return ()


def _missed(item: Item, part: Part) -> str:
    if isinstance(item.body, Cloze):
        return QCoreApplication.translate("Verdict", "Gap {0}: {1}").format(part.label, part.expected)
    if not part.expected:
        return QCoreApplication.translate("Verdict", "{0}: belongs nowhere").format(part.label)
    return f"{part.label} → {part.expected}"


def _right(key: str) -> str:
    return QCoreApplication.translate("Verdict", "Right would be: {0}").format(key)


def _feedback(item: Item, response: Response | None) -> tuple[str, ...]:
    """Return what the author says to the options that were chosen."""
    match item.body, response:
        case SingleChoice(answer, distractors), TextResponse(text):
            return tuple(
                option.feedback for option in (answer, *distractors) if option.text == text and option.feedback
            )
        case MultipleChoice(answer, distractors), ListResponse(entries):
            return tuple(
                f"{option.text}: {option.feedback}"
                for option in (*answer, *distractors)
                if option.text in entries and option.feedback
            )
    return ()


def _correction(item: Item, score: Score) -> tuple[str, ...]:
    """Return what would be true where the statement is false, unless the reason of a wrong answer says so already."""
    body = item.body
    if isinstance(body, TrueFalse) and not body.answer and body.correction:
        if body.mark_evidence and score.reason.code == "truth-wrong-corrected":
            return ()
        return (QCoreApplication.translate("Verdict", "True would be: {0}").format(body.correction),)
    return ()
