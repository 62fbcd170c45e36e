"""Faces that were dragged out of a group: undo has them where they were, redo stays there."""

from __future__ import annotations

import fakes
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, people, sizes, type_name

from facetagger.entities import GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.inbox.panel_memory import _MOST, PanelMemory

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def mixed(qtbot: QtBot, window: MainWindow, library: Library) -> list[int]:
    """The current group: nine faces of one person after two of another. Returns them as shown."""
    (ids,) = fakes.put_people(library, [7], 9)
    (others,) = fakes.put_people(library, [8], 2)
    cluster = fakes.put_into_cluster(library, [*ids, *others])
    inbox = window.inbox
    qtbot.waitUntil(lambda: sizes(inbox)[:2] == [11, 5])
    inbox.grid.go_to(inbox.model.index_of(fakes.g(cluster)))
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 11)
    shown = inbox.panel.model.all_keys()
    assert set(shown[:2]) == set(others)
    return shown


def drag_first_two(qtbot: QtBot, window: MainWindow, target: GroupRef | None) -> None:
    """Selects the first two faces of the panel and drops them on a card, or beside the cards."""
    panel, port = window.inbox.panel, window.inbox.panel.grid.viewport()
    spots = [panel.grid.visualRect(panel.model.index(row)).center() for row in (0, 1)]
    qtbot.mouseClick(port, LEFT, pos=spots[0])
    qtbot.mouseClick(port, LEFT, CTRL, pos=spots[1])
    assert len(panel.selected()) == 2
    cargo, _ = panel._cargo()
    window.inbox.drops.dropped(cargo, target)


def test_what_was_dragged_out_is_back_in_its_place_and_selected(
    qtbot: QtBot, window: MainWindow, library: Library, mixed: list[int]
) -> None:
    inbox, panel = window.inbox, window.inbox.panel
    here, other = inbox.model.all_keys()[:2]
    drag_first_two(qtbot, window, other)
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed[2:])
    window.undo()
    qtbot.waitUntil(lambda: panel.selected() == mixed[:2])
    assert panel.model.all_keys() == mixed
    assert inbox.grid.current_key() == here
    assert panel.buttons.ignore.text() == "Ignore 2 faces"
    assert inbox.field.placeholderText() == "Name 2 faces"
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 2})
    window.undo()
    qtbot.waitUntil(lambda: panel.selected() == mixed[:2])


def test_so_it_is_after_the_rest_of_the_group_was_set_aside_and_back(
    qtbot: QtBot, window: MainWindow, library: Library, mixed: list[int]
) -> None:
    """The faces came back at the end: the order was forgotten with the next group."""
    inbox, panel = window.inbox, window.inbox.panel
    drag_first_two(qtbot, window, inbox.model.all_keys()[1])
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed[2:])
    grid = inbox.grid
    spot = grid.visualRect(grid.currentIndex()).topLeft() + QPoint(20, 20)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=spot)
    qtbot.mouseClick(panel.buttons.no_face, LEFT)
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 9)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 7)
    window.undo()
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed[2:])
    assert panel.selected() == []  # the whole group was meant
    panel.grid.setFocus()  # whoever looks them through
    window.undo()
    qtbot.waitUntil(lambda: panel.selected() == mixed[:2])
    assert panel.model.all_keys() == mixed


def test_a_group_that_comes_back_as_a_whole_is_meant_as_a_whole(
    qtbot: QtBot, window: MainWindow, library: Library, mixed: list[int]
) -> None:
    inbox, panel = window.inbox, window.inbox.panel
    drag_first_two(qtbot, window, inbox.model.all_keys()[1])
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed[2:])
    window.undo()
    qtbot.waitUntil(lambda: panel.selected() == mixed[:2])
    panel.grid.clearSelection()
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 11})
    window.undo()
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed)
    qtbot.waitUntil(lambda: not panel._back)
    assert panel.selected() == []
    assert inbox.field.placeholderText() == "Who is this?"


def test_done_again_one_is_still_at_the_group_that_they_are_taken_from(
    qtbot: QtBot, window: MainWindow, library: Library, mixed: list[int]
) -> None:
    """The target became the current card, in the first row."""
    inbox, panel = window.inbox, window.inbox.panel
    here, other = inbox.model.all_keys()[:2]
    drag_first_two(qtbot, window, other)
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed[2:])
    window.undo()
    qtbot.waitUntil(lambda: panel.selected() == mixed[:2])
    window.redo()
    qtbot.waitUntil(lambda: panel.model.all_keys() == mixed[2:])
    qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert inbox.grid.current_key() == here
    assert panel.selected() == []


def test_a_whole_group_that_is_merged_again_is_followed(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    target, here = inbox.model.all_keys()[:2]
    inbox.grid.go_to(inbox.model.index(1))
    window.commands.merge([here], target)
    qtbot.waitUntil(lambda: sizes(inbox)[:1] == [9])
    window.undo()
    qtbot.waitUntil(lambda: sizes(inbox)[:2] == [5, 4])
    inbox.grid.go_to(inbox.model.index_of(here))
    window.redo()
    qtbot.waitUntil(lambda: sizes(inbox)[:1] == [9])
    qtbot.waitUntil(lambda: inbox.grid.current_key() == target)


def test_the_memory_is_of_the_last_groups() -> None:
    memory = PanelMemory()
    for number in range(_MOST + 1):
        memory.keep(fakes.g(number), [3, 1, 2])
        memory.take(fakes.g(number), [number])
    assert memory.order(fakes.g(0), [1, 2, 3]) == [1, 2, 3]
    assert memory.order(fakes.g(1), [1, 2]) == [3, 1, 2]
    assert memory.order(fakes.g(1), [1, 2, 4]) == [1, 2, 4]
    assert not memory.was_taken(fakes.g(0), frozenset((0,)))
    assert memory.was_taken(fakes.g(5), frozenset((5,)))
    assert not memory.was_taken(fakes.g(5), frozenset((4, 5)))
