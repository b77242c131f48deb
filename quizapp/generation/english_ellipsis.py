"""Find what an English sentence leaves out since the one before says it: "doesn't think so", "asked for eleven"."""

import re

_END = r"(?=[.,;!?]|[”\"]|\Z)"
_SO = re.compile(
    rf"\b(?:think|thinks|thought|believes?|believed|hopes?|hoped|says?|suppose[sd]?|agrees?) (?:so|not){_END}"
)
_DO_SO = re.compile(rf"\A(?:\S+ ){{0,5}}(?:do|does|did|done|doing) (?:so|the same){_END}")
_NO_VERB = re.compile(
    r"\A(?:\S+ ){1,4}(?:do|does|did|was|were|is|are|has|had|have|will|would|could|can)(?: not|n['’]t)[.!]?\Z"
)
_AGREED = re.compile(r"\A(?:\S+ ){1,5}(?:agrees?|agreed|disagrees?|disagreed)[.!]?\Z")
_PLACED = re.compile(
    r"\b(?:was|were|came|finished|placed) (?:only |joint )?(?:first|second|third|fourth|fifth|sixth|last)"
    r"(?=[,.;?]|\Z| and\b)"
)
"""Who was third, nobody understands without the race."""
_OF_ONE = re.compile(rf"\bof (?:one|some|many|most|each|several|two|three|four){_END}")
_OF_WHAT = re.compile(
    r"\A(?:There)? ?(?:was|were|is|are|has been|have been|had been) (?:\S+ ){0,3}?(?:differences?|exceptions?|"
    r"reasons?|survivors?|witnesses|injuries|casualties|victims|deaths|damage|objections?|complaints?|"
    r"doubts?|signs?)(?: \S+){0,6}\Z"
)
"""A short sentence that says that there is something of what was told before: "There were differences of …"."""
_THAT = re.compile(r"\AThat (?:would|will|had|has|could|can|may|might|left|made|means?|meant|brings|brought)\b")
"""What a sentence begins with that means the whole one before it; a quotation may begin so."""
_WORDS = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_BARE = re.compile(
    rf"\b(?:with|had|has|have|won|lost|needs?|needed|asked for|asking for|wants?|wanted|got|over|under|offered|scored) "
    rf"(?:only |just |about |around |a bit over |more than |at least )?(?:\d{{1,3}}|{_WORDS})(?: million| billion)?"
    r"(?=[.;]|,(?! \d)|\Z| (?:ahead|against|compared|and|but|or)\b(?! (?:a|one|half|three) (?:half|quarter)))"
)
"""A number without its noun behind a verb or "with"."""
_BOTH_BARE = re.compile(rf"(?:percent|per cent|%) and (?:\d[\d.,]*|{_WORDS})(?: million| billion)?(?=[.;?]|\Z)")
_COUNTED = re.compile(
    rf"(?:\b\d[\d,.]*|\b{_WORDS})(?: (?:million|billion|thousand))? (?:[a-z-]+ ){{0,3}}(?:[a-z]{{2,}}s|people|men|"
    r"women|children)\b|\b(?:votes|seats|medals|points|goals|runs|wickets|matches|games|wins|cases|deaths|laps)\b",
    re.IGNORECASE,
)
_MEASURES = re.compile(r"\b(?:percent|per cent|dollars|euros|pounds|years|months|weeks|days|hours|minutes|seconds)\b")
_AGES = re.compile(r"\b(?:aged?|old|oldest|youngest|turned|born|score|minute|draw|penalt\w+)\b")


def left_out(text: str) -> list[str]:
    """Return the words of a sentence that are whole only with the one before it."""
    found = [
        match.group()
        for pattern in (_SO, _DO_SO, _NO_VERB, _AGREED, _PLACED, _OF_ONE, _THAT, _OF_WHAT)
        if (match := pattern.search(text))
    ]
    bare = _BARE.search(text) or _BOTH_BARE.search(text)
    if bare is not None and not _AGES.search(text) and not _COUNTED.search(_MEASURES.sub("", text)):
        found.append(bare.group())
    return found
