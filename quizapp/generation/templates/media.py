"""Make questions on the media and agencies that an article names as its sources."""

import re
from collections.abc import Iterator

from quizapp.core.facts import Source
from quizapp.core.item import (
    Focus,
    Group,
    Grouping,
    Level,
    Option,
    ShortText,
    SingleChoice,
)
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.citations import Citation
from quizapp.generation.facts import evidence_of
from quizapp.generation.phrases import phrases_for


def medium_questions(kit: Kit, citation: Citation) -> Iterator[Candidate]:
    """Ask which source the article gives for a paragraph."""
    language = kit.findings.document.language
    phrases = phrases_for(language)
    sentences = [s for s in kit.findings.document.body if s.paragraph == citation.paragraph]
    here = [c for c in kit.findings.citations if c.is_marked and c.paragraph == citation.paragraph]
    paragraphs = {s.paragraph for s in kit.findings.document.body}
    if len(here) != 1 or not sentences or sentences[0].index == citation.sentence or len(paragraphs) < 2:
        return
    start = " ".join(sentences[0].text.split()[:6]).rstrip(",.;:")
    others = _other_media(kit, citation)
    stem = phrases.medium.format(start=start)
    explanation = phrases.medium_explained.format(citation=_inner(kit, citation))
    about = (kit.facts.source_id(citation.name),)
    if len(others) >= 2:
        yield kit.candidate(
            14, f"quelle {citation.name}", stem, SingleChoice(Option(citation.name),
            tuple(Option(o) for o in kit.some(others, 3))), Focus.SOURCES,
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


def _other_media(kit: Kit, citation: Citation) -> list[str]:
    """Return media of the article that have nothing to do with the paragraph of a citation."""
    cited = [c.name for c in kit.findings.citations if c.paragraph != citation.paragraph]
    here = {s.index for s in kit.findings.document.body if s.paragraph == citation.paragraph}
    named = [a.name for a in kit.findings.cast.actors if a.medium and not here & {m.sentence for m in a.mentions}]
    return [name for name in dict.fromkeys((*cited, *named)) if name not in citation.name and citation.name not in name]


def _inner(kit: Kit, citation: Citation) -> str:
    text = kit.findings.document.sentences[citation.sentence].text
    match = re.search(r"\([^()]*\)\s*$", text)
    return match.group().strip() if match else text


def _tells_itself(name: str) -> bool:
    """Tell whether a name says what kind of source it is: "Presseagentur", "Abendzeitung"."""
    return (
        re.search(r"(?i)agentur|agency|zeitung|rundfunk|fernsehen|news|post\b|times|magazin|presse", name) is not None
    )


def _kinds_to_tell(kit: Kit) -> dict[str, Source]:
    """Return the agencies and media of an article by their plain names, without those that say what they are."""
    kept: dict[str, Source] = {}
    for source in kit.facts.sources:
        known = kit.findings.lexicon.media.get(source.name)
        if known is None or source.kind.value not in ("agency", "medium") or _tells_itself(known.name):
            continue
        if not any(known.name.lower() in name.lower() or name.lower() in known.name.lower() for name in kept):
            kept[known.name] = source
    return kept


def kind_questions(kit: Kit) -> Iterator[Candidate]:
    """Group agencies and media; networks are left out, everybody knows that they are none of both."""
    phrases = phrases_for(kit.findings.document.language)
    groups: dict[str, list[str]] = {}
    ids: list[str] = []
    evidence: list[int] = []
    for name, source in _kinds_to_tell(kit).items():
        groups.setdefault(phrases.kind_names[source.kind.value], []).append(name)
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
        0.35,  # most pupils know what sort of source CNN is: a teacher decides
    )
