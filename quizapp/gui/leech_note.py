"""Tell an author which questions of a set are forgotten again and again: it may be the question's fault."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quizapp.core.emphasis import plain_words

if TYPE_CHECKING:
    from quizapp.core.item import ItemSet
    from quizapp.gui.main_window import MainWindow
    from quizapp.gui.workshop_page import WorkshopPage
    from quizapp.services.review import Review

_LONGEST = 60


def tell_leeches(window: "MainWindow", review: "Review", page: "WorkshopPage", item_set: "ItemSet | None") -> None:
    """Say so in the window, and offer to go to the worst of them; nothing where there is none."""
    items = {item.id: item for item in item_set.items} if item_set else {}
    leeches = [items[item_id] for item_id in review.leeches(item_set.id) if item_id in items] if item_set else []
    if not leeches:
        return
    stem = plain_words(leeches[0].stem) or leeches[0].id
    shown = stem if len(stem) <= _LONGEST else f"{stem[:_LONGEST].rstrip()} …"
    if len(leeches) == 1:
        words = QCoreApplication.translate("LeechNote", "Forgotten many times, so perhaps a bad question: {0}")
    else:
        words = QCoreApplication.translate(
            "LeechNote", "{1} questions are forgotten many times, so perhaps they are bad. The worst: {0}"
        )
    show = QCoreApplication.translate("LeechNote", "Show")
    window.notice.say(words.format(shown, len(leeches)), show, lambda: page.choose(leeches[0].id))
