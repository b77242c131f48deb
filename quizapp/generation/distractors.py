"""Find wrong options that are of the key's kind, plausible, and not true as well."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from difflib import SequenceMatcher
from random import Random

from quizapp.core.facts import ActorKind, FigureKind
from quizapp.core.item import Language
from quizapp.core.quantity import format_number, read_number
from quizapp.core.text import fold_option
from quizapp.generation.cast import FoundActor
from quizapp.generation.english_names import may_be_option
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.magnitudes import may_replace
from quizapp.generation.other_words import other_words
from quizapp.generation.surnames import surname
from quizapp.generation.two_names import are_one

WANTED = 3
POOL = 12  # from so many the wanted ones are taken, others in another turn
_RATIOS = tuple(Decimal(text) for text in "0.4 0.5 0.6 0.75 0.8 1.2 1.25 1.5 1.75 2 2.4".split())
_CLASSES = {
    ActorKind.PERSON: "person",
    ActorKind.ORGANISATION: "body",
    ActorKind.GROUP: "group",
    ActorKind.COUNTRY: "country",
    ActorKind.PLACE: "place",
}


def number_distractors(
    findings: Findings, figure: FoundFigure, dice: Random, wanted: int = WANTED, shown: str = ""
) -> list[str]:
    """Return other values for a figure, written like it: one of the article with the same unit first, then a ladder.

    None of them is among the words `shown`, which a reader would rule out.
    """
    language = findings.document.language
    key = read_number(figure.value, language)
    if key is None or key.low <= 0:
        return []
    taken = {key.low}
    same = [f for f in findings.figures if may_replace(f, figure, language)]
    found: list[str] = []
    for other in (f for f in same[:1] if not _is_among(f.value, shown)):
        number = read_number(other.value, language)
        if number and number.kind == key.kind and number.low not in taken and _same_style(other.value, figure.value):
            taken.add(number.low)
            found.append(other.value)
    ladder = [value for ratio in _RATIOS if (value := _round_like(key.low * ratio, key.low)) not in taken and value > 0]
    dice.shuffle(ladder)
    for value in ladder:
        if len(found) >= wanted:
            break
        if value in taken or (value in findings.values and value < 20 and figure.unit == ""):
            continue
        text = _written_like(value, figure.value, language)
        if text is not None and not _is_among(text, shown):
            taken.add(value)
            found.append(text)
    return found[:wanted]


def _is_among(value: str, words: str) -> bool:
    """Tell whether a value stands in a text as a whole word."""
    if value.lower() not in words.lower():
        return False
    return re.search(rf"(?<![\w.,]){re.escape(value)}(?![\w]|[.,]\d)", words, re.IGNORECASE) is not None


def _same_style(text: str, model: str) -> bool:
    return text[0].isdigit() == model[0].isdigit() and (" " in text) == (" " in model)


def _round_like(value: Decimal, model: Decimal) -> Decimal:
    """Return a value with as many trailing zeros or decimals as the model."""
    exponent = model.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal(1).scaleb(exponent)
    if model < 10 and exponent >= 0:
        step = Decimal(1)
    return (value / step).to_integral_value() * step


def _written_like(value: Decimal, model: str, language: Language) -> str | None:
    """Return a number in the manner of the model: digits, digits with a magnitude, or words."""
    for word, size in _MAGNITUDES[language]:
        if model.endswith(" " + word):
            head = value / size
            number = _head(head, model, language)
            return None if number is None or head > 2000 else f"{number} {_agreeing(word, head)}"
    if model[0].isdigit():
        return _digits(value, model, language)
    if value == value.to_integral_value() and 2 <= value <= 12:
        word = _WORDS[language][int(value)]
        return word[0].upper() + word[1:] if model[0].isupper() else word
    small = model.lower() in _WORDS[language]  # "18" beside "nine" would look changed
    return _digits(value, model, language) if value >= 13 and not small else None


def _head(head: Decimal, model: str, language: Language) -> str | None:
    """Return how many millions, in words where the model has words."""
    if model[0].isdigit():
        return None if head < 1 else _digits(head, model, language)
    return _WORDS[language][int(head)] if head == int(head) and 2 <= head <= 12 else None


def _agreeing(word: str, head: Decimal) -> str:
    return word if head != 1 else {"Millionen": "Million", "Milliarden": "Milliarde"}.get(word, word)


def _digits(value: Decimal, model: str, language: Language) -> str:
    text = format_number(value, language)
    if "." not in model and "," not in model and "'" not in model and len(model.split()[0]) == 4:
        return text.replace(".", "") if language is Language.DE else text.replace(",", "")
    return text


_MAGNITUDES = {
    Language.DE: tuple((w, Decimal(s)) for w, s in (("Tausend", 1000), ("tausend", 1000), ("Millionen", 10**6),
    ("Million", 10**6), ("Mio.", 10**6),
                                                    ("Milliarden", 10**9), ("Milliarde", 10**9), ("Mrd.", 10**9))),
    Language.EN: tuple((w, Decimal(s)) for w, s in (("thousand", 1000), ("million", 10**6), ("billion", 10**9),
    ("trillion", 10**12))),
}  # fmt: skip
_WORDS = {
    Language.DE: "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
    Language.EN: "zero one two three four five six seven eight nine ten eleven twelve".split(),
}


def actor_distractors(
    findings: Findings, key: FoundActor, sentences: Sequence[int], dice: Random, barred: Iterable[FoundActor] = (),
    wanted: int = WANTED
) -> list[FoundActor]:  # fmt: skip
    """Return other actors of the same kind that the evidence does not mention and that are no name of the key."""
    present = (
        {actor.number for n in sentences for actor in findings.cast.all_in(n)}
        | {actor.number for actor in barred}
        | {key.number}
    )
    pool = [
        actor
        for actor in findings.cast.actors
        if actor.number not in present
        and alike(actor, key)
        and not shares_name(actor, key)
        and is_named_well(findings, actor)
    ]
    same_gender = [actor for actor in pool if not key.gender or actor.gender in (key.gender, "")]
    dice.shuffle(same_gender)
    same_gender.sort(key=lambda actor: -len(actor.mentions))
    kept: list[FoundActor] = []
    for actor in same_gender:
        if not any(shares_name(actor, other) for other in kept):
            kept.append(actor)
    return kept[:wanted]


def is_named_well(findings: Findings, actor: FoundActor) -> bool:
    """Tell whether an actor's name may be an option: in English what was found as a person must look like one."""
    if findings.document.language is Language.DE and _is_pair_of_nouns(actor, findings):
        return False
    is_person = actor.kind is ActorKind.PERSON and findings.document.language is Language.EN
    return not is_person or may_be_option(actor.name, findings.lexicon)


def _is_pair_of_nouns(actor: FoundActor, findings: Findings) -> bool:
    """Tell whether two common nouns were taken for a body: "Mut und Fleiß"."""
    first, joining, second = actor.name.partition(" und ")
    lists = findings.lexicon
    is_noun = first in lists.nouns and first not in lists.institutions and not {*actor.names} & lists.media.keys()
    return actor.kind is ActorKind.ORGANISATION and bool(joining) and is_noun and " " not in second


STANDING_FOR = frozenset(
    "Verlag Medienhaus "
    "Konzern Unternehmen Firma Hersteller Betreiber Verein Klub Club Partei Behörde Ministerium Gericht Sender Zeitung "
    "Blatt Magazin Verband Bank Institut Universität Gewerkschaft Gruppe Organisation company firm "
    "group party agency".split()
)
"""Common nouns that stand for whoever the article names before."""


def alike(actor: FoundActor, key: FoundActor) -> bool:
    """Tell whether two actors are of one class: persons, bodies, groups, countries or places, media among media."""
    if not actor.is_sure and actor.kind is not ActorKind.GROUP:
        return False
    if bool(actor.medium) != bool(key.medium) or _is_plural(actor) != _is_plural(key):
        return False
    if (actor.name in STANDING_FOR) is not (key.name in STANDING_FOR):
        return False
    first, second = _CLASSES.get(actor.kind), _CLASSES.get(key.kind)
    return first is not None and first == second


def _is_plural(actor: FoundActor) -> bool:
    """Tell whether a group is called by a plural: its verb would tell it from one that is called by a name."""
    return actor.kind is ActorKind.GROUP and re.search(r"(?:[nrs]|te|ge|che|ene)\Z", actor.name) is not None


def shares_name(actor: FoundActor, key: FoundActor) -> bool:
    """Tell whether a name of one stands inside a name of the other, or both stand for one country."""
    if actor.country and actor.country == key.country:
        return True
    if any(name.rpartition(" ")[2] in other_words(actor.name.rpartition(" ")[2]) for name in key.names):
        return True
    both_persons = actor.kind is key.kind is ActorKind.PERSON
    if both_persons and (are_one(actor.names, key.names) or _is_misspelled(surname(actor.name), surname(key.name))):
        return True
    if any(_unhyphened(a) == _unhyphened(b) for a in actor.names for b in key.names):
        return True
    mine, other = [fold_option(n).lower() for n in actor.names], [fold_option(n).lower() for n in key.names]
    return any(a in b or b in a for a in mine for b in other)


def _unhyphened(name: str) -> str:
    """Return a name as it is spelled with and without a hyphen: "Karl-Heinz Berger", "Karl Heinz Berger"."""
    return name.replace("-", " ").lower()


def _is_misspelled(first: str, second: str) -> bool:
    """Tell whether two surnames are so alike that one is a slip for the other: "Buchmann", "Bauchmann"."""
    return min(len(first), len(second)) > 4 and SequenceMatcher(None, first, second).ratio() > _SAME_NAME


_SAME_NAME = 0.85


def is_exactness(figure: FoundFigure) -> bool:
    """Tell whether exact, approximate, minimum and maximum can be told apart by the figure's hedge."""
    return figure.kind in (
        FigureKind.COUNT,
        FigureKind.MONEY,
        FigureKind.AREA,
        FigureKind.LENGTH,
        FigureKind.PERCENTAGE,
        FigureKind.OTHER,
    )
