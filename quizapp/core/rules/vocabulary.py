"""Describe the words that the item rules look for; german and english fill it."""

import re
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and phrases of one language. Patterns search lower- and upper-case alike unless they say otherwise.

    `lead_kinds` sorts the function words that an option can begin with; `clauses` is where a sentence parts into
    clauses, `subordinate` are the words that open one in which a negation is no negation of what is asked; `days` are
    times that only the day of the article explains.
    """

    stop_words: frozenset[str]
    articles: frozenset[str]
    lead_kinds: dict[str, str]
    absolute: Pattern[str]
    vague: Pattern[str]
    all_of: Pattern[str]
    none_of: Pattern[str]
    combined: Pattern[str]
    truth_words: frozenset[str]
    negation: Pattern[str]
    idioms: Pattern[str]
    clauses: Pattern[str]
    subordinate: Pattern[str]
    imperatives: frozenset[str]
    question_words: Pattern[str]
    unfocused: Pattern[str]
    instruction: Pattern[str]
    pronouns: frozenset[str]
    demonstratives: Pattern[str]
    days: Pattern[str]
    offices: Pattern[str]
    capital_of: Pattern[str]
    genitives: frozenset[str]
    conjunction: Pattern[str]
    subjunctive: frozenset[str]
    wrong_quotes: Pattern[str]
    wrong_number: Pattern[str]


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(text.split())


def phrase(pattern: str) -> Pattern[str]:
    """Return a pattern that finds whole words, whatever their case."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def kinds(**lists: str) -> dict[str, str]:
    """Return each word of the lists with the name of its list."""
    return {word: kind for kind, listed in lists.items() for word in listed.split()}
