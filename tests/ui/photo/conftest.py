"""An album of two photos with two faces each, and the first of them over the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from pytestqt.qtbot import QtBot
from ui.engine_help import Blind

from facetagger.engine import packs
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.photo.view import PhotoView


@pytest.fixture
def album(library: Library, tmp_path: Path) -> list[int]:
    """Two photos of two people side by side, as a scan finds them; the photos' ids."""
    folder = tmp_path / "album"
    paths = [fakes.photo(folder / f"{n}.png", (1, n), None, (2, n), width=320) for n in (1, 2)]
    fakes.scanned(library, folder)
    found = [queries.photo_at(library, os.fspath(path)) for path in paths]
    return [photo.id for photo in found if photo is not None]


@pytest.fixture
def view(
    qtbot: QtBot,
    library: Library,
    album: list[int],
    open_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> PhotoView:
    """The first photo of the album, in a window with an engine that is blind at the edges."""
    engine = fakes.engine()
    engine = replace(engine, embedder=Blind(engine.embedder))
    opened = open_window().photo
    monkeypatch.setattr(packs, "load", lambda engine_id, threads=1, provider="": engine)
    opened.show_photos(album, 0)
    qtbot.waitUntil(lambda: opened.photo_id == album[0])
    return opened
