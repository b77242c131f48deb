"""Make questions on sources: who claims what, which medium a passage rests on, claim or fact."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.core.facts import ActorKind, ClaimKind, SourceKind
from quizapp.core.item import (
    EvidenceMarking,
    Focus,
    Group,
    Grouping,
    Language,
    Level,
    Matching,
    Option,
    Order,
    Pair,
    ShortText,
    SingleChoice,
)
from quizapp.generation.attributions import Claim, Mode
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.citations import Citation
from quizapp.generation.context import open_words, pointing_words
from quizapp.generation.distractors import actor_distractors
from quizapp.generation.document import Sentence
from quizapp.generation.facts import evidence_of
from quizapp.generation.phrases import phrases_for, quoted
from quizapp.generation.speakers import Speaker
from quizapp.generation.templates.actors import accepted
from quizapp.generation.wh import Wh

_LONGEST_QUOTE = 190
_SHORTEST_QUOTE = 25
_DANGLING = frozenset("der die das und oder aber dass wie als so auch the and that which who of to in".split())
_LEADING = re.compile(r"^(?:dass|daß|that)\s+", re.IGNORECASE)


def source_questions(kit: Kit, wh: Wh) -> Iterator[Candidate]:
    """Return every question on sources."""
    for claim in kit.findings.claims:
        yield from _who_said(kit, wh, claim)
        yield from _attributed(kit, claim)
        yield from _marked(kit, claim)
    yield from _matching(kit)
    for citation in (c for c in kit.findings.citations if c.is_marked):
        yield from _medium(kit, citation)
    yield from _kinds(kit)
    yield from _only_claimed(kit)


@dataclass(frozen=True, slots=True)
class Statement:
    """The words of a claim: a quotation, or the rest of a clause that begins with "dass"."""

    text: str
    is_clause: bool

    def asked(self, kit: Kit) -> str:
        """Return the question whose statement this is."""
        phrases = phrases_for(kit.findings.document.language)
        if self.is_clause:
            return phrases.attributed_clause.format(clause=self.text)
        return phrases.attributed.format(quote=quoted(self.text, kit.findings.document.language))

    def paired(self, language: Language) -> str:
        """Return the statement as one side of a pair."""
        if self.is_clause:
            return f"{'dass' if language is Language.DE else 'that'} {self.text}"
        return quoted(self.text, language)


def quotable(kit: Kit, claim: Claim) -> Statement | None:
    """Return the statement of a claim as words that can be shown without giving the speaker away."""
    language = kit.findings.document.language
    words = claim.statement(kit.findings.document).strip(" ,.;–-")
    opener = _LEADING.match(words)
    text = words[opener.end() if opener else 0 :].strip(" ,.;–-„“”\"»«")
    if text.rsplit(" ", 1)[-1].lower() in _DANGLING:
        return None
    if not _SHORTEST_QUOTE <= len(text) <= _LONGEST_QUOTE or claim.mode in (Mode.OBJECT, Mode.PASSIVE):
        return None
    if claim.mode is Mode.CLAUSE and opener is None and language is Language.DE:
        return None
    if pointing_words(text, language) and claim.mode is not Mode.QUOTE:
        return None
    if opener is None and text[0].islower() and claim.mode is not Mode.SUBJUNCTIVE and (language is Language.DE or claim.mode is not Mode.CLAUSE):
        return None
    names = claim.speaker.actor.names if claim.speaker.actor else (claim.speaker.name,)
    if any(re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", text) for name in names):
        return None
    if text.count("„") != text.count("“") or text.count("(") != text.count(")") or text.count('"') % 2:
        return None
    is_clause = opener is not None or (language is Language.EN and claim.mode is Mode.CLAUSE)
    return Statement(_decapitalised(text, kit) if is_clause and opener is None else text, is_clause)


def _decapitalised(text: str, kit: Kit) -> str:
    first = text.split()[0]
    return text[0].lower() + text[1:] if first in ("The", "A", "An", "It", "There", "They", "He", "She", "No", "Some") else text


def speaker_names(speaker: Speaker) -> tuple[str, ...]:
    """Return the wordings that count for a speaker."""
    return accepted(speaker.actor) if speaker.actor else (speaker.name,)


def _about(kit: Kit, claim: Claim) -> tuple[str | None, ...]:
    return (kit.facts.claim_ids.get((claim.sentence, claim.speaker.key)), kit.facts.speaker_ids.get(claim.speaker.key))


def _rivals(kit: Kit, claim: Claim) -> list[Speaker]:
    """Return other speakers of the article, never who or what else the passage rests on."""
    sentence = kit.findings.document.sentences[claim.sentence]
    passage = {c.name for c in kit.findings.citations if c.paragraph == sentence.paragraph}
    here = {actor.number for actor in kit.findings.cast.all_in(claim.sentence)} | {
        c.speaker.actor.number for c in kit.findings.claims_in(claim.sentence) if c.speaker.actor
    }
    found: dict[str, Speaker] = {}
    for other in kit.findings.claims:
        speaker = other.speaker
        if (
            speaker.key == claim.speaker.key
            or speaker.name in passage
            or (speaker.actor and speaker.actor.number in here)
        ):
            continue
        if speaker.actor and speaker.actor.medium and not (claim.speaker.actor and claim.speaker.actor.medium):
            continue
        if speaker.is_person == claim.speaker.is_person and speaker.kind is not SourceKind.UNNAMED:
            found.setdefault(speaker.key, speaker)
    if len(found) < 2 and claim.speaker.actor is not None:
        said = {c.speaker.key for c in kit.findings.claims if c.sentence == claim.sentence}
        for actor in actor_distractors(kit.findings, claim.speaker.actor, _with_speaker(kit, claim), kit.dice("rivalen", claim.sentence)):
            if f"actor-{actor.number}" not in said and actor.name not in passage and kit.facts.actor_id(actor):
                found.setdefault(f"actor-{actor.number}", Speaker(actor.name, actor, None, claim.speaker.is_person))
    return list(found.values())


def _who_said(kit: Kit, wh: Wh, claim: Claim) -> Iterator[Candidate]:
    """Ask for a speaker whom the sentence gives no name: an institution, an office, a group."""
    actor = claim.speaker.actor
    sentence = kit.findings.document.sentences[claim.sentence]
    if claim.clause is None or claim.mode is Mode.PASSIVE or kit.facts.speaker_ids.get(claim.speaker.key) is None:
        return
    named = actor is not None and any(m.sentence == claim.sentence for m in actor.mentions) and actor.kind is ActorKind.PERSON
    made = None if named else wh.who_said(sentence, claim.clause)
    if made is None:
        return
    asked, phrase = made
    forms = tuple(dict.fromkeys((*speaker_names(claim.speaker), phrase)))
    if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", asked.stem, re.IGNORECASE) for form in forms):
        return
    explanation = phrases_for(kit.findings.document.language).attributed_explained.format(name=claim.speaker.name)
    rivals = _rivals(kit, claim)
    kit.dice("wer sagte", claim.sentence).shuffle(rivals)
    body: SingleChoice | ShortText = ShortText(forms)
    if len(rivals) >= 2 and not claim.speaker.is_person:
        body = SingleChoice(Option(claim.speaker.name), tuple(Option(r.name) for r in rivals[:3]))
    yield kit.candidate(
        13, f"wer sagte {claim.speaker.name}", asked.stem, body, Focus.SOURCES, Level.LOCATE, _about(kit, claim), _with_speaker(kit, claim),
        explanation, asked.confidence - 0.02, asked.note,
    )  # fmt: skip


def _attributed(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    quote = quotable(kit, claim)
    if quote is None or kit.facts.speaker_ids.get(claim.speaker.key) is None:
        return
    if len(kit.findings.claims_in(claim.sentence)) > 1 or claim.speaker.kind is SourceKind.UNNAMED:
        return
    phrases = phrases_for(kit.findings.document.language)
    stem = quote.asked(kit)
    sentences = _with_speaker(kit, claim)
    explanation = phrases.attributed_explained.format(name=claim.speaker.name)
    confidence = (
        0.78 if claim.mode in (Mode.QUOTE, Mode.CLAUSE, Mode.SUBJUNCTIVE, Mode.PHRASE) and len(sentences) == 1 else 0.66
    )
    rivals = _rivals(kit, claim)
    kit.dice("wem", claim.sentence).shuffle(rivals)
    if len(rivals) >= 2:
        body: SingleChoice | ShortText = SingleChoice(
            Option(claim.speaker.name), tuple(Option(r.name) for r in rivals[:3])
        )
        yield kit.candidate(
            13,
            f"wer sagt {claim.speaker.name}",
            stem,
            body,
            Focus.SOURCES,
            Level.LOCATE,
            _about(kit, claim),
            sentences,
            explanation,
            confidence,
        )
    if claim.speaker.actor is not None and claim.speaker.actor.is_sure:
        yield kit.candidate(
            13, f"aussage {claim.speaker.name}", stem, ShortText(speaker_names(claim.speaker)), Focus.SOURCES, Level.LOCATE,
            _about(kit, claim), sentences, explanation, confidence,
        )  # fmt: skip


def _with_speaker(kit: Kit, claim: Claim) -> tuple[int, ...]:
    """Return the claim's sentence, and where only an earlier one names the speaker, that one too."""
    if claim.speaker.actor is None or any(
        a.number == claim.speaker.actor.number for a in kit.findings.cast.all_in(claim.sentence)
    ):
        return (claim.sentence,)
    earlier = [m.sentence for m in claim.speaker.actor.mentions if m.sentence < claim.sentence]
    return (earlier[-1], claim.sentence) if earlier and claim.sentence - earlier[-1] <= 4 else (claim.sentence,)


def _marked(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    """Ask for the sentence in which somebody denies, demands, warns or estimates."""
    phrases = phrases_for(kit.findings.document.language)
    if (
        claim.kind.value not in phrases.mark
        or claim.clause is None
        or claim.clause.verb is None
        or claim.speaker.actor is None
    ):
        return
    same = [c for c in kit.findings.claims if c.speaker.key == claim.speaker.key and c.kind is claim.kind]
    if len(same) > 1 or not claim.speaker.actor.is_sure:
        return
    sentence = kit.findings.document.sentences[claim.sentence]
    if claim.kind is ClaimKind.DENIAL and re.search(r"\bnicht\b", sentence.text):
        return
    name = claim.speaker.name
    if claim.speaker.actor.kind.value in ("organisation", "group") and kit.findings.document.language is Language.DE:
        return
    yield kit.candidate(
        18, f"beleg {name} {claim.kind}", phrases.mark[claim.kind.value].format(name=name), EvidenceMarking((evidence_of(kit.findings, claim.sentence),)),
        Focus.SOURCES, Level.EVALUATE, _about(kit, claim), (claim.sentence,), phrases.mark_explained.format(word=sentence.tokens[claim.clause.verb].text), 0.7,
    )  # fmt: skip


def _matching(kit: Kit) -> Iterator[Candidate]:
    """Match statements with their speakers: three to five speakers, one statement each."""
    language = kit.findings.document.language
    phrases = phrases_for(language)
    chosen: dict[str, tuple[Claim, Statement]] = {}
    for claim in kit.findings.claims:
        quote = quotable(kit, claim)
        single = len(kit.findings.claims_in(claim.sentence)) == 1
        if (
            quote
            and single
            and len(quote.text) <= 150
            and claim.speaker.kind is not SourceKind.UNNAMED
            and kit.facts.speaker_ids.get(claim.speaker.key)
        ):
            known = chosen.get(claim.speaker.key)
            if known is None or len(known[1].text) > len(quote.text) > 40:
                chosen[claim.speaker.key] = (claim, quote)
    part = list(chosen.values())[:4]
    if len(part) < 3:
        return
    pairs = tuple(Pair(quote.paired(language), claim.speaker.name) for claim, quote in part)
    sentences = sorted({n for claim, _ in part for n in _with_speaker(kit, claim)})
    about = [one for claim, _ in part for one in _about(kit, claim)]
    yield kit.candidate(
        10, "wer sagt was", phrases.match_claims, Matching(pairs), Focus.SOURCES, Level.UNDERSTAND, about, sentences,
        phrases.match_claims_explained.format(list=", ".join(claim.speaker.name for claim, _ in part)), 0.72,
    )  # fmt: skip


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


# -- media


def _medium(kit: Kit, citation: Citation) -> Iterator[Candidate]:
    """Ask which source the article gives for a paragraph."""
    language = kit.findings.document.language
    phrases = phrases_for(language)
    sentences = [s for s in kit.findings.document.body if s.paragraph == citation.paragraph]
    here = [c for c in kit.findings.citations if c.is_marked and c.paragraph == citation.paragraph]
    paragraphs = {s.paragraph for s in kit.findings.document.body}
    if len(here) != 1 or not sentences or sentences[0].index == citation.sentence or len(paragraphs) < 2:
        return
    start = " ".join(sentences[0].text.split()[:6]).rstrip(",.;:")
    names = {c.name: c for c in kit.findings.citations if c.paragraph != citation.paragraph}
    others = [
        name for name in names if name != citation.name and citation.name not in name and name not in citation.name
    ]
    media = [
        claim.speaker.name for claim in kit.findings.claims
        if claim.speaker.actor and claim.speaker.actor.medium and claim.speaker.name not in (citation.name, *others)
        and kit.findings.document.sentences[claim.sentence].paragraph != citation.paragraph
    ]  # fmt: skip
    others += list(dict.fromkeys(media))
    others += [
        a.name for a in kit.findings.cast.actors
        if a.medium and a.name not in (citation.name, *others) and a.name not in citation.name and all(s.index != m.sentence for m in a.mentions for s in sentences)
    ]  # fmt: skip
    stem = phrases.medium.format(start=start)
    explanation = phrases.medium_explained.format(citation=_inner(kit, citation))
    about = (kit.facts.source_id(citation.name),)
    if len(others) >= 2:
        yield kit.candidate(
            14, f"quelle {citation.name}", stem, SingleChoice(Option(citation.name), tuple(Option(o) for o in others[:3])), Focus.SOURCES,
            Level.LOCATE, about, (citation.sentence,), explanation, 0.78,
        )  # fmt: skip
    yield kit.candidate(
        14,
        f"quelle {citation.name}",
        stem,
        ShortText((citation.name,)),
        Focus.SOURCES,
        Level.LOCATE,
        about,
        (citation.sentence,),
        explanation,
        0.74,
    )


def _inner(kit: Kit, citation: Citation) -> str:
    text = kit.findings.document.sentences[citation.sentence].text
    match = re.search(r"\([^()]*\)\s*$", text)
    return match.group().strip() if match else text


def _kinds(kit: Kit) -> Iterator[Candidate]:
    """Group the sources by kind."""
    phrases = phrases_for(kit.findings.document.language)
    groups: dict[str, list[str]] = {}
    ids: list[str] = []
    evidence: list[int] = []
    for source in kit.facts.sources:
        known = source.kind.value in ("agency", "medium", "channel") and (
            source.name in kit.findings.lexicon.media or source.kind.value == "channel"
        )
        if not known:
            continue
        groups.setdefault(phrases.kind_names[source.kind.value], []).append(source.name)
        ids.append(source.id)
        place = next(
            (
                s.index
                for s in kit.findings.document.sentences
                if evidence_of(kit.findings, s.index) == source.evidence[0]
            ),
            None,
        )
        evidence += [] if place is None else [place]
    if len(groups) < 2 or sum(map(len, groups.values())) < 3:
        return
    body = Grouping(tuple(Group(name, tuple(entries[:4])) for name, entries in groups.items()))
    listed = "; ".join(f"{name}: {', '.join(entries)}" for name, entries in groups.items())
    yield kit.candidate(
        16,
        "quellenarten",
        phrases.kinds,
        body,
        Focus.SOURCES,
        Level.EVALUATE,
        ids,
        evidence,
        phrases.kinds_explained.format(list=listed),
        0.66,
    )


# -- fact or claim


def _only_claimed(kit: Kit) -> Iterator[Candidate]:
    """Ask which of several statements is only a claim of somebody."""
    language = kit.findings.document.language
    phrases = phrases_for(language)
    claimed = {claim.sentence for claim in kit.findings.claims}
    plain = [s for s in kit.findings.prose() if s.index not in claimed and _is_plain(kit, s)]
    for claim in kit.findings.claims:
        statement = quotable(kit, claim)
        if statement is None or claim.mode is not Mode.PHRASE or _has_cue(kit, statement.text):
            continue
        quote = statement.text
        near = sorted(plain, key=lambda s: (abs(len(s.text) - len(quote)), s.index))[:3]
        if len(near) < 2:
            continue
        body = SingleChoice(Option(f"{_capital(quote)}."), tuple(Option(s.text) for s in near), Order.SHUFFLE)
        yield kit.candidate(
            17, f"nur behauptet {claim.speaker.name}", phrases.only_claimed, body, Focus.SOURCES, Level.EVALUATE, _about(kit, claim),
            (claim.sentence,), phrases.only_claimed_explained.format(name=claim.speaker.name), 0.64,
        )  # fmt: skip
        return


def _is_plain(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence states something itself: indicative, no quotation, no word of doubt, understandable alone."""
    language = kit.findings.document.language
    if (
        not 40 <= len(sentence.text) <= 170
        or open_words(sentence.text, language)
        or re.search(r"[„“\"»«:?]", sentence.text)
    ):
        return False
    if re.search(
        r"\b(?:soll|sollen|angeblich|offenbar|möglicherweise|vermutlich|wohl|könnte|könnten|dürfte|dürften|laut|zufolge|allegedly|reportedly|may|might|could)\b",
        sentence.text,
    ):
        return False
    words = [token.text for token in sentence.tokens if token.is_word]
    return language is Language.EN or not any(
        kit.findings.verbs.is_subjunctive(word) for word in words if word[0].islower()
    )


def _has_cue(kit: Kit, quote: str) -> bool:
    """Tell whether the statement shows by its mood that it is somebody's claim, or is no clause of its own."""
    if kit.findings.document.language is Language.EN:
        return not re.match(r"[A-Z]", quote)
    words = quote.split()
    subjunctive = any(kit.findings.verbs.is_subjunctive(word.strip(",.")) for word in words if word[0].islower())
    clause_first = words[0][0].islower() or kit.findings.verbs.is_finite(words[0])
    return (
        subjunctive
        or clause_first
        or re.search(r"\b(?:würden?|könnten?|hätten?|wären?|sollen|soll)\b", quote) is not None
    )
