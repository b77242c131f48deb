"""Give a scroll area a viewport that Python knows."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def set_known_viewport(area: QAbstractScrollArea) -> None:
    """Replace Qt's own viewport by one that looks the same.

    PySide6 learns what kind of widget Qt made by itself by asking all kinds of widgets, dialogs included, which makes
    65 enumerations in Python: a twentieth of the start.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.NoRole if isinstance(area, QScrollArea) else QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
