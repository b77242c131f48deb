"""Take the pictures of the pages for teachers: the window in both languages, and printed sheets.

Usage: python tools/docs_pictures.py FOLDER
FOLDER holds what tools/screenshots.py took of the variants de-light-1280x800 and en-light-1280x800.
"""

import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QRect, Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402

from quizapp import paths  # noqa: E402
from quizapp.core.print_choices import PrintChoices  # noqa: E402
from quizapp.services import authoring, printing  # noqa: E402
from quizapp.services.set_folder import load_beside  # noqa: E402

SETS = {"de": "nordkoreanische-soldaten", "en": "otters-on-the-wend"}
WINDOW = (
    *("library", "reading", "choices", "quiz-feedback-wrong", "result", "review", "statistics", "problems", "print"),
    *("workshop", "workshop-facts", "workshop-yaml"),
)
WIDTH = 960
QUALITY = 60
DOTS = 60


def main() -> int:
    """Put all pictures into docs/images."""
    QGuiApplication(["docs"])
    source = Path(sys.argv[1])
    for language in SETS:
        target = ROOT / "docs" / "images" / language
        target.mkdir(parents=True, exist_ok=True)
        for name in WINDOW:
            (found,) = (source / f"{language}-light-1280x800").glob(f"[0-9][0-9]-{name}.png")
            picture = QImage(str(found)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            save(picture, target / f"{name}.webp")
        for name, picture in sheets(language):
            save(picture, target / f"{name}.webp")
    return 0


def sheets(language: str) -> Iterator[tuple[str, QImage]]:
    """Yield the first pages of the shipped set in three layouts, and its key."""
    path = paths.QUESTIONS / f"{SETS[language]}.yaml"
    item_set = authoring.open_set(path).item_set
    assert item_set is not None
    load_image = partial(load_beside, path)
    layouts = (PrintChoices(), PrintChoices(columns=2), PrintChoices(large=True))
    plain, columns, large = (printing.preview(item_set, layout, load_image, DOTS) for layout in layouts)
    yield "sheet", side_by_side(plain.sheet[:2])
    yield "sheet-layouts", side_by_side((columns.sheet[0], large.sheet[0]))
    yield "sheet-key", side_by_side((plain.sheet[-1], plain.key[0]))


def side_by_side(pages: tuple[bytes, ...]) -> QImage:
    """Return pages beside each other on a grey ground."""
    pictures = [QImage.fromData(page) for page in pages]
    gap = 16
    width = sum(picture.width() + gap for picture in pictures) + gap
    ground = QImage(width, pictures[0].height() + 2 * gap, QImage.Format.Format_RGB32)
    ground.fill(QColor("#d5d8df"))
    painter = QPainter(ground)
    left = gap
    for picture in pictures:
        painter.drawImage(QRect(left, gap, picture.width(), picture.height()), picture)
        left += picture.width() + gap
    painter.end()
    return ground


def save(picture: QImage, path: Path) -> None:
    """Keep a picture small: it lies in the repository."""
    if not picture.save(str(path), quality=QUALITY):
        raise OSError(f"{path} could not be written")
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
