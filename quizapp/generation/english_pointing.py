"""Find the English words that mean something told in an earlier sentence: "That failure", "One was", "the figure"."""

import re

from quizapp.generation.english_dangling import dangling
from quizapp.generation.english_ellipsis import left_out
from quizapp.generation.english_pronouns import without_places
from quizapp.generation.english_run_words import OPENERS
from quizapp.generation.english_unsaid import unsaid

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
    r"(?:At|By|Until|Since|Before|After) that (?:time|point|moment)\b|"
    r"At the time\b(?! of| the| he| she| they| it| when)"
    r")",
    re.IGNORECASE,
)
"""What a sentence opens with that counts or names something of the one before it."""
_ALONE = r"figures?|number|total|sum|amount|results|findings|paper|journal|theory|lodge|pair|trio|latter|former|"
_ALONE += "costs?|price|reply|answer|difference|margin|spokesman|spokeswoman"
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
    found = [*(match.group() for match in places if match), *left_out(text), *dangling(text), *unsaid(text)]
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


_MANY = re.compile(r"\A(?P<word>[A-Z][a-z-]+)(?: [a-z-]{3,}s|(?<=s)) ")


def opens_with_noun(before: str) -> bool:
    """Tell whether a sentence begins with a noun behind its article, which a pronoun can mean: "The council … its"."""
    many = _MANY.match(before)
    return _NOUN.match(before) is not None or (many is not None and many["word"].lower() not in OPENERS)


_SAID = re.compile(
    r"\b(?:said|says|told [\w ]{2,30}|added|believes?|believed|thinks?|thought|claimed|argued|announced|stated|hopes?|"
    r"hoped|admitted|insisted|explained|noted|warned|reported|that) \Z"
)
"""What stands between whoever speaks and the pronoun for the speaker: "Ann Dawson said she"."""


def searched_before(before: str, pronoun: str, mark: str) -> str | None:
    """Return the text before a pronoun in which whom or what it means may stand, None where the subject is meant."""
    before = outside_quotes(before)
    if pronoun in ("it", "its", "they", "them", "their"):
        if opens_with_noun(before) and (not mark or mark in before):
            return None
    elif opens_with_name(before) or (_SAID.search(before) and re.search(r"[A-Z]", without_places(before)[1:])):
        return None
    return before if pronoun in ("it", "its", "their") else without_places(before)


_EXISTS = re.compile(
    r"\b[Tt]here(?= (?:is|was|were|are|has|have|had|will|would|could|can|may|might|must|seems?|remains?|came)\b)"
)


_MORE = re.compile(
    rf"\b(?:{_NUMBER}|some|several|many|dozens of|hundreds of) others\b|"
    rf"\banother (?={_NUMBER}\b(?! (?:seconds?|minutes?|points?|metres|meters)\b))",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    rf"\b(?:{_NUMBER}|an?|several|dozens of|hundreds of) (?:[a-z-]+ ){{0,2}}(?:[a-z]{{2,}}s|people|[a-z]*men|children|"
    r"man|woman|child|boy|girl|person)\b",
    re.IGNORECASE,
)


def _without_more(text: str) -> str:
    """Return a text without "eighteen others" and "another 12" where it has counted some before."""
    return _MORE.sub(lambda match: "" if _PEOPLE.search(text[: match.start()]) else match.group(), text)


def without_existence(text: str) -> str:
    """Return a text without the "there" that means no place: "There was a fire"."""
    return _EXISTS.sub("", _without_more(text))


_NAMED = re.compile(r"\A(?P<word>[A-Z][\w’'-]*[a-z])(?:, (?:who|an?|the|\d)| [a-z])")
_NO_NAME = re.compile(r".*(?:ed|ing|s|ly|day)\Z|(?:Born|Built|Known|Given|Taken|Held|Made|Left|Told)\Z")


def opens_with_name(before: str) -> bool:
    """Tell whether a sentence begins with the name of a person, whom "he" can mean: "Dawson, who laughed, said he"."""
    match = _NAMED.match(before)
    return match is not None and match["word"].lower() not in OPENERS and _NO_NAME.match(match["word"]) is None


def is_bare_quote(text: str) -> bool:
    """Tell whether a sentence is nothing but words in quotation marks, whose speaker stands elsewhere."""
    return re.fullmatch(r"[“\"][^“”\"]*[”\"]\.?", text.strip()) is not None


def says_i(text: str) -> bool:
    """Tell whether whoever writes speaks of himself outside of a quotation."""
    return re.search(r"\bI(?:\b|['’])|\b(?:[Ww]e|us)\b", spoken_outside(text)) is not None


def spoken_outside(text: str) -> str:
    """Return the words of a text that stand outside of quotation marks."""
    return re.sub(r"[“\"][^“”\"]*(?:[”\"]|\Z)", " ", text).strip(" .")
