"""Score the gaps of a cloze text: each is judged as number, date or short text by what it holds."""

import re

from quizapp.core.attempt import Part, Score
from quizapp.core.errors import Message
from quizapp.core.gaps import Gap, read_cloze
from quizapp.core.item import Cloze, Item, ItemSet, ItemType, Language
from quizapp.core.names import Name, names_for
from quizapp.core.quantity import NumberKind, date_readings, read_number
from quizapp.core.response import ListResponse
from quizapp.core.text import excerpt, fold_option
from quizapp.core.typed_dates import DateKey, judge_date
from quizapp.core.typed_numbers import NumberKey, judge_number
from quizapp.core.typed_texts import TextKey, judge_text
from quizapp.core.units import leading_measure
from quizapp.core.verdicts import Verdict, graded, portion


def score_cloze(item: Item, body: Cloze, response: ListResponse, item_set: ItemSet) -> Score:
    """Give right gaps / gaps."""
    gaps = read_cloze(body.text).gaps
    given = (*response.entries, *[""] * len(gaps))
    parts = tuple(
        _judged(number, gap, entry, item, body, item_set)
        for number, (gap, entry) in enumerate(zip(gaps, given, strict=False), 1)
    )
    right = sum(part.right for part in parts)
    return graded(item, portion(right, len(parts)), "gaps", right, len(parts), parts)


def gap_kind(text: str, language: Language) -> ItemType:
    """Return what a gap holds: a number, a date or a short text. Ein Land and one man are texts, 35 Stunden is not."""
    number = read_number(text, language)
    if number and number.kind is not NumberKind.SCORE and not (number.unit or number.foreign or _YEAR.fullmatch(text)):
        return ItemType.SHORT_TEXT if number.ordinal or number.article else ItemType.NUMBER
    if date_readings(text, language):
        return ItemType.DATE
    if number is None or number.ordinal:
        return ItemType.SHORT_TEXT
    known = leading_measure(number.unit)
    if number.article:
        return ItemType.NUMBER if known else ItemType.SHORT_TEXT
    return ItemType.NUMBER if known or len(number.unit.split()) <= 1 else ItemType.SHORT_TEXT


def _judged(number: int, gap: Gap, given: str, item: Item, body: Cloze, item_set: ItemSet) -> Part:
    expected = gap.alternatives[0] if gap.alternatives else ""
    if not given.strip():
        return Part(str(number), "", expected, right=False, reason=Message.of("score-unanswered"))
    if not gap.alternatives:
        return Part(str(number), given, "", right=False)
    if any(fold_option(given) == fold_option(text) for text in gap.alternatives):
        verdict = Verdict(True, Message.of("text-exact", given=excerpt(given), expected=expected))
    elif body.distractors and any(fold_option(given) == fold_option(text) for text in _bank(body)):
        verdict = Verdict(False, Message.of("text-wrong", given=excerpt(given), expected=expected))
    else:
        verdict = _typed(gap, given, item, item_set)
    return Part(str(number), given, expected, verdict.right, verdict.reason)


def _bank(body: Cloze) -> tuple[str, ...]:
    """Return the words of the bank, where an answer taken from it is right or wrong and never a slip."""
    return (*(gap.alternatives[0] for gap in read_cloze(body.text).gaps if gap.alternatives), *body.distractors)


def _typed(gap: Gap, given: str, item: Item, item_set: ItemSet) -> Verdict:
    verdicts = [_judge(text, given, item_set) for text in gap.alternatives if _holds_quantity(text, item_set)]
    texts = tuple(text for text in gap.alternatives if not _holds_quantity(text, item_set))
    if texts:
        names = names_for(texts, item.about, item_set)
        verdicts.append(judge_text(given, TextKey(names.accepted, names.others, names.shared)))
    return next((verdict for verdict in verdicts if verdict.right), verdicts[0])


def _holds_quantity(text: str, item_set: ItemSet) -> bool:
    return gap_kind(text, item_set.language) is not ItemType.SHORT_TEXT


def _judge(text: str, given: str, item_set: ItemSet) -> Verdict:
    if gap_kind(text, item_set.language) is ItemType.DATE:
        verdict = judge_date(given, DateKey.of(text, item_set.article, item_set.language), item_set.language)
    else:
        verdict = judge_number(given, NumberKey(text), item_set.language)
    if verdict.right or not verdict.reason.code.endswith("-unreadable"):
        return verdict
    return judge_text(given, TextKey((Name(text),)))


_YEAR = re.compile(r"[12][0-9]{3}")
