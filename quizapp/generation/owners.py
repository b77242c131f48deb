"""Tell a German name in the genitive, which owns what is named behind it, from a name that acts."""

import re
from collections.abc import Iterable

from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence

_ATTRIBUTE = re.compile(r"[a-zäöüß-]+(?:e|en|er|es|em)\Z")


def is_owner(sentence: Sentence, end: int, names: Iterable[str]) -> bool:
    """Tell whether the name that ends before token `end` owns the noun behind it: "Bergers Sprecherin"."""
    tokens = sentence.tokens
    if end >= len(tokens) or not is_genitive(tokens[end - 1].text, names):
        return False
    behind = tokens[end]
    return behind.is_capitalised or (
        _ATTRIBUTE.match(behind.text) is not None and end + 1 < len(tokens) and tokens[end + 1].is_capitalised
    )


def is_genitive(word: str, names: Iterable[str]) -> bool:
    """Tell whether a word is the last one of a name with an ending: "Bergers" beside "Berger"."""
    return word.endswith("s") and any(name.rpartition(" ")[2] == word[:-1] for name in names)


def is_owner_behind(sentence: Sentence, actor: FoundActor) -> bool:
    """Tell whether a sentence names somebody only behind what is theirs: "Der Arzt Bergers", "die Pläne Bergers"."""
    here = [mention for mention in actor.mentions if mention.sentence == sentence.index]
    return bool(here) and all(
        mention.start > 0
        and sentence.tokens[mention.start - 1].is_capitalised
        and is_genitive(sentence.tokens[mention.end - 1].text, actor.names)
        for mention in here
    )
