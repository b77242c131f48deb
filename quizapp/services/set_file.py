"""Hold what is known of a set's file on disk, write it whole, and notice when somebody else changed it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from quizapp.core.errors import FileError, Message
from quizapp.core.line_merge import merged_lines
from quizapp.core.merging import merged_sets
from quizapp.services.examination import read_text
from quizapp.services.set_folder import SetFolder, read_bytes, sha256
from quizapp.services.writing import SCHEMA, schema_for, write_file

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class SetFile:
    """The text of a file as it was read or written last, with line feeds; `path` is None before it was ever saved.

    `head` and `line_end` are what the file has of its own: a byte order mark, and the ends of its lines. `is_copy`: the
    text is that of a set which stays where it is, so that nothing is lost with it.
    """

    text: str
    path: Path | None = None
    digest: str = ""
    head: str = ""
    line_end: str = "\n"
    is_copy: bool = False

    @classmethod
    def read(cls, path: Path) -> "SetFile":
        """Return a file as it is now; FileError where it cannot be read."""
        data = read_bytes(path)
        try:
            raw = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise FileError(Message.of("file-unreadable", path=path, reason="UTF-8")) from error
        head = _BOM if raw.startswith(_BOM) else ""
        text = raw.removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n")
        line_end = "\r\n" if raw.count("\r\n") * 2 > raw.count("\n") else "\n"
        return cls(text, path, sha256(data), head, line_end)

    @property
    def is_changed_outside(self) -> bool:
        """Tell whether the file holds something else than what was read or written last."""
        if self.path is None or not self.path.exists():
            return False
        try:
            return sha256(read_bytes(self.path)) != self.digest
        except FileError:
            return False

    def saved(self, text: str, path: Path | None = None) -> "SetFile":
        """Write a text to this file or to another one, and return that; with it go the files that it names.

        FileError where the file cannot be written, or where somebody else has changed it since.
        """
        target = path or self.path
        assert target is not None, "a set that has no file yet needs a path"
        same = self.path is not None and target.resolve() == self.path.resolve()
        written = f"{self.head}{text}".replace("\n", self.line_end)
        write_file(target, written, self.digest if same else None)
        if text.startswith("# yaml-language-server") and SCHEMA.name in text.partition("\n")[0]:
            schema_for(target).place()
        if self.path is not None and not same:
            _bring_along(text, self.path, target)
        return SetFile(text, target, sha256(written.encode("utf-8")), self.head, self.line_end)

    def merged(self, mine: str) -> "tuple[SetFile, str] | None":
        """Return the file as it is on disk now and a text with the changes of both, None where both changed the same.

        What both know is what was read last; questions and facts are put together one by one.
        """
        assert self.path is not None
        theirs = SetFile.read(self.path)
        base_set, my_set, their_set = (read_text(text, self.path).item_set for text in (self.text, mine, theirs.text))
        if base_set is None or my_set is None or their_set is None:
            return None
        both = merged_sets(base_set, my_set, their_set)
        if both is None:
            return None
        from quizapp.formats.yaml_edit import updated  # loaded late: the window's start must not wait

        for text in (merged_lines(self.text, mine, theirs.text), updated(theirs.text, their_set, both)):
            if text is not None and read_text(text, self.path).item_set == both:
                return theirs, text
        return None


def _bring_along(text: str, source: Path, target: Path) -> None:
    """Put the images and the article that a set names beside it where it is saved now, unless they are there."""
    folder = SetFolder(source)
    item_set = read_text(text, source).item_set
    if item_set is None:
        return
    for name in filter(None, {item_set.article.file, *(item.image for item in item_set.items)}):
        copy = target.resolve().parent / name
        if not copy.exists():
            folder.load(name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source.resolve().parent / name, copy)
