"""Do the main job by itself, with the real widgets, and leave pictures and a report of it.

An article is drafted, checked and loaded; a quiz on the draft and a test of all question types are taken with mouse
and keys; the results are opened at the evidence. Everything happens on a database of the tour's own.
"""

from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.app import Window, build
from quizapp.core.errors import Message
from quizapp.core.item import (
    DateEntry,
    Item,
    ItemSet,
    Language,
    NumberEntry,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.key_response import key_response
from quizapp.core.response import Response, TextResponse, TruthResponse
from quizapp.gui.camera import Camera, settle, wait_for
from quizapp.gui.quiz_page import QuizPage
from quizapp.gui.result_page import ResultPage
from quizapp.gui.tour_hands import click, give
from quizapp.services import authoring
from quizapp.services.desk import open_desk
from quizapp.services.wording import Wording

ARTICLE = paths.QUESTIONS / "articles" / "nordkoreanische-soldaten.txt"
SHIPPED = "nordkoreanische-soldaten"
WRONG_EVERY = 3


@dataclass
class Log:
    """What the tour has to tell: lines of the report, and what was not as it should be."""

    wording: Wording
    lines: list[str] = field(default_factory=list)
    wrong: int = 0

    def say(self, code: str, **params: object) -> None:
        """Add a line."""
        self.lines.append(f"- {self.wording.text(Message.of(code, **params))}")
        print(self.lines[-1].removeprefix("- "), flush=True)

    def expect(self, holds: bool, code: str, **params: object) -> None:
        """Add a line that says whether something holds."""
        self.wrong += not holds
        self.say(code if holds else "tour-wrong", **(params if holds else {"what": code}))


def run_tour(folder: Path) -> int:
    """Take the tour, leave its pictures and `report.md` in a folder, and return 0 when all went as it should."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("*.png"), *folder.glob("tour.db*"), *folder.glob("*.yaml")):
        old.unlink()
    application = QApplication.instance() or QApplication(["quizapp"])
    assert isinstance(application, QApplication)
    started = perf_counter()
    with open_desk(folder / "tour.db") as desk:
        desk.preferences.set("reduced_motion", "true")
        desk.library.import_shipped(paths.QUESTIONS)
        built = build(application, desk)
        log = Log(Wording(built.translation.language))
        built.window.resize(1280, 800)
        built.window.show()
        camera = Camera(built.window, folder)
        _main_job(built, camera, log, folder)
        built.window.close()
        settle()
    log.say("tour-done", pictures=len(camera.pictures), seconds=round(perf_counter() - started), folder=folder)
    pictures = "\n".join(f"\n![{path.stem}]({path.name})" for path in camera.pictures)
    title = log.wording.text(Message.of("tour-title"))
    (folder / "report.md").write_text("\n".join((f"# {title}", "", *log.lines, pictures, "")), encoding="utf-8")
    return 1 if log.wrong else 0


def _main_job(built: Window, camera: Camera, log: Log, folder: Path) -> None:
    camera.take("library")
    draft = _draft(folder / "draft.yaml", log)
    _drop(built, folder / "draft.yaml", log)
    camera.take("library-with-draft")
    _read(built, camera)
    _take_quiz(built, camera, log, draft.id, Qt.Key.Key_Return, wrong_every=WRONG_EVERY)
    _take_quiz(built, camera, log, SHIPPED, Qt.Key.Key_T, wrong_every=0)
    _other_pages(built, camera, folder)


def _draft(path: Path, log: Log) -> ItemSet:
    """Draft the shipped article and check what was written."""
    started = perf_counter()
    authoring.save(authoring.draft(ARTICLE, None, None, 0), path)
    (checked,) = authoring.check([path])
    assert checked.item_set is not None, checked.problems
    errors = sum(problem.is_error for problem in checked.problems)
    seconds = f"{perf_counter() - started:.1f}"
    log.expect(not errors, "tour-drafted", items=len(checked.item_set.ready), seconds=seconds)
    return checked.item_set


def _drop(built: Window, path: Path, log: Log) -> None:
    """Drop a file onto the window, as from a file manager, and wait until it is in the library."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path.resolve()))])
    copy, button, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = built.window.rect().center()

    def drop() -> None:
        QApplication.sendEvent(built.window, QDragEnterEvent(QPoint(place), copy, data, button, plain))
        QApplication.sendEvent(built.window, QDropEvent(QPointF(place), copy, data, button, plain))

    came = wait_for(built.controller.imports.finished, drop)
    log.expect(came, "tour-loaded", file=path.name)


def _read(built: Window, camera: Camera) -> None:
    """Open the article of the current card and step to a fact."""
    QTest.keyClick(built.controller.navigation.library().cards, Qt.Key.Key_L)
    settle()
    reading = built.controller.navigation.reading()
    assert reading is not None
    reading.step_fact(1)
    camera.take("reading")
    built.controller.navigation.open_library()


def _take_quiz(built: Window, camera: Camera, log: Log, set_id: str, key: Qt.Key, *, wrong_every: int) -> None:
    """Start a run from a card by its key, answer every question by hand, and open the result at its evidence."""
    navigation = built.controller.navigation
    settle()
    navigation.library().cards.select(set_id)
    navigation.library().cards.take_focus()
    settle()
    QTest.keyClick(navigation.library().cards, key)
    camera.take("choices")
    QTest.keyClick(QApplication.focusWidget() or built.window, Qt.Key.Key_Return)
    settle()
    page = built.window.pages.currentWidget()
    assert isinstance(page, QuizPage)
    due = _answer_all(page, camera, wrong_every=wrong_every)
    session = page.flow.run.session
    log.expect(session.points == due, "tour-scored", title=session.item_set.title, points=due, maximum=session.maximum)
    result = built.window.pages.currentWidget()
    assert isinstance(result, ResultPage)
    camera.take("result")
    result.open_item(0)
    camera.take("result-evidence")
    log.expect(result.showing_item, "tour-evidence", title=session.item_set.title)
    navigation.open_library()


def _answer_all(page: QuizPage, camera: Camera, *, wrong_every: int) -> int:
    """Answer every question, picture each type once before and after, hand in, and return the points due."""
    run, due, pictured = page.flow.run, 0, set[str]()
    for number, entry in enumerate(run.session.entries, 1):
        response = wrong_response(entry.item) if wrong_every and number % wrong_every == 0 else None
        due += int(entry.item.points) if response is None else 0
        settle()
        give(page.display.panel.answer, page.display.sheet.view, response or key_response(entry.item))
        name = entry.item.type.value.replace("_", "-")
        is_new = name not in pictured
        pictured.add(name)
        if is_new:
            camera.take(name)
        click(page.display.foot.primary)
        settle()
        if not run.is_test:
            if is_new or response:
                camera.take(f"{name}-{'wrong' if response else 'right'}")
            click(page.display.foot.primary)
    if run.is_test:
        camera.take("hand-in")
        click(page.display.notice.buttons[0])
    settle()
    return due


def wrong_response(item: Item) -> Response | None:
    """Return a response that brings no point, None for types that have points for parts."""
    match item.body:
        case SingleChoice(distractors=distractors):
            return TextResponse(distractors[0].text)
        case TrueFalse(answer=value, mark_evidence=False):
            return TruthResponse(not value)
        case NumberEntry() | DateEntry() | ShortText():
            return TextResponse("?")
        case _:
            return None


def _other_pages(built: Window, camera: Camera, folder: Path) -> None:
    """Show what else there is: an import with mistakes, settings, keys, about, the other themes and language."""
    navigation, preferences = built.controller.navigation, built.desk.preferences
    broken = folder / "broken.yaml"
    broken.write_text((folder / "draft.yaml").read_text("utf-8").replace("focus:", "fokus:", 3), encoding="utf-8")
    wait_for(built.controller.imports.finished, lambda: built.controller.import_paths([broken]))
    camera.take("problems")
    for name, show in {
        "review": navigation.reviews.open,
        "statistics": navigation.statistics.open,
        "drafting": navigation.drafting.open,
        "learners": navigation.people.open,
        "settings": navigation.open_settings,
        "shortcuts": navigation.help.open_shortcuts,
        "about": navigation.help.open_about,
        "library": navigation.open_library,
    }.items():
        show()
        if name == "statistics":
            _wait_for_plots(built)
        camera.take(name)
    for theme in ("dark", "contrast", "light"):
        built.look.set_theme(theme)
        camera.take(f"library-{theme}")
    other = "en" if built.translation.language is Language.DE else "de"
    preferences.set("language", other)
    built.translation.set_language(other)
    camera.take(f"library-{other}")


def _wait_for_plots(built: Window) -> None:
    """Wait until the statistics, which come in turns, are drawn."""
    from quizapp.gui.statistics_page import StatisticsPage

    settle()
    page = built.window.pages.currentWidget()
    if isinstance(page, StatisticsPage) and not page.is_drawn:
        wait_for(page.drawn, lambda: None)
