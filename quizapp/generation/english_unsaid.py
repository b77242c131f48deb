"""Find what English sentences say of those that only an earlier one counts or tells: "All four live there", "The
youngest was six", "The other two", "For some, that means", "said he had read that too", "Afterwards"."""

import re

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
_VERB = (
    r"(?:was|were|is|are|has|had|have|will|would|could|can|may|might|must|did|do|does|said|says|died|came|went|lives?|"
    r"lived|comes?|works?|worked|belongs?|remains?|measured|measures|weighed|weighs|took|takes|lasted|won|lost|cost|"
    r"got|made|left|still|also|now|then|only|never|[a-z]+ly)"
)
_NO_DEGREE = r"(?!(?:west|east|forest|harvest|guest|test|request|interest|protest|contest|arrest|priest|best|rest))"
_PATTERNS = (
    re.compile(r"\A(?:Shortly |Soon |Not long |Immediately )?[Aa]fterwards?\b(?! (?:in|on|at) \d)"),
    re.compile(rf"\A(?:All|Both)(?: of the)? {_NUMBER} {_VERB}\b"),
    re.compile(rf"\AAll but {_NUMBER} {_VERB}\b"),
    re.compile(rf"\AThe {_NO_DEGREE}[a-z]{{2,}}est(?:,| {_VERB}\b)"),
    re.compile(rf"\AThe (?:other|remaining) (?:{_NUMBER}\b|[a-z]+ (?:was|is|has|had)\b)"),
    re.compile(r"\AFor (?:some|many|most|others|several|a few)(?:,| of them\b| (?:it|this|that) )"),
    re.compile(
        r"\A(?!(?:If|When|As|Because|Where|Even|Whether|Although|Though|Since|After|Before|While|Unless)\b)[^“”\";:]*, "
        r"that (?:would|will|means?|meant|comes? to|came to|leaves?|left|makes?|made|brings?|brought)\b"
    ),
    re.compile(r"\AThat (?:is|was) (?:an? [a-z]+ [a-z]+\.?\Z|not\b|more\b|less\b|true\b)"),
    re.compile(
        r"\b(?:read|heard|seen|said|done|known|knew|thought|told [a-z]+|expected|denied) that(?: too| as well)?\.?\Z"
    ),
)


def unsaid(text: str) -> list[str]:
    """Return the words of a sentence that mean those or that which only an earlier one names."""
    return [match.group() for pattern in _PATTERNS if (match := pattern.search(text))]
