"""The Photos view on an album of Anna, Ben, a stranger and nobody."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import fakes
import pytest
from fakes import f
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.photos.view import PhotosView

ANNA, BEN = 1, 2


@pytest.fixture
def album(library: Library, tmp_path: Path) -> Path:
    """Photos of Anna, of both, of Ben and a stranger, of nobody; one is gone."""
    folder = tmp_path / "album"
    people = {
        "2019/anna.png": (ANNA,),
        "2019/both.png": (ANNA, BEN),
        "2020/ben.png": (BEN, 7),
        "2020/nobody.png": (),
        "2020/gone.png": (ANNA,),
    }
    for name, shown in people.items():
        fakes.photo(folder / name, *shown)
    fakes.scanned(library, folder)
    for name in people:
        photo = queries.photo_at(library, os.fspath(folder / name))
        assert photo is not None
        for face in queries.photo_faces(library, photo.id):
            who = people[name][round(face.box.x * len(people[name]) - 0.25)]
            if who in (ANNA, BEN):
                actions.name(library, [f(face.id)], {ANNA: "Anna", BEN: "Ben"}[who])
        day = datetime(int(name[:4]), 5, len(name))
        entry = edits.NewPhoto(
            photo.path, photo.size, photo.mtime_ns, photo.content_id, 80, 80, day
        )
        with library.transact(None) as tx:
            tx.execute("UPDATE photo SET taken_at = ? WHERE id = ?", (day.isoformat(), photo.id))
            edits.set_missing(tx, [photo.id], name.endswith("gone.png"))
        assert entry.taken_at == day
    (folder / "2020" / "gone.png").unlink()
    return folder


@pytest.fixture
def window(album: Path, library: Library, open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> PhotosView:
    window.show_view("photos")
    photos = window.pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == 5)
    return photos
