"""Set a PDF with Typst: a template of the house, data, nothing else.

Everything that a person wrote reaches the template as JSON, so none of it is ever read as markup. Typst sees one
folder made for the occasion, with the templates, the data and the pictures in it, and no package from anywhere.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp import paths
from quizapp.core.errors import Message, QuizError
from quizapp.core.plain_data import Data as Data
from quizapp.core.plain_data import Record

if TYPE_CHECKING:
    from typst import Compiler

TEMPLATES = paths.ASSETS / "worksheet"
DATA_NAME = "data.json"
REPORT = "<report>"


class TypesettingError(QuizError):
    """A PDF could not be set: a picture that cannot be read, or a template with a mistake."""


class Composition:
    """A template filled with data, ready to be put out as PDF or pictures; lives inside `composed` only."""

    def __init__(self, compiler: "Compiler") -> None:
        self._compiler = compiler

    def pdf(self) -> bytes:
        """Return the PDF, accessible by PDF/UA-1 where its text allows it (no letter may be missing from all fonts).

        The same data give the same bytes.
        """
        from typst import TypstError

        try:
            made = self._compiler.compile(format="pdf", timestamp=0, pdf_standards="ua-1")
        except TypstError:
            made = self._compiler.compile(format="pdf", timestamp=0)
        return made if isinstance(made, bytes) else b""

    def pictures(self, dots_an_inch: int) -> tuple[bytes, ...]:
        """Return every page as PNG."""
        made = self._compiler.compile(format="png", ppi=float(dots_an_inch))
        return tuple(made) if isinstance(made, list) else (made,) if made else ()

    def report(self) -> Data:
        """Return what the template tells of the finished pages by its one metadata labelled `report`.

        Ask for the PDF first: it names what is wrong with a document better.
        """
        found: Data = json.loads(self._compiler.query(REPORT, field="value", one=True))
        return found


@contextmanager
def composed(template: str, data: Record, files: Mapping[str, bytes] | None = None) -> Iterator[Composition]:
    """Fill `assets/worksheet/TEMPLATE.typ` with data, which it reads as `json("data.json")`.

    `files` are pictures by the plain names that the data use for them. Raise TypesettingError where Typst cannot set
    it.
    """
    import typst  # loaded late: the window must not wait for it

    with tempfile.TemporaryDirectory(prefix="quizapp-print-") as name:
        folder = Path(name)
        try:
            _fill(folder, data, files or {})
            yield Composition(
                typst.Compiler(
                    folder / f"{template}.typ",
                    root=folder,
                    font_paths=[paths.ASSETS / "fonts"],
                    package_path=folder / "packages",
                    package_cache_path=folder / "packages",
                )
            )
        except typst.TypstError as error:
            raise TypesettingError(Message.of("typesetting-failed", reason=error.message)) from error
        except OSError as error:
            raise TypesettingError(Message.of("typesetting-failed", reason=error.strerror or str(error))) from error


def typeset(template: str, data: Record, files: Mapping[str, bytes] | None = None) -> bytes:
    """Return the PDF that a template makes of the data; see `composed`."""
    with composed(template, data, files) as composition:
        return composition.pdf()


def _fill(folder: Path, data: Record, files: Mapping[str, bytes]) -> None:
    for source in TEMPLATES.glob("*.typ"):
        shutil.copyfile(source, folder / source.name)
    (folder / DATA_NAME).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    for name, content in files.items():
        if Path(name).name != name:
            raise ValueError(f"a file for typesetting has a plain name, not {name!r}")
        (folder / name).write_bytes(content)
