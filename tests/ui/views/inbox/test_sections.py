"""Single faces that show little of somebody stand last, under a heading of their own."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, wait_for_inbox

from facetagger.entities import GroupKind, GroupRef
from facetagger.jobs import organise
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.models import GroupModel
from facetagger.ui.views.inbox.order import first_poor, merged

POOR = organise.CLEAR / 2


def put_poor(library: Library, people: list[int]) -> list[GroupRef]:
    """Single faces of low quality, a person each."""
    ids = [ids[0] for ids in fakes.put_people(library, people, 1)]
    with library.transact(None) as tx:
        marks = ", ".join("?" * len(ids))
        tx.execute(f"UPDATE face SET quality = {POOR} WHERE id IN ({marks})", ids)
    return [GroupRef(GroupKind.FACE, i) for i in ids]


@pytest.fixture
def poor(
    library: Library, groups: list[list[int]], open_window: Callable[[], MainWindow]
) -> tuple[MainWindow, list[GroupRef]]:
    """The usual groups and five single faces of low quality."""
    refs = put_poor(library, [31, 32, 33, 34, 35])
    return open_window(), refs


def test_they_come_last_under_a_heading(
    qtbot: QtBot, poor: tuple[MainWindow, list[GroupRef]], library: Library
) -> None:
    window, refs = poor
    grid, model = window.inbox.grid, window.inbox.model
    assert model.all_keys()[4:] == refs
    assert (model.section, first_poor(library, model.all_keys())) == (4, 4)
    assert grid.heading == "Blurred, small or turned away"
    last, first = grid.visualRect(model.index(3)), grid.visualRect(model.index(4))
    assert first.left() == grid.visualRect(model.index(0)).left()
    assert first.top() - last.bottom() > grid.heading_height()
    grid.scrollTo(model.index(4), grid.ScrollHint.PositionAtCenter)
    top = grid.lines.heading_top - grid.verticalScrollBar().value()
    strip = grid.grab().toImage().copy(grid.margin, top, 300, grid.heading_height())
    colours = {strip.pixelColor(x, y).name() for x in range(300) for y in range(strip.height())}
    assert style.color("faint").name() in colours


def test_a_screen_reader_hears_of_it(qtbot: QtBot, poor: tuple[MainWindow, list[GroupRef]]) -> None:
    window, _ = poor
    inbox = window.inbox
    assert inbox.grid.heading not in inbox.field.accessibleName()
    inbox.grid.go_to(inbox.model.index(5))
    assert inbox.grid.heading in inbox.field.accessibleName()


def test_named_ones_leave_and_new_ones_come_on_their_side(
    qtbot: QtBot, poor: tuple[MainWindow, list[GroupRef]], library: Library
) -> None:
    window, refs = poor
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Delete)
    assert inbox.model.section == 3
    wait_for_inbox(qtbot, inbox, 8)
    assert inbox.model.section == 3
    inbox.grid.go_to(inbox.model.index(4))  # one of low quality is under the hands
    here, column = inbox.grid.current_key(), inbox.grid.lines.place(4)[1]
    inbox.field.setText("Z")
    fakes.put_people(library, [41, 42], 1)
    wait_for_inbox(qtbot, inbox, 10)
    assert inbox.model.section == 5
    assert inbox.grid.current_key() == here
    assert inbox.grid.lines.place(inbox.grid.currentIndex().row())[1] == column
    assert set(inbox.model.all_keys()[5:]) == set(refs)


def test_without_any_there_is_no_heading(qtbot: QtBot, window: MainWindow) -> None:
    grid = window.inbox.grid
    assert grid.lines.heading_top is None
    assert window.inbox.model.section == window.inbox.model.rowCount() == 4


def test_the_sections_are_kept_apart_by_the_model(library: Library) -> None:
    model = GroupModel(library)
    refs = [GroupRef(GroupKind.FACE, number) for number in range(8)]
    model.set_keys(refs, 5)
    model.take_out([refs[1], refs[4], refs[6]])
    assert (model.all_keys(), model.section) == ([refs[0], refs[2], refs[3], refs[5], refs[7]], 3)
    model.set_keys(refs[3:], 3)
    assert (model.all_keys(), model.section) == (refs[3:], 3)
    assert merged(refs[:3], refs[3:6], 0) == refs[3:6]


def test_down_and_up_cross_the_heading(
    qtbot: QtBot, poor: tuple[MainWindow, list[GroupRef]]
) -> None:
    window, _ = poor
    window.resize(1280, 800)
    inbox = window.inbox
    columns = inbox.grid.columns
    inbox.grid.go_to(inbox.model.index(3 - 3 % columns))
    qtbot.keyClick(inbox.field, KEY.Key_Down)
    assert inbox.grid.currentIndex().row() == 4
    qtbot.keyClick(inbox.field, KEY.Key_Up)
    assert inbox.grid.currentIndex().row() == 3 - 3 % columns
    qtbot.keyClick(inbox.field, KEY.Key_PageDown)
    qtbot.keyClick(inbox.field, KEY.Key_End)
    assert inbox.grid.currentIndex().row() == 8
    qtbot.keyClick(inbox.field, KEY.Key_Home)
    assert inbox.grid.currentIndex().row() == 0


def test_the_current_card_is_told_from_a_chosen_one(qtbot: QtBot, window: MainWindow) -> None:
    grid, model = window.inbox.grid, window.inbox.model
    qtbot.keyClick(window.inbox.field, KEY.Key_Right)
    qtbot.keyClick(window.inbox.field, KEY.Key_Left, CTRL)
    assert grid.selected_keys() == [model.all_keys()[1]]
    image = grid.viewport().grab().toImage()

    def frame(row: int) -> set[str]:
        rect = grid.visualRect(model.index(row))
        line = range(rect.left() + 30, rect.right() - 30)
        return {image.pixelColor(x, rect.top() + 1).name() for x in line}

    def ground(row: int) -> str:
        rect = grid.visualRect(model.index(row))
        return image.pixelColor(rect.left() + 5, rect.center().y()).name()

    accent = style.color("accent").name()
    assert frame(1) == {accent}
    assert len(frame(0)) > 1  # dots
    assert accent not in frame(2)
    assert ground(1) == style.color("selected").name()
    assert ground(0) == ground(2) == style.color("card").name()


def test_the_query_gives_them_last(library: Library, groups: list[list[int]]) -> None:
    refs = put_poor(library, [31, 32])
    assert queries.inbox(library)[-2:] == refs
