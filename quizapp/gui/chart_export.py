"""Put a chart into a file: as a picture (PNG, SVG) with its title, or its numbers as CSV."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.gui.chart_table import csv_text
from quizapp.gui.look import Look
from quizapp.gui.report_charts import Chart
from quizapp.gui.svg_outlines import outlined
from quizapp.services.writing import write_bytes, write_file

_EDGE, _HEAD = 24, 56
_SCALE = 2  # so that a picture stays sharp in print


class ExportKind(StrEnum):
    """What a chart can become."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


class ChartFileQuestion:
    """Where a chart is to be written."""

    @classmethod
    def ask(cls, parent: QWidget, folder: str, name: str, kind: ExportKind) -> Path | None:
        """Return the file chosen, None where the user thought better of it."""
        title = QCoreApplication.translate("Dialogs", "Save as {0}").format(kind.value.upper())
        suggested = str(Path(folder or Path.home()) / f"{name}.{kind.value}")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, f"{kind.value.upper()} (*.{kind.value})")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{kind.value}")


def write_chart(path: Path, kind: ExportKind, chart: Chart, picture: QWidget, look: Look) -> None:
    """Write a chart to a file; FileError says what is in the way."""
    if kind is ExportKind.CSV:
        write_file(path, csv_text(chart.table))
    else:
        write_bytes(path, png_of(chart, picture, look) if kind is ExportKind.PNG else svg_of(chart, picture, look))


def png_of(chart: Chart, picture: QWidget, look: Look) -> bytes:
    """Return a chart as a PNG, at twice its size on screen."""
    image = QImage(_size(picture, look) * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, chart, picture, look)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants a text
    return bytes(buffer.data().data())


def svg_of(chart: Chart, picture: QWidget, look: Look) -> bytes:
    """Return a chart as an SVG drawing that looks the same on every machine."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(picture, look)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(chart.title)
    generator.setDescription(chart.told)
    painter = QPainter(generator)
    _paint(painter, chart, picture, look)
    painter.end()
    return outlined(bytes(buffer.data().data()))


def _size(picture: QWidget, look: Look) -> QSize:
    px = look.px
    return picture.size().expandedTo(picture.sizeHint()) + QSize(2 * px(_EDGE), px(_HEAD) + 2 * px(_EDGE))


def _paint(painter: QPainter, chart: Chart, picture: QWidget, look: Look) -> None:
    """Paint title, note and picture on the ground of a card."""
    px, size = look.px, _size(picture, look)
    painter.fillRect(QRect(QPoint(0, 0), size), look.color("surface"))
    head = QRect(px(_EDGE), px(_EDGE), size.width() - 2 * px(_EDGE), px(28))
    painter.setFont(look.font("heading"))
    painter.setPen(look.color("text"))
    painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, chart.title)
    head.setLeft(head.left() + painter.fontMetrics().horizontalAdvance(chart.title) + px(12))
    painter.setFont(look.font("small"))
    painter.setPen(look.color("muted"))
    painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, chart.note)
    painter.save()
    painter.translate(px(_EDGE), px(_EDGE + _HEAD))
    picture.resize(picture.size().expandedTo(picture.sizeHint()))
    # A plot is a graphics view, whose own render() takes other arguments.
    QWidget.render(picture, painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.restore()
