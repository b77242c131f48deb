"""Ask what an article names as the source of one sentence: a medium, a paper, reports, or somebody without a name."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import SourceKind
from quizapp.core.item import Focus, Language, Level, Option, Order, ShortText, SingleChoice
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.claims import Claim
from quizapp.generation.context import dateline_end, open_words
from quizapp.generation.distractors import POOL, WANTED
from quizapp.generation.phrases import phrases_for, quoted
from quizapp.generation.speaker import Speaker
from quizapp.generation.templates.obvious import is_obvious_body
from quizapp.generation.templates.rivals import rival_speakers
from quizapp.generation.templates.shown_speakers import can_be_typed, is_obvious, shows_speaker
from quizapp.generation.templates.source_lists import (
    AGENCY_ASKED,
    MEDIUM_ASKED,
    PAPER_ASKED,
    PAPER_CLAUSE,
    bare,
    media_like,
    papers_beside,
    reports_beside,
)
from quizapp.generation.templates.speaker_names import is_cut_body, speaker_names, typed_stem
from quizapp.generation.templates.statements import ids_about, is_label, quotable
from quizapp.generation.templates.unclaimed import is_said_inside, is_tied

_FEWEST_WORDS, _MOST_WORDS = 6, 36
_PAPER = re.compile(
    r"(?:[Ss]tudie|[Uu]mfrage|[Uu]ntersuchung|[Bb]ericht|[Pp]rognose|[Gg]utachten|[Ss]tatistik|[Ee]rhebung|[Aa]nalyse|"
    r"[Bb]efragung|[Pp]ositionspapier|[Pp]rotokoll|[Ss]chreiben)\Z|"
    r"(?:study|report|survey|poll|investigation|analysis|document|audit|web ?site|review)\Z"
)
_COUNTING = re.compile(r"(?:[Uu]mfrage|[Bb]efragung|[Ss]tatistik|[Ee]rhebung)\Z")
_REPORTS = re.compile(r"\w{3,}(?:angaben|berichten|informationen|kreisen|meldungen)\Z")
_NOT_FEMININE = re.compile(r"(?:[Bb]ericht|[Gg]utachten|[Pp]apier|[Pp]rotokoll|[Ss]chreiben)\Z")
_SITES = {Language.DE: (), Language.EN: (SourceKind.CHANNEL,)}


def named_source_questions(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    """Return the questions for the source of a sentence whose attribution is a phrase of its own."""
    shown = _shown(kit, claim)
    if shown is None and (_is_english_paper(kit, claim) or _is_german_paper(kit, claim)):
        yield from _paper(kit, claim, None)
        return
    if shown is None or not kit.facts.speaker_ids.get(claim.speaker.key) or not shows_speaker(kit, claim):
        return
    speaker = claim.speaker
    medium = speaker.actor.medium if speaker.actor else _medium_kind(speaker.kind)
    if medium in ("agency", "medium"):
        yield from _medium(kit, claim, shown, medium)
    elif speaker.actor is None and speaker.kind in (SourceKind.STUDY, *_SITES[kit.findings.document.language]):
        yield from _paper(kit, claim, shown)
    elif speaker.kind is SourceKind.UNNAMED and kit.findings.document.language is Language.DE:
        yield from _reports(kit, claim, shown)
    elif quotable(kit, claim) is None and not _is_vague(kit, speaker) and is_label(speaker.name):
        yield from _speaker(kit, claim, shown)


def _is_english_paper(kit: Kit, claim: Claim) -> bool:
    """Tell whether an English study or site says so in a clause: "a recent poll found that"."""
    known = kit.facts.speaker_ids.get(claim.speaker.key) is not None
    is_paper_kind = claim.speaker.kind in (SourceKind.STUDY, SourceKind.CHANNEL) and claim.speaker.actor is None
    return known and is_paper_kind and kit.findings.document.language is Language.EN


def _is_german_paper(kit: Kit, claim: Claim) -> bool:
    """Tell whether a German paper says so in a clause: "Aus dem Gutachten geht hervor, dass"."""
    known = claim.cue is None and kit.facts.speaker_ids.get(claim.speaker.key) is not None
    if not known or not is_paper(claim.speaker) or kit.findings.document.language is Language.EN:
        return False
    quote = quotable(kit, claim)
    return quote is not None and quote.is_clause


def _medium_kind(kind: SourceKind | None) -> str:
    return str(kind.value) if kind in (SourceKind.AGENCY, SourceKind.MEDIUM) else ""


def _shown(kit: Kit, claim: Claim) -> str | None:
    """Return the sentence without its attribution, None where it cannot be asked about."""
    text = claim.without_cue(kit.findings.document) if claim.speaker.name else None
    if text and claim.cue and _AS_DEMANDED.match(kit.findings.document.sentences[claim.sentence].text, claim.cue[0]):
        return None
    language = kit.findings.document.language
    text = text[dateline_end(text) :] if text else None
    if text is None or (language is Language.DE and (not _has_verb(kit, text) or is_tied(kit, claim))):
        return None
    if not _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS or open_words(text, language):
        return None
    names = claim.speaker.actor.names if claim.speaker.actor else (claim.speaker.name,)
    heads = {name.split()[0] for name in names if name} | set(names)
    whole = r"(?:e?[ns]|en)?(?!\w)" if is_paper(claim.speaker) else ""  # no "Studiengebühren" for "Studie"
    if (
        any(re.search(rf"(?<!\w){re.escape(name)}{whole}", text) for name in heads)
        or _FRAME.search(text)
        or _APPOSED.search(text)
        or _TWICE.match(text)
    ):
        return None
    text = re.sub(r"^\[…\], ", "[…] ", text)
    led = _LED.match(text)
    if led is not None and (
        kit.findings.verbs.is_subjunctive(led["verb"]) or not kit.findings.verbs.is_finite(led["verb"])
    ):
        return None  # "Laut […] fehle es an Geld": two marks of reported speech; "Laut […] vertreten durch Berger, …"
    if is_said_inside(kit, claim):
        return None
    balanced = text.count("„") == text.count("“") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
    return text if balanced and len(kit.findings.claims_in(claim.sentence)) == 1 else None


_LED = re.compile(r"(?:Laut|Nach \w+) \[…\] (?P<verb>[a-zäöüß]+)\b")
_AS_DEMANDED = re.compile(r"\W*wie (?:das|dies|es|sie|ihn)\b")
"""Only something of the sentence is somebody's: "eine Grenze, wie das die Partei fordert, …"."""
_TWICE = re.compile(r"([A-ZÄÖÜ][\w-]+ [\w-]+) \1\b")
"""A heading that the sentence behind it begins with again."""
_APPOSED = re.compile(
    r"\[…\],? (?:quoting|citing|saying)\b|"
    r"\[…\],? [A-ZÄÖÜ][\w-]+ (?:de[rs]|im|in|vo[nm]|für) [^,]*,"
)
"""What says more of the source stands behind the gap: "[…], Leiter der Schule, …"."""
_FRAME = re.compile(
    r"\[…\],? (?:betonte?|sagte?|erklärte?|meinte?|hieß|heißt|teilte?|berichtete?n?|kritisierte?|warnte?|forderte?)\b|"
    r"\b(?:betonte?|sagte?|erklärte?|meinte?|hieß|heißt|berichtete?n?|kritisierte?|warnte?|forderte?) \[…\]"
)
"""Who says so is said beside the gap: the words are no statement but the sentence that gives it."""


def _has_verb(kit: Kit, text: str) -> bool:
    """Tell whether the words are a sentence: "Laut dem Bericht in Höhe von …" says nothing alone."""
    return any(kit.findings.verbs.is_finite(word) for word in re.findall(r"(?<!\w)[a-zäöüß]+", text))


def _medium(kit: Kit, claim: Claim, shown: str, kind: str) -> Iterator[Candidate]:
    """Ask for the medium or agency; the wrong ones are of its kind and language, and nowhere in the article."""
    language = kit.findings.document.language
    if _OF_KIND.search(shown):
        return  # what kind of medium it is would tell the options apart
    name = bare(claim.speaker.name)
    wrong = media_like(claim.speaker.name, kind, language, kit.findings.document.article.text, kit.findings.lexicon)
    kit.dice("medium", claim.sentence).shuffle(wrong)
    stem = (AGENCY_ASKED if kind == "agency" else MEDIUM_ASKED)[language].format(quote=quoted(shown, language))
    yield from _choice(kit, claim, 14, f"medium {name}", stem, name, wrong[:POOL], 0.72)


_OF_KIND = re.compile(
    r"\b(?:dem|der|das|des) (?:\w+ )?(?:(?:Fernseh|Radio|Rundfunk|Nachrichten)?[Ss]ender|(?:Tages|Wochen)?[Zz]eitung|"
    r"(?:Nachrichten)?[Mm]agazin|Nachrichtenagentur)\b"
)
"""What a statement itself calls the medium that it stood in."""


def _paper(kit: Kit, claim: Claim, shown: str | None) -> Iterator[Candidate]:
    """Ask what kind of source a sentence rests on: a study, a poll, a report."""
    language = kit.findings.document.language
    noun = claim.speaker.name.split()[0] if language is Language.DE else claim.speaker.name.split()[-1]
    noun = noun.split("-")[-1]
    if not _PAPER.search(noun) or (language is Language.DE and _is_bare(kit, claim, noun)):
        return
    key = _with_article(kit, noun)
    wrong = papers_beside(noun, language, kit.findings.document.article.text)
    kit.dice("beleg", claim.sentence).shuffle(wrong)
    quote = quotable(kit, claim) if shown is None else None
    if quote is not None and quote.is_clause:
        stem = PAPER_CLAUSE[language].format(clause=quote.text)
    elif shown or quote:
        stem = PAPER_ASKED[language].format(quote=quoted(shown or (quote.text if quote else ""), language))
    else:
        return
    yield from _choice(kit, claim, 16, f"worauf {noun}", stem, key, wrong, 0.68, Level.EVALUATE)


def _is_bare(kit: Kit, claim: Claim, noun: str) -> bool:
    """Tell whether a paper is named without an article ("laut Statistik"), or a number shows what kind it is."""
    text = kit.findings.document.sentences[claim.sentence].text
    if _COUNTING.search(noun) and re.search(r"\d", text):
        return True
    return re.search(rf"(?i)\b(?:laut|gemäß|nach) (?:[\w-]+-)?{re.escape(noun)}\b", text) is not None


def _reports(kit: Kit, claim: Claim, shown: str) -> Iterator[Candidate]:
    """Ask for reports that nobody signs: "Medienberichten", "Behördenangaben"."""
    noun = claim.speaker.name
    if not _REPORTS.search(noun) or is_obvious_body(re.sub(r"(?:angaben|kreisen)\Z", "", noun), shown):
        return
    wrong = reports_beside(noun, kit.findings.document.article.text)
    kit.dice("berichte", claim.sentence).shuffle(wrong)
    stem = PAPER_ASKED[Language.DE].format(quote=quoted(shown, Language.DE))
    yield from _choice(kit, claim, 16, f"worauf {noun}", stem, noun, wrong, 0.68, Level.EVALUATE)


def is_paper(speaker: Speaker) -> bool:
    """Tell whether not somebody speaks but a paper: "Wer" does not ask for a study."""
    return speaker.kind is SourceKind.STUDY or (
        speaker.actor is None and any(map(_PAPER.search, speaker.name.split()[:1]))
    )


def _with_article(kit: Kit, noun: str) -> str:
    if kit.findings.document.language is Language.EN:
        return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
    return f"{'einem' if _NOT_FEMININE.search(noun) else 'einer'} {noun}"


def _is_vague(kit: Kit, speaker: Speaker) -> bool:
    """Tell whether a speaker is called by a word that says nothing alone: "Experten", "die Organisation"."""
    if speaker.kind is SourceKind.UNNAMED:
        return True
    institution = kit.findings.lexicon.institutions.get(speaker.name)
    return speaker.name in ("Organisation", "Gruppe", "Unternehmen", "Studie", "Bericht") or (
        institution is not None and institution.is_group
    )


def _speaker(kit: Kit, claim: Claim, shown: str) -> Iterator[Candidate]:
    """Ask to whom the article attributes a sentence whose words alone are no statement."""
    language = kit.findings.document.language
    speaker = claim.speaker
    stem = phrases_for(language).attributed.format(quote=quoted(shown, language))
    rivals = [rival for rival in rival_speakers(kit, claim) if not _is_vague(kit, rival)]
    kit.dice("wem", claim.sentence).shuffle(rivals)
    yield from _choice(
        kit, claim, 13, f"wem {claim.speaker.name}", stem, claim.speaker.name, [r.name for r in rivals], 0.7
    )
    actor = claim.speaker.actor
    typed = actor is not None and can_be_typed(kit, claim) and not is_cut_body(kit, speaker)
    if actor is not None and typed and not is_obvious(kit, claim):
        yield kit.candidate(
            13, f"wem getippt {actor.name}", typed_stem(kit, claim, stem), ShortText(speaker_names(kit, speaker)),
            Focus.SOURCES, Level.LOCATE, ids_about(kit, claim), (claim.sentence,),
            phrases_for(language).attributed_explained.format(name=actor.name), 0.68,
        )  # fmt: skip


def _choice(
    kit: Kit, claim: Claim, template: int, name: str, stem: str, key: str, wrong: Sequence[str], confidence: float,
    level: Level = Level.LOCATE,
) -> Iterator[Candidate]:  # fmt: skip
    if len(wrong) < 2:
        return
    body = SingleChoice(Option(key), tuple(Option(text) for text in kit.some(wrong, WANTED)), Order.SHUFFLE)
    explanation = phrases_for(kit.findings.document.language).attributed_explained.format(name=claim.speaker.name)
    yield kit.candidate(
        template, name, stem, body, Focus.SOURCES, level, ids_about(kit, claim), (claim.sentence,), explanation,
        confidence,
    )  # fmt: skip
