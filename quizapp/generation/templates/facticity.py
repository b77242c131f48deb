"""Make questions on what an article states itself and what it only reports."""

import re
from collections.abc import Iterator, Sequence

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
    beside = claimed | {number + step for number in claimed for step in (1, -1)}
    plain = [s for s in kit.findings.prose() if s.index not in beside and _is_plain(kit, s)]
    for claim in kit.findings.claims:
        statement = quotable(kit, claim)
        if statement is None or claim.mode is not Mode.PHRASE or _has_cue(kit, statement.text):
            continue
        quote = statement.text
        near = kit.some(_unlike(quote, sorted(plain, key=lambda s: (abs(len(s.text) - len(quote)), s.index))), WANTED)
        if len(near) < 2:
            continue
        body = SingleChoice(Option(f"{capital(quote)}."), tuple(Option(s.text) for s in near), Order.SHUFFLE)
        yield kit.candidate(
            17, f"nur behauptet {claim.speaker.name}", phrases.only_claimed, body, Focus.SOURCES, Level.EVALUATE,
            ids_about(kit, claim),
            (claim.sentence,), phrases.only_claimed_explained.format(name=claim.speaker.name), 0.64,
        )  # fmt: skip
        return


_SAID = re.compile(
    r"\b(?:rechne\w*|glaub\w*|meint\w*|schätz\w*|erwart\w*|hält|hielt|sieht|sah|findet|fand|sprach\w*|spricht|sag\w*|erklär\w*|"
    r"beton\w*|warn\w*|forder\w*|kritisier\w*|begrüß\w*|nennt|nannte\w*|bezeichn\w*|verwies\w*|verweist|berichtet\w*|"
    r"erinner\w*|deutlich|ersten Blick|said|says|told|expect\w*|believ\w*|argu\w*|claim\w*|call(?:s|ed) for|warn\w*)\b"
)
"""Words of somebody's view: a sentence with them is no plain statement of the article."""


def _unlike(quote: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return sentences that do not say what the statement or one of them says: most of their nouns are other ones."""
    kept: list[Sentence] = []
    for sentence in sentences:
        mine = _nouns(sentence.text)
        shared = (len(mine & _nouns(other)) for other in (quote, *(one.text for one in kept)))
        if not mine or max(shared) * 2 <= len(mine):
            kept.append(sentence)
        if len(kept) == POOL:
            break
    return kept


def _nouns(text: str) -> set[str]:
    return set(re.findall(r"(?<=\s)[A-ZÄÖÜ][\w-]{3,}|(?<=\s)[a-z]{7,}", text))


def _is_plain(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence states something itself: indicative, no quotation, no word of doubt, clear alone."""
    language = kit.findings.document.language
    if (
        not 40 <= len(sentence.text) <= 170
        or open_words(sentence.text, language)
        or re.search(r"[„“\"»«:?]|\s[–-]\s", sentence.text)
        or _SAID.search(sentence.text)
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
    if re.search(r":|\b(?:laut|zufolge|nach Angaben)\b", quote):
        return True
    subjunctive = any(kit.findings.verbs.is_subjunctive(word.strip(",.")) for word in words if word[0].islower())
    clause_first = words[0][0].islower() or kit.findings.verbs.is_finite(words[0])
    return (
        subjunctive
        or clause_first
        or not any(kit.findings.verbs.is_finite(word.strip(",.")) for word in words if word[0].islower())
        or re.search(r"\b(?:würden?|könnten?|hätten?|wären?|sollen|soll)\b", quote) is not None
    )
