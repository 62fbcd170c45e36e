"""The strip at the bottom: how far a scan is, Pause and Stop, and afterwards what it found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Progress
from facetagger.ui import icons, style, words

# The phases are sentences of the jobs, which know no Qt; here they get their translations.
_PHASES = {
    "Looking for photos": lambda: words.translate("jobs", "Looking for photos"),
    "Finding faces": lambda: words.translate("jobs", "Finding faces"),
    "Recognising people": lambda: words.translate("jobs", "Recognising people"),
    "Grouping faces": lambda: words.translate("jobs", "Grouping faces"),
}


class StatusBar(QWidget):
    """Attributes: pause, stop, problems, go_on: called when their button was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "status")
        self.pause: Callable[[], None] = lambda: None
        self.stop: Callable[[], None] = lambda: None
        self.problems: Callable[[], None] = lambda: None
        self.go_on: Callable[[], None] = lambda: None
        self._paused = False
        self._last: Progress | None = None
        self._text = QLabel(self)
        self._detail = QLabel(self)
        self._detail.setProperty("faint", True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the scan"))
        self._pause = QPushButton(self)
        self._pause.clicked.connect(lambda: self.pause())
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setAccessibleName(self.tr("Stop the scan"))
        self._stop.clicked.connect(lambda: self.stop())
        self._problems = QPushButton(self)
        self._problems.setProperty("link", True)
        self._problems.hide()
        self._problems.clicked.connect(lambda: self.problems())
        self._go_on = QPushButton(self.tr("Go on"), self)
        self._go_on.setAccessibleName(self.tr("Go on with the scan"))
        self._go_on.setProperty("link", True)
        self._go_on.hide()
        self._go_on.clicked.connect(lambda: self.go_on())
        self._close = QPushButton(self.tr("Hide"), self)
        self._close.setProperty("link", True)
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.restyle()
        self.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._text)
        line.addWidget(self._problems)
        line.addWidget(self._go_on)
        line.addWidget(self._detail)
        line.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(7)
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._bar)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 9, 14, 9)
        layout.setSpacing(10)
        layout.addLayout(column, 1)
        for button in (self._pause, self._stop, self._close):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._pause, self._stop, self._close, self._problems, self._go_on):
            # A click leaves the keys with the view: whoever names faces goes on typing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def restyle(self) -> None:
        """Takes icons in the colours of the theme."""
        self._stop.setIcon(icons.icon("stop"))
        self._set_paused(self._paused)

    def show_progress(self, progress: Progress) -> None:
        """Shows how far the scan is."""
        self._last = progress
        self._mode(running=True)
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        if self._paused:
            self._text.setText(self.tr("Paused"))
        else:
            self._text.setText(_PHASES.get(progress.phase, lambda: progress.phase)())
        self._detail.setText("   ·   ".join(self._parts(progress)))

    def _parts(self, progress: Progress) -> list[str]:
        parts = []
        if progress.total:
            parts.append(
                self.tr("{done} of {total}").format(
                    done=words.number(progress.done), total=words.photos(progress.total)
                )
            )
        elif progress.done:
            parts.append(words.photos(progress.done))
        if progress.per_second is not None and not self._paused:
            parts.append(self.tr("{n:.1f} photos a second").format(n=progress.per_second))
        if progress.seconds_left is not None and not self._paused:
            parts.append(self.tr("{time} left").format(time=words.duration(progress.seconds_left)))
        if progress.faces:
            parts.append(self.tr("{faces} found").format(faces=words.faces(progress.faces)))
        return parts

    def set_paused(self, paused: bool) -> None:
        """Shows that the scan is held, or goes on."""
        self._set_paused(paused)
        if self._last is not None:
            self.show_progress(self._last)

    def _set_paused(self, paused: bool) -> None:
        self._paused = paused
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.setAccessibleName(
            self.tr("Go on with the scan") if paused else self.tr("Pause the scan")
        )
        self._pause.setIcon(icons.icon("play" if paused else "pause"))

    def show_starting(self) -> None:
        """A scan was asked for and has not told anything yet."""
        self._last = None
        self._set_paused(False)
        self._mode(running=True)
        self._bar.setRange(0, 0)
        self._text.setText(self.tr("Starting"))
        self._detail.setText(self.tr("The first start prepares the face engine."))

    def show_stopping(self) -> None:
        """Stop was pressed."""
        self._text.setText(self.tr("Stopping…"))

    def show_stopped(self) -> None:
        """The scan was stopped, and can go on from there."""
        self.show_result(self.tr("Stopped. The photos read so far are kept."), 0)
        self._go_on.show()

    def show_result(self, sentence: str, problems: int) -> None:
        """Shows what the scan found; problems: files that it could not read."""
        self._mode(running=False)
        self._text.setText(sentence)
        self._problems.setVisible(problems > 0)
        self._problems.setText(
            self.tr("1 new file could not be read")
            if problems == 1
            else self.tr("{n} new files could not be read").format(n=words.number(problems))
        )

    def _mode(self, *, running: bool) -> None:
        for widget in (self._bar, self._pause, self._stop, self._detail):
            widget.setVisible(running)
        self._close.setVisible(not running)
        self._go_on.hide()
        if running:
            self._problems.hide()
        self.show()
