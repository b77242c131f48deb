"""Put what is to be reviewed into words: days, sets, when an item comes again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from quizapp.core.rating import Rating
from quizapp.gui.counted import counted
from quizapp.services.review import DueSet, Today
from quizapp.services.sittings import NextTime

_LONG_AGO = 14

translate = QCoreApplication.translate


def long_day(day: date) -> str:
    """Return a day with its weekday as the window's language writes it."""
    form = translate("ReviewWords", "dddd, d MMMM yyyy", "format of a date with its weekday")
    return QLocale().toString(_qdate(day), form)


def weekday(day: date) -> str:
    """Return the short name of a day of the week, without a point."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def items(number: int) -> str:
    """Return a number of questions with its word."""
    one = translate("ReviewWords", "1 question")
    return counted(number, one, translate("ReviewWords", "{0} questions"))


def due_words(number: int) -> str:
    """Return how many questions are due, as a pill says it."""
    return translate("ReviewWords", "{0} due").format(QLocale().toString(number))


def set_line(due: DueSet, today: date) -> str:
    """Return the small line of a set: what matters most about its questions."""
    if due.nearly_forgotten:
        one = translate("ReviewWords", "1 question nearly forgotten")
        return counted(due.nearly_forgotten, one, translate("ReviewWords", "{0} questions nearly forgotten"))
    if due.missed:
        one = translate("ReviewWords", "1 mistake last time")
        return counted(due.missed, one, translate("ReviewWords", "{0} mistakes last time"))
    days = (today - due.last).days
    if days >= _LONG_AGO:
        return translate("ReviewWords", "last seen {0} weeks ago").format(QLocale().toString(days // 7))
    return counted(
        days, translate("ReviewWords", "last seen yesterday"), translate("ReviewWords", "last seen {0} days ago")
    )


def about_today(today: Today) -> str:
    """Return how long the day's number takes and from how many sets it comes."""
    minutes = counted(
        today.minutes, translate("ReviewWords", "about 1 minute"), translate("ReviewWords", "about {0} minutes")
    )
    if len(today.sets) < 2:
        return minutes
    sets = translate("ReviewWords", "mixed from {0} sets").format(QLocale().toString(len(today.sets)))
    return f"{minutes}, {sets}"


def coming_words(today: Today) -> str:
    """Return what comes tomorrow and within the week, as one sentence."""
    tomorrow, week = today.coming[0], sum(today.coming)
    if not week:
        return translate("ReviewWords", "Nothing comes up in the next seven days.")
    if not tomorrow:
        one = translate("ReviewWords", "Nothing tomorrow, 1 question in the next seven days.")
        return counted(week, one, translate("ReviewWords", "Nothing tomorrow, {0} questions in the next seven days."))
    words = translate("ReviewWords", "Tomorrow: {0}. In the next seven days: {1}.")
    return words.format(items(tomorrow), items(week))


def rating_word(rating: Rating) -> str:
    """Return what a rating says about the answer."""
    return {
        Rating.AGAIN: translate("ReviewWords", "Not known"),
        Rating.HARD: translate("ReviewWords", "Shaky"),
        Rating.GOOD: translate("ReviewWords", "Known"),
        Rating.EASY: translate("ReviewWords", "Easy"),
    }[rating]


def next_words(told: NextTime, *, again: bool) -> str:
    """Return how the answer was rated and when the question comes again; `again`: in this very sitting too."""
    comes = counted(
        told.days,
        translate("ReviewWords", "comes again tomorrow"),
        translate("ReviewWords", "comes again in {0} days"),
    )
    if again:
        comes = translate("ReviewWords", "comes again in a moment and tomorrow")
    return f"{rating_word(told.rating)} · {comes}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
