"""Keep every test away from the user's files, from real screens and from the machine's own language.

Warnings and Qt messages fail a test through pyproject.toml (filterwarnings, qt_log_level_fail).
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Qt and Python read these before the first test runs.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANG"] = "de_DE.UTF-8"
os.environ["LC_CTYPE"] = "C.UTF-8"
for _name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "QUIZAPP_DB"):
    os.environ.pop(_name, None)

# Random texts are for whoever develops; a check of a clean checkout takes the same ones every time.
settings.register_profile("same-every-time", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("same-every-time")

pytest_plugins = ["pytester"]


@pytest.fixture(scope="session", autouse=True)
def runtime_folder() -> Iterator[None]:
    """Give Qt a runtime folder of its own: without one it warns, and a warning fails a test."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        os.environ["XDG_RUNTIME_DIR"] = folder
        yield


@pytest.fixture(autouse=True)
def user_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that stands for the user's home in this test; the program's data lie below it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(home))
    return home
