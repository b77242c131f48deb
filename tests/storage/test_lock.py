import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.core.errors import DatabaseBusyError, StorageError
from quizapp.storage import lock
from quizapp.storage.lock import DatabaseLock

HOLD = """
import sys
from pathlib import Path
from quizapp.storage.lock import DatabaseLock
held = DatabaseLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""
ROOT = Path(__file__).resolve().parents[2]


def test_a_second_holder_is_refused_until_the_first_lets_go(path: Path) -> None:
    first = DatabaseLock.take(path)
    with pytest.raises(DatabaseBusyError) as refused:
        DatabaseLock.take(path)
    first.release()
    first.release()

    assert refused.value.message.code == "database-busy"
    assert dict(refused.value.message.params) == {"path": str(path)}
    DatabaseLock.take(path).release()


def test_another_program_is_refused_until_it_is_killed(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(DatabaseBusyError):
            DatabaseLock.take(path)
        os.kill(other.pid, signal.SIGKILL)
        other.wait()

        DatabaseLock.take(path).release()


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        DatabaseLock.take(tmp_path / "missing" / "quiz.db")

    assert refused.value.message.code == "database-cannot-open"


def test_a_place_without_locks_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(handle: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_lock", no_locks)
    with pytest.raises(StorageError) as refused:
        DatabaseLock.take(path)

    assert refused.value.message.code == "database-no-lock"
    assert not isinstance(refused.value, DatabaseBusyError)
