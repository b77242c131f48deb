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
from quizapp.generation.context import dateline_end, open_words
from quizapp.generation.distractors import POOL, WANTED
from quizapp.generation.document import Sentence
from quizapp.generation.headings import has_heading
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.shown_speakers import is_obvious
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
        if statement is None or claim.mode is not Mode.PHRASE or not statement.main or _has_cue(kit, statement.main):
            continue
        if is_obvious(kit, claim) or claim.verb in _CONFIRMING or _GUESSING.search(statement.main):
            continue
        quote = statement.main
        if language is Language.EN and (_VIEW.search(quote) is None or re.search(r"\d", quote)):
            continue  # a measured fact stands out by its sort, not as a claim
        near = kit.some(_unlike(quote, sorted(plain, key=lambda s: (abs(len(s.text) - len(quote)), s.index))), WANTED)
        if len(near) < 2:
            continue
        body = SingleChoice(Option(f"{capital(quote)}."), tuple(Option(s.text) for s in near), Order.SHUFFLE)
        yield kit.candidate(
            17, f"nur behauptet {claim.speaker.name}", phrases.only_claimed, body, Focus.SOURCES, Level.EVALUATE,
            ids_about(kit, claim),
            (claim.sentence,), phrases.only_claimed_explained.format(name=claim.speaker.name), 0.35,
        )  # fmt: skip
        return


_VIEW = re.compile(
    r"\b(?:should|must|ought|would|could|too|better|worse|best|worst|wrong|unfair|fair|dangerous|necessary|important|"
    r"(?:un)?acceptable|enough|likely|risk\w*|need(?:s|ed)? to|fail\w*|guilty|innocent)\b"
)
"""What makes an English statement a claim by its matter."""
_FEWEST_NAMED = 2
_CONFIRMING = frozenset("bestätigen confirm".split())
_GUESSING = re.compile(
    r"\b(?:kann|wohl|vielleicht|vermutlich|wahrscheinlich|sicher|natürlich|leider|may|might|perhaps)\b"
)
_TIED = re.compile(
    r"\b(?:aber|jedoch|allerdings|freilich|hingegen|dagegen|auch|zudem|indes|unterdessen|inzwischen|ebenfalls|genommen|"
    r"sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|however|also|meanwhile|his|her|their|its)\b|"
    r"\A(?:Dazu|Dabei|Dennoch|Doch|Gleichzeitig|Zugleich|Trotzdem|So|Ein|Eine|"
    r"Gestern|Heute|Am härtesten|Nach wie vor)\b"
)
"""What ties a sentence to the one before it, so that it may be part of what somebody says there."""
_SAID = re.compile(
    r"\b(?:Sicht|mach\w* \w+ [^.]*verantwortlich|plädier\w*|bestätig\w*|verlang\w*|empf[eia]\w+|sprachen|"
    r"rechne\w*|glaub\w*|meint\w*|schätz\w*|erwart\w*|hält|hielt|sieht|sah|findet|fand|sprach\w*|spricht|sag\w*|erklär\w*|"
    r"beton\w*|warn\w*|forder\w*|kritisier\w*|begrüß\w*|nennt|nannte\w*|bezeichn\w*|verwies\w*|verweist|berichtet\w*|"
    r"erinner\w*|deutlich|ersten Blick|said|says|told|expect\w*|stat(?:es|ed)|add(?:s|ed)|den(?:y|ies|ied)|"
    r"insist\w*|confirm\w*|report(?:s|ed)|estimat\w+|suggest\w*|accus\w+|admit\w*|announc\w+|hop(?:es|ed)|fear\w*|"
    r"complain\w*|describ\w+|according|thought to|understood to|believ\w*|argu\w*|claim\w*|call(?:s|ed) for|warn\w*)\b"
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
    if _TIED.search(sentence.text) or has_heading(sentence.text) or dateline_end(sentence.text):
        return False
    actors = [actor for actor in kit.findings.cast.all_in(sentence.index) if actor.is_sure]
    marks_speech = re.search(r"[„“”\"»]", kit.findings.document.article.text) is not None
    if not marks_speech and not kit.findings.figures_in(sentence.index) and len(actors) < _FEWEST_NAMED:
        return False  # it may be a view, whose quotation marks were lost: "Das Auto ist das beste Verkehrsmittel"
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
