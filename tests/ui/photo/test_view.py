"""The whole photo with its boxes: opened by Space, arrow keys go on."""

from __future__ import annotations

from pathlib import Path

import fakes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, type_name

from facetagger.entities import State
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.look.icons import icon_in
from facetagger.ui.main_window import MainWindow
from facetagger.ui.photo.canvas import INK


def put_real_photos(library: Library, folder: Path) -> list[int]:
    found = []
    for name in ("one.png", "two.png"):
        path = fakes.photo(folder / name, 1)
        found += fakes.put(library, str(path), fakes.new_face(1, len(found)))
    fakes.put_into_cluster(library, found)
    return found


def test_space_shows_the_photo_and_arrows_go_on(
    qtbot: QtBot, open_window: object, library: Library, tmp_path: Path
) -> None:
    faces = put_real_photos(library, tmp_path)
    window: MainWindow = open_window()  # type: ignore[operator]
    qtbot.waitUntil(lambda: window.inbox.panel.model.rowCount() == 2)
    qtbot.keyClick(window.inbox.field, KEY.Key_Space)
    photo = window.photo
    assert photo.isVisible()
    canvas = photo._canvas
    first = window.inbox.panel.model.all_keys()[0]
    qtbot.waitUntil(lambda: canvas.image is not None and canvas.marked == first)
    assert {shown.face.id for shown in canvas.boxes} <= set(faces)
    qtbot.keyClick(photo, KEY.Key_Right)
    qtbot.waitUntil(lambda: canvas.marked != first)
    assert "2 of 2" in photo._place.text()
    qtbot.keyClick(photo, KEY.Key_Right)
    qtbot.keyClick(photo, KEY.Key_Space)
    assert not photo.isVisible()
    assert window.focusWidget() is window.inbox.field


def test_where_people_read_from_the_right_the_next_photo_is_on_the_left(
    qtbot: QtBot, open_window: object, library: Library, tmp_path: Path, qapp: QApplication
) -> None:
    faces = put_real_photos(library, tmp_path)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window: MainWindow = open_window()  # type: ignore[operator]
        photo = window.photo
        photo.show_faces(faces, 0)
        qtbot.waitUntil(lambda: photo._canvas.image is not None)
        buttons = {b.accessibleName(): b for b in photo.findChildren(QPushButton)}
        following, previous = buttons["Next photo"], buttons["Previous photo"]
        assert "←" in following.toolTip()
        assert "→" in previous.toolTip()
        assert following.x() < previous.x()
        assert following.icon().pixmap(20).toImage() == icon_in("back", INK).pixmap(20).toImage()
        qtbot.keyClick(photo, KEY.Key_Left)
        qtbot.waitUntil(lambda: "2" in photo._place.text().split()[0])
        qtbot.keyClick(photo, KEY.Key_Right)
        qtbot.waitUntil(lambda: "1" in photo._place.text().split()[0])
        qtbot.keyClick(photo, KEY.Key_Down)
        qtbot.waitUntil(lambda: "2" in photo._place.text().split()[0])
        photo.leave()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_names_stand_below_the_boxes(
    qtbot: QtBot, open_window: object, library: Library, tmp_path: Path
) -> None:
    faces = put_real_photos(library, tmp_path)
    window: MainWindow = open_window()  # type: ignore[operator]
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: bool(queries.people(library)))
    window.photo.show_faces(faces, 0)
    canvas = window.photo._canvas
    qtbot.waitUntil(lambda: [shown.label for shown in canvas.boxes] == ["Anna"])
    window.photo.repaint()
    window.photo.leave()


def test_a_photo_that_is_gone_gets_a_sentence(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    window.photo.show_faces(groups[0], 0)
    qtbot.waitUntil(lambda: bool(window.photo._canvas.note))
    assert window.photo._canvas.image is None
    assert window.photo.bar.percent.text() == ""
    path = queries.photo(library, fakes.face(library, groups[0][0]).photo_id).path
    assert path in window.photo._canvas.note
    window.photo.leave()


def test_no_view_below_the_photo_gets_the_keys(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    qtbot.waitUntil(lambda: window.inbox.panel.model.rowCount() == 5)
    actions = window.menus.group_menu.actions()
    before = [action.text() for action in actions if action.isEnabled()]
    qtbot.keyClick(window.inbox.field, KEY.Key_Space)
    photo = window.photo
    assert photo.isVisible()
    # Comparing is about the face that is marked on the photo; all else about what lies below it.
    enabled = [a.text() for a in window.menus.group_menu.actions() if a.isEnabled()]
    assert enabled == ["Compare two faces…"]
    for widget in (window.inbox.field, window.inbox.panel.grid, window.side.list):
        widget.setFocus()
        assert window.focusWidget() is photo
    qtbot.keyClick(photo, KEY.Key_Tab)
    assert window.focusWidget() is photo
    qtbot.keyClick(photo, KEY.Key_Delete)
    qtbot.keyClick(photo, KEY.Key_Escape)
    assert not photo.isVisible()
    assert [action.text() for action in actions if action.isEnabled()] == before
    # All but the line between them, and what is no more done in the Inbox than there was.
    idle = [action.text() for action in actions if not action.isEnabled()]
    assert [text.split("\t")[0] for text in idle] == ["Rename person"]
    assert all(fakes.face(library, i).state is State.UNKNOWN for ids in groups for i in ids)


def test_another_view_closes_the_photo(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.inbox.panel.model.rowCount() == 5)
    for name in ("people", "inbox", "ignored", "inbox"):
        window.inbox.show_photo()
        assert window.photo.isVisible()
        window.show_view(name)
        assert not window.photo.isVisible()
        assert window.views[name].isAncestorOf(window.focusWidget())


def test_a_sentence_stands_above_the_photo(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.inbox.panel.model.rowCount() == 5)
    window.inbox.show_photo()
    window.say("Something")
    spot = window.message.mapTo(window.centralWidget(), QPoint(3, 3))
    assert window.message.isAncestorOf(window.centralWidget().childAt(spot)) or (
        window.centralWidget().childAt(spot) is window.message
    )
