"""What is painted anew when crops arrive: only the tiles that they are on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow


class Painted(QObject):
    """Notes where widgets are painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.areas: dict[QObject, list[QRect]] = {widget: [] for widget in widgets}
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and widget in self.areas:
            self.areas[widget].append(event.region().boundingRect())
        return False


def test_a_crop_has_its_own_tile_painted_and_nothing_else(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    faces = queries.face_ids(library, window.inbox.model.all_keys()[0])
    actions.name(library, [window.inbox.model.all_keys()[0]], "Anna")
    window.bridge.flush()
    window.show_person(queries.people_named(library, "Anna")[0].id)
    view, side = window.person, window.side.list
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == len(faces))
    qtbot.waitUntil(lambda: side.model().rowCount() > 0 and view.row is not None)
    qtbot.waitUntil(lambda: not window.thumbnails._asked)
    QApplication.processEvents()
    painted = Painted(view.grid.viewport(), side.viewport(), view.header._cover)
    window.thumbnails.arrived.emit(frozenset({10_000}))
    QApplication.processEvents()
    assert not any(painted.areas.values())
    others = [i for i in faces if i != view.row.cover]
    window.thumbnails.arrived.emit(frozenset(others[:1]))
    QApplication.processEvents()
    tile = view.grid.visualRect(view.confirmed.index_of(others[0]))
    assert painted.areas[view.grid.viewport()] == [tile]
    assert not painted.areas[side.viewport()]
    window.thumbnails.arrived.emit(frozenset([view.row.cover]))
    QApplication.processEvents()
    assert painted.areas[side.viewport()]
    assert painted.areas[view.header._cover]
