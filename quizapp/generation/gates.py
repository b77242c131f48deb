"""Throw away what breaks a hard rule: every generated question passes here."""

import re

from quizapp.core.article import Article
from quizapp.core.item import Cloze, Item, Language, Matching, MultipleChoice, Option, SingleChoice
from quizapp.core.text import fold_option

_BROKEN = re.compile(r"\s{2,}|\s[,;?]|,\s*\?|\(\s*\)|„\s*“|\bNone\b")
_LONGEST_STEM = 60


def passes(item: Item, article: Article, language: Language) -> bool:
    """Tell whether an item may go into a set."""
    checks = (
        _has_evidence(item, article),
        _is_worded(item, language),
        has_good_options(item),
        _has_distinct_sides(item),
    )
    return all(checks)


def _has_evidence(item: Item, article: Article) -> bool:
    return bool(item.evidence) and all(quote in article.text or article.locate(quote) for quote in item.evidence)


def _is_worded(item: Item, language: Language) -> bool:
    del language
    stem = item.stem
    if not stem and not isinstance(item.body, Cloze):
        return False
    return (
        not _BROKEN.search(stem)
        and len(stem.split()) <= _LONGEST_STEM
        and "_" not in stem
        and "*" not in stem
        and "{{" not in stem
    )


def _options(item: Item) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    body = item.body
    if isinstance(body, SingleChoice):
        return (body.answer,), body.distractors
    if isinstance(body, MultipleChoice):
        return body.answer, body.distractors
    return (), ()


def has_good_options(item: Item) -> bool:
    """Tell whether the options of an item differ, none inside another, with two wrong ones at least."""
    keys, wrong = _options(item)
    if not keys:
        return True
    texts = [fold_option(option.text).lower() for option in (*keys, *wrong)]
    if len(set(texts)) < len(texts) or len(wrong) < 2:
        return False
    return not any(_is_part(a, b) for n, a in enumerate(texts) for b in texts[n + 1 :])


def _is_part(first: str, second: str) -> bool:
    """Tell whether one option stands inside another as whole words."""
    short, long = sorted((first, second), key=len)
    return bool(re.search(rf"(?<![\w.,]){re.escape(short)}(?![\w])", long)) and not short[:1].isdigit()


def _has_distinct_sides(item: Item) -> bool:
    if not isinstance(item.body, Matching):
        return True
    lefts = [fold_option(pair.left) for pair in item.body.pairs]
    rights = [fold_option(pair.right) for pair in item.body.pairs]
    return len(set(lefts)) == len(lefts) and len(set(rights)) == len(rights)
