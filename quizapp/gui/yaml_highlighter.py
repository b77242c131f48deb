"""Colour the text of a question file: keys, fixed words, numbers, comments; texts in blocks stay plain."""

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from quizapp.gui.look import Look

_KEY = re.compile(r"^(\s*(?:- )*)([\w-]+)(:)(?=\s|$)")
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$")
_BLOCK = re.compile(r"(?::|-)\s+[|>][-+0-9]{0,2}\s*(?:#.*)?$")
_FIXED = re.compile(r"^(?:type|focus|level|status|order|kind|language|answer|mark_evidence|case_sensitive)$")
_WORD = re.compile(r"\s*([a-z_]+)\s*(?:#.*)?$")
_NUMBER = re.compile(r"\s*(-?\d[\d.,:/ %-]*)\s*(?:#.*)?$")
_NONE = -1


class YamlHighlighter(QSyntaxHighlighter):
    """The colours. A block's state is the column of the key whose text goes on, -1 where none does."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats = {
            "key": _format(look, "accent"),
            "word": _format(look, "actors"),
            "number": _format(look, "figures"),
            "mark": _format(look, "muted"),
            "comment": _format(look, "muted", italic=True),
        }

    def highlightBlock(self, text: str) -> None:
        deep = self.previousBlockState()
        margin = len(text) - len(text.lstrip())
        if deep != _NONE and (not text.strip() or margin > deep):
            self.setCurrentBlockState(deep)
            return
        self.setCurrentBlockState(margin if _BLOCK.search(text) else _NONE)
        comment = self._comment(text)
        end = comment if comment >= 0 else len(text)
        key = _KEY.match(text)
        if key and key.end() <= end:
            self.setFormat(key.start(1), key.end(1) - key.start(1), self._formats["mark"])
            self.setFormat(key.start(2), key.end(2) - key.start(2), self._formats["key"])
            self.setFormat(key.start(3), 1, self._formats["mark"])
            self._colour_value(text[:end], key.end(), fixed=bool(_FIXED.match(key[2])))
        elif text.lstrip().startswith("- "):
            self.setFormat(margin, 1, self._formats["mark"])
        if comment >= 0:
            self.setFormat(comment, len(text) - comment, self._formats["comment"])

    def _colour_value(self, text: str, start: int, *, fixed: bool) -> None:
        number = _NUMBER.match(text, start)
        word = _WORD.match(text, start) if fixed else None
        if number:
            self.setFormat(number.start(1), len(number[1].rstrip()), self._formats["number"])
        elif word:
            self.setFormat(word.start(1), len(word[1]), self._formats["word"])

    def _comment(self, text: str) -> int:
        """Return where a comment begins, -1 for nowhere; a # inside of quotes begins none."""
        for found in _COMMENT.finditer(text):
            before = text[: found.start()]
            if before.count('"') % 2 == 0 and before.count("'") % 2 == 0:
                return found.start()
        return _NONE


def _format(look: Look, role: str, *, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look.color(role))
    if italic:
        made.setFontItalic(True)
    made.setFontWeight(QFont.Weight.Normal)
    return made
