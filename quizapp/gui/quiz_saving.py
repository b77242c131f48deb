"""Save something of a run before it is told; where that fails the question stays, with the reason and a retry."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from quizapp.core.errors import StorageError
from quizapp.gui.notice_bar import NoticeBar
from quizapp.gui.quiz_words import window_wording


def save(
    notice: NoticeBar,
    action: Callable[[], None],
    then: Callable[[], None],
    again: Callable[[], None] | None = None,
    *,
    clear: bool = True,
) -> None:
    """Do what saves, then go on.

    `again` retries with what is given by then; without it the same is tried once more. Without `clear` a question that
    waits in the notice stays there.
    """
    try:
        action()
    except StorageError as error:
        words = QCoreApplication.translate("QuizFlow", "Try again")
        retry = (words, again or (lambda: save(notice, action, then, clear=clear)))
        notice.tell(window_wording().text(error.message), (retry,), wrong=True)
        return
    if clear:
        notice.clear()
    then()
