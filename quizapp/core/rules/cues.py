"""Find what gives the key away without the text: echoed words, grammar, origin, mood (10, 11, 25, 27)."""

from collections.abc import Iterator
from re import search

from quizapp.core.errors import Message
from quizapp.core.item import Item
from quizapp.core.linguist import Gender
from quizapp.core.rules.choice import Choice, choice_of
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import folded_tokens, is_quotation, tokens

_LONG_WORD = 5
_PART = 6
_LONG_QUOTE = 5
_RUN = 3


def clang(item: Item, context: Context) -> Iterator[Message]:
    """Rule 10: no word of five letters or more stands in stem and key alone."""
    choice = choice_of(item)
    if not choice:
        return
    stem = context.lemmas(choice.stem, _LONG_WORD)
    wrong = frozenset().union(*(context.lemmas(text, _LONG_WORD) for text in choice.distractors))
    counts: dict[str, int] = {}
    for key in choice.keys:
        for word in context.lemmas(key, _LONG_WORD):
            if any(_echoes(word, other) for other in stem) and not any(_echoes(word, other) for other in wrong):
                counts[word] = counts.get(word, 0) + 1
    for word, count in counts.items():
        if 2 * count > len(choice.keys):
            yield Message.of("rule-10-clang", word=word, key=choice.keys[0])


def grammar_cue(item: Item, context: Context) -> Iterator[Message]:
    """Rule 11: the stem does not end in an article, and the key begins and ends like some distractor."""
    choice = choice_of(item)
    if not choice:
        return
    last = folded_tokens(choice.stem)[-1:]
    if last and last[0] in context.words.articles and not search(r"[?!]\s*$|(?<!\.)\.\s*$", choice.stem):
        yield Message.of("rule-11-stem-ends-in-article", word=tokens(choice.stem)[-1])
    elif _stands_out(
        [_lead(text, context) for text in choice.keys], [_lead(text, context) for text in choice.distractors]
    ):
        yield Message.of("rule-11-other-form", key=choice.keys[0])
    elif _stands_out([_closing(text) for text in choice.keys], [_closing(text) for text in choice.distractors]):
        yield Message.of("rule-11-other-end", key=choice.keys[0])
    elif _only_gender(choice, context):
        yield Message.of("rule-11-gender", key=choice.keys[0])


def textual_origin(item: Item, context: Context) -> Iterator[Message]:
    """Rule 25: the key is not the only option that is copied from the article."""
    choice = choice_of(item)
    if not choice or not choice.single or is_quotation(choice.keys[0]):
        return
    key = choice.keys[0]
    copied = len(tokens(key)) >= _LONG_QUOTE and context.stands_in_article(key)
    if copied and not any(_shares_run(text, context) for text in choice.distractors):
        yield Message.of("rule-25-copied-key", key=key)


def mood_cue(item: Item, context: Context) -> Iterator[Message]:
    """Rule 27, German: the key is not the only option in Konjunktiv I."""
    choice = choice_of(item)
    if not choice or is_quotation(choice.keys[0]):
        return
    moods = {text: bool(context.words.subjunctive & set(folded_tokens(text))) for text in choice.options}
    if all(moods[key] for key in choice.keys) and not any(moods[text] for text in choice.distractors):
        yield Message.of("rule-27-mood", key=choice.keys[0])


def _echoes(word: str, other: str) -> bool:
    """Tell whether two words are the same or one is a long part at the other's start or end."""
    short, long = sorted((word, other), key=len)
    return short == long or (len(short) >= _PART and (long.startswith(short) or long.endswith(short)))


def _stands_out(keys: list[str], distractors: list[str]) -> bool:
    """Tell whether all keys are of one form and all distractors of another one."""
    return len(set(keys)) == 1 and len(set(distractors)) == 1 and keys[0] != distractors[0]


def _lead(option: str, context: Context) -> str:
    """Return the sort of word that an option begins with."""
    if context.by_size((option,)):
        return "quantity"
    first = (folded_tokens(option) or ("",))[0]
    if first.isdigit():
        return "quantity"
    return context.words.lead_kinds.get(first, "quotation" if option[:1] in '„“"' else "")


def _closing(option: str) -> str:
    return option[-1:] if option[-1:] in ".!?…" else ""


def _only_gender(choice: Choice, context: Context) -> bool:
    """Tell whether the stem names one gender (Welche Politikerin) and only the key has it."""
    wanted = Gender.FEMININE if search(r"\b[Ww]elche[rn]? \w+in\b|\b(?:she|her)\b", choice.stem) else None
    wanted = Gender.MASCULINE if search(r"\b(?:he|his)\b", choice.stem) else wanted
    if wanted is None or not choice.single:
        return False
    genders = [context.linguist.gender(text) for text in choice.options]
    return genders[0] is wanted and all(gender not in (None, wanted) for gender in genders[1:])


def _shares_run(text: str, context: Context) -> bool:
    found = folded_tokens(text)
    return any(context.article_has(found[at : at + _RUN]) for at in range(max(1, len(found) - _RUN + 1)))
