"""Print a set: worksheets, and the key where one is wanted, as PDF files."""

from argparse import Namespace
from functools import partial
from pathlib import Path

from quizapp import paths
from quizapp.commands.progress import TerminalProgress
from quizapp.commands.set_finder import find_set
from quizapp.commands.terminal import Terminal
from quizapp.core.errors import FileError, Message, UsageError
from quizapp.services import printing
from quizapp.services.printing import PrintChoices, Sheet
from quizapp.services.set_folder import load_beside


def print_set(arguments: Namespace, terminal: Terminal) -> int:
    """Write the PDFs and report each with its pages; never replace a file without being told to."""
    choices = PrintChoices(
        versions=arguments.versions,
        large=arguments.large,
        columns=arguments.columns,
        article=not arguments.no_article,
        seed=arguments.seed,
        count=arguments.items,
    )
    sheets = printing.sheet_paths(arguments.output, choices)
    key: Path | None = arguments.key
    for path in (*sheets, *((key,) if key else ())):
        _refuse(path, sheets, key, force=arguments.force)
    found = find_set(arguments.set, paths.database(arguments.db), terminal)
    progress = TerminalProgress(terminal.text("command-print-progress"), terminal.err)
    printed = printing.print_set(found.item_set, choices, partial(load_beside, found.path), progress)
    progress.close()
    if printed is None:
        return 0
    printing.save(printed, sheets, key)
    written = [*zip(sheets, printed.sheets, strict=True), *([(key, printed.key)] if key else [])]
    _report(written, arguments.json, terminal)
    return 0


def _refuse(path: Path, sheets: tuple[Path, ...], key: Path | None, *, force: bool) -> None:
    if key in sheets:
        raise UsageError(Message.of("command-print-same", path=path))
    if path.exists() and not force:
        raise UsageError(Message.of("command-output-exists", path=path))
    if not path.parent.is_dir():
        raise FileError(Message.of("command-output-folder", path=path.parent))


def _report(written: list[tuple[Path, Sheet]], as_json: bool, terminal: Terminal) -> None:
    if as_json:
        terminal.json([{"path": str(path), "pages": sheet.pages} for path, sheet in written])
        return
    for path, sheet in written:
        terminal.say("command-print-done", path=path, pages=sheet.pages)
