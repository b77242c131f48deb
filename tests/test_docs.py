"""What the pages for teachers say is true: links, pictures, examples, commands, names of buttons, rules."""

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from quizapp.__main__ import main
from quizapp.core.grades import GradeTable
from quizapp.core.item import ItemType
from quizapp.core.item_rules import GATES
from quizapp.services import authoring

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import build_docs  # noqa: E402

DOCS = ROOT / "docs"
LANGUAGES = ("de", "en")
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = ".venv/bin/python -m quizapp "
PAGES = sorted(path.relative_to(DOCS).as_posix() for language in LANGUAGES for path in (DOCS / language).glob("*.md"))


class Anchors(HTMLParser):
    """Collect what a page links to, shows, and can be linked to by."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[tuple[str, str]] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "a":
            self.links.append(found["href"])
        if tag == "img":
            self.pictures.append((found["src"], found.get("alt", "")))
        if "id" in found:
            self.ids.add(found["id"])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Anchors]:
    """The pages as they are built."""
    folder = tmp_path_factory.mktemp("docs") / "built"
    build_docs.build(folder)
    return {path: Anchors(path.read_text("utf-8")) for path in sorted(folder.rglob("*.html"))}


def source(page: str) -> str:
    return (DOCS / page).read_text("utf-8")


def outside_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", BLOCK.sub("", text))


def visible_texts(language: str) -> set[str]:
    """Return every text of the window in a language."""
    tree = ElementTree.parse(ROOT / "assets" / "i18n" / "quizapp_de.ts")
    kind = "translation" if language == "de" else "source"
    return {(message.findtext(kind) or "").replace("&", "") for message in tree.iter("message")}


def examples(page: str) -> Iterator[tuple[str, str]]:
    """Give name and text of every file that a page lets its reader write."""
    yield from ((name, text) for _, name, text in BLOCK.findall(source(page)) if name)


def test_every_link_leads_to_a_page_and_a_heading(built: dict[Path, Anchors]) -> None:
    wrong = []
    for path, page in built.items():
        for link in page.links:
            place, _, heading = link.partition("#")
            target = (path.parent / place).resolve() if place else path
            if not link.startswith("https:") and (
                target not in built or (heading and heading not in built[target].ids)
            ):
                wrong.append(f"{path.parent.name}/{path.name}: {link}")

    assert len(built) >= 16
    assert wrong == []


def test_every_picture_is_there_and_says_what_it_shows(built: dict[Path, Anchors]) -> None:
    shown = [(path, source, alt) for path, page in built.items() for source, alt in page.pictures]

    assert [source for path, source, _ in shown if not (path.parent / source).is_file()] == []
    assert [source for _, source, alt in shown if len(alt) < 10] == []
    assert len(shown) >= 20


def test_no_picture_is_kept_that_nobody_sees_and_none_is_large() -> None:
    texts = [path.read_text("utf-8") for path in (*DOCS.rglob("*.md"), ROOT / "README.md")]
    pictures = [path for path in (DOCS / "images").rglob("*") if path.is_file()]

    unseen = [path.name for path in pictures if not any(path.relative_to(DOCS).as_posix() in text for text in texts)]
    assert unseen == []
    assert [path.name for path in pictures if path.stat().st_size > 250_000] == []


def test_both_languages_have_the_same_pages_with_the_same_parts() -> None:
    german, english = ({page.partition("/")[2] for page in PAGES if page.startswith(code)} for code in LANGUAGES)
    assert german == english

    for name in german:
        parts = [
            [
                (len(marks), pictures)
                for marks, pictures in re.findall(r"^(#+) |images/../([a-z-]+)", text, re.MULTILINE)
            ]
            for text in (source(f"{language}/{name}") for language in LANGUAGES)
        ]
        assert parts[0] == parts[1], name


@pytest.mark.parametrize("page", PAGES)
def test_what_is_in_bold_stands_so_in_the_window(page: str) -> None:
    known = visible_texts(page[:2])
    bold = re.findall(r"\*\*(.+?)\*\*", outside_code(source(page)))
    names = {name.strip() for text in bold for name in text.split("→")}

    assert sorted(names - known) == []


@pytest.mark.parametrize("page", [page for page in PAGES if BLOCK.search(source(page))])
def test_every_example_is_right_and_every_command_works(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZAPP_DB", str(tmp_path / "quiz.db"))
    for kind, name, text in BLOCK.findall(source(page)):
        if name:
            Path(name).write_text(text, encoding="utf-8")
        if text.startswith("format:") and name:
            assert authoring.check([Path(name)], strict=True)[0].problems == ()
        for line in text.splitlines() if kind == "sh" else ():
            assert line.startswith(COMMAND), line
            assert main(line.removeprefix(COMMAND).split()) == 0, capsys.readouterr()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_all_types_has_all_types(language: str) -> None:
    (text,) = [text for name, text in examples(f"{language}/yaml.md") if "questions:" in text]

    assert set(re.findall(r"^    type: (\w+)", text, re.MULTILINE)) == {kind.value for kind in ItemType}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_are_the_28_of_the_program_and_the_gates_are_marked(language: str) -> None:
    rows = re.findall(r"^\| (\d+)( ●)? \|", source(f"{language}/good-questions.md"), re.MULTILINE)

    assert [int(number) for number, _ in rows] == list(range(1, 29))
    assert {int(number) for number, mark in rows if mark} == set(GATES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grades_are_those_of_the_program(language: str) -> None:
    (line,) = re.findall(r"^.*87 %.*$", source(f"{language}/learning.md"), re.MULTILINE)

    found = [(int(number), int(limit)) for limit, number in re.findall(r"(\d+) % (?:eine|a) (\d)", line)]
    assert found == list(enumerate(GradeTable().limits, 1))


def test_the_readme_leads_to_both_languages() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")

    assert "docs/de/index.md" in readme
    assert "docs/en/index.md" in readme
