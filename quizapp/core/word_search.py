"""Find words in an article as the library finds them: case and accents ignored, ae beside ä, ss beside ß."""

import re
import unicodedata

from quizapp.core.article import Article, Span

_LETTERS = [chr(code) for code in range(0xC0, 0x250)]
_PAIRS = {"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß"}
_PAIRED = {letter: pair for pair, letter in _PAIRS.items()}


def occurrences(article: Article, words: str, *, with_title: bool) -> tuple[Span, ...]:
    """Return every place where words stand in an article, the title first."""
    if not words.strip():
        return ()
    pattern = re.compile(r"\s+".join(_spellings(word) for word in words.split()), re.IGNORECASE)
    title = article.title or "" if with_title else ""
    found = [Span(match.start(), match.end(), in_title=True) for match in pattern.finditer(title)]
    return (*found, *(Span(match.start(), match.end()) for match in pattern.finditer(article.text)))


def _spellings(word: str) -> str:
    """Return a pattern for every spelling of a word."""
    letters = unicodedata.normalize("NFC", word).lower()
    parts: list[str] = []
    at = 0
    while at < len(letters):
        pair = letters[at : at + 2]
        if pair in _PAIRS:
            parts.append(f"(?:{_accented(pair[0])}{_accented(pair[1])}|{_PAIRS[pair]})")
            at += 2
            continue
        letter = letters[at]
        parts.append(f"(?:{letter}|{_PAIRED[letter]})" if letter in _PAIRED else _accented(letter))
        at += 1
    return "".join(parts)


def _accented(letter: str) -> str:
    """Return a pattern for a letter with any accent or none; an accent that is typed may be missing in the text."""
    base = unicodedata.normalize("NFD", letter)[0]
    if not base.isalpha():
        return re.escape(letter)
    return f"[{base}{letter}{''.join(one for one in _LETTERS if unicodedata.normalize('NFD', one)[0] == base)}]"
