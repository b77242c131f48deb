"""Check a set as a whole: key positions, guessing by form, items that give others away (2, 16, 23, 24)."""

from collections import Counter
from collections.abc import Callable, Iterator
from math import comb

from quizapp.core.errors import Message
from quizapp.core.gaps import parse_cloze
from quizapp.core.item import Cloze, Item, TrueFalse
from quizapp.core.rules.amounts import key_position
from quizapp.core.rules.choice import Choice, choice_of, typed_key
from quizapp.core.rules.context import Context
from quizapp.core.rules.hedges import hedge_class
from quizapp.core.rules.tokens import folded_tokens, has_run

_ENOUGH = 12
_SOME = 6
_MOST_LONGEST = 0.35
_MOST_ALIKE = 0.4
_MOST_ONE_TRUTH = 0.8
_CHANCE = 0.05
_LONGEST_TOLD = 4
_NEAR = 50
"""So many items on one sentence are compared with each other; more come from no person."""


Guess = tuple[bool, float]
"""Whether a way of guessing takes the key, and how probable that is by chance."""
Pick = Callable[[Choice, Context], Guess | None]


def long_keys(context: Context) -> Iterator[tuple[str, Message]]:
    """Rule 2: the key is the longest option in at most 35 per cent of twelve items or more."""
    choices = [choice for choice in _single(context) if not context.by_size(choice.options)]
    longest = sum(len(choice.keys[0]) > max(map(len, choice.distractors)) for choice in choices)
    if len(choices) >= _ENOUGH and longest > _MOST_LONGEST * len(choices):
        yield "", Message.of("rule-02-long-keys", count=longest, total=len(choices))


def balanced_keys(context: Context) -> Iterator[tuple[str, Message]]:
    """Rule 16: no place holds the key too often, and statements are not nearly all true or all false."""
    places = [place for choice in _single(context) if (place := key_position(choice, context)) is not None]
    place, count = Counter(places).most_common(1)[0] if places else (0, 0)
    if len(places) >= _ENOUGH and count > _MOST_ALIKE * len(places):
        yield "", Message.of("rule-16-key-position", place=place + 1, count=count, total=len(places))
    truths = [item.body.answer for item in context.item_set.ready if isinstance(item.body, TrueFalse)]
    most = max(truths.count(True), truths.count(False))
    if len(truths) >= _SOME and most >= _MOST_ONE_TRUTH * len(truths):
        code = "rule-16-mostly-true" if truths.count(True) == most else "rule-16-mostly-false"
        yield "", Message.of(code, count=most, total=len(truths))


def hinging(context: Context) -> Iterator[tuple[str, Message]]:
    """Rule 23: no item shows the key of another one that rests on the same sentence and speaks of the same."""
    by_quote: dict[str, list[Item]] = {}
    for item in context.item_set.ready:
        for quote in item.evidence:
            by_quote.setdefault(quote, []).append(item)
    for item in context.item_set.ready:
        near = {other.id: other for quote in item.evidence for other in by_quote[quote][:_NEAR] if other.id != item.id}
        for other in near.values():
            words = folded_tokens(_shown(other))
            told = (key for key in _keys(item) if _is_told(context.bare(key), words))
            key = next(told, None) if _same_matter(item, other, context) else None
            if key:
                yield other.id, Message.of("rule-23-hinging", key=key, other=item.id)


def guessable(context: Context) -> Iterator[tuple[str, Message]]:
    """Rule 24: taking the longest, the most hedged or the middle option does not work better than chance."""
    for code, pick in _GUESSES:
        tried = [result for choice in _single(context) if (result := pick(choice, context)) is not None]
        hits, chance = sum(hit for hit, _ in tried), sum(odds for _, odds in tried) / (len(tried) or 1)
        if len(tried) >= _SOME and _luck(hits, len(tried), chance) < _CHANCE:
            yield "", Message.of(code, count=hits, total=len(tried))


def _single(context: Context) -> list[Choice]:
    choices = [choice_of(item) for item in context.item_set.ready]
    return [choice for choice in choices if choice and choice.single]


def _longest(choice: Choice, context: Context) -> Guess | None:
    if context.by_size(choice.options):
        return None
    return len(choice.keys[0]) > max(map(len, choice.distractors)), 1 / len(choice.options)


def _most_hedged(choice: Choice, context: Context) -> Guess | None:
    counts = [bool(hedge_class(option)) + len(context.words.vague.findall(option)) for option in choice.options]
    if counts.count(max(counts)) > 1 or not max(counts):
        return None
    return counts[0] == max(counts), 1 / len(choice.options)


def _middle(choice: Choice, context: Context) -> Guess | None:
    keys = context.by_size(choice.options)
    if not keys:
        return None
    return 0 < sorted(keys).index(keys[0]) < len(keys) - 1, (len(keys) - 2) / len(keys)


def _luck(hits: int, total: int, chance: float) -> float:
    """Return how probable so many hits or more are by chance."""
    return sum(comb(total, k) * chance**k * (1 - chance) ** (total - k) for k in range(hits, total + 1))


def _shown(item: Item) -> str:
    """Return what a learner reads of an item before answering, without options."""
    if isinstance(item.body, Cloze):
        return f"{item.stem} " + " … ".join(piece for piece in parse_cloze(item.body.text) if isinstance(piece, str))
    return item.stem


def _keys(item: Item) -> tuple[str, ...]:
    choice = choice_of(item)
    return choice.keys if choice else typed_key(item)


def _is_told(key: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether a key that is short enough to be shown by chance stands among the words."""
    short = 1 <= len(key) <= _LONGEST_TOLD and sum(map(len, key)) > 1
    return short and has_run(key, words) is not None


def _same_matter(item: Item, other: Item, context: Context) -> bool:
    return len(context.lemmas(item.stem) & context.lemmas(_shown(other))) > 1


_GUESSES: tuple[tuple[str, Pick], ...] = (
    ("rule-24-longest", _longest),
    ("rule-24-hedged", _most_hedged),
    ("rule-24-middle", _middle),
)
