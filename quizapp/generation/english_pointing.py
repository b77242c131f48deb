"""Find the English words that mean something told in an earlier sentence: "That failure", "One was", "the figure"."""

import re

_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|\d[\d,.]*)"
)
_HEDGE = (
    r"(?:about|around|some|nearly|almost|roughly|only|just|at least|up to|more than|fewer than|over|a further|another|"
    r"the (?:first|second|third|last|other)|the other)"
)
_VERB = (
    r"(?:was|were|is|are|has|have|had|will|would|could|can|may|might|should|must|did|do|does|said|says|died|came|went|"
    r"still|also|never|then|later|sold|won|lost|became|remained?|needed|survived|escaped|fled|got|took|made|left|"
    r"followed|showed|wanted|refused|lived?|work(?:ed)?|voted|tested|measured|weighs?|weighed)"
)
_OPENING = re.compile(
    r"\A[“\"]?(?:"
    r"That (?!is\b|was\b|would\b|will\b|said\b)[a-z-]+(?: [a-z]+)?|"
    rf"(?:{_HEDGE} )?{_NUMBER} (?={_VERB}\b)|"
    rf"(?:Some|Many|Most|Few|Several|Each|All|Both|None|Neither|Others?|Half|Another|The (?:others?|rest|latter|former|"
    rf"second|third|fourth|first|last)) (?={_VERB}\b)|"
    r"(?:The|A) (?:rest|remainder|second|third|fourth) (?:one\b|of the\b)|"
    r"Among (?:them|those)\b|Of (?:these|those|them)\b|"
    r"The (?:town|village) (?!of\b|that\b|in\b|[A-Z])|"
    r"(?:At|By|Until|Since|Before|After) that (?:time|point|moment)\b"
    r")",
    re.IGNORECASE,
)
"""What a sentence opens with that counts or names something of the one before it."""
_ALONE = r"figures?|number|total|sum|amount|results|findings|paper|journal|theory|lodge|pair|trio|latter|former"
_DEFINITE = re.compile(
    rf"\b[Tt]he (?P<noun>{_ALONE})\b(?! (?:of|for|that|which|who|whom|in(?! \d)|on|from|to|by|between|against|with|"
    r"called|named|[A-Z]))(?!['’]s [A-Z])"
)
_THAT_TIME = re.compile(
    r"\b(?:in|of|at|from|for|since|by|on|during) that (?:time|year|month|week|day|case|point|moment|period|season|"
    r"decade|match|game|race|trade|place|country|town|city)\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\b(?:percent|per cent|%|half|most|all|much|third|quarter) of the (?P<noun>town|village|company)\b", re.IGNORECASE
)
_LEFT_OUT = re.compile(rf"\bthat {_NUMBER} (?:would|were|was|had|have|could|is|are|will)\b(?! of)", re.IGNORECASE)
"""A number whose noun stands in the sentence before: "argued that six would be enough"."""


def english_pointing(text: str) -> list[str]:
    """Return the words of an English text that point to an earlier sentence."""
    places = (_OPENING.match(text), _LEFT_OUT.search(text), _THAT_TIME.search(text))
    found = [match.group() for match in places if match]
    return found + [
        match.group()
        for pattern in (_DEFINITE, _PART_OF)
        for match in pattern.finditer(text)
        if not _is_introduced(text, match)
    ]


def _is_introduced(text: str, match: re.Match[str]) -> bool:
    """Tell whether the noun of a definite phrase stands earlier in the text: "a town … the town"."""
    noun = match["noun"].rstrip("s")
    return re.search(rf"\b{noun}s?\b", text[: match.start()], re.IGNORECASE) is not None


_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")


def outside_quotes(before: str) -> str:
    """Return what stands before a pronoun without quotations: who is named in one is nobody whom it means."""
    return _QUOTED.sub(" ", before).lstrip('“" ')


_NOUN = re.compile(
    r"\A(?:The|An?|Some|Many|Most|Several|One|Two|Three|Four|Five) [a-z-]+ (?!of (?:it|them|these|those)\b)"
)


def opens_with_noun(before: str) -> bool:
    """Tell whether a sentence begins with a noun behind its article, which a pronoun can mean: "The council … its"."""
    return _NOUN.match(before) is not None


def says_i(text: str) -> bool:
    """Tell whether whoever writes speaks of himself outside of a quotation."""
    return re.search(r"\bI(?:\b|['’])", re.sub(r"[“\"][^“”\"]*(?:[”\"]|\Z)", " ", text)) is not None
