"""The map while it is laid out, and where there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import fakes
import pytest
from fakes import f
from pytestqt.qtbot import QtBot
from ui.map_help import LEFT, spots, wait_for_map
from ui.window_help import CTRL, KEY

from facetagger import actions
from facetagger.jobs import map as job
from facetagger.library.database import Library
from facetagger.recognition import tsne
from facetagger.ui.views.map.view import MAP, MapView


@pytest.fixture
def view(map_view: MapView) -> MapView:
    return map_view


def test_laying_out_can_be_stopped_and_begun_again(
    qtbot: QtBot,
    groups: list[list[int]],
    library: Library,
    open_map: Callable[[], MapView],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert groups
    monkeypatch.setattr(tsne, "_ITERATIONS", 1_000_000)
    view = open_map()
    waiting = view._waiting
    qtbot.waitUntil(waiting.bar.isVisible)
    qtbot.waitUntil(lambda: waiting.bar.maximum() > 0)
    with qtbot.waitSignal(view._context.runner.stopped):
        qtbot.mouseClick(waiting.button, LEFT)
    assert waiting.title.text() == "There is no map yet"
    actions.name(library, [f(groups[0][0])], "Anna")  # it does not begin again by itself
    with qtbot.waitSignal(view._context.bridge.changed):
        pass
    view.refresh()
    qtbot.waitUntil(lambda: not view.refresh._running)
    assert not view._context.runner.is_running(MAP)
    assert waiting.button.isVisible()
    monkeypatch.setattr(tsne, "_ITERATIONS", 100)
    qtbot.mouseClick(waiting.button, LEFT)
    wait_for_map(qtbot, view, 13)
    qtbot.mouseClick(view.anew, LEFT)
    wait_for_map(qtbot, view, 13)


def test_whoever_is_looked_for_while_it_is_laid_out_stands_out_then(
    qtbot: QtBot,
    groups: list[list[int]],
    library: Library,
    open_map: Callable[[], MapView],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    actions.name(library, [f(i) for i in groups[0]], "Anna")
    go_on = threading.Event()
    laid_out = job.lay_out

    def lay_out(*args: Any, **rest: Any) -> job.Job:
        go_on.wait(10)
        return laid_out(*args, **rest)

    monkeypatch.setattr(job, "lay_out", lay_out)
    view = open_map()
    window = view.window()
    qtbot.waitUntil(lambda: view._is_running())
    qtbot.keyClick(window, KEY.Key_F, CTRL)
    qtbot.keyClicks(window.focusWidget(), "ann")
    assert view.people.field.text() == "ann"
    go_on.set()
    wait_for_map(qtbot, view, 13)
    qtbot.waitUntil(lambda: len(view.canvas.lit) == 5)
    assert view.people.field.hasFocus()
    found = spots(view, groups[0])
    apart = max(p.x() for p in found) - min(p.x() for p in found)
    assert apart > view.canvas.width() / 20, "the map has its size before it goes to somebody"


def test_without_faces_it_says_what_to_do(
    qtbot: QtBot, library: Library, open_map: Callable[[], MapView]
) -> None:
    fakes.put(library, "/photos/nobody.jpg")
    view = open_map()
    qtbot.waitUntil(view._waiting.isVisible)
    assert view._waiting.title.text() == "There are no faces yet"


def test_faces_without_a_vector_are_waited_for_in_peace(
    qtbot: QtBot, groups: list[list[int]], library: Library, open_map: Callable[[], MapView]
) -> None:
    assert groups
    with library.transact(None) as tx:
        tx.execute("DELETE FROM embedding")
    view = open_map()
    qtbot.waitUntil(lambda: "no place" in view._waiting.title.text())
    assert not view._context.runner.is_running(MAP)
