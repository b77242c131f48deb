"""Show the picture of an item, read from checked bytes only, or its words where it cannot be had."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from quizapp.gui.labels import plain_label
from quizapp.gui.look import Look

FORMATS = frozenset({b"png", b"jpeg", b"webp"})
_MEBIBYTES = 64
_LARGEST = 16 * 2**20
_HEIGHT = 260


def read_image(data: bytes) -> QImage | None:
    """Return the picture in these bytes; None where they are too many, no png, jpeg or webp, or damaged."""
    if len(data) > _LARGEST:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAllocationLimit(_MEBIBYTES)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in FORMATS:
        return None
    size = reader.size()
    if size.isValid() and size.width() * size.height() * 4 > _MEBIBYTES * 2**20:
        return None
    image = reader.read()
    return None if image.isNull() else image


class ItemImage(QFrame):
    """A picture with its alternative text as accessible name."""

    def __init__(self, look: Look, data: bytes | None, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        image = read_image(data) if data else None
        self.shown = image is not None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if image is None:
            self.setProperty("role", "quiet_card")
            column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
            column.addWidget(plain_label(self.tr("Picture: {0}").format(words), "small", "muted", parent=self))
            return
        label = QLabel(self)
        label.setAccessibleName(words)
        label.setPixmap(_fitted(image, look))
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)


def _fitted(image: QImage, look: Look) -> QPixmap:
    room = QSize(look.px(576), look.px(_HEIGHT))
    size = image.size()
    if size.width() > room.width() or size.height() > room.height():
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QPixmap.fromImage(
        image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
