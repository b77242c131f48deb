"""Tell the surname of a person, and whether a question asks for a person by name."""

from quizapp.core.given_names import GIVEN_NAMES
from quizapp.core.patterns import pattern


def surnames(name: str) -> tuple[str, ...]:
    """Return the surname of a person's name with its particles and without them: von der Leyen, Leyen.

    A single word has none, nor has a name with a number or a byname: Johannes Paul II., Karl der Große.
    """
    words = [word for word in name.split() if word.casefold().rstrip(".") not in _TITLES]
    if len(words) < 2 or pattern(_BYNAME).search(name):
        return ()
    if words[0] in _EASTERN and (len(words) > 2 or "-" in words[1] or words[0] in _EASTERN_ONLY):
        return (words[0],)
    if len(words) == 2 and pattern(_EASTERN_GIVEN).fullmatch(words[1]):
        return (words[0],)
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return tuple(dict.fromkeys((" ".join(words[start:]), words[-1])))


def asks_for_person(stem: str, name: str) -> bool:
    """Tell whether a question asks who, and a full name with a common given name is its answer: Andrzej Duda."""
    words = [word for word in name.split() if word.casefold().rstrip(".") not in _TITLES]
    if not 2 <= len(words) <= _LONGEST or not pattern(_WHO).search(stem):
        return False
    given, last = words[0], words[-1]
    named = given.partition("-")[0] in GIVEN_NAMES or pattern(_INITIAL).fullmatch(given) is not None
    own = all(word[0].isupper() or word.casefold() in _PARTICLES for word in words)
    return named and own and not pattern(_NO_SURNAME).fullmatch(last)


_LONGEST = 5
_TITLES = frozenset("dr prof dipl ing herr frau mr mrs ms sir lord dame jr sr".split())
_PARTICLES = frozenset("von van de der den del della di da dos du la le zu zur zum af al bin ibn ten ter".split())
_EASTERN_ONLY = frozenset("Xi Mao Deng Zhang Wang Liu Zhao Zhou".split())
_EASTERN = _EASTERN_ONLY | frozenset("Kim Moon Yoon Park Lee Li Chen Hu Wen Ri Choe Han Nguyen".split())
_EASTERN_GIVEN = r"(?-i:[A-ZÄÖÜ][a-zäöüß]+-[a-zäöüß]+)"  # the given name stands last: Ban Ki-moon
_INITIAL = r"[A-ZÄÖÜ]\."
_BYNAME = r"\s[IVX]+\.?$|(?<!\bvon)(?<!\bvan)\s(?:der|die|the)\s\S+$"
_SOMEBODY = (
    r"\w*(?:person|mann|frau|man|woman|politiker|politician|minister|präsident|president|kanzler|chancellor|senator|"
    r"richter|judge|forscher|researcher|scientist|wissenschaftler|biolog|ökonom|economist|histori|sprecher|spokes|"
    r"trainer|coach|spieler|player|sportler|athlete|autor|author|schriftsteller|writer|künstler|artist|musiker|"
    r"musician|sänger|singer|schauspiel|actor|actress|regisseur|director|meister|mayor|general|professor|expert|"
    r"anwalt|anwält|lawyer|chef|vorsitzende|journalist|zeuge|zeugin|witness|könig|king|queen|papst|pope|bischof|bishop)"
)
_WHO = (
    r"(?:^|[.?!:;,–]\s+)(?:\S+\s+){0,3}(?:(?:wer|wen|wem|wessen|who|whom|whose)\b|"
    rf"(?:welche[rnms]?|which|what|wie\s+(?:heißt|hieß)|what\s+(?:is|was)\s+the\s+name)\s+(?:\w+\s+){{0,2}}{_SOMEBODY})"
)
_NO_SURNAME = (
    r"(?:\w+-)*(?:ag|gmbh|inc|ltd|se|kg|institute?|universität|university|hochschule|college|school|schule|stiftung|"
    r"foundation|gesellschaft|society|verein|verband|bank|partei|party|preis|prize|award|klinik|hospital|museum|"
    r"zentrum|center|centre|stadion|stadium|company|group|gruppe|club|team|haus|platz|straße|street|church|kirche)\.?"
)
