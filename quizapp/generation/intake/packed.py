"""Open the parts of a packed document (Word, OpenDocument) with care for its size."""

import zipfile
import zlib
from io import BytesIO
from xml.etree import ElementTree

from quizapp.core.errors import DataError, Message

_MOST_BYTES = 64 * 1024 * 1024


def part_of(data: bytes, name: str, part: str, kind: str) -> ElementTree.Element | None:
    """Return the XML tree of a part, None where the package has none; DataError where it is damaged or locked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            if part not in package.namelist():
                return None
            info = package.getinfo(part)
            if info.flag_bits & 1:
                raise DataError(Message.of("article-locked", path=name))
            if info.file_size > _MOST_BYTES:
                limit = _MOST_BYTES // 2**20
                raise DataError(Message.of("file-too-large", path=name, limit=limit))
            return ElementTree.fromstring(package.read(part))
    except (
        zipfile.BadZipFile,
        zlib.error,
        ElementTree.ParseError,
        EOFError,
        OSError,
        NotImplementedError,  # a way of packing that zipfile does not know
        ValueError,
    ) as error:
        raise DataError(Message.of("article-damaged", path=name, kind=kind)) from error


def needed_part(data: bytes, name: str, part: str, kind: str) -> ElementTree.Element:
    """Return the XML tree of a part that must be there."""
    tree = part_of(data, name, part, kind)
    if tree is None:
        raise DataError(Message.of("article-damaged", path=name, kind=kind))
    return tree
