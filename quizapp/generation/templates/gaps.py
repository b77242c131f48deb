"""Make matching questions: sentences of the article with a gap, and the names that were taken out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from quizapp.core.facts import ActorKind
from quizapp.core.item import Focus, Language, Level, Matching, Pair
from quizapp.core.text import fold_option
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import dateline_end, pointing_words
from quizapp.generation.distractors import shares_name
from quizapp.generation.document import Sentence
from quizapp.generation.headings import has_heading
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import phrases_for
from quizapp.generation.sound_wording import lacks_articles
from quizapp.generation.templates.alone import is_own_line, stands_alone
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.like_persons import is_told_by_land, is_woman
from quizapp.generation.templates.name_bounds import is_no_whole_name
from quizapp.generation.told import is_told
from quizapp.generation.torn_quotes import is_torn

_LONGEST = 175
_SHORTEST = 30
_PAIRS = 4
_MOST_OF_KIND = {ActorKind.PERSON: 3, ActorKind.PLACE: 1}
_UNTIED = re.compile(
    r"\(…\)|, …,|\AEs (?:wurde|war|ist|hat) (?!ein)|\bdamit\b(?!,)|"
    r"\b(?:das|(?:wurde|wird|war) (?:der|die)) (?:auf|in|im|mit|bei|beim|nach|von|vom|am|an|zu|als) "
)
"""A name that stands in brackets or between commas, and words for what an earlier sentence names."""
_CLASSES = ((ActorKind.PERSON,), (ActorKind.PLACE,))
"""What can be exchanged for another one of its kind: firms, groups and countries are told by what is said of them."""
_AT = re.compile(
    r"\b(?:[Ii]n|[Nn]ach|[Aa]us|[Bb]ei|von|at|to|from|near|(?:Stadt|Ort|Provinz|Bundesstaat|Region)) …(?! und )"
)
_TWO_CLAUSES = re.compile(r" – (?:und|doch|aber) ")


@dataclass(frozen=True, slots=True)
class _Gap:
    """A sentence with an ellipsis, what was taken out, and what it is about."""

    sentence: int
    text: str
    taken: str
    about: tuple[str | None, ...]
    actor: FoundActor | None = None


def gap_questions(kit: Kit) -> Iterator[Candidate]:
    """Return the matching questions on names and on speakers."""
    phrases = phrases_for(kit.findings.document.language)
    for kinds in _CLASSES:
        for part in islice(_parts(_name_gaps(kit, kinds, speaking=False)), _MOST_OF_KIND[kinds[0]]):
            yield from _question(kit, 10, "fehlende namen", phrases.match_names, part, Focus.ACTORS)
        for part in _parts(_name_gaps(kit, kinds, speaking=True)):
            yield from _question(kit, 10, "fehlende quellen", phrases.match_speakers, part, Focus.SOURCES)


def _question(kit: Kit, template: int, name: str, stem: str, part: Sequence[_Gap], focus: Focus) -> Iterator[Candidate]:
    phrases = phrases_for(kit.findings.document.language)
    pairs = tuple(Pair(gap.text, gap.taken) for gap in part)
    explanation = phrases.gaps_explained.format(list="; ".join(gap.taken for gap in part))
    yield kit.candidate(
        template, f"{name} {part[0].taken}", stem, Matching(pairs), focus, Level.UNDERSTAND,
        [one for gap in part for one in gap.about],
        [gap.sentence for gap in part], explanation, 0.72,
    )  # fmt: skip


def _parts(gaps: Sequence[_Gap]) -> Iterator[list[_Gap]]:
    """Return groups of three or four gaps that cannot be exchanged: each sentence and each answer once."""
    rest = list(gaps)
    while len(rest) >= 3:
        part: list[_Gap] = []
        for gap in rest:
            if len(part) < _PAIRS and all(_may_stand_beside(gap, other) for other in part):
                part.append(gap)
        kept = _without_told_woman(part)
        if len(part) < 3:
            return
        if len(kept) >= 3:
            yield kept
        rest = [gap for gap in rest if gap not in part]


def _without_told_woman(part: Sequence[_Gap]) -> list[_Gap]:
    """Return the gaps without that of the only woman, where its sentence shows that a woman is missing."""
    women = [gap for gap in part if gap.actor is not None and is_woman(gap.actor)]
    told = len(women) == 1 and _OF_HER.search(women[0].text) is not None
    return [gap for gap in part if not (told and gap in women)]


_OF_HER = re.compile(
    r"[a-zäöüß](?:er|or|ent|ant|ist|at|eur|är|et|log|chef|anwält)in(?!\w)|\b[Ff]rau …|\b(?:sie|ihre[mnrs]?)\b"
)
"""Words that only fit a woman: "die Ministerin …"."""


def _may_stand_beside(gap: _Gap, other: _Gap) -> bool:
    """Tell whether two gaps are of different sentences and answers, media not among others."""
    if gap.sentence == other.sentence or _same(gap, other):
        return False
    media = [bool(one.actor and one.actor.medium) for one in (gap, other)]
    return media[0] is media[1] and gap.taken not in other.text and other.taken not in gap.text


def _same(first: _Gap, second: _Gap) -> bool:
    if first.actor is not None and second.actor is not None and shares_name(first.actor, second.actor):
        return True
    return fold_option(first.taken).lower() == fold_option(second.taken).lower()


def is_usable(sentence: Sentence, language: Language) -> bool:
    """Tell whether a sentence is short and whole enough to be shown with a gap."""
    torn = is_torn(sentence.text) if language is Language.EN else sentence.text.count("„") != sentence.text.count("“")
    return _SHORTEST <= len(sentence.text) <= _LONGEST and not torn and "…" not in sentence.text


def _name_gaps(kit: Kit, kinds: Sequence[ActorKind], speaking: bool) -> list[_Gap]:
    found: list[_Gap] = []
    language = kit.findings.document.language
    for sentence in kit.findings.prose():
        if not is_usable(sentence, language) or sentence.index in kit.findings.inside:
            continue
        if not (is_own_line(kit, sentence) and stands_alone(kit, sentence)):
            continue
        if language is Language.DE and (lacks_articles(sentence, kit.findings) or sentence.text.count(" – ") > 1):
            continue
        speakers = {c.speaker.actor.number: c for c in kit.findings.claims_in(sentence.index) if c.speaker.actor}
        for actor in kit.findings.cast.all_in(sentence.index):
            mentions = [m for m in actor.mentions if m.sentence == sentence.index]
            if (
                actor.kind not in kinds
                or len(mentions) != 1
                or (actor.number in speakers) != speaking
                or kit.facts.actor_id(actor) is None
            ):
                continue
            gap = _name_gap(kit, sentence, actor, mentions[0])
            if gap is None or not _can_be_shown(kit, actor, gap):
                continue
            claim = speakers.get(actor.number)
            extra = kit.facts.claim_ids.get((sentence.index, claim.speaker.key)) if claim else None
            found.append(_Gap(gap.sentence, gap.text, gap.taken, (kit.facts.actor_id(actor), extra), actor))
            break
    return sorted(found, key=lambda gap: -(len(gap.actor.mentions) if gap.actor else 0))


def _can_be_shown(kit: Kit, actor: FoundActor, gap: _Gap) -> bool:
    """Tell whether a sentence without its name is clear alone, and the name one of several of its kind."""
    language = kit.findings.document.language
    if pointing_words(gap.text, language) or _UNTIED.search(gap.text) or has_heading(gap.text):
        return False
    if gap.taken.endswith("s") and gap.taken[:-1] in actor.names:
        return False  # in the genitive a name stands out among the others
    if re.search(r" [IVX]+\.?\Z", actor.name):
        return False  # a pope or king, whom the article may call by another name as well
    if _TWO_CLAUSES.search(gap.text) or not is_self_contained(gap.text):
        return False
    if actor.kind is ActorKind.PERSON:
        told = language is Language.DE and is_told_by_land(kit.findings.lexicon, gap.text)
        return is_known_person(kit, actor) and not _is_owner(kit, gap) and not told
    lists = kit.findings.lexicon
    is_known = actor.name in lists.cities or actor.name in lists.regions
    return is_known and not actor.country and actor.name not in lists.territories and bool(_AT.search(gap.text))


def _is_owner(kit: Kit, gap: _Gap) -> bool:
    """Tell whether the name taken out stands in the genitive before what is its own: "Bergers neuer Plan"."""
    last = gap.taken.split()[-1]
    owned = re.search(r"…(?: \([^)]*\))? (?:[a-zäöüß-]+(?:e|en|er|es) )?[A-ZÄÖÜ]", gap.text)
    return last.endswith("s") and last not in kit.findings.lexicon.last_names and owned is not None


def _name_gap(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> _Gap | None:
    tokens = sentence.tokens
    start, end = tokens[mention.start].start, tokens[mention.end - 1].end
    words = sentence.text[start:end]
    before = tokens[mention.start - 1].text.lower() if mention.start else ""
    after = tokens[mention.end].text if mention.end < len(tokens) else ""
    if (
        (mention.start == 0 and after in ("–", "-", "/", "("))
        or after == ":"
        or words in kit.findings.lexicon.nouns
        or words[-1] in "!?"
    ):
        return None
    if (
        words not in actor.names
        or not actor.is_sure
        or before in _ARTICLES
        or (words[0].islower() and not actor.medium)
    ):
        return None
    if re.search(r"-\s+(?:und|oder|bzw\.|and|or)\s*\Z", sentence.text[:start]):
        return None  # the second half of "Staats- und Regierungschefs"
    text = f"{sentence.text[:start]}…{sentence.text[end:]}"
    if any(name in text for name in actor.names) or is_told(actor, text, kit.findings.lexicon):
        return None
    english = kit.findings.document.language is Language.EN
    if start < dateline_end(sentence.text) or (english and is_no_whole_name(kit, sentence, actor, mention)):
        return None
    return _Gap(sentence.index, text[dateline_end(sentence.text) :], words, (), actor)


_ARTICLES = frozenset("der die das dem den des im zur zum vom beim am ein eine einem einer eines the".split())
