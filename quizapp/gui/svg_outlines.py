"""Turn the words of an SVG drawing into outlines, for the font of the program is on no other machine."""

from xml.etree import ElementTree

from PySide6.QtGui import QFont, QPainterPath

_SVG = "http://www.w3.org/2000/svg"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def outlined(drawing: bytes) -> bytes:
    """Return a drawing that Qt made, each of its words as a path that is named by them."""
    ElementTree.register_namespace("", _SVG)
    root = ElementTree.fromstring(drawing)
    for text in root.iter(f"{{{_SVG}}}text"):
        _outline(text)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _outline(text: ElementTree.Element) -> None:
    """Make a path of a text where it stands."""
    font = QFont(text.get("font-family", ""))
    font.setPixelSize(max(1, round(float(text.get("font-size", "16")))))
    font.setBold(int(text.get("font-weight", "400")) > 500)
    path = QPainterPath()
    path.addText(float(text.get("x", "0")), float(text.get("y", "0")), font, text.text or "")
    for name in ("x", "y", "font-family", "font-size", "font-weight", "font-style", _SPACE):
        text.attrib.pop(name, None)
    text.tag = f"{{{_SVG}}}path"
    text.set("d", _steps(path))
    text.set("fill-rule", "nonzero")
    text.set("aria-label", text.text or "")
    text.text = None


def _steps(path: QPainterPath) -> str:
    """Return a path as SVG writes it."""
    letters = {
        QPainterPath.ElementType.MoveToElement: "M",
        QPainterPath.ElementType.LineToElement: "L",
        QPainterPath.ElementType.CurveToElement: "C",
        QPainterPath.ElementType.CurveToDataElement: "",
    }
    elements = (path.elementAt(number) for number in range(path.elementCount()))
    return " ".join(f"{letters[element.type]}{element.x:.2f},{element.y:.2f}" for element in elements)
