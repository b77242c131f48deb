"""Tell whether a question is as it was made, or was worded or changed by a person."""

import re
from dataclasses import replace

from quizapp.core.item import Body, Cloze, Item, MultipleChoice, SingleChoice
from quizapp.generation.giveaways import OMITTED


def content(item: Item) -> tuple[object, ...]:
    """Return what a person may have changed: everything but what is bookkeeping (id, status, points, tags, note)."""
    return (item.stem, item.body, item.focus, item.level, item.evidence, item.explanation, item.hint)


def wording(item: Item) -> tuple[object, ...]:
    """Return what makes a question this one whatever its wrong options are."""
    return (item.stem, _without_distractors(item.body), item.evidence)


def is_masked_form(item: Item, made: Item) -> bool:
    """Tell whether a gap text differs from the one that was made only by figures left out of its leading sentences."""
    mine, other = item.body, made.body
    if not isinstance(mine, Cloze) or not isinstance(other, Cloze) or OMITTED not in mine.text:
        return False
    pattern = ".{1,40}?".join(re.escape(part) for part in mine.text.split(OMITTED))
    return bool(re.fullmatch(pattern, other.text)) and content(replace(item, body=other)) == content(made)


def _without_distractors(body: Body) -> Body:
    if isinstance(body, SingleChoice | MultipleChoice):
        return replace(body, distractors=())
    return body
