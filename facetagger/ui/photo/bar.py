"""The bar above a photo: which one it is, and its buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from facetagger.entities import Photo
from facetagger.photos.showing import readable
from facetagger.ui.look import icons, style
from facetagger.ui.photo.canvas import INK
from facetagger.ui.widgets.plain import Label, literal

_FAINT = "#b4bac6"
_BUTTON = (
    "QPushButton { background: transparent; border: 0; padding: 6px; border-radius: 6px;"
    " color: #ffffff; }"
    "QPushButton:hover { background: #2c3038; }"
    "QPushButton:checked { background: #3a5488; }"
)


class PathLabel(QWidget):
    """The name of a file and its folder, shortened to the room that there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_path(self, path: str) -> None:
        """Shows a path; "": none."""
        self._path = Path(path)
        self.setToolTip(literal(path))
        self.setAccessibleName(path)
        self.update()

    def text(self) -> str:
        """The path."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(200, style.metrics(1.0, bold=True).height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.toolTip():
            return
        painter = QPainter(self)
        room, middle = self.width(), Qt.TextElideMode.ElideMiddle
        for text, font, ink in (
            (readable(self._path.name), style.font(1.0, bold=True), "#ffffff"),
            (readable(str(self._path.parent)), style.font(), _FAINT),
        ):
            if room < 40:
                break
            painter.setFont(font)
            painter.setPen(ink)
            metrics = QFontMetrics(font)
            # A path reads from the left everywhere: isolated, its first slash stays the first.
            shown = f"\u2066{metrics.elidedText(text, middle, room)}\u2069"
            corner = QPoint(self.width() - room, 0)
            rect = QRect(corner, QSize(room, self.height()))
            if self.isRightToLeft():
                rect.moveLeft(0)
            # Left is where a line begins: Qt turns it round where people read from the right.
            leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect, int(leading), shown)
            room -= metrics.horizontalAdvance(shown) + 14
        painter.end()


class PhotoBar(QWidget):
    """Title, place in the list, zoom, and buttons that say their keys.

    Attributes:
        title, day: which photo it is, and when it was taken.
        place, percent: which of how many, and how large it shows.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PathLabel(self)
        self.day = Label(self)
        self.day.setStyleSheet(f"color: {_FAINT};")
        self.place = Label(self)
        self.place.setStyleSheet(f"color: {_FAINT};")
        self.percent = Label(self)
        self.percent.setStyleSheet(f"color: {_FAINT};")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 8, 10, 8)
        self._row.setSpacing(4)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.day)
        self._row.addSpacing(14)
        self._row.addWidget(self.place)
        self._row.addSpacing(10)

    def set_photo(self, photo: Photo | None) -> None:
        """Says which photo it is; None: none."""
        self.title.set_path(photo.path if photo is not None else "")
        taken = photo.taken_at if photo is not None else None
        long = QLocale.FormatType.LongFormat
        self.day.setText(
            QLocale().toString(QDate(taken.year, taken.month, taken.day), long) if taken else ""
        )

    def add(self, icon: str, text: str, key: str, act: Callable[[], None]) -> QPushButton:
        """Adds a button; its key stands in its tooltip."""
        button = QPushButton(self)
        # The keys stay with the photo: each button has one of its own.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIcon(icons.icon_in(icon, INK))
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({key})" if key else text)
        button.setStyleSheet(_BUTTON)
        button.clicked.connect(lambda: act())
        self._row.addWidget(button)
        return button

    def add_percent(self) -> None:
        """Adds the zoom, in a place that stays as wide as it is."""
        style.measured(self.percent, self._measure_percent)
        self._row.addWidget(self.percent)

    def _measure_percent(self) -> None:
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("8888 %"))
