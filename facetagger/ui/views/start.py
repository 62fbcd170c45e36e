"""The first thing to be seen: one place to drop folders, one button to choose one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from facetagger.ui.look import icons, style
from facetagger.ui.widgets.plain import Label


class Drawing(QWidget):
    """An icon, large."""

    def __init__(self, name: str, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._name, QRectF(self.rect()), style.color("accent"))
        painter.end()


class StartView(QWidget):
    """Attributes: choose: called when the button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self.choose: Callable[[], None] = lambda: None
        self._area = QFrame(self)
        self._area.setObjectName("dropArea")
        self._area.setMaximumSize(760, 460)
        self.title = Label(self.tr("Drop a folder of photos here"), self._area)
        self.title.setFont(style.font(1.7, bold=True))
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)
        button = QPushButton(self.tr("Choose folder…"), self._area)
        button.setProperty("primary", True)
        button.setFont(style.font(1.1, bold=True))
        button.clicked.connect(lambda: self.choose())
        promise = Label(
            self.tr(
                "Your photos are only looked at, never changed, and nothing leaves this computer."
            ),
            self._area,
        )
        promise.setProperty("faint", True)
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        promise.setWordWrap(True)
        inside = QVBoxLayout(self._area)
        inside.setContentsMargins(40, 40, 40, 40)
        inside.setSpacing(18)
        inside.addStretch(1)
        inside.addWidget(Drawing("photos", 88, self._area), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.title)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        inside.addWidget(promise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.addStretch(1)
        layout.addWidget(self._area, 20)
        layout.addStretch(1)
        layout.setAlignment(self._area, Qt.AlignmentFlag(0))
        self.setFocusProxy(button)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        # Centred by hand: a layout would give the area its smallest size instead of its largest.
        side = max(40, (self.width() - 760) // 2)
        self.layout().setContentsMargins(side, 40, side, 40)

    def light_up(self, hot: bool) -> None:
        """Shows that a folder hovers over the window."""
        self._area.setProperty("hot", hot)
        self._area.style().unpolish(self._area)
        self._area.style().polish(self._area)
