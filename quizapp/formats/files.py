"""Check the paths of files that a set names: beside the set or below, and really what they say they are."""

import re
from pathlib import PurePosixPath

from quizapp.core.errors import FileError, Message
from quizapp.formats.findings import shown
from quizapp.formats.nodes import Node
from quizapp.formats.reading import Reading

_OUTSIDE = re.compile(r"/|\\|[A-Za-z]:|~|[A-Za-z][A-Za-z0-9+.-]*://")
_IMAGE_SUFFIXES = {".png": "png", ".jpg": "jpg", ".jpeg": "jpg", ".webp": "webp"}
_TEXT_SUFFIXES = (".txt", ".md")


def load(name: str, node: Node, reading: Reading, where: str) -> bytes | None:
    """Return the bytes of a file beside the set, None with a finding where it cannot be had."""
    if is_outside(name):
        reading.findings.error(Message.of("file-outside", found=shown(name)), node, where)
        return None
    if reading.load_file is None:
        return None
    try:
        return reading.load_file(name)
    except FileNotFoundError:
        reading.findings.error(Message.of("file-not-found", found=shown(name)), node, where)
    except PermissionError:
        reading.findings.error(Message.of("file-outside", found=shown(name)), node, where)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        reading.findings.error(Message.of("file-not-readable", found=shown(name), reason=reason), node, where)
    except FileError as error:
        reading.findings.error(error.message, node, where)
    return None


def is_outside(name: str) -> bool:
    """Tell whether a path leads out of the folder that the set lies in, or is none."""
    return bool(_OUTSIDE.match(name)) or "\\" in name or ".." in PurePosixPath(name).parts


def has_text_name(name: str) -> bool:
    """Tell whether a file is called like one that an article can stand in."""
    return PurePosixPath(name).suffix.lower() in _TEXT_SUFFIXES


def check_image(name: str, node: Node, reading: Reading, where: str) -> None:
    """Note an image that is missing, lies outside, or is not what its name says."""
    named = _IMAGE_SUFFIXES.get(PurePosixPath(name).suffix.lower())
    if named is None and not is_outside(name):
        reading.findings.error(Message.of("image-type", found=shown(name)), node, where)
        return
    data = load(name, node, reading, where)
    if data is None or named is None:
        return
    real = _image_type(data)
    if real is None:
        reading.findings.error(Message.of("image-damaged", found=shown(name), type=named), node, where)
    elif real != named:
        reading.findings.error(Message.of("image-other-type", found=shown(name), type=real), node, where)


def _image_type(data: bytes) -> str | None:
    """Return what the first bytes say that an image is."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return None
