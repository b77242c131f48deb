"""Measure the generator on articles with hand-made keys beside the checkout; say plainly where they are absent.

    python benchmarks/generation.py [FOLDER_FOR_SETS]
Prints the tables of the two scorers for questions and facts, the attribution table, CPU seconds an article, and how
well names are found on documents that were kept back before training (the first time some minutes of training).
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SHARED = ROOT.parent / "shared"

from quizapp.formats.yaml_reader import read_set  # noqa: E402
from quizapp.formats.yaml_writer import write_set  # noqa: E402
from quizapp.generation.draft import draft_set  # noqa: E402
from quizapp.generation.tools import Tools  # noqa: E402


def articles(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name and the text file of every key."""
    for key in sorted(folder.glob("*.gold.json")):
        meta = json.loads(key.read_text(encoding="utf-8"))["meta"]
        yield key.name.removesuffix(".gold.json"), (key.parent / meta["file"]).resolve()


def write_drafts(folder: Path, target: Path) -> None:
    """Draft every article of a folder and say what `check` finds and how long it took."""
    tools, seconds, words = Tools(), 0.0, 0
    target.mkdir(parents=True, exist_ok=True)
    began = time.process_time()
    draft_set(("Der Verein sagte am 5. Mai 2020 in Berlin, dass 20 Menschen kamen. " * 8), tools=tools)
    print(f"loading and first draft: {time.process_time() - began:.2f} s CPU")
    for name, path in articles(folder):
        text = path.read_text(encoding="utf-8")
        began = time.process_time()
        item_set = draft_set(text, tools=tools).item_set
        seconds += time.process_time() - began
        words += len(text.split())
        written = write_set(item_set)
        (target / f"{name}.yaml").write_text(written, encoding="utf-8")
        for problem in read_set(written, name).problems:
            print(
                f"  {name}:{problem.location.line} {problem.severity} {problem.message.code} "
                f"{dict(problem.message.params)}"
            )
    print(f"{seconds / max(words, 1) * 450:.2f} s CPU for 450 words, loaded")


def main() -> None:
    """Print every table."""
    if not (SHARED / "data" / "articles").is_dir():
        print("Nothing measured: the annotated articles (../shared/data) are not beside this checkout.")
        return
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    tools = SHARED / "tools"
    for folder in ("articles", "attribution"):
        print(f"== {folder}")
        write_drafts(SHARED / "data" / folder, target / folder)
        for scorer in ("score_generator.py", "score_facts.py"):
            command = [sys.executable, str(tools / scorer), str(target / folder), str(SHARED / "data" / folder)]
            printed = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tools)
            print(printed.stdout if folder == "articles" else printed.stdout.strip().split("\n")[-1], printed.stderr)
    print("== names", flush=True)
    script = ROOT / "tools" / "train" / "train_names.py"
    subprocess.run([sys.executable, str(script), str(SHARED / "data" / "ner")], check=False)


if __name__ == "__main__":
    main()
