"""The real window: groups and faces dropped on groups, people and empty ground."""

from __future__ import annotations

from typing import Any

import fakes
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui.window_help import (
    COPY,
    centre,
    drop,
    people,
    sizes,
    type_name,
)

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow


def test_a_group_dropped_on_a_group_merges_with_it(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    grid = window.inbox.grid
    first, second = window.inbox.model.all_keys()[:2]
    grid.go_to(window.inbox.model.index_of(second))
    cargo, covers = window.inbox.drops.cargo()
    assert (cargo.refs, cargo.faces, len(covers)) == ((second,), 4, 3)
    assert drop(grid, drag.to_mime(cargo), centre(grid, first))
    qtbot.waitUntil(lambda: sizes(window.inbox) == [9, 3, 1])
    qtbot.waitUntil(lambda: grid.current_key() == window.inbox.model.all_keys()[0])


def test_a_target_lights_up_and_says_what_will_happen(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    grid = window.inbox.grid
    first, second = window.inbox.model.all_keys()[:2]
    mime = drag.to_mime(drag.Cargo((second,), 4))
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(centre(grid, first), COPY, mime, buttons, none)
    grid.dragMoveEvent(move)
    assert move.isAccepted()
    assert grid.itemDelegate().target == first
    assert drag.hint_label(grid).text() == "Merge 4 faces with this group of 5"
    grid._drag_over()
    assert grid.itemDelegate().target is None
    assert not drop(grid, mime, centre(grid, second))  # onto itself
    assert not drop(grid, QMimeData(), centre(grid, first))


def test_a_group_dropped_on_a_person_in_the_side_bar(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.side.people == 1)
    person = queries.people_named(library, "Anna")[0].id
    side = window.side.list
    mime = drag.to_mime(drag.Cargo((window.inbox.model.all_keys()[0],), 4))
    assert drop(side, mime, centre(side, ("person", person)))
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    inbox = drag.to_mime(drag.Cargo((window.inbox.model.all_keys()[-1],), 1))
    views = window.side.views
    assert not drop(views, inbox, centre(views, ("inbox", 0)))
    assert drop(views, inbox, centre(views, ("ignored", 0)))
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 1)


def test_faces_dropped_on_empty_ground_are_divided_off(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    ids = panel.model.all_keys()[:2]
    cargo = drag.Cargo(tuple(fakes.f(i) for i in ids), 2, panel.ref)
    empty = QPoint(4, panel.grid.viewport().height() - 4)
    assert drop(panel.grid, drag.to_mime(cargo), empty)
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 2, 3, 3, 4])


def test_merging_two_names_asks_which_stays(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ref, name in zip(queries.inbox(library)[:2], ("Anna", "Bea"), strict=True):
        actions.name(library, [ref], name)
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 2)
    anna, bea = (queries.people_named(library, n)[0].id for n in ("Anna", "Bea"))
    window.show_view("people")
    grid = window.people.grid
    mime = drag.to_mime(drag.Cargo((fakes.p(anna),), 5))
    answers: list[int | None] = [None, anna]
    asked: list[list[str]] = []

    def ask(people: Any) -> int | None:
        asked.append([p.name for p in people])
        return answers.pop(0)

    monkeypatch.setattr(window, "ask_which_name", ask)
    assert drop(grid, mime, centre(grid, bea))
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert people(library) == {"Anna": 5, "Bea": 4}
    assert drop(grid, mime, centre(grid, bea))
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    assert asked[0] == ["Bea", "Anna"]


def test_while_faces_are_dragged_there_is_a_place_for_a_new_group(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    panel.grid.setFocus()
    for row in (0, 1):
        panel.grid.selectionModel().select(
            panel.model.index(row), panel.grid.selectionModel().SelectionFlag.Select
        )
    seen = []

    def dropped(_view: object, cargo: drag.Cargo, *_: object) -> None:
        seen.append(panel.zone.isVisible())
        mime, none = drag.to_mime(cargo), Qt.KeyboardModifier.NoModifier
        place = panel.zone.rect().center()
        enter = QDragEnterEvent(place, COPY, mime, Qt.MouseButton.LeftButton, none)
        panel.zone.dragEnterEvent(enter)
        assert enter.isAccepted()
        panel.zone.dropEvent(
            QDropEvent(QPointF(place), COPY, mime, Qt.MouseButton.LeftButton, none)
        )

    monkeypatch.setattr(drag, "start", dropped)
    panel.grid.startDrag(COPY)
    assert seen == [True]
    assert not panel.zone.isVisible()
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 2, 3, 3, 4])
    qtbot.waitUntil(lambda: "divided off" in window.message.text())
    window.show_view("people")
    window.message._offer.click()
    assert window.current == "inbox"
    qtbot.waitUntil(lambda: window.inbox.model.row(window.inbox.grid.current_key()).faces == 2)


def test_the_menus_of_a_card_and_of_faces(qtbot: QtBot, window: MainWindow) -> None:
    panel, menu = window.inbox.panel, QMenu()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    window.inbox.grid.menu(menu)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert {"Name…", "Merge with…", "Divide in two", "Ignore", "Not a face"} <= set(texts)
    menu.clear()
    panel.grid.menu(menu)
    assert not menu.actions()
    panel.grid.selectAll()
    panel.grid.menu(menu)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert {"Name…", "Divide off", "Ignore", "Not a face", "Show photo"} <= set(texts)


def test_faces_dragged_out_are_copies_of_their_photos(
    qtbot: QtBot, open_window: Any, library: Library, tmp_path: Any
) -> None:
    photos = [tmp_path / name for name in ("a b.jpg", "c.jpg", "gone.jpg")]
    for photo in photos[:2]:
        photo.write_bytes(b"a photo")
    faces = [fakes.put(library, str(p), fakes.new_face(1, n))[0] for n, p in enumerate(photos)]
    window = open_window()
    cargo = drag.Cargo(tuple(fakes.f(i) for i in faces), 3)
    mime = window.files.add_to(drag.to_mime(cargo), cargo.refs)
    assert drag.from_mime(mime) == cargo  # inside of the window it is what it was
    assert [url.toLocalFile() for url in mime.urls()] == [str(p) for p in photos[:2]]
    lines = bytes(mime.data("text/uri-list").data()).decode().split("\r\n")
    assert lines[0].startswith("file:///")
    assert lines[0].endswith("/a%20b.jpg")
    # What is dropped on the window itself is no folder to be scanned.
    drop_of_ours = drag.to_mime(cargo)
    assert window.inbox.grid.hint is not None
    assert not drop_of_ours.hasUrls()
