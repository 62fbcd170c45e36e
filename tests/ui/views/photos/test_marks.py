"""Keys and mark in Photos: after a name that is none, and a photo that fits no more."""

from __future__ import annotations

import pytest
from fakes import f
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui.photos_help import wait_for
from ui.window_help import CTRL, KEY

from facetagger import actions
from facetagger.library import queries, search
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.photos.view import PhotosView


def test_who_is_nobody_is_looked_for_among_the_files(
    qtbot: QtBot, window: MainWindow, view: PhotosView
) -> None:
    qtbot.keyClick(view.grid, KEY.Key_F, CTRL)
    field = view.filters.people.field
    assert window.focusWidget() is field
    qtbot.keyClicks(field, "nobo")
    offered = field.completion
    assert [offered.item(i).text() for i in range(offered.count())] == [
        "Files and folders called “nobo”"
    ]
    qtbot.keyClick(field, KEY.Key_Return)
    wait_for(qtbot, view, "nobody")
    assert (field.text(), view.filters.text.text()) == ("", "nobo")
    assert not view.filters.people.chips
    assert window.focusWidget() is view.filters.text
    qtbot.keyClick(view.filters.text, KEY.Key_Escape)
    # Who is somebody may mean files all the same: the last line of the list.
    field.setFocus()
    qtbot.keyClicks(field, "ann")
    qtbot.keyClick(field, KEY.Key_Up)
    qtbot.keyClick(field, KEY.Key_Return)
    wait_for(qtbot, view, "anna")
    assert not view.filters.people.chips


def test_a_photo_that_fits_no_more_hands_its_mark_to_the_next(
    qtbot: QtBot, window: MainWindow, view: PhotosView, library: Library
) -> None:
    view.order.setCurrentIndex(view.order.findData(search.Order.NAME))
    view.filters.people.put(queries.people(library)[0].person.id, "Anna")
    wait_for(qtbot, view, "anna", "both", "gone")
    first, both, gone = view.model.all_keys()
    view.grid.go_to(view.model.index_of(first))
    qtbot.keyClick(view.grid, KEY.Key_Space)
    qtbot.keyClick(window.photo, KEY.Key_Right)
    qtbot.waitUntil(lambda: window.photo.photo_id == both)
    [anna] = [s.face for s in window.photo.editing.canvas.boxes if s.name == "Anna"]
    actions.not_a_face(library, [f(anna.id)])
    wait_for(qtbot, view, "anna", "gone")
    window.photo.leave()
    assert view.grid.selected_keys() == [gone]
    window.undo()
    wait_for(qtbot, view, "anna", "both", "gone")
    qtbot.waitUntil(lambda: view.grid.selected_keys() == [both])
    assert view.grid.current_key() == both
    # The last one hands it back.
    qtbot.keyClick(view.grid, KEY.Key_End)
    view._open(gone)
    actions.not_a_face(library, [f(queries.photo_faces(library, gone)[0].id)])
    wait_for(qtbot, view, "anna", "both")
    view.go_to(gone)
    assert view.grid.selected_keys() == [both]
    window.photo.leave()


def test_on_empty_ground_there_is_no_menu(
    view: PhotosView, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QMenu] = []
    monkeypatch.setattr(view.grid, "menu", asked.append)
    view.grid.go_to(view.model.index(0))
    tile = view.grid.visualRect(view.model.index(4))
    mouse, key = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    beside = tile.bottomRight() + QPoint(8, 8)
    for reason, place, number in (
        (mouse, beside, 0), (mouse, tile.center(), 1), (key, beside, 2),
    ):  # fmt: skip
        event = QContextMenuEvent(reason, place, view.grid.viewport().mapToGlobal(place))
        view.grid.contextMenuEvent(event)
        assert len(asked) == number


def test_the_group_menu_offers_what_the_view_does(window: MainWindow) -> None:
    def offered(view: str) -> list[str]:
        window.show_view(view)
        texts = [
            a.text().split("\t")[0] for a in window.menus.group_menu.actions() if a.isEnabled()
        ]
        return [text for text in texts if text]

    always = ["Ignore faces seen only once…", "Compare two faces…"]
    assert offered("photos") == [always[0], "Show photo", always[1]]
    assert offered("people") == ["Merge with…", *always, "Rename person"]
    assert offered("inbox") == [
        "Divide off", "Merge with…", "Ignore", "Not a face", always[0],
        "Accept the best suggestion of every group on this page", "Show photo", always[1],
    ]  # fmt: skip
