"""Propose a fact for words that a person has marked in the article: a figure, an actor or a source."""

import re
from collections.abc import Container

from quizapp.core.article import Article, Span
from quizapp.core.facts import Actor, ActorKind, Figure, FigureKind, Source
from quizapp.core.quantity import figure_kind
from quizapp.generation.citations import kind_of
from quizapp.generation.counts import counted
from quizapp.generation.document import Sentence
from quizapp.generation.facts import is_readable, unit_text
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.mention import Mention
from quizapp.generation.roles import role_of
from quizapp.generation.slugs import Slugs

_VALUE_AND_UNIT = re.compile(r"(?P<value>\S*\d\S*|\S+)(?:\s+(?P<unit>\S.*))?\Z", re.DOTALL)
_MARKS = ' \t\n,.;:!?„“”"»«()'


def proposed_figure(findings: Findings, article: Article, span: Span, taken: Container[str]) -> Figure | None:
    """Return the figure that stands in a span, None where no number or date can be read there."""
    sentence = _sentence(findings, span)
    if sentence is None:
        return None
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    found = next(
        (f for f in findings.figures_in(sentence.index) if f.whole_start < end and start < f.whole_end),
        None,
    ) or _read(findings, sentence, article.at(span))
    if found is None or not is_readable(found, findings.document.language):
        return None
    unit = unit_text(found, findings.document.language)
    name = _free(f"{found.value} {unit or ''}", taken)
    hedge = found.hedge or None if found.softens else None
    proof = article.at(sentence.span)
    return Figure(name, found.value, counted(findings, found), (proof,), found.kind, unit, hedge)


def _read(findings: Findings, sentence: Sentence, words: str) -> FoundFigure | None:
    """Return a figure that the grammar passed over, as its author marked it."""
    words = words.strip(_MARKS)
    match = _VALUE_AND_UNIT.match(words)
    if match is None:
        return None
    language = findings.document.language
    for value, unit in ((words, ""), (match["value"], match["unit"] or "")):
        start = sentence.text.find(value)
        kind = figure_kind(value, unit or None, language)
        unit_start = sentence.text.find(unit, start + len(value)) if unit else 0
        found = FoundFigure(
            sentence.index, start, start + len(value), value, kind, unit, max(unit_start, 0),
            unit_start + len(unit) if unit_start > 0 else 0,
        )  # fmt: skip
        if start >= 0 and kind is not FigureKind.OTHER and is_readable(found, language):
            return found
    return None


def proposed_actor(findings: Findings, article: Article, span: Span, taken: Container[str]) -> Actor | None:
    """Return the actor that a span names, with the kind, the other names and the role that the article shows."""
    sentence, name = _sentence(findings, span), _name(article, span)
    if sentence is None or not name:
        return None
    found = next((a for a in findings.cast.actors if name in a.names), None)
    kind = found.kind if found else _kind(findings, name)
    aliases = [alias for alias in (found.names if found else ()) if alias != name]
    if kind is ActorKind.PERSON and " " in name and not aliases and _stands_alone(article, name):
        aliases = [name.split()[-1]]
    role = found.role.title if found and found.role else _role(findings, sentence, span, kind, name)
    proof = article.at(sentence.span)
    return Actor(_free(name, taken), name, kind, (proof,), tuple(aliases[:6]), role)


def _kind(findings: Findings, name: str) -> ActorKind:
    words = name.split()
    if len(words) > 1 and words[0] in findings.lexicon.first_names:
        return ActorKind.PERSON
    if name in findings.lexicon.cities or name in findings.lexicon.regions:
        return ActorKind.PLACE
    return ActorKind.ORGANISATION


def _stands_alone(article: Article, name: str) -> bool:
    """Tell whether the last word of a name stands somewhere without the others."""
    return len(article.find(name.split()[-1])) > len(article.find(name))


def _role(findings: Findings, sentence: Sentence, span: Span, kind: ActorKind, name: str) -> str | None:
    if kind is not ActorKind.PERSON:
        return None
    start = sentence.token_at(span.start - sentence.span.start)
    mention = Mention(sentence.index, start, min(start + len(name.split()), len(sentence.tokens)), name, kind, name)
    role = role_of(sentence, mention, findings.lexicon, findings.document.language)
    return role.title if role else None


def proposed_source(findings: Findings, article: Article, span: Span, taken: Container[str]) -> Source | None:
    """Return the source that a span names."""
    sentence, name = _sentence(findings, span), _name(article, span)
    if sentence is None or not name:
        return None
    kind = kind_of(name, findings.lexicon, findings.document.language)
    return Source(_free(name, taken), name, kind, (article.at(sentence.span),))


def _sentence(findings: Findings, span: Span) -> Sentence | None:
    return next((s for s in findings.document.sentences if s.span.overlaps(span)), None)


def _name(article: Article, span: Span) -> str:
    return " ".join(article.at(span).split()).strip(_MARKS)


def _free(words: str, taken: Container[str]) -> str:
    names = Slugs()
    while (name := names.of(words)) in taken:
        pass
    return name
