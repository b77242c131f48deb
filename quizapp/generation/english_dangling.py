"""Find the English words that hang in the air without the sentence before: "Even so", "the following morning", "all of
it", "between the two", "argued for four", a quotation that says nothing by itself."""

import re

from quizapp.core.item import Language

_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
_NUMBER = rf"(?:{_WORDS}|\d[\d,.]*\d|\d)"
_HEDGE = r"(?:perhaps |about |around |some |only |now |still |nearly |almost |fewer than |more than |less than )*"
_FIRST = rf"the first (?:{_NUMBER} )?(?:hours?|days?|weeks?|months?|evening|morning|night)"
_FOLLOWING = r"the (?:following|previous|same) (?:morning|evening|night|afternoon|day|week|month|year)"
_SAID_OF_WHAT = r"(?! (?:of|in|after|since|that|when|before|as|he|she|they|it)\b)"
_PATTERNS = (
    re.compile(r"\A(?:Even so|That (?:was|is) (?:where|when|how)|In the course of it)\b"),
    re.compile(r"\A[^“”\"]{3,60}, however, "),
    re.compile(
        r"\AThe \d{1,3}-year-old (?:will|would|was|is|has|had|said|did|does|can|could|may|must|never|now|also)\b"
    ),
    re.compile(rf"\b(?:{_FIRST}|{_FOLLOWING}|within the (?:hour|day|week|month|year))\b{_SAID_OF_WHAT}"),
    re.compile(r"\b(?:all|most|half|much|some|part|none) of it\b"),
    re.compile(r"\bbetween the (?:two|three|four|pair)\b(?! [a-z-]+(?:s|men|women|people|children)\b)"),
    re.compile(rf"\b(?:argued|asked|called|pleaded|applied) for {_NUMBER}(?=[,.;])"),
    re.compile(rf"\bthere (?:are|were) {_HEDGE}{_NUMBER}(?=[,.;]|\Z)", re.IGNORECASE),
    re.compile(
        r"\A(?:(?:After|Before|Since|By|In) [^,]{3,20},? )(?:many|some|others|most|few) "
        r"(?:gave|left|went|fled|came|stayed|died|have|had|were|are|refused|voted|moved|agreed)\b"
    ),
)
_OF_PERSON = re.compile(r"\A[^,“”\"]{3,60}, who (?P<inside>[^,“”\"]{3,60}),")
_IT = re.compile(r"\b(?:for|against|about|of|with|on|to) (?:it|them)\Z")
_QUOTE = re.compile(
    r"\A[“\"](?P<said>[^”\"]{3,60}),[”\"] (?:[A-ZÀ-Ž][\w’-]*(?: [A-ZÀ-Ž][\w’-]*){0,2} (?:said|says)|"
    r"(?:said|says) [A-ZÀ-Ž][\w’-]*(?: [A-ZÀ-Ž][\w’-]*){0,2})(?: \w+)?\.?\Z"
)
_NOUN = re.compile(r"(?i:\b(?:an?|the|my|our|his|her|their|your|its)) [a-z]|\d|(?<!\A)\b[A-Z][a-z]{2,}")
_MEANS = re.compile(r"\b(?:it|they|them|this|that|these|those)\b", re.IGNORECASE)
_FEW_WORDS = 8


def dangling(text: str) -> list[str]:
    """Return the words of a sentence that hang in the air without the one before it."""
    found = [match.group() for pattern in _PATTERNS if (match := pattern.search(text))]
    person = _OF_PERSON.match(text)
    if person is not None and _IT.search(person["inside"]):
        found.append(person["inside"].split()[-1])
    quote = _QUOTE.match(text)
    if quote is not None and not _NOUN.search(quote["said"]):
        found.append(quote["said"])
    return found


def _means_other(quote: str) -> bool:
    """Tell whether a short quotation means by "it" or "they" what it does not name: "I asked for it in writing"."""
    words = quote.strip(' .,“”"').split()
    return (
        len(words) <= _FEW_WORDS and _MEANS.search(quote) is not None and not quote.startswith(("There", "It is the"))
    )


_THAT_NUMBER = re.compile(r"(?:that )?(?:number|figure|total|amount) (?!of\b)")
"""A number that another sentence gives: "estimates that number is closer to 90"."""
_THAT_NOUN = re.compile(r"That (?:[a-z-]+ ){1,2}(?:is|was|has|had|will|would|are|were)\b")


def says_nothing(text: str, claim: str, language: Language) -> bool:
    """Tell whether an English statement says nothing alone: it means another thing, or "That" begins no clause but a
    noun that is pointed at: "That decision is to be examined"; in German as well where "that" counts something."""
    if _THAT_NUMBER.match(claim) is not None:
        return True
    return language is Language.EN and (_means_other(text) or _THAT_NOUN.match(claim) is not None)


_BARE = re.compile(r"\AThe (?P<noun>[a-z]{4,}) (?P<verb>[a-z]+)\b")
_FEW = 14


def opens_with_known_thing(text: str, named: int) -> bool:
    """Tell whether a short sentence that names nobody begins with a thing which is known already: "The stock rose"."""
    match = _BARE.match(text)
    if match is None or named or len(text.split()) > _FEW:
        return False
    return match["verb"] not in _NO_VERB and re.search(_VERB, match["verb"]) is not None


_NO_VERB = frozenset("of for that who which in on at from to by with".split())
_VERB = r"\A(?:was|were|is|are|has|have|had|will|would|could|can|may|might|rose|fell|cost|came|went|took|began)\Z|ed\Z"
