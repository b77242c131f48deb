"""Put a set into words: its date and level, how far the learner is with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from quizapp.core.kinds import Language
from quizapp.gui.counted import counted
from quizapp.services.library import SetSummary
from quizapp.services.shelf import is_finished, is_new, progress

if TYPE_CHECKING:
    from quizapp.core.article import Article

_LOCALES = {Language.DE: QLocale(QLocale.Language.German), Language.EN: QLocale(QLocale.Language.English)}
_DAY = {Language.DE: "d. MMMM yyyy", Language.EN: "d MMMM yyyy"}
_MONTH = {Language.DE: "MMMM yyyy", Language.EN: "MMMM yyyy"}
_WORDS_A_MINUTE = 200


def day_in(published: str | None, language: Language) -> str:
    """Return a date as a language writes it; what is no ISO date stays as it is."""
    for form, shown in (("yyyy-MM-dd", _DAY), ("yyyy-MM", _MONTH)):
        date = QDate.fromString(published or "", form)
        if date.isValid():
            return _LOCALES[language].toString(date, shown[language])
    return published or ""


def card_line(summary: SetSummary) -> str:
    """Return the small line of a card: date of the article and level, in the language of the set."""
    parts = (day_in(summary.published, summary.language), summary.audience or "")
    return " · ".join(part for part in parts if part)


def article_line(article: "Article", language: Language) -> str:
    """Return the small line below an article's title: date, source, time it takes to read."""
    minutes = max(1, round(len(article.text.split()) / _WORDS_A_MINUTE))
    one = QCoreApplication.translate("SetWords", "1 minute to read")
    reading = counted(minutes, one, QCoreApplication.translate("SetWords", "{0} minutes to read"))
    parts = (day_in(article.published, language), article.source or "", reading)
    return " · ".join(part for part in parts if part)


def items_words(summary: SetSummary) -> str:
    """Return how many questions a set has."""
    one = QCoreApplication.translate("SetWords", "1 question")
    return counted(summary.items, one, QCoreApplication.translate("SetWords", "{0} questions"))


def due_words(summary: SetSummary) -> str:
    """Return how many questions of a set wait for a review, "" for none."""
    return QCoreApplication.translate("SetWords", "{0} due").format(summary.due) if summary.due else ""


def progress_words(summary: SetSummary) -> str:
    """Return how far the learner is with a set, in words."""
    if is_finished(summary):
        return QCoreApplication.translate("SetWords", "finished")
    if is_new(summary):
        return QCoreApplication.translate("SetWords", "new")
    return QCoreApplication.translate("SetWords", "{0} % done").format(round(100 * progress(summary)))
