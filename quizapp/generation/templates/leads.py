"""Find the sentences that a gap text needs before it so that it can be understood."""

from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Mode
from quizapp.generation.context import pointing_words
from quizapp.generation.document import Sentence

_LONGEST_LEAD = 480


def lead_of(kit: Kit, sentence: Sentence) -> tuple[str, tuple[int, ...], float] | None:
    """Return the text to put before a sentence so that it can be understood, the sentences used, and the sureness."""
    language = kit.findings.document.language
    reported = any(c.mode is Mode.CONTINUED for c in kit.findings.claims_in(sentence.index))
    if not reported and not pointing_words(sentence.text, language):
        return "", (sentence.index,), 0.8
    used = [sentence]
    while used[0].index:
        before = kit.findings.document.sentences[used[0].index - 1]
        if (
            not before.is_prose
            or before.paragraph != sentence.paragraph
            or sum(len(s.text) for s in used) + len(before.text) > _LONGEST_LEAD
        ):
            return None
        used.insert(0, before)
        free = not any(c.mode is Mode.CONTINUED for c in kit.findings.claims_in(before.index))
        if free and not pointing_words(before.text, language):
            break
    if used[0] is sentence or pointing_words(used[0].text, language):
        return None
    return " ".join(s.text for s in used[:-1]) + " ", tuple(s.index for s in used), 0.68 if len(used) == 2 else 0.62
