"""The library's announcements arrive in the window's thread, gathered."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import fakes
import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facetagger.entities import Changes
from facetagger.library.database import Library
from facetagger.ui.background.bridge import Bridge


@pytest.fixture
def bridge(library: Library) -> Iterator[Bridge]:
    owner = QObject()  # or Python's collector may end the bridge's timer in some other thread
    made = Bridge(library, owner)
    yield made
    made.close()
    shiboken6.delete(owner)


def test_changes_of_another_thread_arrive_in_the_windows(
    qtbot: QtBot, library: Library, bridge: Bridge
) -> None:
    heard: list[tuple[Changes, int]] = []
    bridge.changed.connect(lambda changes: heard.append((changes, threading.get_ident())))
    ids: list[int] = []
    writer = threading.Thread(target=lambda: ids.extend(fakes.put_people(library, [1])[0]))
    with qtbot.waitSignal(bridge.changed):
        writer.start()
    writer.join()
    qtbot.waitUntil(lambda: Changes.union(c for c, _ in heard).faces == frozenset(ids))
    assert {thread for _, thread in heard} == {threading.get_ident()}


def test_many_commits_are_told_together(qtbot: QtBot, library: Library, bridge: Bridge) -> None:
    heard: list[Changes] = []
    bridge.changed.connect(heard.append)
    people = fakes.put_people(library, range(1, 21), 3)
    faces = frozenset(i for ids in people for i in ids)
    qtbot.waitUntil(lambda: Changes.union(heard).faces == faces)
    assert len(heard) < 10  # 60 photos


def test_flush_tells_at_once_and_close_tells_nothing_more(
    qtbot: QtBot, library: Library, bridge: Bridge
) -> None:
    heard: list[Changes] = []
    bridge.changed.connect(heard.append)
    fakes.put_people(library, [1], 1)
    bridge.flush()
    assert heard
    bridge.close()
    heard.clear()
    fakes.put_people(library, [2], 1)
    bridge.flush()
    assert not heard
