"""Give the columns of the workshop their room: three, two with the article as a view, one with the list as a view."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.look import Look
from quizapp.gui.workshop_side import ARTICLE, LIST, WorkshopSide

_NARROW, _TINY = 996, 620  # of the page, at 100 %: 1100 of the window
_ARTICLE, _LIST, _LEAST_LIST = 376, 352, 290
_ROOMY, _LEAST_ARTICLE = 1140, 324  # below, article and list give room to the form
_ANY = 16777215


class WorkshopColumns:
    """The columns; `room` is what is left for the side, `narrow` and `tiny` tell how many there are."""

    def __init__(self, look: Look, body: QBoxLayout, article: QWidget, drafts: QWidget, side: WorkshopSide) -> None:
        self._look, self._body = look, body
        self._article, self._drafts, self._side = article, drafts, side
        self.narrow = self.tiny = False
        self.room = 0

    def arrange(self, width: int, *, yaml: bool) -> None:
        """Arrange the columns in a width; beside the YAML there is no room for the article."""
        px = self._look.px
        self.narrow, self.tiny = width < px(_NARROW), width < px(_TINY)
        self._place(ARTICLE, self._article, 0, inside=self.narrow)
        self._place(LIST, self._drafts, 1, inside=self.tiny)
        if not self.narrow:
            self._article.setVisible(not yaml)
        roomy = width >= px(_ROOMY)
        article, least = _ARTICLE if roomy else _LEAST_ARTICLE, self.narrow or not roomy
        drafts = _ARTICLE if yaml and not self.narrow else _LEAST_LIST if least else _LIST
        _set_width(self._article, None if self.narrow else px(article))
        _set_width(self._drafts, None if self.tiny else px(drafts))
        self.room = width - px(0 if self.tiny else drafts if self.narrow else article + drafts)

    def _place(self, key: str, column: QWidget, at: int, *, inside: bool) -> None:
        """Put a column beside the others, or inside as a view of its own."""
        if inside:
            self._side.take(key, column)
        elif self._body.indexOf(column) < 0:
            self._side.take(key, None)
            self._body.insertWidget(min(at, self._body.count() - 1), column)
            column.show()


def _set_width(column: QWidget, width: int | None) -> None:
    """Give a column a width, None for as wide as there is room."""
    column.setMinimumWidth(width or 0)
    column.setMaximumWidth(width or _ANY)
