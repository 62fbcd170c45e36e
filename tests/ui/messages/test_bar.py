"""A sentence stays while somebody is about to press its button, and screen readers say it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.background.runner import Failure
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow
from facetagger.ui.messages import bar as message_bar
from facetagger.ui.widgets import heard


def test_it_waits_for_who_has_gone_to_its_button(window: MainWindow) -> None:
    bar = window.message
    window.say("3 faces named", step=1)
    assert bar._timer.interval() == message_bar._UNDO_MS
    bar._undo.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.focusWidget() is bar._undo
    bar._timer.timeout.emit()
    assert bar.isVisible()
    assert bar._timer.isActive()
    window.inbox.field.setFocus()
    bar._timer.timeout.emit()
    assert not bar.isVisible()


def test_it_stays_under_the_pointer(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = window.message
    window.say("Select the faces first.")
    monkeypatch.setattr(bar, "underMouse", lambda: True)
    bar._timer.timeout.emit()
    assert bar.isVisible()
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    bar._timer.timeout.emit()
    assert not bar.isVisible()


def test_it_makes_way_for_what_is_dragged(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar, grid = window.message, window.inbox.grid
    load = grid.cargo() if grid.cargo is not None else None
    assert load is not None
    seen: list[bool] = []

    class Drag(drag.QDrag):
        says = staticmethod(lambda: None)

        def exec(self, *_args: object) -> Qt.DropAction:
            self.says()
            seen.append(bar.isVisible())
            return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(drag, "QDrag", Drag)

    def drags() -> bool:
        drag.start(grid, load[0], load[1], window.thumbnails)
        return bar.isVisible()

    window.say("3 faces named", step=1)
    assert not drags()  # and no sentence that is older than what was dropped
    window.complain(Failure("The disk is full.", "", expected=True))
    assert drags()
    bar.hide()
    Drag.says = staticmethod(lambda: window.say("18 new photos"))
    assert drags()
    assert seen == [False] * 3


def test_what_was_undone_can_be_done_again(
    window: MainWindow, qtbot: QtBot, library: Library
) -> None:
    bar = window.message
    window.commands.name([queries.inbox(library)[0]], "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    qtbot.waitUntil(lambda: bar._undo.isVisible())
    bar._undo.click()
    qtbot.waitUntil(lambda: bar.text() == "Undone: Name 5 faces “Anna”")
    assert not people(library)
    assert bar._offer.text() == "Redo"
    assert bar._timer.interval() == message_bar._UNDO_MS
    bar._offer.click()
    qtbot.waitUntil(lambda: bar.text() == "Done again: Name 5 faces “Anna”")
    assert people(library) == {"Anna": 5}
    assert not bar._offer.isVisible()


def test_screen_readers_say_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Reader:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append((event.message(), event.politeness()))

    monkeypatch.setattr(heard, "QAccessible", Reader)
    window.say("3 faces named", step=1)
    window.complain(Failure("The disk is full.", "", expected=True))
    manners = QAccessible.AnnouncementPoliteness
    assert said == [("3 faces named", manners.Polite), ("The disk is full.", manners.Assertive)]


def test_what_fails_again_is_seen_to_have_failed_again(window: MainWindow) -> None:
    bar = window.message
    full = Failure("The disk is full.", "", expected=True)
    window.complain(full)
    assert not bar.property("fresh")
    window.complain(full)
    assert bar.property("fresh")
    bar._flash.timeout.emit()
    assert not bar.property("fresh")
    window.complain(full)
    window.say("3 faces named")
    assert not bar.property("fresh")


def test_a_sentence_about_what_was_typed_goes_with_it(qtbot: QtBot, window: MainWindow) -> None:
    bar, field = window.message, window.inbox.field

    def complain() -> None:
        field.setText("\u200d\u200d")  # no letter that could be seen
        qtbot.keyClick(field, KEY.Key_Return)
        bar._looks.timeout.emit()
        assert bar.text() == "A name needs at least one letter."

    complain()
    qtbot.keyClick(field, KEY.Key_Escape)
    bar._looks.timeout.emit()
    assert not bar.isVisible()
    complain()
    window.show_view("review")
    bar._looks.timeout.emit()
    assert not bar.isVisible()
    window.complain(Failure("The disk is full.", "", expected=True))
    window.show_view("inbox")
    bar._looks.timeout.emit()
    assert bar.text() == "The disk is full."


def test_a_sentence_is_not_squeezed_into_the_header(window: MainWindow) -> None:
    bar = window.message
    narrow = QRect(300, 0, 420, 120)
    bar.rooms = lambda: [narrow, QRect(0, 200, 2000, 400)]
    window.complain(Failure("The disk is full.", "", expected=True))
    assert narrow.contains(bar.geometry())
    long = "A name can have up to 200 characters; this one has three hundred of them."
    window.complain(Failure(long, "more of it", expected=True))
    assert not narrow.intersects(bar.geometry())


def test_what_has_room_in_one_line_is_one_line_high(window: MainWindow) -> None:
    bar, header = window.message, QRect(300, 0, 620, 60)
    bar.rooms = lambda: [header, QRect(0, 200, 2000, 400)]
    window.say("Undone", step=1)
    height = bar.height()
    for number in range(1, 25):  # the narrow shape of some of them had three lines
        window.say("56 faces named " + "x" * number + " yz", step=1)
        assert bar.height() == height
        assert header.contains(bar.geometry())


def test_it_moves_when_something_comes_below_it(qtbot: QtBot, window: MainWindow) -> None:
    window.status.hide()
    qtbot.waitUntil(lambda: not window.status.isVisible())
    window.complain(Failure("The folder is gone. " * 12, "", expected=True))
    bar, status, middle = window.message, window.status, window.centralWidget()
    status.show_offer("607 new photos in 2024", "", lambda: None)
    qtbot.waitUntil(lambda: status.geometry().bottom() < middle.height())
    below = QRect(status.mapTo(middle, QPoint(0, 0)), status.size())
    qtbot.waitUntil(lambda: not bar.geometry().intersects(below))
    assert bar.isVisible()
