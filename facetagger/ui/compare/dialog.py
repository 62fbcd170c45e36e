"""Two faces beside each other: are they one person?"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from facetagger.engine import packs
from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import Changes, GroupRef
from facetagger.jobs import compare
from facetagger.jobs.compare import Likeness, Look
from facetagger.settings import Settings
from facetagger.ui import keys
from facetagger.ui.background.runner import Failure, Job
from facetagger.ui.compare import facts as compare_facts
from facetagger.ui.compare.answers import Answers, who
from facetagger.ui.compare.facts import Facts
from facetagger.ui.compare.half import Half, Wanted
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import rounded, text_line
from facetagger.ui.widgets.plain import Label, literal

translate = words.translate
COMPARE = "compare"
#: From these probabilities on it is 'probably' and 'very probably'; below, nobody should say.
_PROBABLY, _VERY = 0.75, 0.95
#: Its size while it lies beside the window: not wider than two pictures need.
_NARROW = QSize(480, 620)


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
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = QRectF(8, 6, self.width() - 16, 8)
        begins, ends = (line.topRight(), line.topLeft()) if mirrored else (
            line.topLeft(), line.topRight())  # fmt: skip
        colours = QLinearGradient(begins, ends)
        for place, name in ((0.0, "bad"), (0.5, "shade"), (1.0, "good")):
            colours.setColorAt(place, style.color(name))
        painter.setOpacity(1.0 if self._at is not None else 0.25)
        painter.fillPath(rounded(line, 4), colours)
        painter.setOpacity(1.0)
        painter.setFont(style.font(0.9))
        painter.setPen(style.color("faint"))
        below = QRectF(8, 18, self.width() - 16, text_line(0.9) + 4)
        painter.setLayoutDirection(self.layoutDirection())  # which mirrors leading and trailing
        for text, end in (
            (translate("Compare", "Two people"), Qt.AlignmentFlag.AlignLeading),
            (translate("Compare", "One person"), Qt.AlignmentFlag.AlignTrailing),
        ):
            painter.drawText(below, int(end), text)
        if self._at is not None:
            middle = begins.x() + self._at * (ends.x() - begins.x())
            painter.setPen(QPen(style.color("base"), 2))
            painter.setBrush(style.color("text"))
            painter.drawEllipse(QRectF(middle - 8, line.center().y() - 8, 16, 16))
        painter.end()


class CompareDialog(Dialog):
    """Lies beside the window, so that faces can be dragged here.

    Looking stores nothing. What the user says about two faces of the library is an action.

    Args:
        parent: the window.
        context: where to read and to run.
    """

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, translate("Compare", "Is this the same person?"), width=640, height=560
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
        self.sentence = Label(self)
        self.sentence.setFont(style.font(1.2, bold=True))
        self.sentence.setWordWrap(True)
        self.column.addWidget(self.sentence)
        self.scale = Scale(self)
        self.column.addWidget(self.scale)
        self.note = self.add_text("", faint=True)
        self.answers = Answers(self, context)
        self.column.addWidget(self.answers)
        self._read_facts = Refresher(context.runner, self._known, self._show_facts)
        self._build_buttons()
        runner = context.runner
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        context.bridge.changed.connect(self._changed)
        for name, act in (("undo", self.answers.undo), ("redo", self.answers.redo)):
            for key in keys.of(name):
                # The menu's own are heard in the window alone.
                QShortcut(QKeySequence(key), self, act)
        self._compare()
        self.halves[0].choose.setFocus()

    def _build_buttons(self) -> None:
        buttons = self.add_close()
        self.swap = QPushButton(translate("Compare", "S&wap"), self)
        self.swap.setToolTip(translate("Compare", "The faces change places"))
        self.swap.clicked.connect(self._swap)
        buttons.addButton(self.swap, QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setAutoDefault(False)
        self._close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        # The button that was clicked goes away.
        self.answers.answered = self._close_button.setFocus

    # Which faces

    def show_faces(self, what: Sequence[Path | int]) -> None:
        """Shows one or two faces of the library, or photos; one goes where there is none yet."""
        if len(what) >= 2:
            for half, one in zip(self.halves, what, strict=False):
                self._want(half, one)
        elif what:
            free = next((half for half in self.halves if half.is_free), self.halves[1])
            self._want(free, what[0])
            next(half for half in self.halves if half is not free).choose.setFocus()

    def _take(self, half: Half, what: Sequence[Wanted]) -> None:
        others = [half, *(other for other in self.halves if other is not half)]
        for target, one in zip(others, what, strict=False):
            self._want(target, one)

    def _ask(self, half: Half) -> None:
        folder = Settings.load(self._context.library.directory).folder
        title = translate("Compare", "Choose a photo")
        path, _kind = QFileDialog.getOpenFileName(self, title, folder)
        if path:
            self._want(half, Path(path))

    def _swap(self) -> None:
        first, second = self.halves
        first.change_places(second)

    def _want(self, half: Half, wanted: Wanted) -> None:
        library = self._context.library
        what = compare_facts.cover(library, wanted) if isinstance(wanted, GroupRef) else wanted
        if what is None:
            return  # a group that is no more
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
        waits = any(half.is_waiting for half in self.halves)
        self.swap.setEnabled(not waits and any(not half.is_free for half in self.halves))
        self.answers.show_facts(Facts())
        self._read_facts()
        first, second = (half.look for half in self.halves)
        if first is None or second is None or self._engine is None:
            told = translate("Compare", "Choose two photos, or select two faces in the window.")
            if (first is None) != (second is None):
                told = translate(
                    "Compare", "And the other face? Drop it, choose a photo, or select it ({key})."
                ).format(key=keys.shown("compare"))
            if waits:
                told = ""
            self.sentence.setText(told)
            self.note.clear()
            self.scale.setToolTip("")
            self.scale.show_at(None)
            return
        info = self._engine.info
        found = compare.likeness(first.vector, second.vector, info)
        self.sentence.setText(verdict(first, second, found))
        self.note.setText(remarks(first, second, found, info))
        self.scale.setToolTip(literal(numbers(found, info)))
        self.scale.show_at(found.probability)
        self.scale.setAccessibleName(self.sentence.text())

    # What the library knows of them, and what the user says

    def _known(self) -> tuple[tuple[int | None, ...], Facts]:
        ids = self._face_ids()
        return ids, compare_facts.read(self._context.library, ids)

    def _face_ids(self) -> tuple[int | None, ...]:
        return tuple(half.look.face_id if half.look else None for half in self.halves)

    def _show_facts(self, found: tuple[tuple[int | None, ...], Facts]) -> None:
        ids, facts = found
        if not self._open or ids != self._face_ids():
            return  # other faces by now; they are being read
        self.answers.show_facts(facts)
        self._order_tabs()
        for half in self.halves:
            if half.look is not None:
                half.tell_who(who(facts.of(half.look.face_id)))

    def _order_tabs(self) -> None:
        """Tab goes as one reads: what came later stands at the end of Qt's chain."""
        chain: list[QWidget] = []
        for half in self.halves:
            chain += [*half.face_buttons(), half.choose]
        chain += [*self.answers.buttons, self.swap, self._close_button]
        for before, behind in pairwise(chain):
            self.setTabOrder(before, behind)

    def _changed(self, _changes: Changes) -> None:
        if self._open:
            self._read_facts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.answers.key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        beside = not event.spontaneous() and any(half.is_free for half in self.halves)
        if beside:
            self._usual = _NARROW
            self.resize(self._wished())
        super().showEvent(event)
        if not beside:
            return
        # Something is to be dragged here: what can be dragged must not lie behind.
        frame, window = self.frameGeometry(), self.parentWidget().window().frameGeometry()
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        frame.moveLeft(window.left() - frame.width() if at_left else window.right())
        self._move_onto_screen(frame)

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
    # Two people of whom that is all but certain: two numbers that look alike would only puzzle.
    if found.same or found.sure < _PROBABLY:
        told.append(numbers(found, info))
    return " ".join(told)


def numbers(found: Likeness, info: EngineInfo) -> str:
    """What the verdict comes from."""
    return translate(
        "Compare",
        "Similarity {similarity}; from {even} on, one person is more likely than two. "
        "Brothers, sisters and small children look more alike than others.",
    ).format(similarity=_number(found.similarity), even=_number(info.same_person))


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 2)
