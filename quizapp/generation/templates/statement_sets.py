"""Ask who makes which of several statements: sorted by speaker, chosen for one of them, or true and false."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.core.item import (
    Focus,
    Group,
    Grouping,
    Language,
    Level,
    MultipleChoice,
    Option,
    Order,
    SingleChoice,
    TrueFalse,
)
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.distractors import STANDING_FOR, WANTED, shares_name
from quizapp.generation.english_articles import with_article
from quizapp.generation.phrases import numeral, phrases_for, quoted
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.rivals import rival_speakers
from quizapp.generation.templates.shown_speakers import is_obvious
from quizapp.generation.templates.statement_phrases import statement_phrases
from quizapp.generation.templates.statements import Statement, capital, ids_about, quotable, with_speaker

_ADDED = re.compile(r"(?:Außerdem|Zudem|Auch|Ferner|Ebenso|Weiters|Vielmehr|Darüber hinaus|Also|Moreover|Besides)\b")
"""How words begin that go on from others."""
_LONGEST = 160
_SHORTEST = 40
_MOST_OF_ONE, _FEWEST_OF_ONE, _MOST_SPEAKERS, _FEWEST_ENTRIES = 3, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Said:
    """A statement that can be shown, with its claim."""

    claim: Claim
    statement: Statement

    def shown(self, language: Language) -> str:
        """Return the statement in quotation marks."""
        return quoted(capital(self.statement.text), language)


def statement_questions(kit: Kit) -> Iterator[Candidate]:
    """Return the questions on several statements of persons, and those that are to be judged."""
    by_speaker = _by_speaker(kit)
    yield from _grouping(kit, by_speaker)
    for mine in (row for row in by_speaker.values() if row[0].claim.speaker.is_person):
        others = [said for row in by_speaker.values() if row is not mine for said in row]
        yield from _several(kit, mine, others)
        for said in mine:
            yield from _one_of(kit, said, others)
            yield from _judged(kit, said)


def _by_speaker(kit: Kit) -> dict[str, list[Said]]:
    """Return the statements that stand alone, by the person or body that makes them; no two of one name."""
    found: dict[str, list[Said]] = {}
    actors: dict[int, FoundActor] = {}
    for claim in kit.findings.claims:
        statement = quotable(kit, claim)
        actor = claim.speaker.actor
        if statement is None or actor is None or not _is_clear(kit, claim, statement):
            continue
        if any(number != actor.number and shares_name(actor, other) for number, other in actors.items()):
            continue
        actors[actor.number] = actor
        found.setdefault(claim.speaker.key, []).append(Said(claim, statement))
    return found


def _is_clear(kit: Kit, claim: Claim, statement: Statement) -> bool:
    """Tell whether a statement and its speaker, a known person or a body, can be shown beside others."""
    actor = claim.speaker.actor
    return (
        actor is not None
        and actor.is_sure
        and (is_known_person(kit, actor) if claim.speaker.is_person else actor.kind is ActorKind.ORGANISATION)
        and claim.speaker.name.rpartition(" ")[2] not in STANDING_FOR
        and not is_obvious(kit, claim)
        and claim.mode is not Mode.CONTINUED
        and claim.speaker.kind is not SourceKind.UNNAMED
        and _SHORTEST <= len(statement.text) <= _LONGEST
        and _ADDED.match(statement.text) is None
        and len(kit.findings.claims_in(claim.sentence)) == 1
        and bool(kit.facts.speaker_ids.get(claim.speaker.key))
    )


def _alike(said: Sequence[Said], is_clause: bool) -> list[Said]:
    """Return the statements that are quoted, or those behind "dass", so that all look alike."""
    return [one for one in said if one.statement.is_clause is is_clause]


def _about(kit: Kit, said: Sequence[Said]) -> list[str | None]:
    return [one for each in said for one in ids_about(kit, each.claim)]


def _sentences(kit: Kit, said: Sequence[Said]) -> list[int]:
    return sorted({n for each in said for n in with_speaker(kit, each.claim)})


def _grouping(kit: Kit, by_speaker: dict[str, list[Said]]) -> Iterator[Candidate]:
    """Sort the statements of two or three speakers, those first who say most."""
    language = kit.findings.document.language
    rows = sorted((row[:_MOST_OF_ONE] for row in by_speaker.values()), key=lambda row: -len(row))[:_MOST_SPEAKERS]
    if len(rows) < _FEWEST_OF_ONE or sum(map(len, rows)) < _FEWEST_ENTRIES or len(rows[0]) < _FEWEST_OF_ONE:
        return
    groups = tuple(
        Group(row[0].claim.speaker.name, tuple(said.statement.paired(language) for said in row)) for row in rows
    )
    every = [said for row in rows for said in row]
    names = ", ".join(group.name for group in groups)
    yield kit.candidate(
        10, "aussagen ordnen", statement_phrases(language).grouped, Grouping(groups), Focus.SOURCES, Level.UNDERSTAND,
        _about(kit, every), _sentences(kit, every), phrases_for(language).match_claims_explained.format(list=names),
        0.74,
    )  # fmt: skip


def _several(kit: Kit, mine: Sequence[Said], others: Sequence[Said]) -> Iterator[Candidate]:
    """Ask for all shown statements of one person among those of others."""
    language = kit.findings.document.language
    form = max((False, True), key=lambda one: len(_alike(mine, one)))
    right, wrong = _alike(mine, form)[:_MOST_OF_ONE], _alike(others, form)
    if len(right) < _FEWEST_OF_ONE or len(wrong) < _FEWEST_OF_ONE:
        return
    name = mine[0].claim.speaker.name
    kit.dice("aussagen von", name).shuffle(wrong)
    stem = statement_phrases(language).several_of.format(
        number=numeral(len(right), language), name=with_article(kit.findings.document, name)
    )
    yield kit.candidate(
        10, f"aussagen von {name}", stem,
        MultipleChoice(_options(right, language), _options(kit.some(wrong, WANTED), language)),
        Focus.SOURCES, Level.UNDERSTAND, _claims(kit, right), _sentences(kit, right),
        phrases_for(language).attributed_explained.format(name=name), 0.72,
    )  # fmt: skip


def _one_of(kit: Kit, said: Said, others: Sequence[Said]) -> Iterator[Candidate]:
    """Ask which of several statements one person makes."""
    language = kit.findings.document.language
    wrong = _alike(others, said.statement.is_clause)
    if len(wrong) < _FEWEST_OF_ONE:
        return
    name = said.claim.speaker.name
    kit.dice("aussage von", name, said.claim.sentence).shuffle(wrong)
    wrong.sort(key=lambda other: abs(len(other.statement.text) - len(said.statement.text)))
    body = SingleChoice(
        _options([said], language)[0], _options(kit.some(wrong, WANTED), language), Order.SHUFFLE
    )  # fmt: skip
    yield kit.candidate(
        13, f"was sagt {name}",
        statement_phrases(language).one_of.format(name=with_article(kit.findings.document, name)), body, Focus.SOURCES,
        Level.UNDERSTAND, _claims(kit, [said]), _sentences(kit, [said]),
        phrases_for(language).attributed_explained.format(name=name), 0.72,
    )  # fmt: skip


def _claims(kit: Kit, said: Sequence[Said]) -> list[str | None]:
    """Return the ids of the claims alone: the speaker is named in the question."""
    return [ids_about(kit, each.claim)[0] for each in said]


def _options(said: Sequence[Said], language: Language) -> tuple[Option, ...]:
    return tuple(Option(each.statement.paired(language)) for each in said)


def _judged(kit: Kit, said: Said) -> Iterator[Candidate]:
    """Say of a statement who makes it, rightly or wrongly."""
    language = kit.findings.document.language
    name = said.claim.speaker.name
    rivals = [one for one in rival_speakers(kit, said.claim) if one.actor is not None and one.is_person]
    if not rivals:
        return
    dice = kit.dice("wahr wer", said.claim.sentence)
    dice.shuffle(rivals)
    is_true = dice.random() < 0.5
    right = _attributed(said, name, language)
    stem = right if is_true else _attributed(said, rivals[0].name, language)
    phrases = phrases_for(language)
    wrong = phrases.false_explained.format(right=name, wrong=rivals[0].name)
    yield kit.candidate(
        18, f"stimmt {name} {said.claim.sentence}", stem, TrueFalse(is_true, None if is_true else right, True),
        Focus.SOURCES, Level.UNDERSTAND, ids_about(kit, said.claim), _sentences(kit, [said]),
        phrases.true_explained if is_true else wrong, 0.7,
    )  # fmt: skip


def _attributed(said: Said, name: str, language: Language) -> str:
    wording = statement_phrases(language)
    if said.statement.is_clause:
        return wording.said_clause.format(
            name=name, clause=said.statement.text, noun=said.statement.noun or wording.statement
        )
    return wording.said_quote.format(name=name, quote=said.shown(language))
