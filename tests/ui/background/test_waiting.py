"""A folder that goes in the middle of its scan: with real folders, a real scan, the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fakes
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facetagger.engine import packs
from facetagger.entities import FolderError, LibraryError
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.background import waiting
from facetagger.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_EVERY_MS", 50)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    for take in range(12):
        fakes.photo(tmp_path / "album" / f"{take:02d}.png", (1, take))
    return tmp_path / "album"


def after(photos: int, act: Callable[[], object]) -> Callable[..., object]:
    """What loads an engine that has something happen once it has looked at so many photos."""
    left = [photos]

    def before(rgb: np.ndarray) -> None:
        left[0] -= 1
        if left[0] == 0:
            act()

    return lambda *_args, **_kwargs: fakes.engine(before)


@pytest.fixture
def unplugged(album: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the album is once some of its photos were read."""
    other = album.parent / "unplugged"
    monkeypatch.setattr(packs, "load", after(3, lambda: album.rename(other)))
    return other


def wait_until_gone(qtbot: QtBot, window: MainWindow) -> None:
    sentence = "The scan goes on once “album” is there again."
    qtbot.waitUntil(lambda: window.status._text.text() == sentence)
    assert window.status.isVisible()


def test_the_scan_goes_on_when_the_folder_is_back(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, album: Path,
    unplugged: Path,
) -> None:  # fmt: skip
    window = open_window()
    window.scan([album])
    wait_until_gone(qtbot, window)
    assert "once it is back, a scan goes on from there" in window.message.text()
    assert not window.scans.is_running
    assert queries.counts(library).photos < 12
    assert Settings.load(library.directory).unfinished == (str(album),)
    unplugged.rename(album)
    qtbot.waitUntil(lambda: queries.counts(library).photos == 12)
    qtbot.waitUntil(lambda: "Read before that" in window.status._text.text())
    assert Settings.load(library.directory).unfinished == ()
    assert not window.scans._waiting._timer.isActive()


def test_the_scan_goes_on_at_a_later_start_when_the_folder_is_back(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, album: Path,
    unplugged: Path,
) -> None:  # fmt: skip
    first = open_window()
    first.scan([album])
    wait_until_gone(qtbot, first)
    first.close()
    second = open_window()
    second.scans.go_on()
    wait_until_gone(qtbot, second)
    assert second.message.text() == ""  # nothing has gone wrong now
    second.close()
    assert Settings.load(library.directory).unfinished == (str(album),)
    unplugged.rename(album)
    third = open_window()
    third.scans.go_on()
    qtbot.waitUntil(lambda: queries.counts(library).photos == 12)
    qtbot.waitUntil(lambda: Settings.load(library.directory).unfinished == ())


def test_a_drive_that_leaves_its_mount_point_is_waited_for(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, album: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    other = album.parent / "unplugged"

    def unplug() -> None:
        album.rename(other)
        album.mkdir()

    monkeypatch.setattr(packs, "load", after(3, unplug))
    window = open_window()
    window.scan([album])
    wait_until_gone(qtbot, window)
    assert Settings.load(library.directory).unfinished == (str(album),)
    album.rmdir()
    other.rename(album)
    qtbot.waitUntil(lambda: queries.counts(library).photos == 12)


def test_stop_gives_up_a_folder_that_is_waited_for(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, album: Path,
    unplugged: Path,
) -> None:  # fmt: skip
    window = open_window()
    window.scan([album])
    wait_until_gone(qtbot, window)
    window.status._stop.click()
    assert not window.status.isVisible()
    assert Settings.load(library.directory).unfinished == ()
    assert not window.scans._waiting._timer.isActive()
    window.scan([album])
    wait_until_gone(qtbot, window)


def test_the_folders_that_are_there_are_scanned_meanwhile(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, album: Path,
    unplugged: Path,
) -> None:  # fmt: skip
    other = fakes.photo(album.parent / "other" / "1.png", (2, 1)).parent
    window = open_window()
    window.scan([album, other])
    qtbot.waitUntil(lambda: "Found 1 face in 1 photo" in window.status._text.text())
    assert Settings.load(library.directory).unfinished == (str(album),)


def test_a_folder_that_was_never_there_is_not_waited_for(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, tmp_path: Path
) -> None:
    window = open_window()
    window.scan([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: "nowhere" in window.message.text())
    qtbot.waitUntil(lambda: not window.scans._waiting.folders)
    assert not window.status.isVisible()
    assert Settings.load(library.directory).unfinished == ()


def test_a_folder_that_cannot_be_scanned_though_it_is_there_is_not_tried_without_a_pause(
    qtbot: QtBot, open_window: Callable[[], MainWindow], album: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(waiting, "_EVERY_MS", 10**6)
    begun = []

    def load(*_args: object, **_kwargs: object) -> None:
        begun.append(1)
        raise FolderError("It cannot be read.")

    monkeypatch.setattr(packs, "load", load)
    window = open_window()
    window.scan([album])
    qtbot.waitUntil(lambda: not window.scans._waiting._looking and not window.scans.is_running)
    assert len(begun) == 1


def test_a_scan_that_failed_otherwise_can_be_gone_on_with(
    qtbot: QtBot, open_window: Callable[[], MainWindow], library: Library, album: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def full() -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(packs, "load", after(3, full))
    window = open_window()
    window.scan([album])
    qtbot.waitUntil(lambda: window.message.text() == "The disk is full.")
    assert Settings.load(library.directory).stopped == (str(album),)
    monkeypatch.setattr(packs, "load", lambda *_args, **_kwargs: fakes.engine())
    assert window.status._go_on.isVisible()
    window.status._go_on.click()
    qtbot.waitUntil(lambda: queries.counts(library).photos == 12)
    assert Settings.load(library.directory).stopped == ()
