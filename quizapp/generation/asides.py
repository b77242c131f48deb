"""Tell which lines of an English text its author does not tell: captions, editor's notes, what an interviewer asks."""

import re
from collections.abc import Sequence

from quizapp.generation.captions import caption_places, has_no_verb

_NOTE = re.compile(
    r"[\[(]?(?:Ed|Eds|Editor|Editor['’]s [Nn]ote|Editors['’] [Nn]ote|Correction|Clarification|Disclosure|"
    r"Disclaimer|Note)\.?(?: to (?:the )?readers?)?\s*:"
)
_FRAGMENT = re.compile(
    r"\d{1,2}\.? [A-Z]|\d{3,4}, [a-z]|"
    r"(?:Built|Located|Founded|Established|Opened|Constructed|Situated|Designed|Named|Started|Completed|Restored|Created|"
    r"Erected|Housed|Owned|Run|Rebuilt|Dating|Featuring|Offers|Serves|Has|Includes|Contains) (?![^,]*, (?:the|[A-Z]))"
)
"""The rest of an entry of a list: its number, or what it says of what stands above it."""
_GERUND = re.compile(r"[A-Z][a-z]{2,}ing [^,]*\Z")
"""What begins with "Building a …" and has no subject behind a comma."""
_RELATIVE = re.compile(r"\b(?:that|who|which)\b.*")
_CONTACT = re.compile(r"[☎✆✉]|\+\s?\d{2,3}[ \d-]{6,}|\b(?:\d{7,}|www\.|[Tt]el\.?:? ?\d)")
"""Where to call: no part of a story."""
_SOUNDS = re.compile(r"[\u0250-\u02af\u02c8\u02cc\u02d0]")
"""Letters of pronunciation: nobody fills in a sentence with them."""
_ASKED = re.compile(
    r"(?:(?:And|But|So|Then|Well|Okay|OK),? )?(?i:Who|Whom|Whose|What|When|Where|Which|Why|How|Do|Does|Did|Is|Are|Was|"
    r"Were|Have|Has|Had|Can|Could|Will|Would|Should|May|Might|Must|Shall|Am|Isn['’]t|Aren['’]t|Wasn['’]t|Don['’]t|"
    r"Doesn['’]t|Didn['’]t|In what|In which|At what|For how|To what|On what|From what)\b.*\?\Z"
)


def aside_places(texts: Sequence[str], paragraphs: Sequence[int]) -> set[int]:
    """Return the places of lines that no question may rest on."""
    asides = {place for place, text in enumerate(texts) if is_note(text) or is_asked(text) or is_fragment(text)}
    return asides | caption_places(texts, paragraphs)


def is_note(text: str) -> bool:
    """Tell whether a line is a note of the editors: "Ed.: See the list below."."""
    return _NOTE.match(text) is not None


def is_fragment(text: str) -> bool:
    """Tell whether a line is no whole sentence: an entry of a list, the rest of a bracket, how a name is spoken."""
    rest_of_bracket = text.count(")") != text.count("(") and not re.match(r"\w{1,2}\)", text)
    unfinished = _GERUND.match(text) is not None and has_no_verb(_RELATIVE.sub("", text.partition(" ")[2]))
    return (
        rest_of_bracket
        or unfinished
        or _FRAGMENT.match(text) is not None
        or _CONTACT.search(text) is not None
        or _SOUNDS.search(text) is not None
    )


def is_asked(text: str) -> bool:
    """Tell whether a line is a question put to somebody: "When was the club founded?"."""
    return _ASKED.match(text) is not None
