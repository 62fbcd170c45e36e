"""The grid laid out by arithmetic: places, keys, rubber band, and 100,000 tiles."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, SHIFT

from facetagger.entities import Changes
from facetagger.ui.tiles.delegate import TileDelegate
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.rows_model import RowsModel
from facetagger.ui.tiles.thumbnails import Thumbnails


class Numbers(RowsModel):
    def read(self, keys: Sequence[int]) -> Mapping[int, str]:
        return {key: str(key) for key in keys}

    def is_touched(self, key: int, row: Any, changes: Changes) -> bool:
        return False

    def text(self, row: str) -> str:
        return row


class Square(TileDelegate):
    """A plain tile that notes what was painted."""

    painted: set[int] = set()  # noqa: RUF012 - one grid at a time

    def wish(self) -> int:
        return 100

    def height_for(self, width: int) -> int:
        return width

    def paint_kept(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        self.painted.add(index.row())


@pytest.fixture
def thumbnails() -> Iterator[Thumbnails]:
    made = Thumbnails(lambda ids: {})
    yield made
    made.close()


@pytest.fixture
def grid(qtbot: QtBot, thumbnails: Thumbnails) -> Iterator[Grid]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Grid(Numbers(window), Square(thumbnails, window), window)
    made.resize(520, 400)
    window.resize(520, 400)
    made.rows.set_keys(range(50))
    window.show()
    qtbot.waitExposed(window)
    made.go_to(made.rows.index(0))
    yield made
    window.close()


def test_places(grid: Grid) -> None:
    assert grid.columns == 4
    rects = [grid.visualRect(grid.rows.index(row)) for row in range(50)]
    assert all(not a.intersects(b) for a in rects for b in rects if a is not b)
    for row, rect in enumerate(rects):
        if grid.viewport().rect().contains(rect.center()):
            assert grid.indexAt(rect.center()).row() == row
    assert not grid.indexAt(QPoint(1, 1)).isValid()
    assert max(rect.right() for rect in rects) <= grid.viewport().width()


def test_keys_move_and_shift_selects_the_run(qtbot: QtBot, grid: Grid) -> None:
    for key, row in (
        (KEY.Key_Right, 1), (KEY.Key_Down, 5), (KEY.Key_Left, 4), (KEY.Key_Up, 0),
        (KEY.Key_Up, 0), (KEY.Key_End, 49), (KEY.Key_Right, 49), (KEY.Key_Home, 0),
    ):  # fmt: skip
        qtbot.keyClick(grid, key)
        assert grid.currentIndex().row() == row
        assert grid.selected_keys() == [row]
        assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
    qtbot.keyClick(grid, KEY.Key_Right)
    qtbot.keyClick(grid, KEY.Key_Down, SHIFT)
    assert grid.selected_keys() == [1, 2, 3, 4, 5]
    qtbot.keyClick(grid, KEY.Key_Left, SHIFT)
    assert grid.selected_keys() == [1, 2, 3, 4]
    qtbot.keyClick(grid, KEY.Key_PageDown)
    assert grid.currentIndex().row() > 5


def test_a_rubber_band_selects_what_it_touches(qtbot: QtBot, grid: Grid) -> None:
    grid.rows.set_keys(range(6))
    start = QPoint(grid.viewport().width() - 3, grid.viewport().height() - 3)
    end = grid.visualRect(grid.rows.index(5)).topLeft() - QPoint(4, 4)
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(grid.viewport(), end)
    wanted = QRect(end, start).normalized()
    touched = [row for row in range(6) if grid.visualRect(grid.rows.index(row)).intersects(wanted)]
    assert grid.selected_keys() == touched
    assert 5 in touched
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert grid._band is None
    assert grid.selected_keys() == touched
    assert grid.current_key() in touched
    # A click on empty ground, where no band was drawn, selects nothing.
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert grid.selected_keys() == []


@pytest.mark.parametrize("outside", [False, True])
def test_what_a_rubber_band_has_taken_stays_wherever_it_ends(
    qtbot: QtBot, grid: Grid, outside: bool
) -> None:
    """On empty ground and outside it was lost: a button below meant all faces then."""
    grid.rows.set_keys(range(6))
    port, left = grid.viewport(), Qt.MouseButton.LeftButton
    start = grid.visualRect(grid.rows.index(0)).topLeft() - QPoint(4, 4)
    end = grid.visualRect(grid.rows.index(1)).bottomRight() + QPoint(grid.gap // 2, grid.gap // 2)
    if outside:
        end.setY(-40)
    assert not grid.indexAt(end).isValid()
    for modifier, before, wanted in (
        (Qt.KeyboardModifier.NoModifier, [2], [0, 1]),
        (CTRL, [5], [0, 1, 5]),
    ):
        grid.pick(before)
        qtbot.mousePress(port, left, modifier, start)
        qtbot.mouseMove(port, grid.visualRect(grid.rows.index(0)).center())
        qtbot.mouseMove(port, end if not outside else QPoint(end.x(), start.y() + 8))
        assert grid.selected_keys() == wanted
        qtbot.mouseRelease(port, left, modifier, end)
        assert grid.selected_keys() == wanted
        assert grid.current_key() in wanted
    # The next click is one again.
    qtbot.mouseClick(port, left, pos=grid.visualRect(grid.rows.index(3)).center())
    assert grid.selected_keys() == [3]


def test_with_100_000_tiles_only_those_on_the_screen_cost(qtbot: QtBot, grid: Grid) -> None:
    started = time.perf_counter()
    grid.rows.set_keys(range(100_000))
    grid.rows.set_keys([*range(7), *range(8, 100_000)])
    grid.rows.set_keys([-1, *grid.rows.all_keys()])
    grid.go_to(grid.rows.index(99_999))
    assert time.perf_counter() - started < 2.0  # QListView: 350 ms for each insert, 650 to show
    Square.painted.clear()
    grid.viewport().repaint()
    assert 0 < len(Square.painted) <= 40
    assert min(Square.painted) > 99_900


def test_a_right_to_left_desktop_mirrors_the_tiles(grid: Grid) -> None:
    left = grid.visualRect(grid.rows.index(0)).left()
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (grid.visualRect(grid.rows.index(row)) for row in (0, 1))
    assert first.left() > second.left()
    assert first.right() == grid.viewport().width() - left - 1
    assert grid.indexAt(first.center()).row() == 0


def test_after_the_current_tile_comes_the_next_one(grid: Grid) -> None:
    for current, gone, then in (
        (0, {0}, 1), (7, {7}, 8), (20, {18, 20, 21, 30}, 22), (49, {49}, 48), (48, {48}, 47)
    ):  # fmt: skip
        grid.go_to(grid.rows.index_of(current))
        grid.rows.set_keys([key for key in grid.rows.all_keys() if key not in gone])
        assert grid.current_key() == then
    grid.rows.take_out([1])
    grid.rows.take_out(grid.rows.all_keys())
    assert grid.current_key() is None


def test_tiles_that_moved_up_are_painted_anew(qtbot: QtBot, grid: Grid) -> None:
    qtbot.waitUntil(lambda: bool(Square.painted))
    Square.painted.clear()
    grid.rows.set_keys([key for key in grid.rows.all_keys() if key != 2])
    qtbot.waitUntil(lambda: set(grid.visible_rows()) <= Square.painted)
