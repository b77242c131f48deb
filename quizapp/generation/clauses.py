"""Cut a German sentence into clauses and find the finite verb of each."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizapp.generation.document import Sentence
from quizapp.generation.tokens import Token
from quizapp.generation.verbs import VerbLexicon


class ClauseKind(StrEnum):
    """How a clause is built."""

    MAIN = "main"
    SUBORDINATE = "subordinate"
    INFINITIVE = "infinitive"
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `start` to `end` (excluded) of a sentence; `verb` is the place of the finite verb."""

    start: int
    end: int
    kind: ClauseKind
    verb: int | None
    opener: str


SUBORDINATORS = frozenset(
    "dass daß weil da wenn ob obwohl obgleich nachdem bevor ehe während indem damit sodass sobald solange seit "
    "seitdem falls "
    "sofern als wie wo woher wohin warum weshalb wieso wer was wonach worin worauf wofür womit wodurch wobei weswegen "
    "zumal soweit woraufhin wohingegen worüber wovon wovor".split()
)
RELATIVES = frozenset("der die das den dem des deren dessen denen welche welcher welches welchen welchem".split())
PREPOSITIONS = frozenset(
    "in im an am auf aus bei beim mit nach von vom vor zu zum zur durch für gegen ohne um über unter hinter neben "
    "zwischen "
    "seit während wegen trotz laut ab bis gegenüber statt innerhalb außerhalb gemäß seitens angesichts aufgrund "
    "mithilfe".split()
)
DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses "
    "diesen "
    "diesem jener jene jenes jeder jede jedes jeden jedem seine seiner seinen seinem seines ihre ihrer ihren ihrem "
    "ihres "
    "sein ihr unser unsere mehrere einige viele alle beide manche zahlreiche weitere etliche".split()
)
_BREAKS = frozenset((",", ";", ":", "–", "—", "-", "(", ")", "„", "“", "”", '"', "»", "«", "‚", "‘"))
_LONGEST_BRACKET = 8
_OPENING, _CLOSING, _LONGEST_QUOTED = ("„", "»", "“", "‚"), ("“", "”", "«", "‘"), 5
_COORDINATORS = frozenset("und oder aber sondern doch denn sowie".split())


def clauses_of(sentence: Sentence, verbs: VerbLexicon) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in order."""
    tokens = sentence.tokens
    pieces = _pieces(tokens)
    return tuple(_clause(tokens, start, end, verbs) for start, end in pieces if end > start)


def _pieces(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the stretches between marks; a short bracket stays inside its stretch."""
    pieces: list[tuple[int, int]] = []
    start = n = 0
    while n < len(tokens):
        if tokens[n].text == "(":
            close = next(
                (m for m in range(n + 1, min(n + _LONGEST_BRACKET, len(tokens))) if tokens[m].text == ")"), None
            )
            if close is not None:
                n = close + 1
                continue
        close = _short_quotation(tokens, n)
        if close is not None:
            n = close + 1
            continue
        if tokens[n].text in _BREAKS:
            pieces.append((start, n))
            start = n + 1
        n += 1
    pieces.append((start, len(tokens)))
    return [(a, b) for a, b in pieces if a < b]


def _short_quotation(tokens: Sequence[Token], n: int) -> int | None:
    """Return where a word or title in quotation marks inside a clause closes: alle Vorwürfe als „haltlos“ zurück."""
    if tokens[n].text not in _OPENING:
        return None
    for m in range(n + 1, min(n + _LONGEST_QUOTED, len(tokens))):
        if tokens[m].text in _CLOSING:
            return m if m > n + 1 else None
        if not tokens[m].is_word:
            return None
    return None


def _clause(tokens: Sequence[Token], start: int, end: int, verbs: VerbLexicon) -> Clause:
    words = [token.text for token in tokens[start:end]]
    while words and words[-1] in ".!?…":
        words.pop()
    lower = [word.lower() for word in words]
    opener = next((word for word in lower[:2] if word not in _COORDINATORS), "")
    if not words:
        return Clause(start, end, ClauseKind.FRAGMENT, None, opener)
    may_open = opener in RELATIVES or opener in ("seit", "während", "bis", "anstatt")
    ends = (None, len(words) - 1, len(words) - 3)
    if may_open and _is_infinitive(lower, len(lower) - 3) and finite_position(words, verbs) in ends:
        return Clause(start, end, ClauseKind.INFINITIVE, None, opener)
    if _is_subordinate(lower, words, verbs):
        at = _last_finite(words, verbs)
        return Clause(start, end, ClauseKind.SUBORDINATE, None if at is None else start + at, opener)
    at = finite_position(words, verbs)
    if at is not None and not _is_infinitive(lower, at):
        return Clause(start, end, ClauseKind.MAIN, start + at, opener)
    joined = at is None and _WITH_ZU.match(lower[-1])
    if joined or any(a == "zu" and b.endswith("n") for a, b in itertools.pairwise(lower)) or opener in ("um", "ohne"):
        return Clause(start, end, ClauseKind.INFINITIVE, None, opener)
    return Clause(start, end, ClauseKind.FRAGMENT, None, opener)


_WITH_ZU = re.compile(
    r"(?:ab|an|auf|aus|bei|durch|ein|fest|frei|heraus|hin|hinein|los|mit|nach|nieder|um|unter|vor|weg|weiter|wieder|zu|"
    r"zurück|zusammen|teil|preis|bekannt|sicher|klar|fort|her)zu[a-zäöü]+n\Z"
)


def _is_infinitive(lower: list[str], at: int) -> bool:
    """Tell whether what looks like a finite verb stands in "ohne … zu verweisen" or "… verheimlicht zu haben"."""
    if len(lower) < 3 or lower[-2] != "zu" or not lower[-1].endswith("n"):
        return False
    return lower[0] in ("um", "ohne", "statt", "anstatt") or (at == len(lower) - 3 and at > 0)


def _is_subordinate(lower: list[str], words: list[str], verbs: VerbLexicon) -> bool:
    head = lower[1:] if lower[0] in _COORDINATORS and len(lower) > 1 else lower
    opener = head[0]
    second = head[1] if len(head) > 1 else ""
    if opener in SUBORDINATORS and not (
        words[0][0].isupper() and opener in ("da", "als", "wie", "während", "seit", "was", "wer")
    ):
        return True
    if opener in SUBORDINATORS:
        return _ends_in_finite(words, verbs) and finite_position(words, verbs) in (None, len(words) - 1)
    if lower[0] in _COORDINATORS and opener in RELATIVES and any(word in _AUXILIARIES for word in lower[3:-1]):
        return False  # "und das Publikum war begeistert"
    relative = opener in RELATIVES or (opener in PREPOSITIONS and second in RELATIVES)
    if opener in PREPOSITIONS and words[-1] in verbs.participles and any(word in _AUXILIARIES for word in head[3:-1]):
        return False  # "über die Pläne wurde nicht informiert": its verb stands in the middle
    if relative and len(words) > 4 and words[1][0].isupper() and words[2] in _MODALS and words[-1].endswith("n"):
        return False  # "die Gemeinde kann … wählen": its verb stands second
    return (
        relative and words[0][0].islower() and _ends_in_finite(words, verbs) and len(words) > 1 + (words[-1] == "heißt")
    )


def _ends_in_finite(words: list[str], verbs: VerbLexicon) -> bool:
    return verbs.is_finite(words[-1]) and words[-1][0].islower() and words[-2:-1] != ["zu"]


def _last_finite(words: list[str], verbs: VerbLexicon) -> int | None:
    for n in range(len(words) - 1, 0, -1):
        if words[n][0].islower() and verbs.is_finite(words[n]):
            return n
    return None


def finite_position(words: Sequence[str], verbs: VerbLexicon) -> int | None:
    """Return the place of the finite verb of a main clause: the first word that can be one and is no attribute."""
    for n, word in enumerate(words):
        if not word[0].islower() or word in _NEVER_FINITE or not verbs.is_finite(word):
            continue
        if n == 0:
            return 0
        if not _is_attribute(words, n, verbs):
            return n
    return None


_NEVER_FINITE = frozenset("einen einigen einige ihren seinen meinen reihen sondern".split()) | (
    DETERMINERS - {"sein", "alle"}
)


_MODALS = frozenset(
    "kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf "
    "dürfen durfte durften wird werden würde würden möchte möchten werde könne müsse solle wolle dürfe möge".split()
)
_AUXILIARIES = frozenset(
    "ist sind war waren sei seien hat haben hatte hatten habe wird werden wurde wurden werde kann können konnte "
    "konnten könne "
    "muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen "
    "durfte "
    "durften dürfe mag mögen wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften möchte "
    "möchten".split()
)


_BEGIN_PHRASE = (DETERMINERS | {"er", "sie", "es", "man", "sich", "ich", "wir"}) - {"das"}


def _is_attribute(words: Sequence[str], n: int, verbs: VerbLexicon) -> bool:
    """Tell whether a word that looks like a verb is an adjective before a noun, an infinitive or a participle."""
    word, before = words[n], words[n - 1].lower()
    after = words[n + 1] if n + 1 < len(words) else ""
    if word in _AUXILIARIES:
        return False
    if before == "zu" or before in ("am", "beim", "im", "zum"):
        return True
    split = words[-1] in {verb.particle for verb in verbs.finite(word) if verb.particle}
    if n == 1 and before in ("das", "dies") and (after.lower() in _BEGIN_PHRASE or split):
        return False  # "Das teilten die beiden mit"
    looks_adjective = word.endswith(("te", "ten", "e", "en"))
    if looks_adjective and after[:1].isupper() and (before in DETERMINERS or before in PREPOSITIONS):
        return True
    if looks_adjective and before in DETERMINERS:
        return True
    if looks_adjective and after[:1].isupper() and any(w in _AUXILIARIES for w in words[n + 2 :]):
        return words[n - 1][0].isupper()
    return word in verbs.participles and any(w in _AUXILIARIES for w in words[:n])
