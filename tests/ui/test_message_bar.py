"""A sentence stays while somebody is about to press its button, and screen readers say it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from facetagger.ui import heard, message_bar
from facetagger.ui.main_window import MainWindow
from facetagger.ui.runner import Failure


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
