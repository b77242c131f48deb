"""Tell the captions and credits of pictures that were run into an English text from its sentences."""

import re
from collections.abc import Sequence

_CREDIT = re.compile(
    r"(?:Image|Photo(?:graph)?s?|Picture|Video|Graphic|Illustration|Credit|Screenshot|File photo|File)"
    r"(?: by| from| credit)?\s*[:;]\s*\S.{0,90}\Z|"
    r"(?:File (?:photo|picture|image)|Photo|Picture|Portrait|Screenshot) of\b"
)
_FROM_FILE = re.compile(r"[;,] (?:from file|file photo|\d{4} file photo|pictured)\b|\(file(?: photo)?\)")
_INSIDE = re.compile(r"(?<=[\w\d)] )(?:Image|Photo|Picture|Video)s?(?: by)?: (?=[A-Z])")
_YEAR = re.compile(r"\(?(?:c\. ?)?(?:\d{4}|undated)\)?\.?\Z")
"""When a picture was taken, between its caption and its credit."""
_SHOWN = re.compile(
    r"(?!(?:The|A|An|In|On|At|By|For|From|With|After|Before|During|When|While|If|As|This|That|These|Those) )"
    r"(?:[A-Z][\w.'’-]* ){2,4}(?:in|at|with|on|during|outside|inside|near|beside|after|before|behind|[a-z]+ing)\b"
)
"""Somebody with where, when or how the picture shows him: "Ann Bell in May 2010", "Ann Bell with her brother"."""
_CLAUSE = re.compile(r"\b(?:that|who|which|whose|where|when|after|before|while|as)\b.*")
_MOST_WORDS = 25
"""A longer line without a verb is taken for a sentence: the lists of verbs are not whole."""
_PLAIN_VERBS = (
    "say want need think believe hope claim make take get go come know see seem remain include show argue expect "
    "plan live work become find give use call feel help keep let mean offer pay play provide put receive report "
    "require run serve start suggest suffer support tend turn vary warn appear allow begin contain continue "
    "depend die exist face fear follow form grow happen hold lead like look lose love move occur produce reach "
    "recommend represent stand stay try understand visit vote wait win rely belong consist differ disagree insist "
    "refuse fail oppose share sell buy cost spend eat drink travel arrive leave learn teach speak hear read write "
    "bring choose carry cause change compete consider create describe develop earn enjoy enter explain fight fly "
    "gather hide join last lie mark meet note own perform point prefer protect publish pull raise range rise save "
    "send set sit spread stress study succeed tell treat wear worry"
)
_PAST_VERBS = (
    "became began bent bit bled blew bore bought bound bred broke brought built burnt burst came cast caught "
    "chose cost crept cut dealt did drank drew drove dug ate fed fell felt fled flew forbade forgot fought found "
    "froze gave got grew hung heard held hid hit hurt kept knew laid lay learnt led left lent let lit lost made "
    "meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shone shot shrank shut "
    "slept slid sold sought spent split spoke spread sprang stole stood struck stuck swam swept swore swung "
    "taught threw thought told took tore understood went woke won wore wound wrote"
)
_HELPERS = (
    "am is are was were be been being has have had do does did will would can could might must shall should ought "
    "cannot"
)
_VERB = re.compile(
    rf"\b(?:{'|'.join((*_HELPERS.split(), *_PLAIN_VERBS.split(), *_PAST_VERBS.split()))})\b|n['’]t\b|\b(?-i:may)\b|"
    r"\b(?:I|you|we|they|he|she|it|who|that|there|here|what)(?:['’](?:s|re|ve|ll|d|m))?\b|"
    r"(?<!['’]s )(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )(?<!\bin )\b[a-z]{2,}ed\b(?! (?:by|from|at)\b)",
    re.IGNORECASE,
)
_THIRD_PERSON = re.compile(r"([\w'’-]+)\W+[a-z]{2,}s\b")
_BEFORE_NOUN = frozenset(
    "the a an his her its their our my this these those some many several all other more most few no each every "
    "two three four five six seven eight nine ten of in on at by for from with without to into over under between "
    "among and or as than".split()
)


def is_credit(text: str) -> bool:
    """Tell whether a line says whose picture something is: "Image: Ann Bell.", or that it is an old one."""
    return _CREDIT.match(text) is not None or _INSIDE.search(text) is not None or _FROM_FILE.search(text) is not None


def caption_places(texts: Sequence[str], paragraphs: Sequence[int]) -> set[int]:
    """Return the places of lines that belong to pictures: credits, what stands before them, and lines with no verb."""
    found = {place for place, text in enumerate(texts) if is_credit(text) or is_verbless(text) or _is_shown(text)}
    for place, text in enumerate(texts):
        if _CREDIT.match(text) and re.search("[:;]", text[:24]):
            found |= _before_credit(texts, paragraphs, place)
    return found


def _before_credit(texts: Sequence[str], paragraphs: Sequence[int], credit: int) -> set[int]:
    """Return the places of the caption before a credit, and of the year between them."""
    first = credit - 1
    if first > 0 and _YEAR.match(texts[first]):
        first -= 1
    return {place for place in range(max(first, 0), credit) if paragraphs[place] == paragraphs[credit]}


def _is_shown(text: str) -> bool:
    """Tell whether a line names somebody and where a picture shows him, and says no more: only clauses have a verb."""
    words = len(text.split())
    if words > _MOST_WORDS or not _SHOWN.match(text):
        return False
    head, *rest = text.split(",")
    parts = [_CLAUSE.sub("", head[1:]), *(_CLAUSE.sub("", part) for part in rest)]
    return all(not part.strip(" .") or has_no_verb(part) for part in parts)


def is_verbless(text: str) -> bool:
    """Tell whether a line is no sentence: nothing in it can be a verb, or it begins with a small letter."""
    words = text.split()
    if len(words) > _MOST_WORDS or not words:
        return False
    if len(words[0]) > 2 and words[0].isalpha() and words[0].islower():
        return True
    return has_no_verb(text)


def has_no_verb(text: str) -> bool:
    """Tell whether no word of a text can be a verb."""
    if _VERB.search(text):
        return False
    return all(match[1].lower() in _BEFORE_NOUN or match[1].isdigit() for match in _THIRD_PERSON.finditer(text))
