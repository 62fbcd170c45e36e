"""The side bar: views that stay, people that scroll, both turned round where people read so."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from ui.window_help import KEY

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.dragging import drag
from facetagger.ui.dragging import scroll as drag_scroll
from facetagger.ui.dragging.scroll import DragScroll
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.side_list import Entry, SideDelegate, SideList
from facetagger.ui.tiles import delegate as tile_delegate


@pytest.fixture
def crowded(library: Library, open_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    """A window with forty people: more than fit into the side bar."""
    for number in range(40):
        ids = fakes.put_people(library, [number], 1)[0]
        actions.name(library, [fakes.f(ids[0])], f"Person {number:02}")
    window = open_window()
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: window.side.people == 40)
    return window


def test_the_views_stay_while_people_scroll(qtbot: QtBot, crowded: MainWindow) -> None:
    side = crowded.side
    last = queries.people(crowded.library)[-1].person.id
    crowded.show_person(last)
    qtbot.waitUntil(lambda: side.list.verticalScrollBar().value() > 0)
    views = side.views
    qtbot.waitUntil(lambda: views.viewport().height() == views.height_of(views.rows.rowCount()))
    assert views.verticalScrollBar().maximum() == 0
    spot = views.visualRect(views.rows.index_of(("inbox", 0))).center()
    qtbot.mouseClick(views.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert crowded.current == "inbox"
    qtbot.waitUntil(lambda: views.selectionModel().hasSelection())
    assert not side.list.selectionModel().hasSelection()


def test_in_a_small_window_every_view_is_whole_and_its_number_beside_it(
    qtbot: QtBot, crowded: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    views, spots = crowded.side.views, []
    monkeypatch.setattr(SideDelegate, "pill", lambda _self, _painter, spot, *_: spots.append(spot))
    views.rows.set_entries(
        {(str(n), 0): Entry("Review", "review", 0, badge=18) for n in range(views.rows.rowCount())}
    )
    crowded.status.show_result("Found 12 faces in 9 photos.", 2)
    crowded.resize(640, 420)
    count = views.rows.rowCount()
    qtbot.waitUntil(lambda: views.height() == views.height_of(count, low=True))
    assert views.verticalScrollBar().maximum() == 0
    views.viewport().grab()
    needed = style.metrics(bold=True).horizontalAdvance("Review")
    assert spots
    assert all(spot.left() > 40 + needed for spot in spots), "not on the icon"
    crowded.resize(1000, 700)
    qtbot.waitUntil(lambda: views.height() == views.height_of(count, low=False))


def test_arrow_keys_go_from_the_views_to_the_people_and_back(
    qtbot: QtBot, crowded: MainWindow
) -> None:
    side = crowded.side
    side.views.setFocus(Qt.FocusReason.TabFocusReason)
    assert crowded.focusWidget() is side.views
    for _ in range(side.views.rows.rowCount()):
        qtbot.keyClick(crowded.focusWidget(), KEY.Key_Down)
    assert crowded.focusWidget() is side.list
    assert side.list.currentIndex().row() == 0
    qtbot.keyClick(side.list, KEY.Key_Up)
    assert crowded.focusWidget() is side.views
    assert side.views.rows.key(side.views.currentIndex()) == ("ignored", 0)
    qtbot.keyClick(side.views, KEY.Key_Return)
    assert crowded.current == "ignored"


def test_in_a_low_window_people_keep_some_room(qtbot: QtBot, crowded: MainWindow) -> None:
    crowded.resize(800, 300)
    side = crowded.side
    qtbot.waitUntil(lambda: side.list.height() >= 60)
    assert side.views.height() + side.list.height() <= side.height()


def test_a_drag_near_the_edge_scrolls_however_the_hand_trembles(
    qtbot: QtBot, crowded: MainWindow
) -> None:
    side = crowded.side.list
    bar = side.verticalScrollBar()
    assert bar.value() == 0 < bar.maximum()
    ref = fakes.f(fakes.put_people(crowded.library, [41], 1)[0][0])
    mime = drag.to_mime(drag.Cargo((ref,), 1))
    bottom = side.viewport().height() - 4

    def tremble() -> bool:
        spot = QPoint(60 + bar.value() % 2, bottom)
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragMoveEvent(spot, Qt.DropAction.CopyAction, mime, buttons, none)
        side.dragMoveEvent(event)
        return bar.value() == bar.maximum()

    qtbot.waitUntil(tremble)
    scroll = side.findChild(DragScroll)
    assert scroll.is_on
    assert side.itemDelegate().target == side.key_at(QPoint(60, bottom))
    side.dragLeaveEvent(QDragLeaveEvent())
    assert not scroll.is_on
    assert side.itemDelegate().target is None


def test_who_drops_at_once_near_an_edge_hits_the_row_that_he_aims_at(
    qtbot: QtBot, crowded: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar, scroll = crowded.side.list.verticalScrollBar(), DragScroll(crowded.side.list)
    edge = QPoint(60, crowded.side.list.viewport().height() - 4)
    monkeypatch.setattr(drag_scroll, "_PAUSE_MS", 1_000_000)
    scroll.at(edge)
    qtbot.wait(80)
    assert (scroll.is_on, bar.value()) == (True, 0)
    monkeypatch.setattr(drag_scroll, "_PAUSE_MS", 0)
    qtbot.waitUntil(lambda: bar.value() > 0)
    scroll.stop()


def test_a_person_is_dragged_from_its_row(
    qtbot: QtBot, crowded: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[drag.Cargo] = []
    monkeypatch.setattr(drag, "start", lambda _view, cargo, *_rest: taken.append(cargo))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    person = queries.people(crowded.library)[1].person.id
    side = crowded.side

    def pull(rows: SideList, key: tuple[str, int]) -> None:
        spot = rows.visualRect(rows.rows.index_of(key)).center()
        qtbot.mousePress(rows.viewport(), left, pos=spot)
        for step in (2, 40):
            place = QPointF(spot + QPoint(0, step))
            glob = QPointF(rows.viewport().mapToGlobal(place.toPoint()))
            kind = QEvent.Type.MouseMove
            event = QMouseEvent(kind, place, glob, Qt.MouseButton.NoButton, left, none)
            QApplication.sendEvent(rows.viewport(), event)
        qtbot.mouseRelease(rows.viewport(), left, pos=spot + QPoint(0, 40))

    pull(side.list, ("person", person))
    assert taken == [drag.Cargo((fakes.p(person),), 1)]
    assert crowded.current == "inbox"  # it was no click
    pull(side.views, ("people", 0))
    assert len(taken) == 1
    other = queries.people(crowded.library)[3].person.id
    assert side._hint(taken[0], ("person", other)) == "Merge 1 face into “Person 03”"
    assert side._hint(taken[0], ("person", person)) is None
    assert side._hint(taken[0], ("ignored", 0)) is None


def test_typing_in_the_list_goes_to_a_person(qtbot: QtBot, crowded: MainWindow) -> None:
    side = crowded.side.list
    side.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(side, "person 23")
    assert side.currentIndex().row() == 23
    assert crowded.current == "inbox"
    qtbot.keyClick(side, KEY.Key_Return)
    assert crowded.current == "person"


def painted(
    delegate: tile_delegate.TileDelegate, index: QModelIndex, direction: Qt.LayoutDirection
) -> QImage:
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 220, 240), direction
    image = QImage(220, 240, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def where(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, direction: Qt.LayoutDirection,
    title: str = "Review",
) -> dict[str, QRect]:  # fmt: skip
    """The places of the texts of a row in the side bar."""
    found: dict[str, QRect] = {}

    def text(_self: object, _painter: QPainter, rect: QRect, text: str, *_rest: object) -> None:
        found[text] = QRect(rect)

    monkeypatch.setattr(SideDelegate, "text", text)
    rows = window.side.views.rows
    rows.set_entries({("review", 0): Entry(title, "review", total=5, badge=7)})
    painted(window.side.views.itemDelegate(), rows.index(0), direction)
    return found


def test_a_row_is_mirrored_where_people_read_from_the_right(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = where(monkeypatch, window, Qt.LayoutDirection.LeftToRight)
    turned = where(monkeypatch, window, Qt.LayoutDirection.RightToLeft)
    assert usual.keys() == turned.keys() == {"Review", "5", "7"}
    for text, rect in usual.items():
        assert turned[text] == QRect(QPoint(219 - rect.right(), rect.top()), rect.size())
    assert usual["Review"].right() < usual["5"].left() < usual["7"].left()
    assert turned["7"].right() < turned["5"].right() < turned["Review"].left()


def test_a_title_that_is_cut_in_any_case_leaves_the_count_its_room(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "W" * 60
    spots = where(monkeypatch, window, Qt.LayoutDirection.LeftToRight, long)
    assert spots[long].right() < spots["5"].left()
    assert spots[long].width() > 220 // 3


def test_the_end_of_a_line_is_on_the_left_where_people_read_from_the_right(
    window: MainWindow,
) -> None:
    line = QRect(10, 0, 100, 20)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    end, start = tile_delegate.beside(painter, line, 30)
    assert (end, start) == (QRect(80, 0, 30, 20), QRect(10, 0, 70, 20))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    end, start = tile_delegate.beside(painter, line, 30)
    assert (end, start) == (QRect(10, 0, 30, 20), QRect(40, 0, 70, 20))
    painter.end()


def test_screen_readers_hear_what_a_row_shows(qtbot: QtBot, window: MainWindow) -> None:
    rows = window.side.views.rows
    qtbot.waitUntil(lambda: window.side.entry(("inbox", 0)).total > 0)
    assert rows.index_of(("inbox", 0)).data(Qt.ItemDataRole.AccessibleTextRole) == "Inbox, 4"
    rows.set_entries({("review", 0): Entry("Review", "review", badge=2)})
    heard = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Review, 2 suggestions"
