"""Two faces beside each other: are they one person?"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QWidget

from facetagger.engine import packs
from facetagger.engine.api import Engine, EngineInfo
from facetagger.jobs import compare
from facetagger.jobs.compare import Likeness, Look
from facetagger.settings import Settings
from facetagger.ui import keys, style, words
from facetagger.ui.compare_half import Half
from facetagger.ui.context import Context
from facetagger.ui.dialog import Dialog
from facetagger.ui.runner import Failure, Job
from facetagger.ui.tile_delegate import rounded, text_line

translate = words.translate
COMPARE = "compare"
#: From these probabilities on it is 'probably' and 'very probably'; below, nobody should say.
_PROBABLY, _VERY = 0.75, 0.95


class Scale(QWidget):
    """A line from 'two people' to 'one person' with a mark on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._at: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_at(self, probability: float | None) -> None:
        """Puts the mark at a probability (0..1); None: there is none."""
        self._at = probability
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, text_line(0.9) + 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(8, 6, self.width() - 16, 8)
        colours = QLinearGradient(line.topLeft(), line.topRight())
        for place, name in ((0.0, "bad"), (0.5, "shade"), (1.0, "good")):
            colours.setColorAt(place, style.color(name))
        painter.setOpacity(1.0 if self._at is not None else 0.25)
        painter.fillPath(rounded(line, 4), colours)
        painter.setOpacity(1.0)
        painter.setFont(style.font(0.9))
        painter.setPen(style.color("faint"))
        below = QRectF(8, 18, self.width() - 16, text_line(0.9) + 4)
        painter.drawText(below, 0, translate("Compare", "Two people"))
        one = translate("Compare", "One person")
        taken = style.metrics(0.9).horizontalAdvance(one)
        painter.drawText(below.adjusted(below.width() - taken, 0, 2, 0), 0, one)
        if self._at is not None:
            middle = line.left() + self._at * line.width()
            painter.setPen(QPen(style.color("base"), 2))
            painter.setBrush(style.color("text"))
            painter.drawEllipse(QRectF(middle - 8, line.center().y() - 8, 16, 16))
        painter.end()


class CompareDialog(Dialog):
    """Lies beside the window, so that faces can be dragged here. Nothing is stored.

    Args:
        parent: the window.
        context: where to read and to run.
    """

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, translate("Compare", "Is this the same person?"), width=640, height=520
        )
        self._context = context
        self._open = True
        self._waiting: deque[tuple[Half, Path | int]] = deque()
        self._looking: Half | None = None
        self._engine: Engine | None = None
        self.halves = (
            Half(translate("Compare", "First face"), self),
            Half(translate("Compare", "Second face"), self),
        )
        row = QHBoxLayout()
        row.setSpacing(18)
        for half in self.halves:
            half.changed = self._compare
            half.asks = lambda h=half: self._ask(h)
            half.wanted = lambda what, h=half: self._take(h, what)
            row.addWidget(half, 1)
        self.column.addLayout(row, 1)
        self.sentence = QLabel(self)
        self.sentence.setFont(style.font(1.2, bold=True))
        self.sentence.setWordWrap(True)
        self.column.addWidget(self.sentence)
        self.scale = Scale(self)
        self.column.addWidget(self.scale)
        self.note = self.add_text("", faint=True)
        buttons = self.add_close()
        for button in buttons.buttons():
            button.setAutoDefault(False)
        runner = context.runner
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        self._compare()
        self.halves[0].choose.setFocus()

    # Which faces

    def show_faces(self, face_ids: Sequence[int]) -> None:
        """Shows one or two faces of the library; one goes where there is none yet."""
        if len(face_ids) >= 2:
            for half, face_id in zip(self.halves, face_ids, strict=False):
                self._want(half, face_id)
        elif face_ids:
            free = next((half for half in self.halves if half.look is None), self.halves[1])
            self._want(free, face_ids[0])
            next(half for half in self.halves if half is not free).choose.setFocus()

    def _take(self, half: Half, what: Sequence[Path | int]) -> None:
        others = [half, *(other for other in self.halves if other is not half)]
        for target, one in zip(others, what, strict=False):
            self._want(target, one)

    def _ask(self, half: Half) -> None:
        folder = Settings.load(self._context.library.directory).folder
        title = translate("Compare", "Choose a photo")
        path, _kind = QFileDialog.getOpenFileName(self, title, folder)
        if path:
            self._want(half, Path(path))

    def _want(self, half: Half, what: Path | int) -> None:
        half.wait()
        self._waiting = deque(entry for entry in self._waiting if entry[0] is not half)
        self._waiting.append((half, what))
        self._compare()
        self._next()

    def _next(self) -> None:
        if not self._waiting or self._context.runner.is_running(COMPARE):
            return
        self._looking, what = self._waiting.popleft()
        library = self._context.library

        def make() -> Job:
            return compare.see(library, self._load(), what)

        self._context.runner.start(COMPARE, make)

    def _load(self) -> Engine:
        """The engine of the settings. Called in a worker, one at a time."""
        settings = Settings.load(self._context.library.directory)
        if self._engine is None or self._engine.info.id != settings.engine:
            self._engine = packs.load(settings.engine, provider=settings.provider)
        return self._engine

    def _finished(self, kind: str, result: object) -> None:
        if kind != COMPARE or not self._open:
            return
        half, self._looking = self._looking, None
        if half is not None and isinstance(result, list) and not self._is_awaited(half):
            half.show_looks(result)
        self._next()

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind != COMPARE or not self._open:
            return
        half, self._looking = self._looking, None
        if half is not None and not self._is_awaited(half):
            half.fail(failure.sentence)
            self._compare()
        self._next()

    def _is_awaited(self, half: Half) -> bool:
        """Whether something else is to be shown there by now."""
        return any(entry[0] is half for entry in self._waiting)

    # What comes of it

    def _compare(self) -> None:
        choice = any(half.has_choice for half in self.halves)
        for half in self.halves:
            half.make_room(choice)
        first, second = (half.look for half in self.halves)
        if first is None or second is None or self._engine is None:
            told = translate("Compare", "Choose two photos, or select two faces in the window.")
            if (first is None) != (second is None):
                told = translate(
                    "Compare", "And the other face? Drop it, choose a photo, or select it ({key})."
                ).format(key=keys.shown("compare"))
            if any(half.is_waiting for half in self.halves):
                told = ""
            self.sentence.setText(told)
            self.note.clear()
            self.scale.show_at(None)
            return
        info = self._engine.info
        found = compare.likeness(first.vector, second.vector, info)
        self.sentence.setText(verdict(first, second, found))
        self.note.setText(remarks(first, second, found, info))
        self.scale.show_at(found.probability)
        self.scale.setAccessibleName(self.sentence.text())

    def done(self, result: int) -> None:
        self._open = False
        self._waiting.clear()
        super().done(result)


def is_one_face(first: Look, second: Look) -> bool:
    """Whether the same face was chosen twice."""
    return first.path == second.path and first.box.iou(second.box) > 0.5


def verdict(first: Look, second: Look, found: Likeness) -> str:
    """What comparing says, as a plain sentence."""
    if is_one_face(first, second):
        return translate("Compare", "This is the same face twice.")
    # What shows little is never called very probable, whatever the number is.
    strong = found.sure >= _VERY and not (first.is_poor or second.is_poor)
    if found.sure < _PROBABLY:
        same = translate("Compare", "Hard to say; perhaps the same person ({percent})")
        two = translate("Compare", "Hard to say; perhaps two people ({percent})")
    elif strong:
        same = translate("Compare", "Very probably the same person ({percent})")
        two = translate("Compare", "Very probably two people ({percent})")
    else:
        same = translate("Compare", "Probably the same person ({percent})")
        two = translate("Compare", "Probably two people ({percent})")
    return (same if found.same else two).format(percent=words.percent(found.sure))


def remarks(first: Look, second: Look, found: Likeness, info: EngineInfo) -> str:
    """What makes the verdict less certain than it sounds, and the number behind it."""
    told = []
    poor = first.is_poor + second.is_poor
    if poor == 2:
        told.append(
            translate(
                "Compare",
                "Both faces are blurred, small or turned away: this is less certain than the "
                "number says.",
            )
        )
    elif poor:
        told.append(
            translate(
                "Compare",
                "One face is blurred, small or turned away: this is less certain than the "
                "number says.",
            )
        )
    if first.path == second.path and not is_one_face(first, second):
        told.append(
            translate(
                "Compare",
                "Both are on one photo: they are two people, unless it is a collage or a mirror.",
            )
        )
    told.append(
        translate(
            "Compare",
            "Similarity {similarity}; from {even} on, one person is more likely than two. "
            "Brothers, sisters and small children look more alike than others.",
        ).format(similarity=_number(found.similarity), even=_number(info.same_person))
    )
    return " ".join(told)


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 2)
