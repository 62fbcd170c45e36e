"""A sentence does not lie on what one works on, if there is any other place for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, wait_for_inbox

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.messages.spot import Kept, free_spot
from facetagger.ui.views.map.view import MapView

ROOM, SIZE = QRect(0, 100, 800, 500), QSize(300, 50)


def place_in(window: MainWindow, inside: QWidget, rect: QRect) -> QRect:
    return rect.translated(inside.mapTo(window.centralWidget(), QPoint(0, 0)))


def test_it_lies_low_in_the_middle_where_nothing_is_covered() -> None:
    assert free_spot(ROOM, SIZE, Kept()) == QRect(250, 535, 300, 50)
    above = QRect(0, 400, 800, 140)  # reaches a little below
    assert free_spot(ROOM, SIZE, Kept([above])) == QRect(250, 546, 300, 50)


def test_it_goes_to_a_side_or_up_rather_than_cover_something() -> None:
    right = QRect(400, 300, 400, 300)
    assert free_spot(ROOM, SIZE, Kept([right])).topLeft() == QPoint(16, 535)
    wide = QRect(0, 500, 800, 100)
    spot = free_spot(ROOM, SIZE, Kept([], [wide]))
    assert not spot.intersects(wide)
    assert spot.bottom() > 480
    everything = QRect(0, 0, 800, 700)
    hand = QRect(300, 560, 100, 40)
    spot = free_spot(ROOM, SIZE, Kept([hand], [everything]))
    assert not spot.intersects(hand)
    assert free_spot(ROOM, SIZE, Kept([everything])) == QRect(250, 535, 300, 50)


def test_in_the_inbox_no_name_field_is_covered(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    for number in range(20):
        fakes.put_into_cluster(library, fakes.put_people(library, [number + 20], 2)[0])
    inbox, bar = window.inbox, window.message
    wait_for_inbox(qtbot, inbox, 24)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: inbox.grid.columns == 2)
    assert inbox.head.quiet_corner() is None
    port = inbox.grid.viewport()
    for key in (KEY.Key_Home, KEY.Key_Down, KEY.Key_Down, KEY.Key_End):
        qtbot.keyClick(inbox.field, key)
        window.say("1 face ignored", step=1)
        for field in (*inbox.grid.fields(), inbox.field.geometry()):
            assert not bar.geometry().intersects(place_in(window, port, field & port.rect()))
        card = inbox.grid.visualRect(inbox.grid.currentIndex()) & port.rect()
        assert not bar.geometry().intersects(place_in(window, port, card))
    # Who goes on while it stands there finds his card free.
    qtbot.keyClick(inbox.field, KEY.Key_Home)
    bar.setGeometry(place_in(window, port, inbox.field.geometry()))
    bar._looks.timeout.emit()
    assert not bar.geometry().intersects(place_in(window, port, inbox.field.geometry()))


def test_the_marked_face_of_a_photo_is_free(
    qtbot: QtBot, library: Library, tmp_path: Path, open_window: Callable[[], MainWindow]
) -> None:
    path = fakes.photo(tmp_path / "album" / "1.png", (1, 1), (2, 1), (3, 1), width=480)
    fakes.scanned(library, path.parent)
    faces = fakes.faces_at(library, path)
    face_id = faces[1]
    with library.transact(None) as tx:  # where sentences lie
        tx.execute("UPDATE face SET x = 0, y = .7, w = 1, h = .3 WHERE id = ?", (face_id,))
    window = open_window()
    window._show_photos(faces, 0)
    canvas = window.photo.editing.canvas
    qtbot.waitUntil(lambda: bool(canvas.boxes))
    while canvas.rect_of(face_id).bottom() < canvas.height() - 10:
        qtbot.keyClick(window.photo, KEY.Key_Plus)

    def covered() -> bool:
        window.say("Face added", step=1)
        low = place_in(window, canvas, canvas.rect_of(face_id).toRect())
        return bool(window.message.geometry().intersects(low))

    window.photo.editing.pick(0, False)
    assert covered()  # there sentences lie, as long as nothing is marked
    window.photo.editing.pick(face_id, False)
    assert not covered()
    window.photo.leave()


@pytest.mark.parametrize("width", [760, 1300])
def test_what_mouse_and_keys_do_on_the_map_can_be_read(map_view: MapView, width: int) -> None:
    window, canvas = map_view.window(), map_view.canvas
    assert isinstance(window, MainWindow)
    window.resize(width, 700)
    window.say("14 faces named “Hana”", step=1)
    hint = place_in(window, canvas, canvas.hint_spot())
    assert hint.isValid()
    assert window.message.isVisible()
    assert not window.message.geometry().intersects(hint)
    canvas.hint = canvas.way_back = ""
    assert not canvas.hint_spot().isValid()


def test_the_face_that_one_is_at_is_free(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    many = fakes.put_people(library, [9], 150)[0]
    actions.ignore(library, [fakes.f(face_id) for face_id in many])
    window.show_view("ignored")
    grid = window.ignored.grid
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == len(queries.ignored(library)) == 150)
    grid.setFocus()
    port = grid.viewport()
    for row in grid.visible_rows():
        grid.go_to(grid.rows.index(row))
        window.say("1 face brought back to the Inbox", step=1)
        current = grid.visualRect(grid.currentIndex()) & port.rect()
        assert not window.message.geometry().intersects(place_in(window, port, current))


def test_a_long_sentence_does_not_hang_out_of_the_header(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    head, bar = window.inbox.head, window.message
    qtbot.waitUntil(lambda: head.quiet_corner() is not None)
    window.say("1 face ignored")
    assert bar.geometry().intersects(place_in(window, head, head.rect()))
    window.say("Undone: " + "and so on and on " * 15)
    assert not bar.geometry().intersects(place_in(window, head, head.rect()))
    assert not bar.geometry().intersects(place_in(window, window.inbox.field, QRect(0, 0, 90, 20)))


def test_with_large_text_it_covers_the_counts_rather_than_cards(
    qtbot: QtBot, usual_text: None, window: MainWindow
) -> None:
    """At 150 % it lay over the lower cards: beside the counts there was no room for it."""
    window.choices.wear(text=150)
    window.restyle()
    window.resize(1100, 800)
    inbox, bar = window.inbox, window.message
    qtbot.waitUntil(lambda: bool(inbox.head.tight_corners()))
    assert inbox.head.quiet_corner() is None
    window.say("1 face ignored", step=1)
    for widget in (inbox.grid, inbox.head._title, inbox.head.search):
        assert not bar.geometry().intersects(place_in(window, widget, widget.rect()))
    assert bar.x() <= place_in(window, inbox.head._detail, inbox.head._detail.rect()).x()
    # Where a button comes it makes way.
    inbox.head.offer(3)
    qtbot.waitUntil(lambda: inbox.head.accept.isVisible() and inbox.head.accept.width() > 50)
    bar.setGeometry(place_in(window, inbox.head.accept, inbox.head.accept.rect()))
    bar._looks.timeout.emit()
    assert not bar.geometry().intersects(
        place_in(window, inbox.head.accept, inbox.head.accept.rect())
    )


def test_no_half_of_a_number_stands_beside_a_sentence(
    qtbot: QtBot, usual_text: None, window: MainWindow
) -> None:
    assert Kept(whole=[QRect(100, 5, 90, 20)]).whole_of(QRect(80, 0, 60, 30)) == QRect(
        80, 0, 110, 30
    )
    window.choices.wear(text=150)
    window.restyle()
    window.resize(1240, 800)
    head, bar = window.inbox.head, window.message
    head.set_detail("94 groups, 267 faces alone")
    head.row.activate()
    assert head.quiet_corner() is None
    window.say("Undone")
    detail = place_in(window, head._detail, head._detail.rect())
    lies = bar.geometry()
    assert (lies.left(), lies.right()) == (detail.left(), detail.right())
    assert not lies.intersects(place_in(window, head._title, head._title.rect()))
    bar._looks.timeout.emit()
    assert bar.geometry() == lies


@pytest.mark.parametrize("name", ["people", "review", "photos", "ignored", "person"])
@pytest.mark.parametrize("text", [100, 150])
def test_in_every_view_it_lies_in_the_header(
    qtbot: QtBot,
    usual_text: None,
    library: Library,
    groups: list[list[int]],
    open_window: Callable[[], MainWindow],
    name: str,
    text: int,
) -> None:
    """It lay over the faces asked about, or over somebody's, with an empty header above them."""
    actions.name(library, [fakes.f(face_id) for face_id in groups[0]], "Anna")
    window = open_window()
    bar = window.message
    window.choices.wear(text=text)
    window.restyle()
    window.resize(1280, 800)
    if name == "person":
        window.show_person(queries.people(library)[0].person.id)
        top = window.person.header
        qtbot.waitUntil(
            lambda: (
                bool(top.numbers.text())
                and top.height() == top._row.totalHeightForWidth(top.width())
            )
        )
        head: QWidget = top
    else:
        window.show_view(name)
        head = window.pages.view()._header  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: head.width() > 800)
    window.say("9 faces confirmed, 2 faces rejected", step=1)
    header = place_in(window, head, head.rect())
    assert header.adjusted(0, -9, 0, 9).contains(bar.geometry())
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in head.findChildren(kind):
            if widget.isVisible():
                place = place_in(window, widget, widget.rect())
                assert not bar.geometry().intersects(place)


def test_a_sentence_has_the_room_of_a_button_until_it_comes(
    qtbot: QtBot, window: MainWindow
) -> None:
    head, bar = window.inbox.head, window.message
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: head.quiet_corner() is not None and head.width() > 900)
    assert head.accept.isHidden()
    alone = head.quiet_corner()
    assert alone is not None
    head.offer(12)
    head.row.activate()
    beside = head.quiet_corner()
    assert beside is not None
    assert beside.width() <= alone.width() - head.accept.width()
    head.offer(0)
    # As many words as have room in one line now, and not beside the button.
    words = "39 faces named"
    while bar.isHidden() or bar.width() < beside.width():
        words += " so"
        window.say(words, step=1)
    header = place_in(window, head, head.rect())
    assert header.contains(bar.geometry())
    head.offer(12)
    head.row.activate()
    button = place_in(window, head.accept, head.accept.rect())
    assert bar.geometry().intersects(button)
    bar._looks.timeout.emit()
    assert not bar.geometry().intersects(button)
