"""Give every widget its colours, fonts, measures and icons, and tell when they change."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.gui import icons
from quizapp.gui.style_sheet import style_sheet
from quizapp.gui.theme import Theme, load_theme
from quizapp.gui.type_scale import TYPE_SCALE

_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "wrong",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Look(QObject):
    """The look of the window: one theme at one text size. `changed` says that either is another now."""

    changed = Signal()

    def __init__(
        self, theme: str = "light", text_size: int = 100, *, reduced_motion: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application: QApplication | None = None
        self._wish = theme
        self._text_size = text_size
        self.reduced_motion = reduced_motion
        self._family, self._code_family = _register_fonts()
        self._theme = load_theme(_resolve(theme))
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._pixmaps: dict[tuple[str, str, int, int, int], QPixmap] = {}
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """Return the theme in force."""
        return self._theme

    @property
    def text_size(self) -> int:
        """Return the text size in per cent."""
        return self._text_size

    def color(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(self._theme.colours[role])

    def edge(self, role: str) -> QColor:
        """Return the border of a part that is tinted in `role` (accent, right, wrong, notice, sunken, ...)."""
        return QColor(self._theme.edge(role))

    def px(self, measure: float) -> int:
        """Return a measure of the mockups in pixels at the present text size."""
        return round(measure * self._text_size / 100)

    def font(self, role: str, bold: bool | None = None) -> QFont:
        """Return the font of a type role; its own weight unless `bold` is given."""
        size = TYPE_SCALE[role]
        heavy = size.bold if bold is None else bold
        if (role, heavy) not in self._fonts:
            font = QFont(self._code_family if size.code else self._family)
            font.setPixelSize(max(1, self.px(size.size)))
            font.setBold(heavy)
            self._fonts[role, heavy] = font
        return QFont(self._fonts[role, heavy])

    def line_height(self, role: str) -> int:
        """Return the line height of a type role."""
        return self.px(TYPE_SCALE[role].line)

    def pixmap(self, name: str, role: str = "text", size: int = 20, left: int = 0, right: int = 0) -> QPixmap:
        """Return an icon in the colour of a role; `size` and the empty space beside it grow with the text."""
        key = (name, role, size, left, right)
        if key not in self._pixmaps:
            ratio = self._application.devicePixelRatio() if self._application else 1.0
            self._pixmaps[key] = icons.icon_pixmap(
                name, self.color(role), self.px(size), ratio, self.px(left), self.px(right)
            )
        return self._pixmaps[key]

    def icon(self, name: str, role: str = "text", size: int = 20, left: int = 0, right: int = 0) -> QIcon:
        """Return an icon that turns to the muted colour where it is disabled, and fades where it is muted already."""
        icon = QIcon(self.pixmap(name, role, size, left, right))
        disabled = self.pixmap(name, "muted", size, left, right)
        icon.addPixmap(icons.faded(disabled) if role == "muted" else disabled, QIcon.Mode.Disabled)
        return icon

    def set_theme(self, name: str) -> None:
        """Take another theme: light, dark, contrast, or system for what the desktop prefers."""
        self._wish = name
        self._take(load_theme(_resolve(name)), self._text_size)

    def set_text_size(self, percent: int) -> None:
        """Take another text size."""
        self._take(self._theme, percent)

    def apply_to(self, application: QApplication) -> None:
        """Dress the application: style sheet, palette and font, now and after every change."""
        self._application = application
        application.setFont(self.font("body"))
        application.setPalette(self._palette())
        application.setStyleSheet(style_sheet(self._theme, self._text_size))

    def _take(self, theme: Theme, text_size: int) -> None:
        if (theme, text_size) == (self._theme, self._text_size):
            return
        self._theme, self._text_size = theme, text_size
        self._fonts.clear()
        self._pixmaps.clear()
        if self._application:
            self.apply_to(self._application)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._wish == "system":
            self.set_theme("system")

    def _palette(self) -> QPalette:
        palette = QPalette()
        for place, role in _PALETTE.items():
            palette.setColor(place, self.color(role))
        for place in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.color("muted"))
        return palette


def _resolve(wish: str) -> str:
    """Return the theme for a wish: the desktop's high contrast or colour scheme where it is `system`."""
    if wish != "system":
        return wish
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        wants = hints.accessibility().contrastPreference()
        if wants == Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _register_fonts() -> tuple[str, str]:
    """Make the shipped fonts known; return the family for text and the one for code."""
    families: list[str] = []
    for path in sorted((paths.ASSETS / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    text = "Atkinson Hyperlegible"
    return (text if text in families else QGuiApplication.font().family(), fixed)
