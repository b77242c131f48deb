"""Check how a stem asks: no negation, no gap, one focused question, nothing beside the point (6, 19, 20, 22)."""

import re
from collections.abc import Iterator

from quizapp.core.errors import Message
from quizapp.core.item import Cloze, Item, TrueFalse
from quizapp.core.rules.choice import choice_of, typed_key
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import folded_tokens, tokens, without_quotes

_SHORTEST, _LONGEST = 5, 35
_GAP = re.compile(r"_{2,}|\.{4,}|\{\{|\[\s*\]|\[\.\.\.\]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ„“\"])")


def negative_stem(item: Item, context: Context) -> Iterator[Message]:
    """Rule 6: the stem does not ask for what is not so; statements, subordinate clauses, idioms and NICHT are free."""
    if isinstance(item.body, TrueFalse):
        return
    for clause in _asking_clauses(item.stem, context):
        match = context.words.negation.search(context.words.idioms.sub(" ", clause))
        if match and not match.group().isupper():
            yield Message.of("rule-06-negative-stem", word=match.group())
            return


def gap_in_stem(item: Item, _context: Context) -> Iterator[Message]:
    """Rule 19: a stem with options has no gap; that would be a cloze."""
    if choice_of(item) and _GAP.search(item.stem):
        yield Message.of("rule-19-gap-in-stem")


def focused_stem(item: Item, context: Context) -> Iterator[Message]:
    """Rule 20: the stem asks or tells to do one thing, so clearly that it can be answered with the options covered."""
    if isinstance(item.body, TrueFalse | Cloze):
        return
    plain = item.stem.replace("*", "")
    count = len(tokens(plain))
    if not _asks(plain, context):
        yield Message.of("rule-20-no-question")
    elif context.words.unfocused.search(plain.strip()):
        yield Message.of("rule-20-unfocused")
    elif count < _SHORTEST and (choice_of(item) or typed_key(item)):
        yield Message.of("rule-20-short-stem", count=count)


def window_dressing(item: Item, context: Context) -> Iterator[Message]:
    """Rule 22: the stem has at most 35 words and no sentence that the answer does not need."""
    count = len(tokens(item.stem))
    if count > _LONGEST:
        yield Message.of("rule-22-long-stem", count=count)
        return
    choice = choice_of(item)
    keys = choice.keys if choice else typed_key(item)
    if not keys:
        return
    needed = context.lemmas(" ".join((*item.evidence, *keys)))
    for sentence in _SENTENCE.split(item.stem):
        idle = not _asks(sentence, context) and not context.words.instruction.search(sentence)
        if idle and not context.lemmas(sentence) & needed:
            yield Message.of("rule-22-idle-sentence", sentence=sentence)


def _asking_clauses(stem: str, context: Context) -> Iterator[str]:
    """Give the clauses that ask: the first one, and later ones that open no subordinate clause."""
    for number, clause in enumerate(context.words.clauses.split(without_quotes(stem))):
        if number == 0 or not context.words.subordinate.match(clause):
            yield clause


def _asks(text: str, context: Context) -> bool:
    first = folded_tokens(text)[:1]
    words = context.words
    commands = bool(first) and first[0] in context.imperatives
    return commands or ("?" in text and words.question_words.search(text) is not None) or _is_verb_question(text)


def _is_verb_question(text: str) -> bool:
    """Tell whether the text ends as a question or leads to its options with a colon."""
    return text.rstrip().endswith(("?", ":"))
