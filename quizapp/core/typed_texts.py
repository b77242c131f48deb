"""Judge a typed name or word: names and aliases, spellings, slips of the pen, and say why it counts or not."""

from dataclasses import dataclass

from quizapp.core.errors import Message
from quizapp.core.names import Name, bare_name
from quizapp.core.spelling import differs_in_umlaut, same_spelling, typos_between
from quizapp.core.text import excerpt, fold_answer
from quizapp.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class TextKey:
    """What a typed text is held against: every wording that counts, and names of others that never count."""

    names: tuple[Name, ...]
    others: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    typos: int | None = None
    case_sensitive: bool = False

    @property
    def shown(self) -> str:
        """Return the main wording."""
        return self.names[0].text if self.names else ""

    def budget(self, name: str) -> int:
        """Return how many slips a wording forgives."""
        if self.typos is not None:
            return self.typos
        return 1 if sum(character.isalpha() for character in name) >= _LETTERS else 0


def judge_text(given: str, key: TextKey) -> Verdict:
    """Return whether a typed text counts for the key, and why."""
    answer = fold_answer(given, key.case_sensitive)
    found = _same(answer, key)
    if found:
        return Verdict(True, _right(given, found, key))
    if any(same_spelling(bare_name(answer), bare_name(fold_answer(name))) for name in key.shared):
        return Verdict(False, _message("text-shared-name", given, key))
    if any(same_spelling(bare_name(fold_answer(given)), bare_name(fold_answer(name))) for name in key.others):
        return Verdict(False, _message("text-other-fact", given, key))
    return _nearly(given, answer, key)


def _same(answer: str, key: TextKey) -> Name | None:
    """Return the wording that an answer is, articles and spelling of umlauts aside."""
    for name in key.names:
        if answer == fold_answer(name.text, key.case_sensitive):
            return name
    for name in key.names:
        if same_spelling(bare_name(answer), bare_name(fold_answer(name.text, key.case_sensitive))):
            return name
    return None


def _right(given: str, name: Name, key: TextKey) -> Message:
    if name.reason != "text-exact":
        return Message.of(name.reason, given=excerpt(given), expected=key.shown)
    if fold_answer(given, key.case_sensitive) == fold_answer(name.text, key.case_sensitive):
        return _message("text-exact", given, key)
    return _message("text-spelling", given, key)


def _nearly(given: str, answer: str, key: TextKey) -> Verdict:
    """Judge an answer that is no wording of the key: a slip, another word, or something else."""
    bare = bare_name(answer)
    wordings = [bare_name(fold_answer(name.text, key.case_sensitive)) for name in key.names]
    if key.case_sensitive and any(same_spelling(bare.casefold(), wording.casefold()) for wording in wordings):
        return Verdict(False, _message("text-case", given, key))
    if any(differs_in_umlaut(bare, wording) for wording in wordings):
        return Verdict(False, _message("text-other-word", given, key))
    for name, wording in zip(key.names, wordings, strict=True):
        if typos_between(bare, wording, key.budget(wording)):
            return Verdict(True, Message.of("text-typo", given=excerpt(given), expected=name.text))
    slips = [typos_between(bare, wording, key.budget(wording) + 1) for wording in wordings if len(wording) >= _LETTERS]
    return Verdict(False, _message("text-too-many-typos" if any(slips) else "text-wrong", given, key))


def _message(code: str, given: str, key: TextKey) -> Message:
    return Message.of(code, given=excerpt(given), expected=key.shown)


_LETTERS = 5
