"""Let argparse speak the user's language: the words it has of its own come from the message tables.

argparse asks gettext for them, which wants compiled catalogues on disk; for the time of one call its two doors to
gettext are replaced by a look into the table.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from quizapp.core.errors import Message
from quizapp.services.wording import Wording

PHRASES = {
    "usage: ": Message.of("usage-prefix"),
    "positional arguments": Message.of("usage-arguments"),
    "options": Message.of("usage-options"),
    "%(heading)s:": Message.of("usage-heading", heading="%(heading)s"),
    "show this help message and exit": Message.of("usage-help"),
    "show program's version number and exit": Message.of("usage-version"),
    "%(prog)s: error: %(message)s\n": Message.of("usage-error", program="%(prog)s", message="%(message)s\n"),
    "argument %(argument_name)s: %(message)s": Message.of(
        "usage-argument", name="%(argument_name)s", message="%(message)s"
    ),
    "the following arguments are required: %s": Message.of("usage-required", names="%s"),
    "one of the arguments %s is required": Message.of("usage-one-required", names="%s"),
    "unrecognized arguments: %s": Message.of("usage-unknown", names="%s"),
    "invalid choice: %(value)r (choose from %(choices)s)": Message.of(
        "usage-choice", value="%(value)r", choices="%(choices)s"
    ),
    "invalid %(type)s value: %(value)r": Message.of("usage-value", value="%(value)r"),
    "ambiguous option: %(option)s could match %(matches)s": Message.of(
        "usage-ambiguous", option="%(option)s", matches="%(matches)s"
    ),
    "not allowed with argument %s": Message.of("usage-conflict", name="%s"),
    "ignored explicit argument %r": Message.of("usage-ignored", value="%r"),
    "unexpected option string: %s": Message.of("usage-unknown", names="%s"),
    "expected one argument": Message.of("usage-expected-one"),
    "expected at most one argument": Message.of("usage-expected-at-most-one"),
    "expected at least one argument": Message.of("usage-expected-some"),
    "expected %s argument": Message.of("usage-expected-number", number="%s"),
    "expected %s arguments": Message.of("usage-expected-number", number="%s"),
}
"""What argparse says, in its own English, and the message that says it here; `%` places are filled by argparse."""


@contextmanager
def usage_words(wording: Wording) -> Iterator[None]:
    """Make argparse speak in this wording inside the block."""

    def one(phrase: str) -> str:
        return wording.text(PHRASES[phrase]) if phrase in PHRASES else phrase

    def several(singular: str, plural: str, number: int) -> str:
        return one(singular if number == 1 else plural)

    doors = {"_": one, "ngettext": several}
    before = {name: getattr(argparse, name) for name in doors}
    try:
        for name, door in doors.items():
            setattr(argparse, name, door)
        yield
    finally:
        for name, door in before.items():
            setattr(argparse, name, door)
