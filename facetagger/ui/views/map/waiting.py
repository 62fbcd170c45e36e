"""In place of the map while there is none: why, and how far it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Progress
from facetagger.ui.look import style
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.views.start import Drawing
from facetagger.ui.widgets.plain import Label


class Waiting(QWidget):
    """An icon, a sentence, and how far the map is.

    Attributes:
        stop, begin: what the button does while it is laid out, and after that was stopped.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stop: Callable[[], None] = lambda: None
        self.begin: Callable[[], None] = lambda: None
        self._running = False
        self.title = Label(self)
        self.title.setFont(style.font(1.3, bold=True))
        self.sentence = Label(self)
        self.sentence.setProperty("faint", True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the map is"))
        style.measured(self.bar, lambda: self.bar.setFixedWidth(18 * text_line()))
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda _checked=False: self._pressed())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Drawing("map", 56, self), 0, centre)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(centre)
            layout.addWidget(label)
        layout.addWidget(self.bar, 0, centre)
        layout.addWidget(self.button, 0, centre)
        layout.addStretch(1)
        self.setFocusProxy(self.button)
        self.say_nothing(0, running=False)

    def say_nothing(self, faces: int, *, running: bool) -> None:
        """There is no map.

        Args:
            faces: how many it would show.
            running: it is being laid out.
        """
        if running:
            return
        self._set(running=False, offered=False)
        if faces:
            self.title.setText(self.tr("These faces have no place on the map yet"))
            self.sentence.setText(
                self.tr("They are described by the next scan of their photos; then they come here.")
            )
        else:
            self.title.setText(self.tr("There are no faces yet"))
            self.sentence.setText(
                self.tr("Drop a folder with photos of people on this window: every face becomes a "
                        "dot here, like faces side by side.")
            )  # fmt: skip

    def show_progress(self, progress: Progress) -> None:
        """It is being laid out."""
        self._set(running=True, offered=True)
        self.title.setText(self.tr("Laying out the map…"))
        self.sentence.setText(
            self.tr("Faces that are alike come to lie side by side. This is done once; later ones "
                    "are put beside them.")
        )  # fmt: skip
        self.button.setText(self.tr("Stop"))
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)

    def say_stopped(self) -> None:
        """Laying out was stopped, or failed."""
        self._set(running=False, offered=True)
        self.title.setText(self.tr("There is no map yet"))
        self.sentence.setText(self.tr("Laying it out was stopped."))
        self.button.setText(self.tr("Lay out"))

    def _set(self, *, running: bool, offered: bool) -> None:
        self._running = running
        self.bar.setVisible(running)
        self.button.setVisible(offered)

    def _pressed(self) -> None:
        (self.stop if self._running else self.begin)()
