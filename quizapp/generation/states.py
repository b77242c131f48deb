"""Tell what may be true of more people than an English article says: who knows, meets or likes somebody."""

import re

from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention

_STATE = r"(?:know|knew|known|likes?|liked|met|meets|believes?|believed|lived?|lives|visits?|visited|served|serves)"
_BEFORE = re.compile(rf"\b{_STATE} \Z")
_BEHIND = re.compile(rf" (?:(?:has|have|had|also) )?{_STATE}\b")


def is_in_state(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether such a verb stands right beside a mention: another name in its place may be right as well."""
    before = sentence.text[: sentence.tokens[mention.start].start]
    behind = sentence.text[sentence.tokens[mention.end - 1].end :]
    return _BEFORE.search(before) is not None or _BEHIND.match(behind) is not None
