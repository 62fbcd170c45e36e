"""A choice that cannot be written down holds until the window is closed, and stops nobody."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fakes
import pytest
from pytestqt.qtbot import QtBot

from facetagger import settings
from facetagger.entities import LibraryError
from facetagger.jobs import scan
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.main_window import MainWindow

TOLD = (
    "Your settings cannot be kept: No space left on device. They hold until the window is closed."
)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Settings cannot be written from now on; what is returned ends that."""
    write = settings.write_json

    def no_room(path: Path, values: dict[str, Any]) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(settings, "write_json", no_room)
    return lambda: monkeypatch.setattr(settings, "write_json", write)


def test_a_folder_is_scanned_although_settings_cannot_be_kept(
    qtbot: QtBot, window: MainWindow, library: Library, tmp_path: Path,
    full_disk: Callable[[], None],
) -> None:  # fmt: skip
    assert full_disk
    path = fakes.photo(tmp_path / "album" / "1.png", 1)
    window.scan([path.parent])
    assert window.message.text() == TOLD
    qtbot.waitUntil(lambda: queries.photo_at(library, str(path)) is not None)
    qtbot.waitUntil(lambda: not window.scans.is_running)


def test_every_choice_holds_and_is_told_of_once(
    window: MainWindow, library: Library, full_disk: Callable[[], None]
) -> None:
    window.show_whole_photos(True)
    assert window.message.text() == TOLD
    window.message.hide()
    window.set_theme("dark")
    window.choices.keep_order("people", "number")
    window.scans.use_engine("another")
    assert not window.message.text()
    now = window.choices.now
    assert (now.whole, now.engine, window.choices.order("people")) == (True, "another", "number")
    assert window.choices.look.theme == "dark"
    full_disk()  # is one no more
    window.choices.keep(quiet=True)
    assert Settings.load(library.directory) == window.choices.now


def test_a_scan_that_begins_takes_back_why_the_last_one_failed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_args: object, **_more: object) -> Any:
        raise LibraryError("The folder is gone.")
        yield

    path = fakes.photo(tmp_path / "album" / "1.png", 1)
    with monkeypatch.context() as patch:
        patch.setattr(scan, "scan", gone)
        window.scan([path.parent])
        qtbot.waitUntil(lambda: window.message.text() == "The folder is gone.")
    window.scans.are_there([str(tmp_path / "elsewhere")])
    assert window.message.text()
    window.scans.are_there([str(path.parent)])
    assert not window.message.text()
    window.message.say("Something else.")
    window.scan([path.parent])
    assert window.message.text() == "Something else."
    qtbot.waitUntil(lambda: not window.scans.is_running)
