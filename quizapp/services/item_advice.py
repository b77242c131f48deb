"""Tell an author what the rules of item writing say to a question file, each remark at its place."""

from quizapp.core.errors import Message, Problem, Severity
from quizapp.core.item import ItemSet
from quizapp.core.item_rules import Finding, check_set
from quizapp.core.linguist import Linguist
from quizapp.formats.question_places import QuestionPlaces

_POINTING = ("distractor", "option", "left", "key")
"""Parameters that name an option, the most telling one first."""


def advice(item_set: ItemSet, data: bytes, path: str, linguist: Linguist | None = None) -> tuple[Problem, ...]:
    """Return a warning for every breach of a rule, with the place in the file's bytes where it stands."""
    findings = check_set(item_set, linguist)
    if not findings:
        return ()
    places = QuestionPlaces(data, path)
    return tuple(_problem(finding, places) for finding in findings)


def as_strict(problem: Problem) -> Problem:
    """Return what a strict check makes of a problem: a warning is an error, advice only where its rule is a gate."""
    rule = rule_of(problem.message)
    if problem.is_error or (rule and not Finding("", rule, problem.message).is_gate):
        return problem
    return Problem(problem.message, Severity.ERROR, problem.location, problem.mend)


def rule_of(message: Message) -> int:
    """Return the number of the rule that a message speaks for, 0 where it is no advice."""
    kind, _, rest = message.code.partition("-")
    return int(rest[:2]) if kind == "rule" else 0


def _problem(finding: Finding, places: QuestionPlaces) -> Problem:
    params = dict(finding.message.params)
    words = [params[name] for name in _POINTING if name in params]
    return Problem(finding.message, Severity.WARNING, places.of(finding.item_id, words))
