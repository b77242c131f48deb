"""Build the parser of the command line from one row a command."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from quizapp.commands.terminal import Terminal
from quizapp.services.printing import MOST_COLUMNS, MOST_VERSIONS

WholeNumber = Callable[[str], int]


def build_parser(terminal: Terminal) -> ArgumentParser:
    """Return the parser of all commands, worded for the terminal's reader; call it inside `usage_words`."""
    text = terminal.text
    parser = ArgumentParser(
        "quizapp", description=text("command-about"), epilog=text("command-exit-codes"), allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"quizapp {own_version()}", help=text("usage-version"))
    title = text("command-list-of-commands")
    rows = parser.add_subparsers(dest="command", required=True, title=title, metavar=text("command-metavar"))
    for name, configure in CONFIGURE.items():
        about = text(f"command-{name}")
        configure(rows.add_parser(name, help=about, description=about, allow_abbrev=False), terminal)
    return parser


def own_version() -> str:
    """Return the version of the installed program, "" where it runs from a folder without being installed."""
    try:
        return version("quizapp")
    except PackageNotFoundError:
        return ""


def whole_number(terminal: Terminal, least: int) -> WholeNumber:
    """Return a reader of whole numbers from `least` on, which says so in the user's language."""

    def read(value: str) -> int:
        if value.isascii() and value.isdigit() and int(value) >= least:
            return int(value)
        raise ArgumentTypeError(terminal.text("usage-whole-number", value=value, least=least))

    return read


def _configure_draft(parser: ArgumentParser, terminal: Terminal) -> None:
    text = terminal.text
    article, output = text("command-metavar-article"), text("command-metavar-output")
    parser.add_argument("article", type=Path, metavar=article, help=text("command-option-article"))
    parser.add_argument("-o", "--output", type=Path, required=True, metavar=output, help=text("command-option-output"))
    parser.add_argument("--language", choices=["de", "en"], help=text("command-option-language"))
    number = whole_number(terminal, 1)
    parser.add_argument("--items", type=number, metavar="N", help=text("command-option-items"))
    seed = whole_number(terminal, 0)
    parser.add_argument("--seed", type=seed, default=0, metavar="N", help=text("command-option-seed"))
    finder = text("command-metavar-names")
    parser.add_argument("--names", default="automatic", metavar=finder, help=text("command-option-names"))
    parser.add_argument("--force", action="store_true", help=text("command-option-force"))
    parser.add_argument("--jobs", type=number, metavar="N", help=text("command-option-jobs"))
    _add_json(parser, terminal)


def _configure_check(parser: ArgumentParser, terminal: Terminal) -> None:
    text = terminal.text
    name = text("command-metavar-set")
    parser.add_argument("sets", type=Path, nargs="+", metavar=name, help=text("command-option-sets"))
    parser.add_argument("--strict", action="store_true", help=text("command-option-strict"))
    parser.add_argument("--fix", action="store_true", help=text("command-option-fix"))
    _add_json(parser, terminal)


def _configure_import(parser: ArgumentParser, terminal: Terminal) -> None:
    name = terminal.text("command-metavar-folders")
    parser.add_argument("paths", type=Path, nargs="+", metavar=name, help=terminal.text("command-option-folders"))
    _add_database(parser, terminal)


def _configure_list(parser: ArgumentParser, terminal: Terminal) -> None:
    _add_database(parser, terminal)


def _configure_show(parser: ArgumentParser, terminal: Terminal) -> None:
    parser.add_argument("set", metavar=terminal.text("command-metavar-set"), help=terminal.text("command-option-set"))
    _add_database(parser, terminal)


def _configure_print(parser: ArgumentParser, terminal: Terminal) -> None:
    text = terminal.text
    parser.add_argument("set", metavar=text("command-metavar-set"), help=text("command-option-set"))
    sheet, key = text("command-metavar-sheet"), text("command-metavar-key")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar=sheet, help=text("command-option-sheet"))
    parser.add_argument("--key", type=Path, metavar=key, help=text("command-option-key"))
    versions = range(1, MOST_VERSIONS + 1)
    parser.add_argument("--versions", type=int, choices=versions, default=1, help=text("command-option-versions"))
    columns = range(1, MOST_COLUMNS + 1)
    parser.add_argument("--columns", type=int, choices=columns, default=1, help=text("command-option-columns"))
    parser.add_argument("--large", action="store_true", help=text("command-option-large"))
    parser.add_argument("--no-article", action="store_true", help=text("command-option-no-article"))
    number = whole_number(terminal, 1)
    parser.add_argument("--items", type=number, metavar="N", help=text("command-option-print-items"))
    seed = whole_number(terminal, 0)
    parser.add_argument("--seed", type=seed, default=0, metavar="N", help=text("command-option-print-seed"))
    parser.add_argument("--force", action="store_true", help=text("command-option-force-pdf"))
    _add_database(parser, terminal)


def _configure_grade(parser: ArgumentParser, terminal: Terminal) -> None:
    text = terminal.text
    name, responses = text("command-metavar-set"), text("command-metavar-responses")
    parser.add_argument("set", type=Path, metavar=name, help=text("command-option-sets"))
    parser.add_argument("responses", type=Path, metavar=responses, help=text("command-option-responses"))
    _add_json(parser, terminal)


def _configure_result(parser: ArgumentParser, terminal: Terminal) -> None:
    name = terminal.text("command-metavar-results")
    parser.add_argument("files", type=Path, nargs="+", metavar=name, help=terminal.text("command-option-results"))
    _add_json(parser, terminal)


def _add_json(parser: ArgumentParser, terminal: Terminal) -> None:
    parser.add_argument("--json", action="store_true", help=terminal.text("command-option-json"))


def _add_database(parser: ArgumentParser, terminal: Terminal) -> None:
    parser.add_argument("--db", metavar=terminal.text("command-metavar-db"), help=terminal.text("command-option-db"))
    _add_json(parser, terminal)


CONFIGURE: dict[str, Callable[[ArgumentParser, Terminal], None]] = {
    "draft": _configure_draft,
    "check": _configure_check,
    "import": _configure_import,
    "list": _configure_list,
    "show": _configure_show,
    "print": _configure_print,
    "grade": _configure_grade,
    "result": _configure_result,
    "stats": _configure_list,
}
"""Every command with what it takes."""
