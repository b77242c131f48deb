"""Cut a sentence into tokens with their places, the way the name model was trained."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[A-Za-zÄÖÜäöü]\.){2,}"  # z.B., U.S.
    r"|\d+(?:[.,:]\d+)*(?:-[A-Za-zÄÖÜäöüß]\w*)+"  # 54-jähriger
    r"|\d+(?:[.,:]\d+)*\.?(?=\s+[A-ZÄÖÜ])|\d+(?:[.,:]\d+)*"  # numbers, ordinals with their point
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*(?:[-/&][^\W_]+(?:['’][^\W\d_]+)*)*-?"  # words, hyphenated compounds whole
    r"|-[^\W\d_]+|\.{2,}|[^\w\s]|_|\w+"
)
ABBREVIATIONS = frozenset(
    "Dr Prof St Nr Mio Mrd bzw ca usw etc vgl Mr Mrs Ms Jr Sr Inc Ltd Co Corp Gen Gov Sen Rep Tsd Std".split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; offsets count characters of the text it was cut from."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Tell whether it begins with a letter."""
        return self.text[0].isalpha()

    @property
    def is_capitalised(self) -> bool:
        """Tell whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokenise(text: str, offset: int = 0, *, possessives: bool = False) -> tuple[Token, ...]:
    """Return the tokens of a text; `offset` is added to their places; with `possessives` an English 's is one too."""
    tokens = (Token(word, start + offset, end + offset) for word, start, end in _cut(text))
    return tuple(part for token in tokens for part in (_parted(token) if possessives else (token,)))


def _parted(token: Token) -> tuple[Token, ...]:
    """Return a word and its possessive ending, else the token as it is."""
    cut = len(token.text) - 2
    if cut < 1 or token.text[cut:] not in ("'s", "’s"):
        return (token,)
    middle = token.end - 2
    return Token(token.text[:cut], token.start, middle), Token(token.text[cut:], middle, token.end)


def _cut(text: str) -> Iterator[tuple[str, int, int]]:
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() < end:
            continue
        word, start, end = match.group(), match.start(), match.end()
        if word in ABBREVIATIONS and text[end : end + 1] == ".":
            word, end = word + ".", end + 1
        elif len(word) > 1 and word.endswith("-") and text[end : end + 1] == "":
            word = word[:-1]
        yield word, start, end
