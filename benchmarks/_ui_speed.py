"""What happens under the user's hands: python3 benchmarks/_ui_speed.py PART LIBRARY

In the real window. PART: 'scroll' (the library of `_ui_libraries.unnamed`) or 'work' (of `family`).
Prints a line of JSON. All times in milliseconds, less what the window's thread waited for a core.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from _ui_keys import pump
from _ui_libraries import DROPPED, NAMED
from _ui_naming import open_window
from _ui_start import memory
from _ui_user import User
from PySide6.QtCore import (
    QAbstractListModel,
    QEventLoop,
    QModelIndex,
    QPoint,
    QPointF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView
from smooth import Heart, spent

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow

STEPS, STEP_MS = 500, 16
REPEATS = 3
_WITHIN = 60.0
Figures = dict[str, float]


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the window's thread, and of what it waited for but for a core."""
    began, (_, waited) = time.perf_counter(), spent()
    work()
    return 1000 * (time.perf_counter() - began - (spent()[1] - waited))


@contextmanager
def longest_gap(figures: Figures, name: str, window: MainWindow) -> Iterator[None]:
    """Notes the longest gap of the event loop while something is done, and until all rests."""
    heart = Heart()
    try:
        yield
        User(window, {}, {}).rest()
    finally:
        heart.stop()
    gaps = [(1000 * (beat.late - beat.queue), beat) for beat in heart.beats]
    figures[name], worst = max(gaps, key=lambda gap: gap[0], default=(0.0, None))
    if worst is not None and figures[name] > 50:
        begin = worst.when - worst.late
        places = [place for at, place in heart.places if begin <= at <= worst.when + 0.01]
        print(f"{name}: {figures[name]:.0f} ms, {worst.work * 1000:.0f} of them work: {places}",
              file=sys.stderr)  # fmt: skip


# Scrolling


def scroll(view: QAbstractItemView) -> tuple[list[float], float]:
    """Goes from top to bottom as somebody who drags the bar; milliseconds of each frame."""
    bar, frames, loop = view.verticalScrollBar(), list[float](), QEventLoop()
    timer = QTimer(interval=STEP_MS, timerType=Qt.TimerType.PreciseTimer)

    def step() -> None:
        if len(frames) == STEPS:
            loop.quit()
            return
        value = round(bar.maximum() * (len(frames) + 1) / STEPS)

        def frame() -> None:
            bar.setValue(value)
            view.viewport().repaint()

        frames.append(timed(frame))

    timer.timeout.connect(step)
    timer.start()
    loop.exec()
    timer.stop()
    return frames, time.perf_counter()


def scrolling(library: Library) -> Figures:
    """100,000 cards from top to bottom, and the same rows in a view of Qt's own."""
    window, found = open_window(library), Figures()
    User(window, {}, {}).rest()
    grid, crops = window.inbox.grid, window.thumbnails
    found["rows"] = window.inbox.model.rowCount()
    with longest_gap(found, "gap", window):
        frames, stopped = scroll(grid)
        delegate = grid.itemDelegate()
        # Asked for until all are there, as painting does.
        (_, waited) = spent()

        def shown() -> bool:
            rows = [window.inbox.model.row(ref) for ref in grid.visible_keys()]
            return not crops._asked and all(
                any((row.covers[0], side) in crops._ready for side in crops._sides) for row in rows
            )

        pump(shown, _WITHIN, "thumbnails")
        found["thumbnails"] = 1000 * (time.perf_counter() - stopped - (spent()[1] - waited))
        grid.viewport().repaint()
    found["frame"], found["frame, median"] = max(frames), statistics.median(frames)
    found["memory"] = memory()
    size = QSize(delegate.wish(), delegate.height_for(delegate.wish()))
    window.close()
    window.deleteLater()
    plain = _plain(int(found["rows"]), size)
    frames, _ = scroll(plain)
    found["plain frame"], found["plain frame, median"] = max(frames), statistics.median(frames)
    plain.close()
    return found


class _Pictures(QAbstractListModel):
    """As many pixmaps as there are faces, a few repeated."""

    def __init__(self, rows: int, size: QSize) -> None:
        super().__init__()
        self._rows = rows
        self._pictures = [QPixmap(size) for _ in range(12)]
        for number, picture in enumerate(self._pictures):
            picture.fill(QColor.fromHsv(30 * number, 120, 200))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return self._rows

    def data(self, index: QModelIndex, role: int = 0) -> object:
        return self._pictures[index.row() % 12] if role == Qt.ItemDataRole.DecorationRole else None


def _plain(rows: int, size: QSize) -> QListView:
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setIconSize(size)
    model = _Pictures(rows, size)
    model.setParent(view)
    view.setModel(model)
    view.resize(1280, 800)
    view.show()
    QTest.qWaitForWindowExposed(view)
    return view


# Work


def working(library: Library) -> Figures:
    """Typing, dropping, naming, undoing, and going to Review, among 5,000 people."""
    window, found = open_window(library), Figures()
    user = User(window, {}, {})
    with longest_gap(found, "gap of the first load", window):
        pump(lambda: window.inbox.model.rowCount() > 0, _WITHIN, "the groups")
    _drop(window, user, found)
    _name(window, found)
    _type(window, found)
    for name, view in (("Review", "review"), ("People", "people"), ("Ignored", "ignored")):
        with longest_gap(found, f"gap of going to {name}", window):
            window.show_view(view)
    found["memory"] = memory()
    window.close()
    window.deleteLater()
    return found


def _type(window: MainWindow, found: Figures) -> None:
    """Letter by letter, until the list stands there painted."""
    field, letters = window.inbox.field, list[float]()
    for row in window.people_model.people()[:: len(window.people_model.people()) // 20]:
        for letter in row.summary.person.name[:6]:

            def press(letter: str = letter) -> None:
                QTest.keyClick(window.windowHandle(), letter)
                field.completion.repaint()

            letters.append(timed(press))
        field.reset()
    found["completion"], found["completion, median"] = max(letters), statistics.median(letters)


def _of_size(window: MainWindow, faces: int) -> GroupRef:
    for ref in window.inbox.model.all_keys():
        if ref.kind is GroupKind.CLUSTER and len(queries.face_ids(window.library, ref)) == faces:
            return ref
    raise SystemExit(f"There is no group of {faces} faces.")


def _drop(window: MainWindow, user: User, found: Figures) -> None:
    """A group of 5,000 onto a person of the side bar."""
    ref, side = _of_size(window, DROPPED), window.side.list
    mime = drag.to_mime(drag.Cargo((ref,), DROPPED))
    person = window.people_model.people()[3].summary
    key = ("person", person.person.id)
    times = []
    for _ in range(REPEATS):
        point = side.visualRect(side.rows.index_of(key)).center()
        began, (_, waited) = time.perf_counter(), spent()
        with longest_gap(found, "gap of the drop", window):
            _drop_at(side, mime, point)

            def shown() -> bool:
                entry = window.side.entry(key)
                return window.inbox.model.place(ref) is None and entry.total >= DROPPED

            pump(shown, _WITHIN, "the drop")
            side.viewport().repaint()
            window.inbox.grid.viewport().repaint()
            times.append(1000 * (time.perf_counter() - began - (spent()[1] - waited)))
        with longest_gap(found, "gap of undoing the drop", window):
            window.undo()
            pump(lambda: window.inbox.model.place(ref) is not None, _WITHIN, "undo")
    found["drop"] = statistics.median(times)


def _drop_at(view: QAbstractItemView, mime: object, point: QPoint) -> None:
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    view.dragEnterEvent(QDragEnterEvent(point, copy, mime, buttons, none))
    view.dragMoveEvent(QDragMoveEvent(point, copy, mime, buttons, none))
    view.dropEvent(QDropEvent(QPointF(point), copy, mime, buttons, none))


def _name(window: MainWindow, found: Figures) -> None:
    inbox = window.inbox
    inbox.grid.go_to(inbox.model.index_of(_of_size(window, NAMED)))
    User(window, {}, {}).rest()
    with longest_gap(found, "gap of naming", window):
        for letter in "Grandmother":
            QTest.keyClick(window.windowHandle(), letter)
        QTest.keyClick(
            window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    with longest_gap(found, "gap of undoing that", window):
        window.undo()


def main() -> int:
    """Measures what is asked for."""
    part = {"scroll": scrolling, "work": working}[sys.argv[1]]
    with Library.open(Path(sys.argv[2])) as library:
        print(json.dumps(part(library)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
