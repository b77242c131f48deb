"""What every start would compile anew is kept, and a bad file is as good as none."""

import builtins
import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.compiled import Compiled

ROOT = Path(__file__).resolve().parent.parent
SOURCE = "answer = 6 * 7\n"
_STARTS = """
import builtins
own, seen = builtins.compile, []

def noted(source, filename, mode, *rest, **more):
    if not more:  # how Python compiles a module that it keeps by itself
        seen.append(str(filename))
    return own(source, filename, mode, *rest, **more)

from quizapp.compiled import Compiled
builtins.compile = noted
with Compiled():
    import PySide6.QtCore
    import quizapp.core.errors
assert builtins.compile is noted
print(len(seen), quizapp.core.errors.Location(path="a", line=3))
"""


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def run(path: Path, source: str = SOURCE) -> tuple[int, bool]:
    """Return what the source computes, and whether it had to be compiled for that."""
    compiled: list[str] = []
    own = builtins.compile

    def noted(source: str, filename: str, mode: str, *rest: object) -> object:
        compiled.append(filename)
        return own(source, filename, mode, *rest)  # type: ignore[call-overload]

    builtins.compile = noted  # type: ignore[assignment]
    try:
        with Compiled(path):
            names: dict[str, int] = {}
            exec(compile(source, "a.py", "exec"), names)
    finally:
        builtins.compile = own
    return names["answer"], bool(compiled)


def test_a_text_is_compiled_once(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "x.start"
    path.parent.mkdir()

    assert run(path) == (42, True)
    assert run(path) == (42, False)
    assert run(path, SOURCE.replace("7", "8")) == (48, True)
    assert run(path) == (42, False)
    assert [file.name for file in path.parent.iterdir()] == ["x.start"]


@pytest.mark.parametrize("content", [b"", b"no marshalled data", b"\xe9\x01\x00\x00\x00"])
def test_a_file_that_cannot_be_read_is_written_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.start"
    path.write_bytes(content)

    assert run(path) == (42, True)
    assert run(path) == (42, False)


def test_what_another_python_kept_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path / "x.start")
    monkeypatch.setattr(sys, "version", "another")

    assert run(tmp_path / "x.start") == (42, True)


def test_where_nothing_can_be_written_all_works_as_before(tmp_path: Path) -> None:
    assert run(tmp_path / "missing" / "x.start") == (42, True)
    assert run(tmp_path / "missing" / "x.start") == (42, True)


def test_other_ways_of_compiling_are_left_alone_and_all_is_put_back(tmp_path: Path) -> None:
    own = builtins.compile
    with Compiled(tmp_path / "x.start"):
        assert eval(compile("6 * 7", "a.py", "eval")) == 42

        @dataclasses.dataclass(frozen=True, slots=True)
        class Pair:
            left: int
            right: int = 2

    assert builtins.compile is own
    assert "exec" not in vars(dataclasses)
    assert Pair(1) == Pair(1, 2)
    assert hash(Pair(1)) == hash(Pair(1, 2))


def test_the_second_start_compiles_nothing_of_qt_and_of_records(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    first, second = (
        subprocess.run(
            [sys.executable, "-c", _STARTS], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        ).stdout.split(maxsplit=1)
        for _ in range(2)
    )

    assert int(first[0]) > 10
    assert second[0] == "0"
    assert first[1] == second[1]
