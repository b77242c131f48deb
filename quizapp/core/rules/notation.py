"""Check the writing of a language: quotation marks, numbers, umlauts (28)."""

import re
from collections.abc import Iterator

from quizapp.core.errors import Message
from quizapp.core.item import Item, Language
from quizapp.core.rules.choice import choice_of
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import tokens
from quizapp.core.text import expand_umlauts

_SPELLED = re.compile(r"ae|oe|ue|ss", re.IGNORECASE)


def writing(item: Item, context: Context) -> Iterator[Message]:
    """Rule 28: quotation marks and numbers are the language's own, and umlauts are written as the article has them."""
    choice = choice_of(item)
    for text in (item.stem, *(choice.options if choice else ())):
        marks = context.words.wrong_quotes.search(text)
        number = context.words.wrong_number.search(text)
        if marks and not context.item_set.article.find(text):
            yield Message.of("rule-28-quotes", mark=marks.group(), text=text)
        if number and number.group() not in context.item_set.article.text:
            yield Message.of("rule-28-number", number=number.group())
        if context.language is Language.DE:
            yield from _spelled_out(text, context)


def _spelled_out(text: str, context: Context) -> Iterator[Message]:
    """Give the words that the article writes with ä, ö, ü or ß, but the text without."""
    for word in tokens(text):
        meant = context.article_spelling.get(expand_umlauts(word))
        if meant and meant != word and _SPELLED.search(word):
            yield Message.of("rule-28-umlaut", found=word, expected=meant)
