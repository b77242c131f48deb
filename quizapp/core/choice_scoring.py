"""Score what was chosen or ticked: single choice, multiple choice, true or false."""

from quizapp.core.attempt import Part, Score
from quizapp.core.errors import Message
from quizapp.core.item import Item, ItemSet, MultipleChoice, SingleChoice, TrueFalse
from quizapp.core.marks import marked_sentences, quoted_sentences
from quizapp.core.response import ListResponse, TextResponse, TruthResponse
from quizapp.core.text import excerpt, fold_option
from quizapp.core.verdicts import Verdict, graded, judged, portion


def score_single_choice(item: Item, body: SingleChoice, response: TextResponse) -> Score:
    """Give all points for the key and none for anything else."""
    right = fold_option(response.text) == fold_option(body.answer.text)
    code = "choice-right" if right else "choice-wrong"
    return judged(item, Verdict(right, Message.of(code, given=excerpt(response.text), expected=body.answer.text)))


def score_multiple_choice(item: Item, body: MultipleChoice, response: ListResponse) -> Score:
    """Give max(0, (right ticked - wrong ticked) / right ones)."""
    ticked = {fold_option(entry): entry for entry in response.entries if entry.strip()}
    options = [*((option.text, True) for option in body.answer), *((option.text, False) for option in body.distractors)]
    parts = [_tick(text, is_key, fold_option(text) in ticked) for text, is_key in options]
    known = {fold_option(text) for text, _ in options}
    strangers = [Part(text, text, "", right=False) for key, text in ticked.items() if key not in known]
    right = sum(part.right and bool(part.expected) for part in parts)
    wrong = sum(not part.right and not part.expected for part in parts) + len(strangers)
    due = len(body.answer)
    return graded(item, portion(right - wrong, due), "choices", right, due, (*parts, *strangers))


def score_true_false(item: Item, body: TrueFalse, response: TruthResponse, item_set: ItemSet) -> Score:
    """Give points for the verdict, with `mark_evidence` only together with a proving sentence and no other."""
    if response.value != body.answer:
        return judged(item, Verdict(False, _correction(body)))
    proofs = quoted_sentences(item_set.article, item.evidence) if body.mark_evidence else frozenset()
    if not proofs:
        return judged(item, Verdict(True, Message.of("truth-right")))
    marked, strangers = marked_sentences(item_set.article, response.evidence, proofs)
    if not marked and not strangers:
        return judged(item, Verdict(False, Message.of("truth-unproven")))
    proven = bool(marked) and not strangers and set(marked) <= proofs
    return judged(item, Verdict(proven, Message.of("truth-proven" if proven else "truth-misproven")))


def _tick(text: str, is_key: bool, is_ticked: bool) -> Part:
    return Part(text, text if is_ticked else "", text if is_key else "", right=is_key == is_ticked)


def _correction(body: TrueFalse) -> Message:
    if body.correction and not body.answer:
        return Message.of("truth-wrong-corrected", correction=body.correction)
    return Message.of("truth-wrong-is-true" if body.answer else "truth-wrong-is-false")
