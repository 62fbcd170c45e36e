"""All faces in two dimensions: who is like whom, and whose faces wait for a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facetagger.entities import Changes, GroupRef, Progress
from facetagger.jobs import map as job
from facetagger.library import places
from facetagger.ui.background.runner import Failure
from facetagger.ui.context import Context, Refresher
from facetagger.ui.look import icons, style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.views.header import Header
from facetagger.ui.views.map import chart as map_chart
from facetagger.ui.views.map.chart import Chart
from facetagger.ui.views.map.mouse import MapCanvas
from facetagger.ui.views.map.people import MapPeople
from facetagger.ui.views.map.picking import Picking
from facetagger.ui.views.map.place import State
from facetagger.ui.views.map.waiting import Waiting

MAP = "map"  # the job
#: The first change is read at once, so that the map says what the side bar says; those that come
#: soon after it are read together.
_FOLLOW_MS = 400
#: While a scan runs, new faces are placed once in a while: each time all vectors are read.
_PLACE_MS = 6000


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """What a reading gave. chart: None if there is no map yet."""

    faces: int
    chart: Chart | None


class MapView(QWidget):
    """The map, the people on it, and what to do with faces that are selected.

    Attributes:
        canvas: the map.
        people: the list beside it.
        picking: what is selected, and its card.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self._chart: Chart | None = None
        self._hopeless = np.empty(0, np.int64)  # faces that no vector tells a place for
        self._colours: dict[int, int] = {}  # of people, as long as the map is not laid out anew
        self._anew = False
        self._any = True  # there are faces, as far as is known
        self._held = False  # the user has stopped it, or it failed: it begins when it is told to
        self._settled = False  # the job has just placed whatever can be placed
        #: What was on the screen before somebody was looked for, and what then.
        self._looking: tuple[State, State] | None = None
        self._changes = False  # there are some that were not read
        self._build()
        self.refresh = Refresher(context.runner, self._read, self._show)
        self._follow = self._timer(_FOLLOW_MS, self._refresh_if_seen)
        self._later = self._timer(_PLACE_MS, self._place)
        context.bridge.changed.connect(self._changed)
        context.runner.progress.connect(self._progress)
        context.runner.finished.connect(self._finished)
        context.runner.stopped.connect(self._stopped)
        context.runner.failed.connect(self._failed)

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _build(self) -> None:
        self._header = Header(self.tr("Map"), self)
        self.canvas = canvas = MapCanvas(self._context.thumbnails, self)
        canvas.setAccessibleName(self.tr("Map of all faces"))
        canvas.opened = self._open
        canvas.command = self._command
        canvas.menu = self._fill_menu
        self.people = MapPeople(self)
        self.people.pointed = self._point
        self.people.opened = self._context.show_person
        self.people.left = self._leave_people
        self.picking = Picking(self._context, canvas)
        self.picking.leave = lambda: self.people.clear()
        self._tools()
        canvas.hint = self.tr(
            "Drag: move   Wheel: zoom   Click: a group   Shift+drag: draw around faces"
        )
        canvas.way_back = self.tr("The whole map (Home)")
        self._waiting = Waiting(self)
        self._waiting.stop = self.stop
        self._waiting.begin = self.lay_out_anew
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(canvas)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(row, 1)
        self.setFocusProxy(canvas)

    def _tools(self) -> None:
        self.lasso = self._tool(
            "lasso", self.tr("Draw around faces to select them (Shift+drag)"), lambda: None
        )
        self.lasso.setCheckable(True)
        self.lasso.toggled.connect(self._draw)
        smaller = self._tool("minus", self.tr("Smaller (−)"), lambda: self.canvas.zoom(1 / 1.6))
        larger = self._tool("plus", self.tr("Larger (+)"), lambda: self.canvas.zoom(1.6))
        whole = self._tool("fit", self.tr("The whole map (Home)"), self.canvas.fit)
        find = words.translate("MapPeople", "Find a person on the map")
        self._find = self._tool("people", find, self.other_part)  # where the list has no room
        self._on_map = (self.lasso, smaller, larger, whole, self._find)
        self.anew = QPushButton(self.tr("Lay out anew"), self)
        self.anew.setToolTip(self.tr("Every face may get another place; nothing else changes"))
        self.anew.clicked.connect(lambda _checked=False: self.lay_out_anew())
        self._header.row.addWidget(self.anew)
        self._cancel = self._tool("stop", self.tr("Stop laying out"), self.stop)
        self._cancel.hide()

    def _tool(self, icon: str, tip: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("face", True)  # shows when it is checked
        button.setProperty("icon_name", icon)
        button.setIconSize(QSize(text_line(), text_line()))
        button.setIcon(icons.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _checked=False: act())
        self._header.row.addWidget(button)
        return button

    # What is shown

    def _read(self) -> _Found:
        library = self._context.library
        shown = places.shown(library)
        kept = places.load(library, self._context.commands.engine_info().vector_id)
        if kept is None or not len(shown.ids):
            return _Found(len(shown.ids), None)
        chart = map_chart.make(kept, shown, places.names(library), self._colours)
        return _Found(len(shown.ids), chart)

    def _show(self, found: _Found) -> None:
        self._chart = chart = found.chart
        if chart is not None and len(chart.ids):
            self._colours |= {one.id: one.colour for one in chart.people}
            self.canvas.set_chart(chart)
        self._say(found)
        if chart is not None and len(chart.ids):
            self.people.show_chart(chart)  # once the map has its size: it may go to somebody
            self.picking.chart_changed()
        if self._settled:
            self._settled = False
            self._hopeless = chart.waiting if chart is not None else self._hopeless
            if chart is None or not len(chart.ids):
                return  # nothing of it has a vector
        missing = chart is None or len(np.setdiff1d(chart.waiting, self._hopeless)) > 0
        if found.faces and missing and not self._held:
            # The faces of a scan come in bursts.
            scanning = self._context.runner.is_running("scan") and chart is not None
            if scanning and not self._later.isActive():
                self._later.start()
            elif not scanning:
                self._place()

    def _say(self, found: _Found) -> None:
        chart = found.chart
        there = chart is not None and len(chart.ids) > 0
        held = self.isAncestorOf(self._focus())
        self._stack.setCurrentWidget(self.canvas if there else self._waiting)
        self.setFocusProxy(self.canvas if there else self._waiting)
        self.anew.setEnabled(there)
        for tool in self._on_map:
            tool.setEnabled(there)
        if self._any != (found.faces > 0):
            self._any = found.faces > 0
            self.people.setVisible(self._has_room())
        shown = (self._stack.currentWidget(), self.people)
        if held and not any(part.isAncestorOf(self._focus()) for part in shown):
            self.setFocus()
        if not there and self._held and found.faces:
            self._waiting.say_stopped()
        elif not there:
            self._waiting.say_nothing(found.faces, running=self._is_running())
        if not self._is_running():
            self._header.set_detail(words.faces(len(chart.ids)) if chart is not None else "")

    def _is_running(self) -> bool:
        return self._context.runner.is_running(MAP)

    def _changed(self, changes: Changes) -> None:
        if changes.boxes or changes.everything:
            self._hopeless = np.empty(0, np.int64)
        self._changes = True
        if not self._follow.isActive():
            self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self._changes and self.isVisible():
            self._changes = False
            self._follow.start()
            self.refresh()

    # Laying out

    def lay_out_anew(self) -> None:
        """Finds new places for all faces."""
        self._anew, self._held = True, False
        self._colours = {}
        self._place()

    def _place(self) -> None:
        if self._is_running():
            return
        context, anew = self._context, self._anew
        self._anew = False

        def make() -> job.Job:
            return job.lay_out(context.library, context.commands.engine_info(), anew=anew)

        if context.runner.start(MAP, make):
            self._busy(Progress(""))

    def stop(self) -> None:
        """Ends the laying out; the map stays as it is."""
        self._context.runner.stop(MAP)

    def _busy(self, progress: Progress) -> None:
        self._cancel.show()
        self.anew.setEnabled(False)
        self._waiting.show_progress(progress)
        if progress.total:
            percent = words.percent(min(0.99, progress.done / progress.total))
            self._header.set_detail(self.tr("Laying out… {percent}").format(percent=percent))

    def _progress(self, kind: str, progress: Progress) -> None:
        if kind == MAP:
            self._busy(progress)

    def _finished(self, kind: str, result: object) -> None:
        if kind == MAP and isinstance(result, places.Places):
            self._ended()
            self._settled = True
            self.refresh()

    def _stopped(self, kind: str) -> None:
        if kind == MAP:
            self._held = self._chart is None  # else only the new places were given up
            self._ended()
            self._waiting.say_stopped()
            if self._chart is not None:
                self._header.set_detail(words.faces(len(self._chart.ids)))

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == MAP:
            self._held = True
            self._ended()
            self._waiting.say_stopped()
            self._context.runner.failed.emit("", failure)

    def _ended(self) -> None:
        self._cancel.hide()
        self.anew.setEnabled(self._chart is not None)

    # What the user does

    def _draw(self, on: bool) -> None:
        self.canvas.draws = on
        self.canvas.setFocus()

    def _point(self, rows: map_chart.Rows) -> None:
        self.canvas.light(rows)
        if self._chart is None:
            return
        place = self.canvas.place
        if not len(rows):
            # Nobody is looked for any more: back to where the user was, unless he has moved since.
            if self._looking is not None and place.state == self._looking[1]:
                self.canvas.go_back(self._looking[0])
            self._looking = None
            return
        if len(rows) == len(self._chart.ids):
            return
        if self._looking is None or place.state != self._looking[1]:
            self._looking = place.state, place.state
        # A look at one person is a look from near; of several, all have to be on the screen.
        if len(np.unique(self._chart.person_ids[rows])) == 1:
            self.canvas.go_to(rows)
        else:
            self.canvas.bring_in(rows)
        self._looking = self._looking[0], place.state

    def _open(self, row: int) -> None:
        if self._chart is not None:
            mates = self._chart.ids[self._chart.group_of(row)].tolist()
            self._context.show_photos(mates, mates.index(int(self._chart.ids[row])))

    def show_photo(self) -> None:
        """Shows the photos of the selected faces."""
        if ids := self.picking.face_ids():
            self._context.show_photos(ids, 0)

    def targets(self) -> list[GroupRef]:
        """The selected faces."""
        return self.picking.targets()

    def search(self) -> None:
        """Puts the cursor into the field that finds people."""
        if self._any:  # also while the map is laid out: what is typed is looked for then
            self.people.show()  # also where it has no room of its own
            self.people.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.people.field.selectAll()

    def _focus(self) -> QWidget:
        """Where the keys are; this itself, where they are nowhere."""
        return self.window().focusWidget() or self

    def _leave_people(self) -> None:
        self.setFocus()
        self.people.setVisible(self._has_room())

    def _has_room(self) -> bool:
        """Whether the list of people fits beside the map: in a small window the map comes first."""
        return self._any and self.width() >= 40 * text_line()

    def other_part(self) -> None:
        """Moves the focus between the map and the list."""
        if self.people.isAncestorOf(self._focus()):
            self._leave_people()
        else:
            self.search()

    def _command(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            self.show_photo()
        elif event.key() == Qt.Key.Key_Delete:
            self.picking.not_a_face()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picking.open()
        else:
            return False
        return True

    def _fill_menu(self, menu: QMenu) -> None:
        self.picking.fill_menu(menu, self.show_photo)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            for button in self.findChildren(QToolButton):
                if name := button.property("icon_name"):
                    button.setIcon(icons.icon(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._has_room()
        self.people.setVisible(room)
        self._find.setVisible(not room)
        beside = (*self._on_map, self._cancel, self.anew)
        tools = sum(w.sizeHint().width() for w in beside if w is not self._find or not room)
        self._header.make_room_for(tools)
