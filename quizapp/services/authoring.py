"""Check, open, save and mend question files, grade responses, draft sets: what an author does."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.core.attempt import Score
from quizapp.core.errors import DataError, FileError, Location, Message, Problem
from quizapp.core.item import Item, ItemSet, Language, Status
from quizapp.core.response import Response
from quizapp.core.scoring import score
from quizapp.formats.article_reader import article_text
from quizapp.formats.responses import read_responses
from quizapp.formats.yaml_edit import updated, with_ids
from quizapp.formats.yaml_reader import read_set
from quizapp.formats.yaml_writer import write_set
from quizapp.services.articles import as_text, read_article_file, with_origin
from quizapp.services.item_advice import advice, as_strict
from quizapp.services.set_folder import SetFolder, read_bytes, sha256
from quizapp.services.writing import schema_for, write_file

if TYPE_CHECKING:
    from quizapp.generation.tools import Tools

Progress = Callable[[int, int], bool]
DRAFT_STEPS = 7


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A question file as it was read; `item_set` is None where an error keeps it from being loaded.

    `digest` is the SHA-256 of its bytes, by which a change behind the program's back is noticed.
    """

    path: Path
    item_set: ItemSet | None
    problems: tuple[Problem, ...]
    digest: str = ""


@dataclass(frozen=True, slots=True)
class GradedItem:
    """What one question brought."""

    item: Item
    response: Response | None
    score: Score


@dataclass(frozen=True, slots=True)
class GradeReport:
    """What the responses of a file are worth, question by question."""

    item_set: ItemSet
    items: tuple[GradedItem, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def points(self) -> Decimal:
        """Return the points of all questions together."""
        return sum((graded.score.points for graded in self.items), Decimal(0))

    @property
    def maximum(self) -> Decimal:
        """Return the most points that there are."""
        return sum((graded.score.maximum for graded in self.items), Decimal(0))


def check(paths: Sequence[Path], strict: bool = False) -> tuple[CheckedFile, ...]:
    """Return every file with all its problems, among them the advice of the item rules as warnings.

    Two files with one set id are an error that names both. With `strict`, warnings are errors, of the item rules those
    that are gates. Raise FileError where a file is missing, locked or unreadable.
    """
    files = [_advised(open_set(path), strict) for path in paths]
    first: dict[str, Path] = {}
    checked = []
    for file in files:
        other = first.setdefault(file.item_set.id, file.path) if file.item_set else file.path
        same = other.resolve() == file.path.resolve()
        checked.append(file if same or file.item_set is None else _clashing(file, other, file.item_set.id))
    return tuple(checked)


def open_set(path: Path) -> CheckedFile:
    """Return a question file with its set and its problems; FileError where it cannot be read."""
    data = read_bytes(path)
    result = read_set(data, str(path), SetFolder(path).load)
    return CheckedFile(path, result.item_set, result.problems, sha256(data))


def save(item_set: ItemSet, path: Path, opened: CheckedFile | None = None) -> CheckedFile:
    """Write a set to its file and return what stands there now.

    A file that a person wrote keeps comments and order of everything that did not change. With `opened`, a file that
    was changed since then is left alone: FileError.
    """
    schema = schema_for(path)
    text = _kept(item_set, path, opened) or write_set(item_set, schema.name)
    write_file(path, text, opened.digest if opened else None)
    schema.place()
    return open_set(path)


def save_anew(item_set: ItemSet, path: Path) -> CheckedFile:
    """Write a set in place of whatever a file holds; what stood there is not merged into it, and stays whole where
    writing fails."""
    schema = schema_for(path)
    write_file(path, write_set(item_set, schema.name))
    schema.place()
    return open_set(path)


def fix(path: Path) -> int:
    """Put the proposed ids into a file where they are missing and return how many; nothing else changes."""
    opened = open_set(path)
    text, count = with_ids(_text(path), opened.problems)
    if count:
        write_file(path, text, opened.digest)
    return count


def grade(set_path: Path, responses_path: Path) -> GradeReport:
    """Return what the responses of a file are worth; every question missing there counts as not answered.

    Raise DataError where the set or the responses have errors, FileError where a file cannot be read.
    """
    checked = open_set(set_path)
    if checked.item_set is None:
        raise DataError(Message.of("grade-set-errors", path=set_path), checked.problems)
    item_set = checked.item_set
    responses, problems = read_responses(read_bytes(responses_path), str(responses_path), item_set)
    if any(problem.is_error for problem in problems):
        raise DataError(Message.of("grade-response-errors", path=responses_path), problems)
    graded = tuple(_graded(item, responses.get(item.id), item_set) for item in item_set.ready)
    return GradeReport(item_set, graded, (*checked.problems, *problems))


def tools_for(names: str) -> "Tools":
    """Return the tools of a draft with the finder of names that was chosen: automatic, embedded, or a pipeline."""
    from quizapp.generation.tools import Tools

    return Tools(names)


def draft(
    article_path: Path,
    language: Language | None,
    items: int | None,
    seed: int,
    progress: Progress | None = None,
    tools: "Tools | None" = None,
) -> ItemSet:
    """Return a set drafted from an article file, the article's text embedded, with where it is from if the file says.

    `tools` keeps models loaded from draft to draft. Raise DataError where the file holds no text that can be read.
    """
    found = read_article_file(article_path)
    drafted = draft_text(as_text(found), article_path.name, language, items, seed, progress, tools)
    return with_origin(drafted, found)


def draft_text(
    text: str,
    name: str,
    language: Language | None = None,
    items: int | None = None,
    seed: int = 0,
    progress: Progress | None = None,
    tools: "Tools | None" = None,
) -> ItemSet:
    """Return a set drafted from the text of an article, called `name` in complaints.

    Raise DataError where there is no text, or none that can be drafted from, or `progress` cancels.
    """
    from quizapp.generation.draft import draft_set  # loaded late: the window must not wait for language tools

    found = article_text(text, None)
    if not found.text.strip():
        raise DataError(Message.of("article-empty", found=name))
    return draft_set(found.text, language, items, seed, found.title, tools, progress).item_set


def with_ready(item_set: ItemSet, ready: Collection[str]) -> ItemSet:
    """Return a set in which the items with these ids are asked, and all others wait as suggestions."""
    items = (replace(item, status=Status.READY if item.id in ready else Status.SUGGESTED) for item in item_set.items)
    return replace(item_set, items=tuple(items))


def _advised(file: CheckedFile, strict: bool) -> CheckedFile:
    data = read_bytes(file.path)
    found = advice(file.item_set, data, str(file.path)) if file.item_set else ()
    problems = (*file.problems, *found)
    return replace(file, problems=tuple(map(as_strict, problems)) if strict else problems)


def _clashing(file: CheckedFile, other: Path, set_id: str) -> CheckedFile:
    message = Message.of("set-id-twice", set=set_id, path=file.path, other=other)
    problem = Problem(message, location=Location(str(file.path), 1, 1, "id"))
    return replace(file, item_set=None, problems=(problem, *file.problems))


def _kept(item_set: ItemSet, path: Path, opened: CheckedFile | None) -> str | None:
    """Return the text of the file with just the changes in it, None where it has to be written anew."""
    if not path.exists():
        return None
    present = opened or open_set(path)
    if present.item_set is None:
        return None
    text = updated(_text(path), present.item_set, item_set)
    if text is None:
        return None
    again = read_set(text, str(path), SetFolder(path).load)
    return text if again.item_set == item_set else None


def _text(path: Path) -> str:
    """Return the text of a file with its line ends as they are."""
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise FileError(Message.of("file-unreadable", path=path, reason="UTF-8")) from error


def _graded(item: Item, response: Response | None, item_set: ItemSet) -> GradedItem:
    return GradedItem(item, response, score(item, response, item_set))
