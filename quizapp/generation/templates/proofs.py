"""Ask for the one sentence that answers a question on a number, a date or a name."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.item import DateEntry, EvidenceMarking, Item, Language, Level, NumberEntry, ShortText
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.facts import evidence_of
from quizapp.generation.templates.statement_phrases import statement_phrases

_WHO = re.compile(r"(?:Wer|Who|Welches Land|Which country) ")
_FEWEST_NOUNS = 3
_MOST_SHARED = 0.5
_MOST_REPEATED = {Language.DE: 0.6, Language.EN: 0.75}


def proof_questions(kit: Kit, asked: Sequence[Candidate]) -> Iterator[Candidate]:
    """Return for each plain question the one for the sentence that answers it, where no other one could."""
    seen: set[str] = set()
    for candidate in asked:
        item = candidate.item
        answer = _answer(item)
        if (
            answer is None
            or item.focus is None
            or len(candidate.sentences) != 1
            or item.stem in seen
            or not candidate.is_ready
        ):
            continue
        seen.add(item.stem)
        sentence = candidate.sentences[0]
        language = kit.findings.document.language
        repeated = _repeats(item.stem, evidence_of(kit.findings, sentence), language)
        if repeated or _is_told_elsewhere(kit, sentence, item.stem, answer):
            continue
        wording = statement_phrases(language)
        yield kit.candidate(
            18, f"beleg {candidate.name}", wording.proving.format(question=item.stem),
            EvidenceMarking((evidence_of(kit.findings, sentence),)), item.focus, Level.UNDERSTAND, item.about,
            (sentence,), wording.proving_explained.format(answer=answer), 0.66,
        )  # fmt: skip


def _answer(item: Item) -> str | None:
    """Return the answer of a plain question, None of those that show the sentence itself."""
    match item.body:
        case NumberEntry(answer=answer, unit=unit):
            return f"{answer} {unit}" if unit else answer
        case DateEntry(answer=answer):
            return answer
        case ShortText(answer=answers) if _WHO.match(item.stem):
            return answers[0]
    return None


def _repeats(stem: str, sentence: str, language: Language) -> bool:
    """Tell whether a question has nearly all words of the sentence that is to be marked: "Who …" for its subject."""
    return len(stem.split()) >= _MOST_REPEATED[language] * len(sentence.split())


def _is_told_elsewhere(kit: Kit, sentence: int, stem: str, answer: str) -> bool:
    """Tell whether another sentence might be marked as well: it gives the answer, or speaks of the same things."""
    nouns = _nouns(stem)
    if len(nouns) < _FEWEST_NOUNS:
        return True
    unit = answer.partition(" ")[2]
    value = re.compile(rf"(?<![\w.,]){re.escape(answer.split()[0])}(?![\w]|[.,]\d)", re.IGNORECASE)
    for other in kit.findings.document.sentences:
        if other.index == sentence:
            continue
        shared = sum(any(_is_alike(noun, word) for word in _nouns(other.text)) for noun in nouns)
        least = 1 if value.search(other.text) else len(nouns) * _MOST_SHARED
        if unit and re.search(rf"\b{re.escape(unit)}\b", other.text):
            least = min(least, 2)  # it counts the same
        if shared >= max(1, least):
            return True
    return False


def _nouns(text: str) -> set[str]:
    """Return the words of a text that say what it is about."""
    return set(re.findall(r"(?<=\s)[A-ZÄÖÜ][\w-]{3,}|(?<=\s)[a-z]{7,}", f" {text}"))


def _is_alike(first: str, second: str) -> bool:
    """Tell whether two words begin alike, in whatever case or number they stand."""
    size = min(len(first), len(second))
    return first[: max(4, size - 2)] == second[: max(4, size - 2)]
