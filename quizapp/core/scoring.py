"""Score a response to an item: the one door, whatever the type."""

from quizapp.core.arrangement_scoring import score_evidence, score_grouping, score_matching, score_ordering
from quizapp.core.attempt import Score
from quizapp.core.choice_scoring import score_multiple_choice, score_single_choice, score_true_false
from quizapp.core.cloze_scoring import score_cloze
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
from quizapp.core.names import names_for
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
    misfit,
)
from quizapp.core.typed_dates import DateKey, judge_date
from quizapp.core.typed_numbers import NumberKey, judge_number
from quizapp.core.typed_texts import TextKey, judge_text
from quizapp.core.verdicts import Verdict, judged, unanswered


def score(item: Item, response: Response | None, item_set: ItemSet) -> Score:
    """Return what a response is worth, with the reason and a verdict on each part; None is an unanswered item.

    DataError where the response has the shape of another type.
    """
    if response is None or is_empty(response):
        return unanswered(item)
    match item.body, response:
        case SingleChoice() as body, TextResponse():
            return score_single_choice(item, body, response)
        case MultipleChoice() as body, ListResponse():
            return score_multiple_choice(item, body, response)
        case TrueFalse() as body, TruthResponse():
            return score_true_false(item, body, response, item_set)
        case (NumberEntry() | DateEntry() | ShortText()) as body, TextResponse(text):
            return judged(item, _typed(item, body, text, item_set))
        case Cloze() as body, ListResponse():
            return score_cloze(item, body, response, item_set)
        case Matching() as body, PairsResponse():
            return score_matching(item, body, response)
        case Ordering() as body, ListResponse():
            return score_ordering(item, body, response)
        case Grouping() as body, GroupsResponse():
            return score_grouping(item, body, response)
        case EvidenceMarking() as body, ListResponse():
            return score_evidence(item, body, response, item_set)
    raise misfit(item.type)


def is_empty(response: Response) -> bool:
    """Tell whether a response says nothing: no text, nothing ticked, placed or marked."""
    match response:
        case TextResponse(text):
            return not text.strip()
        case ListResponse(entries):
            return not any(entry.strip() for entry in entries)
        case PairsResponse(pairs):
            return not any(right.strip() for _, right in pairs)
        case GroupsResponse(groups):
            return not any(entry.strip() for _, entries in groups for entry in entries)
    return False


def _typed(item: Item, body: NumberEntry | DateEntry | ShortText, text: str, item_set: ItemSet) -> Verdict:
    """Return the verdict on a typed answer."""
    if isinstance(body, NumberEntry):
        key = NumberKey(body.answer, body.unit or "", body.tolerance or "", _context(item, item_set))
        return judge_number(text, key, item_set.language)
    if isinstance(body, DateEntry):
        return judge_date(text, DateKey.of(body.answer, item_set.article, item_set.language), item_set.language)
    names = names_for(body.answer, item.about, item_set, item.stem)
    return judge_text(text, TextKey(names.accepted, names.others, names.shared, body.typos, body.case_sensitive))


def _context(item: Item, item_set: ItemSet) -> str:
    """Return the words that name what a number counts: the stem and the figures that the item is about."""
    about = set(item.about)
    counted = (f"{figure.counts} {figure.unit or ''}" for figure in item_set.figures if figure.id in about)
    return " ".join((item.stem, *counted))
