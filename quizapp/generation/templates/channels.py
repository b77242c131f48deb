"""Ask by which channel somebody spoke: an interview, a press release, a network, the medium that was told."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.item import Cloze, Focus, Language, Level, Option, Order, SingleChoice
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.citations import Citation
from quizapp.generation.claims import Claim
from quizapp.generation.distractors import WANTED
from quizapp.generation.english_articles import with_article
from quizapp.generation.phrases import phrases_for, quoted
from quizapp.generation.templates.leads import lead_of
from quizapp.generation.templates.source_lists import (
    CHANNEL_CLAUSE,
    NETWORKS,
    TOLD_ASKED,
    TOLD_CLAUSE,
    bare,
    media_like,
)
from quizapp.generation.templates.statements import Statement, ids_about, quotable

_CHANNELS = {
    Language.DE: (
        (r"in (?:einem|seinem|ihrem) (?:\w+-)?(?:Interview|Gespräch)", "in einem Interview"),
        (r"in (?:einer|seiner|ihrer) (?:Presse)?(?:[Mm]itteilung|[Ee]rklärung|[Aa]ussendung|[Ss]tellungnahme)",
         "in einer Pressemitteilung"),
        (r"(?:auf|bei|in) (?:einer|der|seiner|ihrer) Pressekonferenz", "auf einer Pressekonferenz"),
        (r"in (?:einem|seinem|ihrem) (?:offenen )?(?:Brief|Schreiben)", "in einem Brief"),
        (r"in (?:einer|seiner|ihrer) (?:Rede|Ansprache|Fernsehansprache)", "in einer Rede"),
        (r"in (?:einem|seinem|ihrem) Buch", "in einem Buch"),
        (r"in (?:einer|seiner|ihrer) Videobotschaft", "in einer Videobotschaft"),
    ),
    Language.EN: (
        (r"in an? (?:\w+ )?interview", "in an interview"),
        (r"in a (?:\w+ )?press release", "in a press release"),
        (r"in a (?:\w+ )?statement", "in a statement"),
        (r"(?:at|in|during) a (?:press|news) conference", "at a press conference"),
        (r"in an? (?:open )?letter", "in a letter"),
        (r"in a (?:\w+ )?(?:speech|address)", "in a speech"),
        (r"in (?:a|his|her) book", "in a book"),
        (r"in a (?:blog post|video message)", "in a video message"),
    ),
}  # fmt: skip
"""What a sentence calls a channel, and how it is shown: two that mean the same never stand side by side."""
_WRITTEN = frozenset(("in a press release", "in a statement", "in a letter"))
"""English channels of which one may be called by the name of another."""
_TOLD = {
    Language.DE: r"(?:(?:sagte|erklärte|bestätigte|verriet|berichtete|sagt|erklärt|bestätigt|mit|gegenüber)"
    r"(?: \w+){0,4}? (?:dem|der|den|im|des)(?: [\w-]+){0,3} ?[„\"»‚]?)",
    Language.EN: r"(?:(?:told|tells|telling|interview with)(?: the)?(?: \w+){0,2} ?[“\"]?)",
}
_SAYING = re.compile(
    r"\b(?:teilte|schrieb|postete|verkündete|erklärte|bestätigte|meldete|kündigte|veröffentlichte|sagte|twitterte|gab)n?\b|"
    r"\b(?:wrote|posted|announced|said|tweeted|shared)\b"
)


def channel_questions(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    """Return the questions for the way in which a claim was made."""
    quote = quotable(kit, claim)
    if quote is None or claim.speaker.actor is None or len(kit.findings.claims_in(claim.sentence)) > 1:
        return
    language = kit.findings.document.language
    if language is Language.DE and not claim.speaker.is_person:
        return  # "äußerte sich der WWF": a name that needs its article
    sentence = kit.findings.document.sentences[claim.sentence]
    outside = sentence.text.replace(claim.statement(kit.findings.document), " … ").replace(quote.text, " … ")
    used = [(match.group(), shown) for form, shown in _CHANNELS[language] if (match := _search(form, outside))]
    if len(used) == 1:
        article = kit.findings.document.article.text
        wrong = [shown for form, shown in _CHANNELS[language] if not _search(form, article)]
        wrong = [shown for shown in wrong if not {shown, used[0][1]} <= _WRITTEN]
        kit.dice("weg", claim.sentence).shuffle(wrong)
        stem = (
            clause_asked(CHANNEL_CLAUSE, claim.speaker.name, quote)
            if quote.is_clause and language is Language.DE
            else phrases_for(language).channel.format(
                name=with_article(kit.findings.document, claim.speaker.name), quote=quoted(quote.text, language)
            )
        )
        yield from _choice(kit, claim, stem, used[0][1], wrong, used[0][0])
    for citation in kit.findings.citations:
        told = citation.sentence == claim.sentence and not citation.is_marked and citation.kind.value == "medium"
        if told and citation.name not in (claim.speaker.name, "Wikinews"):
            yield from _told(kit, claim, citation, outside, quote)


def clause_asked(asked: str, name: str, quote: Statement) -> str:
    """Return a German question whose statement stands behind "dass": "Auf welchem Weg sagte Berger, dass …?"."""
    said = f"äußerte {name} laut Artikel die {quote.noun}" if quote.noun else f"sagte {name} laut Artikel"
    return f"{asked} {said}, dass {quote.text}?"


def _search(form: str, text: str) -> re.Match[str] | None:
    return re.search(rf"\b{form}\b", text, re.IGNORECASE)


def _told(kit: Kit, claim: Claim, citation: Citation, outside: str, quote: Statement) -> Iterator[Candidate]:
    """Ask which medium somebody spoke to."""
    language = kit.findings.document.language
    entry = kit.findings.lexicon.media[citation.name]
    named = {*entry.names, *(re.sub(r"(?<=e)(?= )", "n", form, count=1) for form in entry.names)}
    forms = "|".join(re.escape(form) for form in sorted(named, key=lambda form: (-len(form), form)))
    match = re.search(rf"{_TOLD[language]}(?:{forms})\b", outside)
    if match is None or any(form in quote.text for form in named):
        return
    wrong = media_like(citation.name, "medium", language, kit.findings.document.article.text, kit.findings.lexicon)
    kit.dice("gegenüber", claim.sentence).shuffle(wrong)
    stem = (
        clause_asked(TOLD_CLAUSE, claim.speaker.name, quote)
        if quote.is_clause and language is Language.DE
        else TOLD_ASKED[language].format(
            name=with_article(kit.findings.document, claim.speaker.name), quote=quoted(quote.text, language)
        )
    )
    yield from _choice(kit, claim, stem, bare(citation.name), wrong, citation.name)


def _choice(
    kit: Kit, claim: Claim, stem: str, key: str, wrong: Sequence[str], words: str
) -> Iterator[Candidate]:  # fmt: skip
    if len(wrong) < 2:
        return
    body = SingleChoice(Option(key), tuple(Option(text) for text in kit.some(wrong, WANTED)), Order.SHUFFLE)
    about = (*ids_about(kit, claim), kit.facts.source_id(words))
    explanation = phrases_for(kit.findings.document.language).channel_explained.format(channel=words)
    yield kit.candidate(
        15, f"weg {claim.speaker.name}", stem, body, Focus.SOURCES, Level.UNDERSTAND, about, (claim.sentence,),
        explanation, 0.7,
    )  # fmt: skip


def network_gaps(kit: Kit) -> Iterator[Candidate]:
    """Return gap texts in which the network is missing by which something was said."""
    language = kit.findings.document.language
    for citation in kit.findings.citations:
        sentence = kit.findings.document.sentences[citation.sentence]
        match = re.search(rf"\b(?:auf|über|via|on|per) (?:the )?({citation.name})(?![\w-])", sentence.text)
        lead = lead_of(kit, sentence) if match and kit.findings.is_usable(sentence) else None
        said = _SAYING.search(sentence.text) or kit.findings.claims_in(sentence.index)
        if (
            not said
            or citation.name not in NETWORKS
            or match is None
            or lead is None
            or sentence.text.count(citation.name) > 1
        ):
            continue
        article = kit.findings.document.article.text
        wrong = [name for name in NETWORKS if name not in article]
        kit.dice("netz", citation.sentence).shuffle(wrong)
        before, used, confidence = lead
        text = f"{before}{sentence.text[: match.start(1)]}{{{{{citation.name}}}}}{sentence.text[match.end(1) :]}"
        if len(wrong) < WANTED or citation.name in before:
            continue
        phrases = phrases_for(language)
        yield kit.candidate(
            15, f"netz {citation.name}", phrases.cloze_name, Cloze(text, tuple(kit.some(wrong, WANTED))),
            Focus.SOURCES, Level.LOCATE, (kit.facts.source_id(citation.name),), used,
            phrases.channel_explained.format(channel=citation.name), confidence - 0.06,
        )  # fmt: skip
