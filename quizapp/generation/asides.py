"""Tell which lines of an English text its author does not tell: captions, editor's notes, what an interviewer asks."""

import re
from collections.abc import Sequence

from quizapp.generation.captions import caption_places

_NOTE = re.compile(
    r"[\[(]?(?:Ed|Eds|Editor|Editor['’]s [Nn]ote|Editors['’] [Nn]ote|Correction|Clarification|Disclosure|"
    r"Disclaimer|Note)\.?(?: to (?:the )?readers?)?\s*:"
)
_ASKED = re.compile(
    r"(?:(?:And|But|So|Then|Well|Okay|OK),? )?(?i:Who|Whom|Whose|What|When|Where|Which|Why|How|Do|Does|Did|Is|Are|Was|"
    r"Were|Have|Has|Had|Can|Could|Will|Would|Should|May|Might|Must|Shall|Am|Isn['’]t|Aren['’]t|Wasn['’]t|Don['’]t|"
    r"Doesn['’]t|Didn['’]t|In what|In which|At what|For how|To what|On what|From what)\b.*\?\Z"
)


def aside_places(texts: Sequence[str], paragraphs: Sequence[int]) -> set[int]:
    """Return the places of lines that no question may rest on."""
    asides = {place for place, text in enumerate(texts) if is_note(text) or is_asked(text)}
    return asides | caption_places(texts, paragraphs)


def is_note(text: str) -> bool:
    """Tell whether a line is a note of the editors: "Ed.: See the list below."."""
    return _NOTE.match(text) is not None


def is_asked(text: str) -> bool:
    """Tell whether a line is a question put to somebody: "When was the club founded?"."""
    return _ASKED.match(text) is not None
