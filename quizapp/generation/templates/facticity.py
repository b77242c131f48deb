"""Make questions on what an article states itself and what it only reports."""

import re
from collections.abc import Iterator

from quizapp.core.item import (
    Focus,
    Language,
    Level,
    Option,
    Order,
    SingleChoice,
)
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.claims import Mode
from quizapp.generation.context import open_words
from quizapp.generation.distractors import POOL, WANTED
from quizapp.generation.document import Sentence
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.statements import (
    capital,
    ids_about,
    quotable,
)


def facticity_questions(kit: Kit) -> Iterator[Candidate]:
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
        near = kit.some(sorted(plain, key=lambda s: (abs(len(s.text) - len(quote)), s.index))[:POOL], WANTED)
        if len(near) < 2:
            continue
        body = SingleChoice(Option(f"{capital(quote)}."), tuple(Option(s.text) for s in near), Order.SHUFFLE)
        yield kit.candidate(
            17, f"nur behauptet {claim.speaker.name}", phrases.only_claimed, body, Focus.SOURCES, Level.EVALUATE,
            ids_about(kit, claim),
            (claim.sentence,), phrases.only_claimed_explained.format(name=claim.speaker.name), 0.64,
        )  # fmt: skip
        return


def _is_plain(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence states something itself: indicative, no quotation, no word of doubt, clear alone."""
    language = kit.findings.document.language
    if (
        not 40 <= len(sentence.text) <= 170
        or open_words(sentence.text, language)
        or re.search(r"[„“\"»«:?]", sentence.text)
    ):
        return False
    if re.search(
        r"\b(?:soll|sollen|angeblich|offenbar|möglicherweise|vermutlich|wohl|hätten?|wären?|würden?|müssten?|vorgeworfen|beschuldigt|verdächtigt|unterstellt|gilt|gelten|heißt|könnte|könnten|dürfte|dürften|laut|"
        r"zufolge|allegedly|reportedly|may|might|could)\b",
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
