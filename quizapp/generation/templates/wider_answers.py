"""Add to typed answers what else a pupil may sensibly write: parts of a name, an office, a date without its year."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizapp.core.dated_years import dated_years
from quizapp.core.facts import ActorKind
from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Body, Cloze, DateEntry, Item, Language, ShortText
from quizapp.core.quantity import read_date
from quizapp.core.text import fold_answer
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.english_moments import other_moments
from quizapp.generation.team_names import team_names
from quizapp.generation.templates.held_offices import held_offices
from quizapp.generation.templates.outer_words import with_outer_words
from quizapp.generation.templates.speaker_names import wants_name
from quizapp.generation.templates.wider_names import wider_names

_MOST = 16
_BY_OFFICE = (8, 11, 13)
"""The templates that ask who does or says something; another one asks for the holder of an office."""


def widened(made: Iterable[Candidate], kit: Kit) -> list[Candidate]:
    """Return the questions with what counts as well in each typed answer; what gives them away stays as it was."""
    return [_widened(one, kit) for one in made]


def _widened(candidate: Candidate, kit: Kit) -> Candidate:
    body = _body(candidate, kit)
    if body == candidate.item.body:
        return candidate
    return replace(candidate, item=replace(candidate.item, body=body), made=candidate.item)


def _body(candidate: Candidate, kit: Kit) -> Body:
    item = candidate.item
    match item.body:
        case ShortText(answer=answers):
            actor = _actor_of(kit, item, answers)
            more = _named(kit, actor, answers)
            if wants_name(item.stem):
                return replace(item.body, answer=_joined(_with_name(answers), more, item.stem))
            if actor is not None and candidate.template in _BY_OFFICE:
                more += held_offices(kit, actor)
            return replace(item.body, answer=_joined(answers, more, item.stem))
        case Cloze(text=text, distractors=()):
            return replace(item.body, text=_gaps(text, item, kit))
        case DateEntry(answer=answer):
            return DateEntry(_with_year(answer, kit))
    return item.body


def _with_name(answers: Sequence[str]) -> list[str]:
    """Return the answers with a word of the whole name: no office alone where the name is asked for."""
    words = set(answers[0].split())
    return [answer for answer in answers if words & set(answer.split())]


def _gaps(text: str, item: Item, kit: Kit) -> str:
    """Return a gap text with more answers in its gaps."""
    pieces = parse_cloze(text)
    shown = " … ".join(piece if isinstance(piece, str) else "" for piece in pieces)
    firsts = [piece.alternatives[0] for piece in pieces if isinstance(piece, Gap)]
    written = []
    before = ""
    for piece in pieces:
        if isinstance(piece, str):
            written.append(piece)
            words = piece.rstrip('„“" ').split()
            before = words[-1] if words else ""
            continue
        names = piece.alternatives
        more = [*_named(kit, _actor_of(kit, item, names), names, before), *_moments(names[0], kit)]
        apart = [form for form in more if form not in firsts and form.split()[0] != before and "|" not in form]
        answers = _joined(names, apart, shown)
        written.append(with_outer_words(answers))
    return "".join(written)


def _named(kit: Kit, actor: FoundActor | None, names: Sequence[str], before: str = "") -> list[str]:
    """Return what else the one may be called whom names mean that stand behind a word."""
    document = kit.findings.document
    is_team = document.language is Language.DE and (actor is None or actor.kind is not ActorKind.PERSON)
    teams = team_names(names, before, document.article.text, kit.findings.lexicon) if is_team else []
    return [*wider_names(kit, actor, names), *teams]


def _joined(names: Sequence[str], more: Sequence[str], shown: str) -> tuple[str, ...]:
    """Return the answers with those more that are new and do not stand in what is shown."""
    known = {fold_answer(name) for name in names}
    kept = list(names)
    for form in more:
        folded = fold_answer(form)
        if folded in known or re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", shown, re.IGNORECASE):
            continue
        known.add(folded)
        kept.append(form)
    return tuple(kept[: max(_MOST, len(names))])


def _actor_of(kit: Kit, item: Item, names: Sequence[str]) -> FoundActor | None:
    """Return the actor whom an answer means: one that the question is about rather than another of that name."""
    found = [actor for actor in kit.findings.cast.actors if names[0] in actor.names]
    found = found or [actor for actor in kit.findings.cast.actors if set(names) & set(actor.names)]
    return max(found, key=lambda actor: kit.facts.actor_id(actor) in item.about, default=None)


def _moments(date: str, kit: Kit) -> list[str]:
    """Return how else a day or a clock time may be written."""
    other = other_moments(date) if kit.findings.document.language is Language.EN else ()
    return [*other, *_without_year(date, kit)]


def _without_year(date: str, kit: Kit) -> list[str]:
    """Return a date without the year that nobody needs: the article has this day or month in no other one."""
    match = re.fullmatch(r"(?P<day>.*[^\W\d_].*?),? (?P<year>[12]\d{3})", date)
    document = kit.findings.document
    if (
        match is None
        or read_date(date, document.language) is None
        or read_date(match["day"], document.language) is None
    ):
        return []
    return [match["day"]] if dated_years(date, document.article, document.language) == {int(match["year"])} else []


def _with_year(date: str, kit: Kit) -> str:
    """Return a date with its year where the article has this day in one year only."""
    document = kit.findings.document
    years = dated_years(date, document.article, document.language)
    read = read_date(date, document.language)
    if len(years) != 1 or read is None or read.year is not None or read.day is None or read.hour is not None:
        return date
    comma = "," if document.language is Language.EN and date[-1].isdigit() else ""
    whole = f"{date}{comma} {min(years)}"
    return whole if read_date(whole, document.language) else date
