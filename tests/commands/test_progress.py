"""Progress shows on stderr when work is slow, and only then."""

from io import StringIO

from quizapp.commands.progress import TerminalProgress


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Screen(StringIO):
    def isatty(self) -> bool:
        return True


def test_quick_work_says_nothing() -> None:
    err = StringIO()
    progress = TerminalProgress("Lädt:", err, Clock())

    assert all(progress(done, 3) for done in range(4))
    progress.close()
    assert err.getvalue() == ""


def test_slow_work_is_told_at_most_twice_a_second() -> None:
    err, clock = StringIO(), Clock()
    progress = TerminalProgress("Lädt:", err, clock)
    for done in range(1, 21):
        clock.now = done / 10
        progress(done, 20)

    assert err.getvalue() == "Lädt: 10/20\nLädt: 15/20\nLädt: 20/20\n"


def test_a_terminal_sees_one_line_that_changes() -> None:
    err, clock = Screen(), Clock()
    progress = TerminalProgress("Lädt:", err, clock)
    clock.now = 2.0
    progress(1, 2)
    clock.now = 3.0
    progress(2, 2)
    progress.close()

    assert err.getvalue() == "\rLädt: 1/2\rLädt: 2/2\n"
