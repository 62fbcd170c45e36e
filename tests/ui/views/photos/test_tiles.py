"""What is written below a photo, and what stands for one that is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import fakes
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.window_help import crop

from facetagger import actions
from facetagger.entities import Photo
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.search import Numbers
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.views.photos.model import PhotoRow
from facetagger.ui.views.photos.tiles import shortened, title
from facetagger.ui.views.photos.view import PhotosView


def test_day_and_name_where_both_have_room(qapp: QApplication) -> None:
    def row(taken: datetime | None) -> PhotoRow:
        photo = Photo(1, "/photos/IMG_1.jpg", 1, 1, "", 40, 30, taken, None)
        return PhotoRow(photo, Numbers(1, 0))

    dated = row(datetime(2019, 8, 25))
    assert title(dated, 1000) == f"{dated.day}  ·  \u2066IMG_1.jpg\u2069"
    assert title(dated, 60) == dated.day
    assert title(row(None), 60) == "\u2066IMG_1.jpg\u2069"


@pytest.fixture
def gone(library: Library, tmp_path: Path) -> Path:
    """The folder of two photos of Anna, one of which went before anybody looked at it."""
    folder = tmp_path / "album"
    for take in (1, 2):
        fakes.photo(folder / f"{take}.png", (1, take))
    fakes.scanned(library, folder)
    library.crops.put({i: crop() for i in queries.all_face_ids(library)})
    actions.name(library, [fakes.f(i) for i in queries.all_face_ids(library)], "Anna")
    (folder / "1.png").rename(tmp_path / "1.png")
    fakes.scanned(library, folder)
    return folder


def colours(grid: Grid, key: int) -> set[str]:
    """What the middle of a tile looks like."""
    middle = grid.visualRect(grid.model().index_of(key)).adjusted(30, 30, -30, -60)
    image = grid.viewport().grab(middle).toImage()
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in every}


def test_a_photo_that_is_gone_and_was_never_seen_shows_its_name_until_it_is_back(
    qtbot: QtBot, gone: Path, library: Library, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    window.show_view("photos")
    view = window.views["photos"]
    assert isinstance(view, PhotosView)
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    [key] = [k for k in view.model.all_keys() if view.model.row(k).photo.missing]
    qtbot.waitUntil(lambda: len(colours(view.grid, key)) > 2)  # not the ground alone
    assert view.pictures.lacks(key)
    (gone.parent / "1.png").rename(gone / "1.png")
    fakes.scanned(library, gone)
    qtbot.waitUntil(lambda: view.pictures.get(key, 160) is not None)
    assert not view.pictures.lacks(key)


def test_among_whole_photos_a_photo_that_is_gone_leaves_the_face(
    qtbot: QtBot, gone: Path, library: Library, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    window.menus.whole.trigger()
    window.show_person(queries.people(library)[0].person.id)
    model, grid = window.person.confirmed, window.person.grid
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    [key] = [k for k in model.all_keys() if model.row(k).missing]
    ground = style.color("shade").name()
    qtbot.waitUntil(lambda: window.whole_photos.lacks(key))
    qtbot.waitUntil(lambda: ground not in colours(grid, key))
    (gone.parent / "1.png").rename(gone / "1.png")
    fakes.scanned(library, gone)
    qtbot.waitUntil(lambda: window.whole_photos.get(key, 160) is not None)


def test_a_long_name_of_a_file_keeps_its_number(qapp: QApplication) -> None:
    assert shortened("IMG_1.jpg", 1000) == "\u2066IMG_1.jpg\u2069"
    assert shortened("A very long beginning IMG_1.jpg", 90).endswith("1.jpg\u2069")
