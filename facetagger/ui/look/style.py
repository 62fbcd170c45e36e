"""Colours and measures of the window, light and dark, and the style sheet made of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from facetagger.settings import resource


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of a theme, as #rrggbb.

    Text on each ground has a contrast of 4.5 or more, what cannot be chosen now one of 2.8.
    """

    window: str
    side: str
    base: str
    card: str
    hover: str
    selected: str
    border: str
    strong_border: str
    text: str
    faint: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    good: str
    bad: str
    bad_soft: str
    shade: str
    scroll: str


LIGHT = Colors(
    window="#f5f6f8",
    side="#eceef2",
    base="#ffffff",
    card="#ffffff",
    hover="#f0f4fc",
    selected="#e4edfd",
    border="#dde1e8",
    strong_border="#c3cad6",
    text="#1c2331",
    faint="#5d6779",
    disabled="#8b94a5",
    accent="#2460d4",
    accent_hover="#1c50b3",
    on_accent="#ffffff",
    accent_soft="#dfe9fc",
    good="#177640",
    bad="#b3261e",
    bad_soft="#fdeceb",
    shade="#e6e9ef",
    scroll="#c2c9d4",
)
DARK = Colors(
    window="#191b20",
    side="#141619",
    base="#22252b",
    card="#24272e",
    hover="#2b2f38",
    selected="#28354f",
    border="#33373f",
    strong_border="#4a505c",
    text="#e7e9ee",
    faint="#a2abba",
    disabled="#757d8c",
    accent="#79a7ff",
    accent_hover="#9dbfff",
    on_accent="#0d1628",
    accent_soft="#2a3a5a",
    good="#6fd09a",
    bad="#ff8f87",
    bad_soft="#43262a",
    shade="#2f333b",
    scroll="#4a505b",
)

RADIUS = 8
#: The height of a line in the font that most systems begin with, pixels.
_USUAL_LINE = 15
GAP = 12


def colors() -> Colors:
    """The colours now in use."""
    app = QApplication.instance()
    return DARK if app is not None and app.property("facetagger_dark") else LIGHT


@lru_cache(maxsize=256)
def color(name: str, alpha: int = 255) -> QColor:
    """One of the colours now in use, for painting; to be used, not to be changed."""
    value = QColor(getattr(colors(), name))
    value.setAlpha(alpha)
    return value


def apply(app: QApplication, theme: str, text: int = 100) -> None:
    """Dresses the application.

    Args:
        app: the application.
        theme: "system" (follow the desktop), "light" or "dark".
        text: the size of its text, in per cent of the system's.
    """
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    # Also tells the platform, so that title bars and file dialogs match.
    hints.setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
    dark = theme == "dark" or (theme != "light" and hints.colorScheme() == Qt.ColorScheme.Dark)
    app.setProperty("facetagger_dark", dark)
    factor = text / (app.property("facetagger_text") or 100)
    app.setProperty("facetagger_text", text)
    titles = [w for w in app.allWidgets() if w.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
    fonts = [_times(widget.font(), factor) for widget in titles]
    if factor != 1:
        app.setFont(_times(app.font(), factor))
    forget()
    app.setPalette(_palette(colors()))
    app.setStyleSheet(_style_sheet(colors()))
    for widget, own in zip(titles, fonts, strict=True):
        widget.setFont(own)  # last: a new style sheet gives widgets their first fonts again


def _times(value: QFont, factor: float) -> QFont:
    made = QFont(value)
    made.setPointSizeF(round(value.pointSizeF() * factor, 4))
    return made


@lru_cache(maxsize=32)
def font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The application's font, scaled, so that all sizes follow the user's setting."""
    value = QFont(QApplication.font())
    value.setPointSizeF(value.pointSizeF() * scale)
    if bold:
        value.setWeight(QFont.Weight.DemiBold)
    return value


@lru_cache(maxsize=32)
def metrics(scale: float = 1.0, *, bold: bool = False) -> QFontMetrics:
    """The measures of `font`."""
    return QFontMetrics(font(scale, bold=bold))


def scaled(pixels: int) -> int:
    """A length beside text: so many pixels with the usual font, more with a larger one."""
    return max(pixels, round(pixels * metrics().height() / _USUAL_LINE))


class _Measured(QObject):
    """Measures a widget anew whenever its text has another size."""

    def __init__(self, widget: QWidget, measure: Callable[[], object]) -> None:
        super().__init__(widget)
        # Later: what lies in the widget gets its own new font after it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(measure)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._later.start()
        return False


def measured(widget: QWidget, measure: Callable[[], object]) -> None:
    """Gives a widget a size that hangs on its text: now, and when the text has another size.

    Args:
        widget: what is measured.
        measure: sets the size.
    """
    measure()
    _Measured(widget, measure)


def forget() -> None:
    """The user's font or colours have changed: what was made from them is made anew."""
    for cache in (color, font, metrics):
        cache.cache_clear()


def name(widget: QWidget, object_name: str) -> None:
    """Gives a plain widget a name for the style sheet, and the ground that it says."""
    widget.setObjectName(object_name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _palette(c: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.base,
        role.AlternateBase: c.hover,
        role.Text: c.text,
        role.Button: c.base,
        role.ButtonText: c.text,
        role.BrightText: c.bad,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.ToolTipBase: c.base,
        role.ToolTipText: c.text,
        role.PlaceholderText: c.faint,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Accent: c.accent,
        role.Light: c.hover,
        role.Mid: c.border,
        role.Dark: c.strong_border,
    }.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(c.disabled))
    return palette


def _style_sheet(c: Colors) -> str:
    text = resource("style.qss").read_text(encoding="utf-8")
    icons = resource("icons").as_posix()
    values = {**asdict(c), "icons": icons, "tone": "dark" if c is DARK else "light"}
    values["round"] = f"{(scaled(12) + 4) // 2}px"  # more than half would be no circle at all
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return re.sub(r"@(\d+)px@", lambda found: f"{scaled(int(found[1]))}px", text)
