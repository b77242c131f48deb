"""Check that a stem can be read alone and asks what only the text tells (21, 24)."""

import re
from collections.abc import Iterator

from quizapp.core.errors import Message
from quizapp.core.facts import Actor, Figure
from quizapp.core.item import Grouping, Item, Language, Matching, MultipleChoice, Ordering
from quizapp.core.rules.choice import choice_of, typed_key
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import fold, folded_tokens, tokens, without_quotes

_SHARED = 0.8
_BEFORE_NOUNS = frozenset("the a an which what many much few its his her their all both of".split())


def self_contained_stem(item: Item, context: Context) -> Iterator[Message]:
    """Rule 21: pronouns have their noun in the stem, times do without the article's day, rival figures a speaker."""
    stem = without_quotes(item.stem.replace("*", ""))
    word = _dangling(item, stem, context)
    day = context.words.days.search(stem)
    if word:
        yield Message.of("rule-21-pronoun", word=word)
    if day and not re.search(r"\d", stem):
        yield Message.of("rule-21-day", word=day.group())
    rival = _rival(item, context)
    if rival:
        yield Message.of("rule-21-rival-figures", value=rival.value, counts=rival.counts)


def known_without_text(item: Item, context: Context) -> Iterator[Message]:
    """Rule 24: the key does not follow from an office in the stem or from general knowledge."""
    choice = choice_of(item)
    keys = choice.keys if choice else typed_key(item)
    if context.words.capital_of.search(item.stem) and keys:
        yield Message.of("rule-24-capital", key=keys[0])
        return
    offices = {fold(office) for office in context.words.offices.findall(without_quotes(item.stem))}
    holders = [fact for key in keys[:1] for fact in context.named(key) if isinstance(fact, Actor)]
    for actor in holders:
        held = {fold(office) for office in context.words.offices.findall(actor.role or "")}
        if held & offices and _asks_for_name(item, actor, context):
            yield Message.of("rule-24-office", key=keys[0], office=actor.role or "")
            return


def _asks_for_name(item: Item, actor: Actor, context: Context) -> bool:
    """Tell whether the stem gives the whole office with its country (US-Außenminister, president of France)."""
    return context.lemmas(actor.role or "") <= context.lemmas(item.stem)


def _dangling(item: Item, stem: str, context: Context) -> str:
    """Return a pronoun or demonstrative that nothing before it in the stem explains."""
    found = tokens(stem)
    for at, word in enumerate(found):
        explained = any(_is_noun(found, place, context) for place in range(at))
        if (word.casefold() if at == 0 else word) in context.words.pronouns and not explained:
            return word
    pointer = context.words.demonstratives.search(stem)
    shows_its_own = isinstance(item.body, Matching | Grouping | Ordering | MultipleChoice)
    if not pointer or shows_its_own or _points_ahead(stem, pointer.start()):
        return ""
    before = tokens(stem[: pointer.start()])
    explained = any(_is_noun(before, place, context) for place in range(len(before)))
    return "" if explained else pointer.group()


def _points_ahead(stem: str, start: int) -> bool:
    """Tell whether the demonstrative means the options or a quotation: welche dieser Aussagen, this statement: “…”."""
    if re.search(r"[:…]", stem[start:]):
        return True
    return re.search(r"(?:[Ww]elche[rsnm]?|[Ww]as von|[Ww]er von|[Ww]hich of|[Ww]hat of)\s+$", stem[:start]) is not None


def _is_noun(found: tuple[str, ...], place: int, context: Context) -> bool:
    """Tell whether a word can be what a pronoun stands for: German nouns and all names are capitalised, English nouns
    follow an article, a number word or a question word."""
    if place == 0:
        return False
    if found[place][:1].isupper():
        return True
    led = found[place - 1].casefold() in _BEFORE_NOUNS and found[place].casefold() not in context.words.stop_words
    return led and context.language is Language.EN


def _rival(item: Item, context: Context) -> Figure | None:
    """Return the figure asked for where another speaker gives another value for the same and the stem names neither."""
    choice = choice_of(item)
    keys = choice.keys if choice else typed_key(item)
    for figure in (figure for key in keys[:1] for figure in context.figures(item, key)):
        for other in context.item_set.figures:
            if other.id != figure.id and _compete(figure, other, context) and not _names_speaker(item, figure, context):
                return figure
    return None


def _compete(figure: Figure, other: Figure, context: Context) -> bool:
    if figure.value == other.value or figure.said_by == other.said_by:  # what is cheap first: a set can hold thousands
        return False
    if fold(figure.unit or "") != fold(other.unit or ""):
        return False
    mine, theirs = context.lemmas(figure.counts), context.lemmas(other.counts)
    return len(mine & theirs) / (len(mine | theirs) or 1) >= _SHARED


def _names_speaker(item: Item, figure: Figure, context: Context) -> bool:
    speaker = context.facts.get(figure.said_by or "")
    names = getattr(speaker, "names", ())
    stem = set(folded_tokens(item.stem))
    return any(set(context.bare(name)) <= stem for name in names)
