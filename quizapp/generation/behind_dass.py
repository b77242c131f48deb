"""Put a German main clause behind "dass": its finite verb goes to the end, words that only link it away."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from quizapp.core.article import Span
from quizapp.generation.attributes import first_part_end
from quizapp.generation.clauses import PREPOSITIONS, RELATIVES, Clause, ClauseKind, clauses_of
from quizapp.generation.document import Sentence
from quizapp.generation.tokens import tokenise
from quizapp.generation.verbs import VerbLexicon

_LINKS = frozenset(
    "allerdings jedoch zudem außerdem ferner zugleich gleichzeitig dennoch trotzdem dagegen hingegen auch ebenfalls "
    "weiterhin weiter schließlich".split()
)
"""What ties a statement to the one before it, and says nothing itself."""
_TIES = frozenset("aber indes jedoch allerdings zudem dagegen hingegen freilich".split())
_HAVING = ("habe", "haben", "hat", "hatte", "hätte", "hätten")
_STANDING = frozenset("bestehen fehlen drohen herrschen existieren vorliegen mangeln".split())
"""Verbs whose subject may stand behind them, with "es" in its place: "Es bestehe kein Anlass"."""
_PRONOUNS = frozenset("er sie es man ich wir".split())
_ADDED = frozenset(
    "darunter davon etwa nämlich also so insbesondere besonders allen sondern das dies beispielsweise".split()
)
"""How an afterthought begins that stands behind the whole clause."""
_MODALS = frozenset("können müssen sollen wollen dürfen lassen".split())
_MARKS = re.compile(r"[:;?!…]|\s[–—-]\s|\[")
_PARTY = re.compile(r"\A\([A-ZÄÖÜ][\w/.-]*\) ")
"""A bracket that was left behind when the speaker before it was taken away."""
_WHEN = frozenset("wenn falls sollte sobald solange weil da obwohl nachdem während bevor".split())


def behind_dass(text: str, verbs: VerbLexicon, lowered: Callable[[str], str | None]) -> str | None:
    """Return what stands behind "dass" for a statement, None where it is no single main clause.

    `lowered` gives a phrase as it stands inside a sentence, and None where it must not move.
    """
    words = _PARTY.sub("", text.strip().rstrip("."))
    if not words or _MARKS.search(words) or words.count("„") != words.count("“"):
        return None
    sentence = Sentence(0, Span(0, len(words)), words, tokenise(words), 0, True)
    clauses = clauses_of(sentence, verbs)
    if not clauses:
        return None
    led = clauses[0].kind is ClauseKind.SUBORDINATE and clauses[0].opener in _WHEN and len(clauses) > 1
    number = 1 if led else 2 if _is_torn(clauses, sentence) else 0
    main = replace(clauses[number], start=clauses[0].start) if number > 1 else clauses[number]
    if main.kind is not ClauseKind.MAIN or main.verb is None or (led and main.verb != main.start):
        return None
    end = _end(clauses, number, sentence)
    if (
        end is None
        or _is_elliptic(sentence, main, end, verbs)
        or first_part_end(sentence, main.verb, end, verbs) != end
    ):
        return None
    moved = _moved(sentence, main, end, verbs, lowered)
    if moved is None:
        return None
    rest = sentence.text[sentence.tokens[end - 1].end :]
    if not led:
        return f"{moved}{rest}"
    before = sentence.words(clauses[0].start, clauses[0].end)
    return None if rest else f"{moved}, {before[0].lower()}{before[1:]}"


def _is_torn(clauses: Sequence[Clause], sentence: Sentence) -> bool:
    """Tell whether what belongs to the subject stands between it and the verb: "Der Plan, neu zu bauen, sei"."""
    if len(clauses) < _TORN or clauses[0].kind is not ClauseKind.FRAGMENT or clauses[2].verb != clauses[2].start:
        return False
    return clauses[1].kind is ClauseKind.INFINITIVE or _is_relative(clauses[1], sentence)


_TORN = 3


def _end(clauses: Sequence[Clause], number: int, sentence: Sentence) -> int | None:
    """Return where the main clause ends, with lists and relative clauses inside of it; None where a second one
    follows."""
    end = clauses[number].end
    following = clauses[number + 1 :]
    for place, clause in enumerate(following):
        if clause.kind is ClauseKind.MAIN:
            return None
        behind = following[place + 1] if place + 1 < len(following) else None
        if clause.kind is ClauseKind.FRAGMENT and not _is_added(clause, sentence):
            end = clause.end
        elif not (_is_relative(clause, sentence) and behind is not None and _goes_on(behind, sentence)):
            break
    rest = [c for c in following if c.start >= end]
    return None if any(c.kind is ClauseKind.MAIN or _is_long(c) for c in rest) else end


def _is_elliptic(sentence: Sentence, main: Clause, end: int, verbs: VerbLexicon) -> bool:
    """Tell whether what follows a clause that is complete shares its verb: "seien gebaut worden, einige nicht"."""
    words = [token.text for token in sentence.tokens[: main.end]]
    closing = sentence.tokens[end - 1].text
    whole = words[-1] in verbs.participles or words[-1] == "worden"
    return end > main.end and whole and closing not in verbs.participles


def _is_long(clause: Clause) -> bool:
    """Tell whether what looks like an afterthought is as long as a clause whose verb is not known."""
    return clause.kind is ClauseKind.FRAGMENT and clause.end - clause.start > _LONGEST_ADDED


_LONGEST_ADDED = 9


def _is_added(clause: Clause, sentence: Sentence) -> bool:
    first = sentence.tokens[clause.start].text
    return first.lower() in _ADDED or first[0].isdigit() or clause.opener in ("als", "wie")


def _is_relative(clause: Clause, sentence: Sentence) -> bool:
    words = [token.text.lower() for token in sentence.tokens[clause.start : clause.start + 2]]
    return clause.kind is ClauseKind.SUBORDINATE and (
        words[0] in RELATIVES or (words[0] in PREPOSITIONS and words[-1] in RELATIVES)
    )


def _goes_on(clause: Clause, sentence: Sentence) -> bool:
    return clause.kind is ClauseKind.FRAGMENT and not _is_added(clause, sentence)


def _moved(
    sentence: Sentence, main: Clause, end: int, verbs: VerbLexicon, lowered: Callable[[str], str | None]
) -> str | None:
    """Return the main clause with its verb at the end."""
    assert main.verb is not None
    verb = sentence.tokens[main.verb].text
    start = main.start
    while start < main.verb and sentence.tokens[start].text.lower() in _LINKS:
        start += 1
    particles = {one.particle for one in verbs.finite(verb) if one.particle}
    last = sentence.tokens[end - 1].text
    if last in particles and end - 1 > main.verb:
        verb, end = last + verb.lower(), end - 1
    elif last in _MODALS and verb.lower() in ("habe", "haben", "hat", "hatte", "hatten", "hätte", "hätten"):
        return None  # "habe kommen müssen": the verb would stand before both
    between = sentence.text[sentence.tokens[main.verb - 1].end : sentence.tokens[main.verb].start] if main.verb else ""
    ahead = sentence.words(start, main.verb) + between.rstrip()
    front = lowered(ahead) if start < main.verb else ""
    words = [word for word in sentence.words(main.verb + 1, end).split() if word.strip(",").lower() not in _TIES]
    if words and words[0].lower() in _LINKS:
        words.pop(0)
    if front is None or not words or _is_joined(words, verbs):
        return None
    placed = verb.endswith("en") or words[-1] in verbs.participles or bool(_lemmas(verb, verbs) & _STANDING)
    if front == "es" and placed and verb.lower() not in _HAVING:
        front = ""  # it only holds the place: "Es seien Schüsse gefallen"
    is_led = front.split(" ")[0].lower() in PREPOSITIONS
    clinging = 0
    while front and words[clinging : clinging + 1] and _clings(words[clinging], clinging, is_led=is_led):
        clinging += 1
    front = " ".join((*words[:clinging], front)) if clinging else front
    words = words[clinging:]
    if not words:
        return None
    return " ".join((*([front] if front else []), *words, verb[0].lower() + verb[1:]))


def _clings(word: str, place: int, is_led: bool) -> bool:
    """Tell whether a word behind the verb goes before the front: a pronoun, and "sich" behind it or before a phrase."""
    return word in _PRONOUNS or (word == "sich" and (is_led or place > 0))


def _lemmas(verb: str, verbs: VerbLexicon) -> set[str]:
    return {one.lemma for one in verbs.finite(verb)}


def _is_joined(words: Sequence[str], verbs: VerbLexicon) -> bool:
    """Tell whether a second finite verb follows an "und", so that both would have to go to the end, or an infinitive
    with "um" that nothing sets off."""
    mark = next((place for place, word in enumerate(words) if word.endswith(",")), len(words) - 1)
    plain = words[:mark]
    joint = next((place for place, word in enumerate(plain) if word in ("und", "oder", "sowie")), len(plain))
    if set(plain[joint:]) & _AUXILIARIES or any(a == "um" and "zu" in plain[n:] for n, a in enumerate(plain)):
        return True  # "… und in Dorn würden Häuser gebaut"; "um eine Brücke zu bauen" without its comma
    return any(
        before in ("und", "oder", "sowie")
        and word.islower()
        and word not in verbs.participles
        and verbs.is_finite(word)
        for before, word in pairwise(words[:-1])
    )


_AUXILIARIES = frozenset(
    "wird werden wurde wurden würde würden ist sind sei seien war waren wäre wären hat haben habe hatte hatten".split()
)
