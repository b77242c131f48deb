"""Tell where things lie: what ships with the program, and what belongs to the user."""

import os
from pathlib import Path

import platformdirs

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
QUESTIONS = ROOT / "questions"


def user_data() -> Path:
    """Return the folder of the user's data; it need not exist yet."""
    return Path(platformdirs.user_data_dir("quizapp", appauthor=False))


def database(chosen: str | None = None) -> Path:
    """Return the database to use: the one chosen on the command line, else QUIZAPP_DB, else the user's own."""
    named = chosen or os.environ.get("QUIZAPP_DB")
    return Path(named).expanduser() if named else user_data() / "quizapp.db"
