"""Check how options are worded, each rule for itself: 2, 3, 4, 7, 8, 17, 18, 26."""

from collections.abc import Iterator
from re import Pattern

from quizapp.core.errors import Message
from quizapp.core.item import Item
from quizapp.core.rules.choice import Choice, choice_of
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import fold, is_quotation, tokens, without_quotes

_LONGEST_ROOM = 0.75
_LONG_KEY = 4
_MOST_OPTIONS = 4
_MOST_DISTRACTORS = 5


def longest_key(item: Item, _context: Context) -> Iterator[Message]:
    """Rule 2: a key of four words or more is not clearly longer than every distractor."""
    choice = choice_of(item)
    if not choice or not choice.single or len(tokens(choice.keys[0])) < _LONG_KEY:
        return
    longest = max(choice.distractors, key=len)
    if len(longest) < _LONGEST_ROOM * len(choice.keys[0]):
        yield Message.of("rule-02-longest-key", key=choice.keys[0], longest=longest)


def absolute_terms(item: Item, context: Context) -> Iterator[Message]:
    """Rule 3: absolute words stand in all options or in none, unless the article says so itself."""
    choice = choice_of(item)
    hits = _hits(choice, context.words.absolute) if choice else {}
    if not choice or not 0 < len(hits) < len(choice.options):
        return
    for option, word in hits.items():
        if not is_quotation(option) and not context.stands_in_article(option):
            yield Message.of("rule-03-absolute-term", word=word, option=option)


def vague_terms(item: Item, context: Context) -> Iterator[Message]:
    """Rule 4: options hold no vague words, unless the evidence has them."""
    choice = choice_of(item)
    for option, word in (_hits(choice, context.words.vague) if choice else {}).items():
        if not is_quotation(option) and not any(fold(word) in fold(quote) for quote in item.evidence):
            yield Message.of("rule-04-vague-term", word=word, option=option)


def all_of_the_above(item: Item, context: Context) -> Iterator[Message]:
    """Rule 7: no option stands for all the others."""
    yield from _whole_options(item, context.words.all_of, "rule-07-all-of-the-above")


def none_of_the_above(item: Item, context: Context) -> Iterator[Message]:
    """Rule 8: no option says that none of the others is meant."""
    yield from _whole_options(item, context.words.none_of, "rule-08-none-of-the-above")


def combined_options(item: Item, context: Context) -> Iterator[Message]:
    """Rule 17: no option is made of the numbers or letters of others."""
    yield from _whole_options(item, context.words.combined, "rule-17-combined-option")


def truth_options(item: Item, context: Context) -> Iterator[Message]:
    """Rule 18: options are not merely true and false."""
    choice = choice_of(item)
    if choice and all(fold(option).strip(" .!") in context.words.truth_words for option in choice.options):
        yield Message.of("rule-18-truth-options")


def number_of_options(item: Item, _context: Context) -> Iterator[Message]:
    """Rule 26: three to four options; with several keys at most five distractors."""
    choice = choice_of(item)
    if choice and choice.single and len(choice.options) > _MOST_OPTIONS:
        yield Message.of("rule-26-many-options", count=len(choice.options))
    elif choice and not choice.single and len(choice.distractors) > _MOST_DISTRACTORS:
        yield Message.of("rule-26-many-distractors", count=len(choice.distractors))


def _hits(choice: Choice, pattern: Pattern[str]) -> dict[str, str]:
    """Return the options that hold a word of the pattern, with that word."""
    found = {option: pattern.search(without_quotes(option)) for option in choice.options}
    return {option: match.group() for option, match in found.items() if match}


def _whole_options(item: Item, pattern: Pattern[str], code: str) -> Iterator[Message]:
    choice = choice_of(item)
    for option in choice.options if choice else ():
        if pattern.fullmatch(option.strip().rstrip(".")):
            yield Message.of(code, option=option)
