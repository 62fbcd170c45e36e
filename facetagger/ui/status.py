"""The strip at the bottom: how far a job is, Pause and Stop, and afterwards what it found."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Progress
from facetagger.ui.look import icons, style
from facetagger.ui.text import sentences, words
from facetagger.ui.widgets.facts import Fact, Facts
from facetagger.ui.widgets.plain import Label, literal

_DESCRIBING = "Describing faces anew"
#: What a scan does, as its job says it.
_PHASES = (
    "Looking for photos", "Finding faces", "Recognising people", "Grouping faces", _DESCRIBING,
)  # fmt: skip
_LONG = 36000  # seconds left, for which room is kept


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
        self._text = Label(self)
        self._detail = Facts(self)
        self._folder = ""
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
        self._offer = QPushButton(self.tr("Scan"), self)
        self._offer.setProperty("link", True)
        self._offer.hide()
        self._offer.clicked.connect(lambda: self._take())
        self._take: Callable[[], None] = lambda: None
        self._lay_out()
        self.restyle()
        self.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._text)
        line.addSpacing(8)
        line.addWidget(self._problems)
        line.addWidget(self._go_on)
        line.addWidget(self._offer)
        line.addWidget(self._detail, 1)
        line.addStretch()
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
        links = (self._problems, self._go_on, self._offer)
        for button in (self._pause, self._stop, self._close, *links):
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
            self._text.setText(sentences.said(progress.phase))
        if progress.item:
            self._folder = os.path.dirname(progress.item)  # noqa: PTH120 - 20 a second
        elif not progress.total:
            self._folder = ""  # else a report between two photos: the folder is the same
        path = "" if self._paused else self._folder
        self._detail.tell(self._facts(progress), path, progress.item or self._folder)

    def _facts(self, progress: Progress) -> list[Fact]:
        speed, left = progress.per_second, progress.seconds_left
        rate = self.tr("{n} photos a second")
        time = self.tr("{time} left")
        known = not self._paused and speed is not None
        faces = self._faces(progress.phase, progress.faces)
        room = self._faces(progress.phase, 10 ** max(3, len(str(progress.faces))) - 1)
        facts = [
            Fact("done", self._done(progress.done, progress.total),
                 self._done(progress.total or progress.done, progress.total), 4),
            Fact("speed", rate.format(n=words.decimal(speed)) if known else "",
                 rate.format(n=words.decimal(100.0)), 2),
            Fact("left", time.format(time=words.duration(left))
                 if known and left is not None else "",
                 time.format(time=words.duration(_LONG)), 3),
            Fact("faces", faces if progress.faces else "", room, 1),
        ]  # fmt: skip
        return facts if speed is not None or progress.total or progress.done else facts[:1]

    def _done(self, done: int, total: int | None) -> str:
        if not total:
            return words.photos(done) if done else ""
        return self.tr("{done} of {total}").format(
            done=words.number(done), total=words.photos(total)
        )

    def _faces(self, phase: str, count: int) -> str:
        text = self.tr("{faces} described") if phase == _DESCRIBING else self.tr("{faces} found")
        return text.format(faces=words.faces(count))

    def set_paused(self, paused: bool) -> None:
        """Shows that the scan is held, or goes on."""
        self._set_paused(paused)
        if self._last is not None:
            self.show_progress(self._last)

    def _set_paused(self, paused: bool) -> None:
        self._paused = paused
        texts = [self.tr("Pause"), self.tr("Resume")]
        # The same width whatever it says, so that nothing moves under the pointer.
        for text in (texts[not paused], texts[paused]):
            self._pause.setText(text)
            self._pause.setMinimumWidth(
                max(self._pause.minimumWidth(), self._pause.sizeHint().width())
            )
        self._pause.setAccessibleName(
            self.tr("Go on with the scan") if paused else self.tr("Pause the scan")
        )
        self._pause.setIcon(icons.icon("play" if paused else "pause"))

    def show_starting(self) -> None:
        """A scan was asked for and has not told anything yet."""
        self._last = None
        self._folder = ""
        self._set_paused(False)
        self._mode(running=True)
        self._bar.setRange(0, 0)
        self._text.setText(self.tr("Starting"))
        self._detail.clear()
        hint = self.tr("The first start prepares the face engine.")
        self._detail.tell([Fact("hint", hint, "", 1)], "")

    def show_stopping(self) -> None:
        """Stop was pressed."""
        self._text.setText(self.tr("Stopping…"))

    def show_stopped(self, sentence: str) -> None:
        """The job was stopped, and can go on from there."""
        self.show_result(sentence, 0)
        self._go_on.show()

    def show_waiting(self, sentence: str) -> None:
        """A scan goes on by itself once something has come about; Stop gives it up."""
        self.show_result(sentence, 0)
        self._stop.show()

    def show_offer(self, sentence: str, places: str, take: Callable[[], None]) -> None:
        """Offers a scan until it is taken, hidden, or another job has something to say.

        Args:
            sentence: what there is to scan.
            places: the tool tip.
            take: called when the user wants it.
        """
        self._mode(running=False)
        self._problems.hide()
        self._text.setText(sentence)
        self._text.setToolTip(literal(places))
        self._offer.setAccessibleName(self.tr("Scan: {what}").format(what=sentence))
        self._take = take
        self._offer.show()

    @property
    def is_offering(self) -> bool:
        """Whether a scan is offered."""
        return not self.isHidden() and not self._offer.isHidden()

    @property
    def has_room(self) -> bool:
        """Whether nothing is shown that an offer would take away."""
        return self.isHidden() or (self._go_on.isHidden() and self._bar.isHidden())

    def show_result(self, sentence: str, problems: int) -> None:
        """Shows what the scan found; problems: files that it could not read."""
        self._mode(running=False)
        self._text.setText(sentence)
        self._problems.setVisible(problems > 0)
        self._problems.setText(
            self.tr("1 file of this scan could not be read")
            if problems == 1
            else self.tr("{n} files of this scan could not be read").format(
                n=words.number(problems)
            )
        )

    def _mode(self, *, running: bool) -> None:
        for widget in (self._bar, self._pause, self._stop, self._detail):
            widget.setVisible(running)
        self._close.setVisible(not running)
        self._go_on.hide()
        self._offer.hide()
        self._text.setToolTip("")
        self._text.setMinimumWidth(self._widest_phase() if running else 0)
        if running:
            self._problems.hide()
        self.show()

    def _widest_phase(self) -> int:
        """Room for whatever the first word may be, so that what follows it stays in place."""
        texts = [sentences.said(phase) for phase in _PHASES]
        texts += [self.tr("Paused"), self.tr("Stopping…"), self.tr("Starting")]
        return max(map(self._text.fontMetrics().horizontalAdvance, texts)) + 2
