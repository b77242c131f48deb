"""Check that numbers and dates can be read in the language of the set."""

import re

from quizapp.core.errors import Message
from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.core.quantity import read_date, read_number
from quizapp.formats.findings import shown
from quizapp.formats.nodes import Node
from quizapp.formats.reading import Reading

# Three digits behind the decimal mark look like thousands in the other language's notation.
_AMBIGUOUS = {
    Language.DE: re.compile(r"(?<![\d.,])[1-9]\d{0,2},000(?![\d.,])"),
    Language.EN: re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.000(?![\d.,])"),
}
_TOLERANCE = re.compile(r"(?P<number>[^%]+?)\s*%?")
_MOMENTS = {FigureKind.DATE, FigureKind.TIME}
_UNCHECKED = {FigureKind.OTHER, FigureKind.RANK}


def check_number(text: str, node: Node, reading: Reading, where: str) -> None:
    """Note a number that cannot be read, or that could mean two things."""
    if reading.language is None or (text.isascii() and text.isdecimal()):
        return
    number = read_number(text, reading.language)
    if number is None or (number.article and number.unit):  # "ein paar" is no number
        message = Message.of("value-not-number", found=shown(text), language=reading.language.value)
        reading.findings.error(message, node, where)
        return
    warn_of_ambiguity(text, node, reading, where)


def check_date(text: str, node: Node, reading: Reading, where: str) -> None:
    """Note a date or clock time that cannot be read."""
    if reading.language is not None and read_date(text, reading.language) is None:
        message = Message.of("value-not-date", found=shown(text), language=reading.language.value)
        reading.findings.error(message, node, where)


def check_tolerance(text: str, node: Node, reading: Reading, where: str) -> None:
    """Note a tolerance that is neither a number nor per cent."""
    if reading.language is None:
        return
    match = _TOLERANCE.fullmatch(text.strip())
    if match and match["number"].isascii() and match["number"].isdecimal():
        return
    number = read_number(match["number"], reading.language) if match else None
    if number is None or number.low < 0 or number.low != number.high:
        reading.findings.error(Message.of("tolerance-unreadable", found=shown(text)), node, where)
        return
    warn_of_ambiguity(text, node, reading, where)


def check_figure(text: str, kind: FigureKind | None, node: Node, reading: Reading, where: str) -> None:
    """Note a figure's value that cannot be read as what its kind says."""
    language = reading.language
    if language is None or kind in _UNCHECKED or (text.isascii() and text.isdecimal()):
        return
    if kind in _MOMENTS:
        check_date(text, node, reading, where)
    elif kind is None and read_date(text, language) is not None:
        return
    else:
        check_number(text, node, reading, where)


def warn_of_ambiguity(text: str, node: Node, reading: Reading, where: str) -> None:
    """Warn of `10,000` in a German text and `10.000` in an English one."""
    if reading.language is not None and (match := _AMBIGUOUS[reading.language].search(text)):
        found = match.group()
        other = found.translate(str.maketrans(".,", ",."))
        message = Message.of("number-ambiguous", found=found, read=found[:-4], other=other)
        reading.findings.warning(message, node, where, other if found == text else None)
