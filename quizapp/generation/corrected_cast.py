"""Gather the actors of an article as their author lists them: those found, corrected, and those put in by hand.

Whoever was found and is no longer listed is nobody any more; a name that its author gives to somebody belongs to no
other, unless it stands inside a longer one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from quizapp.core.article import Span
from quizapp.core.facts import Actor, ActorKind, Source, SourceKind
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.document import Document
from quizapp.generation.facts import Facts
from quizapp.generation.findings import Findings
from quizapp.generation.mention import Mention
from quizapp.generation.roles import Role

_MEDIA = frozenset((SourceKind.AGENCY, SourceKind.MEDIUM, SourceKind.CHANNEL))


@dataclass
class CorrectedCast:
    """The actors being gathered, and the ids of all who may speak by their key."""

    findings: Findings
    base: Facts
    actors: list[FoundActor] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    _next: int = 0

    def gather(self, given: Sequence[Actor], spoken: Sequence[Source]) -> Cast:
        """Return the cast of the given actors; sources that only their author knows may speak too."""
        self._next = 1 + max((actor.number for actor in self.findings.cast.actors), default=-1)
        every = self.findings.cast.actors
        listed = {a.number for a in every if self.base.actor_id(a) in {one.id for one in self.base.actors}}
        self.actors = [actor for actor in every if actor.number not in listed]
        changed: list[FoundActor] = []
        for actor in given:
            old = counterpart(actor, self.base)
            found = next((a for a in every if old is not None and self.base.actor_id(a) == old.id), None)
            if old is not None and found is None and replace(actor, id=old.id) == old:
                self._keep_office(old.id, actor.id)
            elif old is not None and found is not None and replace(actor, id=old.id) == old:
                self.actors.append(found)
                self.ids[f"actor-{found.number}"] = actor.id
            else:
                one = self._corrected(actor, found, old)
                self.ids[f"actor-{one.number}"] = actor.id
                changed.append(one)
        self._take_in(changed)
        self._take_in([one for source in spoken for one in self._speaking(source)])
        return Cast(tuple(sorted((a for a in self.actors if a.mentions), key=lambda actor: actor.number)))

    def _keep_office(self, old_id: str, new_id: str) -> None:
        """Keep somebody whom the article knows by office only."""
        self.ids.update((key, new_id) for key, one in self.base.speaker_ids.items() if one == old_id)

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    def _corrected(self, actor: Actor, found: FoundActor | None, old: Actor | None) -> FoundActor:
        document = self.findings.document
        kept = [m for m in found.mentions if old is not None and m.text not in old.names] if found else []
        mentions = self._mentions(actor, kept)
        gender = found.gender if found else ""
        if not gender and actor.kind is ActorKind.PERSON and " " in actor.name:
            gender = self.findings.lexicon.first_names.get(actor.name.split()[0], "")
        medium = self.findings.lexicon.media.get(actor.name)
        return FoundActor(
            found.number if found else self._number(), actor.name, actor.kind, actor.aliases,
            _role(document, actor, found, mentions), mentions, gender if actor.kind is ActorKind.PERSON else "",
            found.country if found else "", True, medium.kind if medium else found.medium if found else "",
        )  # fmt: skip

    def _mentions(self, actor: Actor, kept: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return every place that names an actor: found by one of its names, or by a form of them."""
        names = set(actor.names)
        found = {(m.sentence, m.start): replace(m, kind=actor.kind) for m in kept}
        for other in self.findings.cast.actors:
            found.update(
                {(m.sentence, m.start): replace(m, kind=actor.kind) for m in other.mentions if m.text in names}
            )
        for mention in named(self.findings.document, actor.names, actor.kind):
            if not any(_overlap(mention, other) for other in found.values()):
                found[(mention.sentence, mention.start)] = mention
        return tuple(found[place] for place in sorted(found))

    def _speaking(self, source: Source) -> Iterator[FoundActor]:
        """Yield a source that only its author knows as somebody who may say something."""
        if source.kind is SourceKind.UNNAMED or any(source.name in actor.names for actor in self.actors):
            return
        kind = ActorKind.PERSON if source.kind is SourceKind.PERSON else ActorKind.ORGANISATION
        mentions = named(self.findings.document, source.names, kind)
        if mentions:
            medium = source.kind.value if source.kind in _MEDIA else ""
            one = FoundActor(self._number(), source.name, kind, source.aliases, None, mentions, medium=medium)
            self.ids[f"actor-{one.number}"] = source.id
            yield one

    def _take_in(self, changed: Sequence[FoundActor]) -> None:
        """Take in actors whose names go before those that were found, but for longer names around them."""
        for one in changed:
            others = [m for actor in self.actors if f"actor-{actor.number}" in self.ids for m in actor.mentions]
            mine = tuple(m for m in one.mentions if not any(_is_inside(m, other) for other in others))
            self.actors = [
                replace(a, mentions=tuple(m for m in a.mentions if not any(_overlap(m, taken) for taken in mine)))
                for a in self.actors
            ]
            self.actors.append(replace(one, mentions=mine))


def counterpart(actor: Actor, base: Facts) -> Actor | None:
    """Return the actor that was found where a given one stands: of the same id, else of the same name."""
    same = [
        a
        for a in base.actors
        if a.id == actor.id and set(a.names) & set(actor.names) | set(a.evidence) & set(actor.evidence)
    ]
    return next(iter((*same, *(a for a in base.actors if a.name == actor.name))), None)


def named(document: Document, names: Sequence[str], kind: ActorKind) -> tuple[Mention, ...]:
    """Return every place where one of the names stands, the longest first where they overlap."""
    found: list[Mention] = []
    for name in sorted(names, key=lambda one: (-len(one), one)):
        for span in document.article.find(name):
            mention = _mention(document, span, kind, names[0])
            if mention and not any(_overlap(mention, other) for other in found):
                found.append(mention)
    return tuple(sorted(found, key=lambda m: (m.sentence, m.start)))


def _mention(document: Document, span: Span, kind: ActorKind, key: str) -> Mention | None:
    """Return the mention in these characters, None where they are not whole tokens of one sentence."""
    sentence = next((s for s in document.sentences if s.span.contains(span)), None)
    if sentence is None:
        return None
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    starts = {token.start: n for n, token in enumerate(sentence.tokens)}
    ends = {token.end: n + 1 for n, token in enumerate(sentence.tokens)}
    if start not in starts or end not in ends:
        return None
    return Mention(sentence.index, starts[start], ends[end], sentence.text[start:end], kind, key)


def _overlap(one: Mention, other: Mention) -> bool:
    return one.sentence == other.sentence and one.start < other.end and other.start < one.end


def _is_inside(one: Mention, other: Mention) -> bool:
    """Tell whether a mention stands inside a longer one."""
    return _overlap(one, other) and other.end - other.start > one.end - one.start


def _role(document: Document, actor: Actor, found: FoundActor | None, mentions: Sequence[Mention]) -> Role | None:
    if not actor.role or (found and found.role and found.role.title == actor.role):
        return found.role if found and actor.role else None
    words = actor.role.split()
    head = next((word for word in words if word[0].isupper()), words[-1])
    places = [m for m in mentions if actor.role in document.sentences[m.sentence].text] or list(mentions)
    if not places:
        return None
    first = places[0]
    sentence = document.sentences[first.sentence]
    before = sentence.text[: sentence.tokens[first.start].start].rstrip().endswith(actor.role)
    return Role(actor.role, head, before, sentence.index)
