"""Set a PDF with Typst: a template of the house, data, nothing else.

Everything that a person wrote reaches the template as JSON, so none of it is ever read as markup. Typst sees one
folder made for the occasion, with the templates, the data and the pictures in it, and no package from anywhere.
"""

import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from quizapp import paths
from quizapp.core.errors import Message, QuizError

Data = str | int | float | bool | None | Sequence["Data"] | Mapping[str, "Data"]

TEMPLATES = paths.ASSETS / "worksheet"
DATA_NAME = "data.json"


class TypesettingError(QuizError):
    """A PDF could not be set: a picture that cannot be read, or a template with a mistake."""


def typeset(template: str, data: Mapping[str, Data], files: Mapping[str, bytes] | None = None) -> bytes:
    """Return the PDF that `assets/worksheet/TEMPLATE.typ` makes of the data; the same bytes for the same data.

    The template reads it as `json("data.json")`; `files` are pictures by the plain names that the data use for them.
    Raise TypesettingError where Typst cannot set it.
    """
    import typst  # loaded late: the window must not wait for it

    with tempfile.TemporaryDirectory(prefix="quizapp-print-") as name:
        folder = Path(name)
        try:
            _fill(folder, data, files or {})
            return typst.compile(
                folder / f"{template}.typ",
                root=folder,
                font_paths=[paths.ASSETS / "fonts"],
                format="pdf",
                timestamp=0,
                package_path=folder / "packages",
                package_cache_path=folder / "packages",
            )
        except typst.TypstError as error:
            raise TypesettingError(Message.of("typesetting-failed", reason=error.message)) from error
        except OSError as error:
            raise TypesettingError(Message.of("typesetting-failed", reason=error.strerror or str(error))) from error


def _fill(folder: Path, data: Mapping[str, Data], files: Mapping[str, bytes]) -> None:
    for source in TEMPLATES.glob("*.typ"):
        shutil.copyfile(source, folder / source.name)
    (folder / DATA_NAME).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    for name, content in files.items():
        if Path(name).name != name:
            raise ValueError(f"a file for typesetting has a plain name, not {name!r}")
        (folder / name).write_bytes(content)
