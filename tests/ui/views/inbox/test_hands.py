"""What is at hand in the Inbox: names on cards, doubtful faces first, keys among the faces."""

from __future__ import annotations

import fakes
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, crop, people, sizes, type_name, wait_for_inbox

from facetagger.entities import GroupRef
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def offered(qtbot: QtBot, window: MainWindow, library: Library) -> list[GroupRef]:
    """Three cards on which Anna stands; she has a name already."""
    more = fakes.put_people(library, [1], 8)[0][5:]
    library.crops.put({i: crop() for i in more})
    wait_for_inbox(qtbot, window.inbox, 7)
    type_name(qtbot, window, "Anna")
    refs = [fakes.f(i) for i in more]
    qtbot.waitUntil(lambda: all(_row(window, ref).best is not None for ref in refs))
    return refs


def _row(window: MainWindow, ref: GroupRef):  # type: ignore[no-untyped-def]
    return window.inbox.model.row(ref)


def chip(window: MainWindow, ref: GroupRef) -> QPoint:
    """The middle of the name that stands on a card."""
    grid = window.inbox.grid
    grid.scrollTo(grid.rows.index_of(ref))
    rect = grid.visualRect(grid.rows.index_of(ref))
    return grid._cards.chip(rect, _row(window, ref))[0].center()


def test_a_click_on_the_name_on_a_card_takes_it(
    qtbot: QtBot, window: MainWindow, library: Library, offered: list[GroupRef]
) -> None:
    grid = window.inbox.grid
    current = grid.current_key()
    assert current not in offered
    qtbot.mouseMove(grid.viewport(), chip(window, offered[1]))
    qtbot.waitUntil(lambda: grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=chip(window, offered[1]))
    assert offered[1] not in window.inbox.model.all_keys()  # at once
    qtbot.waitUntil(lambda: people(library) == {"Anna": 6})
    assert window.inbox.field.hasFocus()


def test_a_double_click_takes_one_name_and_opens_no_photo(
    qtbot: QtBot, window: MainWindow, library: Library, offered: list[GroupRef]
) -> None:
    grid = window.inbox.grid
    spot = chip(window, offered[0])
    QTest.mouseClick(grid.viewport(), LEFT, pos=spot)
    QTest.mouseDClick(grid.viewport(), LEFT, pos=spot)  # on the card that came there
    qtbot.waitUntil(lambda: people(library).get("Anna") == 6)
    assert window.current == "inbox"
    assert not window.photo.isVisible()
    assert sum(ref in window.inbox.model.all_keys() for ref in offered) == 2


def test_a_name_dragged_over_is_not_taken(
    qtbot: QtBot, window: MainWindow, library: Library, offered: list[GroupRef]
) -> None:
    grid = window.inbox.grid
    qtbot.mousePress(grid.viewport(), LEFT, pos=chip(window, offered[0]))
    qtbot.mouseRelease(grid.viewport(), LEFT, pos=QPoint(3, 3))
    assert all(ref in window.inbox.model.all_keys() for ref in offered)


def test_the_button_takes_all_names_on_the_page(
    qtbot: QtBot, window: MainWindow, library: Library, offered: list[GroupRef]
) -> None:
    button = window.inbox.head.accept
    assert not button.isVisible()  # one name is clicked on its card
    window.resize(1280, 800)
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 8})
    qtbot.waitUntil(lambda: not button.isVisible())
    assert window.inbox.field.hasFocus()


# The faces beside the cards


def with_intruder(library: Library) -> tuple[list[int], int]:
    """A group of nine faces, the best of which is of somebody else."""
    (ids,) = fakes.put_people(library, [7], 9)
    ((stranger,),) = fakes.put_people(library, [8], 1)
    fakes.put_into_cluster(library, [*ids, stranger])
    return ids, stranger


def test_who_may_not_belong_to_a_group_stands_first(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    ids, stranger = with_intruder(library)
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: set(panel.model.all_keys()) == {*ids, stranger})
    assert panel.model.all_keys()[0] == stranger
    rest = panel.model.all_keys()[1:]
    qtbot.keyClick(window.inbox.field, KEY.Key_Tab)  # the keys are at the first face
    assert panel.selected() == [stranger]
    qtbot.keyClick(panel.grid, KEY.Key_I, CTRL)
    assert panel.model.all_keys() == rest  # at once, and in their places
    assert panel.grid.current_key() == rest[0]
    qtbot.waitUntil(lambda: queries.ignored(library) == [stranger])
    qtbot.waitUntil(lambda: sizes(window.inbox)[0] == 9)
    assert panel.model.all_keys() == rest
    window.undo()
    qtbot.waitUntil(lambda: panel.model.all_keys() == [stranger, *rest])  # where it was
    qtbot.keyClick(panel.grid, KEY.Key_1)  # no suggestion: the keys are back at the field
    assert window.inbox.field.hasFocus()


def test_a_doubtful_face_that_joins_comes_first_unless_somebody_looks_them_through(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """At the end of a scan it stood last, as all that had come to the group meanwhile."""
    (ids,) = fakes.put_people(library, [7], 9)
    cluster = fakes.put_into_cluster(library, ids)
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: set(panel.model.all_keys()) == set(ids))
    for person, busy in ((8, False), (9, True)):
        if busy:
            panel.grid.setFocus()
        before = panel.model.all_keys()
        ((stranger,),) = fakes.put_people(library, [person], 1)
        with library.transact(None) as tx:
            edits.assign_clusters(tx, [(stranger, None, cluster)], 0)
        qtbot.waitUntil(lambda: stranger in panel.model.all_keys())  # noqa: B023 - in this turn
        now = panel.model.all_keys()
        assert (now == [*before, stranger]) if busy else (now[0] == stranger)


def test_a_command_pressed_twice_among_the_faces_is_about_two_faces(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """The second one was about the whole group: the first one had left nothing selected."""
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    first, second, *rest = panel.model.all_keys()
    qtbot.keyClick(window.inbox.field, KEY.Key_Tab)
    qtbot.keyClick(panel.grid, KEY.Key_I, CTRL)
    qtbot.keyClick(panel.grid, KEY.Key_Delete)
    qtbot.waitUntil(lambda: set(queries.ignored(library)) == {first, second})
    # A name is for the group all the same: no face is selected.
    qtbot.keyClicks(panel.grid, "E")
    type_name(qtbot, window, "va")
    qtbot.waitUntil(lambda: people(library) == {"Eva": 3})
    assert set(rest).isdisjoint(queries.ignored(library))


def test_when_the_group_of_the_panel_is_gone_the_keys_are_at_the_next_card(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    panel = window.inbox.panel
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)
    qtbot.keyClick(window.inbox.field, KEY.Key_Tab)
    assert panel.grid.hasFocus()
    window.undo()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    assert window.inbox.field.hasFocus()


def test_in_a_small_window_cards_and_faces_come_before_buttons(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel, grid = window.inbox.panel, window.inbox.grid
    buttons = panel.buttons
    window.resize(900, 600)
    qtbot.waitUntil(lambda: grid.columns == 2)
    assert buttons.ignore.isVisible()
    assert not buttons.photo.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: buttons.divide.y() == buttons.ignore.y() < buttons.photo.y())
    assert buttons.photo.isVisible()


def test_a_name_is_for_the_cards_that_a_rubber_band_has_taken(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """The first card, at which the keys were, got the name."""
    window.resize(1280, 800)
    inbox = window.inbox
    grid = inbox.grid
    second, third = (grid.visualRect(grid.rows.index(row)) for row in (1, 2))
    port = grid.viewport()
    qtbot.mousePress(port, LEFT, pos=QPoint(second.left() + 30, second.bottom() + 6))
    qtbot.mouseMove(port, QPoint(third.left() + 20, second.bottom() - 20))
    qtbot.mouseMove(port, QPoint(third.left() + 30, second.bottom() - 30))
    qtbot.mouseRelease(port, LEFT, pos=QPoint(third.left() + 30, second.bottom() - 30))
    assert inbox.field.placeholderText() == "Name 2 groups"
    assert inbox.panel.buttons.ignore.text() == "Ignore 2 groups"
    assert inbox.panel.buttons.no_face.text() == "Not faces (7)"  # it said "Not a face"
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 4 + 3})


def test_a_sentence_covers_no_card_where_there_is_room_beside_the_title(
    qtbot: QtBot, window: MainWindow
) -> None:
    """It lay on the last card, whose name was typed below it."""
    window.resize(1280, 800)
    inbox, bar = window.inbox, window.message
    qtbot.waitUntil(lambda: inbox.head.quiet_corner() is not None)
    window.say("37 faces marked as not a face", step=1)
    spot = bar.rect().translated(bar.mapTo(window, QPoint(0, 0)))
    for widget in (inbox.grid, inbox.panel, inbox.head.search, inbox.head._title):
        place = widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))
        assert not spot.intersects(place)


def test_a_name_that_is_composed_is_not_taken_for_commands(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    field, grid = window.inbox.field, window.inbox.grid
    here = grid.current_key()
    QApplication.sendEvent(field, QInputMethodEvent("yamada", []))
    for key in (KEY.Key_Return, KEY.Key_Delete, KEY.Key_Right):
        qtbot.keyClick(field, key)
    assert grid.current_key() == here
    assert people(library) == {}
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("山田")
    QApplication.sendEvent(field, chosen)
    assert field.completion.isVisible()
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: "山田" in people(library))


def test_the_current_card_stays_in_sight_when_the_window_gets_small(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    for number in range(20):
        fakes.put_into_cluster(library, fakes.put_people(library, [number + 20], 2)[0])
    wait_for_inbox(qtbot, window.inbox, 24)
    window.resize(1280, 800)
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_End)
    here = inbox.grid.current_key()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: inbox.grid.columns == 2)
    window.say("1 face ignored", step=1)
    port, bar = inbox.grid.viewport(), window.message
    assert inbox.grid.current_key() == here
    assert port.rect().contains(inbox.field.geometry())
    spot = bar.rect().translated(bar.mapTo(window, QPoint(0, 0)))
    place = inbox.field.rect().translated(inbox.field.mapTo(window, QPoint(0, 0)))
    assert not spot.intersects(place)


def test_while_a_scan_runs_a_group_that_is_looked_at_stays_the_first_card(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Larger ones took its place while somebody read it, and its name went to them."""
    inbox = window.inbox
    here = inbox.grid.current_key()
    monkeypatch.setattr(window.runner, "is_running", lambda kind: kind == "scan")
    for person, faces in ((5, 9), (6, 12)):
        fakes.put_into_cluster(library, fakes.put_people(library, [person], faces)[0])
        qtbot.waitUntil(lambda faces=faces: sizes(inbox)[:2] == [5, faces])
        assert inbox.grid.current_key() == here
    monkeypatch.undo()
    window.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert sizes(inbox)[:3] == [5, 12, 9]
    assert inbox.grid.current_key() == here


def test_who_takes_faces_out_onto_another_card_stays_at_his_group(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 5)
    here, other = inbox.model.all_keys()[:2]
    qtbot.mouseClick(
        inbox.panel.grid.viewport(), LEFT,
        pos=inbox.panel.grid.visualRect(inbox.panel.model.index(0)).center(),
    )  # fmt: skip
    cargo, _ = inbox.panel._cargo()
    inbox.drops.dropped(cargo, other)
    qtbot.waitUntil(lambda: sorted(sizes(inbox))[-2:] == [4, 5])
    qtbot.waitUntil(lambda: window.message.text() == "1 face merged with a group of 4")
    qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert inbox.grid.current_key() == here
    window.undo()
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 5)
    qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert inbox.grid.current_key() == here
