"""Put pages, given as pictures, on the paper of a printer."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

DOTS_AN_INCH = 300


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> bool:
    """Print one page after another, each as large as the paper; tell whether the printer took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            return False
        picture = QImage.fromData(page)
        paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        size = QSizeF(picture.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(paper.topLeft(), size), picture)
    return painter.end()
