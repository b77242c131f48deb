"""Say on stderr how far it is when an older database is brought to the present version."""

from quizapp.commands.progress import TerminalProgress
from quizapp.commands.terminal import Terminal
from quizapp.core.upkeep import Conduct, Stage, Work


def told_on(terminal: Terminal) -> Conduct:
    """Return what does the work and writes how far it is once it has taken a second."""

    def conduct(work: Work) -> None:
        lines: dict[Stage, TerminalProgress] = {}

        def tell(stage: Stage, done: int, total: int) -> bool:
            if total and stage not in lines:
                lines[stage] = TerminalProgress(terminal.text(f"command-upkeep-{stage}"), terminal.err)
            return lines[stage](done, total) if total else True

        work(tell)
        for line in lines.values():
            line.close()

    return conduct
