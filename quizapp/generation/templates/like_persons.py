"""Tell whether one person can stand for another in a question: of one field, of one sex, no kin of the sentence."""

import re
from collections.abc import Sequence

from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.lexicon import Lexicon

_FIELDS = tuple(
    re.compile(rf"(?:{field})(?:in)?\Z")
    for field in (
        "minister|präsident|politiker|abgeordnete|abgeordneter|kanzler|senator|kandidat|bürgermeister|vorsitzende|"
        "vorsitzender|sprecher|staatssekretär|landrat|chef",
        "spieler|trainer|stürmer|torwart|verteidiger|läufer|fahrer|sportler|meister|coach",
        "schauspieler|regisseur|sänger|musiker|autor|schriftsteller|komponist|moderator|darsteller|künstler|maler",
        "forscher|professor|wissenschaftler|physiker|biologe|chemiker|historiker|ökonom|experte|mediziner",
        "richter|anwalt|staatsanwalt|verteidiger|rechtsanwalt",
    )
)
_SHORTEST = 4


def are_like(actor: FoundActor, key: FoundActor) -> bool:
    """Tell whether two persons have offices of one field: a minister is told at once among actors, or one of today
    among emperors."""
    first, second = (one.role.head.lower() if one.role else "" for one in (actor, key))
    return bool(first) and (first == second or any(field.search(first) and field.search(second) for field in _FIELDS))


def are_paired(kit: Kit, actor: FoundActor, key: FoundActor) -> bool:
    """Tell whether the article names two persons in one breath somewhere: "Berger und Lohse flohen"."""
    for first in actor.mentions:
        for second in (other for other in key.mentions if other.sentence == first.sentence):
            one, two = sorted((first, second), key=lambda mention: mention.start)
            between = (
                kit.findings.document.sentences[first.sentence].words(one.end, two.start) if one.end < two.start else ""
            )
            if between in ("und", "sowie", ",", "oder", "bzw."):
                return True
    return False


def is_meant(actor: FoundActor, text: str) -> bool:
    """Tell whether a text speaks of somebody by the office, who cannot be somebody else in it: "des Papstes"."""
    head = actor.role.head.lower() if actor.role else ""
    return len(head) >= _SHORTEST and head in text.lower()


def without_lone_one(persons: Sequence[FoundActor]) -> list[FoundActor]:
    """Return the persons without the only woman among men, or the only man among women: the form of an office or a
    pronoun tells that one."""
    women = [one for one in persons if is_woman(one)]
    lone = women if len(women) == 1 else [one for one in persons if one not in women]
    return [one for one in persons if one not in lone] if len(lone) == 1 else list(persons)


def is_woman(actor: FoundActor) -> bool:
    """Tell whether somebody is a woman, by name or office: "Ministerin", "Abgeordnete"."""
    head, title = (actor.role.head, actor.role.title) if actor.role else ("", "")
    return actor.gender == "f" or _SHE.search(head) is not None or _SHE_OF.search(title) is not None


_SHE = re.compile(r"(?:er|or|ent|ant|ist|at|eur|är|et|log|chef|anwält|wirt)in\Z")
_SHE_OF = re.compile(r"(?:[Aa]bgeordnete|[Vv]orsitzende|[Bb]eauftragte|[Aa]ngestellte)(?!\w)")


def is_told_by_land(lexicon: Lexicon, text: str) -> bool:
    """Tell whether a gap stands right behind the people or the land of whoever is missing: "der Schwede …"."""
    before = text.partition("…")[0].split()[-2:]
    peoples = {one.german_people.removesuffix("n") for one in lexicon.countries if one.german_people}
    lands = {f"{one.german}s" for one in lexicon.countries}
    bare = {re.sub(r"(?:in|r|n)\Z", "", word) for word in before[-1:]} | set(before[-1:])
    return bool(bare & peoples) or bool(set(before[:1]) & lands)
