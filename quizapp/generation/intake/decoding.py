"""Turn the bytes of a text into words: UTF-8, UTF-16 with its mark, or the older encoding of Windows."""

import re

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I)
_TYPICAL = frozenset("äöüÄÖÜßéèêáàâóòôíìîúùûçñåøæëïÉÀÇÑÅØ„“”‚‘’»«›‹–—…€§°²³½¼·•©®´\xa0¿¡")
_LEAST_TYPICAL = 0.95
_LOOKED_AT = 4096
_MOST_BROKEN = 0.001


def decoded(data: bytes) -> str | None:
    """Return the text of bytes, None where they are none that a person wrote in German or English."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _as(data, "utf-16")
    text = _as(data, "utf-8-sig")
    if text is None and b"\x00" not in data:
        text = _as(data, "cp1252")
        if text is not None and not _is_typical(text):
            return None
    return text


def decoded_page(data: bytes) -> str | None:
    """Return the text of a web page, which may name its encoding itself."""
    named = _CHARSET.search(data[:_LOOKED_AT])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        name = named.group(1).decode("ascii").lower()
        text = _as(data, "cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name)
        if text is not None:
            return text
    text = decoded(data)
    return text if text is not None else _mended(data)


def _mended(data: bytes) -> str | None:
    """Return a page in UTF-8 with a few broken bytes, which saved pages have, None where there are many."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if b"\x00" not in data and broken <= max(3, _MOST_BROKEN * len(text)) else None


def _as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _is_typical(text: str) -> bool:
    """Tell whether the letters beyond ASCII are those of German and English texts: random bytes are not."""
    beyond = [character for character in text if ord(character) > 127]
    return sum(character in _TYPICAL for character in beyond) >= _LEAST_TYPICAL * len(beyond)
