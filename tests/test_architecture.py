"""The rules of the house as sentences that fail: layers, rooms, sizes, and what may not be in a tracked file."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "quizapp"

MAY_IMPORT = {
    "core": set(),
    "formats": {"core"},
    "storage": {"core"},
    "generation": {"core"},
    "services": {"core", "formats", "storage", "generation"},
    "gui": {"core", "services"},
    "commands": {"core", "services"},
    "": {"core", "services", "gui", "commands"},
}
"""Which layers each layer sees; "" holds app, __main__ and paths."""

ONLY_IN = {
    "PySide6": {"gui", ""},
    "shiboken6": {"gui", ""},
    "yaml": {"formats"},
    "sqlite_utils": {"storage"},
    "sqlite3": {"storage"},
    "babel": {"core", "generation"},
    "text_to_num": {"core", "generation"},
    "fsrs": {"core"},
    "pycrfsuite": {"generation"},
    "HanTa": {"generation"},
    "dateparser": {"generation"},
    "trafilatura": {"generation"},
    "pdfminer": {"generation"},
    "lxml": {"generation"},
    "spacy": {"generation"},
    "pyqtgraph": {"gui"},
    "typst": {"services"},
}
"""Foreign packages and the layers that may know them."""

HEAVY = {
    *("babel", "text_to_num", "fsrs", "dateparser", "HanTa", "pycrfsuite", "spacy", "sklearn", "numpy", "pyqtgraph"),
    *("typst", "pypdf", "pdfminer", "lxml", "trafilatura", "click", "quizapp.generation"),
}
"""What nothing on the way to the window may load."""

NOT_IN_CORE = {"os", "io", "pathlib", "tempfile", "shutil", "secrets", "time", "uuid", "subprocess", "socket"}

SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM|INSERT\s+(OR \w+ )?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA|"
    r"CREATE\s+(TABLE|INDEX|VIRTUAL|TRIGGER))\s",
    re.DOTALL,
)


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def layer(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Give line and full name of everything that a module imports, inside of functions too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: name the whole path of what is imported"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def tracked_files() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [path for name in listing.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def loaded_by(code: str) -> set[str]:
    """Return the names of all modules that a fresh Python has loaded after running the code."""
    script = f"{code}\nimport sys; print('LOADED', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("LOADED")[2].split())


def test_imports_run_downwards_only() -> None:
    wrong = [
        f"{place(path, line)} {layer(path) or 'the top'} imports {name}"
        for path in modules()
        for line, name in imports(path)
        if name.startswith("quizapp.")
        and (ROOT / "quizapp" / name.split(".")[1]).is_dir()
        and name.split(".")[1] not in MAY_IMPORT[layer(path)] | {layer(path)}
    ]

    assert wrong == []


def test_the_top_is_imported_only_by_itself_except_for_paths() -> None:
    wrong = [
        f"{place(path, line)} imports {name}"
        for path in modules()
        for line, name in imports(path)
        if layer(path) and name.startswith(("quizapp.app", "quizapp.__main__"))
    ]

    assert wrong == []


def test_core_does_not_even_know_where_files_lie() -> None:
    wrong = [
        f"{place(path, line)} imports {name}"
        for path in modules()
        for line, name in imports(path)
        if layer(path) == "core" and (name.startswith("quizapp.paths") or name.split(".")[0] in NOT_IN_CORE)
    ]

    assert wrong == []


def test_core_reads_no_clock_and_opens_no_file() -> None:
    wrong = [
        f"{place(path, node.lineno)} calls {called}"
        for path in modules()
        if layer(path) == "core"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and (called := ast.unparse(node.func)).split(".")[-1] in {"open", "now", "utcnow", "today", "getenv"}
    ]

    assert wrong == []


def test_core_throws_no_dice_but_those_made_from_a_seed() -> None:
    wrong = [
        place(path, node.lineno)
        for path in modules()
        if layer(path) == "core"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and (called := ast.unparse(node.func)).split(".")[0] in {"random", "Random"}
        and (called not in {"random.Random", "Random"} or not node.args)
    ]

    assert wrong == []


def test_foreign_packages_are_known_only_in_their_layer() -> None:
    wrong = [
        f"{place(path, line)} {layer(path) or 'the top'} imports {name}"
        for path in modules()
        for line, name in imports(path)
        if layer(path) not in ONLY_IN.get(name.split(".")[0], {layer(path)})
    ]

    assert wrong == []


def test_sql_stands_only_in_storage() -> None:
    wrong = [
        place(path, node.lineno)
        for path in modules()
        if layer(path) != "storage"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
    ]

    assert wrong == []


def test_init_files_are_empty() -> None:
    assert [str(path) for path in PACKAGE.rglob("__init__.py") if path.read_bytes()] == []


def test_every_folder_of_modules_is_a_package() -> None:
    assert [str(path) for path in modules() if not (path.parent / "__init__.py").exists()] == []


def test_every_module_begins_with_a_docstring() -> None:
    bare = [path.name for path in modules() if path.name != "__init__.py" and not ast.get_docstring(tree(path))]

    assert bare == []


def test_no_module_is_longer_than_250_lines() -> None:
    lengths = {place(path, 1): len(path.read_text("utf-8").splitlines()) for path in modules()}

    assert {name: length for name, length in lengths.items() if length > 250} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    """A table is one statement and may be as long as it has rows."""
    long = [
        f"{place(path, node.lineno)} {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= 40
        and len([part for part in node.body if not isinstance(part, ast.Expr)]) > 1
    ]

    assert long == []


def test_nobody_catches_everything_and_keeps_it() -> None:
    wrong = [
        place(path, node.lineno)
        for path in modules()
        if path.name not in {"app.py", "__main__.py", "tasks.py"}
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and ast.unparse(node.body[-1]) != "raise"
    ]

    assert wrong == []


def test_services_and_commands_never_load_qt() -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in modules()
        if layer(path) in {"services", "commands"} and path.name != "__init__.py"
    ]
    loaded = loaded_by("\n".join(f"import {name}" for name in [*names, "quizapp.__main__"]))

    assert {name for name in loaded if name.startswith(("PySide6", "shiboken6"))} == set()


@pytest.mark.skipif(not (PACKAGE / "app.py").exists(), reason="no window yet")
def test_nothing_heavy_is_loaded_on_the_way_to_the_window() -> None:
    loaded = loaded_by("import quizapp.app")

    assert {name for name in loaded if name in HEAVY or name.split(".")[0] in HEAVY} == set()


def test_no_loose_end_is_left_in_the_code() -> None:
    words = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")))
    folders = ("quizapp", "tests", "tools", "benchmarks")
    wrong = [
        f"{place(path, number)} {line.strip()}"
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if words.search(line)
    ]

    assert wrong == []


def test_tracked_files_name_no_machine_and_no_download_address() -> None:
    words = re.compile(
        "|".join(
            (
                "/wo" + "rk/",
                "/ro" + "ot/",
                "/ho" + "me/[a-z]",
                "py" + "pi.org",
                "python" + "hosted",
                "index" + "-url",
                "file:" + "///",
            )
        )
    )
    wrong = [
        f"{place(path, number)} {line.strip()[:80]}"
        for path in tracked_files()
        for number, line in enumerate(path.read_text("utf-8", errors="ignore").splitlines(), 1)
        if path.suffix not in {".png", ".ttf", ".otf", ".webp", ".jpg"} and words.search(line)
    ]

    assert wrong == []


def test_every_package_that_is_asked_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {plain(line.partition("==")[0]) for line in lines if "==" in line}

    assert {plain(re.split(r"[<>=!~;\[ ]", name)[0]) for name in asked} - pinned == set()


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_no_two_test_files_share_a_name() -> None:
    """Two test files of one name and no package cannot be collected together."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py") if not (path.parent / "__init__.py").exists()]

    assert sorted({name for name in names if names.count(name) > 1}) == []
