"""Gather what the command palette offers: every action that works now, every set, and places found in the texts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from quizapp.gui.action_table import action_table, menu_titles
from quizapp.gui.actions import Actions
from quizapp.gui.command_model import Offer
from quizapp.gui.parts.keycap import native_keys
from quizapp.gui.set_words import card_line
from quizapp.services.library import Library

_HITS = 12
_CONTROLS = dict.fromkeys((2, 3))


def offers(actions: Actions, page: QWidget | None, library: Library, read: Callable[[str], None]) -> list[Offer]:
    """Return what works now: the commands of the page that is shown, the actions of the window, the sets."""
    titles = menu_titles()
    found = [
        Offer(
            spec.text,
            titles[spec.menu].replace("&", ""),
            spec.icon,
            actions[spec.name].trigger,
            native_keys(spec.keys[0]) if spec.keys else "",
        )
        for spec in action_table()
        if actions[spec.name].isEnabled() and spec.name != "palette"
    ]
    sets = [
        Offer(summary.title, card_line(summary), "read", partial(read, summary.set_id))
        for summary in library.summaries()
    ]
    return [*(_page_offers(page) if page else ()), *found, *sets]


def _page_offers(page: QWidget) -> list[Offer]:
    """Return the commands that a page has of its own, as a quiz has."""
    note = QCoreApplication.translate("Offers", "On this page")
    return [
        Offer(
            action.text(),
            note,
            action.property("icon_name") or "",
            action.trigger,
            native_keys(action.shortcut().toString()),
        )
        for action in page.actions()
        if action.text() and action.isVisible() and action.isEnabled()
    ]


def search_offers(library: Library, query: str, read: Callable[[str], None]) -> list[Offer]:
    """Return the places in titles, questions and articles where the words typed stand."""
    in_article = QCoreApplication.translate("Offers", "in the article of “{0}”")
    in_question = QCoreApplication.translate("Offers", "in a question of “{0}”")
    return [
        Offer(
            " ".join(hit.snippet.translate(_CONTROLS).split()),
            (in_question if hit.item_id else in_article).format(hit.title),
            "search",
            partial(read, hit.set_id),
        )
        for hit in library.search(query)[:_HITS]
    ]
