"""Read a question set: every problem at once, each with its place, or the set."""

from dataclasses import dataclass
from typing import Any

from quizapp.core.article import Article
from quizapp.core.collector import resting_collector
from quizapp.core.errors import Location, Message, Problem, Severity
from quizapp.core.item import Item, ItemSet, Language
from quizapp.formats.article_reader import read_article
from quizapp.formats.decode import decode
from quizapp.formats.dressing import dress
from quizapp.formats.fact_reader import Facts, read_facts
from quizapp.formats.fields import TOP
from quizapp.formats.findings import Findings
from quizapp.formats.keyboard_slips import Dressed
from quizapp.formats.nearest import nearest_choice, nearest_field
from quizapp.formats.nodes import Mapping, Node, Scalar, with_field
from quizapp.formats.question_reader import read_questions
from quizapp.formats.quotes import Quotes
from quizapp.formats.reading import LoadFile, Reading
from quizapp.formats.record import Record, read_record
from quizapp.formats.yaml_tree import read_tree

_LANGUAGES = tuple(language.value for language in Language)


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A set, or None where an error keeps it from being loaded, and everything that was found."""

    item_set: ItemSet | None
    problems: tuple[Problem, ...]


def read_set(text: str | bytes, path: str, load_file: LoadFile | None = None) -> ReadResult:
    """Return the set that a file holds; `load_file` gives the bytes of a file beside it or raises."""
    decoded = decode(text, path)
    if decoded.text is None:
        return ReadResult(None, decoded.problems)
    with resting_collector():
        return _read(decoded.text, path, load_file)


def _read(text: str, path: str, load_file: LoadFile | None) -> ReadResult:
    """Read a text as it stands; where that has errors, as it was meant to be typed, which is what is reported then."""
    result = _read_once(Dressed(text), path, load_file)
    if result.item_set is None and (dressed := dress(text, path)).problems:
        return _read_once(dressed, path, load_file)
    return result


def _read_once(dressed: Dressed, path: str, load_file: LoadFile | None) -> ReadResult:
    tree = read_tree(dressed.text, path)
    slips = (*dressed.problems, *tree.problems)
    findings = Findings(path, [with_field(problem, tree.root) for problem in slips])
    reading = Reading(findings, tree.text, tree.cuts, tree.dropped, load_file=load_file)
    if tree.root is None and not tree.problems:
        findings.problems.append(Problem(Message.of("file-empty"), location=Location(path, 1, 1)))
    item_set = _set(tree.root, reading) if tree.root is not None else None
    problems = findings.sorted()
    return ReadResult(None if any(problem.is_error for problem in problems) else item_set, problems)


def _set(root: Node, reading: Reading) -> ItemSet | None:
    if not isinstance(root, Mapping):
        empty = isinstance(root, Scalar) and not root.text.strip()
        reading.findings.error(Message.of("file-empty") if empty else Message.of("not-a-set"), root, "")
        return None
    reading.language = _language(root)
    top = read_record(root, TOP, reading, "")
    if top is None:
        return None
    article = read_article(top.nodes["article"], reading) if "article" in top.nodes else None
    reading.quotes = Quotes(article) if article else None
    facts = read_facts(top.nodes, reading)
    items = _items(top, reading)
    return _built(top, article, facts, items)


def _language(root: Mapping) -> Language | None:
    """Return the language before anything else is read: numbers and dates hang on it."""
    # Under its own name first: what else may be meant by another word takes its time to find out.
    for key, value in sorted(root.pairs, key=lambda pair: pair[0].text != "language"):
        if isinstance(value, Scalar) and (key.text == "language" or nearest_field(key.text, ("language",))):
            near = value.text if value.text in _LANGUAGES else nearest_choice(value.text, _LANGUAGES)
            return Language(near) if near else None
    return None


def _items(top: Record, reading: Reading) -> tuple[Item, ...]:
    if "questions" in top.nodes:
        return read_questions(top.nodes["questions"], reading)
    place = Location(reading.findings.path, top.node.start.line + 1, top.node.start.column + 1, "questions")
    reading.findings.problems.append(Problem(Message.of("no-questions"), Severity.WARNING, place))
    return ()


def _built(top: Record, article: Article | None, facts: Facts, items: tuple[Item, ...]) -> ItemSet | None:
    if not top.sound or article is None:
        return None
    return ItemSet(
        article=article,
        items=items,
        figures=facts.figures,
        actors=facts.actors,
        sources=facts.sources,
        claims=facts.claims,
        **dict[str, Any](top.values),
    )
