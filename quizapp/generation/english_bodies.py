"""Find what an English body that is called by one noun is called in full: "school board" for "board"."""

import re

_NOUNS = frozenset(
    "agency airline alliance army assembly association authority bank board bureau cabinet campaign charity church "
    "club coalition commission committee company confederation congress council court department directorate embassy "
    "federation firm foundation fund government group hospital institute league ministry movement navy office "
    "operator organisation organization parliament party police society union university".split()
)
_NO_PART = frozenset(
    "the a an its their his her this that these those other another former new old own first second last same said no "
    "any every each some most and or of to in on for by with from at as but because while when where which who than "
    "under against told says whole entire small large big local".split()
)

_NO_DESCRIPTION = frozenset(
    "the its their his her our this that these those and for from with under against told says said but when".split()
)


def as_shown(before: str, shown: str) -> tuple[str, ...]:
    """Return a body's noun as a sentence has it, small and with the adjective before it: "government", "new
    government"."""
    if shown not in _NOUNS:
        return ()
    word = re.search(r"\b(?P<word>[a-z-]{3,}) \Z", before)
    described = word is not None and word["word"] not in _NO_DESCRIPTION
    return (shown, f"{word['word']} {shown}") if word is not None and described else (shown,)


def fuller_names(text: str, name: str) -> tuple[str, ...]:
    """Return the longer names of the one body of a text that a single noun stands for, none where there are more."""
    noun = name.lower()
    if noun not in _NOUNS:
        return ()
    of = rf"{noun.capitalize()} (?:of|for) (?:the )?[A-Z][\w-]+(?: (?:and )?[A-Z][\w-]+)*"
    before = rf"(?:[A-Z][\w-]+ )+{noun.capitalize()}(?! (?:of|for) [A-Z])(?!\w)"
    named = {match.group() for match in re.finditer(rf"\b(?:{of}|{before})", text)}
    named = {re.sub(r"\A(?:The|A|An|In|On|At|But|And) ", "", one) for one in named}
    named.discard(noun.capitalize())
    small = {
        f"{match['word']} {noun}"
        for match in re.finditer(rf"\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?(?P<word>[a-z-]{{3,}}) {noun}\b", text)
        if match["word"] not in _NO_PART
    }
    found = sorted(named | small)
    return tuple(found) if len(found) == 1 else ()
