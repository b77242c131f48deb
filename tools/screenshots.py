"""Picture every page of the window: German and English, light, dark and high contrast, 1280x800 and 900x600.

Usage: python tools/screenshots.py FOLDER [--only de-light-1280x800] [--readme docs/images]
Each variant gets a folder of its own; `--readme` also puts the two pictures of the README in place.
"""

import os
import shutil
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from learned_weeks import LearnedWeeks
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.app import Window, build
from quizapp.core.facts import ActorKind
from quizapp.core.item import ItemType
from quizapp.core.key_response import key_response
from quizapp.core.session import Mode, RunChoices
from quizapp.gui.camera import Camera, settle, wait_for
from quizapp.gui.print_page import PrintPage
from quizapp.gui.quiz_page import QuizPage
from quizapp.gui.result_page import ResultPage
from quizapp.gui.statistics_page import StatisticsPage
from quizapp.gui.tour_hands import click, give
from quizapp.services.desk import desk_on
from quizapp.storage.database import Database
from quizapp.storage.learners import default_learner
from quizapp.tour import wrong_response

LANGUAGES = {"de": "nordkoreanische-soldaten", "en": "otters-on-the-wend"}
THEMES = ("light", "dark", "contrast")
SIZES = ((1280, 800), (900, 600))
DAYS = 80
_TURNS = 500  # of the event loop, until a page that comes in turns stands
README_VARIANT = "de-light-1280x800"
README_PICTURES = {"library": "library", "quiz-feedback-right": "quiz"}


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to show the window."""

    language: str
    theme: str
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Return the name of the variant's folder."""
        return f"{self.language}-{self.theme}-{self.size[0]}x{self.size[1]}"


def main() -> int:
    """Take the pictures."""
    parser = ArgumentParser(description="Picture every page of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="take only the variants whose name begins with this")
    parser.add_argument("--readme", type=Path, metavar="FOLDER", help="put the pictures of the README there")
    arguments = parser.parse_args()
    variants = [variant for variant in all_variants() if variant.name.startswith(arguments.only)]
    application = QApplication(["quizapp"])
    with tempfile.TemporaryDirectory() as folder, Database.open(Path(folder) / "quiz.db") as database:
        learner = default_learner(database, datetime.now(UTC))
        desk = desk_on(database, learner)
        desk.preferences.set("reduced_motion", "true")
        desk.library.import_shipped(paths.QUESTIONS)
        LearnedWeeks(database, learner, DAYS).live(tuple(LANGUAGES.values()))
        desk.review.refresh()
        built = build(application, desk)
        built.window.show()
        for variant in variants:
            pictures = take_variant(built, variant, arguments.folder / variant.name, Path(folder))
            print(f"{arguments.folder / variant.name}: {pictures} pictures", flush=True)
        built.window.close()
        settle()
    if arguments.readme:
        place_readme_pictures(arguments.folder / README_VARIANT, arguments.readme)
    return 0


def all_variants() -> Iterator[Variant]:
    """Return every variant, the usual one first."""
    return (Variant(*choice) for choice in product(LANGUAGES, THEMES, SIZES))


def take_variant(built: Window, variant: Variant, folder: Path, scratch: Path) -> int:
    """Picture every page in one variant and return how many pictures there are."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    built.desk.preferences.set("language", variant.language)
    built.translation.set_language(variant.language)
    built.look.set_theme(variant.theme)
    built.window.resize(*variant.size)
    camera = Camera(built.window, folder)
    set_id = LANGUAGES[variant.language]
    take_pages(built, camera, set_id)
    take_problems(built, camera, scratch)
    take_questions(built, camera, set_id)
    take_feedback(built, camera, set_id)
    for session in built.desk.practice.unfinished():
        built.desk.practice.abandon(session.id)
    return len(camera.pictures)


def take_pages(built: Window, camera: Camera, set_id: str) -> None:
    """Picture the pages that are there without a run."""
    navigation = built.controller.navigation
    navigation.open_library()
    navigation.library().cards.select(set_id)
    built.window.notice.hide()
    camera.take("library")
    QTest.keyClick(built.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    camera.take("palette")
    QTest.keyClick(QApplication.focusWidget() or built.window, Qt.Key.Key_Escape)
    navigation.read(set_id)
    settle()
    reading = navigation.reading()
    assert reading is not None
    reading.step_fact(1)
    camera.take("reading")
    navigation.reviews.open()
    camera.take("review")
    navigation.reviews.begin()
    camera.take("sitting")
    take_statistics(built, camera)
    for name, show in {
        "drafting": navigation.drafting.open,
        "learners": navigation.people.open,
        "settings": navigation.open_settings,
        "manual": navigation.help.open_manual,
        "shortcuts": navigation.help.open_shortcuts,
        "about": navigation.help.open_about,
    }.items():
        show()
        camera.take(name)
    take_print(built, camera, set_id)
    take_workshop(built, camera, set_id)
    navigation.choose_run(set_id, Mode.PRACTICE)
    camera.take("choices")


def take_statistics(built: Window, camera: Camera) -> None:
    """Picture the statistics, their lower half, and a chart as a table."""
    navigation = built.controller.navigation
    navigation.statistics.open()
    for _ in range(_TURNS):  # the page comes in turns
        settle()
        page = built.window.pages.currentWidget()
        if isinstance(page, StatisticsPage) and page.report is not None:
            break
    assert isinstance(page, StatisticsPage)
    assert page.report is not None
    if page.report.answered and not page.is_drawn:
        wait_for(page.drawn, lambda: None)
    camera.take("statistics")
    page.charts.calendar.table_button.setChecked(True)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    camera.take("statistics-below")
    page.charts.calendar.table_button.setChecked(False)
    page.verticalScrollBar().setValue(0)


def take_workshop(built: Window, camera: Camera, set_id: str) -> None:
    """Picture a set in the workshop: form and preview, then YAML with a slip that is told."""
    workshop = built.controller.navigation.workshop
    workshop.open_set(set_id)
    page = workshop.page()
    page.step(1)
    built.window.notice.hide()
    settle()
    camera.take("workshop")
    item_set = workshop.bench.item_set
    assert item_set is not None
    page.article.open_fact(next(one.id for one in item_set.actors if one.aliases and one.kind is ActorKind.PERSON))
    camera.take("workshop-facts")
    page.article.editor.closed.emit()
    workshop.bench.replace_text(workshop.bench.bench.text.replace("    explanation:", "    explanaton:", 1), "")
    page.show_view("yaml")
    page.yaml.next_problem()
    settle()
    camera.take("workshop-yaml")
    workshop.undo()
    page.show_view("form")
    workshop.bench.clear()


def take_print(built: Window, camera: Camera, set_id: str) -> None:
    """Picture the page for printing with its preview."""
    built.controller.printing.open(set_id)
    page = built.window.pages.currentWidget()
    assert isinstance(page, PrintPage)
    if not page.preview.pages:
        wait_for(page.sheet_shown, lambda: None)
    camera.take("print")


def take_problems(built: Window, camera: Camera, scratch: Path) -> None:
    """Picture the problems of an import."""
    broken = scratch / "broken.yaml"
    text = (paths.QUESTIONS / "otters-on-the-wend.yaml").read_text("utf-8")
    broken.write_text(text.replace("focus:", "fokus:", 3).replace("type: number", "type: nmber"), encoding="utf-8")
    built.controller.navigation.open_library()
    wait_for(built.controller.imports.finished, lambda: built.controller.import_paths([broken]))
    built.window.notice.hide()
    camera.take("problems")


def take_questions(built: Window, camera: Camera, set_id: str) -> None:
    """Picture the first question of each type, as it is asked."""
    built.controller.navigation.start(set_id, RunChoices(mode=Mode.TEST, shuffle=False, seed=1, certainty=True))
    page = quiz_page(built)
    types = [entry.item.type for entry in page.flow.run.session.entries]
    for item_type in ItemType:
        if item_type in types:
            page.flow.go_to(types.index(item_type))
            camera.take(f"quiz-{item_type.value.replace('_', '-')}")
    page.flow.ask_hand_in()
    camera.take("quiz-hand-in")
    click(page.display.notice.buttons[0])


def take_feedback(built: Window, camera: Camera, set_id: str) -> None:
    """Picture a right and a wrong answer, then the result and the evidence of an item."""
    built.controller.navigation.start(set_id, RunChoices(shuffle=False, seed=1, count=8))
    page = quiz_page(built)
    pictured: set[str] = set()
    for number, entry in enumerate(page.flow.run.session.entries):
        wrong = wrong_response(entry.item) if number % 2 else None
        settle()
        give(page.display.panel.answer, page.display.sheet.view, wrong or key_response(entry.item))
        click(page.display.foot.primary)
        name = f"quiz-feedback-{'wrong' if wrong else 'right'}"
        if name not in pictured:
            camera.take(name)
            pictured.add(name)
        click(page.display.foot.primary)
    settle()
    result = built.window.pages.currentWidget()
    assert isinstance(result, ResultPage)
    camera.take("result")
    result.open_item(1)
    camera.take("result-evidence")


def quiz_page(built: Window) -> QuizPage:
    """Return the quiz that is shown."""
    settle()
    page = built.window.pages.currentWidget()
    assert isinstance(page, QuizPage)
    return page


def place_readme_pictures(source: Path, target: Path) -> None:
    """Put the pictures of the README where it names them, well compressed: they are kept in the repository."""
    target.mkdir(parents=True, exist_ok=True)
    for name, wanted in README_PICTURES.items():
        (found,) = source.glob(f"[0-9][0-9]-{name}.png")
        QPixmap(str(found)).save(str(target / f"{wanted}.png"), "PNG", 10)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
