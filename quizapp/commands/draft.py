"""Draft a question set from an article and write it to a new file, or one from every article of a folder."""

from argparse import Namespace
from pathlib import Path

from quizapp.commands.draft_folder import counts_of, draft_folder
from quizapp.commands.progress import TerminalProgress
from quizapp.commands.terminal import Terminal
from quizapp.core.errors import FileError, Message, UsageError
from quizapp.core.item import Language
from quizapp.services import authoring


def draft(arguments: Namespace, terminal: Terminal) -> int:
    """Write the draft and report what is in it; never replace a file without being told to."""
    if arguments.article.is_dir():
        return draft_folder(arguments, terminal)
    output: Path = arguments.output
    language = Language(arguments.language) if arguments.language else None
    _refuse_to_overwrite(output, force=arguments.force)
    progress = TerminalProgress(terminal.text("command-draft-progress"), terminal.err)
    tools = authoring.tools_for(arguments.names)
    item_set = authoring.draft(arguments.article, language, arguments.items, arguments.seed, progress, tools)
    progress.close()
    authoring.save_anew(item_set, output)
    counts = counts_of(item_set)
    if arguments.json:
        terminal.json({"path": str(output), "set_id": item_set.id, **counts})
    else:
        terminal.say("command-draft-done", path=output, **counts)
    return 0


def _refuse_to_overwrite(output: Path, *, force: bool) -> None:
    if output.exists() and not force:
        raise UsageError(Message.of("command-output-exists", path=output))
    if not output.parent.is_dir():
        raise FileError(Message.of("command-output-folder", path=output.parent))
